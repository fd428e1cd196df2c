"""Headings of columns to fields, by their words, in the languages of ``lexicon/headings``."""

import re
from collections.abc import Sequence
from functools import cache

from cardcase.core.exchange.tables.fields import Field
from cardcase.core.tables import table
from cardcase.core.text import words

_CAMEL = re.compile(r"(?<=[a-ząćęłńóśźż])(?=[A-Z][a-z])")
_EMAIL = re.compile(r"\be[\s_-]?mail", re.IGNORECASE)
_TYPES = ("fax", "mobile", "work", "home", "other")
"""Which of several words decides: a fax at work is a fax."""
_TYPED = frozenset({"phone", "email", "web", "address", "address?"})
_MOST = 12
"""Words of a heading; a longer text is none."""
_PERHAPS = "?"
_ASIDE = ("small", "place", "kind", "none")
"""Keys of the list that name no field."""


def read_headings(headings: Sequence[str]) -> list[Field | None]:
    """What each column is; None for one that is no field of a contact.

    A heading that means several things is understood by the others: ``Name`` beside ``Vorname`` is
    the family name, ``Title`` beside ``Job Title`` stands before the name, ``Home Address`` beside
    ``Home City`` is a street.
    """
    found = [_read(heading) for heading in headings]
    kinds = {field.kind for field in found if field}
    cities = {
        (field.type, field.group) for field in found if field and field.kind == "address.city"
    }
    return [field and _settled(field, kinds, cities) for field in found]


def known(heading: str) -> bool:
    """Whether this is a heading that tables of contacts have, be it of a field of ours or not."""
    return bool(_rest(heading)) and (_read(heading) is not None or bool(_foreign(words(heading))))


def type_of_words(parts: Sequence[str]) -> str:
    """The type of a point or an address that these folded words say; empty if none."""
    said = {_words_of_types().get(part, "") for part in parts}
    return next((each for each in _TYPES if each in said), "")


def _settled(field: Field, kinds: set[str], cities: set[tuple[str, str]]) -> Field | None:
    if not field.kind.endswith(_PERHAPS):
        return field
    kind = field.kind.removesuffix(_PERHAPS)
    if kind == "contact":
        # Beside a name it is a contact with somebody, or the day of it.
        return None if kinds & {"name", "family"} else Field("name", field.type, field.group)
    if kind == "name" and "given" in kinds and "family" not in kinds:
        kind = "family"
    elif kind == "name" and "family" in kinds and "given" not in kinds:
        kind = "given"
    elif kind == "title" and "title" in kinds:
        kind = "prefix"
    elif kind == "address" and (field.type, field.group) in cities:
        kind = "address.street"
    return Field(kind, field.type, field.group)


def _read(heading: str) -> Field | None:
    parts = _rest(heading)
    if not parts:
        return None
    numbers = [part for part in parts if part.isdecimal()]
    # A number at the end counts lines or further values; before other words it counts things.
    group = numbers[0] if numbers and parts[-1] != numbers[0] else ""
    parts = [part for part in parts if not part.isdecimal()]
    phrases, types = _phrases(), _words_of_types()
    whole = phrases.get(" ".join(parts), "")
    if not whole and _foreign(parts):
        return None
    sort = type_of_words(parts)
    of_type = False
    if not whole:
        of_type = any(part in _listed("kind") for part in parts)
        aside = _listed("small") | types.keys() | _listed("kind")
        bare = [part for part in parts if part not in types]
        core = [part for part in parts if part not in aside]
        whole = phrases.get(" ".join(bare), "") or phrases.get(" ".join(core), "")
        if not whole and len(core) > 1:
            whole = phrases.get(" ".join(part for part in core if part not in _listed("place")), "")
        if not whole and sort in ("mobile", "fax") and not core:
            whole = "phone"
    if whole == "contact?" and (len(parts) > 1 or sort):
        return None  # the last one, say
    if not whole or whole == "email.none" or (whole.startswith("met.") and numbers):
        return None
    kind, _, said = whole.partition(":")
    if of_type:
        plain = kind.removesuffix(_PERHAPS)
        return Field(f"{plain}.type", "", group) if kind in _TYPED and group else None
    typed = kind in _TYPED or kind.startswith("address.")
    if kind != "phone" and sort in ("mobile", "fax"):
        sort = ""
    return Field(kind, said or (sort if typed else ""), group)


def _rest(heading: str) -> list[str]:
    """The folded words of a heading."""
    if len(heading) > 120:
        return []
    plain = _EMAIL.sub("email", _CAMEL.sub(" ", heading))
    parts = words(plain)
    return parts if len(parts) <= _MOST else []


def _foreign(parts: Sequence[str]) -> bool:
    return any(part in _listed("none") for part in parts)


@cache
def _listed(key: str) -> frozenset[str]:
    return frozenset(" ".join(words(entry)) for entry in table("headings")[key])


@cache
def _words_of_types() -> dict[str, str]:
    return {word: each for each in _TYPES for word in _listed(f"type.{each}")}


@cache
def _phrases() -> dict[str, str]:
    """The field of each phrase as written in the list, with and without its small words."""
    said: dict[str, str] = {}
    for key, entries in table("headings").items():
        if key.startswith("type.") or key in _ASIDE:
            continue
        for entry in entries:
            said.setdefault(" ".join(words(_EMAIL.sub("email", entry))), key.replace("/", ":"))
    for phrase, key in [*said.items()]:
        core = " ".join(word for word in phrase.split() if word not in _listed("small"))
        if core:
            said.setdefault(core, key)
    return said
