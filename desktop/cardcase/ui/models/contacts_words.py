"""What a row of the list says, painted, in its tooltip and to a screen reader."""

from dataclasses import dataclass
from datetime import date
from html import escape

from cardcase.core.store.browse import ContactRow
from cardcase.ui.dates import date_words
from cardcase.ui.i18n import tr


@dataclass(frozen=True, slots=True)
class RowWords:
    """The three lines of a row; the first in two parts, of which the second is bold, the last of
    where and ``when``."""

    given: str
    family: str
    work: str
    where: str
    when: str

    @property
    def met(self) -> str:
        return ", ".join(part for part in (self.where, self.when) if part)

    @property
    def name(self) -> str:
        return f"{self.given} {self.family}".strip()


def row_words(row: ContactRow, today: date) -> RowWords:
    """The lines of a contact's row."""
    given, family = (row.given, row.family) if row.family else ("", row.name)
    where = row.met_event
    if not where and row.met_through:
        where = tr("Contacts", "Through {person}").format(person=row.met_through)
    when = date_words(row.met_when, today, "short")
    return RowWords(
        given=given,
        family=family,
        work=work_words(row),
        where=where,
        when=when,
    )


def firm_of(row: ContactRow) -> str:
    """The organization; not of a company, which is called by it."""
    return "" if row.organization == row.name else row.organization


def work_words(row: ContactRow) -> str:
    """Title and organization."""
    return " · ".join(part for part in (row.title, firm_of(row)) if part)


def accessible_row(row: ContactRow, today: date, found: str = "", *, own: bool = False) -> str:
    """The whole row in words: "Edyta Jaworska, Inżynier Budowy, Ventubud, met: Targi Kielce …"."""
    words = row_words(row, today)
    met = tr("Contacts", "met: {where}").format(where=words.met) if words.met else ""
    mine = tr("Contacts", "My card") if own else ""
    parts = (words.name, mine, row.title, firm_of(row), met, found)
    return ", ".join(part for part in parts if part)


def row_tooltip(row: ContactRow, today: date, found: str = "") -> str:
    """All that the row may have to cut, as rich text whose contents are escaped."""
    words = row_words(row, today)
    lines = (f"<b>{escape(words.name)}</b>", escape(words.work), escape(words.met), escape(found))
    return "<br>".join(line for line in lines if line)
