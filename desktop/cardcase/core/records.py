"""The neutral, frozen records that every room speaks; only ``store`` and ``ops`` know the database.

Dates are ISO 8601 strings of reduced precision, whose length is the precision:
``"2026-03-12"``, ``"2026-03"``, ``"2026"``, ``""`` (unknown).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal
from uuid import uuid4

PointKind = Literal["phone", "email", "web", "social"]
EventKind = Literal["fair", "conference", "training", "meeting", "lunch", "online", "other"]
Channel = Literal["in_person", "phone", "email", "linkedin", "facebook", "online", "other"]

POINT_KINDS: tuple[PointKind, ...] = ("phone", "email", "web", "social")
EVENT_KINDS: tuple[EventKind, ...] = (
    "fair", "conference", "training", "meeting", "lunch", "online", "other",
)  # fmt: skip

OWNER = "owner"
"""The uid of the record of who the owner is."""

_WORD = re.compile(r"[^\W_]+")


def new_uid() -> str:
    """A fresh random identifier (UUID 4, RFC 9562), the lasting name of a stored thing."""
    return str(uuid4())


@dataclass(frozen=True, slots=True, kw_only=True)
class PointRecord:
    """One phone, e-mail, web page or social profile.

    ``type``: work, mobile, home, fax or other; of a social profile its service (linkedin, …).
    ``value`` as given; ``normalized``: E.164 of a phone, lower case of an e-mail, bare host and
    path of a page (domains in letters, not ``xn--``), handle of a profile; empty where it cannot
    be told.
    """

    kind: PointKind
    value: str
    type: str = ""
    normalized: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressRecord:
    """A postal address in parts; ``full`` as printed, on one line."""

    street: str = ""
    postcode: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    full: str = ""
    type: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRecord:
    """A place in an organization; several titles are kept apart. ``until`` set means it is over."""

    organization: str = ""
    titles: tuple[str, ...] = ()
    department: str = ""
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxIdRecord:
    """A number a company is registered by: NIP, REGON, KRS, VAT, …"""

    kind: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRecord:
    """A fair, conference, training, meeting, lunch or online meeting."""

    uid: str
    name: str
    kind: EventKind = "other"
    place: str = ""
    start: str = ""
    end: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A contact at an encounter, with a private remark on this person.

    ``pinned``: to the owner this was the first meeting, whatever the dates say.
    """

    contact: str
    remark: str = ""
    pinned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EncounterRecord:
    """A dated meeting with one or many contacts.

    ``introduced_by`` is the name as given; ``introduced_by_uid`` the contact, where it is one.
    """

    uid: str
    when: str = ""
    place: str = ""
    event: EventRecord | None = None
    channel: Channel = "in_person"
    why: str = ""
    talked_about: str = ""
    introduced_by: str = ""
    introduced_by_uid: str = ""
    participants: tuple[Participant, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRecord:
    """ "I am at this event now": ``event`` by uid, ``since`` in UTC. There is one at a time."""

    uid: str
    event: str
    since: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyRecord:
    """One property of the file a contact came from, as it stood there.

    Of a vCard: ``group``, ``name``, ``params`` (everything between name and colon, without the
    first semicolon) and ``value`` (unfolded, still escaped and encoded) are verbatim, as text. Of a
    table: ``name`` is the heading of the column, ``value`` the cell; ``params`` tells, where nobody
    knows whose table it is, what is no field of ours (``core.beyond``). Large binary values are
    kept apart: ``media`` is the SHA-256 of the bytes whose base64 follows ``value``.
    """

    name: str
    value: str = ""
    group: str = ""
    params: str = ""
    media: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRecord:
    """The file's own words for a contact: every property, in its order.

    ``format``: the importer's name; ``version`` of a vCard as declared (``"2.1"``, ``""``).
    ``more``: what other files of the format said beyond that, which were found to be of the same
    contact. It is apart, so that one can tell what the file itself once had. ``earlier``:
    fingerprints (``match.sources``) of what the file said before it said this.
    """

    format: str
    version: str = ""
    properties: tuple[PropertyRecord, ...] = ()
    more: tuple[PropertyRecord, ...] = ()
    earlier: tuple[str, ...] = ()

    @property
    def everything(self) -> tuple[PropertyRecord, ...]:
        """What all files said."""
        return (*self.properties, *self.more)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRecord:
    """A person, or a company with no person, with all that belongs to them.

    ``formatted`` is the name as printed or given, without degrees; empty means: made of the parts.
    ``photo``: SHA-256 of a portrait or logo; ``source``: what the file it came from said.
    """

    uid: str = ""
    prefix: str = ""
    given: str = ""
    middle: str = ""
    family: str = ""
    suffix: str = ""
    formatted: str = ""
    jobs: tuple[JobRecord, ...] = ()
    points: tuple[PointRecord, ...] = ()
    addresses: tuple[AddressRecord, ...] = ()
    tax_ids: tuple[TaxIdRecord, ...] = ()
    tags: tuple[str, ...] = ()
    notes: str = ""
    encounters: tuple[EncounterRecord, ...] = ()
    photo: str = ""
    source: SourceRecord | None = None

    @property
    def name(self) -> str:
        """The person's name as printed, or made of its parts; empty for a company.

        Capitals of the print that the parts do not have are not kept: ``JAN KOWALSKI`` is Jan
        Kowalski where the parts say so.
        """
        parts = _join(self.given, self.middle, self.family)
        if self.formatted in ("", parts):
            return parts
        return _without_capitals(self.formatted, parts)

    @property
    def display_name(self) -> str:
        """What the contact is called: the name, else the organization, else a way to reach it."""
        if name := self.name:
            return name
        for job in self.jobs:
            if job.organization:
                return job.organization
        return self.points[0].value if self.points else ""

    @property
    def job(self) -> JobRecord | None:
        """The present job: the first that is not over."""
        return next((job for job in self.jobs if not job.until), None)

    @property
    def jobs_in_order(self) -> tuple[JobRecord, ...]:
        """The jobs as they are told, the present one first: those that are over are last."""
        return tuple(sorted(self.jobs, key=lambda job: bool(job.until)))

    def points_of(self, kind: PointKind) -> tuple[PointRecord, ...]:
        """The points of one kind, in order."""
        return tuple(point for point in self.points if point.kind == kind)


def by_kind(points: Sequence[PointRecord]) -> tuple[PointRecord, ...]:
    """Ways to reach as they are shown: the kinds in the same order for everyone."""
    return tuple(sorted(points, key=lambda point: POINT_KINDS.index(point.kind)))


def pictures_of(contact: ContactRecord) -> tuple[str, ...]:
    """The SHA-256 of what a contact has beside its text: its photo, and what its file said."""
    properties = contact.source.everything if contact.source else ()
    return unique((contact.photo, *(each.media for each in properties)))


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasRecord:
    """The uid of a contact that was merged into ``contact``, by which that is still known."""

    uid: str
    contact: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApartRecord:
    """Two contacts, by uid, of which the owner said that they are not the same."""

    uid: str
    one: str
    other: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerRecord:
    """Which contact, by uid, the owner of the library is; there is one such record at most."""

    uid: str
    contact: str


def owner(contact: str) -> OwnerRecord:
    """The record that says so of a contact."""
    return OwnerRecord(uid=OWNER, contact=contact)


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchRecord:
    """A search that is kept under a name; ``query`` as :mod:`cardcase.core.query` reads it."""

    uid: str
    name: str
    query: str


def apart(one: str, other: str) -> ApartRecord:
    """The record of a pair, the same for both orders."""
    first, second = sorted((one, other))
    return ApartRecord(uid=f"{first} {second}", one=first, other=second)


def settled(contact: ContactRecord) -> ContactRecord:
    """The contact in the form in which those that say the same are equal.

    ``formatted`` is the name as it is shown, and empty where it only repeats what the contact is
    called anyway; points by kind, jobs that are over last, each in their order.
    """
    jobs, points = contact.jobs_in_order, by_kind(contact.points)
    bare = replace(contact, formatted="", jobs=jobs, points=points)
    if contact.name in ("", bare.display_name):
        return bare
    return replace(bare, formatted=contact.name)


def _join(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _without_capitals(printed: str, parts: str) -> str:
    """The printed name, each word that ends in capitals as the parts have it, if they do."""
    known = {word.casefold(): word for word in _WORD.findall(parts)}

    def written(match: re.Match[str]) -> str:
        word = match.group()
        return known.get(word.casefold(), word) if word[-2:].isupper() else word

    return _WORD.sub(written, printed)


def unique(values: Iterable[str]) -> tuple[str, ...]:
    """The values without empties and repeats, in their order."""
    return tuple(dict.fromkeys(value for value in values if value))
