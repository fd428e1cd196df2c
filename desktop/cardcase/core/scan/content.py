"""Whether what was read is a card's text, and not a book's, a receipt's or a landscape's."""

import re

from cardcase.core.scan.page import Page

_NUMBER = re.compile(r"(?:\d[ .\-/()]{0,2}){7}")
_REACHED = re.compile(
    r"@\w|\bwww\.|https?:|\w\.(pl|com|eu|de|net|org|cz|fr|es|it|se|no|fi)\b", re.I
)
_AMOUNT = re.compile(r"(?<![\d.,])\d{1,6}[.,]\d{2}\s?(?:[A-Z€$£]{1,3}|zł|Kč)?$")

_AMOUNTS = 4  # lines that end in a sum of money: a receipt, an invoice, a price list
_MOST_WORDS = 90  # on a card; a page of a book has 200 and more
_LONG_LINE = 9  # words: running text, not what a card tells
_RUNNING = 0.4  # of the lines
_FEW = 4  # lines, of which nothing can be said
_MANY = 6  # lines
_WORDY = 3.6  # words a line; on cards that tell no way to reach anybody it is 3
_COLUMN = 14  # lines: more on paper that tells no way to reach anybody are a column of print
_LETTERS = 4  # of a name at least


def is_contact(page: Page) -> bool:
    """Whether the text tells an e-mail or a web page, as a card does and a sheet rarely."""
    return any(_REACHED.search(line.text) for line in page.lines)


def tells_number(page: Page) -> bool:
    """Whether a line has so many digits that they may be a phone number."""
    return any(_NUMBER.search(line.text) for line in page.lines)


def is_document(page: Page) -> bool:
    """Whether the text is running text or an account: much of it, in long lines or with sums."""
    words = [len(line.text.split()) for line in page.lines]
    if sum(1 for line in page.lines if _AMOUNT.search(line.text.strip())) >= _AMOUNTS:
        return True
    if len(words) < _FEW:
        return False
    running = sum(count >= _LONG_LINE for count in words) > _RUNNING * len(words)
    return sum(words) > _MOST_WORDS or running


def _wordy(page: Page) -> bool:
    """Whether many lines are longer than names, titles and addresses are: a column of print."""
    words = sum(len(line.text.split()) for line in page.lines)
    return len(page.lines) >= _MANY and words > _WORDY * len(page.lines)


def is_card(page: Page, outlined: bool) -> bool:
    """Whether a page may be a card's.

    ``outlined``: a card's outline was seen around it; then a name or an address alone will do.
    Otherwise the picture is the card, or shows none: it must tell how to reach somebody.
    """
    if is_document(page):
        return False
    told = is_contact(page) or tells_number(page)
    if not told and (_wordy(page) or len(page.lines) > _COLUMN):
        return False
    if outlined:
        return any(sum(map(str.isalpha, line.text)) >= _LETTERS for line in page.lines)
    return told
