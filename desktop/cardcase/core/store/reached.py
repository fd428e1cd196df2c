"""Contacts by a name or a point, many at a time: for comparing whole files with a library."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from cardcase.core.store.models import Contact, Job, Organization, Point
from cardcase.core.store.rows import among, tuples

_MOST = 100
"""Contacts that are told for one name or point: what more have in common tells nobody apart."""

By = defaultdict[str, list[str]]
"""Uids of contacts, the oldest first."""


def by_names(folded: Collection[str]) -> By:
    """The contacts of these folded names. Inside a session of the library."""
    rows = Contact.select(Contact.folded, Contact.uid).where(among(Contact.folded, folded))
    return _some(tuples(rows.order_by(Contact.id)))


def by_points(kind: str, normalized: Collection[str]) -> By:
    """The contacts with points of a kind, in normal form. Inside a session of the library."""
    rows = Point.select(Point.normalized, Contact.uid).join(Contact)
    rows = rows.where(among(Point.normalized, normalized), Point.kind == kind)
    return _some(tuples(rows.order_by(Contact.id)))


def by_companies(keys: Collection[str]) -> By:
    """The contacts without a person that are called by the organizations of these keys.

    Inside a session of the library.
    """
    nobody = (Contact.given == "") & (Contact.family == "") & (Contact.formatted == "")
    rows = Organization.select(Organization.key, Contact.uid).join(Job).join(Contact)
    rows = rows.where(among(Organization.key, keys), nobody)
    return _some(tuples(rows.order_by(Contact.id)))


def _some(rows: Iterable[tuple[str, str]]) -> By:
    found: By = defaultdict(list)
    for key, uid in rows:
        if len(found[key]) < _MOST:
            found[key].append(uid)
    return found
