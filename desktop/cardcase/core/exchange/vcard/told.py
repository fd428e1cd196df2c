"""An encounter as one line of a note, for people; it can be read back alone.

``• date · event · place · via whom: why — talked about``. A place without an event stands after
``@``, an unknown date is ``?``. The bullet tells such lines from what the owner writes; older
files have none. No ``;`` and no ``\\``: other programs cut a note there, or show what is written.
"""

import re
from uuid import NAMESPACE_URL, uuid5

from cardcase.core.exchange.vcard.values import tidy
from cardcase.core.records import EncounterRecord, EventRecord, unique

_BULLET, _DOT, _WHY, _TALK = "• ", " · ", ": ", " — "
_VIA, _AT, _UNKNOWN = "via ", "@ ", "?"
_DATE = r"\d{4}(?:-\d\d){0,2}"
_LINE = re.compile(rf"(?:• (?:{_DATE}|\?)(?=: | · | — |\Z)|{_DATE}(?= · )).*")
_NAMESPACE = uuid5(NAMESPACE_URL, "https://cardcase.example/encounters")


def told(encounter: EncounterRecord) -> str:
    """Where and why we met in few words of any language."""
    event = encounter.event
    name = before_why(event.name) if event else ""
    place = before_why(encounter.place or (event.place if event else ""))
    through = before_why(encounter.introduced_by)
    where = (
        encounter.when or _UNKNOWN,
        name,
        "" if place == name else place if name else place and f"{_AT}{place}",
        through and f"{_VIA}{through}",
    )
    why = _plain(encounter.why).replace(_TALK, " – ")
    talked = _plain(encounter.talked_about)
    line = _BULLET + _DOT.join(part for part in where if part)
    if why:
        line += f"{_WHY}{why}"
    return f"{line}{_TALK}{talked}" if talked and talked != why else line


def is_told(line: str) -> bool:
    """Whether a line of a note is one of ours."""
    return _LINE.fullmatch(line) is not None


def remembered(line: str, owner: str) -> EncounterRecord:
    """The encounter that a line of ours tells of.

    ``owner``: the uid of the contact, or what it is called. Of the same line and contact comes the
    same uid, and of the same event's name and year the same event, so that reading twice adds none.
    """
    first, _, talked = line.removeprefix(_BULLET).partition(_TALK)
    where, _, why = first.partition(_WHY)
    when, *parts = where.split(_DOT)
    through = parts.pop() if parts and parts[-1].startswith(_VIA) else ""
    place = parts.pop() if parts and parts[-1].startswith(_AT) else ""
    event = parts.pop(0) if parts else ""
    if not place and parts:
        place = _DOT.join(parts)
    when = "" if when == _UNKNOWN else when
    return EncounterRecord(
        uid=str(uuid5(_NAMESPACE, f"{owner}\n{line}")),
        when=when,
        place=place.removeprefix(_AT),
        event=_event(event, when[:4]) if event else None,
        why=why,
        talked_about=talked,
        introduced_by=through.removeprefix(_VIA),
    )


def met(when: str, owner: str) -> EncounterRecord:
    """The encounter of which only the date is known."""
    return EncounterRecord(uid=str(uuid5(_NAMESPACE, f"{owner}\n{when}")), when=when)


def told_lines(encounters: tuple[EncounterRecord, ...]) -> tuple[str, ...]:
    """The lines of several encounters, each once."""
    return unique(map(told, encounters))


def _event(name: str, year: str) -> EventRecord:
    return EventRecord(uid=str(uuid5(_NAMESPACE, f"{name}\n{year}")), name=name)


def _plain(text: str) -> str:
    """One line without the signs that other programs cut a note at or show as they are written."""
    return tidy(text).replace(";", ",").replace("\\", "/")


def before_why(text: str) -> str:
    """A name or a place as a line has it: without the signs that part the line."""
    return _plain(text).replace(_WHY, " – ").replace(_DOT, ", ").replace(_TALK, " – ")
