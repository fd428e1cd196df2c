"""``X-CARDCASE-ENCOUNTERS``: where and why we met in one property that other programs keep.

Pairs ``key=value`` joined by ``&``; ``uid`` begins an encounter. Values are percent-encoded UTF-8
(RFC 3986 2.1), so that of all signs only ``A-Z a-z 0-9 . _ ~ % & = -`` are used. Keys are the
fields of an EncounterRecord; ``event.…`` those of its event; ``with`` the uid of a contact that
was there, in their order; ``remark`` that on the contact itself; ``tagged``: the event's name is
also a tag. Other people's remarks are no part of it.
"""

import re
from collections.abc import Iterator
from dataclasses import fields
from typing import Any, get_args
from urllib.parse import quote, unquote

from cardcase.core.records import (
    EVENT_KINDS,
    Channel,
    ContactRecord,
    EncounterRecord,
    EventRecord,
    Participant,
)
from cardcase.core.text import printable

NAME = "X-CARDCASE-ENCOUNTERS"

_OWN = ("when", "place", "channel", "why", "talked_about", "introduced_by", "introduced_by_uid")
_EVENT = tuple(field.name for field in fields(EventRecord))
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_DATES = ("when", "event.start", "event.end")
_CHANNELS = get_args(Channel)
_MOST = 100_000
"""Pairs of one contact; a person is met some hundred times at most."""


def encoded(contact: ContactRecord) -> str:
    """The contact's encounters as one value; empty if there are none."""
    pairs = [pair for each in contact.encounters for pair in _pairs(each, contact)]
    return "&".join(
        f"{key}={quote(value, safe='')}" for key, value in pairs if value or key == "uid"
    )


def decoded(value: str, owner: str) -> tuple[tuple[EncounterRecord, ...], frozenset[str]]:
    """The encounters of ``owner`` (a uid), and the names of events that are tags of theirs too.

    Raises ValueError of a value that is damaged.
    """
    pairs = [pair.partition("=") for pair in value.strip().split("&", _MOST)]
    groups: list[dict[str, list[str]]] = []
    for key, equals, coded in pairs:
        if not equals or len(pairs) > _MOST:
            raise ValueError(key)
        text = printable(unquote(coded, errors="strict"))
        if key == "uid":
            groups.append({})
        if not groups:
            raise ValueError(key)
        groups[-1].setdefault(key, []).append(text)
    tags = (name for group in groups if "tagged" in group for name in group.get("event.name", ()))
    return tuple(_encounter(group, owner) for group in groups), frozenset(tags)


def _pairs(encounter: EncounterRecord, contact: ContactRecord) -> Iterator[tuple[str, str]]:
    yield "uid", encounter.uid
    for name in _OWN:
        yield name, getattr(encounter, name)
    for each in encounter.participants:
        yield "with", each.contact
        if each.contact == contact.uid:
            yield "remark", each.remark
    if event := encounter.event:
        for name in _EVENT:
            yield f"event.{name}", getattr(event, name)
        yield "tagged", "1" if event.name in contact.tags else ""


def _encounter(group: dict[str, list[str]], owner: str) -> EncounterRecord:
    first = {key: values[0] for key, values in group.items()}
    for key in _DATES:
        if not _DATE.fullmatch(first.get(key, "2000")):
            raise ValueError(key)
    remark = first.get("remark", "")
    own: dict[str, Any] = {name: first.get(name, "") for name in _OWN}
    if own["channel"] not in _CHANNELS:
        own["channel"] = "other" if own["channel"] else "in_person"
    return EncounterRecord(
        uid=first["uid"],
        event=_event(first) if first.get("event.uid") else None,
        participants=tuple(
            Participant(contact=uid, remark=remark if uid == owner else "")
            for uid in dict.fromkeys(group.get("with", ()))
        ),
        **own,
    )


def _event(first: dict[str, str]) -> EventRecord:
    given: dict[str, Any] = {name: first.get(f"event.{name}", "") for name in _EVENT}
    if given["kind"] not in EVENT_KINDS:
        given["kind"] = "other"
    return EventRecord(**given)
