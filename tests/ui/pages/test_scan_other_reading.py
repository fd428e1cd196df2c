"""A photograph of the pile read another way, from its menu."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.theme import Theme
from scanning import ANNA, LUKASZ, Bench, photograph


@pytest.fixture
def bench(library: Library, tmp_path: Path, dress: Theme, qtbot: QtBot) -> Iterator[Bench]:
    with Bench(library, tmp_path, qtbot) as made:
        yield made


def menu_of(bench: Bench, name: str) -> QMenu:
    """The menu of a photograph, opened as with the right button."""
    place = bench.view.visualRect(bench.index(name)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, bench.view.mapToGlobal(place))
    QApplication.sendEvent(bench.view.viewport(), event)
    (menu,) = [each for each in bench.view.findChildren(QMenu) if each.isVisible()]
    return menu


def entry(menu: QMenu, words: str) -> QAction:
    return next(each for each in menu.actions() if each.text().partition("\t")[0] == words)


def test_all_cards_of_a_photograph_are_read_with_another_engine(
    bench: Bench, tmp_path: Path
) -> None:
    bench.add(photograph(tmp_path, "two.jpg", ANNA, LUKASZ))
    with_ = entry(menu_of(bench, "two.jpg"), "Read again with").menu()
    assert isinstance(with_, QMenu)
    entry(with_, "Both together").trigger()
    cards = bench.row("two.jpg").cards

    def read() -> bool:
        found = [load.card(bench.library, card.uid) for card in cards]
        return all(card and card.reading and card.reading.engine == "auto" for card in found)

    bench.until(read)
    bench.settle()
    assert [card.name for card in bench.row("two.jpg").cards] == ["Anna Nowak", "Łukasz Wąs"]
    assert load.history(bench.library)[0].kind == "card.reread"


def test_where_no_card_was_found_the_whole_picture_can_be_one(bench: Bench, tmp_path: Path) -> None:
    bench.add(photograph(tmp_path, "none.jpg"))
    assert bench.row("none.jpg").error == "no_card"
    entry(menu_of(bench, "none.jpg"), "Take the whole picture as a card").trigger()
    bench.until(lambda: bench.row("none.jpg").to_review)
    (card,) = bench.row("none.jpg").cards
    assert (card.name, card.quad) == ("Zoé Müller", None)
