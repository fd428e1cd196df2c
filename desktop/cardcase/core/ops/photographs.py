"""The pile of photographs: from a dropped file to cards in review.

A row is written before anything is done with a file, and bytes are stored before the row that names
them. So a program killed at any moment leaves every photograph waiting, read, failed or known as a
double.
"""

import json
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from cardcase.core.card_records import CardRecord, PhotographRecord
from cardcase.core.errors import CardcaseError, LibraryError, ScanError
from cardcase.core.ops import sessions
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing, subject_of
from cardcase.core.ops.intake import accepted_suffix, read_picture
from cardcase.core.ops.operation import Recorder, operation
from cardcase.core.records import new_uid
from cardcase.core.scan.result import ScannedCard, ScannedPhotograph
from cardcase.core.store import load
from cardcase.core.store.clock import now
from cardcase.core.store.library import Library


def enqueue(library: Library, sources: Sequence[Path]) -> Changes:
    """Write a waiting photograph for each file, in one transaction; no file is opened yet."""
    records = waiting_for(library, sources)
    with operation(library, "photographs.add", subject_of([each.name for each in records])) as op:
        op.put(*records)
    return op.changes


def waiting_for(library: Library, sources: Sequence[Path]) -> list[PhotographRecord]:
    """A waiting photograph for each file, all of one batch, at the event that one is at."""
    batch, added, event = new_uid(), now(), sessions.stamp(library)
    return [
        PhotographRecord(
            uid=new_uid(),
            name=path.name,
            source=str(path.absolute()),
            batch=batch,
            added=added,
            event=event,
        )
        for path in sources
    ]


def enqueue_bytes(library: Library, data: bytes, name: str) -> Changes:
    """Write a photograph whose bytes are at hand (pasted): waiting, or a double.

    Raises ScanError: empty_file, too_large, not_an_image.
    """
    sha256 = library.media.put(data, accepted_suffix(data))
    event = sessions.stamp(library)
    record = PhotographRecord(uid=new_uid(), name=name, batch=new_uid(), added=now(), event=event)
    with operation(library, "photographs.add", name) as op:
        op.put(_taken_in(library, record, sha256))
    return op.changes


def take_in(library: Library, uid: str) -> PhotographRecord:
    """Store the bytes of a waiting photograph; return its record as it is then.

    ``waiting`` with its sha256, ``duplicate`` (the error's details name the first one), or
    ``failed``: file_missing, no_access, empty_file, too_large, not_an_image. One that is taken in
    already is left alone. Raises LibraryError ``gone``.
    """
    record = existing(load.photograph(library, uid), uid)
    if record.state != "waiting" or record.sha256:
        return record
    try:
        sha256 = library.media.put(*read_picture(Path(record.source)))
    except ScanError as error:
        fail(library, uid, error)
        return existing(load.photograph(library, uid), uid)
    with operation(library, "photographs.take_in", record.name, recorded=False) as op:
        record = existing(load.photograph(library, uid), uid)
        if record.state == "waiting" and not record.sha256:
            record = _taken_in(library, record, sha256)
            op.put(record)
    return record


def take_next(
    library: Library, in_hand: Collection[str] = frozenset()
) -> tuple[Changes, PhotographRecord | None]:
    """Take in the photograph that is next; when all are taken in, only name it; None: no more.

    ``in_hand``: the uids of those that are being read already.
    """
    while waiting := load.next_waiting(library, in_hand):
        try:
            taken = take_in(library, waiting.uid)
        except LibraryError as error:
            if error.code != "gone":
                raise
            # Another program has removed it just now: then the one after it is next.
            continue
        changed = frozenset({taken.uid} if taken != waiting else ())
        return Changes(None, "photographs.take_in", taken.name, photographs=changed), taken
    return Changes(), None


def stop(library: Library, uids: Collection[str] | None = None) -> Changes:
    """Let waiting photographs, or all that wait, fail with ``cancelled``; each can be retried."""
    with operation(library, "photographs.stop", recorded=False) as op:
        waiting = load.photographs(library, ["waiting"])
        if uids is not None:
            waiting = [record for record in waiting if record.uid in uids]
        op.put(*(failed(record, ScanError("cancelled")) for record in waiting))
    return op.changes


def add_scanned(library: Library, uid: str, scanned: ScannedPhotograph) -> Changes:
    """Store what the reader found: the cards wait in review; with no card it failed (no_card).

    A photograph that was removed or read in the meantime is left alone.
    """
    put = library.media.put
    images = [put(card.image) for card in scanned.cards]
    thumbnail = put(scanned.thumbnail) if scanned.thumbnail else ""
    with operation(library, "photographs.read", recorded=False) as op:
        record = load.photograph(library, uid)
        if record is not None and record.state == "waiting":
            cards = [
                card_of(uid, position, card, image)
                for position, (card, image) in enumerate(zip(scanned.cards, images, strict=True))
            ]
            record = replace(
                record,
                state="read",
                error="",
                taken_at=scanned.taken_at,
                thumbnail=thumbnail,
                width=scanned.width,
                height=scanned.height,
            )
            op.put(record if cards else failed(record, ScanError("no_card")), *cards)
    return op.changes


def fail(library: Library, uid: str, error: CardcaseError) -> Changes:
    """Write down why a waiting photograph could not be read; one that is gone is left alone."""
    with operation(library, "photographs.fail", recorded=False) as op:
        record = load.photograph(library, uid)
        if record is not None and record.state == "waiting":
            op.put(failed(record, error))
    return op.changes


def retry(library: Library, uid: str) -> Changes:
    """Let a photograph with no accepted card wait to be read again.

    The cards read before are dropped; undo brings them back. Where another photograph of the same
    bytes is in the pile, it is, or stays, the double of that one. One that waits is left alone.
    Raises LibraryError ``gone``.
    """
    with library.transaction():
        record = existing(load.photograph(library, uid), uid)
        with operation(library, "photographs.retry", record.name) as op:
            if record.state != "waiting" and not _has_accepted(library, uid):
                _remove_cards(op, uid)
                op.put(_waiting_again(library, record))
    return op.changes


def retry_all(library: Library, uids: Collection[str]) -> Changes:
    """Let photographs wait to be read again, as one step; see :func:`retry`. The gone are gone."""
    with library.transaction():
        records = [each for uid in uids if (each := load.photograph(library, uid))]
        subject = subject_of([each.name for each in records])
        with operation(library, "photographs.retry", subject) as op:
            for record in records:
                retry(library, record.uid)
    return op.changes


def dismiss(library: Library, uids: Collection[str]) -> Changes:
    """Take photographs with no accepted card out of the pile, with their cards."""
    with library.transaction():
        records = [each for uid in uids if (each := load.photograph(library, uid))]
        leaving = [each for each in records if not _has_accepted(library, each.uid)]
        subject = subject_of([each.name for each in leaving])
        with operation(library, "photographs.dismiss", subject) as op:
            remove(op, *(record.uid for record in leaving))
    return op.changes


def remove(op: Recorder, *uids: str) -> None:
    """Remove photographs with all their cards as part of an operation."""
    _remove_cards(op, *uids)
    op.delete("photograph", *uids)


def failed(record: PhotographRecord, error: CardcaseError) -> PhotographRecord:
    """The photograph as one that could not be read, and why."""
    return replace(record, state="failed", error=_error_json(error))


def _remove_cards(op: Recorder, *photographs: str) -> None:
    """Remove the cards of photographs; backs of theirs on other photographs stand alone then."""
    gone = {card.uid for card in load.cards_on(op.library, *photographs)}
    backs = load.backs_of(op.library, gone)
    op.put(*(replace(card, pairing=None) for card in backs if card.uid not in gone))
    op.delete("card", *gone)


def _waiting_again(library: Library, record: PhotographRecord) -> PhotographRecord:
    record = replace(record, state="waiting", error="")
    if library.media.exists(record.sha256):
        return _taken_in(library, record, record.sha256)
    # Its bytes are lost, or never came: they may still lie where they came from.
    return replace(record, sha256="")


def _taken_in(library: Library, record: PhotographRecord, sha256: str) -> PhotographRecord:
    record = replace(record, sha256=sha256)
    first = load.photograph_with(library, sha256)
    if first is None or first.uid == record.uid:
        return record
    error = ScanError("duplicate", first=first.uid, name=first.name)
    return replace(record, state="duplicate", error=_error_json(error), thumbnail=first.thumbnail)


def _error_json(error: CardcaseError) -> str:
    return json.dumps({"code": error.code, "details": dict(error.details)}, ensure_ascii=False)


def card_of(photograph: str, position: int, card: ScannedCard, image: str) -> CardRecord:
    """A card as it comes into review; ``image``: the sha256 of its picture."""
    return CardRecord(
        uid=new_uid(),
        photograph=photograph,
        page=card.page,
        position=position,
        quad=card.quad,
        rotation=card.rotation,
        side=card.side,
        image=image,
        reading=card.reading,
        draft=card.draft,
    )


def _has_accepted(library: Library, uid: str) -> bool:
    return any(card.state == "accepted" for card in load.cards_on(library, uid))
