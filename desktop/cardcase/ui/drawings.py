"""Our own drawings: SVG files whose colours are names of roles, filled in for the theme."""

import re
from functools import cache

from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from cardcase import resources
from cardcase.ui.theme import theme

_ROLE = re.compile(r"\{([a-z-]+)\}")


@cache
def _source(name: str) -> str:
    return resources.path("drawings", f"{name}.svg").read_text(encoding="utf-8")


def renderer(name: str) -> QSvgRenderer:
    """A renderer of the drawing in the colours of the theme that is on."""
    colors = theme()
    filled = _ROLE.sub(lambda match: colors.color(match[1]).name(), _source(name))
    return QSvgRenderer(QByteArray(filled.encode()))
