"""Notes, tags, tax numbers, and the encounters written as lines of a note."""

from collections.abc import Callable, Iterator

from vobject.base import ContentLine

from cardcase.core.exchange.vcard.behavior import Card
from cardcase.core.exchange.vcard.values import content_line, paragraph, param, tidy
from cardcase.core.records import ContactRecord, EncounterRecord, TaxIdRecord, unique

Sentence = Callable[[EncounterRecord], str]

_TAX_ID = "X-CARDCASE-TAXID"
# Google marks every contact of an account with this group; it says nothing.
_NO_TAGS = frozenset({"mycontacts"})


def read_notes(card: Card) -> str:
    """All notes, one after the other."""
    return "\n".join(unique(paragraph(line.value) for line in card.named("NOTE")))


def read_tags(card: Card) -> tuple[str, ...]:
    """The CATEGORIES as tags."""
    tags = (tidy(tag) for line in card.named("CATEGORIES") for tag in line.value)
    return unique(tag for tag in tags if tag.lower() not in _NO_TAGS)


def read_tax_ids(card: Card) -> tuple[TaxIdRecord, ...]:
    """The numbers a company is registered by, as this program writes them."""
    return tuple(
        TaxIdRecord(kind=param(line, "TYPE"), value=value)
        for line in card.named(_TAX_ID)
        if (value := tidy(line.value))
    )


def write_notes(contact: ContactRecord, sentence: Sentence | None) -> Iterator[ContentLine]:
    """NOTE, CATEGORIES and tax numbers; with ``sentence`` also a NOTE line for each encounter.

    An encounter that the notes tell already is not told again.
    """
    notes = paragraph(contact.notes)
    if notes:
        yield content_line("NOTE", notes)
    if sentence is not None:
        known = notes.split("\n")
        for line in unique(_plain(sentence(encounter)) for encounter in contact.encounters):
            if line not in known:
                yield content_line("NOTE", line)
    if contact.tags:
        yield content_line("CATEGORIES", [tidy(tag) for tag in contact.tags])
    for tax_id in contact.tax_ids:
        yield content_line(_TAX_ID, tidy(tax_id.value), (tax_id.kind,))


def told(encounter: EncounterRecord) -> str:
    """Where and why we met in few words of any language: date · event · place · via whom: why."""
    event = encounter.event
    place = encounter.place or (event.place if event else "")
    through = encounter.introduced_by and f"via {encounter.introduced_by}"
    where = unique((encounter.when, event.name if event else "", place, through))
    why = unique((encounter.why, encounter.talked_about))
    return ": ".join(part for part in (" · ".join(where), " · ".join(why)) if part)


def _plain(line: str) -> str:
    """One line without the signs that other programs cut a note at or show as they are written."""
    return tidy(line).replace(";", ",").replace("\\", "/")
