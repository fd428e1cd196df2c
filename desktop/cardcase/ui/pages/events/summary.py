"""The sentence about an event: how many one met, and with how many there has been no word."""

from datetime import date

from cardcase.core.records import EventRecord
from cardcase.ui.i18n import tr
from cardcase.ui.models.events_words import number_words, people_words

Part = tuple[str, str | None]
EVERYONE, SILENT = "everyone", "silent"
"""What the links in it lead to."""


def is_over(event: EventRecord, today: date) -> bool:
    """Whether an event lies wholly before today."""
    last = event.end or event.start
    return bool(last) and today.isoformat()[: len(last)] > last


def summary(people: int, silent: int, *, over: bool) -> list[Part]:
    """ "You met twelve people; seven have had no word since." """
    if not people:
        return [(tr("Events", "Nobody noted here yet."), None)]
    met = people_words(people)
    if not over:
        return _filled(tr("Events", "So far you met {people}."), "{people}", met, EVERYONE)
    if not silent:
        said = tr("Events", "You met {people}; there has been a word with everyone since.")
        return _filled(said, "{people}", met, EVERYONE)
    if silent == people:
        if people == 1:
            said = tr("Events", "You met {people} and have had no word since.")
        else:
            said = tr("Events", "You met {people}; there has been no word with anyone since.")
        return _filled(said, "{people}", met, EVERYONE)
    said = tr("Events", "You met {people}; %n have had no word since.", None, silent)
    before, _, after = said.partition(str(silent))
    quiet = number_words(silent)
    return [*_filled(before, "{people}", met, EVERYONE), (quiet, SILENT), (after, None)]


def _filled(template: str, place: str, value: str, link: str) -> list[Part]:
    before, _, after = template.partition(place)
    parts: list[Part] = [(before, None), (value, link), (after, None)]
    return [part for part in parts if part[0]]
