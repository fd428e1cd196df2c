"""What a field of a form says, in one word for a text, one of a few choices, and a tick."""

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from cardcase.ui.widgets.choice_button import ChoiceButton

Text = QLineEdit | QPlainTextEdit
Choice = QComboBox | ChoiceButton | QCheckBox
Field = Text | Choice


def choices_in(form: QWidget) -> list[QWidget]:
    """All fields of a form where something is chosen."""
    kinds = (QComboBox, ChoiceButton, QCheckBox)
    return [each for kind in kinds for each in form.findChildren(kind)]


def changed_by_hand(field: Field) -> SignalInstance:
    """What a field tells when somebody changed it; a text also when it was put there."""
    if isinstance(field, QComboBox):
        return field.activated
    if isinstance(field, ChoiceButton):
        return field.chosen
    return field.clicked if isinstance(field, QCheckBox) else field.textChanged


def value_of(field: Field) -> str:
    """What a field says: its text, the code of what is chosen, "on" for a tick."""
    if isinstance(field, QComboBox):
        return str(field.currentData() or "")
    if isinstance(field, ChoiceButton):
        return field.code
    if isinstance(field, QCheckBox):
        return "on" if field.isChecked() else ""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def put_value(field: Field, value: str) -> None:
    """Let a field say this, and tell whoever hears it."""
    if isinstance(field, QComboBox):
        field.setCurrentIndex(max(0, field.findData(value)))
    elif isinstance(field, ChoiceButton):
        field.set_code(value)
        field.chosen.emit(value)
    elif isinstance(field, QCheckBox):
        field.setChecked(bool(value))
    elif isinstance(field, QLineEdit):
        field.setText(value)
    else:
        cursor = field.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(value)
