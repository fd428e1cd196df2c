"""From a page's lines to a proposed contact.

Every module here proposes candidates of one field family from the page alone; ``decide`` chooses
a set in which a printed word serves one field; ``assemble`` makes the draft of it.
"""

from cardcase.core.scan.draft import Draft
from cardcase.core.scan.extract.assemble import assemble
from cardcase.core.scan.extract.candidate import Known
from cardcase.core.scan.extract.decide import choose
from cardcase.core.scan.page import Page

__all__ = ["Known", "draft_of"]


def draft_of(page: Page, known: Known) -> Draft:
    """The contact that a page proposes, with evidence for each value and the lines not used."""
    return assemble(page, choose(page, known))
