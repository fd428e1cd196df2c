"""A contact's encounters in the order they happened, and each one as a sentence and as a row."""

from collections.abc import Callable, Sequence
from datetime import date

from cardcase.core.meetings import in_order
from cardcase.core.records import EncounterRecord
from cardcase.ui.dates import date_words, is_day
from cardcase.ui.i18n import tr

Part = tuple[str, str | None]
"""A piece of a sentence and where it leads, if anywhere."""

# What a link in the sentence leads to: a contact or an event by uid, or everyone met at that date.
PERSON, EVENT, SEARCH = "person:", "event:", "search:"

_CHANNELS: dict[str, Callable[[], str]] = {
    "phone": lambda: tr("Contacts", "phone"),
    "email": lambda: tr("Contacts", "e-mail"),
    "linkedin": lambda: "LinkedIn",
    "facebook": lambda: "Facebook",
    "online": lambda: tr("Contacts", "online"),
}


def remark_on(encounter: EncounterRecord, contact_uid: str) -> str:
    """The private remark on this contact."""
    seats = encounter.participants
    return next((seat.remark for seat in seats if seat.contact == contact_uid), "")


def sentence(encounter: EncounterRecord, today: date) -> list[Part]:
    """Where and why it was: "Met 12 March 2026 at Targi Kielce, stand C14, through Anna Nowak –
    looks for a steel supplier." Whatever is not known is left out."""
    parts = [*_head(encounter, today), *_where(encounter), *_through(encounter)]
    why = encounter.why.strip()
    if not _tells_more(encounter):
        parts = [(why or tr("Contacts", "Met"), None)]
    elif why:
        parts += _filled(tr("Contacts", " – {why}"), why)
    if not parts[-1][0].endswith((".", "!", "?", "…")):
        parts.append((".", None))
    return parts


def _tells_more(encounter: EncounterRecord) -> bool:
    """Whether anything but why is known."""
    known = encounter.when or encounter.event or encounter.place or encounter.introduced_by
    return bool(known) or encounter.channel in _CHANNELS


def latest(encounters: Sequence[EncounterRecord], told: EncounterRecord | None, today: date) -> str:
    """A line on the latest of several dated encounters; empty if the sentence has told of it."""
    dated = [encounter for encounter in in_order(encounters) if encounter.when]
    if len(dated) < 2 or dated[-1] == told:
        return ""
    return tr("Contacts", "Latest: {what}").format(what=_row(dated[-1], today))


def row_title(encounter: EncounterRecord, today: date) -> str:
    """The first line of an encounter: "14 March · e-mail", "12 March · Targi Kielce, stand C14"."""
    words = _row(encounter, today) or tr("Contacts", "At some time")
    return words[0].upper() + words[1:]


def row_text(encounter: EncounterRecord, *, told: bool) -> str:
    """The lines below: why, what was talked about, who introduced.

    ``told``: the sentence has said why and through whom already.
    """
    if told:
        return encounter.talked_about
    through = (
        tr("Contacts", "Through {person}").format(person=encounter.introduced_by)
        if encounter.introduced_by
        else ""
    )
    return "\n".join(
        line for line in (encounter.why, encounter.talked_about, through) if line.strip()
    )


def _row(encounter: EncounterRecord, today: date) -> str:
    event = encounter.event.name if encounter.event else ""
    where = ", ".join(part for part in (event, encounter.place) if part)
    channel = _CHANNELS.get(encounter.channel)
    when = date_words(encounter.when, today, "brief")
    return " · ".join(part for part in (when, where, channel() if channel else "") if part)


def _head(encounter: EncounterRecord, today: date) -> list[Part]:
    link = SEARCH + encounter.when
    when = date_words(encounter.when, today)
    if channel := _CHANNELS.get(encounter.channel):
        head = _filled(tr("Contacts", "In touch since {date}"), when, link)
        if not when:
            head = [(tr("Contacts", "In touch"), None)]
        return [*head, *_filled(tr("Contacts", " ({channel})"), channel())]
    if not when:
        return [(tr("Contacts", "Met"), None)]
    if is_day(encounter.when):
        return _filled(tr("Contacts", "Met {date}"), when, link)
    return _filled(tr("Contacts", "Met in {date}"), when, link)


def _where(encounter: EncounterRecord) -> list[Part]:
    parts: list[Part] = []
    if event := encounter.event:
        parts += _filled(tr("Contacts", " at {event}"), event.name, EVENT + event.uid)
        if encounter.place:
            parts += _filled(tr("Contacts", ", {place}", "after the event"), encounter.place)
    elif encounter.place:
        parts += _filled(tr("Contacts", ", {place}", "without an event"), encounter.place)
    return parts


def _through(encounter: EncounterRecord) -> list[Part]:
    person = encounter.introduced_by.strip()
    if not person:
        return []
    link = PERSON + encounter.introduced_by_uid if encounter.introduced_by_uid else None
    alone = not (encounter.when or encounter.event or encounter.place)
    if alone:
        return _filled(tr("Contacts", " through {person}"), person, link)
    return _filled(tr("Contacts", ", through {person}"), person, link)


def _filled(template: str, value: str, link: str | None = None) -> list[Part]:
    """The template with the value in place of its one {placeholder}, cut into parts."""
    before, _, rest = template.partition("{")
    _, _, after = rest.partition("}")
    return [part for part in ((before, None), (value, link), (after, None)) if part[0]]
