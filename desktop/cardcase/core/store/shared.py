"""Organizations and tags: rows that contacts share, made with the first and ended with the last."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from peewee import fn

from cardcase.core.organizations import organization_key
from cardcase.core.store.models import ContactTag, Job, Organization, Tag
from cardcase.core.store.rows import among, column, insert_all, tuples, update_all
from cardcase.core.text import fold, sort_key


@dataclass(frozen=True)
class Shared:
    """The organizations and tags that some contacts have at a moment."""

    organizations: list[int]
    tags: list[int]

    @classmethod
    def of(cls, contact_ids: Collection[int]) -> "Shared":
        """What these contacts have; take it before their parts change."""
        ids = list(contact_ids)
        if not ids:
            return cls([], [])
        return cls(
            _used(Job.organization, Job.contact, ids),
            _used(ContactTag.tag, ContactTag.contact, ids),
        )

    def sweep(self) -> None:
        """Remove those of them that no contact has any more."""
        _remove_unused(Organization, self.organizations, Job.organization)
        _remove_unused(Tag, self.tags, ContactTag.tag)
        name_organizations(self.organizations)


def organization_ids(names: Iterable[str]) -> dict[str, int]:
    """The ids of organizations, made where missing, by their key."""
    spellings: dict[str, str] = {}
    for name in names:
        if name:
            spellings.setdefault(organization_key(name), name)
    found = _ids(Organization, Organization.key, spellings)
    missing = {key: name for key, name in spellings.items() if key not in found}
    rows = ((key, *_made_of(name)) for key, name in missing.items())
    insert_all(Organization, ("key", "name", "folded", "sort_key"), rows)
    return found | _ids(Organization, Organization.key, missing)


def name_organizations(ids: Collection[int]) -> None:
    """Let organizations go by the spelling that most of their jobs use.

    So what they are called depends on their jobs alone, and not on what came and went before. Of
    two used alike that with capitals and small letters, else the first of the alphabet.
    """
    rows = (
        Job.select(Job.organization, Organization.name, Job.named, fn.COUNT(Job.id))
        .join(Organization)
        .where(among(Job.organization, ids))
        .group_by(Job.organization, Job.named)
        .order_by(Job.named)
    )
    spellings: dict[tuple[int, str], dict[str, int]] = defaultdict(dict)
    for organization, name, named, count in tuples(rows):
        spellings[organization, name][named] = count
    best = {key: max(some, key=lambda each: _use(each, some)) for key, some in spellings.items()}
    changed = ((*_made_of(name), key[0]) for key, name in best.items() if name != key[1])
    update_all(Organization, ("name", "folded", "sort_key"), changed)


def _use(name: str, counts: Mapping[str, int]) -> tuple[int, bool]:
    return counts[name], not (name.isupper() or name.islower())


def are_organizations_keyed() -> bool:
    """Whether each organization has its key; in a library of an older program none has."""
    return not Organization.select().where(Organization.key.is_null()).exists()


def join_organizations() -> None:
    """Make the keys of all organizations anew, and of those that have one in common one."""
    rows = list(tuples(Organization.select(Organization.id, Organization.name)))
    first: dict[str, int] = {}
    doubles = []
    for each, name in rows:
        kept = first.setdefault(organization_key(name), each)
        if kept != each:
            doubles.append((kept, each))
    Organization.update(key=None).execute()
    for kept, each in doubles:
        Job.update(organization=kept).where(Job.organization == each).execute()
    Organization.delete().where(among(Organization.id, [each for _, each in doubles])).execute()
    names: dict[int, str] = dict(rows)
    keys = ((key, sort_key(names[each]), each) for key, each in first.items())
    update_all(Organization, ("key", "sort_key"), keys)
    name_organizations(first.values())


def tag_ids(names: Iterable[str]) -> dict[str, int]:
    """The ids of tags, made where missing, by name."""
    wanted = dict.fromkeys(name for name in names if name)
    found = _ids(Tag, Tag.name, wanted)
    missing = [name for name in wanted if name not in found]
    insert_all(Tag, ("name",), ((name,) for name in missing))
    return found | _ids(Tag, Tag.name, missing)


def _made_of(name: str) -> tuple[str, str, str]:
    """An organization's name and the columns that are made of it."""
    return name, fold(name), sort_key(name)


def _ids(model: Any, key: Any, values: Collection[str]) -> dict[str, int]:
    if not values:
        return {}
    return dict(tuples(model.select(key, model.id).where(among(key, values))))


def _used(field: Any, contact: Any, contact_ids: Collection[int]) -> list[int]:
    rows = field.model.select(field).distinct()
    return column(rows.where(among(contact, contact_ids), field.is_null(False)))


def _remove_unused(model: Any, ids: list[int], used_by: Any) -> None:
    if ids:
        # Looked for one by one: a tag may be on every contact.
        users = used_by.model.select(used_by).where(used_by == model.id)
        model.delete().where(among(model.id, ids), ~fn.EXISTS(users)).execute()
