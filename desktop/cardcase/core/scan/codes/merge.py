"""What a card's codes say, merged with what is printed on it."""

from collections.abc import Iterable
from dataclasses import replace

import phonenumbers

from cardcase.core.normalize import parse_phone
from cardcase.core.scan.codes.fields import Entry, Fields, certain, closed, opened
from cardcase.core.scan.codes.find import Code
from cardcase.core.scan.codes.payload import Told, told_by
from cardcase.core.scan.codes.person import merge_name
from cardcase.core.scan.codes.places import merge_addresses
from cardcase.core.scan.codes.points import (
    merge_emails,
    merge_pages,
    merge_phones,
    merge_social,
)  # fmt: skip
from cardcase.core.scan.codes.same import letters
from cardcase.core.scan.codes.work import merge_job
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.extract.candidate import Known
from cardcase.core.scan.extract.regions import evidence
from cardcase.core.scan.geometry import centre, inside
from cardcase.core.scan.page import Page


def without_codes(page: Page, codes: Iterable[Code]) -> Page:
    """The page without what the engine saw in the patterns of its codes."""
    quads = [code.quad for code in codes]
    lines = (
        line for line in page.lines if not any(inside(centre(line.quad), quad) for quad in quads)
    )
    return replace(page, lines=tuple(lines))


def region_told(codes: Iterable[Code]) -> str:
    """ISO 3166 country of the first whole phone number in the codes; empty if there is none.

    Where the print says nothing of a country, its numbers are of that one.
    """
    for code in codes:
        told = told_by(code.text, "ZZ")  # of no country: only whole numbers can be read
        for point in told.contact.points_of("phone") if told else ():
            number = parse_phone(point.normalized, None)
            if number and (region := phonenumbers.region_code_for_number(number)):
                return region
    return ""


def with_codes(draft: Draft, page: Page, codes: Iterable[Code], known: Known) -> Draft:
    """The draft with the values of the codes: those that agree certain, the others added.

    Where both say the same thing differently, the code is right and the print an alternative.
    """
    regions = [region for region, _ in evidence(page)]
    for code in codes:
        if told := told_by(code.text, next(iter(regions), known.region)):
            draft = _merged(draft, page, told)
    return draft


def _merged(draft: Draft, page: Page, told: Told) -> Draft:
    fields, contact = opened(draft), told.contact
    merge_name(fields, told, page)
    if contact.job:
        merge_job(fields, contact.job, page, told.plain)
    merge_emails(fields, contact.points_of("email"))
    merge_phones(fields, contact.points_of("phone"))
    merge_social(fields, contact.points_of("social"))
    declared = bool(contact.name or contact.job or contact.points_of("email"))
    merge_pages(fields, contact.points_of("web"), declared=declared)
    merge_addresses(fields, contact.addresses, told.plain)
    if contact.notes and "note" not in fields.texts:
        fields.texts["note"] = Entry(contact.notes, certain())
    _drop_repeated(fields)
    return closed(fields, draft, page)


def _drop_repeated(fields: Fields) -> None:
    """Doubtful words that the code gives another place: a name taken for a slogan, say."""
    told = {letters(e.value) for e in _words(fields) if e.evidence.source == "qr"}

    def is_left(entry: Entry[str]) -> bool:
        return entry.evidence.source == "qr" or letters(entry.value) not in told

    fields.titles = [entry for entry in fields.titles if is_left(entry)]
    for key in ("org", "department", "note"):
        if key in fields.texts and not is_left(fields.texts[key]):
            del fields.texts[key]


def _words(fields: Fields) -> list[Entry[str]]:
    keys = ("name", "org", "department", "note")
    return [*fields.titles, *(fields.texts[key] for key in keys if key in fields.texts)]
