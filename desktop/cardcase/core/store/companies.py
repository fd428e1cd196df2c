"""Reading organizations: a page of them by name, one with its spellings, the people of one.

Each function opens its own session of the library. Lists are paged by key, never by offset.
"""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from peewee import Tuple, Value, fn

from cardcase.core.organizations import organization_key
from cardcase.core.store.contact_rows import titles_of
from cardcase.core.store.library import Library
from cardcase.core.store.models import Contact, Job, Organization
from cardcase.core.store.rows import among, column, tuples
from cardcase.core.text import words

Key = tuple[str, int]
"""A place in a list: sort key and row id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """An organization: the spelling that most jobs use, all of them, and how many people it has.

    Those whose job there is over count, too. ``position`` is the key to continue after.
    """

    name: str
    spellings: tuple[str, ...]
    people: int
    position: Key


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleague:
    """A contact's job in an organization; ``position`` is the key to continue after."""

    uid: str
    name: str
    titles: tuple[str, ...]
    department: str
    until: str
    position: Key


def organizations(
    library: Library, query: str = "", after: Key | None = None, limit: int = 200
) -> list[Company]:
    """The next organizations in the order of the Polish alphabet whose names match the query.

    Each word of the query is the start of a word of the name, without case and diacritics.
    """
    with library.snapshot():
        rows = Organization.select().order_by(Organization.sort_key, Organization.id).limit(limit)
        if query.strip():
            # A query without a word finds nothing.
            rows = rows.where(*(list(map(_begins, words(query))) or [Organization.id.is_null()]))
        if after is not None:
            rows = rows.where(Tuple(Organization.sort_key, Organization.id) > after)
        return _companies(rows)


def organization(library: Library, name: str) -> Company | None:
    """The organization that a name in any spelling is of."""
    with library.snapshot():
        rows = Organization.select().where(Organization.key == organization_key(name))
        return next(iter(_companies(rows)), None)


def people_of(
    library: Library, name: str, after: Key | None = None, limit: int = 200
) -> list[Colleague]:
    """The next people of an organization in the order of the alphabet, with their jobs there.

    One with several jobs there comes with the first that is not over.
    """
    key = organization_key(name)
    with library.snapshot():
        rows = Contact.select(Contact.sort_key, Contact.id, Contact.uid, Contact.name)
        rows = rows.where(Contact.id.in_(_at(key))).order_by(Contact.sort_key, Contact.id)
        if after is not None:
            rows = rows.where(Tuple(Contact.sort_key, Contact.id) > after)
        page = list(tuples(rows.limit(limit)))
        jobs = _jobs(key, [contact for _, contact, *_ in page])
    return [
        Colleague(uid=uid, name=called, position=(place, contact), **jobs[contact])
        for place, contact, uid, called in page
    ]


def people_uids(library: Library, name: str) -> list[str]:
    """The uids of all people of an organization."""
    with library.session():
        return column(
            Contact.select(Contact.uid).where(Contact.id.in_(_at(organization_key(name))))
        )


def _at(key: str) -> Any:
    return Job.select(Job.contact).join(Organization).where(Organization.key == key)


def _companies(rows: Any) -> list[Company]:
    found = list(tuples(rows.select(Organization.id, Organization.sort_key, Organization.name)))
    jobs = Job.select(Job.organization, Job.named).distinct()
    jobs = jobs.where(among(Job.organization, [each for each, *_ in found])).order_by(Job.named)
    spellings: dict[int, list[str]] = defaultdict(list)
    for each, named in tuples(jobs):
        spellings[each].append(named)
    counts = Job.select(Job.organization, fn.COUNT(Job.contact.distinct()))
    counts = counts.where(among(Job.organization, spellings)).group_by(Job.organization)
    people: dict[int, int] = dict(tuples(counts))
    return [
        Company(
            name=name,
            spellings=tuple(spellings[each]),
            people=people[each],
            position=(place, each),
        )
        for each, place, name in found
    ]


def _jobs(key: str, contacts: list[int]) -> dict[int, dict[str, Any]]:
    rows = (
        Job.select(Job.contact, Job.titles, Job.department, Job.until)
        .join(Organization)
        .where(among(Job.contact, contacts), Organization.key == key)
        .order_by(Job.contact, Job.until == "", Job.position.desc())
    )
    # The last one read counts.
    return {
        contact: {"titles": titles_of(titles), "department": department, "until": until}
        for contact, titles, department, until in tuples(rows)
    }


def _begins(word: str) -> Any:
    """That a word of the name begins so; the key has them with spaces between."""
    text = Value(" ").concat(Organization.key).concat(" ").concat(Organization.folded)
    return text.contains(f" {word}")
