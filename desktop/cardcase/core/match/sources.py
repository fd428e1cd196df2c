"""What several files said of one contact, as if one had said it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import blake2b
from itertools import count

from cardcase.core.beyond.beside import ONCE, kept_beside
from cardcase.core.beyond.changing import TYPED, as_edited, with_details
from cardcase.core.beyond.reading import details
from cardcase.core.records import PropertyRecord, SourceRecord, unique

_OF_THE_WHOLE = frozenset({"UID", "VERSION", "PRODID", "REV", "N", "FN", "KIND", "SORT-STRING"})
"""Properties of a vCard that it has one of, or that tell of the card itself."""

_OF_THE_FILE = frozenset({"VERSION", "PRODID", "REV", "UID"})
_MAKER = "Cardcase"
_MOST = 32
"""States of a file that are known again."""

_Said = tuple[str, str, str, str]


def source(found: Iterable[SourceRecord]) -> SourceRecord | None:
    """What the first file said, and what others of its format said beyond that.

    What names or dates a file's record as a whole is the first's alone. A group of properties (a
    number with its label) stays together, under a name of its own.
    """
    # What was only typed is beside what any file says.
    sources = sorted(found, key=lambda each: each.format == TYPED)
    if not sources:
        return None
    first, *others = sources
    more = list(first.more)
    for other in map(as_edited, others):
        if other.format == first.format:
            more += _beyond((*first.properties, *more), other.everything)
        else:
            known = replace(first, more=tuple(more))
            more += kept_beside(details(known), details(other))
    return replace(first, more=tuple(more))


def beside(here: SourceRecord, there: SourceRecord) -> SourceRecord:
    """What one file says, and what one of another format says beyond our own fields."""
    new = tuple(kept_beside(details(here), details(there)))
    return replace(here, more=(*here.more, *new)) if new else here


def beside_typed(typed: SourceRecord, there: SourceRecord) -> SourceRecord:
    """What the first file says of a contact of which only its owner said something so far."""
    here = details(typed)
    once = ONCE & {each.kind for each in here}
    new = [each for each in details(there) if each.kind not in once]
    return with_details(there, (*here, *new)) or there


def fingerprint(said: SourceRecord) -> str:
    """A few letters that are the same where a file says the same (BLAKE2b, 64 bits).

    Its REV counts: a contact that was changed back in another program is news, an old copy is not.
    """
    told = "\x1e".join(sorted("\x1f".join(_said(each)) for each in said.properties if _tells(each)))
    return blake2b(told.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _tells(each: PropertyRecord) -> bool:
    return each.name.upper() not in _OF_THE_FILE - {"REV"}


def after(here: SourceRecord, there: SourceRecord) -> SourceRecord:
    """What a file says now, with what it said before and what other files say."""
    earlier = unique((*here.earlier, fingerprint(here)))
    return replace(there, more=here.more, earlier=earlier[-_MOST:])


def says_same(one: SourceRecord, other: SourceRecord, but: frozenset[str] = frozenset()) -> bool:
    """Whether what two files said differs at most in what tells of the file itself.

    ``but``: names of properties that are not compared, either.
    """
    here, there = (
        {_said(p) for p in each.properties if p.name.upper() not in _OF_THE_FILE | but}
        for each in (one, other)
    )
    return here == there


def is_ours(said: SourceRecord) -> bool:
    """Whether this program wrote it (PRODID of RFC 2426 3.6.3)."""
    makers = (each.value for each in said.properties if each.name.upper() == "PRODID")
    return any(_MAKER in maker for maker in makers)


def _beyond(
    known: Iterable[PropertyRecord], others: Iterable[PropertyRecord]
) -> Iterator[PropertyRecord]:
    known = list(known)
    said = {_said(each) for each in known}
    coming = [each for each in others if each.name.upper() not in _OF_THE_WHOLE]
    new = [each for each in coming if _said(each) not in said]
    taken = {each.group.lower() for each in known}
    groups = {"": ""}
    for each in new:
        if each.group not in groups:
            groups[each.group] = _free(each.group, taken)
            taken.add(groups[each.group].lower())
    for each in coming:
        if each.group in groups and (each.group or each in new):
            yield replace(each, group=groups[each.group])


def _said(each: PropertyRecord) -> _Said:
    """What makes a property another one; a group only names it within its record."""
    return each.name.upper(), each.params, each.value, each.media


def _free(group: str, taken: set[str]) -> str:
    names = (f"{group}-{number}" for number in count(2))
    return group if group.lower() not in taken else next(n for n in names if n.lower() not in taken)
