"""A contact's meetings in the order they happened, and which was the first."""

from collections.abc import Iterable

from cardcase.core.records import EncounterRecord


def in_order(encounters: Iterable[EncounterRecord]) -> tuple[EncounterRecord, ...]:
    """Earliest first. A coarse date stands before the finer ones in it, an unknown one last.

    The library has the latest first; of those on one day the one that was noted first stays so.
    """
    noted = reversed(tuple(encounters))
    return tuple(sorted(noted, key=lambda encounter: (not encounter.when, encounter.when)))


def first_of(encounters: Iterable[EncounterRecord], contact_uid: str) -> EncounterRecord | None:
    """The meeting that the sentence tells of: the one that was chosen, else the earliest."""
    ordered = in_order(encounters)
    chosen = (each for each in ordered if is_pinned(each, contact_uid))
    return next(chosen, next(iter(ordered), None))


def is_pinned(encounter: EncounterRecord, contact_uid: str) -> bool:
    """Whether it was chosen as the first meeting of this contact."""
    return any(seat.pinned and seat.contact == contact_uid for seat in encounter.participants)
