"""How much a text speaks of a job, a department, a trade or a slogan, by its words."""

from dataclasses import dataclass
from functools import lru_cache

from cardcase.core.scan.extract.legal import legal_forms
from cardcase.core.scan.extract.lexicon import vocabulary
from cardcase.core.text import words


@dataclass(frozen=True, slots=True)
class Roles:
    """Shares 0…1 of the words that belong to each kind; ``weak``: of titles, the
    words that are as common in departments; ``legal``: ends with a legal form."""

    title: float
    weak: float
    department: float
    trade: float
    slogan: float
    legal: bool
    leads_department: bool
    leads_title: bool


@lru_cache(maxsize=512)
def roles(text: str) -> Roles:
    """Weigh the words of a text."""
    folded = words(text)
    count = len(folded) or 1
    department = vocabulary("departments").hits(folded)
    titles = vocabulary("titles").hits(folded)
    weak = vocabulary("weak_titles").hits(folded)
    slogans = vocabulary("slogans").hits(folded)
    return Roles(
        title=len(titles) / count,
        weak=len(titles & weak) / count,
        department=len(department) / count,
        trade=len(vocabulary("trades").hits(folded)) / count,
        slogan=len(slogans) / count,
        legal=bool(legal_forms(text)),
        leads_department=bool(department & {0, count - 1}),
        leads_title=bool((titles - weak) & {0, count - 1}),
    )
