"""Writing a library into a folder: kind by kind, and whole or not at all."""

import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

from cardcase import resources
from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.file_names import safe_file_name
from cardcase.core.exchange.folder.layout import (
    FORMAT,
    MANIFEST,
    PICTURES,
    README,
    SHELVES,
    VCARDS,
    VERSION,
    Manifest,
    Picture,
    Shelf,
    lines_file,
)
from cardcase.core.serial import on_one_line, to_json

_STEM = 60
_FEW_DIGITS = 8


class FolderWriter:
    """What is written so far; see :func:`new_folder`."""

    def __init__(self, folder: Path, made: str) -> None:
        self._folder = folder
        self._made = made
        self._counts: Counter[str] = Counter()
        self._names: set[str] = set()
        for shelf in SHELVES:
            (folder / shelf).mkdir()

    def lines(self, kind: str, records: Iterable[object]) -> None:
        """Add records of a kind, a line each."""
        with (self._folder / lines_file(kind)).open("ab") as file:
            for record in records:
                file.write(f"{on_one_line(to_json(record))}\n".encode())
                self._counts[kind] += 1

    def vcards(self, data: bytes) -> None:
        """Add contacts to the file for other programs."""
        with (self._folder / VCARDS).open("ab") as file:
            file.write(data)

    def picture(self, sha256: str, stored: Path, shelf: Shelf, name: str) -> None:
        """Copy a picture onto a shelf, called by ``name`` and the beginning of its hash."""
        stem = safe_file_name(name[:_STEM], shelf)
        called = f"{stem}-{sha256[:_FEW_DIGITS]}{stored.suffix}"
        # Some file systems know no case.
        if called.casefold() in self._names:
            called = f"{stem}-{sha256}{stored.suffix}"
        self._names.add(called.casefold())
        shutil.copyfile(stored, self._folder / shelf / called)
        self.lines(PICTURES, [Picture(sha256=sha256, file=f"{shelf}/{called}")])

    def finish(self) -> None:
        """Write what makes it a whole: the README, and last the counts."""
        shutil.copyfile(resources.path("folder", README), self._folder / README)
        manifest = Manifest(format=FORMAT, version=VERSION, made=self._made, counts=self._counts)
        (self._folder / MANIFEST).write_text(f"{to_json(manifest)}\n", encoding="utf-8")


@contextmanager
def new_folder(target: Path, made: str) -> Iterator[FolderWriter]:
    """A folder that appears at ``target`` when everything is in it, else not at all.

    ``made``: the moment, for the manifest. Raises ExchangeError: ``not_empty`` (something is there
    that must not be written over), ``not_written``.
    """
    part = target.with_name(f".{target.name}.{token_hex(4)}.part")
    try:
        if target.exists() and not (target.is_dir() and not any(target.iterdir())):
            raise ExchangeError("not_empty", name=target.name)
        try:
            part.mkdir(parents=True)
            writer = FolderWriter(part, made)
            yield writer
            writer.finish()
            if target.exists():
                target.rmdir()
            part.rename(target)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    except OSError as error:
        raise ExchangeError("not_written", name=target.name) from error
