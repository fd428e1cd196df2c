"""Several records of one contact made one: what becomes of each field, and what they disagree on.

Nothing is lost: of lists all is kept. Another form of the given name becomes a nickname; any other
name that does not become the contact's is written into its notes as ``alias: …``, a word that both
Polish and English know.
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from cardcase.core.beyond.changing import with_details
from cardcase.core.beyond.detail import Detail
from cardcase.core.beyond.reading import details
from cardcase.core.errors import CardcaseError
from cardcase.core.match import parts
from cardcase.core.match.better import best
from cardcase.core.match.likeness import likeness
from cardcase.core.match.name import name_of
from cardcase.core.match.organizations import root
from cardcase.core.match.sources import source
from cardcase.core.records import ContactRecord, EncounterRecord, Participant, unique
from cardcase.core.text import fold, words

Field = Literal["prefix", "given", "middle", "family", "suffix", "job"]
FIELDS: tuple[Field, ...] = ("prefix", "given", "middle", "family", "suffix", "job")
"""What a contact has one of: parts of the name, and the job that is named first."""

_NAME: tuple[Field, ...] = FIELDS[:-1]
ALIAS = "alias: "
"""How a line of notes begins that holds another name of the contact."""


@dataclass(frozen=True, slots=True)
class Option:
    """What one of the contacts (its uid) says."""

    uid: str
    value: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field in which contacts say something different; ``chosen``, ``proposed`` are uids."""

    field: Field
    options: tuple[Option, ...]
    proposed: str
    chosen: str

    @property
    def value(self) -> str:
        """What the field becomes."""
        return next(each.value for each in self.options if each.uid == self.chosen)


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What merging makes: the record of the survivor, and where a choice was made.

    ``other_names`` are those that went into the notes.
    """

    merged: ContactRecord
    conflicts: tuple[Conflict, ...] = ()
    other_names: tuple[str, ...] = ()


def plan(contacts: Sequence[ContactRecord], choices: Mapping[str, str] | None = None) -> MergePlan:
    """Plan to merge contacts into the first of them, the survivor.

    ``choices``: for some fields the uid of the contact whose value it shall have.
    Raises CardcaseError ``no_such_choice`` (field, uid).
    """
    wanted = dict[str, str](choices or {})
    conflicts: list[Conflict] = []
    name: dict[str, str] = {}
    base = best("name", [(each.uid, _structured(each)) for each in contacts])
    for field in _NAME:
        options = _options((each.uid, getattr(each, field)) for each in contacts)
        name[field] = _decided(field, options, base, wanted, conflicts)
    jobs = _options((each.uid, _leading(each)) for each in contacts)
    first = _decided("job", jobs, contacts[0].uid, wanted, conflicts)
    conflicts = [_as_written(each, contacts) for each in conflicts]
    for unknown, uid in wanted.items():
        raise CardcaseError("no_such_choice", field=unknown, uid=uid)
    in_order = sorted(contacts, key=lambda each: bool(first) and _leading(each) != first)
    merged = ContactRecord(
        uid=contacts[0].uid,
        prefix=name["prefix"],
        given=name["given"],
        middle=name["middle"],
        family=name["family"],
        suffix=name["suffix"],
        formatted=_formatted(contacts, name, base),
        jobs=parts.jobs(job for each in in_order for job in each.jobs),
        points=parts.points(point for each in contacts for point in each.points),
        addresses=parts.addresses(address for each in contacts for address in each.addresses),
        tax_ids=parts.tax_ids(tax_id for each in contacts for tax_id in each.tax_ids),
        tags=unique(tag for each in contacts for tag in each.tags),
        encounters=_encounters(contacts),
        photo=next((each.photo for each in contacts if each.photo), ""),
        source=source(each.source for each in contacts if each.source),
    )
    merged = with_nicknames(contacts, merged)
    others = other_names(contacts, merged)
    lines = "\n".join(f"{ALIAS}{each}" for each in others)
    notes = parts.notes([*(each.notes for each in contacts), lines])
    return MergePlan(replace(merged, notes=notes), tuple(conflicts), others)


def added(contact: ContactRecord, record: ContactRecord) -> ContactRecord:
    """The contact with what a record (of another uid) has and it has not; its own values stay."""
    own: dict[str, str] = {field: contact.uid for field in _NAME if getattr(contact, field).strip()}
    if _leading(contact):
        own["job"] = contact.uid
    return plan([contact, record], own).merged


def moved(encounter: EncounterRecord, gone: Mapping[str, str]) -> EncounterRecord:
    """The encounter with contacts (uids) replaced by those they are merged into.

    Of one who was there twice the remarks are put below each other.
    """
    remarks: dict[str, list[str]] = {}
    pinned = set()
    for each in encounter.participants:
        uid = gone.get(each.contact, each.contact)
        remarks.setdefault(uid, []).append(each.remark)
        if each.pinned:
            pinned.add(uid)
    present = tuple(
        Participant(
            contact=uid,
            remark=parts.notes(said) if len(said) > 1 else said[0],
            pinned=uid in pinned,
        )
        for uid, said in remarks.items()
    )
    by = gone.get(encounter.introduced_by_uid, encounter.introduced_by_uid)
    # Who was brought together with a record of their own was introduced by nobody.
    alone = [each.contact for each in present] == [by] and by != encounter.introduced_by_uid
    alone = alone or [by] == [gone.get(each.contact) for each in encounter.participants]
    return replace(encounter, participants=present, introduced_by_uid="" if alone else by)


def _decided(
    field: Field,
    options: tuple[Option, ...],
    base: str,
    wanted: dict[str, str],
    conflicts: list[Conflict],
) -> str:
    """The value of a field, and a conflict if there are several to choose from."""
    if not options:
        return ""
    proposed = best(field, [(each.uid, each.value) for each in options], base)
    chosen = wanted.pop(field, proposed)
    if all(each.uid != chosen for each in options):
        raise CardcaseError("no_such_choice", field=field, uid=chosen)
    if len({_same(each.value) for each in options}) > 1:
        conflicts.append(Conflict(field, options, proposed, chosen))
    return next(each.value for each in options if each.uid == chosen)


def _options(values: Iterable[tuple[str, str]]) -> tuple[Option, ...]:
    return tuple(
        Option(uid, unicodedata.normalize("NFC", value)) for uid, value in values if value.strip()
    )


def _same(value: str) -> str:
    """What is no other value: case and the way of writing diacritics do not count."""
    return " ".join(value.casefold().split())


def _structured(contact: ContactRecord) -> str:
    return f"{contact.given}\t{contact.family}"


def _leading(contact: ContactRecord) -> str:
    """The organization of the present job, without its legal form, so that spellings agree."""
    job = contact.job
    return root(job.organization) if job else ""


def _as_written(conflict: Conflict, contacts: Sequence[ContactRecord]) -> Conflict:
    """A conflict to be looked at: organizations are compared by less than their names."""
    if conflict.field != "job":
        return conflict
    names = {each.uid: each.job.organization for each in contacts if each.job}
    options = (replace(each, value=names[each.uid]) for each in conflict.options)
    return replace(conflict, options=tuple(options))


def _formatted(contacts: Sequence[ContactRecord], name: Mapping[str, str], base: str) -> str:
    """A name as printed, if it is still the name: of the base first."""
    said = set(words(" ".join(name.values())))
    for each in sorted(contacts, key=lambda each: each.uid != base):
        printed = words(each.formatted)
        whole = set(words(f"{name['given']} {name['family']}")) <= set(printed)
        if each.formatted and (not said or (whole and set(printed) <= said)):
            return each.formatted
    return ""


def with_nicknames(contacts: Sequence[ContactRecord], merged: ContactRecord) -> ContactRecord:
    """The merged contact with the other forms of its given name: Zosia, where Zofia was taken."""
    known = details(merged.source)
    there = {fold(merged.given), *map(fold, _nicknames(merged))}
    new = {fold(each.given): each.given for each in contacts if _has_other_form(each, merged)}
    added = tuple(Detail("nickname", name) for key, name in new.items() if key not in there)
    if not added:
        return merged
    return replace(merged, source=with_details(merged.source, (*known, *added)))


def _nicknames(contact: ContactRecord) -> list[str]:
    return [each.value for each in details(contact.source) if each.kind == "nickname"]


def _has_other_form(contact: ContactRecord, merged: ContactRecord) -> bool:
    """Whether the given name is a short or foreign form of the merged one."""
    here, there = name_of(contact), name_of(merged)
    if not contact.given or here is None or there is None:
        return False
    codes = likeness(here, there).codes
    return "nickname" in codes and "swapped" not in codes


def other_names(contacts: Sequence[ContactRecord], merged: ContactRecord) -> tuple[str, ...]:
    """Full names that have a word which the merged name and its nicknames have not, whatever the
    diacritics."""
    here = set(words(" ".join((_in_parts(merged), merged.formatted, *_nicknames(merged)))))
    organizations = {fold(job.organization) for job in merged.jobs}
    found: dict[str, str] = {}
    for each in contacts:
        for said in (_in_parts(each), each.formatted):
            if said and fold(said) not in organizations and not set(words(said)) <= here:
                found.setdefault(" ".join(sorted(words(said))), said)
    return tuple(found.values())


def _in_parts(contact: ContactRecord) -> str:
    return " ".join(unique(getattr(contact, part) for part in _NAME))


def _encounters(contacts: Sequence[ContactRecord]) -> tuple[EncounterRecord, ...]:
    """All encounters once, the latest first, with the survivor at them."""
    gone = {each.uid: contacts[0].uid for each in contacts[1:]}
    found = {met.uid: moved(met, gone) for each in contacts for met in each.encounters}
    return tuple(sorted(found.values(), key=lambda met: met.when, reverse=True))
