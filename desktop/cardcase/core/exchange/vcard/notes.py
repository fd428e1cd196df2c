"""Notes, tags and tax numbers."""

from collections.abc import Iterable, Iterator

from vobject.base import ContentLine

from cardcase.core.exchange.vcard.behavior import Card
from cardcase.core.exchange.vcard.line import Line
from cardcase.core.exchange.vcard.values import content_line, paragraph, param, tidy
from cardcase.core.records import TaxIdRecord, unique

_TAX_ID = "X-CARDCASE-TAXID"
# Google marks every contact of an account with this group; it says nothing.
_NO_TAGS = frozenset({"mycontacts"})


def read_notes(card: Card) -> str:
    """All notes, one after the other."""
    return "\n".join(unique(paragraph(line.value) for line in card.named("NOTE")))


def read_tags(card: Card) -> tuple[str, ...]:
    """The CATEGORIES as tags."""
    tags = (tidy(tag) for line in card.named("CATEGORIES") for tag in line.value)
    return unique(tag for tag in tags if is_tag(tag))


def read_tax_ids(card: Card) -> Iterator[tuple[TaxIdRecord, Line]]:
    """The numbers a company is registered by, as this program writes them."""
    for line in card.named(_TAX_ID):
        if value := tidy(line.value):
            yield TaxIdRecord(kind=param(line, "TYPE"), value=value), line


def tax_id_line(tax_id: TaxIdRecord) -> ContentLine:
    """A new line for a number."""
    return content_line(_TAX_ID, tidy(tax_id.value), (tax_id.kind,))


def note_line(notes: str) -> ContentLine:
    """A new NOTE."""
    return content_line("NOTE", paragraph(notes))


def tags_line(tags: Iterable[str]) -> ContentLine:
    """New CATEGORIES."""
    return content_line("CATEGORIES", [tidy(tag) for tag in tags])


def is_tag(tag: str) -> bool:
    """Whether a category says anything."""
    return bool(tidy(tag)) and tidy(tag).lower() not in _NO_TAGS
