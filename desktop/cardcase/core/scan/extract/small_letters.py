"""Cards that are set without capitals, which elsewhere tell names and nouns from other words."""

import re
from collections.abc import Iterator
from dataclasses import replace

from cardcase.core.records import AddressRecord, ContactRecord, JobRecord
from cardcase.core.scan.extract.degrees import prefix_of
from cardcase.core.scan.extract.labels import is_label
from cardcase.core.scan.extract.lexicon import small_words, vocabulary
from cardcase.core.scan.extract.persons import PARTICLES, is_given
from cardcase.core.scan.extract.roles import roles
from cardcase.core.scan.page import Line, Page
from cardcase.core.text import fold

_LEAST_LINES = 2  # that begin with a small letter
_LEAST_WORDS = 3  # of a sentence
_NO_WORD = re.compile(r"[@/\d\\_]|\w\.\w")
_LIKE_L = re.compile(r"I(?=[a-zà-ž])")  # no capital, where no other line has one
_STREET = re.compile(r"^(?!.*[@/])[^\W\d_].*[^\W\d_]{4}.*\s\d")  # words, then a number
_CODE = re.compile(r"[a-z]{1,3}-\d{2}[\d-]*")  # a postcode behind the letters of its country
_WORD = re.compile(r"[^\W\d_]+")


def raised(page: Page) -> Page:
    """The page with capitals where other cards have them, if it is set without.

    The same page if it is not. A sentence gets one at its beginning, all else one a word.
    """
    if not _is_small(page):
        return page
    return replace(page, lines=tuple(_raised_line(line) for line in page.lines))


def as_printed(contact: ContactRecord, page: Page) -> ContactRecord:
    """A contact of a raised page with its words in small letters, but for the person's name."""
    kept = {word for line in page.lines for word in _WORD.findall(line.text)}

    def small(text: str) -> str:
        return _WORD.sub(lambda match: match[0] if match[0] in kept else match[0].lower(), text)

    def job(record: JobRecord) -> JobRecord:
        return replace(
            record,
            organization=small(record.organization),
            titles=tuple(map(small, record.titles)),
            department=small(record.department),
        )

    def address(record: AddressRecord) -> AddressRecord:
        return replace(
            record,
            street=small(record.street),
            city=small(record.city),
            region=small(record.region),
            country=small(record.country),
            full=small(record.full),
        )

    return replace(
        contact,
        jobs=tuple(map(job, contact.jobs)),
        addresses=tuple(map(address, contact.addresses)),
        notes=small(contact.notes),
    )


def _is_small(page: Page) -> bool:
    lines = [line.text for line in page.lines if not _NO_WORD.search(line.text)]
    small = sum(text[:1].islower() for text in lines)
    upper = [text for text in lines if text[:1].isupper() and not _begins_with_l(text)]
    large = [text for text in upper if not is_label(text)]
    # A street begins with a small letter on other cards, too, but goes on with a capital.
    streets = [line.text for line in page.lines if _STREET.search(line.text)]
    small += bool(small and streets) and all(text.islower() for text in streets)
    return small >= _LEAST_LINES and all(text in vocabulary("countries") for text in large)


def _begins_with_l(text: str) -> bool:
    """Whether the capital that a line begins with is an l, where the line has no other."""
    return bool(_LIKE_L.match(text)) and text[1:].islower()


def _raised_line(line: Line) -> Line:
    text = _raised(line.text)
    if " ".join(word.text for word in line.words) != line.text:
        return replace(line, text=text, words=())
    pairs = zip(line.words, text.split(" "), strict=True)
    return replace(line, text=text, words=tuple(replace(w, text=t) for w, t in pairs))


def _raised(text: str) -> str:
    about = roles(text)
    known = about.title or about.department or about.trade or is_given(text.split()[0])
    text = text if known or not _LIKE_L.match(text) else f"l{text[1:]}"
    name = text[prefix_of(text)[1] :]
    sentence = bool(about.praise) and len(text.split()) >= _LEAST_WORDS
    sentence = sentence and not is_given(name.split()[0])
    return " ".join(_raised_words(text.split(" "), sentence))


def _raised_words(tokens: list[str], sentence: bool) -> Iterator[str]:
    small = small_words("link", "and", "article", "before") | PARTICLES
    for place, token in enumerate(tokens):
        kept = place and (sentence or fold(token) in small)
        plain = not kept and not _NO_WORD.search(token)
        if _CODE.fullmatch(token):
            yield token.upper()
        else:
            yield _capital(token) if plain else token


def _capital(token: str) -> str:
    """The token with its letters after hyphens and the first in capitals, if that is one each."""
    return re.sub(
        r"(?:^|(?<=[-'’(\"„“]))[^\W\d_]",
        lambda match: match[0].upper() if len(match[0].upper()) == 1 else match[0],
        token,
    )
