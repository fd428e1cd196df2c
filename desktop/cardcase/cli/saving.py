"""Scanned photographs kept in the library, with where and why you met."""

import hashlib
from dataclasses import dataclass

from cardcase.cli.meeting import Meeting
from cardcase.core.card_records import CardRecord
from cardcase.core.errors import ScanError
from cardcase.core.ops import cards
from cardcase.core.records import EncounterRecord
from cardcase.core.scan.lesson import Learned
from cardcase.core.scan.result import ScannedPhotograph
from cardcase.core.store import lessons, load
from cardcase.core.store.library import Library


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

    @property
    def learned(self) -> Learned:
        """What the library's owner has taught it."""
        return lessons.learned(self._library)

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
