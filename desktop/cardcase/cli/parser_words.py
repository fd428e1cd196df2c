"""argparse in the language of the command line: it asks gettext, so it is given ours."""

import argparse

from cardcase.cli.words import parser_words


def speak() -> None:
    """Let argparse say what it says by itself in our language."""
    known = parser_words()

    def one(text: str) -> str:
        return known.get(text, text)

    def counted(singular: str, plural: str, n: int) -> str:
        return one(singular if n == 1 else plural)

    # The names under which argparse has imported gettext's functions.
    vars(argparse).update(_=one, ngettext=counted)
