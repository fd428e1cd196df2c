"""The name a code tells beside the printed one."""

from dataclasses import replace

from cardcase.core.records import ContactRecord
from cardcase.core.scan.codes.fields import NAME, Entry, Fields, certain
from cardcase.core.scan.codes.payload import Told
from cardcase.core.scan.codes.same import in_order, letters, near, spelled
from cardcase.core.scan.extract.legal import legal_forms
from cardcase.core.scan.extract.mailbox import Fit, fit
from cardcase.core.scan.extract.persons import parts, read_person
from cardcase.core.scan.page import Page
from cardcase.core.text import words

_PARTS = ("given", "middle", "family")


def merge_name(fields: Fields, told: Told, page: Page) -> None:
    """The person is the one the code names; how the name is written is the print's, where it is.

    The order of the words and their case are as printed, the letters the code's, the diacritics
    of whichever has them.
    """
    contact = _split(told.contact)
    name = contact.formatted
    if not name or _is_company(contact):
        return
    printed = fields.texts.get("name")
    instead_of = ""
    if printed and _same_person(printed.value, name):
        lines, shown = printed.evidence.lines, printed.value
    else:
        lines, shown = _found(page, name)
        instead_of = printed.value if printed else ""
    contact = _parts_as_printed(contact, fields, shown, told.plain)
    whole = _written(shown, name, told.plain) if shown else name
    others = tuple(other for other in (instead_of,) if letters(other) != letters(whole))
    if shown and shown != whole and not instead_of:
        others = (shown,)
    values = {"name": whole} | {part: getattr(contact, part) for part in NAME[1:]}
    for key in ("prefix", "suffix"):
        if key in fields.texts and not instead_of:
            values[key] = fields.texts[key].value
    for key in NAME:
        fields.texts.pop(key, None)
        if values[key]:
            fields.texts[key] = Entry(values[key], certain(lines, others if key == "name" else ()))


def _found(page: Page, name: str) -> tuple[tuple[int, ...], str]:
    """The line on which a name is printed, and its words there, in their order."""
    for at, line in enumerate(page.lines):
        if "@" in line.text or "/" in line.text or not _same_person(line.text, name):
            continue
        if shown := in_order(name.split(), line.text):
            return (at,), shown
        if 1 < len(words(line.text)) < len(words(name)):
            return (at,), line.text
    return (), ""


def _split(contact: ContactRecord) -> ContactRecord:
    """The contact with its name in parts, where the code tells it only as a whole."""
    name = contact.formatted or contact.name
    if contact.given and contact.family:
        return replace(contact, formatted=name)
    person = read_person(name)
    if person is None:
        return replace(contact, formatted=name)
    locals_ = [point.normalized.partition("@")[0] for point in contact.points_of("email")]
    best = max((fit(each, person.tokens) for each in locals_), key=lambda f: f.score, default=Fit())
    given, middle, family = parts(person, best, ())
    return replace(
        contact,
        prefix=contact.prefix or person.prefix,
        given=given,
        middle=middle,
        family=family,
        suffix=contact.suffix or person.suffix,
        formatted=person.formatted,
    )


def _is_company(contact: ContactRecord) -> bool:
    """Whether the name of a code is only its organization's."""
    organization = contact.job.organization if contact.job else ""
    if letters(contact.formatted) == letters(organization):
        return True
    return not (contact.given and contact.family) and bool(legal_forms(contact.formatted))


def _same_person(printed: str, told: str) -> bool:
    """Whether the words of one name are in the other, in any order, with slips and initials."""
    fewer, more = sorted((words(printed), words(told)), key=len)
    rest = list(more)
    for word in fewer:
        match = next((other for other in rest if _same_word(word, other)), None)
        if match is None:
            return False
        rest.remove(match)
    return bool(fewer) and any(len(word) > 1 for word in fewer)


def _same_word(one: str, other: str) -> bool:
    return (
        one == other or near(one, other) or (min(len(one), len(other)) == 1 and one[0] == other[0])
    )


def _written(printed: str, told: str, plain: bool) -> str:
    """The printed words, each with the letters of the code's word that it is."""
    return " ".join(_respelled(word, told, plain) for word in printed.split())


def _respelled(word: str, told: str, plain: bool) -> str:
    same = [other for other in told.split() if letters(other) == letters(word)]
    close = [other for other in told.split() if near(other, word)]
    return next((spelled(word, other, plain) for other in (*same, *close)), word)


def _parts_as_printed(
    contact: ContactRecord, fields: Fields, whole: str, plain: bool
) -> ContactRecord:
    """The code's parts, with the print's diacritics, and its division of several given names."""
    shown = {part: fields.texts[part] for part in _PARTS if part in fields.texts}
    text = " ".join([*(entry.value for entry in shown.values()), whole])
    values = {part: getattr(contact, part) for part in _PARTS}
    values = {
        part: _level(" ".join(_respelled_from(word, text, plain) for word in value.split()))
        for part, value in values.items()
    }
    given, family = shown.get("given"), shown.get("family")
    if given and family and given.evidence.sure:
        # Careless makers of codes put the given name where the family name belongs.
        turned = letters(values["given"]), letters(values["family"])
        if turned == (letters(family.value), letters(given.value)):
            values["given"], values["family"] = values["family"], values["given"]
    first, _, rest = values["given"].partition(" ")
    middle = shown.get("middle")
    if middle and rest and not values["middle"] and letters(rest) == letters(middle.value):
        values["given"], values["middle"] = first, rest
    return replace(contact, given=values["given"], middle=values["middle"], family=values["family"])


def _respelled_from(word: str, printed: str, plain: bool) -> str:
    """A word of the code as the print spells it, if it does."""
    same = (other for other in printed.split() if letters(other) == letters(word))
    close = (other for other in printed.split() if near(other, word))
    return next((spelled(other, word, plain) for other in (*same, *close)), word)


def _level(value: str) -> str:
    """A part that is all capitals in the code, as names are written."""
    return value.title() if value.isupper() and len(value) > 2 else value
