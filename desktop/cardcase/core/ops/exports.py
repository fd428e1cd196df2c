"""Contacts written to a file of another program; nothing in the library changes."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from peewee import chunked

from cardcase.core.errors import LibraryError
from cardcase.core.exchange import registry
from cardcase.core.exchange.files import write_whole
from cardcase.core.exchange.options import WriteOptions
from cardcase.core.jobs import QUIET, Progress
from cardcase.core.records import ContactRecord
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.rows import BATCH


def export_file(
    library: Library,
    uids: Sequence[str],
    path: Path,
    format_name: str,
    *,
    with_encounters: bool = False,
    with_cards: bool = False,
    left_out: Counter[str] | None = None,
    progress: Progress = QUIET,
) -> int:
    """Write contacts to a file, the whole of it or nothing; say how many there were.

    ``with_encounters``: with where and why they were met, which is private else; ``with_cards``:
    with the pictures of their cards. ``left_out`` is told how many things of a kind (a code) have
    no place of their own in such files. Progress codes: ``contacts``.
    Raises ExchangeError ``unknown_format``, ``not_written``; Cancelled.
    """
    pieces = written(
        library,
        uids,
        format_name,
        with_encounters=with_encounters,
        with_cards=with_cards,
        left_out=left_out,
        progress=progress,
    )
    write_whole(path, pieces)
    return len(uids)


def written(
    library: Library,
    uids: Sequence[str],
    format_name: str,
    *,
    with_encounters: bool = False,
    with_cards: bool = False,
    left_out: Counter[str] | None = None,
    progress: Progress = QUIET,
) -> Iterator[bytes]:
    """The file piece by piece, as :func:`export_file` writes it."""

    def picture(sha256: str) -> bytes | None:
        with suppress(LibraryError):
            return library.media.read(sha256)
        return None

    def card_of(contact: ContactRecord) -> str:
        cards = load.cards_of(library, contact.uid)
        return next((card.image for card in cards if card.side == "front"), "")

    options = WriteOptions(
        with_encounters=with_encounters,
        with_cards=with_cards,
        picture=picture,
        card_of=card_of if with_cards else None,
    )
    exporter = registry.exporter(format_name)
    records = _records(library, uids, progress)
    if left_out is not None and isinstance(exporter, registry.Limited):
        records = _counted(records, exporter, options, left_out)
    return exporter.write(records, options)


def left_out_of(
    library: Library,
    uids: Sequence[str],
    format_name: str,
    *,
    with_encounters: bool = False,
    progress: Progress = QUIET,
) -> Counter[str]:
    """How many things of a kind (a code) of these contacts have no place in such a file.

    Nothing is written. Progress codes: ``contacts``. Raises ExchangeError ``unknown_format``;
    Cancelled.
    """
    exporter = registry.exporter(format_name)
    found = Counter[str]()
    if isinstance(exporter, registry.Limited):
        options = WriteOptions(with_encounters=with_encounters)
        for record in _records(library, uids, progress):
            found.update(exporter.left_out(record, options))
    return found


def _counted(
    records: Iterable[ContactRecord],
    exporter: registry.Limited,
    options: WriteOptions,
    left_out: Counter[str],
) -> Iterator[ContactRecord]:
    for record in records:
        left_out.update(exporter.left_out(record, options))
        yield record


def _records(library: Library, uids: Sequence[str], progress: Progress) -> Iterable[ContactRecord]:
    for done, some in enumerate(chunked(uids, BATCH)):
        progress.step(done * BATCH, len(uids), "contacts")
        yield from load.contacts(library, some)
