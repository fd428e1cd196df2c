"""In which order contacts are listed, and who comes on a page of the list.

All functions work inside a snapshot of the library, as a page may take several statements. What is
shown of a contact stands beside its place in the index: mostly a page is one.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import Any, Literal

from peewee import Select, Tuple

from cardcase.core.query import Term
from cardcase.core.store.expressions import anywhere, ranked, ranking, without
from cardcase.core.store.finding import condition, found_by, meeting
from cardcase.core.store.index_places import ID_MASK, first_of_group, group
from cardcase.core.store.models import Contact
from cardcase.core.store.rows import Values, among, as_json, execute

Order = Literal["best", "name", "met", "created", "organization", "event"]
"""``best``: the best hits of what is typed first, without words by name; ``name``: by the
Polish alphabet; ``met``, ``created``: the latest first, without a date last, then by name;
``organization`` (of the present job) by the alphabet, ``event`` (the latest one met at) the latest
first: within each by name, those without one last."""

Key = tuple[int, str, str, int]
"""The place of a contact in a list: the rank of the hit, the date, organization or event in a
form that sorts, the sort key of the name, the row id. What an order does not look at is the same
in all keys of it."""

KEY_LENGTH = 4

_FEW = 300
"""Of up to so many hits each is ranked by its words; of more, those of each rank are asked for."""
_ROW = "0, '', p.sort_key, p.contact, p.shown"
_PLACE = "s.rowid"
_ID = 3


def is_ranked(terms: Sequence[Term]) -> bool:
    """Whether the best hits of these terms are not just the first by name."""
    return any(_is_typed(term) for term in terms)


def page(
    terms: Sequence[Term],
    order: Order = "best",
    *,
    after: Key | None = None,
    limit: int | None = None,
    only: Collection[int] | None = None,
) -> list[Values]:
    """The contacts that match all terms, in order: the parts of each one's key, and what is shown.

    ``after``: those behind this place; ``limit``: at most so many; ``only``: of these (row ids).
    By name or the best first, terms that are no filters need no models (:meth:`Library.reading`).
    """
    typed = [term for term in terms if _is_typed(term)]
    if typed and order in ("best", "name"):
        unwanted = [anywhere([term]) for term in terms if term.field is None and term.negative]
        conditions = [condition(term) for term in terms if term.field]
        within = meeting(conditions) if conditions else None
        wanted = _Wanted(limit, after, only, within)
        if order == "name":
            return _hits_by_name(without(anywhere(typed), unwanted), wanted)
        return _best_hits(typed, unwanted, wanted)
    conditions = [condition(term) for term in terms if not _is_typed(term)]
    if typed:
        conditions.append(found_by(anywhere(typed)))
    if only is not None:
        conditions.append(among(Contact.id, only))
    within = meeting(conditions) if conditions else None
    if order not in ("best", "name"):
        return _by_group(order, within, after, limit)
    return _by_name(within, after, limit)


def _is_typed(term: Term) -> bool:
    return term.field is None and not term.negative


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Which of the hits of an expression are wanted, and what is shown of them."""

    limit: int | None
    after: Key | None
    only: Collection[int] | None
    within: Select | None

    def hits(
        self, expression: str, columns: str, after: Key | None = None
    ) -> tuple[str, list[Any]]:
        """The statement for these columns of all hits, group by group; ``after``: behind this."""
        statement = f"SELECT {columns} FROM contact_search s"
        if columns != _PLACE or after:
            statement += f" CROSS JOIN contact_search_place p ON p.contact = s.rowid & {ID_MASK}"
        statement += " WHERE contact_search MATCH ?"
        values: list[Any] = [expression]
        if after:
            statement += " AND s.rowid >= ? AND (p.sort_key, p.contact) > (?, ?)"
            values += (first_of_group(after[2]), *after[2:])
        if self.only is not None:
            statement += (
                " AND s.rowid IN (SELECT place FROM contact_search_place "
                "WHERE contact IN (SELECT value FROM json_each(?)))"
            )
            values.append(as_json(self.only))
        if self.within is not None:
            contacts, inner = self.within.sql()
            statement += f" AND (s.rowid & {ID_MASK}) IN ({contacts})"
            values += inner
        return f"{statement} ORDER BY s.rowid", values

    def places(self, expression: str, after: Key | None = None) -> Iterator[int]:
        """The places of the hits; only as many are read as are asked for."""
        cursor: Any = execute(*self.hits(expression, _PLACE, after))
        with closing(cursor):
            yield from (row[0] for row in cursor)


def _best_hits(typed: Sequence[Term], unwanted: Sequence[str], wanted: _Wanted) -> list[Values]:
    """The best hits first."""
    found = _few_hits(typed, unwanted, wanted)
    return _many_hits(typed, unwanted, wanted) if found is None else found


def _few_hits(
    typed: Sequence[Term], unwanted: Sequence[str], wanted: _Wanted
) -> list[Values] | None:
    """All hits, ranked by their words, if one page holds them; None if it does not."""
    limit, after = wanted.limit, wanted.after
    if wanted.only is None and (after or limit is None or limit > _FEW):
        return None
    expression = without(anywhere(typed), unwanted)
    if not expression:
        return []
    statement, values = wanted.hits(expression, "p.sort_key, p.contact, p.shown, p.words")
    if wanted.only is None and limit is not None:
        statement += f" LIMIT {limit + 1}"
    rows = list(execute(statement, values))
    if wanted.only is None and limit is not None and len(rows) > limit:
        return None
    rank_of = ranking(typed)
    found: list[Values] = [
        (rank_of(words), "", sort_key, contact, shown) for sort_key, contact, shown, words in rows
    ]
    if elsewhere := {row[_ID] for row in found if row[0] is None}:
        ranks = _ranks_elsewhere(typed, unwanted, wanted, elsewhere)
        found = [(ranks.get(row[_ID], row[0]), *row[1:]) for row in found]
    found.sort()
    return [row for row in found if row[:KEY_LENGTH] > after] if after else found[:limit]


def _ranks_elsewhere(
    typed: Sequence[Term], unwanted: Sequence[str], wanted: _Wanted, left: set[int]
) -> dict[int, int]:
    """The ranks of these hits (row ids), of which what is told is needed, too."""
    last = len(ranked(typed)) - 1
    ranks = dict.fromkeys(left, last)
    for rank, (expression, _, told) in enumerate(ranked(typed)[:-1]):
        if not told or not left:
            continue
        places = wanted.places(without(expression, unwanted))
        fresh = left.intersection(place & ID_MASK for place in places)
        ranks.update(dict.fromkeys(fresh, rank))
        left = left - fresh
    return ranks


def _many_hits(typed: Sequence[Term], unwanted: Sequence[str], wanted: _Wanted) -> list[Values]:
    """The next hits of one rank after the other; no more are looked for than are wanted."""
    after, limit = wanted.after, wanted.limit
    ranks: dict[int, int] = {}
    for rank, (expression, better, _) in enumerate(ranked(typed)):
        if limit is not None and len(ranks) >= limit:
            break
        left = None if limit is None else limit - len(ranks)
        if after is None:
            # All better hits are known, as they did not fill the page.
            places = wanted.places(without(expression, unwanted))
            found = _whole_groups((each for each in places if each not in ranks), left)
        elif after[0] <= rank:
            begin = after if after[0] == rank else None
            places = wanted.places(without(expression, (*better, *unwanted)), begin)
            found = _whole_groups(places, left)
        else:
            continue
        ranks.update(dict.fromkeys(found, rank))
    return _rows(ranks, wanted)


def _hits_by_name(expression: str, wanted: _Wanted) -> list[Values]:
    """The next hits of an expression."""
    if not expression:
        return []
    places = _whole_groups(wanted.places(expression, wanted.after), wanted.limit)
    return _rows(dict.fromkeys(places, 0), wanted)


def _rows(ranks: Mapping[int, int], wanted: _Wanted) -> list[Values]:
    """What is shown of the hits at these places, the best first."""
    by_id = {place & ID_MASK: rank for place, rank in ranks.items()}
    rows = execute(
        f"SELECT {_ROW} FROM contact_search_place p "
        "WHERE p.contact IN (SELECT value FROM json_each(?))",
        [as_json(by_id)],
    )
    return sorted((by_id[row[_ID]], *row[1:]) for row in rows)[: wanted.limit]


def _whole_groups(places: Iterable[int], limit: int | None) -> list[int]:
    """Places up to the end of a group, ``limit`` or more: behind it none comes before these."""
    rest = iter(places)
    found = list(islice(rest, limit))
    if found and limit is not None:
        last = group(found[-1])
        found += takewhile(lambda place: group(place) == last, rest)
    return found


def _by_name(within: Select | None, after: Key | None, limit: int | None) -> list[Values]:
    key = "p.sort_key, p.contact"
    if within is None:
        # The index of that table is the order; its rows need not be read.
        people, values = "contact c", list[Any]()
        key = "c.sort_key, c.id"
    else:
        # Also within, where it ends the search for those who meet the conditions.
        if after is not None:
            within = within.where(Tuple(Contact.sort_key, Contact.id) > after[2:])
        people, values = within.order_by(Contact.sort_key, Contact.id).limit(limit).sql()
        people = f"({people}) c"
        after = None
    statement = (
        f"SELECT 0, '', {key}, p.shown FROM {people} "
        "CROSS JOIN contact_search_place p ON p.contact = c.id"
    )
    if after is not None:
        statement += f" WHERE ({key}) > (?, ?)"
        values = [*values, *after[2:]]
    statement += f" ORDER BY {key} LIMIT ?"
    return list(execute(statement, [*values, -1 if limit is None else limit]))


def _by_group(
    order: Order, within: Select | None, after: Key | None, limit: int | None
) -> list[Values]:
    key = f"p.{order}, p.sort_key, p.contact"
    source = "contact_search_place p"
    values: list[Any] = []
    if within is not None:
        contacts, values = within.sql()
        # In this order: the hits are mostly fewer than all who come before the last of the page.
        source = f"({contacts}) AS hit CROSS JOIN {source} ON p.contact = hit.id"
    statement = f"SELECT 0, {key}, p.shown FROM {source}"
    if after is not None:
        statement += f" WHERE ({key}) > (?, ?, ?)"
        values = [*values, *after[1:]]
    statement += f" ORDER BY {key} LIMIT ?"
    return list(execute(statement, [*values, -1 if limit is None else limit]))
