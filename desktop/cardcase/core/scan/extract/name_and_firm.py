"""A person and a firm on one line with no gap between them, as engines read two columns."""

import re

from cardcase.core.scan.extract import emails, web
from cardcase.core.scan.extract.degrees import prefix_of
from cardcase.core.scan.extract.domains import is_freemail
from cardcase.core.scan.extract.legal import legal_forms
from cardcase.core.scan.extract.persons import is_given
from cardcase.core.scan.page import Page
from cardcase.core.text import fold, words

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_LEAST = 4  # letters of a word that tells a firm
_NAME = (2, 3)  # words of a name


def firm_start(page: Page, index: int) -> int | None:
    """Where a firm begins behind a name on a line: ``dr Jan Lis Stalex Budowa s.c.``

    Told by the legal form at its end, and by a word that another line or a host has, too, while
    none has the family's: a firm may be called by its owner.
    """
    text = page.lines[index].text
    if not legal_forms(text):
        return None
    tokens = list(_WORD.finditer(text, prefix_of(text)[1]))
    if len(tokens) <= _NAME[0] or not is_given(tokens[0][0]):
        return None
    said = {word for at, line in enumerate(page.lines) if at != index for word in words(line.text)}
    hosts = {*web.hosts(page), *(host for _, host in emails.addresses(page))}
    owned = [host for host in hosts if not is_freemail(host)]

    def is_told(place: int) -> bool:
        word = fold(tokens[place][0])
        return len(word) >= _LEAST and (word in said or any(word in host for host in owned))

    for place in _NAME:
        if place < len(tokens) and is_told(place):
            return None if any(map(is_told, range(1, place))) else tokens[place].start()
    return None
