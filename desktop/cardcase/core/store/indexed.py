"""What a contact is found by: the folded words of all that is known of it, best column first.

And what a list shows of it. Pure: from records to texts. Codes (channels, types) and the dates of
jobs are not looked for.
"""

from collections.abc import Iterable, Iterator, Sequence

from cardcase.core.beyond.detail import Detail
from cardcase.core.beyond.reading import details
from cardcase.core.records import ContactRecord, EncounterRecord, JobRecord, unique
from cardcase.core.text import digits, joined_words

COLUMNS = ("name", "work", "fields", "numbers", "text")
"""The columns of the index: the name; organizations and titles; everything else that is short;
numbers of phones and registers; what is told (notes, why, what is printed on the cards, and what
only the maker of the contact's file knows)."""

SEPARATOR = "\x1f"
"""Between texts that are kept as one, which is read faster: the unit separator of ASCII."""

_NO_JOB = JobRecord()

_LONGEST = 1_000
"""Characters of a field of somebody else's that are looked at."""

# A word nobody can type, as it holds no letter: it keeps a phrase within one text.
_BETWEEN = " · "


def indexed(
    contact: ContactRecord, encounters: Sequence[EncounterRecord], printed: Iterable[str]
) -> tuple[str, ...]:
    """The texts of the columns. ``printed``: the lines on the contact's cards."""
    # What a better column says needs no saying again.
    said: set[str] = set()
    beyond = details(contact.source)
    return (
        _words(_name(contact), said),
        _words(_work(contact), said),
        _words(_fields(contact, encounters, beyond), said),
        _numbers(contact),
        _words((*_told(contact, encounters, beyond), *printed), said),
    )


def shown(contact: ContactRecord, encounters: Sequence[EncounterRecord]) -> str:
    """What a row of a list shows, as one text; ``encounters``: the latest first.

    The uid; prefix, given and family name, the whole name; title and organization of the present
    job; event, date and who introduced of the latest encounter at an event, else of the latest;
    the photo.
    """
    job = contact.job or _NO_JOB
    met = next((each for each in encounters if each.event), next(iter(encounters), None))
    texts = (
        contact.uid,
        contact.prefix,
        contact.given,
        contact.family,
        contact.display_name,
        job.titles[0] if job.titles else "",
        job.organization,
        met.event.name if met and met.event else "",
        met.when if met else "",
        met.introduced_by if met else "",
        contact.photo,
    )
    return SEPARATOR.join(text.replace(SEPARATOR, " ") for text in texts)


def ranked_by(contact: ContactRecord, texts: Sequence[str]) -> str:
    """What hits are mostly ranked by, as one text: that of the first columns, the numbers unsplit.

    A space is on both sides of each word and number.
    """
    name, work, fields, *_ = texts
    return SEPARATOR.join(
        f" {text} " for text in (name, work, fields, " ".join(_whole_numbers(contact)))
    )


def _words(texts: Iterable[str], said: set[str]) -> str:
    fresh = [text for text in unique(map(joined_words, texts)) if text not in said]
    said.update(fresh)
    return _BETWEEN.join(fresh)


def _name(contact: ContactRecord) -> Iterator[str]:
    yield from (contact.display_name, contact.prefix, contact.given, contact.middle)
    yield from (contact.family, contact.suffix)


def _work(contact: ContactRecord) -> Iterator[str]:
    for job in contact.jobs:
        yield from (job.organization, job.department, *job.titles)


def _fields(
    contact: ContactRecord, encounters: Iterable[EncounterRecord], beyond: Iterable[Detail]
) -> Iterator[str]:
    yield from contact.tags
    for point in contact.points:
        if point.kind != "phone":
            yield point.value
        if point.kind == "social":
            yield point.type  # the service
    for address in contact.addresses:
        yield from (address.street, address.postcode, address.city, address.region)
        yield from (address.country, address.full)
    for tax_id in contact.tax_ids:
        yield from (tax_id.kind, tax_id.value)
    for encounter in encounters:
        yield from (encounter.when, encounter.place, encounter.introduced_by)
        if event := encounter.event:
            yield from (event.name, event.place, event.start, event.end)
    for detail in beyond:
        if detail.kind != "custom":
            yield from (detail.value, detail.label)


def _told(
    contact: ContactRecord, encounters: Iterable[EncounterRecord], beyond: Iterable[Detail]
) -> Iterator[str]:
    yield contact.notes
    for detail in beyond:
        if detail.kind == "custom":
            yield f"{detail.label} {detail.value}"[:_LONGEST]
    for encounter in encounters:
        yield from (encounter.why, encounter.talked_about)
        # A private remark tells of one person only.
        yield from (each.remark for each in encounter.participants if each.contact == contact.uid)
        if encounter.event:
            yield encounter.event.notes


def _numbers(contact: ContactRecord) -> str:
    """All ends of all numbers, so that a prefix search finds any stretch of digits."""
    numbers = _whole_numbers(contact)
    return " ".join(unique(number[at:] for number in numbers for at in range(len(number))))


def _whole_numbers(contact: ContactRecord) -> Sequence[str]:
    phones = contact.points_of("phone")
    given = (
        *(text for point in phones for text in (point.normalized, point.value)),
        *(tax_id.value for tax_id in contact.tax_ids),
    )
    return unique(digits(text) for text in given)
