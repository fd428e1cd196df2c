"""Scanned photographs kept in the library, with where and why you met."""

import hashlib
from dataclasses import dataclass
from typing import Literal

from cardcase.core.card_records import CardRecord
from cardcase.core.errors import ScanError
from cardcase.core.ops import cards
from cardcase.core.records import EncounterRecord, EventKind, EventRecord, new_uid
from cardcase.core.scan.result import ScannedPhotograph
from cardcase.core.store import load
from cardcase.core.store.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """What was said about the meeting; empty where nothing was."""

    event: str = ""
    kind: EventKind | Literal[""] = ""
    place: str = ""
    date: str = ""
    why: str = ""
    via: str = ""

    def encounter(self, taken_at: str) -> EncounterRecord | None:
        """A fresh encounter; its date is the photograph's where none was given.

        None if nothing was said: the photograph's date alone is no meeting.
        """
        if self == Meeting():
            return None
        when = self.date or taken_at[: len("2026-03-12")]
        return EncounterRecord(
            uid=new_uid(),
            when=when,
            place=self.place,
            event=self._event(when),
            why=self.why,
            introduced_by=self.via,
        )

    def _event(self, when: str) -> EventRecord | None:
        if not self.event:
            return None
        return EventRecord(
            uid="", name=self.event, kind=self.kind or "other", place=self.place, start=when
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """The uids of the contacts made of a photograph, and how many of its cards wait for review."""

    contacts: tuple[str, ...]
    review: int


class Saver:
    """Saves photographs into a library, each as one step to undo."""

    def __init__(self, library: Library, meeting: Meeting) -> None:
        self._library = library
        self._meeting = meeting

    def refuse_known(self, data: bytes) -> None:
        """Raise ScanError ``duplicate`` if the library has this photograph, before it is read."""
        if known := load.photograph_with(self._library, hashlib.sha256(data).hexdigest()):
            raise ScanError("duplicate", first=known.uid, name=known.name)

    def save(self, name: str, data: bytes, scanned: ScannedPhotograph) -> Saved:
        """Keep the photograph and make its cards contacts.

        Raises ScanError: see :func:`cardcase.core.ops.cards.save_scanned`.
        """

        def encounter_for(_card: CardRecord) -> EncounterRecord | None:
            return self._meeting.encounter(scanned.taken_at)

        changes = cards.save_scanned(self._library, name, data, scanned, encounter_for)
        waiting = len(changes.cards) - len(changes.contacts)
        return Saved(contacts=tuple(sorted(changes.contacts)), review=waiting)
