"""What was done in a form, step by step, and what of it was taken back; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field

Restore = Callable[[], None]


@dataclass(slots=True)
class Change:
    """What one field said before and after; ``key`` is the field, or what it is found by."""

    key: object
    before: str
    after: str

    @property
    def grows(self) -> bool:
        """Whether it was typed rather than taken away."""
        return len(self.after) > len(self.before)


@dataclass(slots=True)
class Step:
    """What is taken back at once; ``back`` and ``again`` move with it what no field shows, such as
    a row that came or went."""

    changes: list[Change] = field(default_factory=list)
    back: Restore | None = None
    again: Restore | None = None

    def note(self, changes: list[Change]) -> None:
        """Let it take back these, too; what a field said before all of it stays known."""
        for change in changes:
            known = next((each for each in self.changes if each.key == change.key), None)
            if known is None:
                self.changes.append(change)
            else:
                known.after = change.after


@dataclass(slots=True)
class Steps:
    """The steps of one form, the latest last; they may outlive its fields."""

    done: list[Step] = field(default_factory=list)
    undone: list[Step] = field(default_factory=list)

    def add(self, step: Step) -> None:
        """One more step; what was taken back before can be done again no longer."""
        self.done.append(step)
        self.undone.clear()
