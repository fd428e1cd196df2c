"""``cardcase scan`` on real pictures, with the real reader."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from cardcase.cli import run
from cardcase.core.scan import pipeline
from command_line import Ended, Program
from support import descendants


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, card_picture: Path) -> Path:
    """A folder with a card at the bottom, a picture with nothing on it, and no pictures."""
    folder = tmp_path_factory.mktemp("phone")
    (folder / "deep").mkdir()
    shutil.copy(card_picture, folder / "deep" / "card.png")
    Image.new("RGB", (400, 300), "white").save(folder / "blank.png")
    (folder / "broken.jpg").write_bytes(card_picture.read_bytes()[:2000])
    (folder / "empty.jpg").touch()
    (folder / "text.txt").write_text("hello")
    return folder


@pytest.fixture(scope="module")
def scanned(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Ended:
    """The report of that folder, and of a text file and a file that is not there."""
    program = Program(tmp_path_factory.mktemp("none") / "library")
    ended = program("scan", "--json", folder, folder / "text.txt", folder / "missing.jpg")
    assert not program.library.exists(), "reading alone needs no library"
    return ended


def test_each_file_is_one_object_in_order(scanned: Ended, folder: Path) -> None:
    told = {Path(each["file"]).relative_to(folder).as_posix(): each for each in scanned.objects}
    errors = {name: each["error"] and each["error"]["code"] for name, each in told.items()}
    assert list(errors.items()) == [
        ("blank.png", "no_card"),
        ("broken.jpg", "broken_image"),
        ("deep/card.png", None),
        ("empty.jpg", "empty_file"),
        ("text.txt", "not_an_image"),
        ("missing.jpg", "file_missing"),
    ]


def test_the_card_is_read(scanned: Ended) -> None:
    (told,) = [each for each in scanned.objects if each["cards"]]
    (card,) = told["cards"]
    fields = card["fields"]
    assert (fields["given"], fields["family"], fields["org"]) == (
        "Anna",
        "Nowak",
        "Firma Testowa Sp. z o.o.",
    )
    assert [phone["e164"] for phone in fields["phones"]] == ["+48601234567"]
    assert fields["emails"] == ["anna.nowak@testowa.example.pl"]
    assert told["seconds"] > 0
    assert {line["engine"] for line in card["lines"]} == {"rapidocr"}
    assert card["evidence"]["emails[0]"]["sure"] in (True, False)


def test_each_failed_file_is_named_with_its_reason(scanned: Ended, folder: Path) -> None:
    assert scanned.code == 1
    for name, reason in (
        ("blank.png", "no card"),
        ("broken.jpg", "damaged"),
        ("empty.jpg", "empty"),
        ("text.txt", "not a picture"),
        ("missing.jpg", "no such file"),
    ):
        (line,) = [line for line in scanned.err.splitlines() if line.startswith(str(folder / name))]
        assert reason in line
    for told in scanned.objects:
        if told["error"]:
            assert told["error"]["message"] in scanned.err


def test_a_mistake_of_ours_at_one_picture_does_not_end_the_run(
    folder: Path,
    card_picture: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def mistaken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(pipeline, "scan", mistaken)
    files = [str(card_picture), str(folder / "blank.png")]
    assert run("scan", ["--json", "--jobs", "1", *files]) == 1
    out, err = capsys.readouterr()
    codes = [json.loads(line)["error"]["code"] for line in out.splitlines()]
    assert codes == ["reader_failed", "reader_failed"]
    assert str(card_picture) in err


def test_a_folder_without_pictures(cardcase: Program, tmp_path: Path) -> None:
    folder = tmp_path / "nothing"
    folder.mkdir()
    ended = cardcase("scan", folder, LC_ALL="pl_PL.UTF-8")
    assert (ended.code, ended.out) == (1, "")
    assert "nie ma zdjęć" in ended.err


def test_save_keeps_where_and_why(cardcase: Program, card_picture: Path) -> None:
    first = cardcase(
        "scan", card_picture, "--save", "--event", "Targi STOM", "--kind", "fair",
        "--place", "Kielce", "--date", "2026-03-12", "--why", "szuka dostawcy",
        "--via", "Jan Dobry",
    )  # fmt: skip
    assert first.code == 0, first.err
    assert "Anna Nowak" in first.out
    assert "anna.nowak@testowa.example.pl" in first.out
    assert "Saved: 1." in first.out

    (contact,) = cardcase("search", "--json", "anna").objects
    (met,) = contact["encounters"]
    assert (met["when"], met["place"], met["why"]) == ("2026-03-12", "Kielce", "szuka dostawcy")
    assert met["introduced_by"] == "Jan Dobry"
    assert (met["event"]["name"], met["event"]["kind"]) == ("Targi STOM", "fair")

    again = cardcase("scan", "--json", card_picture, "--save")
    assert again.code == 0, "nothing failed: it is there"
    assert again.objects[0]["error"]["code"] == "duplicate"
    assert "you already have this photograph" in again.err
    assert len(cardcase("search", "--json", "anna").objects) == 1

    file = card_picture.with_suffix(".vcf")
    cardcase("export", "--to", file)
    (told,) = cardcase("import", "--json", file).objects
    assert told["identical"] == 1

    assert cardcase("undo").code == 0
    assert cardcase("search", "anna").out == ""
    assert cardcase("event", "list").out == ""


def test_a_batch_tells_the_same_in_the_same_order(scanned: Ended, folder: Path) -> None:
    program = Program(folder / "none" / "library")
    files = (folder, folder / "text.txt", folder / "missing.jpg")
    for jobs in ("1", "3"):
        ended = program("scan", "--json", "--jobs", jobs, *files)
        assert ended.code == 1
        told = [{**each, "seconds": None} for each in ended.objects]
        assert told == [{**each, "seconds": None} for each in scanned.objects]


def test_doubles_in_one_batch_are_saved_once(cardcase: Program, card_picture: Path) -> None:
    double = card_picture.with_name("double.png")
    shutil.copy(card_picture, double)
    ended = cardcase("scan", "--json", "--save", "--jobs", "2", card_picture, double)
    assert ended.code == 0, ended.err
    first, second = ended.objects
    assert first["error"] is None and len(first["contacts"]) == 1
    assert second["error"]["code"] == "duplicate" and second["cards"] == []
    assert len(cardcase("search", "--json", "anna").objects) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
def test_an_interrupted_batch_leaves_nothing_behind(cardcase: Program, card_picture: Path) -> None:
    files = [card_picture.with_name(f"{number}.png") for number in range(12)]
    for file in files:
        shutil.copy(card_picture, file)
    command = cardcase.command("scan", "--json", "--jobs", "2", *files)
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=cardcase.environment({}),
        start_new_session=True,
    ) as program:
        assert program.stdout is not None and program.stderr is not None
        assert json.loads(program.stdout.readline())["cards"]
        children = descendants(program.pid)
        assert len(children) == 2
        # As a terminal does: to all of them.
        os.killpg(program.pid, signal.SIGINT)
        err = program.stderr.read().decode()
        assert program.wait(60) == 130
    assert "Traceback" not in err
    assert [child for child in children if Path(f"/proc/{child}").exists()] == []


@pytest.mark.parametrize("jobs", ["0", "-2", "many"])
def test_jobs_are_a_number_from_one_on(cardcase: Program, card_picture: Path, jobs: str) -> None:
    assert cardcase("scan", "--jobs", jobs, card_picture).code == 2
