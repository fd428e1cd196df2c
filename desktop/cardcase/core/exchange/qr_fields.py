"""What of a contact is shown to anyone, and what of it is given up first where room is short."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from cardcase.core.normalize import normalize_web
from cardcase.core.records import ContactRecord, PointKind, PointRecord

Shown = tuple[ContactRecord, list[str]]
"""A contact, and the codes of what it has lost."""


def shareable(contact: ContactRecord) -> Shown:
    """The contact without what is the owner's or private, and without what no phone takes.

    Codes: ``photo``, ``notes``, ``tags``, ``past_jobs``, ``tax_ids``; ``social`` for profiles
    whose page is not known; ``home`` for private addresses, and for numbers and e-mails at home of
    somebody who has others. Where and why we met goes untold.
    """
    job = contact.job
    home = _points_at_home(contact)
    nowhere = [p for p in contact.points_of("social") if not normalize_web(p.value)]
    addresses = tuple(each for each in contact.addresses if each.type != "home")
    lost = {
        "photo": contact.photo,
        "notes": contact.notes,
        "tags": contact.tags,
        "past_jobs": any(each is not job for each in contact.jobs),
        "tax_ids": contact.tax_ids,
        "social": nowhere,
        "home": home or addresses != contact.addresses,
    }
    shown = replace(
        contact,
        uid="",
        photo="",
        notes="",
        tags=(),
        tax_ids=(),
        encounters=(),
        source=None,
        jobs=(job,) if job else (),
        points=tuple(point for point in contact.points if point not in (*home, *nowhere)),
        addresses=addresses,
    )
    return shown, [code for code, what in lost.items() if what]


def shorter(shown: Shown) -> Iterator[Shown]:
    """The contact, then it with less and less; each with the codes of what went in that step.

    What is used least goes first; the name, the organization, a title, a phone and an e-mail stay.
    """
    contact, lost = shown
    yield contact, lost
    for code, without in _STEPS:
        less = without(contact)
        if less != contact:
            contact = less
            yield contact, [code]


def for_phones(contact: ContactRecord) -> ContactRecord:
    """Numbers as any country dials them, profiles as web pages."""
    return replace(contact, points=tuple(map(_plain, contact.points)))


def _plain(point: PointRecord) -> PointRecord:
    # A semicolon is before an extension, which is no part of what is dialled.
    if point.kind == "phone" and point.normalized and ";" not in point.normalized:
        return replace(point, value=point.normalized)
    if point.kind == "social":
        return replace(point, kind="web", type="", normalized=normalize_web(point.value))
    return point


def _points_at_home(contact: ContactRecord) -> list[PointRecord]:
    """Those of somebody who can be reached in the same way elsewhere."""
    kinds: tuple[PointKind, ...] = ("phone", "email")
    found: list[PointRecord] = []
    for kind in kinds:
        points = contact.points_of(kind)
        home = [point for point in points if point.type == "home"]
        found += home if len(home) < len(points) else []
    return found


def _most(kind: PointKind, most: int) -> Callable[[ContactRecord], ContactRecord]:
    def without(contact: ContactRecord) -> ContactRecord:
        gone = contact.points_of(kind)[most:]
        return replace(contact, points=tuple(p for p in contact.points if p not in gone))

    return without


def _without_fax(contact: ContactRecord) -> ContactRecord:
    return replace(contact, points=tuple(p for p in contact.points if p.type != "fax"))


def _addresses(most: int) -> Callable[[ContactRecord], ContactRecord]:
    return lambda contact: replace(contact, addresses=contact.addresses[:most])


def _less_of_job(titles: int, *, department: bool) -> Callable[[ContactRecord], ContactRecord]:
    def without(contact: ContactRecord) -> ContactRecord:
        jobs = (
            replace(
                job,
                titles=job.titles[:titles],
                department=job.department if department else "",
            )
            for job in contact.jobs
        )
        return replace(contact, jobs=tuple(jobs))

    return without


_STEPS: tuple[tuple[str, Callable[[ContactRecord], ContactRecord]], ...] = (
    ("social", _most("social", 0)),
    ("fax", _without_fax),
    ("addresses", _addresses(1)),
    ("pages", _most("web", 1)),
    ("emails", _most("email", 2)),
    ("phones", _most("phone", 2)),
    ("department", _less_of_job(2, department=False)),
    ("addresses", _addresses(0)),
    ("pages", _most("web", 0)),
    ("titles", _less_of_job(1, department=False)),
    ("emails", _most("email", 1)),
    ("phones", _most("phone", 1)),
)
