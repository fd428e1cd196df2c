"""Two sides of one card as one: a reading, a draft, and a contact."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from cardcase.core.card_records import CardRecord
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    JobRecord,
    PointRecord,
    TaxIdRecord,
)
from cardcase.core.scan.draft import POINT_FIELDS, Draft, Evidence
from cardcase.core.scan.lesson import gist
from cardcase.core.scan.page import Line, Page, Quad

_GAP = 0.04  # of the width, between the two sides
_EMPTY = Page(width=1000, height=600)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """Both sides as one card: the back lies under the front, as wide as it.

    ``place``: where the back lies in ``reading``: left, top, width, height in the front's pixels.
    """

    reading: Page
    draft: Draft
    place: tuple[float, float, float, float]


def with_back(card: CardRecord, back: CardRecord) -> CardRecord:
    """The front with the reading and the draft of both sides."""
    sides = together(card, back)
    return replace(card, reading=sides.reading, draft=sides.draft)


def together(front: CardRecord, back: CardRecord) -> Sides:
    """The two sides as one; the back fills in what the front lacks."""
    above, below = front.reading or _EMPTY, back.reading or _EMPTY
    scale = above.width / max(1, below.width)
    top = above.height + round(_GAP * above.width)
    height = below.height * scale
    lines = tuple(_moved(line, scale, top) for line in below.lines)
    page = replace(above, height=round(top + height), lines=(*above.lines, *lines))
    draft = _draft(front.draft or Draft(), back.draft or Draft(), len(above.lines))
    return Sides(reading=page, draft=draft, place=(0.0, float(top), float(above.width), height))


def completed(contact: ContactRecord, back: ContactRecord) -> ContactRecord:
    """A contact with what the back of its card adds."""
    return _merged(contact, back, org_is_known=True)[0]


def _draft(front: Draft, back: Draft, lines: int) -> Draft:
    org = front.evidence.get("org")
    known = org is None or org.source != "derived"
    contact, taken = _merged(front.contact, back.contact, org_is_known=known)
    evidence = dict(front.evidence)
    for key, theirs in taken.items():
        if theirs in back.evidence:
            evidence[key] = _shifted(back.evidence[theirs], lines)
    unused = (*front.unused, *(line + lines for line in back.unused))
    others = (*front.others, *back.others)
    return Draft(contact=contact, evidence=evidence, unused=unused, others=others)


def _merged(
    front: ContactRecord, back: ContactRecord, *, org_is_known: bool
) -> tuple[ContactRecord, Mapping[str, str]]:
    """The contact, and which keys of evidence it has from which keys of the back."""
    taken: dict[str, str] = {}
    contact = _named(front, back, taken)
    contact = _employed(contact, back, taken, org_is_known=org_is_known)
    contact = replace(
        contact,
        points=_points(front, back, taken),
        addresses=(*front.addresses, *_more_addresses(front, back, taken)),
        tax_ids=(*front.tax_ids, *_more_tax_ids(front, back, taken)),
        notes=front.notes or back.notes,
    )
    if back.notes and not front.notes:
        taken["note"] = "note"
    return contact, taken


def _named(front: ContactRecord, back: ContactRecord, taken: dict[str, str]) -> ContactRecord:
    if front.name or not back.name:
        return front
    parts = ("prefix", "given", "middle", "family", "suffix")
    taken |= {part: part for part in (*parts, "name")}
    return replace(
        front, formatted=back.formatted, prefix=back.prefix, given=back.given, middle=back.middle,
        family=back.family, suffix=back.suffix,
    )  # fmt: skip


def _employed(
    front: ContactRecord, back: ContactRecord, taken: dict[str, str], *, org_is_known: bool
) -> ContactRecord:
    ours, theirs = front.job, back.job
    if theirs is None:
        return front
    job = ours or JobRecord()
    if theirs.organization and not (job.organization and org_is_known):
        job = replace(job, organization=theirs.organization)
        taken["org"] = "org"
    if theirs.department and not job.department:
        job = replace(job, department=theirs.department)
        taken["department"] = "department"
    if theirs.titles and not job.titles:
        # The other language's titles would say the same once more.
        job = replace(job, titles=theirs.titles)
        taken |= {f"title[{place}]": f"title[{place}]" for place in range(len(theirs.titles))}
    if ours is None:
        return replace(front, jobs=(job, *front.jobs)) if job != JobRecord() else front
    return replace(front, jobs=tuple(job if each is ours else each for each in front.jobs))


def _points(
    front: ContactRecord, back: ContactRecord, taken: dict[str, str]
) -> tuple[PointRecord, ...]:
    known = {_point_key(point) for point in front.points}
    more: list[PointRecord] = []
    for family, kind in POINT_FIELDS.items():
        count = len([point for point in front.points if point.kind == kind])
        for place, point in enumerate(point for point in back.points if point.kind == kind):
            if _point_key(point) not in known:
                taken[f"{family}[{count}]"] = f"{family}[{place}]"
                more.append(point)
                count += 1
    return (*front.points, *more)


def _point_key(point: PointRecord) -> tuple[str, str]:
    value = point.normalized or gist(point.value)
    return point.kind, value.removeprefix("www.").rstrip("/")


def _more_addresses(
    front: ContactRecord, back: ContactRecord, taken: dict[str, str]
) -> Iterator[AddressRecord]:
    """Addresses elsewhere; the same one in another language has the same post code."""
    known = {gist(part) for each in front.addresses for part in (each.full, each.postcode) if part}
    count = len(front.addresses)
    for place, address in enumerate(back.addresses):
        if not known & {gist(address.full), gist(address.postcode)}:
            for part in ("", ".country"):
                taken[f"addresses[{count}]{part}"] = f"addresses[{place}]{part}"
            count += 1
            yield address


def _more_tax_ids(
    front: ContactRecord, back: ContactRecord, taken: dict[str, str]
) -> Iterator[TaxIdRecord]:
    known = {gist(number.value) for number in front.tax_ids}
    count = len(front.tax_ids)
    for place, number in enumerate(back.tax_ids):
        if gist(number.value) not in known:
            taken[f"tax_ids[{count}]"] = f"tax_ids[{place}]"
            count += 1
            yield number


def _shifted(evidence: Evidence, lines: int) -> Evidence:
    return replace(evidence, lines=tuple(line + lines for line in evidence.lines))


def _moved(line: Line, scale: float, top: float) -> Line:
    words = (replace(word, quad=_placed(word.quad, scale, top)) for word in line.words)
    return replace(line, quad=_placed(line.quad, scale, top), words=tuple(words))


def _placed(quad: Quad, scale: float, top: float) -> Quad:
    a, b, c, d = ((x * scale, y * scale + top) for x, y in quad)
    return a, b, c, d
