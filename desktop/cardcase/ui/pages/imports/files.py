"""Files of contacts as one: read one after the other, numbered through."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from cardcase.core import config
from cardcase.core.errors import ExchangeError
from cardcase.core.exchange import registry
from cardcase.core.exchange.files import head_of, read_contacts
from cardcase.core.exchange.options import DEFAULT_READ, ReadOptions
from cardcase.core.exchange.rows import Row
from cardcase.core.exchange.tables.columns import columns_of
from cardcase.core.exchange.tables.fields import Mapping as Columns
from cardcase.core.exchange.tables.format import TABLE
from cardcase.core.exchange.tables.limits import SAMPLE
from cardcase.core.exchange.tables.propose import TablePreview, propose
from cardcase.core.exchange.tables.remembered import recall
from cardcase.core.ops.existing import subject_of
from cardcase.core.records import unique


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that gave nothing, and why."""

    name: str
    error: ExchangeError


@dataclass(frozen=True)
class Files:
    """The files of one import. ``tables`` are those with columns; ``columns``: what they are, where
    somebody said so. ``region``: the country (ISO 3166) of phones without a country code."""

    paths: tuple[Path, ...]
    columns: Mapping[Path, Columns] = field(default_factory=dict)
    tables: tuple[Path, ...] = ()
    region: str = DEFAULT_READ.region

    @property
    def options(self) -> ReadOptions:
        """How all of them are read."""
        return ReadOptions(region=self.region)

    @property
    def name(self) -> str:
        """The name of the first, and how many more."""
        return subject_of([path.name for path in self.paths])

    def rows(self, refused: Callable[[Refused], None] | None = None) -> Iterator[Row]:
        """The contacts of all files; those of a file that cannot be read are told and passed over.

        Without ``refused`` they are only passed over.
        """
        number = 0
        for path in self.paths:
            options = ReadOptions(region=self.region, mapping=self.columns.get(path))
            try:
                for row in read_contacts(path, options):
                    yield replace(row, index=number)
                    number += 1
            except ExchangeError as error:
                if refused is not None:
                    refused(Refused(path.name, error))

    def unused(self) -> tuple[str, ...]:
        """The columns of the tables that fill no field."""
        names: list[str] = []
        for path in self.tables:
            with suppress(ExchangeError):
                head, typed = head_of(path, SAMPLE), self.columns.get(path)
                found = columns_of(path.name, head, typed, region=self.region, anew=True)
                names += found.unused
        return unique(names)


def with_columns(paths: Sequence[Path], region: str) -> tuple[Files, list[Path]]:
    """The files, with the columns that were told before; and the tables that want to be told.

    ``region``: the country of phones without a country code.
    """
    columns: dict[Path, Columns] = {}
    tables, unclear = [], []
    for path in paths:
        try:
            preview = table_preview(path)
        except ExchangeError:
            continue
        if preview is None:
            continue
        tables.append(path)
        known = recall(config.mappings_path(), preview.fingerprint)
        if known is not None:
            columns[path] = known
        elif not preview.confident:
            unclear.append(path)
    return Files(tuple(paths), columns, tuple(tables), region), unclear


def table_preview(path: Path, headings: bool | None = None) -> TablePreview | None:
    """What a table's columns seem to be; None of a file that is no table.

    Raises ExchangeError as reading the file does.
    """
    head = head_of(path, SAMPLE)
    importer = registry.importer_for(path.name, head)
    return propose(head, headings) if importer is TABLE else None
