"""Contacts as a document to print: plain text in a few styles, whatever it says."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from cardcase.core.beyond.reading import details
from cardcase.core.meetings import first_of, in_order
from cardcase.core.records import ContactRecord, by_kind
from cardcase.ui.details import called, capital, value_words
from cardcase.ui.i18n import tr
from cardcase.ui.labels import notes_words
from cardcase.ui.models.events_words import NEVER
from cardcase.ui.pages.contacts.encounters import row_text, row_title, sentence
from cardcase.ui.pages.contacts.name_block import full_name
from cardcase.ui.pages.contacts.points import address_line
from cardcase.ui.theme import theme
from cardcase.ui.tokens import INK_ON_PAPER

_NAME, _SENTENCE, _HEADING, _TEXT, _SMALL = 18.0, 13.0, 11.0, 10.0, 9.0
"""Sizes of type in points."""


BEGINS = 1
"""The state of a paragraph with which something begins that no page parts, as far as it fits."""


def one_contact(contact: ContactRecord) -> QTextDocument:
    """All of a contact: where and why first, then who, how to reach, meetings and notes.

    Dates have their year: what is on paper is read another year, too.
    """
    writer = _Writer()
    met = in_order(contact.encounters)
    if first := first_of(contact.encounters, contact.uid):
        writer.line("".join(text for text, _ in sentence(first, NEVER)), _SENTENCE, serif=True)
    writer.line(full_name(contact), _NAME, bold=True, above=14)
    for text in _work(contact):
        writer.line(text, _HEADING)
    if contact.tags:
        writer.line(" · ".join(contact.tags), _SMALL)
    if ways := [*_ways(contact)]:
        writer.line(tr("Print", "Ways to reach"), _HEADING, bold=True, above=12)
        for text in ways:
            writer.line(text, _TEXT)
    if known := details(contact.source):
        writer.line(tr("Contacts", "Also known"), _HEADING, bold=True, above=12)
        for detail in known:
            writer.line(f"{capital(called(detail))}: {value_words(detail)}", _TEXT)
    if met:
        writer.line(tr("Print", "Encounters"), _HEADING, bold=True, above=12)
        for encounter in reversed(met):
            writer.line(row_title(encounter, NEVER), _TEXT, above=4)
            writer.line(row_text(encounter, told=False), _SMALL)
    if contact.notes:
        writer.line(tr("Print", "Notes"), _HEADING, bold=True, above=12)
        writer.line(notes_words(contact.notes), _TEXT)
    return writer.document


def list_of(contacts: Sequence[ContactRecord]) -> QTextDocument:
    """A list: of each contact name, work, ways to reach and addresses."""
    writer = _Writer()
    for contact in contacts:
        writer.line(full_name(contact), _HEADING, bold=True, above=10)
        writer.begin()
        lines = (
            " · ".join(_work(contact)),
            " · ".join(point.value for point in by_kind(contact.points)),
            " · ".join(address_line(address) for address in contact.addresses),
        )
        for text in lines:
            writer.line(text, _SMALL)
    return writer.document


def _work(contact: ContactRecord) -> list[str]:
    job = contact.job
    if job is None:
        return []
    lines = (", ".join(job.titles), job.department, job.organization)
    return [text for text in lines if text and text != contact.display_name]


def _ways(contact: ContactRecord) -> Iterator[str]:
    yield from (point.value for point in by_kind(contact.points))
    yield from (address_line(address) for address in contact.addresses)
    yield from (f"{each.kind.upper()} {each.value}" for each in contact.tax_ids)


class _Writer:
    """Writes lines of text into a document; nothing in them is markup."""

    def __init__(self) -> None:
        self.document = QTextDocument()
        self._cursor = QTextCursor(self.document)
        self._begun = False

    def begin(self) -> None:
        """Say that what belongs together on a page begins with the line that was written last."""
        self._cursor.block().setUserState(BEGINS)

    def line(
        self, text: str, size: float, *, bold: bool = False, serif: bool = False, above: int = 0
    ) -> None:
        """Write a paragraph; nothing for an empty text."""
        if not text.strip():
            return
        paragraph = QTextBlockFormat()
        paragraph.setTopMargin(above if self._begun else 0)
        letters = QTextCharFormat()
        letters.setFontPointSize(size)
        letters.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        if serif:
            letters.setFontFamilies(theme().font("sentence").families())
        letters.setForeground(QColor(INK_ON_PAPER))
        if self._begun:
            self._cursor.insertBlock(paragraph, letters)
        else:
            self._cursor.setBlockFormat(paragraph)
            self._cursor.setCharFormat(letters)
            self._begun = True
        self._cursor.insertText(text.replace("\n", "\u2028"), letters)
