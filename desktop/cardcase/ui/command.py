"""Something that can be done now: for menus, and for the palette (Ctrl+K)."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """Its words, its icon, what does it, and the key that does the same, which is only printed."""

    text: str
    icon: str
    act: Callable[[], object]
    key: str = ""
    role: str = "muted"
    """The colour of its icon in a menu."""
