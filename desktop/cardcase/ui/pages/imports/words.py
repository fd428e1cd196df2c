"""What becomes of the contacts of a file, and what was mended, in words."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from cardcase.core.ops.importing.items import Candidate, Choice, Item, Lane
from cardcase.core.records import unique
from cardcase.ui.alike import name_words
from cardcase.ui.errors import sentence_for
from cardcase.ui.i18n import tr

Words = Callable[[], str]

_LANES: Mapping[Lane, Words] = {
    "to_decide": lambda: tr("Import", "To decide"),
    "rejected": lambda: tr("Import", "Cannot be read"),
    "new": lambda: tr("Import", "New"),
    "update": lambda: tr("Import", "Known, with something new"),
    "identical": lambda: tr("Import", "Here already"),
}
LANES: tuple[Lane, ...] = tuple(_LANES)
"""In the order in which they want to be looked at."""
_MOST_COLUMNS = 8
_REASONS: Mapping[str, Words] = {
    "uid": lambda: tr("Import", "came from here"),
    "alias": lambda: tr("Import", "was merged with another"),
    "same": lambda: tr("Import", "everything is the same"),
    "email_name": lambda: tr("Import", "same name and e-mail"),
    "profile_name": lambda: tr("Import", "same name and profile"),
    "phone_name": lambda: tr("Import", "same name and phone"),
    "organization_name": lambda: tr("Import", "same name and organization"),
    "email": lambda: tr("Import", "same e-mail, another name"),
    "phone": lambda: tr("Import", "same phone, another name"),
    "name": lambda: tr("Import", "same name, nothing else in common"),
}
_SHARED: Mapping[str, Words] = {
    "email": lambda: tr("Import", "same e-mail"),
    "phone": lambda: tr("Import", "same phone"),
}
_FIELDS: Mapping[str, Words] = {
    "prefix": lambda: tr("Import", "title before the name"),
    "given": lambda: tr("Import", "given name"),
    "middle": lambda: tr("Import", "middle name"),
    "family": lambda: tr("Import", "family name"),
    "suffix": lambda: tr("Import", "what stands after the name"),
    "formatted": lambda: tr("Import", "the name as written"),
    "jobs": lambda: tr("Import", "work"),
    "points": lambda: tr("Import", "ways to reach"),
    "addresses": lambda: tr("Import", "addresses"),
    "tax_ids": lambda: tr("Import", "tax numbers"),
    "tags": lambda: tr("Import", "tags"),
    "notes": lambda: tr("Import", "notes"),
    "photo": lambda: tr("Import", "photo"),
    "encounters": lambda: tr("Import", "encounters"),
    "source": lambda: tr("Import", "what the file says besides"),
}
_REPAIRS: Mapping[str, Words] = {
    "charset": lambda: tr("Import", "letters in an old code page"),
    "frame": lambda: tr("Import", "blanks where a contact begins"),
    "missing_begin": lambda: tr("Import", "the beginning was missing"),
    "missing_end": lambda: tr("Import", "the end was missing; it may have been cut off"),
    "bare_types": lambda: tr("Import", "kinds of phones written the old way"),
    "stray_line": lambda: tr("Import", "lines that belonged to nothing"),
    "unfolded_base64": lambda: tr("Import", "a picture written in the wrong way"),
    "soft_break": lambda: tr("Import", "a text that broke off"),
    "damaged_base64": lambda: tr("Import", "a damaged picture, kept as it was"),
    "no_value": lambda: tr("Import", "a line without a value"),
    "two_versions": lambda: tr("Import", "two versions at once"),
    "no_version": lambda: tr("Import", "no version"),
    "control_signs": lambda: tr("Import", "unprintable signs"),
    "no_name": lambda: tr("Import", "no name; called by what else there is"),
    "encounters": lambda: tr("Import", "where and why was restored from the notes"),
    "apostrophe": lambda: tr("Import", "apostrophes that Excel puts before values"),
    "date_unread": lambda: tr("Import", "a date that was not understood"),
    "mojibake": lambda: tr("Import", "letters that another program had spoilt"),
    "phone_destroyed": lambda: tr("Import", "phones that Excel had turned into rounded numbers"),
    "quotes": lambda: tr("Import", "quotation marks that did not match"),
    "cut_short": lambda: tr("Import", "the last row, which is cut off; the end of it is missing"),
    "pesel_left_out": lambda: tr("Import", "a PESEL, which is never kept"),
}


_LOST = frozenset({"phone_destroyed", "date_unread", "cut_short"})
"""Of the repairs those that mended nothing."""


def lost(counts: Mapping[str, int]) -> list[str]:
    """What a file has lost itself, so that nothing could be mended, as :func:`repairs`."""
    return _counted({code: n for code, n in counts.items() if code in _LOST})


def lane(code: Lane) -> str:
    """A lane in words."""
    return _LANES[code]()


def reason(code: str) -> str:
    """Why a contact may be a known one."""
    return _REASONS[code]()


def fields(names: Iterable[str]) -> str:
    """Fields of a contact after each other; the parts of a name as themselves."""
    return ", ".join(unique(_FIELDS[name]() for name in names))


def repairs(counts: Mapping[str, int]) -> list[str]:
    """What was mended and in how many contacts; a code of another package stands for itself."""
    return _counted({code: n for code, n in counts.items() if code not in _LOST})


def _counted(counts: Mapping[str, int]) -> list[str]:
    return [f"{_REPAIRS[code]() if code in _REPAIRS else code} ({n})" for code, n in counts.items()]


def unused(columns: Sequence[str]) -> str:
    """Which columns of a table fill no field, in a sentence; empty for none."""
    if not columns:
        return ""
    shown = ", ".join(columns[:_MOST_COLUMNS])
    if n := len(columns[_MOST_COLUMNS:]):
        more = tr("Import", "and %n more", None, n)
        shown = f"{shown}, {more}"
    words = tr("Import", "In no field, kept with the contact and found: {columns}.")
    return words.format(columns=shown)


def fate(item: Item, choice: Choice | None) -> str:
    """What becomes of a contact of the file, in one line."""
    if item.lane == "rejected":
        return " ".join(map(_refused, item.reasons))
    if choice is not None and choice.action == "skip":
        return tr("Import", "Left out")
    if choice is not None and choice.action == "update":
        names = {each.uid: each.name for each in item.candidates}
        name = names.get(choice.uid, "")
        return tr("Import", "Goes to {name}").format(name=name) if name else _changed(item)
    if choice is not None and choice.action == "add":
        return tr("Import", "Added as a new contact")
    if item.lane == "to_decide":
        return "; ".join(unique(f"{each.name}: {_likely(each)}" for each in item.candidates))
    return _changed(item) if item.lane == "update" else ", ".join(map(reason, item.reasons))


def _likely(each: Candidate) -> str:
    """Why a contact may be the one of the file; names that are alike as duplicates tell it."""
    same = _SHARED.get(each.reason) if each.names else None
    return ", ".join((same(), *map(name_words, each.names))) if same else reason(each.reason)


def _refused(code: str) -> str:
    """Why a contact of a file cannot be read."""
    if code == "no_content":
        return tr(
            "Import", "Nothing in it says who it is: no name, no organization, no way to reach."
        )
    return sentence_for(code)


def known_codes() -> frozenset[str]:
    """The codes of reasons, fields and repairs that have words."""
    return frozenset(_REASONS) | frozenset(_FIELDS) | frozenset(_REPAIRS)


def _changed(item: Item) -> str:
    return tr("Import", "New or changed: {fields}").format(fields=fields(item.changed))
