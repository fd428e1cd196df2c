"""The sentences of the command line in the language of the environment; without Qt."""

import os
from collections.abc import Mapping
from functools import cache
from importlib import import_module

from cardcase.core.errors import CardcaseError, Detail

LANGUAGES = ("en", "pl")


def language(environment: Mapping[str, str] = os.environ) -> str:
    """The language that POSIX's variables ask for, if we have it; else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if asked := environment.get(name):
            short = asked[:2].lower()
            return short if short in LANGUAGES else "en"
    return "en"


def say(code: str, **details: Detail) -> str:
    """The sentence of a code."""
    return _words(language())[code].format_map(details)


def say_or(code: str, otherwise: str, **details: Detail) -> str:
    """The sentence of a code, or ``otherwise`` where there is none."""
    words = _words(language())
    return words[code].format_map(details) if code in words else otherwise


def reason(error: CardcaseError) -> str:
    """Why something did not work, without a capital and a full stop."""
    unknown = say("error.unknown", what=str(error))
    return say_or(f"error.{error.code}", unknown, **error.details)


def reason_of(code: str, otherwise: str = "") -> str:
    """What an error code means; an unknown one is named, so that it can be reported."""
    unknown = say("error.unknown", what=otherwise or code)
    return say_or(f"error.{code}", unknown)


def parser_words() -> dict[str, str]:
    """What argparse says by itself, by its English; empty where that is our language."""
    if (spoken := language()) == "en":
        return {}
    words: dict[str, str] = import_module(f"{__name__}.{spoken}.parser").WORDS
    return words


@cache
def _words(language: str) -> dict[str, str]:
    words: dict[str, str] = import_module(f"{__name__}.{language}").WORDS
    return words
