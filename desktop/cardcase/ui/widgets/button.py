"""Buttons: one filled a page region, normal ones, flat ones for tools, flush ones that stand in
line with the fields of a form, and icons alone."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from cardcase.ui import icons
from cardcase.ui.theme import theme
from cardcase.ui.tokens import CONTROL, CONTROL_SMALL, HIT, ICON, ICON_SMALL, RADIUS_CONTROL
from cardcase.ui.widgets.enter import EnterPresses
from cardcase.ui.widgets.keycap import key_text, keycap_size, paint_keycap
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.plain import plain_tooltip

ButtonKind = Literal["primary", "normal", "flat", "flush", "danger"]
_GAP = 8


class Button(EnterPresses, QPushButton):
    """A button with a verb, perhaps an icon before it and the cap of its key after it.

    ``key`` is only printed here: the action that it belongs to listens to it.
    """

    def __init__(
        self,
        text: str,
        icon: str | None = None,
        kind: ButtonKind = "normal",
        key: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._kind, self._key, self._small = icon, kind, key, small
        self._text = ""
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if key:
            self.setAccessibleDescription(key_text(key))

    def setText(self, text: str) -> None:
        """Set the words; an ampersand in them is no mnemonic."""
        self._text = text
        super().setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()

    @property
    def key(self) -> str:
        """The key that is printed after the words."""
        return self._key

    def set_words(self, text: str, key: str) -> None:
        """Set the words and the key that is printed after them."""
        self._key = key
        self.setAccessibleDescription(key_text(key))
        self.setText(text)

    def set_icon_name(self, name: str | None) -> None:
        """Change the icon before the words."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        """Make it the filled one of its region, or no longer."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if not self._text and not self._key:
            return QSize(self._height(), self._height())
        return QSize(round(self._content_width()) + 2 * self._padding(), self._height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _height(self) -> int:
        return CONTROL_SMALL if self._small else CONTROL

    def _padding(self) -> int:
        if self._kind == "flush":
            return 0
        return 11 if self._small else 14

    def _icon_size(self) -> int:
        return ICON_SMALL if self._small else ICON

    def _font_name(self) -> str:
        size = "second" if self._small else "body"
        weight = "medium" if self._kind != "primary" or self._small else "bold"
        return f"{size}-{weight}"

    def _text_width(self) -> float:
        return QFontMetricsF(theme().font(self._font_name())).horizontalAdvance(self._text)

    def _content_width(self) -> float:
        width = self._text_width()
        if self._icon:
            width += self._icon_size() + (_GAP if self._text or self._key else 0)
        if self._key:
            width += _GAP + keycap_size(self._key).width()
        return width + 1

    def _colors(self) -> tuple[QColor | None, QColor | None, str, str]:
        """Fill, border, role of the words, role of the icon."""
        color = theme().color
        hover = self.isEnabled() and self.underMouse()
        if not self.isEnabled():
            bare = self._kind in ("flat", "flush")
            fill, border = (None, None) if bare else (color("surface"), color("line"))
            return fill, border, "edge", "edge"
        if self._kind == "primary":
            return color("accent-hi" if hover else "accent"), None, "on-accent", "on-accent"
        if self._kind == "flush":
            # A ground would begin left of the fields.
            role = "accent-hi" if hover else "text"
            return None, None, role, role if hover else "muted"
        pressed = self.isDown()
        shade = color("sunken") if pressed else color("hover") if hover else None
        if self._kind == "flat":
            return shade, None, "text", "text" if hover else "muted"
        role = "danger" if self._kind == "danger" else "text"
        return shade or color("raised"), color("edge"), role, role

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, border, text_role, icon_role = self._colors()
        rounded(painter, QRectF(self.rect()), RADIUS_CONTROL, fill, border)
        x = max(min(4.0, self._padding()), (self.width() - self._content_width()) / 2)
        middle = self.height() / 2
        if self._icon:
            size = self._icon_size()
            icons.draw(painter, self._icon, icon_role, x, middle - size / 2, size)
            x += size + _GAP
        painter.setFont(theme().font(self._font_name()))
        painter.setPen(theme().color(text_role))
        width = self._text_width() + 1
        painter.drawText(
            QRectF(x, 0, width, self.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self._text,
        )
        if self._key:
            fill_is_accent = self._kind == "primary" and self.isEnabled()
            cap = keycap_size(self._key)
            rect = QRectF(round(x + width + _GAP), round(middle - cap.height() / 2), *cap.toTuple())
            able = self.isEnabled()
            paint_keycap(painter, rect, self._key, on_accent=fill_is_accent, able=able)


class IconButton(EnterPresses, QToolButton):
    """An icon alone: its name and key are in the tooltip, it is at least 32 × 32."""

    def __init__(
        self,
        icon: str,
        name: str,
        key: str = "",
        size: int = ICON,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._size, self._key = icon, size, key
        self.setFixedSize(HIT, HIT)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """What it does, for the tooltip and for screen readers."""
        self.setAccessibleName(name)
        self.setToolTip(plain_tooltip(f"{name}  {key_text(self._key)}" if self._key else name))

    def set_icon_name(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        hover = self.isEnabled() and self.underMouse()
        role = "edge" if not self.isEnabled() else "text" if hover else "muted"
        if self.isChecked():
            rounded(painter, QRectF(self.rect()), RADIUS_CONTROL, theme().color("accent-soft"))
            role = "accent-hi"
        elif hover:
            shade = "sunken" if self.isDown() else "hover"
            rounded(painter, QRectF(self.rect()), RADIUS_CONTROL, theme().color(shade))
        inset = (self.width() - self._size) / 2
        icons.draw(painter, self._icon, role, inset, (self.height() - self._size) / 2, self._size)
