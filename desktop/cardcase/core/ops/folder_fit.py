"""Records from elsewhere as a library can hold them: what they refer to is here, or left out.

All functions work inside the transaction of an operation.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from peewee import chunked

from cardcase.core.card_records import CardRecord, PhotographRecord, TurnRecord
from cardcase.core.errors import ScanError
from cardcase.core.ops.operation import Recorder
from cardcase.core.ops.photographs import failed
from cardcase.core.records import ContactRecord, EncounterRecord, OwnerRecord, unique
from cardcase.core.scan.lesson import Lesson
from cardcase.core.store.encounter_rows import load_events
from cardcase.core.store.entities import Kind
from cardcase.core.store.lesson_rows import lessons_where
from cardcase.core.store.models import Contact, Photograph
from cardcase.core.store.owner_rows import load_owner
from cardcase.core.store.photograph_rows import load_photographs
from cardcase.core.store.rows import BATCH, row_ids


def fit(op: Recorder, kind: Kind, records: Sequence[Any]) -> list[Any]:
    """The records as they are to be put; None for a card or a turn whose photograph is nowhere."""
    fitting = _FIT.get(kind)
    return fitting(op, records) if fitting else list(records)


def _contacts(_op: Recorder, records: Sequence[ContactRecord]) -> list[ContactRecord]:
    return [replace(record, encounters=(), tags=unique(record.tags)) for record in records]


def _encounters(op: Recorder, records: Sequence[EncounterRecord]) -> list[EncounterRecord]:
    """With the events that are here; one that is nowhere is made of the name that is left of it."""
    named = {record.event.uid: record.event for record in records if record.event}
    events = load_events(named)
    op.put(*(event for uid, event in named.items() if uid not in events))
    events = named | events
    people = _here(
        Contact,
        (
            uid
            for record in records
            for uid in (record.introduced_by_uid, *(each.contact for each in record.participants))
        ),
    )
    return [
        replace(
            record,
            event=events[record.event.uid] if record.event else None,
            introduced_by_uid=record.introduced_by_uid
            if record.introduced_by_uid in people
            else "",
            participants=tuple(
                {
                    each.contact: each for each in record.participants if each.contact in people
                }.values()
            ),
        )
        for record in records
    ]


def _photographs(_op: Recorder, records: Sequence[PhotographRecord]) -> list[PhotographRecord]:
    """With the paths that this library knows: one out of a folder may lead anywhere."""
    stored = load_photographs([record.uid for record in records])
    fitted = []
    for record in records:
        known = stored.get(record.uid)
        record = replace(record, source=known.source if known else "")
        if record.state == "waiting" and not record.sha256 and not record.source:
            record = failed(record, ScanError("file_missing", path=record.name))
        fitted.append(record)
    return fitted


def _cards(_op: Recorder, records: Sequence[CardRecord]) -> list[CardRecord | None]:
    """A card without its contact is to be reviewed again."""
    pictures = _here(Photograph, (record.photograph for record in records))
    people = _here(Contact, (record.contact for record in records))
    fitted: list[CardRecord | None] = []
    for record in records:
        if record.contact and record.contact not in people:
            record = replace(record, contact="", state="review")
        fitted.append(record if record.photograph in pictures else None)
    return fitted


def _turns(_op: Recorder, records: Sequence[TurnRecord]) -> list[TurnRecord | None]:
    """As they were; two piles that were put in order keep theirs, one between the other."""
    pictures = _here(Photograph, (record.uid for record in records))
    return [record if record.uid in pictures else None for record in records]


def _lessons(_op: Recorder, records: Sequence[Lesson]) -> list[Lesson]:
    """What was learned here about the same stays as it is."""
    known = {lesson.key: lesson for lesson in lessons_where()}
    here = {lesson.uid for lesson in known.values()}
    return [record if record.uid in here else known.get(record.key, record) for record in records]


def _owner(_op: Recorder, records: Sequence[OwnerRecord]) -> list[OwnerRecord]:
    """Whose library this is, a folder does not change."""
    known = load_owner([record.uid for record in records])
    return [known.get(record.uid, record) for record in records]


def _here(model: Any, uids: Iterable[str]) -> Mapping[str, int]:
    """The rows of these uids that exist."""
    found: dict[str, int] = {}
    for some in chunked({uid for uid in uids if uid}, BATCH):
        found |= row_ids(model, some)
    return found


_FIT: Mapping[Kind, Callable[[Recorder, Sequence[Any]], list[Any]]] = {
    "contact": _contacts,
    "encounter": _encounters,
    "photograph": _photographs,
    "turn": _turns,
    "card": _cards,
    "lesson": _lessons,
    "owner": _owner,
}
