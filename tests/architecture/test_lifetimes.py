"""What outlives a window calls only methods of what is in it: Qt ends such a connection with the
object, and never one to a function that merely holds it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import cardcase

ROOT = Path(cardcase.__file__).parent / "ui"
OUTLIVE = {"bus", "pictures", "watcher", "theme", "app", "application", "clipboard", "styleHints"}


def holding_connections(source: str) -> Iterator[str]:
    """Connections from what outlives a window to anything but a name or a method."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(value=signal, attr="connect"), args=[slot, *_]):
                words = {each.strip("_") for each in _names(signal)}
                if words & OUTLIVE and isinstance(slot, ast.Lambda | ast.Call):
                    yield ast.unparse(node)


def _names(node: ast.AST) -> Iterator[str]:
    for each in ast.walk(node):
        if isinstance(each, ast.Attribute):
            yield each.attr
        elif isinstance(each, ast.Name):
            yield each.id


def test_the_rule_sees_a_connection() -> None:
    assert list(holding_connections("self._pictures.ready.connect(lambda x: self.update())"))
    assert list(holding_connections("theme().changed.connect(partial(f, self))"))
    assert not list(holding_connections("context.bus.changed.connect(self._changed)"))


def test_nothing_of_a_window_is_held_by_what_outlives_it() -> None:
    held = {
        str(file.relative_to(ROOT)): found
        for file in ROOT.rglob("*.py")
        if (found := list(holding_connections(file.read_text("utf-8"))))
    }
    assert not held
