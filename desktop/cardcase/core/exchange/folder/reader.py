"""Reading an exported folder, in which nothing is believed: neither paths nor hashes nor lines."""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.folder.layout import (
    FORMAT,
    MANIFEST,
    PICTURES,
    RECORDS,
    SHELVES,
    VERSION,
    Kind,
    Manifest,
    Picture,
    lines_file,
)
from cardcase.core.records import ContactRecord
from cardcase.core.scan.sniff import MAX_BYTES
from cardcase.core.serial import from_json

MAX_LINE = 32 * 1024 * 1024
"""Bytes of one record; a card with a long reading has some hundred thousand."""
_MAX_MANIFEST = 64 * 1024
_MOST = 2**63  # what SQLite can hold stays under it

_FILE = re.compile(rf"({'|'.join(SHELVES)})/([^/\\\x00:]{{1,255}})")
_HASH = re.compile(r"([0-9a-f]{64})?")
_HASHES = ("sha256", "thumbnail", "image", "photo")
# Half a character, and numbers without an end: JSON lets them pass, a library cannot hold them.
_ODD = re.compile(rb"\\u[dD][89a-fA-F]|NaN|Infinity|[eE]\+?[0-9]{3}|[0-9]{19}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """A line that was passed over, or a file that ends too early; the others are not touched by it.

    ``index`` counts the lines of ``file`` from 0. ``reason`` is a code: ``unreadable``,
    ``too_large``, ``repeated`` (an earlier line has its uid), ``no_photograph`` (a card without
    one), ``file_missing``, ``cut_short`` (fewer lines than were written), ``media_missing``,
    ``media_damaged``.
    """

    file: str
    index: int
    reason: str


class FolderReader:
    """An exported folder, opened. Raises ExchangeError: ``no_folder_export``, ``newer_export``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        try:
            with (folder / MANIFEST).open("rb") as file:
                self._manifest = from_json(file.read(_MAX_MANIFEST).decode(), Manifest)
        except (OSError, ValueError, RecursionError) as error:
            raise ExchangeError("no_folder_export", name=folder.name) from error
        if self._manifest.format != FORMAT:
            raise ExchangeError("no_folder_export", name=folder.name)
        if self._manifest.version > VERSION:
            raise ExchangeError("newer_export", name=folder.name)

    @property
    def total(self) -> int:
        """How many lines there should be, for showing progress."""
        return sum(max(0, count) for count in self._manifest.counts.values())

    def count(self, kind: Kind) -> int:
        """How many things of a kind there should be."""
        return self._manifest.counts.get(kind, 0)

    def records(self, kind: Kind) -> Iterator[tuple[int, Any] | Trouble]:
        """The records of a kind with the index of their line; a Trouble in place of a bad one."""
        seen: set[str] = set()
        for index, record in self._lines(kind, RECORDS[kind]):
            if isinstance(record, Trouble):
                yield record
            elif not record.uid or record.uid in seen:
                reason = "repeated" if record.uid else "unreadable"
                yield Trouble(file=lines_file(kind), index=index, reason=reason)
            else:
                seen.add(record.uid)
                yield index, record

    def pictures(self) -> Iterator[tuple[str, bytes] | Trouble]:
        """The pictures by SHA-256, each of whose bytes has the hash that it is said to have."""
        for index, picture in self._lines(PICTURES, Picture):
            if isinstance(picture, Trouble):
                yield picture
                continue
            try:
                yield picture.sha256, self._bytes(picture)
            except ExchangeError as error:
                yield Trouble(file=lines_file(PICTURES), index=index, reason=error.code)

    def _bytes(self, picture: Picture) -> bytes:
        path = self._path(picture.file)
        if path is None:
            raise ExchangeError("media_missing")
        try:
            with path.open("rb") as file:
                data = file.read(MAX_BYTES + 1)
        except OSError as error:
            raise ExchangeError("media_missing") from error
        if len(data) > MAX_BYTES:
            raise ExchangeError("too_large")
        if hashlib.sha256(data).hexdigest() != picture.sha256:
            raise ExchangeError("media_damaged")
        return data

    def _path(self, file: str) -> Path | None:
        """The file of a picture, if it is one on a shelf: nothing outside, no link, no device."""
        match = _FILE.fullmatch(file)
        if match is None or match[2] in (".", ".."):
            return None
        shelf = self._folder / match[1]
        path = shelf / match[2]
        if shelf.is_symlink() or path.is_symlink() or not path.is_file():
            return None
        return path

    def _lines(self, kind: str, cls: type[Any]) -> Iterator[tuple[int, Any]]:
        name = lines_file(kind)
        path = self._folder / name
        wanted = self._manifest.counts.get(kind, 0)
        count = 0
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                while line := file.readline(MAX_LINE + 1):
                    yield (
                        count,
                        record_of(line, cls)
                        or Trouble(
                            file=name,
                            index=count,
                            reason="too_large" if len(line) > MAX_LINE else "unreadable",
                        ),
                    )
                    while len(line) > MAX_LINE and not line.endswith(b"\n"):
                        line = file.readline(MAX_LINE + 1)
                    count += 1
        elif wanted:
            yield 0, Trouble(file=name, index=0, reason="file_missing")
            return
        if count < wanted:
            yield count, Trouble(file=name, index=count, reason="cut_short")


def record_of(line: bytes, cls: type[Any]) -> Any:
    """The record of class ``cls`` in a line of JSON, or None if it is none a library can hold."""
    if len(line) > MAX_LINE:
        return None
    try:
        record = from_json(line.decode(), cls)
        if _ODD.search(line):
            json.dumps(json.loads(line), ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError, OverflowError):
        return None
    return record if _storable(record) else None


def _storable(record: Any) -> bool:
    values = {name: getattr(record, name) for name in record.__dataclass_fields__}
    numbers = (value for value in values.values() if isinstance(value, int))
    hashes = [values[name] for name in _HASHES if name in values]
    if (source := values.get("source")) is not None and isinstance(record, ContactRecord):
        hashes += [each.media for each in source.everything]
    return all(abs(number) < _MOST for number in numbers) and all(map(_HASH.fullmatch, hashes))
