"""What fields propose while they are typed into: events, people and organizations known."""

from cardcase.core.store import browse, companies
from cardcase.core.store.library import Library
from cardcase.core.text import fold

MOST = 8
"""So many are seen at a glance."""


def events(library: Library, text: str) -> list[str]:
    """Names of events that have ``text`` in them, whatever its case and diacritics."""
    wanted = fold(text)
    names = (event.name for event in browse.events(library))
    return [name for name in names if wanted in fold(name)][:MOST]


def people(library: Library, text: str, but: str = "") -> list[str]:
    """Names of contacts whose words begin as those of ``text``; ``but`` is the uid of one who is
    not meant. Nobody is proposed for an empty text."""
    if not text.strip():
        return []
    return [name for name, uid in browse.known_names(library, text, MOST) if uid != but]


def organizations(library: Library, text: str) -> list[str]:
    """Names of organizations whose words begin as those of ``text``; of an empty one the first."""
    return [each.name for each in companies.organizations(library, text, limit=MOST)]
