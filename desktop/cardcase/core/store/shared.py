"""Organizations and tags: rows that contacts share, made with the first and ended with the last."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from peewee import fn

from cardcase.core.store.models import ContactTag, Job, Organization, Tag
from cardcase.core.store.rows import among, column, insert_all, tuples
from cardcase.core.text import fold


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


def organization_ids(names: Iterable[str]) -> dict[str, int]:
    """The ids of organizations, made where missing, by folded name."""
    # The first spelling is the one that the organization goes by.
    spellings: dict[str, str] = {}
    for name in names:
        if name:
            spellings.setdefault(fold(name), name)
    found = _ids(Organization, Organization.folded, spellings)
    missing = {folded: name for folded, name in spellings.items() if folded not in found}
    insert_all(Organization, ("folded", "name"), missing.items())
    return found | _ids(Organization, Organization.folded, missing)


def tag_ids(names: Iterable[str]) -> dict[str, int]:
    """The ids of tags, made where missing, by name."""
    wanted = dict.fromkeys(name for name in names if name)
    found = _ids(Tag, Tag.name, wanted)
    missing = [name for name in wanted if name not in found]
    insert_all(Tag, ("name",), ((name,) for name in missing))
    return found | _ids(Tag, Tag.name, missing)


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
