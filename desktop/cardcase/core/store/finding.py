"""From the terms of a query to conditions on contacts. All work inside a session of the library."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from peewee import SQL, Expression, Select

from cardcase.core.query import Field, Term
from cardcase.core.store.expressions import anywhere
from cardcase.core.store.index_places import ID_MASK
from cardcase.core.store.models import (
    Address,
    Contact,
    ContactTag,
    Encounter,
    Event,
    Job,
    Organization,
    Participant,
    Tag,
)
from cardcase.core.store.rows import among, tuples
from cardcase.core.text import fold, words

_NOTHING = SQL("0")
_HITS = f"(SELECT rowid & {ID_MASK} FROM contact_search WHERE contact_search MATCH ?)"
_LAST = "\x7f"  # behind every further part of a date


def meeting(conditions: Iterable[Any]) -> Select:
    """The row ids of the contacts that meet all conditions."""
    found = Contact.select(Contact.id)
    for each in conditions:
        found = found.where(each)
    return found


def condition(term: Term) -> Any:
    """What a contact must meet. A text without a word finds nothing; negated it excludes none."""
    found = _FIELDS[term.field](term) if term.field else _anywhere(term)
    return ~found if term.negative else found


def _anywhere(term: Term) -> Any:
    return found_by(anywhere([term]))


def found_by(expression: str) -> Any:
    """What a contact must meet to be found by an expression of FTS5."""
    # An empty expression is an error to FTS5; without a word in it, a query finds nothing.
    if not expression:
        return _NOTHING
    return Contact.id.in_(SQL(_HITS, (expression,)))


def _tag(term: Term) -> Any:
    tags = _fitting(tuples(Tag.select(Tag.id, Tag.name)), term)
    return Contact.id.in_(ContactTag.select(ContactTag.contact).where(among(ContactTag.tag, tags)))


def _event(term: Term) -> Any:
    events = _fitting(tuples(Event.select(Event.id, Event.name)), term)
    return _met_where(among(Encounter.event, events))


def _city(term: Term) -> Any:
    cities = _fitting(
        ((city, city) for (city,) in tuples(Address.select(Address.city).distinct())), term
    )
    return Contact.id.in_(Address.select(Address.contact).where(among(Address.city, cities)))


def _organization(term: Term) -> Any:
    known = _fitting(tuples(Organization.select(Organization.id, Organization.folded)), term)
    return Contact.id.in_(Job.select(Job.contact).where(among(Job.organization, known)))


def _via(term: Term) -> Any:
    named = Encounter.select(Encounter.introduced_by).distinct()
    people = _fitting(((name, name) for (name,) in tuples(named)), term)
    return _met_where(among(Encounter.introduced_by, people))


def _met(term: Term) -> Any:
    within = Encounter.when != ""
    if term.text:
        # A coarser date that the span lies in might be meant, too: "2026" for March 2026.
        coarser = [term.text[:length] for length in (4, 7) if length < len(term.text)]
        within &= (Encounter.when >= term.text) | Encounter.when.in_(coarser)
    if term.until:
        within &= Encounter.when <= term.until + _LAST
    return _met_where(within)


def _not_contacted(term: Term) -> Any:
    return ~_met_where(Encounter.when >= term.text)


def _met_where(condition: Expression) -> Any:
    met = Participant.select(Participant.contact).join(Encounter).where(condition)
    return Contact.id.in_(met)


def _fitting(named: Iterable[tuple[Any, str]], term: Term) -> list[Any]:
    """Those whose names hold the term: words that begin so, or the words of a phrase in a row."""
    wanted = words(term.text)
    if not wanted:
        return []
    fitting = []
    for key, name in named:
        folded = fold(name)
        # Of a hundred thousand names most do not even hold the letters, which is soon told.
        if all(word in folded for word in wanted) and _fits(words(name), wanted, term.phrase):
            fitting.append(key)
    return fitting


def _fits(there: list[str], wanted: list[str], phrase: bool) -> bool:
    if phrase:
        return f" {' '.join(wanted)} " in f" {' '.join(there)} "
    return all(any(word.startswith(start) for word in there) for start in wanted)


_FIELDS: Mapping[Field, Callable[[Term], Any]] = {
    "tag": _tag, "event": _event, "city": _city, "org": _organization, "via": _via, "met": _met,
    "not-contacted": _not_contacted,
}  # fmt: skip
