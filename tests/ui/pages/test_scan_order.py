"""The order of the pile, and what is done with several photographs at once: keys, menu, mouse."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cardcase.core.errors import LibraryError
from cardcase.core.ops import pile_order
from cardcase.core.store.library import Library
from cardcase.core.store.pile import pile
from cardcase.ui.pages.scan.drag_rows import ROWS
from scanning import ANNA, ZOE, Bench, photograph

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
NAMES = "abcde"


@pytest.fixture
def bench(library: Library, tmp_path: Path, qtbot: QtBot) -> Iterator[Bench]:
    """Five photographs, the first of which is being read for as long as it is held."""
    with Bench(library, tmp_path, qtbot) as made:
        made.reader.hold()
        made.page.add_paths([photograph(tmp_path / "in", name, ANNA) for name in NAMES])
        made.until(lambda: made.reader.begun == ["a"])
        made.settle()
        made.until(lambda: made.page.model.movable() == [uid(made, each) for each in "bcde"])
        yield made


def uid(bench: Bench, name: str) -> str:
    return bench.row(name).uid


def shown(bench: Bench) -> str:
    return "".join(row.name for row in bench.page.model.rows())


def kept(bench: Bench) -> str:
    bench.settle()
    return "".join(row.name for row in pile(bench.library))


def choose(bench: Bench, names: str) -> None:
    """Click the first, and the others with Ctrl."""
    for number, name in enumerate(names):
        middle = bench.view.visualRect(bench.index(name)).center()
        held = CTRL if number else Qt.KeyboardModifier.NoModifier
        bench.qtbot.mouseClick(bench.view.viewport(), Qt.MouseButton.LeftButton, held, middle)


def chosen(bench: Bench) -> str:
    return "".join(row.name for row in bench.view.chosen())


def menu(bench: Bench, name: str = "") -> QMenu:
    """The menu of a row by the mouse, or by the key of the one that is chosen."""
    reason, place = QContextMenuEvent.Reason.Keyboard, QPoint(-500, -500)
    if name:
        reason = QContextMenuEvent.Reason.Mouse
        place = bench.view.visualRect(bench.index(name)).center()
    where = bench.view.viewport().mapToGlobal(place)
    QApplication.sendEvent(bench.view.viewport(), QContextMenuEvent(reason, place, where))
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def entries(of: QMenu) -> list[str]:
    found = [each.text().split("\t")[0] for each in of.actions() if each.text()]
    of.close()
    return found


def take(bench: Bench, name: str, entry: str) -> None:
    opened = menu(bench, name)
    (action,) = (each for each in opened.actions() if each.text().split("\t")[0] == entry)
    action.trigger()
    opened.close()


@pytest.mark.parametrize(
    ("names", "keys", "order"),
    [
        ("d", [Qt.Key.Key_Up], "abdce"),
        ("d", [Qt.Key.Key_Up] * 9, "adbce"),
        ("c", [Qt.Key.Key_Down], "abdce"),
        ("c", [Qt.Key.Key_Down] * 9, "abdec"),
        ("e", [Qt.Key.Key_Home], "aebcd"),
        ("b", [Qt.Key.Key_End], "acdeb"),
        ("ec", [Qt.Key.Key_Home], "acebd"),
        ("ce", [Qt.Key.Key_Up], "acebd"),
        ("bd", [Qt.Key.Key_Down], "acebd"),
        ("a", [Qt.Key.Key_Down], "abcde"),
        ("ab", [Qt.Key.Key_Down], "acbde"),
    ],
)
def test_alt_and_the_arrows_move_what_waits(
    bench: Bench, names: str, keys: Sequence[Qt.Key], order: str
) -> None:
    choose(bench, names)
    for key in keys:
        bench.key(key, ALT)
    assert shown(bench) == order, "at once"
    assert sorted(chosen(bench)) == sorted(names), "and what was chosen still is"
    assert kept(bench) == order


def test_it_is_read_in_this_order(bench: Bench) -> None:
    choose(bench, "e")
    bench.key(Qt.Key.Key_Home, ALT)
    bench.reader.release()
    bench.until_idle()
    assert bench.reader.begun == list("aebcd")
    assert shown(bench) == "aebcd", "nothing jumps when it has been read"


def test_what_undo_brings_back_stands_where_it_stood(bench: Bench) -> None:
    choose(bench, "e")
    bench.key(Qt.Key.Key_Home, ALT)
    bench.key(Qt.Key.Key_Delete)
    bench.until(lambda: shown(bench) == "abcd")
    bench.context.runner.undo()
    bench.until(lambda: shown(bench) == "aebcd")
    bench.context.runner.undo()
    bench.until(lambda: shown(bench) == "abcde")
    bench.context.runner.redo()
    bench.until(lambda: shown(bench) == "aebcd")


def test_an_order_that_cannot_be_kept_is_taken_back(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise LibraryError("disk_full")

    monkeypatch.setattr(pile_order, "move", full)
    choose(bench, "e")
    bench.key(Qt.Key.Key_Home, ALT)
    bench.until(lambda: bench.notices)
    bench.until(lambda: shown(bench) == "abcde")


def test_the_menu_moves_too(bench: Bench) -> None:
    take(bench, "d", "Read next")
    assert kept(bench) == "adbce"
    take(bench, "d", "Read later")
    assert kept(bench) == "abdce"
    take(bench, "d", "Read last")
    assert kept(bench) == "abced"
    take(bench, "d", "Read earlier")
    assert kept(bench) == "abcde"


def test_the_menu_is_about_all_that_are_chosen_and_opens_by_its_key(bench: Bench) -> None:
    waiting = ["Read next", "Read earlier", "Read later", "Read last", "Do not read"]
    reading = ["Pause reading", "Stop reading"]
    choose(bench, "bc")
    assert entries(menu(bench)) == [*waiting, "Remove from the pile", *reading]
    assert chosen(bench) == "bc"
    # What is being read is not moved, and a row that was not chosen is alone.
    assert entries(menu(bench, "a")) == ["Do not read", "Remove from the pile", *reading]
    assert chosen(bench) == "a"


def test_several_are_removed_and_undo_brings_them_back_as_one_step(bench: Bench) -> None:
    choose(bench, "bd")
    bench.key(Qt.Key.Key_Delete)
    bench.until(lambda: shown(bench) == "ace")
    assert chosen(bench), "there is a row for the next key"
    bench.context.runner.undo()
    bench.until(lambda: shown(bench) == "abcde")


def test_some_are_not_read_and_read_again_later(bench: Bench) -> None:
    choose(bench, "ac")
    bench.key(Qt.Key.Key_S)
    bench.until(lambda: bench.row("a").error == bench.row("c").error == "cancelled")
    bench.reader.release()
    bench.until_idle()
    assert bench.reader.begun == list("abde")
    assert bench.page.queue.done == bench.page.queue.total
    choose(bench, "ac")
    bench.key(Qt.Key.Key_R)
    bench.until_idle()
    assert bench.reader.begun == list("abdeac")
    assert {row.state for row in bench.page.model.rows()} <= {"read"}


def test_all_are_stopped_from_the_menu_and_by_keyboard(bench: Bench) -> None:
    bench.key(Qt.Key.Key_A, CTRL)
    assert chosen(bench) == NAMES
    bench.key(Qt.Key.Key_S)
    bench.until(lambda: {row.error for row in bench.page.model.rows()} == {"cancelled"})
    bench.until(lambda: not bench.page.queue.running)
    bench.reader.hold("b")
    bench.key(Qt.Key.Key_R)
    bench.until(lambda: bench.reader.begun[-1] == "b")
    take(bench, "c", "Stop reading")
    bench.until(lambda: not bench.page.queue.running)
    bench.settle()
    assert [row.error for row in bench.page.model.rows()] == ["", *["cancelled"] * 4]


def test_reading_pauses_and_goes_on_by_key_and_menu(bench: Bench) -> None:
    bench.key(Qt.Key.Key_P)
    assert bench.page.queue.paused
    bench.until(lambda: "Go on" in bench.buttons())
    bench.reader.release()
    bench.until(lambda: bench.row("a").state == "read")
    bench.settle()
    assert bench.reader.begun == ["a"]
    take(bench, "c", "Go on reading")
    bench.until_idle()
    assert bench.reader.begun == list(NAMES)
    bench.key(Qt.Key.Key_P)
    assert not bench.page.queue.paused, "there is nothing to pause"


# The mouse.


def drop(bench: Bench, mime: QMimeData, at: QPoint) -> QDropEvent:
    """What Qt tells of a drag that ends there."""
    view, moves = bench.view.viewport(), Qt.DropAction.MoveAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view, QDragEnterEvent(at, moves, mime, left, none))
    QApplication.sendEvent(view, QDragMoveEvent(at, moves, mime, left, none))
    event = QDropEvent(QPointF(at), moves, mime, left, none)
    event.ignore()
    QApplication.sendEvent(view, event)
    return event


def carried(bench: Bench, monkeypatch: pytest.MonkeyPatch, name: str) -> QMimeData:
    """What is in hand once a row is dragged with the mouse."""
    found: list[QMimeData] = []

    def began(drag: QDrag, _action: Qt.DropAction) -> Qt.DropAction:
        mime = QMimeData()
        for kind in drag.mimeData().formats():
            mime.setData(kind, drag.mimeData().data(kind))
        found.append(mime)
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", began)
    view, middle = bench.view.viewport(), bench.view.visualRect(bench.index(name)).center()
    bench.qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    for step in (8, 16, 24):
        bench.qtbot.mouseMove(view, middle + QPoint(0, step))
    bench.qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(0, 24))
    assert len(found) <= 1
    return found[0] if found else QMimeData()


def edge(bench: Bench, name: str, *, below: bool = False) -> QPoint:
    place = bench.view.visualRect(bench.index(name))
    return QPoint(place.center().x(), place.bottom() - 4 if below else place.top() + 4)


@pytest.mark.parametrize(
    ("name", "target", "below", "order"),
    [
        ("e", "b", False, "aebcd"),
        ("b", "e", True, "acdeb"),
        ("b", "d", False, "acbde"),
        ("d", "a", False, "adbce"),
        ("c", "c", True, "abcde"),
    ],
)
def test_a_row_is_dragged_to_its_place(
    bench: Bench,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    target: str,
    below: bool,
    order: str,
) -> None:
    mime = carried(bench, monkeypatch, name)
    assert drop(bench, mime, edge(bench, target, below=below)).isAccepted()
    assert kept(bench) == shown(bench) == order


def test_all_that_are_chosen_are_dragged(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(bench, "ed")
    mime = carried(bench, monkeypatch, "d")
    drop(bench, mime, edge(bench, "b"))
    assert kept(bench) == "adebc"


def test_what_is_being_read_is_not_dragged(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not carried(bench, monkeypatch, "a").hasFormat(ROWS)


def test_files_are_left_to_the_window(bench: Bench, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "new.jpg"))])
    assert not drop(bench, mime, edge(bench, "b")).isAccepted()
    foreign = QMimeData()
    foreign.setData(ROWS, b"of another library")
    assert not drop(bench, foreign, edge(bench, "b")).isAccepted()
    assert kept(bench) == NAMES


def test_new_photographs_come_last(bench: Bench, tmp_path: Path) -> None:
    choose(bench, "b")
    bench.key(Qt.Key.Key_End, ALT)
    bench.page.add_paths([photograph(tmp_path / "in", "f", ZOE)])
    bench.until(lambda: shown(bench) == "acdebf")
    choose(bench, "f")
    bench.key(Qt.Key.Key_Up, ALT)
    assert kept(bench) == shown(bench) == "acdefb"


def test_the_key_for_the_review_says_that_there_is_no_card_yet(bench: Bench) -> None:
    bench.qtbot.keyClick(bench.page, Qt.Key.Key_Return, CTRL)
    assert [text for text, _ in bench.notices] == [
        "There is no card to review yet: the photographs are being read."
    ]
