"""Phone and fax numbers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneMetadata, PhoneNumber, PhoneNumberType

from cardcase.core.normalize import e164, parse_phone
from cardcase.core.records import PointRecord
from cardcase.core.scan.extract import emails, private, social, tax_ids, web
from cardcase.core.scan.extract.candidate import Candidate, Known, Span
from cardcase.core.scan.extract.footers import footer_lines
from cardcase.core.scan.extract.labels import label_before
from cardcase.core.scan.extract.lexicon import table
from cardcase.core.scan.extract.regions import evidence
from cardcase.core.scan.page import Page

# A letter or a dot right before a number is a label's, glued by the engine: "f.17 428 43 34".
_RUN = re.compile(
    r"(?:[(\[]?\s?(?:\+|(?<!\d)00)\s?|(?<![\d+,-])(?<!\d[.,-])\(?)"
    r"\d(?:[ ().\-–/·•*]{0,3}(?:\d|[Oo](?![^\W\dOo]))){5,31}"
)
_EXTENSION = re.compile(
    rf"(?i)^\s*[,;(]?\s*(?:{'|'.join(re.escape(e) for e in table('labels')['extension'])})"
    r"\.?\s?:?\s?(\d{1,5})\)?"
)
_NO_PHONE = re.compile(
    r"(?:\d{1,4}/\d{1,4}[A-Za-z]?|\d{4,5}-\d{3}|(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)?\d{2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2})"
)
_TYPES = {"phone": "work", "mobile": "mobile", "fax": "fax", "home": "home", "skip": "other"}
_NOT_PHONES = ("bank", "pesel", "register")
_LEAST_WEIGHT = 3  # of evidence for a country, before its numbers can be sure
_ANY_WEIGHT = 2  # … before they are tried at all
_UNLABELLED_DIGITS = 7
_MOST_DIGITS = 17  # E.164 has fifteen; "00" or "(0)" may stand before or among them


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a printed number means: a parsed number, if it can be told, and how well it fits."""

    number: PhoneNumber | None = None
    valid: bool = False
    certain: bool = False


def extract(page: Page, known: Known) -> list[Candidate]:
    """The phone numbers of a page as PointRecords: ``value`` as printed, ``normalized`` E.164.

    ``normalized`` stays empty where no country is known in which the number can exist.
    """
    return list(_extract(page, known))


@lru_cache(maxsize=8)
def _extract(page: Page, known: Known) -> tuple[Candidate, ...]:
    taken = list(private.spans(page))
    for family in (emails, web, social, tax_ids):
        taken += [span for found in family.extract(page, known) for span in found.spans]
    return tuple(_all(page, known, taken))


def _all(page: Page, known: Known, taken: list[Span]) -> Iterator[Candidate]:
    for index, line in enumerate(page.lines):
        for match in _RUN.finditer(line.text):
            for start, end in _split(match):
                span = Span(index, start, end)
                if not any(span.overlaps(other) for other in taken):
                    yield from _candidate(page, known, span)


def _split(match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The numbers of a run: a stroke or a second country code starts a new one."""
    start = match.start()
    for part in re.finditer(r"\s*/\s*(?=(?:\D{0,2}\d){7})|\s+(?=\+)", match[0]):
        if sum(char.isdigit() for char in match[0][start - match.start() : part.start()]) >= 7:
            yield start, match.start() + part.start()
            start = match.start() + part.end()
    yield start, match.end()


def _candidate(page: Page, known: Known, span: Span) -> Iterator[Candidate]:
    line = page.lines[span.line]
    printed = re.sub(r"(?<=[\d ().-])[Oo]", "0", line.text[span.start : span.end])
    kind, label = label_before(page, span)
    if not kind and re.search(r"[^\W\d_][.]?$", line.text[: span.start]):
        return
    labelled = kind in _TYPES
    count = sum(char.isdigit() for char in printed)
    if kind in _NOT_PHONES or count > _MOST_DIGITS or not re.search(r"\d{2}", printed):
        return
    small_print = span.line in footer_lines(page) and "+" not in printed
    if not labelled and (small_print or _NO_PHONE.fullmatch(printed.strip(" ()"))):
        return
    reading = read(printed, page, known)
    if not labelled and not reading.valid and (count < _UNLABELLED_DIGITS or not _grouped(printed)):
        return
    if not labelled and not reading.certain and count < _UNLABELLED_DIGITS:
        return
    end = span.end
    if extension := _EXTENSION.match(line.text[span.end :]):
        end += extension.end()
    value = _tidy(printed + line.text[span.end : end])
    unread = printed != line.text[span.start : span.end]
    yield Candidate(
        field="phones",
        value=PointRecord(
            kind="phone",
            type=_TYPES.get(kind) or _type(reading),
            value=value,
            normalized=(
                e164(reading.number, extension[1] if extension else "") if reading.number else ""
            ),
        ),
        score=line.confidence * (1.0 if reading.valid else 0.8 if labelled else 0.6),
        spans=(*(label if labelled else ()), Span(span.line, span.start, end)),
        sure=reading.valid and reading.certain and not unread and line.confidence > 0.93,
    )


def read(printed: str, page: Page, known: Known) -> _Reading:
    """Read a number by the countries the card speaks for, then by the one known before."""
    plain = re.sub(r"^[(\[\s]+(?=\+)", "", printed)
    plain = re.sub(r"^\(?00\s?(?=[1-9])", "+", plain)
    if plain.startswith("+"):
        number = parse_phone(plain, None)
        return _Reading(number, bool(number and phonenumbers.is_valid_number(number)), True)
    weighed = dict(evidence(page))
    strong = [region for region, weight in weighed.items() if weight >= _LEAST_WEIGHT]
    weak = [
        region
        for region, weight in weighed.items()
        if _ANY_WEIGHT <= weight < _LEAST_WEIGHT and _begins_with_trunk(plain, region)
    ]
    for region in dict.fromkeys([*strong, *weak, known.region]):
        for text in (plain, _without_trunk(plain)):
            number = parse_phone(text, region)
            if number and phonenumbers.is_valid_number_for_region(number, region):
                return _Reading(number, True, region in strong)
    number = parse_phone(plain, strong[0]) if strong else None
    if number and e164(number):
        return _Reading(number)
    return _Reading()


def _without_trunk(text: str) -> str:
    """A number without a nought in front: old Polish cards print ``(0-58) 696 22 85``."""
    return re.sub(r"^(\(?)0[-\s]*(?:\)\s*)?", r"\1", text)


def _begins_with_trunk(text: str, region: str) -> bool:
    """Whether a number begins with the trunk digit, where a country dials with one."""
    metadata = PhoneMetadata.metadata_for_region(region)
    trunk = metadata.national_prefix if metadata else None
    return trunk != "0" or re.sub(r"\D", "", text).startswith(trunk)


def _type(reading: _Reading) -> str:
    if reading.number is None:
        return "work"
    mobile = phonenumbers.number_type(reading.number) == PhoneNumberType.MOBILE
    return "mobile" if mobile else "work"


def _grouped(printed: str) -> bool:
    return printed.lstrip().startswith("+") or len(re.findall(r"\d+", printed)) > 1


def _tidy(printed: str) -> str:
    value = re.sub(r"\s+", " ", printed).strip(" .-–/")
    if value.startswith("(") and ")" not in value:
        value = value[1:]
    return value + ")" * (value.count("(") - value.count(")"))
