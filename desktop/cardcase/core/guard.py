"""Cells that a spreadsheet would take for formulas, written as text and read back.

What begins with ``=`` ``+`` ``-`` ``@`` TAB or CR (OWASP, CSV Injection), also in their wide forms,
may be a formula. Such a cell gets an apostrophe in front, as a typist would write it. A phone
number is none: ``+48 600 100 200`` has nothing but digits and what divides them behind its sign,
and at most the word for an extension with its number; it calls no function, and must stay a number
for every other program.
"""

import re

_DANGEROUS = re.compile(r"'*[=+\-@\t\r＝＋－＠]")
_NUMBER = re.compile(
    r"[+-][\d (][\d ()./-]*(?:(?:[,;]\s?)?(?i:wewn?|w|ext|extn|x|int|dw)\.?:?\s?\d{1,7}\)?)?"
    r"|\+\d+;ext=\d+"
)
_GUARDED = re.compile(r"'+[=+\-@\t\r＝＋－＠]")
_TYPED = re.compile(r"'+[\d=+\-@\t\r＝＋－＠]")


def guarded(cell: str) -> str:
    """The cell as it can be opened in a spreadsheet."""
    if _DANGEROUS.match(cell) and not _NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell


def unguarded(cell: str) -> str:
    """What :func:`guarded` was given: takes back what it did, and nothing else."""
    return cell[1:] if _GUARDED.match(cell) else cell


def untyped(cell: str) -> str:
    """The cell of another program without the apostrophe that makes a number or formula a text."""
    return cell[1:] if _TYPED.match(cell) else cell
