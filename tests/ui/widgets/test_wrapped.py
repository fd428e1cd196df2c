"""Texts in a few lines for delegates."""

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from cardcase.ui.theme import Theme
from cardcase.ui.widgets.label import Label
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


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("lok. 14, 41-200 Sosnowiec", False),
        ("both say brawa-transport.example, one after the other", False),
        ("write to biuro@brawa-transport.example", False),
        ("Przedsiębiorstwo Produkcyjno-Handlowe", True),
    ],
)
def test_no_line_ends_at_the_hyphen_of_a_code_or_an_address(
    dress: Theme, qtbot: QtBot, text: str, broken: bool
) -> None:
    label = Label(text, wrap=True)
    qtbot.addWidget(label)
    front, _, _ = text.partition("-")
    width = QFontMetricsF(dress.font("body")).horizontalAdvance(f"{front}-") + 4
    layout = label._lines(round(width))
    words = layout.text().replace("⁠", "").replace("\u00a0", " ")
    first = layout.lineAt(0)
    begins = layout.text()[first.textLength() :].replace("⁠", "")
    assert words == text == label.text()
    assert (f"{front}-" == words[: len(words) - len(begins)]) == broken
