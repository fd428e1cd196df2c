"""Any sequence of deeds, undo, redo and opening again, with what the library must be after each."""

from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random
from typing import Any, Literal

from cardcase.core.ops import history
from cardcase.core.store.library import Library
from contents import contents
from deeds import DEEDS, Deed

Step = tuple[Deed | Literal["undo", "redo", "reopen"], int]
"""What is done, and the seed of its choices."""

ACTIONS: tuple[Deed | Literal["undo", "redo", "reopen"], ...] = (
    *DEEDS, *DEEDS, *("undo",) * 9, *("redo",) * 6, "reopen",
)  # fmt: skip


def play(folder: Path, steps: Iterable[Step]) -> None:
    """Do the steps on a library in ``folder``, then undo all, and redo all.

    Raises AssertionError where undone is not as before, or redone not as after.
    """
    library = Library.open(folder)
    try:
        now = contents(library)
        done: list[tuple[Any, Any]] = []
        undone: list[tuple[Any, Any]] = []
        for action, seed in steps:
            if action == "reopen":
                library.close_all()
                library = Library.open(folder)
            elif action == "undo":
                now = _move(library, history.undo, done, undone, now, back=True)
            elif action == "redo":
                now = _move(library, history.redo, undone, done, now, back=False)
            else:
                newest = history.can_undo(library)
                changes = action(library, Random(seed))
                after = contents(library)
                if changes is not None and changes.operation is not None:
                    if newest is not None and changes.operation == newest.id:
                        # It goes on with the step before.
                        now, _ = done.pop()
                    done.append((now, after))
                    undone.clear()
                else:
                    assert after == now, f"{action.__name__} changed what no undo takes back"
                now = after
        while done:
            now = _move(library, history.undo, done, undone, now, back=True)
        assert not any(now["entities"].values())
        while undone:
            now = _move(library, history.redo, undone, done, now, back=False)
    finally:
        library.close_all()


def _move(
    library: Library,
    act: Callable[[Library], object],
    source: list[tuple[Any, Any]],
    target: list[tuple[Any, Any]],
    now: Any,
    *,
    back: bool,
) -> Any:
    """Undo or redo one step and compare; what the library is then."""
    if not source:
        assert act(library) is None
        return now
    before, after = source.pop()
    assert now == (after if back else before), "the step before this one"
    assert act(library) is not None
    found = contents(library)
    wanted = before if back else after
    for name in wanted:
        assert found[name] == wanted[name], f"{name}: {_difference(found[name], wanted[name])}"
    target.append((before, after))
    return found


def _difference(found: Any, wanted: Any) -> str:
    one, other = _lines(found), _lines(wanted)
    only = [f"+ {line}" for line in one if line not in other]
    return "\n".join([*only, *(f"- {line}" for line in other if line not in one)]) or "the order"


def _lines(part: Any) -> list[str]:
    if isinstance(part, dict):
        return [f"{key}: {line}" for key, each in part.items() for line in _lines(each)]
    return [repr(each) for each in part] if isinstance(part, list) else [repr(part)]
