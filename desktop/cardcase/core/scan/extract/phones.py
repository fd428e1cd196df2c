"""Phone and fax numbers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from phonenumbers import PhoneNumber

from cardcase.core.normalize import e164
from cardcase.core.records import PointRecord
from cardcase.core.scan.extract import emails, private, social, tax_ids, web
from cardcase.core.scan.extract.candidate import Candidate, Known, Span
from cardcase.core.scan.extract.footers import footer_lines
from cardcase.core.scan.extract.labels import (
    label_above,
    label_before,
    label_behind,
    label_in_clause,
)
from cardcase.core.scan.extract.lexicon import table
from cardcase.core.scan.extract.mailbox import is_role
from cardcase.core.scan.extract.numbering import Reading, completed, plan_type, read
from cardcase.core.scan.extract.regions import likeliest
from cardcase.core.scan.page import Page

# Letters that engines read for digits: beside a digit, and beside no other letter.
_LOOSE = re.compile(r"\s[.,]\s")  # a dot with nothing beside it: a digit was lost, or two numbers
_SLIP = r"(?:(?<=\d)[OoIlSB](?![^\W\d_])|(?<=\d[ .-])[OoIlSB](?=\d))"
_DIGITS = str.maketrans("OoIlSB", "001158")
# A letter or a dot right before a number is a label's, glued by the engine: "f.17 428 43 34".
_RUN = re.compile(
    r"(?:[(\[]?\s?(?:[+±]|(?<!\d)00)\s?|(?<![\d+,-])(?<!\d[.,-])\(?)"
    rf"\d(?:[ ().\-–/·•*]{{0,3}}(?:\d|{_SLIP})){{5,35}}"
)
# Brackets and strokes around an area code that engines read for others: "(93] 404-68-33" and, at
# the start of a line, "22| 416.64.34"; a bar with as much room on both sides parts two things.
_BRACKETS = re.compile(r"[(\[{](?=\+?\d{1,4}[)\]}])|(?<=\d)[\]}](?=\s?\d)")
_BAR_BEHIND_AREA = re.compile(r"(?:(?<=^\d\d)|(?<=^\d\d\d))\|(?=\s?\d)")
# The bar between two numbers read as a digit of the first: "+33 4 82 05 04 091 (+33) 4 74 …"
_BAR_READ = re.compile(r"(.*\d)1\s?")
_NEXT_NUMBER = re.compile(r"\s?\(?(?:\+|00)\d")
_STROKE_READ = re.compile(r"(?<=\d\d)1(?=\d{3})")
_LONE = re.compile(r"^\s*\d\s|\s\d$")
_BEHIND, _BEFORE = re.compile(r"(.*\d)\s+\d"), re.compile(r"\s*\d\s+([^+].*)")
_VANITY = re.compile(r"(?<![\w+])(?:\+?1[-. ])?8(?:00|33|44|55|66|77|88)[-. ](?=[\dA-Z.-]*[A-Z])"
                     r"[A-Z\d](?:[-.]?[A-Z\d]){6,9}\b")  # fmt: skip
_EXTENSION = re.compile(
    rf"(?i)^\s*[,;(]?\s*(?:{'|'.join(re.escape(e) for e in table('labels')['extension'])}|#)"
    r"\.?\s?:?\s?(\d{1,5})\)?(?![\d ./-]*\d)"
)
_NO_PHONE = re.compile(
    r"(?:\d{1,4}/\d{1,4}[A-Za-z]?|\d{4,5}-\d{3}"
    r"|(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)?\d{2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}"
    r"|\d{1,2}\s?[-–]\s?\d{1,2}(?:\s?[/,;]\s?\d{1,2}\s?[-–]\s?\d{1,2})?"
    r"|\d{1,2}[.:]?[0-5]0\s?[-–]\s?\d{1,2}[.:]?[0-5]0)"
)
_ZIP = re.compile(r"\d{5}-\d{4}")  # of America; in Brazil a mobile phone's number without its area
# "Loc. Poggio 14 - 53024 Montalcino", "Unit 204 - 1480 Foster Street", "Torget 120. 213 01 Malmö",
# "Ringstraße 175 / 04191 Leipzig"
_HOUSE_AND_CODE = re.compile(
    r"(?:\d{1,4}(?:\s?[-–.,]\s?|\s)|[1-9]\d{0,3}\s/\s)(?:\d{4,5}|\d{3}\s\d{2}|\d{2}-\d{3})"
)
_BEFORE_WORD = re.compile(r"\s*(?:[A-Z]{2}\s+)?[A-ZÀ-Ž][^\W\d_]{2}")  # "9740 YU Groningen"
_TYPES = {"phone": "", "work": "work", "mobile": "mobile", "fax": "fax", "home": "home",
          "skip": "other"}  # fmt: skip
_ICONS = {"phone": "phone", "mobile": "mobile", "fax": "fax", "whatsapp": "mobile"}
_NOT_PHONES = ("bank", "pesel", "register")
_UNLABELLED_DIGITS = 7
_LOCAL_DIGITS = 5  # the least of a number that shares its beginning with the one before
_MOST_DIGITS = 17  # E.164 has fifteen; "00" or "(0)" may stand before or among them


@dataclass(slots=True)
class _Previous:
    """The number before on the page, which a shorter one may go on from."""

    number: PhoneNumber | None = None
    kind: str = ""
    line: int = -2
    end: int = 0
    office: bool = False  # whether one that is no fax and no mobile phone came before


@lru_cache(maxsize=8)
def extract(page: Page, known: Known) -> tuple[Candidate, ...]:
    """The phone numbers of a page as PointRecords: ``value`` as printed, ``normalized`` E.164.

    ``normalized`` stays empty where no country is known in which the number can exist.
    """
    taken = list(private.spans(page))
    for family in (emails, web, social, tax_ids):
        taken += [span for found in family.extract(page, known) for span in found.spans]
    return tuple(_all(page, known, taken))


def _all(page: Page, known: Known, taken: list[Span]) -> Iterator[Candidate]:
    previous = _Previous()
    for index, line in enumerate(page.lines):
        text = _mended(line.text)
        runs = [(*part, False) for match in _RUN.finditer(text) for part in _split(match)]
        runs += [(*match.span(), True) for match in _VANITY.finditer(line.text)]
        for start, end, vanity in sorted(runs):
            start += len(line.text[start:end]) - len(line.text[start:end].lstrip())
            span = Span(index, start, end)
            if not any(span.overlaps(other) for other in taken):
                yield from _candidate(page, known, span, previous, vanity)


def _mended(text: str) -> str:
    """A line's text with the brackets and the stroke of an area code, letter for letter."""
    text = _BRACKETS.sub(lambda match: "(" if match[0] in "([{" else ")", text)
    return _BAR_BEHIND_AREA.sub("/", text)


def _split(match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The numbers of a run: a stroke, a dash or a second country code starts a new one."""
    start = match.start()
    for part in re.finditer(
        r"\s*/\s*(?=(?:\D{0,2}\d){7})|\s[-–]\s(?=(?:\D{0,2}\d){7})|\s+(?=\+)"
        r"|(?:[.,]\s*|\s+)(?=00[1-9](?:\D{0,2}\d){8})",  # a comma read as a dot parts two
        match[0],
    ):
        if _count(match[0][start - match.start() : part.start()]) >= _UNLABELLED_DIGITS:
            yield start, match.start() + part.start()
            start = match.start() + part.end()
    rest = match[0][start - match.start() :]
    for gap in re.finditer(r"\s+", rest):
        left, right = _count(rest[: gap.start()]), _count(rest[gap.end() :])
        if left == right >= _UNLABELLED_DIGITS + 1 and not rest.startswith(("+", "00", "(+")):
            yield start, start + gap.start()
            start += gap.end()
            break
    yield start, match.end()


def _count(text: str) -> int:
    return sum(char.isdigit() for char in text)


def _candidate(
    page: Page, known: Known, span: Span, previous: _Previous, vanity: bool
) -> Iterator[Candidate]:
    line = page.lines[span.line]
    printed = line.text[span.start : span.end]
    mended = _mended(line.text)[span.start : span.end]
    plain = printed if vanity else mended.translate(_DIGITS).replace("±", "+")
    after = line.text[span.end :]
    first, last = (0, len(plain)) if vanity else _without_marks(plain, after, page, known)
    span = Span(span.line, span.start + first, span.start + last)
    printed, plain = printed[first:last], plain[first:last]
    kind, label = _label(page, span)
    if kind == "register" and plain.startswith(("+", "00")):
        kind, label = "", ()  # the letter of a label, or an icon, read for another
    if _is_another_number(page, span, plain, kind) or not (vanity or re.search(r"\d{2}", plain)):
        return
    labelled = kind in _TYPES
    if vanity:
        known = replace(known, region="US")
    plain = _with_stroke(plain, page, known)
    reading = read(plain, page, known)
    shared = _completed(page, plain, span, reading, previous)
    if shared:
        reading, kind, labelled = shared, kind if labelled else previous.kind, True
    enough = vanity or _count(plain) >= _UNLABELLED_DIGITS
    grouped = enough and _grouped(plain) and not _BEFORE_WORD.match(line.text[span.end :])
    if not labelled and not ((reading.valid or grouped) and (reading.certain or enough)):
        return
    end, extension = span.end, _EXTENSION.match(line.text[span.end :])
    if extension:
        end += extension.end()
    kind = kind or _shared_kind(line.text, span, reading, previous)
    kind_of = _type(kind, reading)
    if not kind and not plan_type(reading) and previous.office and _is_a_person_s(page):
        kind_of = "mobile"
    previous.office = previous.office or kind_of == "work"
    if reading.number:
        previous.number, previous.kind = reading.number, kind
        previous.line, previous.end = span.line, end
    unread = plain != printed or bool(shared) or bool(_LOOSE.search(printed))
    yield Candidate(
        field="phones",
        value=PointRecord(
            kind="phone",
            type=kind_of,
            value=_tidy(plain + line.text[span.end : end]),
            normalized=(
                e164(reading.number, extension[1] if extension else "") if reading.number else ""
            ),
        ),
        score=line.confidence * (1.0 if reading.valid else 0.8 if labelled else 0.6),
        spans=(*(label if labelled else ()), Span(span.line, span.start, end)),
        sure=reading.valid and reading.certain and not unread and line.confidence > 0.93,
    )


def _is_another_number(page: Page, span: Span, plain: str, kind: str) -> bool:
    """Whether digits are no phone's by their label or, without one, by what is beside them."""
    if kind in _NOT_PHONES or _count(plain) > _MOST_DIGITS:
        return True
    if kind in _TYPES:
        return False
    text = page.lines[span.line].text
    glued = re.search(r"[^\W\d_][.]?$", text[: span.start])
    small_print = span.line in footer_lines(page) and "+" not in plain
    house = _HOUSE_AND_CODE.fullmatch(plain.strip()) and _BEFORE_WORD.match(text[span.end :])
    return bool(glued or small_print or house) or _is_code(page, plain.strip(" ()"))


def _is_code(page: Page, plain: str) -> bool:
    """Whether digits are a postcode, a date or hours of business rather than a number."""
    american = likeliest(page) == "US"
    return bool(_NO_PHONE.fullmatch(plain) or (american and _ZIP.fullmatch(plain)))


def _without_marks(plain: str, after: str, page: Page, known: Known) -> tuple[int, int]:
    """Where the number begins and ends without a lone digit that it cannot have beside it.

    That is an icon, or the letter of a label: ``1 62 759 94 34`` for ``t 62 759 94 34``; or the
    bar before the next number.
    """
    bar = _BAR_READ.fullmatch(plain) if _NEXT_NUMBER.match(after) else None
    if bar and not read(plain, page, known).valid and read(bar[1], page, known).valid:
        return bar.span(1)
    if _LONE.search(plain) and not read(plain, page, known).valid:
        for pattern in (_BEHIND, _BEFORE):
            match = pattern.fullmatch(plain)
            if match and read(match[1], page, known).valid:
                return match.span(1)
    return 0, len(plain)


def _with_stroke(plain: str, page: Page, known: Known) -> str:
    """The number with the stroke behind its area that was read as a one: ``751663 91 64``.

    Only where it is no number otherwise, and one in a single way then.
    """
    if read(plain, page, known).valid:
        return plain
    places = (match.start() for match in _STROKE_READ.finditer(plain))
    parted = [f"{plain[:place]}/{plain[place + 1 :]}" for place in places]
    valid = [text for text in parted if read(text, page, known).valid]
    return valid[0] if len(valid) == 1 else plain


def _label(page: Page, span: Span) -> tuple[str, tuple[Span, ...]]:
    """What a number is announced as, by the words nearest to it that announce anything."""
    for look in (label_before, label_behind, label_in_clause, label_above):
        kind, spans = look(page, span)
        if kind in _TYPES or kind in _NOT_PHONES:
            return kind, spans
    line = page.lines[span.line]
    return ("" if line.text[: span.start].strip(" .,:(+") else _ICONS.get(line.icon, "")), ()


def _completed(
    page: Page, plain: str, span: Span, reading: Reading, previous: _Previous
) -> Reading | None:
    """A short number right behind another on its line, or under it, with what the two share."""
    if reading.valid or previous.number is None or _count(plain) < _LOCAL_DIGITS or "+" in plain:
        return None
    if previous.line == span.line:
        between = page.lines[span.line].text[previous.end : span.start]
        near = not re.search(r"\d", between)
    else:
        near = previous.line == span.line - 1 and not page.lines[span.line].text[: span.start]
    found = completed(plain, previous.number) if near else None
    return found if found and found.valid else None


def _shared_kind(text: str, span: Span, reading: Reading, previous: _Previous) -> str:
    """A label that is of a second number, too: ``mob +1 802 …; +1 802 …``."""
    beside = previous.line == span.line and not text[previous.end : span.start].strip(" ,;/|·•")
    if not beside or plan_type(reading) not in ("", previous.kind):
        return ""
    return previous.kind if previous.kind in ("mobile", "phone") else ""


def _type(kind: str, reading: Reading) -> str:
    """By the label; a label for any phone, or none, leaves it to the country's plan."""
    return _TYPES.get(kind) or plan_type(reading) or "work"


def _is_a_person_s(page: Page) -> bool:
    """Whether a mailbox on the page is no office's: a second bare number is then a mobile's.

    Plans such as the American one do not tell fixed lines from mobile ones.
    """
    return any(not is_role(local) for local, _ in emails.addresses(page))


def _grouped(printed: str) -> bool:
    return printed.lstrip().startswith("+") or len(re.findall(r"\d+", printed)) > 1


def _tidy(printed: str) -> str:
    value = re.sub(r"\s+", " ", printed).strip(" .-–/")
    if value.startswith("(") and ")" not in value:
        value = value[1:]
    return value + ")" * (value.count("(") - value.count(")"))
