"""Contacts as JSON, for programs of one's own: an array with a ContactRecord on each line.

The fields are those of the record; empty ones are left out, those that a reader does not know are
passed over. ``pictures``: in base64, what the record names by its SHA-256 (``photo``, ``media`` of
a property). Read are also lines without the array (JSON Lines), and an array that is laid out in
another way.
"""

import hashlib
import json
import re
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from os import SEEK_CUR
from typing import BinaryIO

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.folder.reader import MAX_LINE, record_of
from cardcase.core.exchange.options import DEFAULT_READ, DEFAULT_WRITE, ReadOptions, WriteOptions
from cardcase.core.exchange.rows import Imported, Row, RowError
from cardcase.core.records import ContactRecord, SourceRecord, pictures_of
from cardcase.core.serial import on_one_line, to_json

MAX_ARRAY = 2 * MAX_LINE
"""Bytes of an array that is not laid out in lines, which has to be read as a whole."""

_OURS = re.compile(rb'\s*(?:\xef\xbb\xbf)?\s*\[?\s*\{[^{}\[\]]*"uid"\s*:')
# An array that begins with its first object, an object that begins with a line of its own.
_SPREAD = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*(?:\[[ \t]*\{|(?:\[\s*)?\{\s*\n)")
_BOM = b"\xef\xbb\xbf"
_HEAD = 1024


@dataclass(frozen=True, slots=True)
class JsonFormat:
    """Writes and reads all that a contact is."""

    name: str = "json"
    suffixes: tuple[str, ...] = (".json", ".jsonl")

    def sniff(self, head: bytes) -> bool:
        """An object with a uid among its first fields, alone or first in an array."""
        return _OURS.match(head) is not None

    def write(
        self, records: Iterable[ContactRecord], options: WriteOptions = DEFAULT_WRITE
    ) -> Iterator[bytes]:
        """The file, piece by piece."""
        between = "[\n"
        for record in records:
            yield (between + _line(record, options)).encode()
            between = ",\n"
        yield b"\n]\n" if between == ",\n" else b"[]\n"

    def read(self, file: BinaryIO, options: ReadOptions = DEFAULT_READ) -> Iterator[Row]:
        """The contacts in their order. Raises ExchangeError ``no_contacts``, ``too_large``."""
        del options  # numbers are as the record has them
        index = -1
        for index, line in enumerate(_objects(file)):
            yield _row(index, line)
        if index < 0:
            raise ExchangeError("no_contacts")


JSON = JsonFormat()


def _line(record: ContactRecord, options: WriteOptions) -> str:
    if not options.with_encounters:
        record = replace(record, encounters=())
    pictures = {}
    for sha256 in pictures_of(record):
        if options.picture is not None and (data := options.picture(sha256)) is not None:
            pictures[sha256] = b64encode(data).decode()
    return on_one_line(to_json(record, **({"pictures": pictures} if pictures else {})))


def _objects(file: BinaryIO) -> Iterator[bytes]:
    """The text of each object; a line that is too long is given in part."""
    head = file.read(_HEAD)
    file.seek(-len(head), SEEK_CUR)
    if _SPREAD.match(head):
        yield from _elements(file.read(MAX_ARRAY + 1))
        return
    for line in _lines(file):
        bare = line.removeprefix(_BOM).strip()
        if len(line) <= MAX_LINE:
            bare = bare.removeprefix(b"[").removesuffix(b"]").strip().removesuffix(b",").strip()
        if bare:
            yield bare


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """The lines; of one that is too long the beginning."""
    while line := file.readline(MAX_LINE + 1):
        yield line
        while len(line) > MAX_LINE and not line.endswith(b"\n"):
            line = file.readline(MAX_LINE + 1)


def _elements(data: bytes) -> Iterator[bytes]:
    if len(data) > MAX_ARRAY:
        raise ExchangeError("too_large")
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ExchangeError("unreadable") from error
    for each in found if isinstance(found, list) else [found]:
        yield json.dumps(each, ensure_ascii=False).encode(errors="replace")


def _row(index: int, line: bytes) -> Row:
    record = record_of(line, ContactRecord)
    if not isinstance(record, ContactRecord):
        reason = "too_large" if len(line) > MAX_LINE else "unreadable"
        return RowError(index=index, reason=reason, raw=line)
    if not record.display_name:
        return RowError(index=index, reason="no_content", raw=line)
    pictures = dict(_pictures(json.loads(line).get("pictures")))
    return Imported(index=index, record=_naming(record, pictures), pictures=pictures)


def _pictures(given: object) -> Iterator[tuple[str, bytes]]:
    """Those whose bytes have the hash that they are said to have."""
    if isinstance(given, Mapping):
        for sha256, text in given.items():
            try:
                data = b64decode(text, validate=True)
            except (ValueError, TypeError):
                continue
            if hashlib.sha256(data).hexdigest() == sha256:
                yield sha256, data


def _naming(record: ContactRecord, there: Mapping[str, bytes]) -> ContactRecord:
    """The record without what names bytes that are not there."""
    photo = record.photo if record.photo in there else ""
    return replace(record, photo=photo, source=_source(record.source, there))


def _source(source: SourceRecord | None, there: Mapping[str, bytes]) -> SourceRecord | None:
    if source is None:
        return None
    properties, more = (
        tuple(each for each in some if not each.media or each.media in there)
        for some in (source.properties, source.more)
    )
    return replace(source, properties=properties, more=more)
