"""The part of the contact's form for birthdays, nicknames, relations and the like"""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cardcase.core.beyond.detail import Detail, Kind
from cardcase.ui.date_entry import ANNIVERSARIES
from cardcase.ui.date_field import DateField
from cardcase.ui.details import GENDERS, RELATION_WORDS, called, capital, is_date
from cardcase.ui.i18n import tr
from cardcase.ui.pages.contacts.editor_rows import Row
from cardcase.ui.widgets.form import Select

BIRTHDAY = Detail("birthday", "")
"""What a new row begins as."""
_PLAIN: tuple[Kind, ...] = ("birthday", "nickname", "anniversary", "gender")
_OWN: dict[str, Callable[[], str]] = {
    "event": lambda: tr("Contacts", "Another date"),
    "relation": lambda: tr("Contacts", "Another relation"),
    "custom": lambda: tr("Contacts", "A field of my own"),
}
_RELATION = "relation."


class AlsoRow(Row[Detail]):
    """One thing being typed: of which kind it is, how it is called if that is its owner's word, and
    the date or text itself."""

    def __init__(
        self, detail: Detail, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._detail = detail
        self.kind = Select(tr("Contacts", "Kind"), _choices(), self)
        self.kind.choose(_code(detail))
        self.kind.setMinimumWidth(self.kind.sizeHint().width())
        own = "" if detail.kind == "relation" and _code(detail) != "relation" else detail.label
        self.label = QLineEdit(own, self)
        self.label.setAccessibleName(tr("Contacts", "What it is called"))
        self.label.setPlaceholderText(self.label.accessibleName())
        hint = tr("Contacts", "e.g. 4 May 1980, or 4 May")
        dated = is_date(detail)
        said = detail.value if dated else ""
        self.date = DateField(said, today, hint, writing=ANNIVERSARIES, parent=self)
        self.date.setAccessibleName(tr("Contacts", "Date"))
        self._shown = "" if dated else _shown(detail)
        self.text = QLineEdit(self._shown, self)
        self.text.setAccessibleName(tr("Contacts", "Text"))
        self._remover = self.remover(tr("Contacts", "Remove: {value}").format(value=called(detail)))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.kind)
        row.addWidget(self.label, 1)
        row.addWidget(self.date, 2)
        row.addWidget(self.text, 2)
        row.addWidget(self._remover)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.date.hint)
        self.kind.currentIndexChanged.connect(self._show_fields)
        self._show_fields()

    def record(self) -> Detail:
        """The detail as typed; the very same one if nothing was."""
        chosen = str(self.kind.currentData())
        kind = _kind(chosen)
        if chosen.startswith(_RELATION):
            label = chosen.removeprefix(_RELATION)
        else:
            label = self.label.text().strip() if chosen in _OWN else ""
        if is_date(Detail(kind, "")):
            value = self.date.iso()
        elif self.text.text() == self._shown and kind == self._detail.kind:
            value = self._detail.value
        else:
            value = self.text.text().strip()
            value = next((code for code, words in GENDERS.items() if words() == value), value)
        return Detail(kind, value, label)

    def wrong_dates(self) -> dict[str, QLineEdit]:
        dated = is_date(Detail(_kind(str(self.kind.currentData())), ""))
        return {"date": self.date} if dated and self.date.is_wrong else {}

    def put_date(self, name: str, text: str) -> None:
        self.date.put_odd(text)

    def _show_fields(self) -> None:
        chosen = str(self.kind.currentData())
        dated = is_date(Detail(_kind(chosen), ""))
        self.label.setVisible(chosen in _OWN)
        self.date.setVisible(dated)
        self.date.hint.setVisible(dated and self.date.is_wrong)
        self.text.setVisible(not dated)
        self.first = self.label if chosen in _OWN else self.date if dated else self.text


def _choices() -> list[tuple[str, str]]:
    plain = [(kind, capital(called(Detail(kind, "")))) for kind in _PLAIN]
    relations = [(_RELATION + code, capital(words())) for code, words in RELATION_WORDS.items()]
    return [*plain, *relations, *((code, words()) for code, words in _OWN.items())]


def _code(detail: Detail) -> str:
    known = detail.kind == "relation" and detail.label in RELATION_WORDS
    return _RELATION + detail.label if known else detail.kind


def _kind(code: str) -> Kind:
    kinds: dict[str, Kind] = {
        **{kind: kind for kind in _PLAIN},
        "event": "event",
        "custom": "custom",
    }
    return kinds.get(code, "relation")


def _shown(detail: Detail) -> str:
    words = GENDERS.get(detail.value) if detail.kind == "gender" else None
    return words() if words else " ".join(detail.value.split())
