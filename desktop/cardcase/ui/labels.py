"""Codes of the core as words: operations, kinds, channels."""

import re
from collections.abc import Callable, Mapping

from cardcase.core.match.plan import ALIAS
from cardcase.core.normalize import normalize_email, normalize_web, phone_problem
from cardcase.core.ops.changes import Changes
from cardcase.core.store.load import OperationRecord
from cardcase.ui.i18n import tr

_MORE = re.compile(r"(.+) \+(\d+)", re.DOTALL)
"""As ``subject_of`` in core writes it."""
_COUNTED = re.compile(r"(.+) \((\d{1,9})\)", re.ASCII | re.DOTALL)
"""The subject of an import: see ``ops.imports``."""

Words = Callable[[], str]

_OPERATIONS: Mapping[str, Words] = {
    "card.accept": lambda: tr("Operations", "{subject} accepted"),
    "card.add": lambda: tr("Operations", "Another card: {subject}"),
    "card.reread": lambda: tr("Operations", "Card read again: {subject}"),
    "card.reject": lambda: tr("Operations", "Not a card"),
    "card.reopen": lambda: tr("Operations", "Back in review: {subject}"),
    "cards.join": lambda: tr("Operations", "Front and back joined: {subject}"),
    "cards.part": lambda: tr("Operations", "Kept apart: {subject}"),
    "cards.save": lambda: tr("Operations", "{subject} saved"),
    "contact.create": lambda: tr("Operations", "{subject} added"),
    "contact.photo": lambda: tr("Operations", "{subject}: photo set"),
    "contact.photo_off": lambda: tr("Operations", "{subject}: photo removed"),
    "contact.edit": lambda: tr("Operations", "{subject} changed"),
    "contact.delete": lambda: tr("Operations", "{subject} deleted"),
    "encounter.save": lambda: tr("Operations", "Where and why changed: {subject}"),
    "encounter.meet": lambda: tr("Operations", "Met: {subject}"),
    "encounter.pin": lambda: tr("Operations", "First meeting chosen: {subject}"),
    "encounter.delete": lambda: tr("Operations", "Encounter removed: {subject}"),
    "event.save": lambda: tr("Operations", "Event saved: {subject}"),
    "event.gather": lambda: tr("Operations", "Cards added to the event: {subject}"),
    "events.merge": lambda: tr("Operations", "Events made one: {subject}"),
    "session.open": lambda: tr("Operations", "Arrived at {subject}"),
    "session.close": lambda: tr("Operations", "Left {subject}"),
    "event.delete": lambda: tr("Operations", "Event removed: {subject}"),
    "lessons.forget": lambda: tr("Operations", "Forgotten: {subject}"),
    "event.take_out": lambda: tr("Operations", "Removed from an event: {subject}"),
    "event.attend": lambda: tr("Operations", "Added to an event: {subject}"),
    "organization.rename": lambda: tr("Operations", "Organization renamed: {subject}"),
    "search.keep": lambda: tr("Operations", "Search saved: {subject}"),
    "search.remove": lambda: tr("Operations", "Search removed: {subject}"),
    "tags.add": lambda: tr("Operations", "Tag added: {subject}"),
    "tags.remove": lambda: tr("Operations", "Tag taken off: {subject}"),
    "tags.rename": lambda: tr("Operations", "Tag renamed: {subject}"),
    "tags.delete": lambda: tr("Operations", "Tag removed everywhere: {subject}"),
    "photographs.add": lambda: tr("Operations", "Photographs added: {subject}"),
    "photographs.order": lambda: tr("Operations", "Moved in the pile: {subject}"),
    "photographs.dismiss": lambda: tr("Operations", "Removed from the pile: {subject}"),
    "photographs.retry": lambda: tr("Operations", "Read again: {subject}"),
    "contacts.merge": lambda: tr("Operations", "Merged: {subject}"),
    "own_card.choose": lambda: tr("Operations", "My card: {subject}"),
    "own_card.forget": lambda: tr("Operations", "No longer my card: {subject}"),
    "contacts.apart": lambda: tr("Operations", "Not the same: {subject}"),
    "contacts.import": lambda: tr("Operations", "Contacts imported"),
    "folder.import": lambda: tr("Operations", "Everything of {subject} taken over"),
    "contacts.sample": lambda: tr("Operations", "Fictional contacts made"),
    "contacts.sample_clear": lambda: tr("Operations", "Made-up contacts removed"),
}

_EVENT_KINDS: Mapping[str, Words] = {
    "fair": lambda: tr("Events", "Fair"),
    "conference": lambda: tr("Events", "Conference"),
    "training": lambda: tr("Events", "Training"),
    "meeting": lambda: tr("Events", "Meeting"),
    "lunch": lambda: tr("Events", "Lunch"),
    "online": lambda: tr("Events", "Online meeting"),
    "other": lambda: tr("Events", "Other event"),
}

_CHANNELS: Mapping[str, Words] = {
    "in_person": lambda: tr("Channels", "In person"),
    "phone": lambda: tr("Channels", "Phone"),
    "email": lambda: tr("Channels", "E-mail"),
    "linkedin": lambda: "LinkedIn",
    "facebook": lambda: "Facebook",
    "online": lambda: tr("Channels", "Online meeting"),
    "other": lambda: tr("Channels", "Another way"),
}

_POINT_TYPES: Mapping[str, Words] = {
    "work": lambda: tr("Points", "work"),
    "mobile": lambda: tr("Points", "mobile"),
    "home": lambda: tr("Points", "home"),
    "fax": lambda: tr("Points", "fax"),
    "other": lambda: tr("Points", "other"),
    "linkedin": lambda: "LinkedIn",
    "facebook": lambda: "Facebook",
    "instagram": lambda: "Instagram",
    "x": lambda: "X",
    "youtube": lambda: "YouTube",
}


_PHONE_PROBLEMS: Mapping[str, Words] = {
    "no_number": lambda: tr(
        "Points", "This does not look like a phone number. It is kept as you typed it."
    ),
    "too_short": lambda: tr("Points", "This number looks too short. It is kept as you typed it."),
    "too_long": lambda: tr("Points", "This number looks too long. It is kept as you typed it."),
}


_ALSO = re.compile(rf"^{re.escape(ALIAS)}(.+)$", re.MULTILINE)
_OCCASIONS: dict[str, Callable[[], str]] = {
    "by-hand": lambda: tr("Copies", "made by hand"),
    "daily": lambda: tr("Copies", "daily"),
    "before-import": lambda: tr("Copies", "before contacts were imported"),
    "before-merge": lambda: tr("Copies", "before contacts were merged"),
    "before-sample": lambda: tr("Copies", "before sample people were added"),
    "before-restore": lambda: tr("Copies", "before a copy was restored"),
}


def notes_words(notes: str) -> str:
    """Notes as they are read: what a contact was called before a merging, in words."""
    also = tr("Contacts", "Also called: {name}")
    return _ALSO.sub(lambda found: also.format(name=found[1]), notes)


def row_number(index: int) -> str:
    """What to call a contact of a file of which nothing tells who it is."""
    return tr("Import", "Contact {number}").format(number=index + 1)


def after_colon(said: str) -> str:
    """A sentence as it goes on behind a colon: with a small letter, unless it begins with a word
    in capitals."""
    return said[:1].lower() + said[1:] if said[1:2].islower() else said


def occasion(code: str) -> str:
    """On which occasion a copy of the library was made."""
    words = _OCCASIONS.get(code)
    return words() if words else code


def operation(kind: str, subject: str) -> str:
    """An operation as history and the Undo entry name it: "Edyta Jaworska deleted"."""
    words = _OPERATIONS.get(kind)
    return words().format(subject=_counted(subject)) if words else kind


def _counted(subject: str) -> str:
    """A subject that names the first of several, with the number of the others in words."""
    found = _MORE.fullmatch(subject)
    if found is None:
        return subject
    n = int(found[2])
    return tr("Operations", "{first} and %n more", None, n).format(first=found[1])


def entry(record: OperationRecord) -> str:
    """An entry of the list of history: as :func:`operation`, with how many came from which file.

    "120 contacts imported: people.vcf".
    """
    counted = _COUNTED.fullmatch(record.subject)
    if record.kind == "contacts.import" and counted:
        n = int(counted[2])
        text = tr("Operations", "%n contacts imported: {subject}", None, n)
        return text.format(subject=counted[1])
    return operation(record.kind, record.subject)


def operation_kinds() -> frozenset[str]:
    """The operations that have words."""
    return frozenset(_OPERATIONS)


def undone(changes: Changes) -> str:
    """The sentence after Undo."""
    what = operation(changes.kind, changes.subject)
    return tr("Operations", "Taken back: {what}").format(what=what)


def redone(changes: Changes) -> str:
    """The sentence after Redo."""
    what = operation(changes.kind, changes.subject)
    return tr("Operations", "Done again: {what}").format(what=what)


def event_kind(kind: str) -> str:
    """The kind of an event in words."""
    return _worded(_EVENT_KINDS, kind)


def channel(code: str) -> str:
    """How people were in touch, in words."""
    return _worded(_CHANNELS, code)


def engine_name(code: str) -> str:
    """A text reader in words; one of another package is named as it is."""
    names = {"rapidocr": "RapidOCR", "tesseract": "Tesseract"}
    return tr("Settings", "Both together") if code == "auto" else names.get(code, code)


def point_type(kind: str) -> str:
    """The type of a point in words; one we do not know is shown as it is."""
    return _worded(_POINT_TYPES, kind)


def phone_doubt(value: str, region: str) -> str:
    """Why a typed phone number looks odd, in a sentence; empty for a good one or none.

    ``region``: ISO 3166 country of numbers without a country code.
    """
    return phone_trouble(phone_problem(value, region) if value.strip() else "")


def email_doubt(value: str) -> str:
    """Why an e-mail address looks odd, in a sentence; empty for a good one or none."""
    if not value.strip() or normalize_email(value):
        return ""
    return tr("Points", "This does not look like an e-mail address. It is kept as you typed it.")


def web_doubt(value: str) -> str:
    """The same of a web page."""
    if not value.strip() or normalize_web(value):
        return ""
    return tr("Points", "This does not look like a web page. It is kept as you typed it.")


def phone_trouble(code: str) -> str:
    """What is odd about a phone number, in a sentence; empty for nothing."""
    return _worded(_PHONE_PROBLEMS, code) if code else ""


def _worded(table: Mapping[str, Words], code: str) -> str:
    words = table.get(code)
    return words() if words else code
