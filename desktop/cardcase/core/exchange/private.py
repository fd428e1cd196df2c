"""What no library shall hold, left out of contacts that bring it: the PESEL of a person."""

import re
from collections.abc import Iterator
from dataclasses import replace

from cardcase.core.exchange.rows import Imported
from cardcase.core.records import ContactRecord, PropertyRecord, SourceRecord
from cardcase.core.serial import from_json, to_json

LEFT_OUT = "pesel_left_out"
"""The code among ``Imported.repairs``."""

_WORD = "pesel"
# Inside of one text of the JSON; a PESEL is printed with and without separators.
_LABELLED = re.compile(r'(?i)pesel[^"\d\\]{0,16}?\d(?:[ .-]?\d){10}(?!\d)')
_LABEL = "X-ABLABEL"
_LABEL_OF = " - Label"
"""How Google's columns end that say what stands in the next."""


def without_pesel(row: Imported) -> Imported:
    """The row without any value that is labelled as a PESEL, told among its repairs."""
    if not any(_WORD in text.lower() for text in _texts(row.record)):
        return row
    record = replace(
        row.record,
        tax_ids=tuple(each for each in row.record.tax_ids if _WORD not in each.kind.lower()),
        source=row.record.source and _source(row.record.source),
    )
    record = from_json(_LABELLED.sub("", to_json(record)), ContactRecord)
    record = replace(record, notes=record.notes.strip())
    if record == row.record:
        return row
    return replace(row, record=record, repairs=(*row.repairs, LEFT_OUT))


def _texts(record: ContactRecord) -> Iterator[str]:
    """The texts that a label may stand in."""
    yield from (record.notes, record.formatted, record.given, record.family)
    yield from (each.kind for each in record.tax_ids)
    for each in record.source.everything if record.source else ():
        yield from (each.name, each.params, each.value)


def _source(source: SourceRecord) -> SourceRecord:
    named = {
        each.group
        for each in source.properties
        if each.group and each.name.upper() == _LABEL and _WORD in each.value.lower()
    }
    fields = {
        each.name.rpartition(" - ")[0]
        for each in source.properties
        if each.name.endswith(_LABEL_OF) and _WORD in each.value.lower()
    }
    left = (
        each
        for each in source.properties
        if not _is_named(each)
        and each.group not in named
        and each.name.rpartition(" - ")[0] not in fields
    )
    return replace(source, properties=tuple(left))


def _is_named(each: PropertyRecord) -> bool:
    return _WORD in each.name.lower() or _WORD in each.params.lower()
