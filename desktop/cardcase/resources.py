"""Where the files lie that belong to the program but are no Python: the only place that knows."""

from functools import cache
from pathlib import Path


def path(*parts: str) -> Path:
    """The path of a resource, e.g. ``path("icons", "mark.svg")``; it need not exist."""
    return _root().joinpath(*parts)


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent
    in_wheel = package / "_resources"
    return in_wheel if in_wheel.is_dir() else package.parents[1] / "resources"
