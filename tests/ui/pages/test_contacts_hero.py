"""The pictures of a contact's cards, also where one is lost."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cardcase.core.card_records import CardRecord
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.pages.contacts.hero import Hero
from support import card_file


def test_a_lost_picture_is_said_and_not_shown_large(
    context: Context, library: Library, qtbot: QtBot
) -> None:
    here = library.media.put(card_file("contoso-marie.png").read_bytes(), ".png")
    lost = library.media.put(b"lost")
    library.media.remove(lost)
    shown = [CardRecord(uid=each, photograph="p", image=each) for each in (lost, here)]
    hero = Hero(shown, context.pictures, "Anna Nowak")
    qtbot.addWidget(hero)
    hero.show()
    asked: list[str] = []
    hero.enlarge.connect(asked.append)
    QTest.keyClick(hero.picture, Qt.Key.Key_Return)
    assert asked == []
    assert "missing from the library" in hero.picture.toolTip()
    assert hero.picture.accessibleDescription() == hero.picture.toolTip()
    hero._turn(1)
    QTest.keyClick(hero.picture, Qt.Key.Key_Return)
    assert asked == [here]
    assert hero.picture.accessibleDescription() == ""
