"""The part of the contact's form where ways to reach and addresses are typed."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cardcase.core.records import AddressRecord, PointKind, PointRecord
from cardcase.ui.i18n import tr
from cardcase.ui.labels import phone_doubt, point_type
from cardcase.ui.widgets.button import Button, IconButton
from cardcase.ui.widgets.form import Select
from cardcase.ui.widgets.label import Label

_KINDS: tuple[tuple[PointKind, Callable[[], str]], ...] = (
    ("phone", lambda: tr("Contacts", "Phone")),
    ("email", lambda: tr("Contacts", "E-mail")),
    ("web", lambda: tr("Contacts", "Web page")),
    ("social", lambda: tr("Contacts", "Profile")),
)
_TYPES: dict[str, tuple[str, ...]] = {
    "phone": ("", "work", "mobile", "home", "fax", "other"),
    "email": ("", "work", "home", "other"),
    "web": ("", "work", "home", "other"),
    "social": ("", "linkedin", "facebook", "instagram", "x", "youtube", "other"),
}


class PointRow(QWidget):
    """One phone, e-mail, page or profile being typed."""

    remove_asked = Signal()

    def __init__(self, point: PointRecord, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._point, self._region = point, region
        kinds = [(code, words()) for code, words in _KINDS]
        self.kind = Select(tr("Contacts", "Kind"), kinds)
        self.kind.choose(point.kind)
        self.value = QLineEdit(point.value)
        self.value.setAccessibleName(tr("Contacts", "Number or address"))
        self.type = Select(tr("Contacts", "Type"), ())
        # As wide as its widest choice of any kind, so that all rows end in line.
        every = dict.fromkeys(code for codes in _TYPES.values() for code in codes)
        self.type.set_choices([(code, _type_words(code)) for code in every])
        self.type.setMinimumWidth(self.type.sizeHint().width())
        self._hint = Label("", "caption", "doubt", wrap=True)
        value = point.value or tr("Contacts", "new")
        remove = IconButton("x", tr("Contacts", "Remove: {value}").format(value=value))
        remove.clicked.connect(self.remove_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.kind)
        row.addWidget(self.value, 1)
        row.addWidget(self.type)
        row.addWidget(remove)
        column.addLayout(row)
        column.addWidget(self._hint)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.value.textChanged.connect(self._check)
        self._kind_changed()
        self.type.choose(point.type)

    def record(self) -> PointRecord:
        """The point as typed; the very same one if nothing was."""
        return replace(
            self._point,
            kind=self.kind.currentData(),
            value=self.value.text().strip() if self._typed() else self._point.value,
            type=self.type.currentData() or "",
        )

    def _typed(self) -> bool:
        return self.value.text() != self._point.value

    def _kind_changed(self) -> None:
        codes = _TYPES[self.kind.currentData()]
        if self._point.type not in codes and self.kind.currentData() == self._point.kind:
            codes = (*codes, self._point.type)
        self.type.set_choices([(code, _type_words(code)) for code in codes])
        self._check()

    def _check(self) -> None:
        is_phone = self.kind.currentData() == "phone"
        doubt = phone_doubt(self.value.text(), self._region) if is_phone else ""
        self._hint.setText(doubt)
        self._hint.setVisible(bool(doubt))


def _type_words(code: str) -> str:
    return point_type(code) if code else tr("Contacts", "no type")


class AddressRow(QWidget):
    """One postal address being typed."""

    remove_asked = Signal()

    def __init__(self, address: AddressRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = address
        bare = not (address.street or address.postcode or address.city or address.country)
        self._parts = {
            "street": (tr("Contacts", "Street"), address.full if bare else address.street, 5),
            "postcode": (tr("Contacts", "Post code"), address.postcode, 2),
            "city": (tr("Contacts", "City"), address.city, 3),
            "country": (tr("Contacts", "Country"), address.country, 3),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.fields: dict[str, QLineEdit] = {}
        for part, (name, text, width) in self._parts.items():
            field = QLineEdit(text)
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
            row.addWidget(field, width)
            self.fields[part] = field
        remove = IconButton("x", tr("Contacts", "Remove this address"))
        remove.clicked.connect(self.remove_asked)
        row.addWidget(remove)

    def record(self) -> AddressRecord:
        """The address as typed; the very same one if nothing was."""
        texts = {part: field.text() for part, field in self.fields.items()}
        if all(texts[part] == text for part, (_, text, _) in self._parts.items()):
            return self._address
        # What was printed on one line no longer says the same.
        bare = {part: text.strip() for part, text in texts.items()}
        return replace(self._address, full="", **bare)


class Rows(QWidget):
    """Any number of rows of one sort, and a button for one more."""

    def __init__(
        self,
        rows: Sequence[PointRow | AddressRow],
        more: str,
        make: Callable[[], PointRow | AddressRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows: list[PointRow | AddressRow] = []
        self._make = make
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.more = Button(more, "plus", "flat", small=True)
        self.more.clicked.connect(self._add_one)
        line = QHBoxLayout()
        line.addWidget(self.more)
        line.addStretch(1)
        self._column.addLayout(line)
        for row in rows:
            self._add(row)

    def _add(self, row: PointRow | AddressRow) -> None:
        self.rows.append(row)
        self._column.insertWidget(len(self.rows) - 1, row)
        row.remove_asked.connect(lambda: self._remove(row))

    def _add_one(self) -> None:
        row = self._make()
        self._add(row)
        first = row.value if isinstance(row, PointRow) else row.fields["street"]
        first.setFocus()

    def _remove(self, row: PointRow | AddressRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.more.setFocus()
