"""Details that stand beside what a file says: of files of another format, or of the owner's own.

A contact has the source of one file. What another file, or its owner, says of it beyond our own
fields is put into ``SourceRecord.more`` as a property that no file has: ``params`` says of which
kind it is, ``name`` is the label.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from cardcase.core.beyond.detail import KINDS, Detail, Kind
from cardcase.core.records import PropertyRecord

_BESIDE, _GONE = "cardcase.beside.", "cardcase.gone."
ONCE: frozenset[Kind] = frozenset({"birthday", "anniversary", "gender"})
"""What there is one of at most."""


def is_beside(each: PropertyRecord) -> bool:
    """Whether a property is such a one."""
    return each.params.startswith(_BESIDE)


def is_gone(each: PropertyRecord) -> bool:
    """Whether a property only tells that the owner took a detail away that a file says."""
    return each.params.startswith(_GONE)


def beside(properties: Iterable[PropertyRecord]) -> Iterator[Detail]:
    """The details among the properties that are kept so."""
    return _details(properties, _BESIDE)


def gone(properties: Iterable[PropertyRecord]) -> Iterator[Detail]:
    """The details that the owner took away."""
    return _details(properties, _GONE)


def hidden(properties: Iterable[PropertyRecord]) -> Callable[[Detail], bool]:
    """Whether a detail that a file says does not count: it was taken away, or there is one of its
    kind beside the file, and one cannot have two."""
    known = [*properties]
    away = frozenset(gone(known))
    others = ONCE & {each.kind for each in beside(known)}
    return lambda each: each in away or each.kind in others


def put_beside(detail: Detail) -> PropertyRecord:
    """The property that keeps a detail."""
    return PropertyRecord(name=detail.label, value=detail.value, params=_BESIDE + detail.kind)


def taken_away(detail: Detail) -> PropertyRecord:
    """The property that tells that a detail is not there any more."""
    return PropertyRecord(name=detail.label, value=detail.value, params=_GONE + detail.kind)


def kept_beside(known: Sequence[Detail], told: Iterable[Detail]) -> Iterator[PropertyRecord]:
    """Those told that are not known, to be kept. A second birthday is a field called so."""
    there = {each.kind for each in known}
    for each in told:
        if each in known:
            continue
        kind, label = each.kind, each.label
        if kind in ONCE and kind in there:
            kind, label = "custom", each.kind
        if (detail := Detail(kind, each.value, label)) not in known:
            yield put_beside(detail)


def _details(properties: Iterable[PropertyRecord], start: str) -> Iterator[Detail]:
    for each in properties:
        kind = each.params.removeprefix(start)
        if each.params.startswith(start) and kind in KINDS:
            yield Detail(kind, each.value, each.name)
