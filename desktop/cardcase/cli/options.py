"""What every command understands."""

from argparse import SUPPRESS, ArgumentParser
from pathlib import Path

from cardcase.cli.words import say


def common_options() -> ArgumentParser:
    """The options of every command, as a parent of its parser and of those of its actions."""
    parser = ArgumentParser(add_help=False)
    parser.add_argument("--json", action="store_true", default=SUPPRESS, help=say("help.json"))
    parser.add_argument(
        "--library", type=Path, metavar="DIR", default=SUPPRESS, help=say("help.library")
    )
    parser.add_argument("-h", "--help", action="help", default=SUPPRESS, help=say("help.help"))
    return parser


def amount(value: str) -> int:
    """A number that is not negative, as a type of argparse. Raises ValueError."""
    number = int(value)
    if number < 0:
        raise ValueError(value)
    return number


def count(value: str) -> int:
    """A number from 1 on, as a type of argparse. Raises ValueError."""
    return amount(value) or amount("-1")


def name(value: str) -> str:
    """A text that is not blank, as a type of argparse. Raises ValueError."""
    if bare := value.strip():
        return bare
    raise ValueError(value)
