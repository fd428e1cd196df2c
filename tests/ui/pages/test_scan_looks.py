"""How the Scan page looks in every state, who can use it, and what stands right of the pile."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cardcase.core.ops import cards
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.models.pile_words import second_line
from cardcase.ui.pages.scan.delegate import CHILD, TROUBLE_HEIGHT, strip_count
from cardcase.ui.pages.scan.page import MARGIN, WIDEST
from cardcase.ui.theme import Theme, theme
from scanning import ANNA, LUKASZ, ZOE, Bench, photograph


@pytest.fixture
def bench(library: Library, tmp_path: Path, dress: Theme, qtbot: QtBot) -> Iterator[Bench]:
    with Bench(library, tmp_path, qtbot) as made:
        yield made


def _pile_of_everything(bench: Bench, tmp_path: Path) -> None:
    anna = photograph(tmp_path, "anna.jpg", ANNA)
    copy = tmp_path / "copy.jpg"
    copy.write_bytes(anna.read_bytes())
    bench.add(
        anna,
        photograph(tmp_path, "lukasz.jpg", LUKASZ),
        photograph(tmp_path, "table.jpg", ANNA, LUKASZ, ZOE),
        photograph(tmp_path, "dark.jpg", trouble="no_card"),
        copy,
    )
    bench.reader.hold()
    stopped = photograph(tmp_path, "stopped.jpg", replace(ZOE, given="Ute"))
    bench.page.add_paths([stopped])
    bench.until(lambda: "stopped.jpg" in bench.reader.begun)
    bench.page.queue.cancel()
    bench.until_idle()
    now, later = (
        photograph(tmp_path, f"{name}.jpg", replace(ZOE, given=name)) for name in ("now", "later")
    )
    bench.page.add_paths([now, tmp_path / "gone.jpg", later])
    bench.until(lambda: "now.jpg" in bench.reader.begun)
    bench.until(lambda: len(bench.seen()) == 9)
    bench.choose("table.jpg")


def test_everything_that_can_be_used_has_a_name_in_any_state(bench: Bench, tmp_path: Path) -> None:
    assert _nameless(bench.page) == []
    _pile_of_everything(bench, tmp_path)
    bench.until(lambda: "Cancel" in bench.buttons())
    states = [row.state for row in bench.page.model.rows()]
    assert set(states) == {"read", "failed", "duplicate", "waiting"}
    assert _nameless(bench.page) == []
    bench.reader.release()
    bench.until_idle()
    assert _nameless(bench.page) == []


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_page_is_painted_in_both_themes(
    bench: Bench, tmp_path: Path, dress: Theme, mode: str
) -> None:
    dress.set_mode("dark" if mode == "dark" else "light")
    _pile_of_everything(bench, tmp_path)
    bench.until(lambda: "Cancel" in bench.buttons())
    for width in (1200, 700):
        bench.page.resize(width, 900)
        bench.settle()
        shot = bench.page.grab().toImage()
        colors = {
            shot.pixelColor(x, y).rgb()
            for x in range(0, shot.width(), 2)
            for y in range(0, shot.height(), 2)
        }
        # The failed row and the current row are seen on their grounds.
        assert dress.color("danger-soft").rgb() in colors
        assert dress.color("accent-soft").rgb() in colors
    bench.reader.release()
    bench.until_idle()


def test_the_pile_is_never_too_wide_to_be_followed(bench: Bench, tmp_path: Path) -> None:
    bench.add(tmp_path / "missing.jpg")
    bench.page.resize(1900, 700)
    bench.until(lambda: bench.view.width() == WIDEST)
    bench.page.resize(640, 700)
    assert bench.page.width() == 640, "what is wide may become narrow at once"
    bench.until(lambda: bench.view.width() == 640 - 2 * MARGIN)


def test_a_failed_row_says_all_it_has_to_say_in_a_slim_pile(bench: Bench, tmp_path: Path) -> None:
    bench.page.resize(560, 700)
    bench.add(photograph(tmp_path, "dark.jpg", trouble="reader_failed"))
    row, view = bench.row("dark.jpg"), bench.view
    wide = QFontMetrics(theme().font("second")).horizontalAdvance(second_line(row, None))
    buttons = view.indexWidget(bench.index("dark.jpg"))
    text = view.viewport().width() - buttons.width() - 120
    assert wide > 2 * text, "it needs more than two lines here"
    bench.until(lambda: view.visualRect(bench.index("dark.jpg")).height() > TROUBLE_HEIGHT)


def test_every_button_can_be_reached_by_tab(bench: Bench, tmp_path: Path) -> None:
    _pile_of_everything(bench, tmp_path)
    bench.reader.release()
    bench.until_idle()
    unreachable = [
        name
        for name, button in bench.buttons().items()
        if not button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert unreachable == []


def _nameless(page: QWidget) -> list[QWidget]:
    return [
        child
        for child in page.findChildren(QWidget)
        if child.isVisible()
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not child.accessibleName()
    ]


def test_the_cards_there_is_no_room_for_are_told_by_number() -> None:
    step = CHILD.width() + 9
    assert strip_count(3, 3 * step) == 3
    assert strip_count(3, 3 * step - 9) == 3, "nothing follows the last one"
    assert strip_count(12, 6 * step) == 5, "the number has room, too"
    assert strip_count(12, 0) == 0


def test_what_is_new_is_in_sight_and_chosen_under_what_is_done(
    bench: Bench, tmp_path: Path
) -> None:
    done = [photograph(tmp_path, f"{n}.jpg", replace(ANNA, given=f"A{n}")) for n in range(12)]
    bench.add(*done)
    for card in load.cards_in(bench.library, "review"):
        assert card.draft is not None
        bench.context.run(cards.accept, card.uid, card.draft.contact)
    bench.until(lambda: all(row.finished for row in bench.page.model.rows()))
    bench.page.resize(1200, 560)
    fresh = [photograph(tmp_path, f"new{n}.jpg", replace(ANNA, given=f"B{n}")) for n in range(3)]
    bench.add(*fresh)
    view = bench.view
    assert view.currentIndex() == bench.index("new0.jpg")
    for file in fresh:
        place = view.visualRect(bench.index(file.name))
        assert view.viewport().rect().contains(place), file.name
    # Whoever has something to do elsewhere keeps it.
    bench.add(photograph(tmp_path, "late.jpg", replace(ANNA, given="C")))
    assert view.currentIndex() == bench.index("new0.jpg")


def test_the_key_for_the_review_says_that_there_is_none(bench: Bench) -> None:
    QTest.keyClick(bench.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [text for text, _ in bench.notices] == [
        "There is no card to review. Add photographs first."
    ]
