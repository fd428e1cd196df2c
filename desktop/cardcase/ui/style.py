"""The one style sheet, for Qt's own widgets. Ours paint themselves from the theme.

It names no colours but places of the palette, so that it is the same in both themes: with another
sheet Qt would style each widget of the window twice anew, for a tenth of a second.
"""

from string import Template
from typing import Final

from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QScrollBar,
    QWidget,
)

PLACES: Final = {
    "surface": "window",
    "raised": "base",
    "sunken": "alternate-base",
    "hover": "midlight",
    "line": "mid",
    "edge": "dark",
    "text": "text",
    "muted": "placeholder-text",
    "accent": "accent",
    "accent-hi": "link-visited",
    "accent-soft": "highlight",
    "doubt-line": "bright-text",
}
"""In which place of the palette each colour of the sheet lies."""

_SHEET = Template("""
QToolTip {
    background: ${raised}; color: ${text}; border: 1px solid ${edge};
    border-radius: 5px; padding: 4px 8px;
}
QMenu {
    menu-scrollable: 1;
    background: ${raised}; color: ${text}; border: 1px solid ${edge};
    border-radius: 14px; padding: 6px;
}
.QMenu { border-radius: 0; }
QMenu::item { padding: 8px 28px 8px 12px; border-radius: 8px; border: 0; }
QMenu::icon { padding-left: 10px; }
Menu::item { padding: 8px 0; }
QMenu::item:selected { background: ${accent_soft}; color: ${accent_hi}; }
QMenu::item:disabled { color: ${edge}; }
QMenu::separator { height: 1px; background: ${line}; margin: 6px 8px; }
QMenu::right-arrow { width: 12px; height: 12px; }
QMenuBar { background: ${sunken}; color: ${text}; }
QMenuBar::item:selected { background: ${accent_soft}; color: ${accent_hi}; border-radius: 8px; }

QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit {
    background: ${raised}; color: ${text}; border: 1px solid ${edge}; border-radius: 8px;
    selection-background-color: ${accent_soft}; selection-color: ${accent_hi};
    placeholder-text-color: ${muted};
}
QLineEdit, QAbstractSpinBox, QComboBox { padding: 0 11px; min-height: 34px; }
QComboBox { padding-left: 13px; }
QLineEdit { padding-bottom: 1px; min-height: 33px; }
QPlainTextEdit, QTextEdit { padding: 6px 7px; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { background: ${raised}; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
    color: ${muted}; border-color: ${line};
}
QLineEdit#palette { border: 0; background: transparent; padding: 0; }
*[field="empty"] { border: 1px solid ${line}; }
*[field="derived"] { border: 1px dashed ${edge}; background: ${surface}; }
*[field="doubt"] { border: 1px solid ${doubt_line}; }
QComboBox::drop-down { width: 28px; border: 0; }
QComboBox::down-arrow { image: none; }
QComboBoxPrivateContainer { background: transparent; border: 0; }
QComboBox QAbstractItemView {
    background: ${raised}; border: 1px solid ${edge}; padding: 4px; outline: 0;
    border-radius: 8px;
    selection-background-color: ${accent_soft}; selection-color: ${accent_hi};
}
QComboBox QAbstractItemView::item { min-height: 32px; padding: 0 8px; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected { background: ${accent_soft}; color: ${accent_hi}; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0; }

QListView, QTreeView, QTableView { background: ${raised}; border: 0; outline: 0; }
ContactListView, TwoLineList, PileView, FilmStrip, EventsView, PeopleList, QListView#plain,
QScrollArea, QGraphicsView {
    background: transparent; border: 0; outline: 0;
}
QScrollArea > QWidget > QWidget { background: transparent; }
QListView#completions {
    background: ${raised}; border: 1px solid ${edge}; border-radius: 12px; padding: 4px;
}
QListView#completions::item { padding: 6px 8px 6px 6px; border-radius: 6px; }
QListView#completions::item:selected { background: ${accent_soft}; color: ${accent_hi}; }

QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: ${line}; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: ${edge}; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: transparent; }

QCheckBox, QRadioButton { spacing: 8px; min-height: 32px; }
QDialog, QMessageBox { background: ${surface}; }
QDialogButtonBox QPushButton, QMessageBox QPushButton {
    background: ${raised}; color: ${text}; border: 1px solid ${edge}; border-radius: 8px;
    min-height: 34px; padding: 0 14px;
}
QDialogButtonBox QPushButton:hover, QMessageBox QPushButton:hover { background: ${hover}; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QDialogButtonBox QPushButton:default { border: 2px solid ${accent}; }
""")


SHEET: Final = _SHEET.substitute(
    {role.replace("-", "_"): f"palette({place})" for role, place in PLACES.items()}
)

_COLOURED = (
    QAbstractScrollArea, QAbstractSpinBox, QComboBox, QDialog, QLineEdit, QMenu, QMenuBar,
    QScrollBar,
)  # fmt: skip
"""What the sheet gives a colour to, and the buttons of Qt's dialogs."""


def put_on(app: QApplication) -> None:
    """Put on the palette as it is now, where the sheet has put on an earlier one."""
    for widget in app.allWidgets():
        # Under a style sheet nothing takes the application's new palette by itself.
        widget.setPalette(widget.palette())
        if isinstance(widget, _COLOURED) or _is_of_dialog(widget):
            # What the sheet says of a widget is kept, with its colours, until it is styled anew.
            widget.style().polish(widget)
    for window in app.topLevelWidgets():
        window.update()


def _is_of_dialog(widget: QWidget) -> bool:
    return isinstance(widget, QPushButton) and isinstance(widget.parent(), QDialogButtonBox)
