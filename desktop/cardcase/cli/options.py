"""What every command understands."""

from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError
from pathlib import Path

from cardcase.cli.words import say


def common_options() -> ArgumentParser:
    """The options of every command, as a parent of its parser and of those of its actions."""
    parser = ArgumentParser(add_help=False)
    parser.add_argument("--json", action="store_true", default=SUPPRESS, help=say("help.json"))
    parser.add_argument(
        "--library",
        type=Path,
        metavar=say("metavar.folder"),
        default=SUPPRESS,
        help=say("help.library"),
    )
    parser.add_argument("-h", "--help", action="help", default=SUPPRESS, help=say("help.help"))
    return parser


# The types of arguments. Each raises ArgumentTypeError with a sentence, which argparse prints
# behind the name of the argument.


def number(value: str) -> int:
    """A whole number."""
    try:
        return int(value)
    except ValueError as error:
        raise ArgumentTypeError(say("no_number", value=value)) from error


def amount(value: str) -> int:
    """A whole number that is not negative."""
    return _from(0, value)


def count(value: str) -> int:
    """A whole number from 1 on."""
    return _from(1, value)


def name(value: str) -> str:
    """A text that is not blank, without spaces around it."""
    if bare := value.strip():
        return bare
    raise ArgumentTypeError(say("no_text"))


def takes_region(parser: ArgumentParser, usual: str) -> None:
    """Declare ``--region``, the country of phones without one."""
    words = say("region", usual=usual)
    parser.add_argument(
        "--region", type=region, default=usual, metavar=say("metavar.country"), help=words
    )


def region(value: str) -> str:
    """A country by its two letters (ISO 3166), with phone numbers of its own."""
    from phonenumbers import SUPPORTED_REGIONS

    if (code := value.strip().upper()) in SUPPORTED_REGIONS:
        return code
    raise ArgumentTypeError(say("no_region", value=value))


def _from(least: int, value: str) -> int:
    given = number(value)
    if given < least:
        raise ArgumentTypeError(say("too_small", value=value, least=least))
    return given
