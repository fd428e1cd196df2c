"""In which order contacts are listed, and who comes on a page of the list.

All functions work inside a snapshot of the library, as a page may take several statements.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import closing
from typing import Any, Literal

from peewee import Select, Tuple

from cardcase.core.query import Term
from cardcase.core.store.expressions import anywhere, ranked, without
from cardcase.core.store.finding import condition, found_by, meeting
from cardcase.core.store.index_places import ID_MASK, first_of_group, group
from cardcase.core.store.models import Contact
from cardcase.core.store.rows import among, as_json, execute, tuples

Order = Literal["best", "name", "met", "created"]
"""``best``: the best hits of what is typed first, without words by name; ``name``: by the
Polish alphabet; ``met``, ``created``: the latest first, without a date last, then by name."""

Key = tuple[int, str, str, int]
"""The place of a contact in a list: the rank of the hit, the date in a form that sorts, the sort
key of the name, the row id. What an order does not look at is the same in all keys of it."""


def is_ranked(terms: Iterable[Term]) -> bool:
    """Whether the best hits of these terms are not just the first by name."""
    return any(_is_typed(term) for term in terms)


def keys(
    terms: Sequence[Term],
    order: Order = "best",
    *,
    after: Key | None = None,
    limit: int | None = None,
    only: Collection[int] | None = None,
) -> list[Key]:
    """The places of the contacts that match all terms, in order.

    ``after``: those behind this place; ``limit``: at most so many; ``only``: of these (row ids).
    """
    typed = [term for term in terms if _is_typed(term)]
    if typed and order in ("best", "name"):
        unwanted = [anywhere([term]) for term in terms if term.field is None and term.negative]
        conditions = [condition(term) for term in terms if term.field]
        within = meeting(conditions) if conditions else None
        expressions = ranked(typed) if order == "best" else iter([anywhere(typed)])
        expressions = (without(each, unwanted) for each in expressions)
        return list(_hits(expressions, within, after, limit, only))
    conditions = [condition(term) for term in terms if not _is_typed(term)]
    if typed:
        conditions.append(found_by(anywhere(typed)))
    if only is not None:
        conditions.append(among(Contact.id, only))
    if order in ("met", "created"):
        within = meeting(conditions) if conditions else None
        return _by_date(order, within, after, limit)
    found = meeting(conditions).select(Contact.sort_key, Contact.id)
    if after is not None:
        found = found.where(Tuple(Contact.sort_key, Contact.id) > after[2:])
    rows = tuples(found.order_by(Contact.sort_key, Contact.id).limit(limit))
    return [(0, "", sort_key, contact) for sort_key, contact in rows]


def _is_typed(term: Term) -> bool:
    return term.field is None and not term.negative


def _hits(
    expressions: Iterable[str],
    within: Select | None,
    after: Key | None,
    limit: int | None,
    only: Collection[int] | None,
) -> Iterator[Key]:
    """Hits of one expression after the other, each by name; only as many are read as are wanted."""
    left = limit
    for rank, expression in enumerate(expressions):
        if left == 0:
            return
        if after is None or after[0] <= rank:
            begin = after if after and after[0] == rank else None
            found = _hits_by_name(expression, within, begin, left, only)
            yield from ((rank, "", sort_key, contact) for sort_key, contact in found)
            left = left if left is None else left - len(found)


def _hits_by_name(
    expression: str,
    within: Select | None,
    after: Key | None,
    limit: int | None,
    only: Collection[int] | None,
) -> list[tuple[str, int]]:
    """Sort keys and row ids of the next hits of an expression."""
    if not expression:
        return []
    statement = "SELECT rowid FROM contact_search WHERE contact_search MATCH ?"
    values: list[Any] = [expression]
    begin = first_of_group(after[2]) if after else 0
    if after:
        statement += " AND rowid >= ?"
        values.append(begin)
    if only is not None:
        statement += (
            " AND rowid IN (SELECT place FROM contact_search_place "
            "WHERE contact IN (SELECT value FROM json_each(?)))"
        )
        values.append(as_json(only))
    if within is not None:
        contacts, more = within.sql()
        statement += f" AND (rowid & {ID_MASK}) IN ({contacts})"
        values += more
    cursor: Any = execute(f"{statement} ORDER BY rowid", values)
    with closing(cursor):
        places = _whole_groups((row[0] for row in cursor), group(begin), limit)
    rows = execute(
        "SELECT sort_key, contact FROM contact_search_place "
        "WHERE contact IN (SELECT value FROM json_each(?))",
        [as_json(place & ID_MASK for place in places)],
    )
    found = sorted((sort_key, contact) for sort_key, contact in rows)
    return [each for each in found if after is None or each > after[2:]][:limit]


def _whole_groups(places: Iterable[int], begun: int, limit: int | None) -> list[int]:
    """Places up to the end of a group, ``limit`` or more beside those of the group begun before."""
    found: list[int] = []
    fresh = 0
    last = begun
    for place in places:
        own = group(place)
        if limit is not None and fresh >= limit and own != last:
            break
        found.append(place)
        fresh += own != begun
        last = own
    return found


def _by_date(
    order: Order, within: Select | None, after: Key | None, limit: int | None
) -> list[Key]:
    columns = f"p.{order}, p.sort_key, p.contact"
    source = "contact_search_place p"
    values: list[Any] = []
    if within is not None:
        contacts, values = within.sql()
        # In this order: the hits are mostly fewer than all who come before the last of the page.
        source = f"({contacts}) AS hit CROSS JOIN {source} ON p.contact = hit.id"
    statement = f"SELECT 0, {columns} FROM {source}"
    if after is not None:
        statement += f" WHERE ({columns}) > (?, ?, ?)"
        values = [*values, *after[1:]]
    statement += f" ORDER BY {columns} LIMIT ?"
    return list(execute(statement, [*values, -1 if limit is None else limit]))
