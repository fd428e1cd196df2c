"""All that a library holds, in forms that can be compared."""

import json
from dataclasses import replace
from typing import Any

from peewee import ForeignKeyField

from cardcase.core.store import browse, load
from cardcase.core.store.entities import ENTITIES
from cardcase.core.store.library import Library
from cardcase.core.store.models import MODELS, Contact, Operation, OperationEntry, Photograph

MODEL_OF = {model._meta.table_name: model for model in MODELS}
MODEL_OF["turn"] = Photograph
"""The model of each kind of things."""
# Rows that are written anew with the thing they are part of, or shared by several.
_PARTS = {
    "contact_source",
    "job",
    "point",
    "address",
    "tax_id",
    "contact_tag",
    "participant",
    "organization",
    "tag",
}


def entities(library: Library) -> dict[str, dict[str, Any]]:
    """All things as records, with their links."""
    with library.session():
        return {kind: dict(entity.load(_uids(MODEL_OF[kind]))) for kind, entity in ENTITIES.items()}


def rows(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables but history: links by name, things with their row ids.

    Left out: when a contact was changed, ids of parts, and what is derived from the rest (how an
    organization's own row is spelt, a back that is only proposed).
    """
    with library.session():
        names = {model: _names(model) for model in MODELS}
        return {
            model._meta.table_name: sorted(
                (_row(model, row, names) for row in model.select().dicts()), key=repr
            )
            for model in MODELS
            if model not in (Operation, OperationEntry)
        }


def shown(library: Library) -> dict[str, object]:
    """What lists show, in their orders."""
    with library.snapshot():
        return {
            "contacts": load.contacts(library, _uids(Contact)),
            "list": browse.contacts_page(library),
            "events": browse.events(library),
            "photographs": load.photographs(library),
            "found": {
                word: browse.matching(library, word) for word in ("a", "stal", "kielce", "600")
            },
        }


def contents(library: Library) -> dict[str, object]:
    """All of that."""
    return {**shown(library), **rows(library), "entities": _settled(entities(library))}


def _uids(model: Any) -> list[str]:
    return [row.uid for row in model.select(model.uid).order_by(model.id)]


def _names(model: Any) -> dict[int, str]:
    """What each row goes by."""
    fields = model._meta.fields
    key = next((fields[name] for name in ("uid", "folded", "name") if name in fields), model.id)
    return dict(model.select(model.id, key).tuples())


def _row(model: Any, row: dict[str, Any], names: dict[Any, dict[int, str]]) -> tuple[object, ...]:
    table = model._meta.table_name
    for column, field in model._meta.fields.items():
        if isinstance(field, ForeignKeyField):
            row[column] = names[field.rel_model].get(row[column])
    row.pop("changed", None)
    if table in _PARTS:
        del row["id"]
    if table == "organization":
        del row["name"]
    if table == "card" and "state" not in json.loads(row["pairing"] or "{}"):
        # The state "proposed" is the one that is left out.
        row.update(front=None, pairing=None)
    return tuple(row.values())


def _settled(things: dict[str, dict[str, Any]]) -> dict[str, dict[str, str]]:
    """The records as JSON would have them; a pairing that is only proposed is derived."""
    for uid, card in things["card"].items():
        if card.pairing is not None and card.pairing.state == "proposed":
            things["card"][uid] = replace(card, pairing=None)
    return {kind: {uid: repr(each) for uid, each in some.items()} for kind, some in things.items()}
