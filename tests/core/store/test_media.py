import hashlib
import multiprocessing
import os
from pathlib import Path

import pytest

from cardcase.core.errors import LibraryError
from cardcase.core.store.media import Media


@pytest.fixture
def media(tmp_path: Path) -> Media:
    return Media(tmp_path / "media")


def files(media_folder: Path) -> list[Path]:
    return [path for path in media_folder.rglob("*") if path.is_file()]


def test_bytes_are_stored_under_their_hash(media: Media, tmp_path: Path) -> None:
    sha256 = media.put(b"picture", ".png")
    assert sha256 == hashlib.sha256(b"picture").hexdigest()
    assert media.path(sha256) == tmp_path / "media" / sha256[:2] / f"{sha256}.png"
    assert media.read(sha256, verify=True) == b"picture"
    assert media.exists(sha256)


def test_the_same_bytes_are_stored_once(media: Media, tmp_path: Path) -> None:
    first = media.path(media.put(b"picture", ".png"))
    written = first.stat().st_ino
    os.utime(first, (0, 0))
    assert list(media.settled()) == [first]
    assert media.path(media.put(b"picture", ".jpg")) == first
    assert first.stat().st_ino == written
    assert list(media.settled()) == [], "somebody may be about to name it"
    assert files(tmp_path) == [first]


@pytest.mark.parametrize(
    "name", ["", "../../etc/passwd", "*", "a" * 63, "A" * 64, "ab/" + "c" * 61]
)
def test_what_is_no_hash_is_no_path(media: Media, name: str) -> None:
    media.put(b"picture")
    assert not media.exists(name)
    with pytest.raises(LibraryError) as caught:
        media.path(name)
    assert caught.value.code == "media_missing"


def test_a_suffix_is_no_path(media: Media) -> None:
    with pytest.raises(ValueError):
        media.put(b"picture", "/../x")


def test_bytes_that_changed_on_the_disk_are_noticed(media: Media) -> None:
    sha256 = media.put(b"picture")
    media.path(sha256).write_bytes(b"pictura")
    assert media.read(sha256) == b"pictura"
    with pytest.raises(LibraryError) as caught:
        media.read(sha256, verify=True)
    assert caught.value.code == "media_damaged"


def test_a_writing_that_fails_leaves_nothing(
    media: Media, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(LibraryError) as caught:
        media.put(b"picture")
    assert caught.value.code == "disk_full"
    assert files(tmp_path) == []


def _put_many(folder: Path) -> None:
    media = Media(folder)
    for number in range(50):
        media.put(str(number).encode() * 1000)


def test_several_processes_store_the_same_bytes(media: Media, tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=_put_many, args=(tmp_path / "media",)) for _ in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
        assert process.exitcode == 0
    stored = files(tmp_path)
    assert len(stored) == 50
    assert all(media.read(path.stem, verify=True) for path in stored)
