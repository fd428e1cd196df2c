"""How much a text speaks of a job, a department, an organization or a slogan, by its words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from cardcase.core.scan.extract.legal import legal_forms
from cardcase.core.scan.extract.lexicon import function_words, small_words, vocabulary
from cardcase.core.text import words

# Languages whose compounds end with the noun that says what they are.
_HEAD_LAST = ("en", "de", "sv", "nb", "da", "fi", "nl", "hu")
_NUMBER = re.compile("[ivx]{2,4}")  # III Wydział Rodzinny
_OF_A_JOB = ("styczny", "styczna", "styczne")
# Export Sales Manager CEE
_MARKETS = frozenset({"cee", "emea", "dach", "apac", "nordics", "benelux", "mena", "latam", "uki"})
_ADJECTIVES = ("ni", "ne", "ske", "cke", "sky", "cky", "ny", "na", "ska", "cka")  # Slavic, folded


@dataclass(frozen=True, slots=True)
class Roles:
    """Shares 0…1 of the words that belong to each kind; ``weak``: of titles, the
    words that are as common in departments; ``praise``: of slogans, those that are no mere
    prepositions and the like; ``legal``: ends with a legal form.

    ``leads_…``: the noun that says what the phrase is, its first or last word or the last before a
    preposition (*Head* of Sales, Sales *Manager*, *Leiter* Vertrieb), is of that kind. ``linked``:
    has such a preposition.
    """

    title: float
    weak: float
    department: float
    trade: float
    slogan: float
    praise: float
    legal: bool
    leads_department: bool
    leads_title: bool
    leads_organization: bool
    linked: bool


@lru_cache(maxsize=1024)
def roles(text: str) -> Roles:
    """Weigh the words of a text."""
    folded = words(text)
    folded = folded[1:] if folded[1:] and _NUMBER.fullmatch(folded[0]) else folded
    folded = folded[:-1] if folded[1:] and folded[-1] in _MARKETS else folded
    count = len(folded) or 1
    department = vocabulary("departments").hits(folded)
    titles = vocabulary("titles").hits(folded)
    weak = vocabulary("weak_titles").hits(folded)
    slogans = vocabulary("slogans").hits(folded)
    small = function_words()
    praise = [at for at in slogans if len(folded[at]) > 1 and folded[at] not in small]
    titles -= vocabulary("slogans", "we").hits(folded)  # Tłumaczymy świat
    # Onkologia, chirurgie: what is done begins as who does it.
    titles -= vocabulary("fields_of_work", "done").hits(folded) - vocabulary("titles").exact(folded)
    # Specjalistyczny Gabinet: an adjective of who works there.
    titles -= {at for at, word in enumerate(folded) if word.endswith(_OF_A_JOB)}
    institutions = vocabulary("institutions").hits(folded)
    heads = _heads(folded)
    led = (titles - weak) & heads
    # Truhlářství, architects, Referat: an organization or its part, though the stem is a job's.
    units = vocabulary("institutions").exact(folded) | vocabulary("departments").exact(folded)
    units |= vocabulary("fields_of_work", "units").exact(folded)
    led -= units - vocabulary("titles").exact(folded)
    led = frozenset(place for place in led if place < _first_of_a_firm(folded))
    last = vocabulary("departments", *_HEAD_LAST).hits(folded) & {count - 1}
    last |= department & {count - 1} if count - 2 in department else frozenset()
    if count == 2 and folded[0].endswith(_ADJECTIVES):
        last |= vocabulary("departments", "cs").hits(folded) & {1}  # Obchodní oddělení
    if len(department) == count > len(titles):
        led = frozenset()  # Technik und Entwicklung, though Technik is a job in Polish
    elif 0 in (institutions | department) - led and (
        not vocabulary("titles", *_HEAD_LAST).hits(folded) & led
        or 0 in department - vocabulary("departments", *_HEAD_LAST).hits(folded)
        or 0 in institutions - vocabulary("institutions", *_HEAD_LAST).hits(folded)
    ):
        led = frozenset()  # Gabinet Dyrektora, Kancelaria Notarialna, but Bank Manager
    return Roles(
        title=len(titles) / count,
        weak=len(titles & weak) / count,
        department=len(department) / count,
        trade=len(vocabulary("trades").hits(folded) | institutions) / count,
        slogan=len(slogans) / count,
        praise=len(praise) / count,
        legal=bool(legal_forms(text)),
        leads_department=bool(
            department & (heads - {count - 1})
            or department & {0}
            or last
            or (department and _are_two(folded) and not led)
        ),
        leads_title=bool(led),
        leads_organization=bool(
            institutions & (heads if {0} & (titles | department | institutions) else heads | {1})
        )
        and not (len(department) == count > len(institutions)),
        linked=any(word in small_words("link") for word in folded[1:]),
    )


def _first_of_a_firm(folded: Sequence[str]) -> int:
    """Where a word for a firm stands, in the languages that put it before what it is: what follows
    it is no job, though ``Zorvita Kancelaria Notarialna`` ends with the stem of one."""
    found = vocabulary("trades").hits(folded) - vocabulary("trades", *_HEAD_LAST).hits(folded)
    return min(found, default=len(folded))


def _heads(folded: Sequence[str]) -> frozenset[int]:
    """Where the noun may stand that says what the phrase is: the ends of what is before a link."""
    links = small_words("link")
    end = next((place for place, word in enumerate(folded) if place and word in links), len(folded))
    return frozenset({0, max(0, end - 1)})


def _are_two(folded: Sequence[str]) -> bool:
    """``Najem i administracja``: two things, of which each says what both are."""
    return len(folded) == 3 and folded[1] in small_words("and")


def ends_open(text: str) -> bool:
    """Whether a text plainly goes on: it ends with a preposition, article, *and*, *or*, hyphen."""
    last = text.split()[-1] if text.split() else ""
    word = "".join(words(last)[-1:])
    if len(word) == 1 and last.endswith("."):
        return False  # Notar a. D.
    article = len(word) > 1 and word in small_words("article")
    small = word in small_words("link", "and", "or", "before")
    return last.endswith(("-", "&", ",", "/", "+")) or small or article
