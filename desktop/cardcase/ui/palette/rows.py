"""The rows of the palette, and what each does."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from cardcase.ui.i18n import tr
from cardcase.ui.widgets.marked import NOTHING, Marked

Kind = Literal["heading", "person", "event", "action"]
Act = Callable[[], object]

ONLY_ACTIONS = ">"
"""What is typed before it asks for things to do, and for nothing else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A heading, or something to choose: then ``act`` does it.

    ``uid`` and ``initials`` of a person; ``icon`` of what else; ``key`` is printed at the end.
    """

    kind: Kind
    first: Marked
    second: Marked = NOTHING
    uid: str = ""
    initials: str = ""
    icon: str = ""
    key: str = ""
    act: Act | None = None

    @property
    def spoken(self) -> str:
        """The whole row in words."""
        return ", ".join(part for part in (self.first.text, self.second.text) if part)


def heading(kind: Kind) -> Row:
    """The heading over the rows of a kind."""
    words = {
        "person": tr("Palette", "People"),
        "event": tr("Palette", "Events"),
        "action": tr("Palette", "Do"),
    }
    return Row(kind="heading", first=Marked(words[kind]))
