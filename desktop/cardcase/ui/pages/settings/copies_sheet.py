"""The copies of the library there are, and the way back to any of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cardcase.core.ops.going_back import WentBack, go_back
from cardcase.core.store.backups import Backup, contacts_in, listed
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.dates import date_words
from cardcase.ui.focus import FocusRing
from cardcase.ui.frame import resize_within
from cardcase.ui.i18n import tr
from cardcase.ui.labels import occasion
from cardcase.ui.pages.settings.group import SettingRow
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.question import Question
from cardcase.ui.widgets.raised_rows import RaisedRows

_SIZE = (640, 620)


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup, its size in bytes, and how many contacts are in it; None if it cannot be read."""

    backup: Backup
    size: int
    contacts: int | None


def read(library: Library) -> list[Copy]:
    """The copies there are, the newest first."""
    return [
        Copy(each, each.size, contacts_in(each.path))
        for each in listed(library.backups)
        if each.path.exists()
    ]


class CopiesSheet(QDialog):
    """Going back is asked about: it changes everything at once, and no Undo leads out of it."""

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        *,
        today: Callable[[], date] = date.today,
        then: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self._context, self._today, self._then = context, today, then
        self.setWindowTitle(tr("Copies", "Copies of the library"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.lines: list[Button] = []
        self._told = Label(tr("Copies", "Looking through the copies …"), "body", "muted", wrap=True)
        self.close_button = Button(tr("Copies", "Close"), key="Esc")
        self.close_button.clicked.connect(self.reject)
        self._lay_out()
        resize_within(self, *_SIZE)
        FocusRing(self)
        self.close_button.setFocus()
        context.tasks.submit("work", read, context.library, on_done=self.show_copies)

    def show_copies(self, copies: Sequence[Copy]) -> None:
        """List them."""
        self.rows.setVisible(bool(copies))
        self._told.setText(
            tr("Copies", "Pictures need no copies: they never change.")
            if copies
            else tr("Copies", "None yet. One is made each day that something has changed.")
        )
        self.lines = []
        rows = []
        for each in copies:
            when = self._when(each.backup)
            button = Button(tr("Copies", "Restore…"), "history", small=True)
            button.setAccessibleName(tr("Copies", "Restore: {when}").format(when=when))
            button.clicked.connect(partial(self.ask, each))
            button.setEnabled(each.contacts is not None)
            self.lines.append(button)
            rows.append(SettingRow(when, _about(each), button, parent=self.rows))
        self.rows.show_rows(rows)
        if self.lines:
            self.lines[0].setFocus()

    def ask(self, chosen: Copy) -> None:
        """Ask whether to go back to a copy, and say how one comes back from there."""
        n = chosen.contacts or 0
        inside = tr("Copies", "%n contacts", None, n)
        text = tr(
            "Copies",
            "The library becomes what it was then ({inside}), with all that belongs to it. A copy "
            "of what it is now is made first and stands at the top of this list: restoring that "
            "one leads back.",
        ).format(inside=inside)
        title = tr("Copies", "Go back to: {when}?").format(when=self._when(chosen.backup))
        verb = tr("Copies", "Restore this copy")
        Question(title, text, verb, partial(self._restore, chosen.backup.path), self).open()

    def _restore(self, path: Path) -> None:
        restore(self._context, path, self._then)
        self.accept()

    def _when(self, backup: Backup) -> str:
        local = backup.made.astimezone()
        return f"{date_words(local.date().isoformat(), self._today())}, {local:%H:%M}"

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(tr("Copies", "Copies of the library"), "display", wrap=True))
        column.addWidget(self._told)
        # From the outside in: what comes to another parent is styled anew with all in it.
        area = QScrollArea(self)
        inside = QWidget(area.viewport())
        within = QVBoxLayout(inside)
        within.setContentsMargins(0, 0, 0, 0)
        self.rows = RaisedRows(inside)
        within.addWidget(self.rows)
        within.addStretch(1)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        column.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)


def restore(context: Context, path: Path, then: Callable[[], object]) -> None:
    """Make the library what it is in a copy, and offer the way back; ``then``: after either."""

    def done(went: WentBack) -> None:
        text = tr("Copies", "The library is what it was in that copy.")
        back = tr("Copies", "Back to what it was before")
        context.offer_back(text, partial(restore, context, went.before, then), back)
        then()

    context.run(go_back, path, then=done)


def _about(each: Copy) -> str:
    size = QLocale().formattedDataSize(each.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    if each.contacts is None:
        inside = tr("Copies", "cannot be read")
    else:
        n = each.contacts
        inside = tr("Copies", "%n contacts", None, n)
    return " · ".join((inside, size, occasion(each.backup.occasion)))
