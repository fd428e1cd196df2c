"""Where and when the contacts of a file were met, taken over with them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from peewee import chunked

from cardcase.core.jobs import Progress
from cardcase.core.ops import encounters
from cardcase.core.ops.operation import Recorder
from cardcase.core.records import EncounterRecord, EventRecord, Participant, new_uid
from cardcase.core.store import load
from cardcase.core.store.rows import BATCH
from cardcase.core.text import fold


def new_meetings(
    known: Sequence[EncounterRecord], told: Iterable[EncounterRecord]
) -> list[EncounterRecord]:
    """Those of the encounters told of that are none of the known ones, which are of one contact.

    The same are two of one uid, else of the same day, place and reason at the same event.
    """
    new: list[EncounterRecord] = []
    for each in told:
        if not any(_same(each, other) for other in (*known, *new)):
            new.append(each)
    return new


class Meetings:
    """The encounters of a file on their way into the library.

    One that names who introduced them waits until all contacts of the file are there.
    """

    def __init__(self, op: Recorder) -> None:
        self._op = op
        self._now: dict[str, EncounterRecord] = {}
        self._later: dict[str, EncounterRecord] = {}
        self._uids: dict[str, str] = {}

    def rename(self, told: str, uid: str) -> None:
        """Remember that who has one uid in the file has another in the library."""
        if told and told != uid:
            self._uids[told] = uid

    def add(self, contact: str, told: str, met: Iterable[EncounterRecord]) -> None:
        """Let a contact, whose uid in the file is ``told``, take part in encounters."""
        for each in met:
            own = next((x for x in each.participants if x.contact in ("", told)), None)
            if own and own.contact == contact:
                here = own
            else:
                here = replace(own or Participant(contact=""), contact=contact)
            uid = each.uid or new_uid()
            waiting = self._later if each.introduced_by or each.introduced_by_uid else self._now
            earlier = waiting.get(uid)
            present = (*earlier.participants, here) if earlier else (here,)
            same = uid == each.uid and present == each.participants
            waiting[uid] = each if same else replace(each, uid=uid, participants=present)

    def put(self) -> None:
        """Write those that wait for nobody."""
        self._put(self._now)
        self._now = {}

    def put_all(self, progress: Progress) -> None:
        """Write all, with who introduced them, as all contacts are there now. Raises Cancelled."""
        self.put()
        for some in chunked(self._later.values(), BATCH):
            progress.check()
            self._put({each.uid: self._renamed(each) for each in some})

    def _renamed(self, met: EncounterRecord) -> EncounterRecord:
        """The encounter with its introducer by the uid of the library."""
        by = met.introduced_by_uid
        return replace(met, introduced_by_uid=self._uids.get(by, by))

    def _put(self, coming: dict[str, EncounterRecord]) -> None:
        """Add to those that are here who takes part; what else is told of them stays as it is."""
        if not coming:
            return
        known = load.encounters(self._op.library, coming)
        events = load.events(
            self._op.library, [each.event.uid for each in coming.values() if each.event]
        )
        meetings = []
        for uid, each in coming.items():
            meeting = known.get(uid) or replace(each, event=_kept(each.event, events))
            for here in each.participants:
                if all(here.contact != other.contact for other in meeting.participants):
                    meeting = replace(meeting, participants=(*meeting.participants, here))
            meetings.append(meeting)
        encounters.put(self._op, *meetings)


def _kept(event: EventRecord | None, known: dict[str, EventRecord]) -> EventRecord | None:
    """The event as the library has it."""
    return known.get(event.uid, event) if event else None


def _same(one: EncounterRecord, other: EncounterRecord) -> bool:
    if one.uid and one.uid == other.uid:
        return True
    texts = (
        (one.when, other.when),
        (fold(one.place), fold(other.place)),
        (fold(one.why), fold(other.why)),
    )
    return one.channel == other.channel and all(a == b for a, b in texts) and _at_one(one, other)


def _at_one(one: EncounterRecord, other: EncounterRecord) -> bool:
    """Whether both were at one event, or at none."""
    here, there = one.event, other.event
    if here is None or there is None:
        return here is there
    dates = here.start == there.start or not (here.start and there.start)
    return here.uid == there.uid != "" or (fold(here.name) == fold(there.name) and dates)
