"""Where and why: what the form says of a meeting, and the encounter it becomes; no Qt."""

from dataclasses import dataclass, field, replace

from cardcase.core.records import EncounterRecord, EventKind, EventRecord, new_uid


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """The fields of "Where and why". ``when`` is ISO 8601 of any precision.

    ``place_typed``: the place is this card's own, as a stand is; ``place_too``: its owner said that
    the event, which has none, is there, too.
    """

    event: str = ""
    kind: EventKind = "fair"
    when: str = ""
    place: str = ""
    why: str = ""
    introduced_by: str = ""
    introduced_by_uid: str = ""
    place_typed: bool = field(default=False, compare=False)
    place_too: bool = False

    @property
    def said(self) -> bool:
        """Whether anything is known about the meeting."""
        return self != Meeting(kind=self.kind)


def day_of(taken_at: str, today: str) -> str:
    """The day a meeting is taken to have been: that of the photograph, else today (ISO 8601)."""
    return taken_at[:10] or today


def encounter_of(meeting: Meeting, known: EventRecord | None) -> EncounterRecord | None:
    """The encounter that the form tells of; None when it tells nothing.

    ``known``: the event of that name, which keeps all it has; a new name makes a new event. Where
    two met there, a stand, is no place of the event unless somebody said so.
    """
    if not meeting.said:
        return None
    event = known
    place = meeting.place.strip()
    at_event = place if meeting.place_too else ""
    if event is not None and event.kind != meeting.kind:
        event = replace(event, kind=meeting.kind)
    if event is None and meeting.event.strip():
        event = EventRecord(
            uid=new_uid(),
            name=" ".join(meeting.event.split()),
            kind=meeting.kind,
            place=at_event,
            start=meeting.when,
        )
    elif event is not None and at_event and not event.place:
        event = replace(event, place=at_event)
    return EncounterRecord(
        uid=new_uid(),
        when=meeting.when,
        place=place,
        event=event,
        why=meeting.why.strip(),
        introduced_by=meeting.introduced_by.strip(),
        introduced_by_uid=meeting.introduced_by_uid,
    )
