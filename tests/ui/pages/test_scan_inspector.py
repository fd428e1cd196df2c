"""Right of the pile: the photograph of the current row, its cards, and the way to each of them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from cardcase.core.ops import cards, photographs
from cardcase.core.records import ContactRecord
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.pages.scan.inspector import Inspector, PhotographView
from cardcase.ui.pages.scan.list_view import PileView
from cardcase.ui.pages.scan.row_actions import RowActions
from cardcase.ui.theme import Theme
from cardcase.ui.widgets.elided import ElidedLabel
from cardcase.ui.widgets.label import Label
from made_up import scanned, waiting_photograph
from scanning import ANNA, ANNA_SAVED, LUKASZ, PATIENCE, ZOE, Bench, Person, photograph, quad
from windows import main_window

NAMELESS = Person("", "")


@pytest.fixture
def bench(library: Library, tmp_path: Path, dress: Theme, qtbot: QtBot) -> Iterator[Bench]:
    with Bench(library, tmp_path, qtbot) as made:
        yield made


def inspector(bench: Bench) -> Inspector:
    found = bench.page.findChild(Inspector)
    assert isinstance(found, Inspector)
    return found


def words(bench: Bench) -> list[str]:
    children = inspector(bench).findChildren(QWidget)
    labels = [child for child in children if isinstance(child, Label | ElidedLabel)]
    return [label.text() for label in labels if label.isVisible()]


def test_it_shows_the_cards_of_the_chosen_photograph(bench: Bench, tmp_path: Path) -> None:
    bench.add(
        photograph(tmp_path, "table.jpg", ANNA, LUKASZ, ZOE), photograph(tmp_path, "z.jpg", ZOE)
    )
    bench.choose("table.jpg")
    wanted = [
        "1. Anna Nowak · Nordform, to review",
        "2. Łukasz Wąs · Stalbud, to review, with doubts",
        "3. Zoé Müller, to review",
    ]
    bench.until(lambda: list(bench.buttons(inspector(bench))) == wanted)
    assert words(bench) == ["table.jpg", "3 cards found.", "On the cards"]
    bench.choose("z.jpg")
    bench.until(lambda: list(bench.buttons(inspector(bench))) == ["Zoé Müller, to review"])
    assert words(bench) == ["z.jpg", "One card found.", "On the card"]


def test_a_card_of_it_leads_to_its_review(bench: Bench, tmp_path: Path) -> None:
    bench.add(photograph(tmp_path, "table.jpg", ANNA, LUKASZ))
    bench.choose("table.jpg")
    bench.settle()
    with bench.qtbot.waitSignal(bench.page.review_requested, timeout=PATIENCE) as asked:
        bench.press("2. Łukasz Wąs · Stalbud, to review, with doubts")
    assert asked.args == [bench.row("table.jpg").cards[1].uid]


def test_a_saved_card_leads_to_its_contact_and_a_rejected_one_says_so(
    bench: Bench, tmp_path: Path
) -> None:
    bench.add(photograph(tmp_path, "table.jpg", ANNA, LUKASZ, ZOE))
    bench.choose("table.jpg")
    first, second, _ = bench.row("table.jpg").cards
    bench.context.run(cards.accept, first.uid, replace(ANNA_SAVED, uid="anna"), None)
    bench.context.run(cards.reject, second.uid)
    bench.until(lambda: "2. Łukasz Wąs · Stalbud, not a card" in bench.buttons())
    with bench.qtbot.waitSignal(bench.page.contact_requested, timeout=PATIENCE) as asked:
        bench.press("1. Anna Nowak · Nordform, saved")
    assert asked.args == ["anna"]


def test_a_card_on_which_no_name_was_read_can_be_told_apart(bench: Bench, tmp_path: Path) -> None:
    bench.add(photograph(tmp_path, "blank.jpg", NAMELESS))
    bench.until(lambda: "No name was read, to review" in bench.buttons())


def test_the_cards_are_outlined_where_they_lie(bench: Bench, tmp_path: Path, dress: Theme) -> None:
    bench.add(photograph(tmp_path, "one.jpg", ANNA))
    view = inspector(bench).findChild(PhotographView)
    lit = dress.color("card-lit")

    def outline() -> bool:
        shot = view.grab().toImage()
        row = bench.row("one.jpg")
        scale = shot.width() / row.width
        (left, top), (right, _), (_, bottom), _ = quad(0)
        shown = round(row.height * scale)
        lift = (shot.height() - shown) / 2
        middle, height = round((left + right) / 2 * scale), round((top + bottom) / 2 * scale + lift)
        return _near(shot, middle, round(top * scale + lift), lit.rgb()) and _near(
            shot, round(left * scale), height, lit.rgb()
        )

    bench.until(outline)


def test_it_makes_room_where_the_window_is_narrow(bench: Bench, tmp_path: Path) -> None:
    bench.add(photograph(tmp_path, "one.jpg", ANNA))
    assert inspector(bench).isVisible()
    assert "Review 1 card" in bench.buttons()
    bench.page.resize(900, 700)
    bench.until(lambda: not inspector(bench).isVisible())
    bench.until(lambda: "Review 1 card" in bench.buttons())
    bench.page.resize(1200, 700)
    bench.until(lambda: inspector(bench).isVisible())


def test_it_is_not_there_for_a_file_that_is_no_picture(bench: Bench, tmp_path: Path) -> None:
    bench.add(tmp_path / "missing.jpg", photograph(tmp_path, "one.jpg", ANNA))
    bench.choose("missing.jpg")
    assert not inspector(bench).isVisible()
    bench.choose("one.jpg")
    assert inspector(bench).isVisible()


def test_a_name_with_markup_stays_a_name(bench: Bench, tmp_path: Path) -> None:
    name = "<b>one</b> & two.jpg"
    (tmp_path / "folder").mkdir()
    bench.add(photograph(tmp_path / "folder", name.replace("/", "∕"), Person("<i>Ann</i>", "&")))
    titles = inspector(bench).findChildren(Label)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in titles)
    bench.until(lambda: "<i>Ann</i> &, to review" in bench.buttons())


# The menu of a row.


def menu(bench: Bench, name: str) -> QMenu:
    place = bench.view.visualRect(bench.index(name)).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, bench.view.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(bench.view.viewport(), event)
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def test_the_menu_offers_what_can_be_done_with_a_row(bench: Bench, tmp_path: Path) -> None:
    bench.add(photograph(tmp_path, "one.jpg", ANNA), tmp_path / "missing.jpg")
    offered = {}
    for name in ("one.jpg", "missing.jpg"):
        opened = menu(bench, name)
        offered[name] = [action.text() for action in opened.actions()]
        opened.close()
    assert offered == {
        "one.jpg": ["Show it\tEnter", "Read again", "Read again with", "Remove from the pile\tDel"],
        "missing.jpg": ["Read again\tR", "Type it\tT", "Remove from the pile\tDel"],
    }


def test_a_read_photograph_is_read_anew_from_the_menu(bench: Bench, tmp_path: Path) -> None:
    bench.add(photograph(tmp_path, "one.jpg", ANNA))
    before = bench.row("one.jpg").cards[0].uid
    opened = menu(bench, "one.jpg")
    with bench.qtbot.waitSignal(bench.page.queue.finished, timeout=PATIENCE):
        next(each for each in opened.actions() if each.text() == "Read again").trigger()
    opened.close()
    bench.settle()
    assert bench.reader.begun == ["one.jpg", "one.jpg"]
    [card] = bench.row("one.jpg").cards
    assert card.uid != before


def test_a_saved_photograph_is_not_offered_to_be_read_again(bench: Bench, tmp_path: Path) -> None:
    bench.add(photograph(tmp_path, "one.jpg", ANNA))
    [card] = bench.row("one.jpg").cards
    bench.context.run(cards.accept, card.uid, ANNA_SAVED, None)
    bench.until(lambda: bench.row("one.jpg").saved)
    opened = menu(bench, "one.jpg")
    offered = [action.text() for action in opened.actions()]
    assert offered == ["Show it\tEnter", "Remove from the pile\tDel"]
    opened.close()


def test_no_menu_beside_the_rows(bench: Bench, tmp_path: Path) -> None:
    bench.add(photograph(tmp_path, "one.jpg", ANNA))
    place = QPoint(20, bench.view.viewport().height() - 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place)
    QApplication.sendEvent(bench.view.viewport(), event)
    assert QApplication.activePopupWidget() is None


def _near(image: QImage, x: int, y: int, wanted: int) -> bool:
    """Whether a pixel at most three away has the colour."""
    places = ((x + dx, y + dy) for dx in range(-3, 4) for dy in range(-3, 4))
    return any(image.pixelColor(*place).rgb() == wanted for place in places)


def test_the_buttons_of_the_rows_make_room_for_it_too(
    context: Context, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    uid = waiting_photograph(library, tmp_path, "one")
    photographs.add_scanned(library, uid, scanned(ContactRecord(given="Anna", family="Wrona")))
    with main_window(context, qtbot, size=(1000, 700)) as window:
        window.show_scan()
        pile = window.scan.findChild(PileView)
        qtbot.waitUntil(lambda: pile.findChild(RowActions) is not None)
        window.show_contacts()
        window.resize(1440, 900)
        QTest.qWait(50)
        window.show_scan()
        qtbot.waitUntil(window.scan.findChild(Inspector).isVisible)
        QTest.qWait(50)
        row = pile.findChild(RowActions)
        qtbot.waitUntil(lambda: row.width() == pile.viewport().width())
