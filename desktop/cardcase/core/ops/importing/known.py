"""The contacts that a file may tell of, as what came before it in the file has made them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from cardcase.core.match.known import Marks, marks
from cardcase.core.match.sources import fingerprint
from cardcase.core.ops.existing import survivors
from cardcase.core.ops.importing.spool import Spool
from cardcase.core.ops.merged import merged_sources
from cardcase.core.records import ContactRecord, EncounterRecord, PointKind, unique
from cardcase.core.store import load
from cardcase.core.store.contact_rows import load_contacts
from cardcase.core.store.library import Library
from cardcase.core.store.reached import by_companies, by_names, by_points
from cardcase.core.text import fold

_REACHED: tuple[PointKind, ...] = ("email", "phone")
_NAMESAKES = 20
"""So many of one name in a file are compared with all others of it; further ones only with whom
they share a point, so that the time does not grow with the square of them."""


class Known:
    """Looks contacts up for some records at a time, and remembers what is to become of them.

    Works inside a session of the library.
    """

    def __init__(self, library: Library, spool: Spool) -> None:
        self._library = library
        self._spool = spool
        self._planned: dict[str, int] = {}
        self._new: set[str] = set()
        self._names: defaultdict[str, list[str]] = defaultdict(list)
        self._shared: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        self._loaded: dict[str, ContactRecord] = {}
        self._absent: set[str] = set()
        self._survivors: dict[str, str] = {}
        self._found: dict[str, Mapping[str, list[str]]] = {}
        self._met: dict[str, tuple[EncounterRecord, ...]] = {}
        self._merged: dict[str, str] | None = None

    def load(self, records: Sequence[ContactRecord]) -> None:
        """Find the contacts of the uids of these records; what was found before is forgotten."""
        uids = unique(record.uid for record in records)
        self._loaded = load_contacts(uids)
        self._absent = set(uids) - self._loaded.keys()
        self._survivors = survivors(self._library, uids)
        self._loaded |= load_contacts(self._survivors.values() - self._loaded.keys())

    def look_up(self, records: Sequence[ContactRecord]) -> None:
        """Find the contacts that these records, whose uids do not tell, may be of."""
        companies = {marks(each).name for each in records if not each.name}
        self._found = {
            "name": by_names({fold(each.display_name) for each in records}),
            "company": by_companies(companies) if companies else {},
            **{
                kind: by_points(kind, {point for each in records for point in _points(each, kind)})
                for kind in _REACHED
            },
        }
        found = {uid for by in self._found.values() for uids in by.values() for uid in uids}
        self._loaded |= load_contacts(found - self._loaded.keys())

    def contact(self, uid: str) -> ContactRecord | None:
        """The contact of a uid as it is to become, without encounters."""
        if (number := self._planned.get(uid)) is not None:
            return self._spool.get(number)
        if uid and uid not in self._loaded and uid not in self._absent:
            self._loaded |= load_contacts([uid])
        return self._loaded.get(uid)

    def survivor(self, uid: str) -> str:
        """The uid of the contact that one was merged into, or ""."""
        return self._survivors.get(uid, "")

    def merged(self, record: ContactRecord) -> ContactRecord | None:
        """The contact into which that one was merged of whom a file said just this before."""
        if self._merged is None:
            self._merged = merged_sources(self._library)
        if not self._merged or record.source is None:
            return None
        uid = self._merged.get(fingerprint(record.source), "")
        return self.contact(uid) if uid else None

    def candidates(self, mine: Marks) -> list[ContactRecord]:
        """The contacts that a record of an unknown uid may be of."""
        record, name = mine.record, mine.name
        uids = [*self._found["name"].get(fold(record.display_name), ())]
        uids += self._found["company"].get(name, ()) if not record.name else ()
        uids += self._names.get(name, ())
        for point in _all_points(mine):
            uids += self._shared.get((name, point), ())
        for kind in _REACHED:
            for point in _points(record, kind):
                uids += self._found[kind].get(point, ())
        return [each for uid in unique(uids) if (each := self.contact(uid)) is not None]

    def add(self, contact: ContactRecord, mine: Marks) -> None:
        """Remember one that is to come, with where it was met; ``mine``: its marks."""
        self._new.add(contact.uid)
        if len(self._names[mine.name]) < _NAMESAKES:
            self._names[mine.name].append(contact.uid)
        else:
            for point in _all_points(mine):
                if len(sharing := self._shared[mine.name, point]) < _NAMESAKES:
                    sharing.append(contact.uid)
        if contact.encounters:
            self._met[contact.uid] = contact.encounters
        self.change(replace(contact, encounters=()))

    def is_new(self, uid: str) -> bool:
        """Whether a contact comes with the file."""
        return uid in self._new

    def change(self, contact: ContactRecord) -> None:
        """Remember what is to become of a contact."""
        self._planned[contact.uid] = self._spool.add(contact)

    def met(self, uid: str) -> tuple[EncounterRecord, ...]:
        """Where and when a contact was met, or is to have been met."""
        if uid not in self._met:
            found = load.contact(self._library, uid)
            return found.encounters if found else ()
        return self._met[uid]

    def meet(self, uid: str, encounters: tuple[EncounterRecord, ...]) -> None:
        """Remember where and when a contact is to have been met."""
        self._met[uid] = encounters


def _all_points(its: Marks) -> frozenset[str]:
    return its.emails | its.phones | its.profiles


def _points(record: ContactRecord, kind: PointKind) -> list[str]:
    return [each.normalized for each in record.points_of(kind) if each.normalized]
