"""The sentences of the command line: in both languages, and for everything core can say."""

import ast
import dataclasses
import re
import string
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import get_args

import pytest

import cardcase.core
from cardcase.cli import COMMANDS
from cardcase.cli.words import LANGUAGES, language, reason, reason_of, say
from cardcase.core.errors import CardcaseError
from cardcase.core.match.known import Code as Doubt
from cardcase.core.match.plan import FIELDS
from cardcase.core.match.verdict import LANES, Code
from cardcase.core.records import EVENT_KINDS, ContactRecord
from cardcase.core.store import trouble
from mended import repair_codes

CORE = Path(next(iter(cardcase.core.__path__)))
RAISED = {"CardcaseError", "ScanError", "LibraryError", "ExchangeError"}


def words(name: str) -> dict[str, str]:
    table: dict[str, str] = import_module(f"cardcase.cli.words.{name}").WORDS
    return table


def placeholders(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field is not None}


def raised_codes() -> Iterator[str]:
    """Every literal code given to an error, or as the reason of a row, in core."""
    for file in CORE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            given: list[ast.expr] = []
            if node.func.id in RAISED:
                given = node.args[:1]
            elif node.func.id in ("RowError", "Trouble"):
                given = [keyword.value for keyword in node.keywords if keyword.arg == "reason"]
            for value in given:
                for part in ast.walk(value):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield part.value


def test_both_languages_have_the_same_words_with_the_same_places() -> None:
    english, polish = words("en"), words("pl")
    assert english.keys() == polish.keys()
    for code, text in english.items():
        assert placeholders(text) == placeholders(polish[code]), code
        assert polish[code].strip(), code


def test_every_trouble_of_core_has_a_sentence() -> None:
    codes = {*raised_codes(), *trouble._BY_RESULT.values(), *trouble._BY_ERRNO.values()}
    assert {"not_an_image", "no_content", "newer_version"} <= codes
    unworded = {code for code in codes if f"error.{code}" not in words("en")}
    assert not unworded


def test_everything_that_is_mended_has_words() -> None:
    codes = repair_codes()
    assert {"missing_begin", "cut_short", "apostrophe"} <= codes
    assert not [code for code in codes if f"repair.{code}" not in words("en")]


def test_every_field_that_changes_and_every_doubt_has_words() -> None:
    fields = {each.name for each in dataclasses.fields(ContactRecord)} - {"uid"}
    assert not [name for name in fields if f"changed.{name}" not in words("en")]
    doubts = set(get_args(Doubt)) - {"alias", "same", "email_name", "profile_name"}
    assert not [code for code in doubts if f"known.{code}" not in words("en")]


def test_every_reason_lane_and_field_of_duplicates_has_words() -> None:
    codes = [f"match.{code}" for code in get_args(Code)]
    codes += [f"lane.{lane}" for lane in LANES] + [f"field.{field}" for field in FIELDS]
    assert not [code for code in codes if code not in words("en")]


@pytest.mark.parametrize("name", LANGUAGES)
def test_one_word_is_taught_for_one_thing(name: str) -> None:
    told = words(name)
    for code, text in told.items():
        if code.startswith("search.unfit."):
            fields = re.findall(r"([\w-]+):\d", text)
            assert set(fields) <= set(re.findall(r"([\w-]+):\d", told["search.query"]))
    assert set(re.findall(r"--library (\w+)", told["usage"])) == {told["metavar.folder"]}


def test_commands_and_kinds_of_events_have_words() -> None:
    for code in (*COMMANDS, *(f"kind.{kind}" for kind in EVENT_KINDS)):
        assert say(code)


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, "en"),
        ({"LANG": "pl_PL.UTF-8"}, "pl"),
        ({"LANG": "pl_PL.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "en_US", "LC_MESSAGES": "pl_PL"}, "pl"),
        ({"LANG": "de_DE"}, "en"),
    ],
)
def test_the_language_of_the_environment(environment: dict[str, str], expected: str) -> None:
    assert language(environment) == expected
    assert expected in LANGUAGES


def test_an_unknown_trouble_is_named() -> None:
    assert "moon_phase" in reason_of("moon_phase")
    assert "phase=full" in reason(CardcaseError("moon", phase="full"))
