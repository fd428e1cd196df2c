"""Photographs from the camera: the sheet, its process, and what lands on the pile. A film stands in
for what the camera sees."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cardcase.core.camera import devices
from cardcase.core.camera.camera import CODES
from cardcase.core.camera.devices import Device
from cardcase.core.ops import events, sessions
from cardcase.core.records import EventRecord
from cardcase.core.scan.result import ScannedPhotograph
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui import errors
from cardcase.ui.pages.scan.camera_sheet import CameraSheet
from films import SIZE, film
from looking import faults
from reviewing import nameless
from scanning import Bench

Cameras = list[Device]


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the camera sees for ten seconds."""
    return film(tmp_path_factory.mktemp("camera") / "camera.avi", 300)


@pytest.fixture
def cameras(monkeypatch: pytest.MonkeyPatch) -> Cameras:
    """Those there are."""
    there: Cameras = []
    monkeypatch.setattr(devices, "devices", lambda: there)
    return there


@pytest.fixture
def bench(library: Library, tmp_path: Path, qtbot: QtBot, cameras: Cameras) -> Iterator[Bench]:
    with Bench(library, tmp_path, qtbot) as made:
        # What it is about is how they come; nothing is read of them.
        made.reader.scan = lambda *_: ScannedPhotograph(  # type: ignore[method-assign]
            width=SIZE[0], height=SIZE[1], thumbnail=b"", cards=()
        )
        yield made


def sheet(bench: Bench) -> CameraSheet:
    """Open it as the owner does."""
    bench.page.activated()
    bench.press("From the camera…")
    (opened,) = bench.page.findChildren(CameraSheet)
    bench.qtbot.waitActive(opened)
    return opened


def process_of(opened: CameraSheet) -> int:
    process = opened._camera._process
    assert process is not None
    return process.pid


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_it_is_offered_only_where_there_is_a_camera(
    bench: Bench, cameras: Cameras, seen: str
) -> None:
    bench.page.activated()
    assert "From the camera…" not in bench.buttons()
    cameras.append(Device(seen))
    bench.page.activated()
    assert "From the camera…" in bench.buttons()
    # It may have been pulled out while the page stood there.
    cameras.clear()
    bench.press("From the camera…")
    assert not bench.page.findChildren(CameraSheet)
    assert "From the camera…" not in bench.buttons()


def test_space_takes_photographs_onto_the_pile(bench: Bench, cameras: Cameras, seen: str) -> None:
    events.save(bench.library, EventRecord(uid="fair", name="Targi Kielce", kind="fair"))
    sessions.come(bench.library, "fair")
    cameras.append(Device(seen, "Integrated Camera"))
    opened = sheet(bench)
    assert opened.view.words == "The camera is being opened…"
    assert not opened.take_button.isEnabled() and not opened.choice.isVisible()
    bench.until(lambda: not opened.view.frame.isNull())
    first = opened.view.frame
    bench.until(lambda: opened.view.frame != first)
    process = process_of(opened)
    for number in (1, 2):
        bench.qtbot.keyClick(opened.focusWidget(), Qt.Key.Key_Space)
        bench.until(lambda wanted=number: len(load.photographs(bench.library)) == wanted)
    assert opened.said.text().startswith("2 photographs on the pile · Camera 20")
    assert faults(opened) == nameless(opened) == []
    bench.qtbot.keyClick(opened, Qt.Key.Key_Escape)
    bench.until(lambda: not bench.page.findChildren(CameraSheet))
    assert not alive(process), "it sees nothing once the sheet is closed"
    bench.until_idle()
    one, two = load.photographs(bench.library)
    assert one.name.startswith("Camera 20") and one.name.endswith(".jpg") and one.name != two.name
    assert one.event == two.event == "fair" and one.sha256 != two.sha256
    taken = bench.library.media.read(one.sha256)
    assert taken.startswith(b"\xff\xd8\xff") and b"Exif" in taken[:40]


def test_trouble_is_told_in_the_sheet_and_can_be_tried_again(
    bench: Bench, cameras: Cameras, tmp_path: Path, seen: str
) -> None:
    cameras.append(Device(str(tmp_path / "camera.avi")))
    opened = sheet(bench)
    bench.until(lambda: opened.view.words.startswith("The camera is not there."))
    assert opened.again.hasFocus() and not opened.take_button.isEnabled()
    bench.qtbot.keyClick(opened, Qt.Key.Key_Space)
    assert not bench.notices and not load.photographs(bench.library)
    (tmp_path / "camera.avi").write_bytes(Path(seen).read_bytes())
    bench.qtbot.keyClick(opened.again, Qt.Key.Key_Space)
    bench.until(lambda: not opened.view.frame.isNull())
    assert opened.take_button.hasFocus() and not opened.again.isVisible()
    opened.reject()


def test_a_camera_that_is_pulled_out_says_so(
    bench: Bench, cameras: Cameras, tmp_path: Path
) -> None:
    cameras.append(Device(film(tmp_path / "short.avi", 5)))
    opened = sheet(bench)
    bench.until(lambda: opened.view.words.startswith("The camera is not there."))
    opened.reject()


def test_another_camera_can_be_chosen(
    bench: Bench, cameras: Cameras, tmp_path: Path, seen: str
) -> None:
    cameras += [Device(str(tmp_path / "none.avi"), "Integrated Camera"), Device(seen)]
    opened = sheet(bench)
    bench.until(lambda: bool(opened.view.words) and opened.again.isVisible())
    assert opened.choice.isVisible() and opened.choice.text() == "Integrated Camera"
    opened.choice._open()
    other = opened.choice.choices.actions()[1]
    assert other.text() == "Camera 2"
    other.trigger()
    opened.choice.choices.close()
    bench.until(lambda: not opened.view.frame.isNull())
    opened.reject()


def test_the_window_may_be_closed_over_an_open_camera(
    library: Library, tmp_path: Path, qtbot: QtBot, cameras: Cameras, seen: str
) -> None:
    cameras.append(Device(seen))
    with Bench(library, tmp_path, qtbot) as bench:
        opened = sheet(bench)
        bench.until(lambda: not opened.view.frame.isNull())
        process = process_of(opened)
        opened.close()
    assert not alive(process)
    assert not load.photographs(library)


def test_every_trouble_has_a_sentence() -> None:
    assert set(CODES) <= errors.known_codes()
