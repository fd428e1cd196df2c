"""What the columns of a table are, as somebody said it now or the last time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cardcase.core import config
from cardcase.core.beyond.detail import meaning
from cardcase.core.exchange import registry
from cardcase.core.exchange.options import ReadOptions
from cardcase.core.exchange.tables import makers
from cardcase.core.exchange.tables.contents import fits
from cardcase.core.exchange.tables.fields import Field, Mapping, assigned, parse_field
from cardcase.core.exchange.tables.format import TABLE
from cardcase.core.exchange.tables.propose import TablePreview, propose
from cardcase.core.exchange.tables.remembered import forget, recall, remember

_OPEN = frozenset({makers.OTHER.name, makers.OURS.name})
"""Whose columns are nobody else's: what of them is no field of ours goes back to no program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """How a file is to be read, and what there is to tell of its columns if it is a table.

    ``fingerprint``: see ``TablePreview``. ``remembered``: whether an earlier import told what they
    are. ``unused``: columns that are no field of a contact. ``unlike``: columns whose values do not
    look like the field that they are said to be, with its code.
    """

    options: ReadOptions
    fingerprint: str = ""
    remembered: bool = False
    unused: tuple[str, ...] = ()
    unlike: tuple[tuple[str, str], ...] = ()

    def keep(self) -> None:
        """Remember for tables with these headings what was said. Raises ExchangeError."""
        if self.options.mapping is not None and not self.unlike:
            remember(config.mappings_path(), self.fingerprint, self.options.mapping)

    def forget(self) -> None:
        """Remember nothing any more of tables with these headings. Raises ExchangeError."""
        forget(config.mappings_path(), self.fingerprint)


def columns_of(
    name: str, head: bytes, typed: Mapping | None, *, region: str, anew: bool
) -> Columns:
    """How a file of this name and beginning is to be read.

    ``typed``: what was said of its columns; without it they are what they were the last time,
    unless ``anew``. ``region``: see ``ReadOptions``. Raises ExchangeError as reading the file does.
    """
    if registry.importer_for(name, head) is not TABLE:
        return Columns(options=ReadOptions(region=region, mapping=typed))
    table = propose(head)
    known = None if anew or typed else recall(config.mappings_path(), table.fingerprint)
    mapping = typed or known
    if mapping and mapping.headings is not None:
        table = propose(head, mapping.headings)
    said = mapping or Mapping()
    proposed = [parse_field(code) for _, code in table.mapping.columns]
    # What is said to be nothing is not to be asked about.
    told = [(column, code or "note") for column, code in said.columns]
    fields = assigned(Mapping(tuple(told)), [*table.headings], proposed)
    return Columns(
        options=ReadOptions(region=region, mapping=mapping),
        fingerprint=table.fingerprint,
        remembered=known is not None,
        unused=tuple(_unused(table, fields)) if table.format in _OPEN else (),
        unlike=tuple(_unlike(table, fields, proposed)),
    )


def _unused(table: TablePreview, fields: Sequence[Field | None]) -> Iterator[str]:
    for place, field in enumerate(fields):
        heading = table.headings[place].strip()
        # A birthday or the like is kept as one, and shown, though it is no field of ours.
        known = meaning(heading) not in ("", "custom")
        if field is None and not known and (heading or _values(table, place)):
            yield _name(table, place)


def _unlike(
    table: TablePreview, fields: Sequence[Field | None], proposed: Sequence[Field | None]
) -> Iterator[tuple[str, str]]:
    for place, field in enumerate(fields):
        if field and field != proposed[place] and not fits(_values(table, place), field.kind):
            yield _name(table, place), str(field)


def _values(table: TablePreview, place: int) -> list[str]:
    return [row[place].strip() for row in table.rows if place < len(row) and row[place].strip()]


def _name(table: TablePreview, place: int) -> str:
    """What a column is called in ``--map``."""
    return table.headings[place].strip() or str(place + 1)
