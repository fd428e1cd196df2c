"""How far the reading of the pile is, and pausing it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cardcase.core.ops import cards
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.models.pile import PROGRESS
from cardcase.ui.theme import Theme
from cardcase.ui.widgets.progress_line import ProgressLine
from scanning import (
    ANNA,
    ANNA_READ,
    ANNA_SAVED,
    LUKASZ,
    LUKASZ_READ,
    STOPPED,
    ZOE,
    Bench,
    photograph,
)


class Painted(QObject):
    """How high the parts of a widget are that are painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.heights: list[int] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.heights.append(event.rect().height())
        return False


@pytest.fixture
def bench(library: Library, tmp_path: Path, dress: Theme, qtbot: QtBot) -> Iterator[Bench]:
    with Bench(library, tmp_path, qtbot) as made:
        yield made


def test_the_row_being_read_shows_how_far_it_is(bench: Bench, anna: Path) -> None:
    bench.reader.hold()
    bench.page.add_paths([anna])
    bench.until_seen("anna.jpg, reading, Reading the lines…")
    bench.until(lambda: bench.index("anna.jpg").data(PROGRESS) == 0.5)
    bench.reader.release()
    bench.until_seen(ANNA_READ)
    assert bench.index("anna.jpg").data(PROGRESS) is None


def test_only_the_row_that_says_something_else_is_painted_anew(
    bench: Bench, anna: Path, lukasz: Path
) -> None:
    bench.add(anna, lukasz)
    bench.until_seen(ANNA_READ, LUKASZ_READ)
    bench.qtbot.wait(50)
    painted = Painted(bench.view.viewport())
    bench.page.model.set_progress(bench.page.model.rows()[0].uid, 0.5)
    bench.until(lambda: bool(painted.heights))
    bench.qtbot.wait(50)
    assert max(painted.heights) <= bench.view.visualRect(bench.index("anna.jpg")).height()


def test_the_whole_pile_has_a_bar_with_words_once_it_takes_longer(
    bench: Bench, anna: Path, lukasz: Path
) -> None:
    line = bench.page.findChild(ProgressLine)
    bench.reader.hold()
    bench.page.add_paths([anna, lukasz])
    bench.until(line.isVisible)
    assert line.words.text() == "Reading photograph 1 of 2"
    assert line.bar.share == 0
    bench.reader.release()
    bench.until_idle()
    assert not line.isVisible()


def test_a_paused_pile_takes_files_in_and_reads_them_later(
    bench: Bench, anna: Path, lukasz: Path, tmp_path: Path
) -> None:
    line = bench.page.findChild(ProgressLine)
    bench.reader.hold()
    bench.page.add_paths([anna, lukasz])
    bench.until(lambda: line.isVisible() and bench.page.queue.in_hand)
    bench.press("Pause")
    assert line.words.text() == "Paused, 0 of 2 photographs read"
    bench.reader.release()
    bench.until(lambda: line.words.text() == "Paused, 1 of 2 photographs read")
    zoe = photograph(tmp_path, "zoe.jpg", ZOE)
    bench.page.add_paths([zoe])
    bench.until(lambda: line.words.text() == "Paused, 1 of 3 photographs read")
    bench.until(lambda: all(each.sha256 for each in load.photographs(bench.library)))
    assert bench.reader.begun == ["anna.jpg"]
    zoe.unlink()
    bench.press("Go on")
    bench.until_seen(ANNA_READ, LUKASZ_READ, "zoe.jpg, to review, Zoé Müller")
    bench.until_idle()
    assert not line.isVisible()


def test_a_paused_pile_can_be_stopped(bench: Bench, anna: Path, lukasz: Path) -> None:
    bench.reader.hold()
    bench.page.add_paths([anna, lukasz])
    line = bench.page.findChild(ProgressLine)
    bench.until(lambda: line.isVisible() and bench.page.queue.in_hand)
    bench.press("Pause")
    bench.reader.release()
    bench.until(lambda: bench.seen()[0] == ANNA_READ)
    bench.press("Cancel")
    bench.until_seen(ANNA_READ, f"lukasz.jpg, stopped, {STOPPED}")
    bench.until_idle()


def test_the_time_left_is_said_after_the_first_photograph(
    bench: Bench, anna: Path, lukasz: Path
) -> None:
    line = bench.page.findChild(ProgressLine)
    hints: list[str] = []
    bench.page.queue.counted.connect(lambda: hints.append(line.hint.text()))
    bench.add(anna, lukasz)
    assert hints[0] == ""
    assert any(hint.startswith("about ") for hint in hints)


def test_what_waits_is_counted_for_the_sidebar(bench: Bench, tmp_path: Path, anna: Path) -> None:
    bench.reader.hold()
    table = photograph(tmp_path, "table.jpg", ANNA, LUKASZ, ZOE)
    bench.page.add_paths([anna, table])
    bench.until(lambda: bench.page.open == 2)
    assert bench.counts[-1] == 0, "nothing is there to be reviewed yet"
    bench.reader.release()
    bench.until_idle()
    assert bench.counts[-1] == 4
    first = load.cards_in(bench.library, "review")[0]
    bench.context.run(cards.accept, first.uid, ANNA_SAVED, None)
    bench.until(lambda: bench.counts[-1] == 3)
    assert bench.seen()[0] == "anna.jpg, saved, Anna Nowak · Nordform"
