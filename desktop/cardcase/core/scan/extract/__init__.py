"""From a page's lines to a proposed contact.

Every module here proposes candidates of one field family from the page alone; ``decide`` chooses
a set in which a printed word serves one field; ``assemble`` makes the draft of it, and
``recalled`` brings in what the owner's corrections have taught.
"""

from dataclasses import replace

from cardcase.core.scan.draft import Draft
from cardcase.core.scan.extract.assemble import assemble
from cardcase.core.scan.extract.candidate import Known
from cardcase.core.scan.extract.decide import choose
from cardcase.core.scan.extract.mending import lettered
from cardcase.core.scan.extract.recall import recalled
from cardcase.core.scan.extract.small_letters import as_printed, raised
from cardcase.core.scan.extract.spacing import respaced
from cardcase.core.scan.lesson import NOTHING
from cardcase.core.scan.page import Page

__all__ = ["Known", "draft_of"]

# Characters of a line that are looked at: a card's lines have a tenth of it, and some patterns take
# quadratic time (1.8 s for 3000 characters).
_LONGEST = 400


def draft_of(page: Page, known: Known) -> Draft:
    """The contact that a page proposes, with evidence for each value and the lines not used."""
    if any(len(line.text) > _LONGEST for line in page.lines):
        short = (replace(line, text=line.text[:_LONGEST], words=()) for line in page.lines)
        page = replace(page, lines=tuple(short))
    page = respaced(lettered(page))
    # The extractors do without what was learned, which would only make their caches' keys large.
    unbiased = replace(known, learned=NOTHING)
    upright = raised(page)
    draft = assemble(upright, choose(upright, unbiased))
    if upright is not page:
        draft = replace(draft, contact=as_printed(draft.contact, page))
    return recalled(draft, page, known.learned)
