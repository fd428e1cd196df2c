"""What an operation returns: the things it touched, so that views can refresh themselves."""

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Changes:
    """The uids touched, by kind, and those of things that exist no more.

    ``operation`` is the entry in history, None if there is none: nothing changed, or the change is
    derived from a picture. ``kind`` is its code, ``subject`` a name for the sentence about it.
    ``apart`` are pairs of contacts that were told apart, or are so no more.
    ``session``: whether one came to an event or left it; ``order``: whether the pile is in another
    order.
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
    searches: frozenset[str] = frozenset()
    session: bool = False
    order: bool = False
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
            or self.searches
            or self.session
            or self.order
        )

    def after(self, earlier: "Changes") -> "Changes":
        """What was touched earlier, too, under the name of this."""
        return together([earlier, self])


def together(steps: Sequence[Changes]) -> Changes:
    """What several operations touched, under the name of the last; there must be one."""
    return replace(
        steps[-1],
        contacts=frozenset().union(*(each.contacts for each in steps)),
        events=frozenset().union(*(each.events for each in steps)),
        encounters=frozenset().union(*(each.encounters for each in steps)),
        photographs=frozenset().union(*(each.photographs for each in steps)),
        cards=frozenset().union(*(each.cards for each in steps)),
        lessons=frozenset().union(*(each.lessons for each in steps)),
        apart=frozenset().union(*(each.apart for each in steps)),
        searches=frozenset().union(*(each.searches for each in steps)),
        session=any(each.session for each in steps),
        order=any(each.order for each in steps),
        removed=frozenset().union(*(each.removed for each in steps)),
    )
