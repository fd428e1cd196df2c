"""A card of a file brought to what its contact is now, with nothing else of it changed.

What a contact has as it was read keeps the properties it was read from; what was changed has its
property changed in its place; what is gone has its properties dropped; what is new has new ones.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields
from typing import TypeVar

from vobject.base import ContentLine

from cardcase.core.exchange.vcard.addresses import address_lines
from cardcase.core.exchange.vcard.decoded import Decoded, Element
from cardcase.core.exchange.vcard.job_merge import merge_jobs
from cardcase.core.exchange.vcard.line import Line
from cardcase.core.exchange.vcard.names import (
    NAME_PARTS,
    company_line,
    formatted_line,
    name_line,
)
from cardcase.core.exchange.vcard.notes import is_tag, note_line, tags_line, tax_id_line
from cardcase.core.exchange.vcard.points import changed_line, point_line
from cardcase.core.exchange.vcard.sheet import Sheet
from cardcase.core.exchange.vcard.values import content_line, paragraph, tidy
from cardcase.core.records import (
    POINT_KINDS,
    AddressRecord,
    ContactRecord,
    PointRecord,
    TaxIdRecord,
)

_E = TypeVar("_E", PointRecord, AddressRecord, TaxIdRecord)

FAMILIES = ("name", "jobs", "points", "addresses", "tax_ids", "tags", "notes", "uid")
"""What is merged each for itself."""


def merge(sheet: Sheet, old: Decoded, new: ContactRecord, anew: frozenset[str]) -> None:
    """Change the sheet, which is that of ``old``, to say ``new``; both settled.

    ``anew``: families of which nothing old is to be kept.
    """
    changed = different(old.contact, new) | anew
    if "uid" in changed:
        _merge_uid(sheet, old, new)
    if "name" in changed:
        _merge_name(sheet, old, new)
    if "jobs" in changed:
        merge_jobs(sheet, old.jobs, new.jobs, anew="jobs" in anew)
    if "points" in changed:
        for kind in POINT_KINDS:
            before = old.contact.points_of(kind)
            _merge_points(sheet, old, before, new.points_of(kind), anew="points" in anew)
    if "addresses" in changed:
        grouped = len(new.addresses) > 1
        _merge_elements(
            sheet,
            old,
            [] if "addresses" in anew else old.contact.addresses,
            new.addresses,
            lambda address: address_lines(address, sheet.new_group("item") if grouped else ""),
        )
        if "addresses" in anew:
            _drop_all(sheet, old, old.contact.addresses)
    if "tax_ids" in changed:
        kept = [] if "tax_ids" in anew else old.contact.tax_ids
        _merge_elements(sheet, old, kept, new.tax_ids, lambda tax_id: [tax_id_line(tax_id)])
        if "tax_ids" in anew:
            _drop_all(sheet, old, old.contact.tax_ids)
    if "notes" in changed:
        _merge_notes(sheet, old, new)
    if "tags" in changed:
        _merge_tags(sheet, old, new, anew="tags" in anew)


def different(one: ContactRecord, other: ContactRecord) -> frozenset[str]:
    """The families in which two settled contacts differ.

    What a phone number is in E.164 follows from its text and the region; it makes no difference.
    """
    return frozenset(name for name in FAMILIES if _family(one, name) != _family(other, name))


def _family(contact: ContactRecord, name: str) -> object:
    if name == "name":
        return [getattr(contact, part) for part in (*NAME_PARTS, "formatted")]
    if name == "points":
        return [_said(point) for point in contact.points]
    return getattr(contact, name)


def _said(point: PointRecord) -> tuple[str, ...]:
    return point.kind, tidy(point.value), point.type


def _merge_uid(sheet: Sheet, old: Decoded, new: ContactRecord) -> None:
    lines = [line for line in old.card.named("UID") if tidy(line.value)]
    fresh = content_line("UID", tidy(new.uid)) if new.uid else None
    _put(sheet, lines[:1], fresh)


def _merge_name(sheet: Sheet, old: Decoded, new: ContactRecord) -> None:
    names = sorted(old.card.named("N"), key=lambda line: not any(line.value))
    if any(getattr(new, part) != getattr(old.contact, part) for part in NAME_PARTS):
        _put(sheet, names[:1], name_line(new))
    formatted = sorted(old.card.named("FN"), key=lambda line: not tidy(line.value))
    _put(sheet, formatted[:1], formatted_line(new))


def _put(sheet: Sheet, lines: Sequence[Line], fresh: ContentLine | None) -> None:
    """A new line in the place of the first of the old ones, or near the beginning."""
    if fresh is None:
        sheet.drop(lines)
    elif lines:
        fresh.group = lines[0].group
        sheet.replace(lines[0], fresh)
        sheet.drop(lines[1:])
    else:
        sheet.insert([fresh], after=0)


def _merge_points(
    sheet: Sheet,
    old: Decoded,
    before: Sequence[PointRecord],
    after: Sequence[PointRecord],
    *,
    anew: bool,
) -> None:
    if anew:
        _drop_all(sheet, old, before)
        sheet.insert(map(point_line, after))
        return

    def change(line: Line, one: PointRecord, other: PointRecord) -> ContentLine:
        return changed_line(line, one, other)

    _merge_elements(sheet, old, before, after, lambda point: [point_line(point)], change)


def _merge_elements(
    sheet: Sheet,
    old: Decoded,
    before: Sequence[_E],
    after: Sequence[_E],
    lines_of: Callable[[_E], Iterable[ContentLine]],
    change: Callable[[Line, _E, _E], ContentLine] | None = None,
) -> None:
    """Bring the lines of a kind of elements to what there is now."""
    pairs, gone = _paired(before, after)
    for element in gone:
        sheet.drop(old.elements[element])
    places = [line.place for one, _ in pairs if one is not None for line in old.elements[one]]
    at = min(places) - 1 if places else None
    for one, other in pairs:
        if one is None:
            sheet.insert(lines_of(other), after=at)
            continue
        lines = old.elements[one]
        at = max(line.place for line in lines)
        if _key(one) == _key(other):
            continue
        if change is not None:
            sheet.replace(lines[0], change(lines[0], one, other))
            sheet.drop(lines[1:])
        else:
            sheet.drop(lines)
            sheet.insert(lines_of(other), after=at)


def _paired(
    before: Sequence[_E], after: Sequence[_E]
) -> tuple[list[tuple[_E | None, _E]], list[_E]]:
    """Each new element with the old one that it is or was, and the old ones that are gone."""
    left = list(before)
    same: dict[int, _E] = {}
    for index, element in enumerate(after):
        found = next((each for each in left if _key(each) == _key(element)), None)
        if found is not None:
            same[index] = found
            left.remove(found)
    changed = {index: left.pop(0) for index in range(len(after)) if index not in same and left}
    pairs = [(same.get(index, changed.get(index)), each) for index, each in enumerate(after)]
    return pairs, left


def _key(element: Element) -> object:
    if isinstance(element, PointRecord):
        return _said(element)
    return [getattr(element, field.name) for field in fields(element)]


def _drop_all(sheet: Sheet, old: Decoded, elements: Iterable[Element]) -> None:
    for element in elements:
        sheet.drop(old.elements[element])


def _merge_notes(sheet: Sheet, old: Decoded, new: ContactRecord) -> None:
    lines = [line for line in old.card.named("NOTE") if paragraph(line.value)]
    longer = new.notes.removeprefix(f"{old.contact.notes}\n") if old.contact.notes else ""
    if lines and longer and longer != new.notes:
        # Something was added at the end: the notes before the last stay.
        last = lines[-1]
        fresh = note_line(f"{paragraph(last.value)}\n{longer}")
        fresh.group, fresh.params = last.group, dict(last.params)
        sheet.replace(last, fresh)
    else:
        _put(sheet, lines, note_line(new.notes) if new.notes else None)


def _merge_tags(sheet: Sheet, old: Decoded, new: ContactRecord, *, anew: bool) -> None:
    lines = old.card.named("CATEGORIES")
    if anew:
        sheet.drop(lines)
        if new.tags:
            sheet.insert([tags_line(new.tags)])
        return
    missing = [tag for tag in new.tags if tag not in old.contact.tags]
    for line, last in _with_last(lines):
        kept = [tag for tag in line.value if not is_tag(tag) or tidy(tag) in new.tags]
        values = [*kept, *(missing if last else ())]
        if not values:
            sheet.drop([line])
        elif values != line.value:
            fresh = tags_line(values)
            fresh.group, fresh.params = line.group, dict(line.params)
            sheet.replace(line, fresh)
    if missing and not lines:
        sheet.insert([tags_line(missing)])


def _with_last(lines: Sequence[Line]) -> Iterator[tuple[Line, bool]]:
    for line in lines:
        yield line, line is lines[-1]


def whole(sheet: Sheet, contact: ContactRecord) -> None:
    """Fill the sheet of a contact that comes from no card; settled."""
    if contact.uid:
        sheet.insert([content_line("UID", tidy(contact.uid))])
    sheet.insert([formatted_line(contact), name_line(contact)])
    if not contact.name and contact.jobs:
        sheet.insert([company_line()])
    merge_jobs(sheet, [], contact.jobs, anew=True)
    sheet.insert(map(point_line, contact.points))
    for address in contact.addresses:
        group = sheet.new_group("item") if len(contact.addresses) > 1 else ""
        sheet.insert(address_lines(address, group))
    if contact.notes:
        sheet.insert([note_line(contact.notes)])
    if contact.tags:
        sheet.insert([tags_line(contact.tags)])
    sheet.insert(map(tax_id_line, contact.tax_ids))
