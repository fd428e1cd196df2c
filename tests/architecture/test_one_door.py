"""The window writes through ``ui/run.py`` only: elsewhere operations are named, never called."""

import ast
from collections.abc import Iterator
from pathlib import Path

import cardcase

ROOT = Path(cardcase.__file__).parent
OPS = "cardcase.core.ops"


def writing_functions() -> set[tuple[str, str]]:
    """The operations: public functions that return Changes or a photograph's record."""
    return {
        (f"{OPS}.{file.stem}", node.name)
        for file in (ROOT / "core" / "ops").glob("*.py")
        for node in ast.parse(file.read_bytes()).body
        if isinstance(node, ast.FunctionDef)
        and not node.name.startswith("_")
        and node.returns is not None
        and {"Changes", "PhotographRecord"} & {*ast.unparse(node.returns).replace(",", " ").split()}
    }


def calls_of_operations(source: str) -> Iterator[tuple[str, str]]:
    """The operations that a module calls itself, by module and name."""
    tree = ast.parse(source)
    modules: dict[str, str] = {}
    functions: dict[str, tuple[str, str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == OPS:
            modules |= {alias.asname or alias.name: f"{OPS}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"{OPS}."):
            found = {alias.asname or alias.name: alias.name for alias in node.names}
            functions |= {here: (str(node.module), there) for here, there in found.items()}
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=module), attr=name)):
                if module in modules:
                    yield modules[module], name
            case ast.Call(func=ast.Name(id=name)) if name in functions:
                yield functions[name]


def test_the_rule_sees_a_call() -> None:
    operations = writing_functions()
    assert (f"{OPS}.cards", "accept") in operations
    assert (f"{OPS}.photographs", "take_in") in operations
    assert (f"{OPS}.history", "can_undo") not in operations
    assert list(calls_of_operations("from cardcase.core.ops import cards\ncards.accept(1)")) == [
        (f"{OPS}.cards", "accept")
    ]
    assert list(calls_of_operations("from cardcase.core.ops.cards import accept\naccept(1)"))
    assert not list(calls_of_operations("from cardcase.core.ops import cards\nrun(cards.accept)"))


def test_pages_hand_operations_to_the_runner() -> None:
    operations = writing_functions()
    called = {
        str(file.relative_to(ROOT)): direct
        for file in (ROOT / "ui").rglob("*.py")
        if file != ROOT / "ui" / "run.py"
        and (direct := operations.intersection(calls_of_operations(file.read_text("utf-8"))))
    }
    assert not called
