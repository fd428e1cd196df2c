"""What a printed line gives to a field: the value without its label."""

import re
from collections.abc import Mapping

from cardcase.core.normalize import email_in, phone_in, web_in
from cardcase.ui.pages.review.form_data import NAME_PARTS, family_of

_LABEL = re.compile(r"^\s*[^\W\d_][^\d:@]{0,18}:\s*(?=\S)(?!//)")
_POSTCODE_CITY = re.compile(
    r"^\s*(?:[A-Z]{1,2}-)?(\d{2}-\d{3}|\d{3} \d{2}|\d{4} [A-Z]{2}|\d{4}-\d{3}|\d{4,5})"
    r"\s+(\S.*?)\s*$"
)
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
    elif key.endswith((".postcode", ".city")) and (town := _POSTCODE_CITY.match(plain)):
        found = town.group(1 if key.endswith(".postcode") else 2)
    elif key == "note":
        return line.strip()
    return found or plain


def without_label(line: str) -> str:
    """The line after a label that ends with a colon, or all of it."""
    return _LABEL.sub("", line, count=1).strip()


def split_like(text: str, values: Mapping[str, str], keys: tuple[str, ...]) -> dict[str, str]:
    """Another reading of several fields at once, dealt out as ``values`` are: word for word where
    the words are as many, else by place (first word given, last family name, rest between).
    """
    words = text.split()
    counts = {key: len(values.get(key, "").split()) for key in keys}
    if sum(counts.values()) == len(words):
        dealt, start = {}, 0
        for key in keys:
            dealt[key] = " ".join(words[start : start + counts[key]]).rstrip(",;")
            start += counts[key]
        return dealt
    deal = _name_by_place if keys[0] in NAME_PARTS else _first_takes_all
    return deal(words, keys)


def _name_by_place(words: list[str], keys: tuple[str, ...]) -> dict[str, str]:
    dealt = dict.fromkeys(keys, "")
    if len(words) > 1:
        dealt["family"] = words.pop()
    dealt["given"] = " ".join(words[:1])
    dealt["middle"] = " ".join(words[1:])
    return dealt


def _first_takes_all(words: list[str], keys: tuple[str, ...]) -> dict[str, str]:
    return {key: " ".join(words) if key == keys[0] else "" for key in keys}


def _first_number(text: str) -> str:
    found: re.Match[str] | None = _NUMBER.search(text)
    return found.group() if found else ""
