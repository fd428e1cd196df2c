"""What an operation returns: the things it touched, so that views can refresh themselves."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """The uids touched, by kind, and those of things that exist no more.

    ``operation`` is the entry in history, None if there is none: nothing changed, or the change is
    derived from a picture. ``kind`` is its code, ``subject`` a name for the sentence about it.
    ``apart`` are pairs of contacts that were told apart, or are so no more.
    ``contacts`` also holds contacts that changed only in where and when they were met.
    """

    operation: int | None = None
    kind: str = ""
    subject: str = ""
    contacts: frozenset[str] = frozenset()
    events: frozenset[str] = frozenset()
    encounters: frozenset[str] = frozenset()
    photographs: frozenset[str] = frozenset()
    cards: frozenset[str] = frozenset()
    lessons: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(
            self.contacts
            or self.events
            or self.encounters
            or self.photographs
            or self.cards
            or self.lessons
            or self.apart
        )
