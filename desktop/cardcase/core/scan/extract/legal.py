"""Legal forms in the names of organizations: ``sp. z o.o.``, ``GmbH & Co. KG``, ``Ltd`` …"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from cardcase.core.scan.extract.lexicon import table
from cardcase.core.text import fold

# Forms that are no word and no initials of any language, in small letters, too.
_NO_WORDS = frozenset({"plc", "llp", "ltd", "srl", "kft", "zrt", "aps", "oyj"})
_MISREAD = {"o": "[o0]", "l": r"(?:l|(?<=\.)i)"}
# Undotted forms that are also words or initials: only in capitals, only at the end.
_SHORT = 3


@dataclass(frozen=True, slots=True)
class LegalForms:
    """The legal forms at the end of a text: where they start, and the countries that know them."""

    start: int
    regions: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.regions)


@lru_cache(maxsize=512)
def legal_forms(text: str) -> LegalForms:
    """The legal forms a text ends with; falsy, with ``start`` at its end, if there are none."""
    # Folding may change the length; the letters of legal forms never do.
    plain = "".join(fold(char)[:1] or char for char in text)
    end = len(plain.rstrip(" .,;)"))
    regions: set[str] = set()
    while end > 0:
        behind = min(len(plain), end + 2)
        found = [
            (match.start(), form.regions)
            for form in _forms()
            if (match := form.pattern.search(plain, 0, behind))
            and match.start() < end <= match.end()
            and (_is_marked(match[0]) or text[match.start()].isupper())
        ]
        if not found:
            break
        start = min(at for at, _ in found)
        regions |= {region for at, known in found if at == start for region in known}
        end = len(plain[:start].rstrip(" ,&+("))
    return LegalForms(end if regions else len(text), frozenset(regions))


def _is_marked(printed: str) -> bool:
    """Whether a form has marks or is too long to be another word by chance."""
    letters = re.sub(r"\W", "", printed)
    return (
        any(mark in printed.rstrip(" .") for mark in ".&")
        or len(letters) > _SHORT
        or letters in _NO_WORDS
    )


@dataclass(frozen=True, slots=True)
class _Form:
    pattern: re.Pattern[str]
    regions: frozenset[str]


@cache
def _forms() -> tuple[_Form, ...]:
    regions: dict[str, set[str]] = {}
    for region, entries in table("legal_forms").items():
        for entry in entries:
            regions.setdefault(fold(entry), set()).add(region)
    return tuple(_Form(_pattern(form), frozenset(known)) for form, known in regions.items())


def _pattern(form: str) -> re.Pattern[str]:
    """A form with loose spaces and dots, and with a nought for an ``o``, a dotted ``I`` for an
    ``l``, and a 2 or nothing for a ``z``, as engines read them: ``Sp. 2 0.o.``, ``S.r.I.``
    """
    between = r"[\s.,]*"
    letters = re.sub(r"[.\s]+", " ", form).strip()
    dotted = "".join(
        between if char == " " else _MISREAD.get(char, re.escape(char)) for char in letters
    ).replace(f"{between}z{between}", f"{between}(?:[z2]{between})?")
    return re.compile(rf"(?<![^\W_]){dotted}(?![^\W_])[\s.,;)]*$")
