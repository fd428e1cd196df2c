"""The composition root: arguments to the window or the command line, each loaded only when used."""

import os
import sys
from argparse import REMAINDER, ArgumentParser
from collections.abc import Mapping, Sequence
from pathlib import Path

from cardcase import __version__
from cardcase.cli import COMMANDS, overview, run, say
from cardcase.cli.parser_words import speak
from cardcase.cli.session import FAILED, FINE, WRONG_USE


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``cardcase [--library FOLDER] [COMMAND … | FILE …]`` and give the exit code.

    A command is done by the command line; else the window opens and takes the files in.
    """
    given = _parser().parse_args(argv)
    if given.version:
        sys.stdout.write(f"cardcase {__version__}\n")
        return FINE
    if given.help:
        sys.stdout.write(f"{overview()}\n")
        return FINE
    if given.rest and given.rest[0] in COMMANDS:
        return run(given.rest[0], given.rest[1:], given.library)
    files = [Path(name) for name in given.rest]
    for file in files:
        if not file.exists():
            sys.stderr.write(f"cardcase: {say('no_such_command', name=str(file))}\n")
            return WRONG_USE
    return _window(given.library, files)


def _parser() -> ArgumentParser:
    speak()
    parser = ArgumentParser(prog="cardcase", usage=say("usage"), add_help=False, allow_abbrev=False)
    parser.add_argument("--library", type=Path)
    parser.add_argument("--version", action="store_true")
    parser.add_argument("-h", "--help", action="store_true")
    parser.add_argument("rest", nargs=REMAINDER)
    return parser


def _window(library: Path | None, files: Sequence[Path]) -> int:
    if not has_display(sys.platform, os.environ):
        sys.stderr.write(f"{say('no_display')}\n")
        return FAILED
    from cardcase.core.config import library_path

    try:
        from cardcase.ui.application import run_window
    except ImportError as error:
        # Qt's own libraries come with it, those of the system may be missing.
        sys.stderr.write(f"{say('no_qt', what=str(error))}\n")
        return FAILED
    return run_window(library_path(library), files)


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be opened, told without Qt, which would end the program."""
    if platform != "linux":
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
