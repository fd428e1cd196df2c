"""From the arguments to the command, and from what goes wrong to the exit code."""

import os
import re
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from cardcase.cli.options import common_options
from cardcase.cli.output import Output
from cardcase.cli.parser_words import speak
from cardcase.cli.session import FAILED, WRONG_USE, Session, WrongUse
from cardcase.cli.words import reason, say
from cardcase.core.errors import CardcaseError

COMMANDS = {
    "scan": ("scan", "run"),
    "import": ("import_", "run"),
    "export": ("export", "run"),
    "search": ("search", "run"),
    "show": ("show", "run"),
    "event": ("events", "run"),
    "organizations": ("organizations", "run"),
    "learned": ("learned", "run"),
    "duplicates": ("duplicates", "run"),
    "merge": ("merge", "run"),
    "distinct": ("merge", "distinct"),
    "qr": ("qr", "run"),
    "mine": ("mine", "run"),
    "undo": ("changes", "undo"),
    "redo": ("changes", "redo"),
    "history": ("history", "run"),
    "purge": ("purge", "run"),
    "sample": ("sample", "run"),
    "backup": ("backup", "run"),
    "restore": ("restore", "run"),
    "check": ("check", "run"),
    "reindex": ("reindex", "run"),
}
"""The commands, in the order of the help: the module and the function of each."""

_WITH_QUERY = {"search", "export"}
_MINUS_WORD = re.compile(r"-(?!h$)[^-]")

INTERRUPTED = 130
CLOSED_PIPE = 141
"""Exit codes of a program ended by SIGINT and SIGPIPE, as the shell gives them."""


def run(command: str, arguments: Sequence[str], folder: Path | None = None) -> int:
    """Run a command on the library in ``folder`` (None: the usual one) and give the exit code.

    0: fine; 1: some inputs failed, each named on standard error; 2: wrong use.
    """
    out = Output()
    try:
        code = _command(command, arguments, folder)
        # What is still buffered meets a closed pipe here, and not when Python ends.
        sys.stdout.flush()
    except WrongUse as wrong:
        out.failed(f"cardcase {command}", str(wrong))
        return WRONG_USE
    except CardcaseError as error:
        out.failed(f"cardcase {command}", reason(error))
        return FAILED
    except KeyboardInterrupt:
        out.note(say("interrupted"))
        return INTERRUPTED
    except BrokenPipeError:
        # Python flushes standard output once more at its end: let that go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLOSED_PIPE
    return code


def _command(command: str, arguments: Sequence[str], folder: Path | None) -> int:
    module_name, function = COMMANDS[command]
    module = import_module(f"cardcase.cli.{module_name}")
    speak()
    parser = ArgumentParser(
        prog=f"cardcase {command}",
        description=say(command),
        parents=[common_options()],
        add_help=False,
        allow_abbrev=False,
    )
    parser.set_defaults(json=False, library=folder)
    module.configure(parser)
    given = parser.parse_args(_with_minus_words(arguments) if command in _WITH_QUERY else arguments)
    code: int = getattr(module, function)(given, Session(Output(json=given.json), given.library))
    return code


def _with_minus_words(arguments: Sequence[str]) -> list[str]:
    """The arguments with what is not looked for (``-word``) as no option: they all have two."""
    return [f" {each}" if _MINUS_WORD.match(each) else each for each in arguments]


def overview() -> str:
    """The help of the whole program."""
    width = max(map(len, COMMANDS))
    commands = "\n".join(f"  {name:<{width}}  {say(name)}" for name in COMMANDS)
    given = {
        f"--library {say('metavar.folder')}": say("help.library"),
        "--version": say("help.version"),
        "-h, --help": say("help.help"),
    }
    widest = max(map(len, given))
    options = "\n".join(f"  {option:<{widest}}  {words}" for option, words in given.items())
    parts = (
        say("usage"), say("about"), say("window"), options,
        f"{say('commands')}:\n{commands}", say("more"),
    )  # fmt: skip
    return "\n\n".join(parts)
