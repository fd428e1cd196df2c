"""The parts of the contact's form where ways to reach, addresses and numbers are typed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from cardcase.core.normalize import way_of
from cardcase.core.records import AddressRecord, PointKind, PointRecord, TaxIdRecord
from cardcase.ui.i18n import tr
from cardcase.ui.labels import email_doubt, phone_doubt, point_type, web_doubt
from cardcase.ui.pages.contacts.editor_rows import GAP, Row
from cardcase.ui.pages.contacts.points import doubt_of
from cardcase.ui.widgets.form import Select, named
from cardcase.ui.widgets.icon_line import IconLine

_KINDS: tuple[tuple[PointKind, Callable[[], str]], ...] = (
    ("phone", lambda: tr("Contacts", "Phone")),
    ("email", lambda: tr("Contacts", "E-mail")),
    ("web", lambda: tr("Contacts", "Web page")),
    ("social", lambda: tr("Contacts", "Profile")),
)
_REGISTERS = ("NIP", "REGON", "KRS", "VAT")
_TYPES: dict[str, tuple[str, ...]] = {
    "phone": ("", "work", "mobile", "home", "fax", "other"),
    "email": ("", "work", "home", "other"),
    "web": ("", "work", "home", "other"),
    "social": ("", "linkedin", "facebook", "instagram", "x", "youtube", "other"),
}


class PointRow(Row[PointRecord]):
    """One phone, e-mail, page or profile being typed."""

    def __init__(self, point: PointRecord, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._point, self._region = point, region
        kinds = [(code, words()) for code, words in _KINDS]
        self.kind = Select(tr("Contacts", "Kind"), kinds, self)
        self.kind.choose(point.kind)
        self.value = self.first = QLineEdit(point.value, self)
        self.value.setAccessibleName(tr("Contacts", "Number or address"))
        self.value.setCursorPosition(0)  # a long one is seen from its beginning
        self.type = Select(tr("Contacts", "Type"), (), self)
        # As wide as its widest choice of any kind, so that all rows end in line.
        every = dict.fromkeys(code for codes in _TYPES.values() for code in codes)
        self.type.set_choices([(code, _type_words(code)) for code in every])
        self.type.setMinimumWidth(self.type.sizeHint().width())
        self._hint = IconLine("triangle-alert", "", "caption", "doubt", self)
        value = point.value or tr("Contacts", "new")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(4)
        self._remover = self.remover(tr("Contacts", "Remove: {value}").format(value=value))
        for place, widget in enumerate((self.kind, self.value, self.type, self._remover)):
            grid.addWidget(widget, 0, place)
        grid.setColumnStretch(1, 1)
        # Under the value that it is about.
        grid.addWidget(self._hint, 1, 1, 1, 2)
        # Until somebody says what it is, what is typed tells it.
        self._told, self._guessed = bool(point.value), False
        self.kind.activated.connect(self._tell)
        self.value.textEdited.connect(self._guess)
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

    def _tell(self) -> None:
        self._told = True

    def _guess(self, text: str) -> None:
        kind, service = way_of(text)
        if self._guessed and not any(map(str.isalpha, text)):
            kind = self._point.kind
        if self._told or not kind:
            return
        self._guessed = True
        self.kind.choose(kind)
        if service:
            self.type.choose(service)

    def _typed(self) -> bool:
        return self.value.text() != self._point.value

    def _kind_changed(self) -> None:
        codes = _TYPES[self.kind.currentData()]
        if self._point.type not in codes and self.kind.currentData() == self._point.kind:
            codes = (*codes, self._point.type)
        self.type.set_choices([(code, _type_words(code)) for code in codes])
        self._check()

    def _check(self) -> None:
        typed = self.value.text()
        match self.kind.currentData():
            case "phone":
                # Nothing is odd about a row that waits to be filled.
                known = bool(typed) and not self._typed() and self._point.kind == "phone"
                doubt = doubt_of(self._point) if known else phone_doubt(typed, self._region)
            case "email":
                doubt = email_doubt(typed)
            case "web":
                doubt = web_doubt(typed)
            case _:
                doubt = ""
        self._hint.label.setText(doubt)
        self._hint.setVisible(bool(doubt))


def _type_words(code: str) -> str:
    return point_type(code) if code else tr("Contacts", "no type")


class AddressRow(Row[AddressRecord]):
    """One postal address being typed, in its parts."""

    def __init__(self, address: AddressRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = address
        parts = (address.street, address.postcode, address.city, address.region, address.country)
        street = address.street if any(parts) else address.full
        self._parts = {
            "street": (tr("Contacts", "Street"), street, 1),
            "postcode": (tr("Contacts", "Post code"), address.postcode, 2),
            "city": (tr("Contacts", "City"), address.city, 3),
            "region": (tr("Contacts", "Region"), address.region, 3),
            "country": (tr("Contacts", "Country"), address.country, 3),
        }
        self.fields: dict[str, QLineEdit] = {}
        self.type = Select(tr("Contacts", "Type"), [], self)
        codes = ("", "work", "home", "other")
        known = codes if address.type in codes else (*codes, address.type)
        self.type.set_choices([(code, _type_words(code)) for code in known])
        self.type.choose(address.type)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        lower = QHBoxLayout()
        lower.setSpacing(GAP)
        for part, (name, text, width) in self._parts.items():
            field = self.fields[part] = QLineEdit(text, self)
            field.setCursorPosition(0)  # a long one is seen from its beginning
            if part == "street":
                grid.addLayout(named(name, field), 0, 0)
            else:
                lower.addLayout(named(name, field), width)
        self.first = self.fields["street"]
        called = address.city or street or tr("Contacts", "new")
        self._remover = self.remover(tr("Contacts", "Remove: {value}").format(value=called))
        for place, widget in enumerate((self.type, self._remover), 1):
            grid.addWidget(widget, 0, place, Qt.AlignmentFlag.AlignBottom)
        # It ends where the fields above it do.
        grid.addLayout(lower, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)

    def record(self) -> AddressRecord:
        """The address as typed; the very same one if nothing was."""
        address = replace(self._address, type=self.type.currentData() or "")
        texts = {part: field.text() for part, field in self.fields.items()}
        if all(texts[part] == text for part, (_, text, _) in self._parts.items()):
            return address if address != self._address else self._address
        # What was printed on one line no longer says the same.
        bare = {part: text.strip() for part, text in texts.items()}
        return replace(address, full="", **bare)


class TaxRow(Row[TaxIdRecord]):
    """One number of a company being typed."""

    def __init__(self, number: TaxIdRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        kinds = dict.fromkeys((*_REGISTERS, *([number.kind] if number.kind else [])))
        self.kind = Select(tr("Contacts", "Kind"), [(kind, kind.upper()) for kind in kinds], self)
        self.kind.choose(number.kind)
        self.value = self.first = QLineEdit(number.value, self)
        self.value.setAccessibleName(tr("Contacts", "Number"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.kind)
        row.addWidget(self.value, 1)
        called = number.value or tr("Contacts", "new")
        self._remover = self.remover(tr("Contacts", "Remove: {value}").format(value=called))
        row.addWidget(self._remover)

    def record(self) -> TaxIdRecord:
        """The number as typed; the very same one if nothing was."""
        typed = self.value.text() != self._number.value
        value = self.value.text().strip() if typed else self._number.value
        return replace(self._number, kind=self.kind.currentData() or "", value=value)
