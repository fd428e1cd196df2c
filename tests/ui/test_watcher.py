"""Watched folders, from choosing one to the card in review, on real folders."""

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cardcase.core.errors import LibraryError
from cardcase.core.ops import events, history, sessions, watching
from cardcase.core.records import EventRecord
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.watch import settling
from cardcase.core.watch.look import Looked, look
from cardcase.ui import watcher
from cardcase.ui.pages.settings import folders as folders_module
from cardcase.ui.pages.settings.folder_row import FolderRow
from cardcase.ui.pages.settings.page import SettingsPage
from scanning import ANNA, LUKASZ, ZOE, Bench, photograph

QUICK = 0.15


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seconds become tenths."""
    monkeypatch.setattr(settling, "SETTLED_AFTER", QUICK)
    monkeypatch.setattr(watcher, "SETTLE_MS", 60)
    monkeypatch.setattr(watcher, "SOON_MS", 20)


class Watching(Bench):
    """A scan page and the settings on one library, with the watcher at work."""

    def __init__(self, library: Library, folder: Path, qtbot: QtBot) -> None:
        super().__init__(library, folder, qtbot)
        self.settings = SettingsPage(self.context)
        qtbot.addWidget(self.settings)
        self.settings.resize(900, 900)
        self.settings.show()
        self.context.watcher.start()

    @property
    def row(self) -> FolderRow:
        (row,) = self.settings.folders.rows
        return row

    def choose_folder(self, folder: Path) -> None:
        """Name a folder as the dialog would."""
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(folders_module, "ask_folder", lambda *_: str(folder))
            self.click(self.settings.folders.choose)
        self.until(lambda: self.standing.folder.begun)

    @property
    def standing(self) -> watcher.Standing:
        return next(iter(self.context.watcher.standings), watcher.Standing(NOWHERE))

    def click(self, widget: object) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def names(self) -> list[str]:
        return [each.name for each in load.photographs(self.library)]

    def until_read(self, *names: str) -> None:
        def read() -> bool:
            found = load.photographs(self.library)
            states = {each.state for each in found}
            return [each.name for each in found] == list(names) and states == {"read"}

        self.until(read)
        self.until_idle()

    def __exit__(self, *error: object) -> None:
        self.settings.hide()
        super().__exit__(*error)  # type: ignore[arg-type]


NOWHERE = watcher.WatchedFolder("", Path("nowhere"))


@contextmanager
def at_work(library: Library, folder: Path, qtbot: QtBot) -> Iterator[Watching]:
    with Watching(library, folder, qtbot) as made:
        yield made


@pytest.fixture
def camera(tmp_path: Path) -> Path:
    """The folder that a telephone sends its pictures to."""
    folder = tmp_path / "Camera"
    folder.mkdir()
    return folder


@pytest.fixture
def bench(library: Library, tmp_path: Path, qtbot: QtBot) -> Iterator[Watching]:
    with at_work(library, tmp_path, qtbot) as made:
        yield made


def copied(made: Path, target: Path, meanwhile: Callable[[], None]) -> None:
    """Copy a file in two pieces, as a slow line does."""
    data = made.read_bytes()
    half = len(data) // 2
    with target.open("wb") as file:
        file.write(data[:half])
        file.flush()
        meanwhile()
        file.write(data[half:])


def test_a_picture_that_comes_is_read_once_it_is_whole(
    bench: Watching, camera: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    events.save(bench.library, EventRecord(uid="fair", name="Targi Kielce", kind="fair"))
    sessions.come(bench.library, "fair")
    bench.choose_folder(camera)
    assert bench.row.said.text() == "Nothing has come from here yet."
    assert not bench.row.offer.isVisible()
    assert bench.page.watch_line.words.text().endswith(": Camera")
    made = photograph(tmp_path / "made", "IMG_1.jpg", ANNA)
    copied(made, camera / "IMG_1.jpg", lambda: qtbot.wait(int(QUICK * 700)))
    shutil.copy(photograph(tmp_path / "made", "IMG_2.jpg", ZOE), camera / "IMG_2.jpg.part")
    bench.until_read("IMG_1.jpg")
    (camera / "IMG_2.jpg.part").rename(camera / "IMG_2.jpg")
    bench.until_read("IMG_1.jpg", "IMG_2.jpg")
    assert [each.event for each in load.photographs(bench.library)] == ["fair", "fair"]
    assert "IMG_2.jpg" in bench.row.said.text() and "today" in bench.row.said.text()
    assert sorted(each.name for each in camera.iterdir()) == ["IMG_1.jpg", "IMG_2.jpg"]
    assert (camera / "IMG_1.jpg").read_bytes() == made.read_bytes()
    # What came by itself is not what Undo takes back; the event was noted last.
    entry = history.can_undo(bench.library)
    assert entry is not None and entry.kind == "session.open"


def test_what_was_there_is_offered_once(bench: Watching, camera: Path, tmp_path: Path) -> None:
    for name, who in (("old 1.jpg", ANNA), ("old 2.jpg", ZOE)):
        photograph(camera, name, who)
    bench.choose_folder(camera)
    bench.until(bench.row.offer.isVisible)
    assert bench.row.offer.label.text() == "2 pictures are there that have not been taken."
    photograph(camera, "new.jpg", LUKASZ)
    bench.until_read("new.jpg")
    bench.click(bench.row.take)
    bench.until_read("new.jpg", "old 1.jpg", "old 2.jpg")
    assert not bench.row.offer.isVisible()


def test_what_is_left_is_left(bench: Watching, camera: Path) -> None:
    photograph(camera, "old.jpg", ANNA)
    bench.choose_folder(camera)
    bench.until(bench.row.offer.isVisible)
    bench.row.leave.setFocus()
    bench.qtbot.keyClick(bench.row.leave, Qt.Key.Key_Space)
    assert not bench.row.offer.isVisible()
    photograph(camera, "new.jpg", LUKASZ)
    bench.until_read("new.jpg")


def test_what_came_while_the_program_was_closed_is_taken_at_the_next_start(
    library: Library, camera: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    photograph(camera, "old.jpg", ZOE)
    with at_work(library, tmp_path, qtbot) as bench:
        bench.choose_folder(camera)
        photograph(camera, "first.jpg", ANNA)
        bench.until_read("first.jpg")
    photograph(camera, "meanwhile.jpg", LUKASZ)
    again = Library.open(library.path)
    with at_work(again, tmp_path, qtbot) as bench:
        bench.until_read("first.jpg", "meanwhile.jpg")
        assert not bench.row.offer.isVisible()


def test_a_folder_that_goes_and_comes_back(bench: Watching, camera: Path, tmp_path: Path) -> None:
    bench.choose_folder(camera)
    photograph(camera, "first.jpg", ANNA)
    bench.until_read("first.jpg")
    camera.rename(tmp_path / "elsewhere")
    bench.context.watcher._poll.timeout.emit()
    bench.until(lambda: bench.standing.there is False)
    assert bench.row.said.text().startswith("It cannot be reached now.")
    assert bench.page.watch_line.words.text().startswith("Not to be reached now")
    assert not bench.notices, "it is told in a quiet line"
    (tmp_path / "elsewhere").rename(camera)
    photograph(camera, "second.jpg", ZOE)
    # Nobody tells that it is back: the look that comes now and then finds it.
    bench.context.watcher._poll.timeout.emit()
    bench.until_read("first.jpg", "second.jpg")
    assert bench.standing.there
    photograph(camera, "third.jpg", LUKASZ)
    bench.until_read("first.jpg", "second.jpg", "third.jpg")


def test_a_folder_that_tells_nothing_is_looked_into_now_and_then(
    library: Library, camera: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watcher, "EVERY_MS", 100)
    with at_work(library, tmp_path, qtbot) as bench:
        assert bench.context.watcher._system is not None
        bench.context.watcher._system.blockSignals(True)
        bench.choose_folder(camera)
        photograph(camera, "first.jpg", ANNA)
        bench.until_read("first.jpg")


def test_a_rest_and_subfolders_by_keyboard(bench: Watching, camera: Path) -> None:
    def press(box: object) -> None:
        bench.qtbot.keyClick(box, Qt.Key.Key_Space)

    bench.choose_folder(camera)
    photograph(camera / "2026", "deep.jpg", ZOE)
    press(bench.row.on)
    bench.until(lambda: not bench.standing.folder.on)
    assert bench.row.said.text() == "Not watched now." and not bench.row.deep.isEnabled()
    assert not bench.page.watch_line.isVisible()
    photograph(camera, "meanwhile.jpg", LUKASZ)
    press(bench.row.on)
    bench.until(lambda: bench.standing.earlier == 1)
    press(bench.row.deep)
    bench.until(lambda: bench.standing.folder.deep and bench.standing.folder.begun)
    bench.until(lambda: bench.standing.earlier == 1)
    photograph(camera / "2026", "new.jpg", ANNA)
    bench.until_read("new.jpg")
    bench.click(bench.row.take)
    bench.until_read("new.jpg", "deep.jpg")


def test_a_folder_that_is_removed_is_watched_no_more(bench: Watching, camera: Path) -> None:
    bench.choose_folder(camera)
    bench.row.remove.setFocus()
    bench.qtbot.keyClick(bench.row.remove, Qt.Key.Key_Space)
    bench.until(lambda: not bench.settings.folders.rows)
    assert bench.settings.folders.choose.hasFocus()
    photograph(camera, "first.jpg", ANNA)
    bench.context.watcher.look()
    bench.qtbot.wait(int(QUICK * 3000))
    assert not bench.names()
    assert bench.context.watcher._system is not None
    assert not bench.context.watcher._system.directories()


def test_a_disk_that_is_full_is_told_once_and_nothing_is_lost(
    bench: Watching, camera: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise LibraryError("disk_full")

    bench.choose_folder(camera)
    with monkeypatch.context() as patched:
        patched.setattr(watching, "take", full)
        photograph(camera, "first.jpg", ANNA)
        bench.until(lambda: bench.notices)
        bench.context.watcher.look()
        bench.qtbot.wait(int(QUICK * 1000))
    assert len(bench.notices) == 1
    bench.context.watcher.look()
    bench.until_read("first.jpg")


def test_no_look_into_thousands_of_files_is_on_the_gui_thread(
    bench: Watching, camera: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []

    def watched_look(*given: Any, **more: Any) -> Looked:
        threads.append(threading.current_thread().name)
        return look(*given, **more)

    monkeypatch.setattr(watcher, "look", watched_look)
    for number in range(3000):
        (camera / f"{number}.jpg").write_bytes(b"picture")
    bench.choose_folder(camera)
    bench.until(lambda: bench.standing.earlier == 3000)
    photograph(camera, "new.jpg", ANNA)
    bench.until_read("new.jpg")
    assert threads and all(name.startswith("cardcase-work") for name in threads)


def test_the_library_itself_is_never_watched(bench: Watching, tmp_path: Path) -> None:
    photograph(tmp_path / "dropped", "one.jpg", ANNA)
    bench.choose_folder(tmp_path)
    bench.qtbot.keyClick(bench.row.deep, Qt.Key.Key_Space)
    bench.until(lambda: bench.standing.folder.deep and bench.standing.folder.begun)
    bench.row.leave.click()
    bench.add(tmp_path / "dropped" / "one.jpg")
    bench.context.watcher.look()
    bench.qtbot.wait(int(QUICK * 3000))
    assert bench.names() == ["one.jpg"], "its pictures of cards are none that came"


def test_settings_of_another_window_show_what_is_watched(
    bench: Watching, camera: Path, qtbot: QtBot
) -> None:
    bench.choose_folder(camera)
    another = SettingsPage(bench.context)
    qtbot.addWidget(another)
    assert [row.uid for row in another.folders.rows] == [bench.row.uid]
