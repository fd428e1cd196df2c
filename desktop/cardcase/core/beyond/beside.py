"""What files of another format said, kept beside a source as properties that no file has.

A contact has the source of one file. What a file of another format says of it beyond our own fields
is put into ``SourceRecord.more`` in this form: ``params`` says of which kind it is, ``name`` is the
label.
"""

from collections.abc import Iterable, Iterator, Sequence

from cardcase.core.beyond.detail import KINDS, Detail, Kind
from cardcase.core.records import PropertyRecord

_BESIDE = "cardcase.beside."
_ONCE: frozenset[Kind] = frozenset({"birthday", "anniversary", "gender"})


def is_beside(each: PropertyRecord) -> bool:
    """Whether a property is such a one."""
    return each.params.startswith(_BESIDE)


def beside(properties: Iterable[PropertyRecord]) -> Iterator[Detail]:
    """The details among the properties that are kept so."""
    for each in properties:
        kind = each.params.removeprefix(_BESIDE)
        if is_beside(each) and kind in KINDS:
            yield Detail(kind, each.value, each.name)


def kept_beside(known: Sequence[Detail], told: Iterable[Detail]) -> Iterator[PropertyRecord]:
    """Those told that are not known, to be kept. A second birthday is a field called so."""
    there = {each.kind for each in known}
    for each in told:
        if each in known:
            continue
        kind, label = each.kind, each.label
        if kind in _ONCE and kind in there:
            kind, label = "custom", each.kind
        if Detail(kind, each.value, label) not in known:
            yield PropertyRecord(name=label, value=each.value, params=f"{_BESIDE}{kind}")
