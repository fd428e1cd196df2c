"""The fields of one block, with what they are called and, where it has one, the type beside."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.labels import point_type
from cardcase.ui.pages.review.blocks import Block
from cardcase.ui.pages.review.field_edit import AnyEdit, FieldEdit, NoteEdit, dress
from cardcase.ui.pages.review.form_data import DEFAULT_TYPE, NAME_PARTS
from cardcase.ui.pages.review.hint_line import HintLine
from cardcase.ui.pages.review.sheet import Sheet
from cardcase.ui.pages.review.words import block_name, part_name, problem
from cardcase.ui.widgets.choice_button import ChoiceButton
from cardcase.ui.widgets.label import Label

_ROWS: Final[Mapping[str, Sequence[Sequence[tuple[str, int]]]]] = {
    # family: rows of (part, share of the width)
    "name": (
        (("prefix", 3), ("given", 5), ("middle", 5)),
        (("family", 10), ("suffix", 3)),
    ),
    "addresses": ((("street", 1),), (("postcode", 3), ("city", 5)), (("country", 1),)),
}
_LITTLE: Final = 2
"""The share of a part of a name that says nothing."""
_TYPES: Final[Mapping[str, Sequence[str]]] = {
    "phones": ("work", "mobile", "home", "fax", "other"),
    "emails": ("", "work", "home", "other"),
    "social": ("linkedin", "facebook", "instagram", "x", "youtube"),
    "tax_ids": ("NIP", "REGON", "KRS", "VAT"),
}


class TypeButton(ChoiceButton):
    """Chooses the type of a value. ``key`` is that of :mod:`form_data`."""

    def __init__(self, key: str, codes: Sequence[str], code: str) -> None:
        name = tr("Review", "Kind of {field}").format(field=part_name(key))
        every = [each for codes in _TYPES.values() for each in codes]
        super().__init__(name, codes, code, _type_words, steady=True, beside=every)
        self.key = f"{key}.type"


class BlockEditors(QWidget):
    """Edits the values of ``block`` on ``sheet``; every key stroke is kept there."""

    focused = Signal(str)
    changed = Signal(str)
    other_reading = Signal(str)

    def __init__(
        self, sheet: Sheet, block: Block, state: str = "", note: str = "", *, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._sheet, self.block, self._state, self._note = sheet, block, state, note
        self.edits: dict[str, AnyEdit] = {}
        self.type_button: TypeButton | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for row in self._rows():
            column.addLayout(row)
        self.hint = HintLine("", "triangle-alert", "doubt")
        typed = (key for key, text in sheet.read(block).items() if sheet.text(key) != text)
        column.addWidget(self.hint)
        self.hint.set_text(self._problem(next(typed, "")))

    @property
    def first(self) -> AnyEdit:
        """Where typing begins: the name's given name, else the first field."""
        return self.edits.get("given") or next(iter(self.edits.values()))

    def put(self, values: Mapping[str, str]) -> None:
        """Show values that were set on the sheet from elsewhere."""
        for key, value in values.items():
            # Ctrl+Z in a field shall take back only what changed there.
            if key in self.edits and self.edits[key].text() != value:
                self.edits[key].put(value)

    def _rows(self) -> list[QHBoxLayout]:
        if len(self.block.parts) == 1:
            return [self._single(self.block.parts[0])]
        rows = []
        for parts in _ROWS[self.block.family]:
            row = QHBoxLayout()
            row.setSpacing(8)
            for part, share in parts:
                key = next((k for k in self.block.parts if k.rpartition(".")[2] == part), "")
                if key:
                    said = self._sheet.text(key) or part in ("given", "family")
                    row.addLayout(self._captioned(key), share if said else min(share, _LITTLE))
            rows.append(row)
        return rows

    def _single(self, key: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        type_ = self._sheet.text(f"{key}.type")
        row.addWidget(self._edit(key, block_name(self.block, type_)), 1)
        if codes := _TYPES.get(self.block.family):
            code = type_ or DEFAULT_TYPE.get(self.block.family, "")
            self.type_button = TypeButton(key, codes, code)
            self.type_button.chosen.connect(self._type_chosen)
            row.addWidget(self.type_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _captioned(self, key: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        name = part_name(key)
        caption = Label(name, "caption-medium", "muted")
        # A part that is empty is as narrow as its caption, of which all is to be read.
        caption.setMinimumWidth(caption.sizeHint().width())
        column.addWidget(caption)
        column.addWidget(self._edit(key, name))
        return column

    def _edit(self, key: str, name: str) -> AnyEdit:
        text = self._sheet.text(key)
        single = len(self.block.parts) == 1
        placeholder = tr("Review", "not on this card") if single else ""
        edit: AnyEdit
        if key == "note":
            edit = NoteEdit(key, name, text, placeholder)
        else:
            edit = FieldEdit(key, name, text, placeholder)
            edit.set_note(self._note)
            edit.whole = key.endswith(".postcode") or key in NAME_PARTS
        dress(edit, self._dress_of(text))
        edit.focused.connect(self.focused)
        edit.other_reading.connect(self.other_reading)
        edit.edited.connect(self._typed)
        self.edits[key] = edit
        return edit

    def _dress_of(self, text: str) -> str:
        return (self._state or "") if text or self._state == "derived" else "empty"

    def _typed(self, key: str, text: str) -> None:
        self._sheet.values[key] = text
        if self._state == "derived":
            self._now_typed()
        dress(self.edits[key], self._dress_of(text))
        self.hint.set_text(self._problem(key))
        self.changed.emit(key)

    def _problem(self, key: str) -> str:
        return problem(key, self._sheet.text(key), self._sheet.region)

    def _now_typed(self) -> None:
        """What somebody typed is worked out no longer."""
        self._state = ""
        for edit in self.edits.values():
            if isinstance(edit, FieldEdit):
                edit.set_note("")

    def _type_chosen(self, code: str) -> None:
        self._sheet.values[f"{self.block.parts[0]}.type"] = code
        self.changed.emit(self.block.key)


def _type_words(code: str) -> str:
    return point_type(code) if code else tr("Contacts", "no type")
