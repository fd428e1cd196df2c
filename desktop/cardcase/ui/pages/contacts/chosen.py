"""Which contacts are chosen in the list: these, or all that a query finds."""

from dataclasses import dataclass

from cardcase.core.store import browse
from cardcase.core.store.library import Library


@dataclass(frozen=True, slots=True)
class Chosen:
    """Contacts by uid; or with a ``query`` (even an empty one) all it finds, ``but`` for some.

    A list may have a hundred thousand rows, of which the window has read some screens full.
    """

    uids: tuple[str, ...] = ()
    query: str | None = None
    but: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.uids) or self.query is not None

    @property
    def one(self) -> str:
        """The contact that alone is chosen; empty for none and for several."""
        return self.uids[0] if len(self.uids) == 1 else ""

    def read(self, library: Library) -> tuple[str, ...]:
        """The uids, in the order of the list; reading all of a large library takes a second."""
        if self.query is None:
            return self.uids
        return tuple(uid for uid in browse.matching(library, self.query) if uid not in self.but)

    def count(self, library: Library) -> int:
        """How many they are, which is read sooner than who."""
        if self.query is None:
            return len(self.uids)
        return browse.count_contacts(library, self.query) - len(self.but)
