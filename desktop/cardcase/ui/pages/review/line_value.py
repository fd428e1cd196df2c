"""What a printed line gives to a field: the value without its label."""

import re
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from typing import Final

from cardcase.core.normalize import email_in, phone_in, web_in
from cardcase.core.scan.page import Line, Page
from cardcase.core.text import digits, fold, words
from cardcase.ui.pages.review.form_data import NAME_PARTS, family_of

_LABEL = re.compile(r"^\s*[^\W\d_][^\d:@]{0,18}:\s*(?=\S)(?!//)")
_A_NUMBER = 7
_A_PART = 8
"""Letters and digits of a line that are not left out by chance."""
_ALIKE = 0.7
"""From here on a word is the same, misread or put right."""
ONE_EACH: Final = ("phones", "emails", "urls")
"""Families whose fields hold one value each: a further one needs a field of its own."""
_NUMBER = re.compile(r"\d[\d \-]*\d")


def value_for(key: str, line: str, region: str) -> str:
    """The part of ``line`` that belongs into the field ``key``: the number of "Tel.: 12 345 67 89".

    ``region``: ISO 3166 country of phone numbers without a country code.
    """
    family = family_of(key)
    plain = without_label(line)
    found = ""
    if family == "phones":
        found = phone_in(line, region) or _first_number(plain)
    elif family == "emails":
        found = email_in(line)
    elif family == "urls":
        found = web_in(line)
    elif family == "tax_ids":
        found = _first_number(plain)
    elif key.endswith((".postcode", ".city")):
        found = town_in(line).get(key.rpartition(".")[2], "")
    elif key == "note":
        return line.strip()
    return found or plain


def is_given(family: str, line: str, region: str) -> bool:
    """Whether a line has a value of a family of :data:`ONE_EACH`; else it is put there as it is."""
    if family == "phones":
        return bool(phone_in(line, region)) or len(digits(line)) >= _A_NUMBER
    return bool(email_in(line) if family == "emails" else web_in(line))


def without_label(line: str) -> str:
    """The line after a label that ends with a colon, or all of it."""
    return _LABEL.sub("", line, count=1).strip()


def is_said(line: str, values: Iterable[str]) -> bool:
    """Whether one of the values says all that the line says after its label, word for word."""
    told = words(without_label(line))
    count = len(told)
    if not told:
        return False
    number = digits(line) if len(digits(line)) >= _A_NUMBER else ""
    for value in values:
        there = words(value)
        if any(there[at : at + count] == told for at in range(len(there) - count + 1)):
            return True
        # Numbers are grouped in many ways.
        if number and not any(word.isalpha() for word in told) and number == digits(value):
            return True
    return False


def is_left_out(line: str, values: Iterable[str]) -> bool:
    """Whether the values say some of a line, and leave out what is more than a label."""
    said = [word for value in values for word in words(value)]
    text, numbers = "".join(said), "".join(digits(word) for word in said)
    told = words(without_label(line))
    left = [
        word
        for word in told
        if word not in text
        and not (word.isdigit() and word in numbers)
        and not any(SequenceMatcher(None, word, each).ratio() >= _ALIKE for each in said)
    ]
    if len(left) == len(told) or sum(map(len, left)) < _A_PART:
        return False
    # The reader's lists of words are loaded when they are first needed.
    from cardcase.core.scan.extract.labels import is_label

    return not is_label(" ".join(left))


def town_in(line: str) -> dict[str, str]:
    """``postcode`` and ``city`` of a line that has both; else nothing."""
    # The reader's lists of places are loaded when they are first needed.
    from cardcase.core.scan.extract.postcodes import town

    found = town(without_label(line))
    return {"postcode": found.postcode, "city": found.city} if found and found.city else {}


def name_in(line: str) -> dict[str, str]:
    """The parts of a name that fills a line, as the reader tells them apart; else by place."""
    # The reader's lists of names are loaded when they are first needed.
    from cardcase.core.scan.extract import names
    from cardcase.core.scan.extract.candidate import Known

    plain = without_label(line)
    corners = ((0.0, 0.0), (float(len(plain)), 0.0), (float(len(plain)), 1.0), (0.0, 1.0))
    printed = Line(text=plain, quad=corners, confidence=1.0, engine="")
    page = Page(width=len(plain), height=1, lines=(printed,))
    for candidate in names.extract(page, Known()):
        if isinstance(name := candidate.value, names.Name):
            return {part: getattr(name, part) for part in NAME_PARTS}
    return _name_by_place(plain.split())


def split_like(text: str, values: Mapping[str, str], keys: tuple[str, ...]) -> dict[str, str]:
    """Another reading of several fields at once, dealt out word for word as ``values`` are.

    Where the words are not as many: a name by its parts, else everything into the first field.
    """
    said = text.split()
    if keys == NAME_PARTS:
        # A degree or the like that the other reading leaves out still stands on the card.
        read = set(fold(text).replace(",", " ").split())
        missing = {
            key: values.get(key, "")
            for key in ("prefix", "middle", "suffix")
            if not set(fold(values.get(key, "")).replace(",", " ").split()) <= read
        }
        keys = tuple(key for key in keys if key not in missing)
    else:
        missing = {}
    counts = {key: len(values.get(key, "").split()) for key in keys}
    if sum(counts.values()) != len(said):
        if "given" in keys:
            parts = name_in(text)
            return parts | {key: parts[key] or kept for key, kept in missing.items()}
        return {**dict.fromkeys(keys, ""), keys[0]: text}
    dealt, start = {}, 0
    for key in keys:
        dealt[key] = " ".join(said[start : start + counts[key]]).rstrip(",;")
        start += counts[key]
    return dealt | missing


def _name_by_place(words: list[str]) -> dict[str, str]:
    dealt = dict.fromkeys(NAME_PARTS, "")
    if len(words) > 1:
        dealt["family"] = words.pop()
    dealt["given"] = " ".join(words[:1])
    dealt["middle"] = " ".join(words[1:])
    return dealt


def _first_number(text: str) -> str:
    found = _NUMBER.search(text)
    return found.group() if found else ""
