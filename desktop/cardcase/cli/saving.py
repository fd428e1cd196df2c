"""Scanned photographs kept in the library, with where and why you met."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from cardcase.cli.meeting import Meeting
from cardcase.core.card_records import CardRecord
from cardcase.core.errors import ScanError
from cardcase.core.match.again import Known
from cardcase.core.ops import cards
from cardcase.core.ops.changes import Changes
from cardcase.core.records import EncounterRecord
from cardcase.core.scan.lesson import Learned
from cardcase.core.scan.result import ScannedPhotograph
from cardcase.core.store import lessons, likely, load
from cardcase.core.store.library import Library
from cardcase.core.store.unseen import unseen


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """The uids of the contacts made of a photograph, and how many of its cards wait for review.

    ``known``: those of the contacts that were in the library before, by uid what they are called.
    ``cards``: the uids of its cards, in their order on it.
    """

    contacts: tuple[str, ...]
    review: int
    known: Mapping[str, str]
    cards: tuple[str, ...] = ()


class Saver:
    """Saves photographs into a library, each as one step to undo; a back is part of its front's."""

    def __init__(self, library: Library, meeting: Meeting) -> None:
        self._library = library
        self._meeting = meeting
        self._contacts: dict[str, None] = {}
        self._saved_by: dict[str, int | None] = {}

    @property
    def learned(self) -> Learned:
        """What the library's owner has taught it."""
        return lessons.learned(self._library)

    @property
    def contacts(self) -> int:
        """How many contacts were saved."""
        return len(self._contacts)

    def unseen(self) -> list[tuple[int, str]]:
        """The saved contacts with values that nobody has looked at: id and name."""
        found = filter(None, (load.identified(self._library, uid) for uid in self._contacts))
        return [
            (row_id, contact.display_name)
            for row_id, contact in found
            if unseen(self._library, contact)
        ]

    def refuse_known(self, data: bytes) -> None:
        """Raise ScanError if the library has this photograph, before it is read: ``duplicate``, or
        ``in_review`` where its cards wait to be looked through, ``in_review_unsaid`` if what is
        said of the meeting would be lost."""
        known = load.photograph_with(self._library, hashlib.sha256(data).hexdigest())
        if known is None:
            return
        made = load.cards_on(self._library, known.uid)
        if known.state == "waiting" or any(card.state == "review" for card in made):
            said = self._meeting != Meeting()
            raise ScanError("in_review_unsaid" if said else "in_review", name=known.name)
        raise ScanError("duplicate", first=known.uid, name=known.name)

    def save(self, name: str, data: bytes, scanned: ScannedPhotograph) -> Saved:
        """Keep the photograph and make its cards contacts.

        A card that is surely that of a known contact goes to this one, with what it adds.
        Raises ScanError: see :func:`cardcase.core.ops.cards.save_scanned`.
        """

        known: dict[str, str] = {}

        def encounter_for(_card: CardRecord) -> EncounterRecord | None:
            return self._meeting.encounter(scanned.taken_at)

        def known_for(card: CardRecord) -> Known | None:
            found = likely.acquaintance(self._library, card.draft.contact) if card.draft else None
            if found is None or found.lane != "sure":
                return None
            known[found.contact.uid] = found.contact.display_name
            # Nobody has looked at what was read: it may end no job.
            return Known(found.contact.uid, "same")

        at = self._meeting.event_for(scanned.taken_at)
        changes = cards.save_scanned(
            self._library, name, data, scanned, encounter_for, known_for, at
        )
        return self._saved(changes, known)

    def save_back(self, name: str, data: bytes, scanned: ScannedPhotograph, front: str) -> Saved:
        """Keep the photograph of a back with the contact that the card ``front`` was made.

        One undo takes back both.
        Raises ScanError, as :meth:`save` does.
        """
        into, at = self._saved_by.get(front), self._meeting.event_for(scanned.taken_at)
        return self._saved(cards.save_back(self._library, name, data, scanned, front, into, at), {})

    def _saved(self, changes: Changes, known: Mapping[str, str]) -> Saved:
        (photograph,) = changes.photographs
        # Of a known contact nothing need have changed.
        contacts = tuple(sorted(changes.contacts | known.keys()))
        self._contacts |= dict.fromkeys(contacts)
        made = load.cards_on(self._library, photograph)
        self._saved_by |= dict.fromkeys((card.uid for card in made), changes.operation)
        return Saved(
            contacts=contacts,
            review=sum(card.state == "review" for card in made),
            known=known,
            cards=tuple(card.uid for card in made),
        )
