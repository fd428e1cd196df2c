"""What is typed behind a command and makes no sense: told in a sentence, in both languages."""

from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cardcase.cli import run, scan
from cardcase.core.scan import engines
from cardcase.core.scan.languages import known_languages
from command_line import Program

Told = Callable[..., tuple[int | str | None, str, str]]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Told]:
    """Run a command here, in a language; gives its exit code and what it printed."""

    def run_in(language: str, command: str, *arguments: str) -> tuple[int | str | None, str, str]:
        monkeypatch.setenv("LC_ALL", f"{language}.UTF-8")
        code: int | str | None
        try:
            code = run(command, arguments, Path("nowhere"))
        except SystemExit as ended:  # argparse
            code = ended.code
        out, err = capsys.readouterr()
        return code, out, err

    monkeypatch.setenv("COLUMNS", "200")
    return run_in


@pytest.mark.parametrize(
    ("arguments", "english", "polish"),
    [
        (("scan", "x.jpg", "--jobs", "0"),
         "0 is too small, it must be a number from 1 on.",
         "0 to za mało, potrzebna jest liczba od 1 w górę."),
        (("event", "add", "Targi", "--start", "2026-03-12", "--end", "2026-03-10"),
         "2026-03-10 is before 2026-03-12", "2026-03-10 jest przed 2026-03-12"),
        (("show",), "the following arguments are required: ID", "użycie: cardcase show"),
        (("show",), "error: ", "błąd: brakuje: ID"),
        (("scan", "x.jpg", "--jobs", "many"), "many is no whole number.",
         "many to nie liczba całkowita."),
        (("search", "x", "--limit", "-1"), "-1 is too small, it must be a number from 0 on.",
         "-1 to za mało, potrzebna jest liczba od 0 w górę."),
        (("sample", "--seed", "x"), "x is no whole number.", "x to nie liczba całkowita."),
        (("scan", "x.jpg", "--save", "--event", " "),
         "It is empty; write something, or leave it out.",
         "Nic tu nie ma; napisz coś albo to pomiń."),
        (("scan", "x.jpg", "--save", "--kind", "fair"),
         "--kind fair tells the kind of an event: name it with --event.",
         "--kind fair to rodzaj wydarzenia: podaj jego nazwę w --event."),
        (("scan", "x.jpg", "--languages", "xx"), "There is no language with the code xx. Write",
         "Nie ma języka o kodzie xx. Napisz"),
        (("scan", "x.jpg", "--languages", "en,polish,zz"), "with the code polish, zz. Write",
         "o kodzie polish, zz. Napisz"),
    ],
)  # fmt: skip
def test_wrong_use_is_told_in_a_sentence(
    told: Told, arguments: tuple[str, ...], english: str, polish: str
) -> None:
    for language, sentence in (("en_GB", english), ("pl_PL", polish)):
        code, out, err = told(language, *arguments)
        assert (code, out) == (2, "")
        assert sentence in err
        assert "value:" not in err and "'" not in err


def test_the_country_of_phones_without_one_is_told_to_the_reader() -> None:
    parser = ArgumentParser()
    scan.configure(parser)
    for more, region in (((), "PL"), (("--region", "de"), "DE")):
        assert scan._options(parser.parse_args(["x.jpg", *more])).region == region


def test_languages_that_exist_are_taken(told: Told) -> None:
    # The file is not there, and only that is wrong.
    code, _, err = told("en_GB", "scan", "missing.jpg", "--languages", "PL, eu,ja")
    assert code == 1
    assert "no such file" in err
    assert {"pl", "en", "de", "cy", "zu", "he"} <= known_languages()
    assert not {"xx", "iw", "pol", ""} & known_languages()


def test_the_engines_are_named_by_the_registry(told: Told) -> None:
    for language in ("en_GB", "pl_PL"):
        _, out, _ = told(language, "scan", "--help")
        assert ": rapidocr, auto, tesseract" in out
        assert ", ".join(engines.names()) in out


def test_help_loads_no_engine(cardcase: Program) -> None:
    ended = cardcase("scan", "--help", PYTHONPROFILEIMPORTTIME="1")
    assert ended.code == 0
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in ended.err.split("\n")}
    assert "cardcase" in imported
    assert not imported & {"rapidocr", "onnxruntime", "cv2", "pytesseract", "numpy"}
