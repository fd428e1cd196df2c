"""Lines in one size of print, close to each other: one may go on with the other."""

from cardcase.core.scan.extract.candidate import Candidate
from cardcase.core.scan.extract.layout import below, gap_below
from cardcase.core.scan.extract.print_size import likeness
from cardcase.core.scan.page import Page

_CLOSE = 1.0  # of the print: a larger gap parts two lines
SAME_PRINT = 0.85  # of the larger of two lines that are set alike …
ABOUT_SAME = 0.75  # … and of two of which the words say as much


def is_right_under(
    page: Page, upper: Candidate, lower: Candidate, share: float = SAME_PRINT
) -> bool:
    """Whether what the one says goes on, or is followed, in the next line of the same print."""
    at, line = upper.lines[-1], lower.lines[0]
    return below(page, at) == line and set_alike(page, at, line, share)


def set_alike(page: Page, upper: int, lower: int, share: float = SAME_PRINT) -> bool:
    """Whether two lines are close and in one print: the smaller more than a share of the larger."""
    alike = likeness(page.lines[upper], page.lines[lower]) > share
    return alike and gap_below(page, upper, lower) < _CLOSE
