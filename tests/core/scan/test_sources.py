"""Which files are meant by what a person drops or names."""

import os
from pathlib import Path

import pytest

from cardcase.core.scan.sources import PICTURE_SUFFIXES, photographs_in


def made(folder: Path, *names: str) -> list[Path]:
    files = [folder / name for name in names]
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x")
    return files


def found(folder: Path, *paths: Path) -> list[str]:
    return [str(path.relative_to(folder)) for path in photographs_in(paths)]


def test_files_are_taken_as_they_are_named(tmp_path: Path) -> None:
    files = made(tmp_path, "b.jpg", "a.txt", ".hidden.png", "noend")
    assert photographs_in(files) == files, "also what is no picture: it is refused with a sentence"


def test_a_file_that_is_not_there_is_taken_too(tmp_path: Path) -> None:
    missing = tmp_path / "missing.jpg"
    assert photographs_in([missing]) == [missing]


def test_a_folder_is_searched_to_the_bottom_by_name(tmp_path: Path) -> None:
    made(tmp_path, "C.jpg", "a.png", "b/z.webp", "b/deep/er/y.HEIC", "d/x.pdf", "B2.tif")
    assert found(tmp_path, tmp_path) == [
        "a.png",
        "b/deep/er/y.HEIC",
        "b/z.webp",
        "B2.tif",
        "C.jpg",
        "d/x.pdf",
    ]


def test_only_pictures_are_picked_up_from_a_folder(tmp_path: Path) -> None:
    names = sorted(f"file{suffix}" for suffix in PICTURE_SUFFIXES)
    made(tmp_path, *names, "notes.txt", "contacts.vcf", "movie.mp4", "jpg", "a.jpg.part")
    assert found(tmp_path, tmp_path) == names


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    made(tmp_path, ".a.jpg", ".thumbnails/b.jpg", "c/.d/e.jpg", "c/f.jpg")
    assert found(tmp_path, tmp_path) == ["c/f.jpg"]


def test_a_hidden_folder_that_is_named_is_searched(tmp_path: Path) -> None:
    made(tmp_path, ".cards/a.jpg")
    assert found(tmp_path, tmp_path / ".cards") == [".cards/a.jpg"]


def test_linked_folders_inside_are_not_followed(tmp_path: Path) -> None:
    made(tmp_path, "real/a.jpg", "elsewhere/b.jpg")
    (tmp_path / "real" / "link").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    (tmp_path / "real" / "round").symlink_to(tmp_path / "real", target_is_directory=True)
    assert found(tmp_path, tmp_path / "real") == ["real/a.jpg"]


def test_a_linked_folder_that_is_named_is_searched(tmp_path: Path) -> None:
    made(tmp_path, "real/a.jpg")
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "real", target_is_directory=True)
    assert found(tmp_path, link) == ["link/a.jpg"]


def test_a_linked_file_is_a_file(tmp_path: Path) -> None:
    [real] = made(tmp_path, "elsewhere/a.jpg")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "b.jpg").symlink_to(real)
    assert found(tmp_path, folder) == ["folder/b.jpg"]


def test_no_file_comes_twice(tmp_path: Path) -> None:
    first, second = made(tmp_path, "folder/b.jpg", "folder/a.jpg")
    folder = tmp_path / "folder"
    assert photographs_in([first, folder, folder, second]) == [first, second]


def test_paths_are_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, "a.jpg", "folder/b.jpg")
    monkeypatch.chdir(tmp_path)
    assert photographs_in([Path("a.jpg"), Path("folder")]) == [
        tmp_path / "a.jpg",
        tmp_path / "folder" / "b.jpg",
    ]


def test_an_empty_folder_holds_nothing(tmp_path: Path) -> None:
    assert photographs_in([tmp_path]) == []
    assert photographs_in([]) == []


def test_what_may_not_be_looked_into_does_not_spoil_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path, "a/a.jpg", "closed/b.jpg", "z.jpg")
    refused = {str(tmp_path / "closed" / "b.jpg")}
    real_stat, real_scan = os.stat, os.listdir

    def stat(path: str | Path, **more: bool) -> os.stat_result:
        if str(path) in refused:
            raise PermissionError(13, "Permission denied", str(path))
        return real_stat(path, **more)

    # Tests may run as root, to whom nothing is closed.
    monkeypatch.setattr(os, "stat", stat)
    assert found(tmp_path, tmp_path)[0] == "a/a.jpg"
    assert found(tmp_path, tmp_path)[-1] == "z.jpg"

    def listdir(path: str | Path = ".") -> list[str]:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return real_scan(path)

    monkeypatch.setattr(os, "listdir", listdir)
    assert found(tmp_path, tmp_path) == ["a/a.jpg", "z.jpg"]


def test_a_path_that_cannot_be_looked_at_is_left_to_the_reader(tmp_path: Path) -> None:
    too_long = tmp_path / ("x" * 300 + ".jpg")
    assert photographs_in([too_long]) == [too_long]
