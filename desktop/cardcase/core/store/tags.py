"""Reading tags: which there are, how many contacts bear each, and which some contacts bear.

Each function opens its own session of the library.
"""

from collections.abc import Collection
from dataclasses import dataclass

from peewee import fn

from cardcase.core.store.library import Library
from cardcase.core.store.models import Contact, ContactTag, Tag
from cardcase.core.store.rows import among, column, tuples
from cardcase.core.text import sort_key


@dataclass(frozen=True, slots=True)
class TagUse:
    """A tag and how many contacts bear it."""

    name: str
    people: int


def most_used(library: Library, limit: int | None = None) -> list[TagUse]:
    """The tags that most contacts bear, or all, in the order of the alphabet."""
    with library.session():
        people = fn.COUNT(ContactTag.contact)
        rows = Tag.select(Tag.name, people).join(ContactTag).group_by(Tag.id)
        found = [
            TagUse(name, count)
            for name, count in tuples(rows.order_by(people.desc(), Tag.name).limit(limit))
        ]
    return sorted(found, key=lambda each: sort_key(each.name))


def borne_by(library: Library, uids: Collection[str]) -> list[str]:
    """The tags that any of the contacts bears, by the alphabet."""
    with library.session():
        rows = Tag.select(Tag.name).distinct().join(ContactTag).join(Contact)
        names: list[str] = column(rows.where(among(Contact.uid, uids)))
    return sorted(names, key=sort_key)


def bearers(library: Library, name: str) -> list[str]:
    """The uids of all contacts that bear a tag."""
    with library.session():
        rows = Contact.select(Contact.uid).join(ContactTag).join(Tag)
        return column(rows.where(Tag.name == name))
