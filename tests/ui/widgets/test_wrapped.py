"""Texts in a few lines for delegates."""

import pytest
from PySide6.QtGui import QFontMetricsF

from cardcase.ui.theme import Theme
from cardcase.ui.widgets.wrapped import wrapped


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("short", ["short"]),
        ("opens a second hall", ["opens a second", "hall"]),
        ("opens a second hall and a third one", ["opens a second", "hall and a thir…"]),
    ],
)
def test_a_text_is_broken_and_cut(dress: Theme, text: str, lines: list[str]) -> None:
    font = dress.font("body")
    width = QFontMetricsF(font).horizontalAdvance("opens a second h")
    found = wrapped(text, font, width, 2)
    assert [each[:8] for each in found] == [each[:8] for each in lines]
    assert ("…" in "".join(found)) == ("…" in "".join(lines))
