"""The application's Theme: colours and fonts by role, the palette and the style sheet."""

import sys
from collections.abc import Sequence
from hashlib import blake2b
from typing import ClassVar, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from cardcase.ui import fonts, tokens
from cardcase.ui.style import SHEET, put_on

Mode = Literal["system", "light", "dark"]
MODES: tuple[Mode, ...] = ("system", "light", "dark")

# Qt's points are 1/72 inch of a screen it takes for 96 dpi, on macOS for 72 dpi.
_POINTS_PER_PIXEL = 1.0 if sys.platform == "darwin" else 0.75


class Theme(QObject):
    """Colours and fonts by role, following the system's colour scheme or the owner's choice."""

    changed = Signal()

    installed: ClassVar["Theme | None"] = None
    """The application's."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._mode: Mode = "system"
        self._system_dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self._colors: dict[str, QColor] = {}
        self.dark = self._system_dark
        self._fonts: dict[str, QFont] = {}
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        app.setFont(self.font("body"))
        self._apply()
        app.setStyleSheet(SHEET)

    @property
    def mode(self) -> Mode:
        """What the owner chose."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark."""
        self._mode = mode
        scheme = {
            "system": Qt.ColorScheme.Unknown,
            "light": Qt.ColorScheme.Light,
            "dark": Qt.ColorScheme.Dark,
        }[mode]
        # Title bars and native dialogs follow this one.
        hints = self._app.styleHints()
        hints.setColorScheme(scheme)
        if mode == "system":
            self._system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        self._follow()

    def color(self, role: str) -> QColor:
        """The colour of a role in the theme that is on."""
        return QColor(self._colors[role])

    def avatar(self, uid: str) -> tuple[QColor, QColor]:
        """Background and ink of a contact's initials, the same on every machine."""
        return self.pair(pair_of(uid))

    def pair(self, index: int) -> tuple[QColor, QColor]:
        """One of the pairs of background and ink."""
        background, ink = tokens.AVATARS[index][self.dark]
        return QColor(background), QColor(ink)

    def font(self, name: str) -> QFont:
        """The font of a style of text, in points so that the system's scale applies."""
        if name not in self._fonts:
            self._fonts[name] = self._make_font(tokens.TYPE[name])
        return QFont(self._fonts[name])

    def line_height(self, name: str) -> int:
        """The line height of a style of text in pixels."""
        return tokens.TYPE[name].line

    @property
    def motion(self) -> bool:
        """Whether the system allows things to move."""
        return (
            self._app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
            and QGuiApplication.platformName() != "offscreen"
        )

    def _make_font(self, type_: tokens.Type) -> QFont:
        font = QFont(fonts.serif_family() if type_.serif else fonts.interface_family())
        font.setPointSizeF(type_.size * _POINTS_PER_PIXEL)
        font.setWeight(QFont.Weight(type_.weight))
        font.setStyleHint(QFont.StyleHint.Serif if type_.serif else QFont.StyleHint.SansSerif)
        return font

    def _system_changed(self, scheme: Qt.ColorScheme) -> None:
        # While the owner has chosen, what is announced is that choice and not the system's.
        if self._mode == "system":
            self._system_dark = scheme == Qt.ColorScheme.Dark
            self._follow()

    def _follow(self) -> None:
        dark = self._system_dark if self._mode == "system" else self._mode == "dark"
        if dark != self.dark:
            self.dark = dark
            self._apply()
            put_on(self._app)
            self.changed.emit()

    def _apply(self) -> None:
        self._colors = {role: QColor(pair[self.dark]) for role, pair in tokens.COLORS.items()}
        self._app.setPalette(self._palette())

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for target, name in (
            (role.Window, "surface"),
            (role.WindowText, "text"),
            (role.Base, "raised"),
            (role.AlternateBase, "sunken"),
            (role.Text, "text"),
            (role.PlaceholderText, "muted"),
            (role.Button, "raised"),
            (role.ButtonText, "text"),
            (role.Highlight, "accent-soft"),
            (role.HighlightedText, "text"),
            (role.Accent, "accent"),
            (role.Link, "accent"),
            (role.ToolTipBase, "raised"),
            (role.ToolTipText, "text"),
            (role.Light, "raised"),
            (role.Mid, "line"),
            (role.Dark, "edge"),
            (role.Shadow, "edge"),
            # Qt paints nothing of ours in these, so the style sheet has them for roles of its own.
            (role.Midlight, "hover"),
            (role.LinkVisited, "accent-hi"),
            (role.BrightText, "doubt-line"),
        ):
            palette.setColor(target, self.color(name))
        disabled = QPalette.ColorGroup.Disabled
        for target in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(disabled, target, self.color("edge"))
        return palette


def pair_of(uid: str) -> int:
    """Which pair of colours something has by its uid or name."""
    return blake2b(uid.encode(), digest_size=2).digest()[0] % len(tokens.AVATARS)


def pairs_apart(names: Sequence[str]) -> list[int]:
    """Pairs of colours for what stands together: no two alike, as long as there are others."""
    taken: list[int] = []
    most = len(tokens.AVATARS)
    for name in names:
        free = set(range(most)).difference(taken[len(taken) // most * most :])
        first = pair_of(name)
        turned = ((first + step) % most for step in range(most))
        taken.append(next(index for index in turned if index in free))
    return taken


def install(app: QApplication) -> Theme:
    """Dress the application; to be called once, before the first widget. Gives its Theme."""
    app.setStyle("Fusion")
    Theme.installed = Theme(app)
    return Theme.installed


def theme() -> Theme:
    """The application's Theme."""
    # Asked thousands of times while a window is laid out and painted.
    assert Theme.installed is not None, "a window needs an application that is dressed"
    return Theme.installed
