"""The names there are in a library, to choose from: tags, events, cities, organizations, people.

Each list is read whole, by the alphabet: a window filters it while a person types.
"""

from collections.abc import Callable, Mapping
from typing import Any, Literal

from cardcase.core.store.library import Library
from cardcase.core.store.models import Address, Encounter, Event, Organization, Tag
from cardcase.core.store.rows import column
from cardcase.core.text import sort_key

Named = Literal["tag", "event", "city", "org", "via"]
"""Filters of a query whose values are names; ``via``: who introduced somebody."""

_NAMES: Mapping[Named, Callable[[], Any]] = {
    "tag": lambda: Tag.select(Tag.name),
    "event": lambda: Event.select(Event.name).distinct(),
    "city": lambda: Address.select(Address.city).where(Address.city != "").distinct(),
    "org": lambda: Organization.select(Organization.name),
    "via": lambda: (
        Encounter.select(Encounter.introduced_by).where(Encounter.introduced_by != "").distinct()
    ),
}


def names(library: Library, kind: Named) -> list[str]:
    """The names of one kind, each once, in the order of the alphabet."""
    with library.session():
        found: list[str] = column(_NAMES[kind]())
    return sorted(found, key=sort_key)
