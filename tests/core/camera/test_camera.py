"""A camera in its process: a film stands in for what it sees, everything else is real."""

import io
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import ExifTags, Image

from cardcase.core.camera import camera as camera_module
from cardcase.core.camera.camera import Camera, CameraError
from cardcase.core.camera.devices import Device, devices
from cardcase.core.jobs import Cancelled, Progress
from films import SIZE, film

Opened = Callable[[str], Camera]


@pytest.fixture
def opened() -> Iterator[Opened]:
    """Makes cameras that are let go at the end."""
    made: list[Camera] = []

    def camera(address: str) -> Camera:
        made.append(Camera(address))
        return made[-1]

    yield camera
    for each in made:
        each.close()


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_it_shows_what_it_sees_and_takes_photographs(opened: Opened, tmp_path: Path) -> None:
    camera = opened(film(tmp_path / "camera.avi", 30))
    first, second = (Image.open(io.BytesIO(camera.frame(320))) for _ in range(2))
    assert first.size == (320, 180)
    moved = np.abs(np.asarray(first, np.int16) - np.asarray(second, np.int16)).max()
    assert moved > 40, "it is live"
    taken = Image.open(io.BytesIO(camera.photograph()))
    assert taken.size == SIZE and taken.format == "JPEG"
    said = taken.getexif().get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal]
    assert len(said) == len("2026:03:12 14:22:05")
    assert Image.open(io.BytesIO(camera.frame(4000))).size == SIZE, "never larger than it is"


def test_the_photograph_is_the_sharpest_of_a_few(opened: Opened, tmp_path: Path) -> None:
    def sharpness(data: bytes) -> float:
        grey = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_GRAYSCALE)
        return float(cv2.Laplacian(grey, cv2.CV_32F).var())

    camera = opened(film(tmp_path / "camera.avi", 20, sharp=2))
    blurred = camera.frame(SIZE[0])
    assert sharpness(camera.photograph()) > 5 * sharpness(blurred)


def test_it_is_opened_by_the_first_question_and_let_go_at_the_end(
    opened: Opened, tmp_path: Path
) -> None:
    camera = opened(film(tmp_path / "camera.avi", 30))
    assert camera._process is None
    camera.frame(320)
    assert camera._process is not None
    process = camera._process.pid
    camera.close()
    assert not alive(process)
    with pytest.raises(Cancelled):
        camera.frame(320)


def test_who_is_waiting_is_told_when_it_is_let_go(opened: Opened, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "never.avi")
    camera = opened(str(tmp_path / "never.avi"))
    heard: list[type[Exception]] = []

    def ask() -> None:
        try:
            camera.frame(320)
        except Exception as error:
            heard.append(type(error))

    waiting = threading.Thread(target=ask)
    waiting.start()
    while camera._process is None:
        time.sleep(0.01)
    camera.close()
    waiting.join(5)
    assert heard == [Cancelled]


def test_whoever_has_waited_enough_may_go(opened: Opened, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "never.avi")
    camera = opened(str(tmp_path / "never.avi"))
    with pytest.raises(Cancelled):
        camera.frame(320, Progress(cancelled=lambda: True))


def test_what_is_wrong_has_a_code(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def code(camera: Camera) -> str:
        with pytest.raises(CameraError) as told:
            while True:
                camera.frame(320)
        return told.value.code

    assert code(opened("9876")) == "camera_gone"
    (tmp_path / "busy.avi").write_text("no film")
    assert code(opened(str(tmp_path / "busy.avi"))) == "camera_busy"
    assert code(opened(film(tmp_path / "short.avi", 3))) == "camera_gone", "it was pulled out"
    os.mkfifo(tmp_path / "never.avi")
    monkeypatch.setattr(camera_module, "LONGEST", 0.2)
    assert code(opened(str(tmp_path / "never.avi"))) == "camera_silent"


def test_it_is_opened_anew_after_trouble(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    camera = opened(film(tmp_path / "camera.avi", 30))
    camera.frame(320)
    assert camera._process is not None
    camera._process.kill()
    with pytest.raises(CameraError, match="camera_silent"):
        camera.frame(320)
    assert camera.frame(320)


def test_cameras_are_told_without_opening_any(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def node(name: str, index: str, said: str = "") -> None:
        (tmp_path / name).mkdir()
        (tmp_path / name / "index").write_text(f"{index}\n")
        if said:
            (tmp_path / name / "name").write_text(f"{said}\n")

    monkeypatch.setattr("sys.platform", "linux")
    assert devices(tmp_path / "none") == []
    node("video10", "0")
    node("video2", "0", "Integrated Camera: Integrated C")
    node("video3", "1", "Integrated Camera: Integrated C")
    node("v4l-subdev0", "0")
    assert devices(tmp_path) == [
        Device("2", "Integrated Camera: Integrated C"),
        Device("10"),
    ]
    monkeypatch.setattr("sys.platform", "darwin")
    assert devices(tmp_path) == [Device("0")]
