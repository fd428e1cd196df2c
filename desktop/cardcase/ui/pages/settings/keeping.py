"""Where the library lies, its copies, and whether it is whole."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget

from cardcase.core.errors import CardcaseError
from cardcase.core.store import check
from cardcase.core.store.backups import Backup, listed
from cardcase.core.store.check import Findings
from cardcase.ui.context import Context
from cardcase.ui.dates import date_words
from cardcase.ui.errors import sentence
from cardcase.ui.i18n import tr
from cardcase.ui.outward import open_outside
from cardcase.ui.pages.settings.copies_sheet import CopiesSheet
from cardcase.ui.pages.settings.group import SettingGroup
from cardcase.ui.widgets.button import Button


class Keeping(SettingGroup):
    """The folder, the newest copy and a button to make one, a look through everything."""

    def __init__(
        self, context: Context, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Settings", "Library"), parent)
        self._context, self._today = context, today
        # The buttons stay able meanwhile: one that is not would give the focus away.
        self._copying = self._looking = False
        self.open_folder = Button(tr("Settings", "Open folder"), "folder-open", small=True)
        self.back_up = Button(tr("Settings", "Back up now"), "copy-check", small=True)
        self.restore = Button(tr("Settings", "Restore…"), "history", small=True)
        self.look = Button(tr("Settings", "Check"), "list-checks", small=True)
        folder = str(context.library.path)
        self.add(tr("Settings", "Folder"), folder, self.open_folder)
        self.copies = self.add(tr("Settings", "Copies"), "", self.restore, self.back_up)
        self.wholeness = self.add(
            tr("Settings", "Is everything there?"),
            tr("Settings", "Checks every contact, every picture and the search."),
            self.look,
        )
        self.open_folder.clicked.connect(lambda: open_outside(context, QUrl.fromLocalFile(folder)))
        self.back_up.clicked.connect(self.make_copy)
        self.restore.clicked.connect(self.list_copies)
        self.look.clicked.connect(self.check)

    def refresh(self) -> None:
        """Read which copies there are."""
        folder = self._context.library.backups
        self._context.tasks.submit("work", listed, folder, on_done=self._show)

    def _show(self, copies: list[Backup]) -> None:
        self.restore.setEnabled(bool(copies))
        if not copies:
            self.copies.set_hint(
                tr("Settings", "None yet. One is made each day that something has changed.")
            )
            return
        local = copies[0].made.astimezone()
        when = f"{date_words(local.date().isoformat(), self._today())}, {local:%H:%M}"
        n = len(copies)
        count = tr("Settings", "%n copies", None, n)
        newest = tr("Settings", "the newest: {when}").format(when=when)
        self.copies.set_hint(f"{count}, {newest}")

    def list_copies(self) -> None:
        """Show the copies there are, to go back to one of them."""
        sheet = CopiesSheet(self._context, self.window(), today=self._today, then=self.refresh)
        sheet.open()

    def make_copy(self) -> None:
        """Make a copy of the library now."""
        if self._copying:
            return
        self._copying = True
        self._context.tasks.submit(
            "db", self._context.library.back_up, on_done=self._backed_up, on_failed=self._failed
        )

    def _backed_up(self, _made: Path) -> None:
        self._copying = False
        self._context.notify(tr("Settings", "A copy of the library has been made."))
        self.refresh()

    def check(self) -> None:
        """Look through everything."""
        if self._looking:
            return
        self._looking = True
        self.wholeness.set_hint(tr("Settings", "Looking through everything …"))
        self._context.tasks.submit(
            "db", check.check, self._context.library, on_done=self._looked, on_failed=self._failed
        )

    def _looked(self, findings: Findings) -> None:
        self._looking = False
        self.wholeness.set_hint(_found(findings))

    def _failed(self, error: Exception) -> None:
        self._copying = self._looking = False
        if not isinstance(error, CardcaseError):
            raise error
        self._context.notify(sentence(error))
        self.refresh()


def _found(findings: Findings) -> str:
    if findings.whole:
        return tr("Settings", "Everything is there and whole.")
    said = []
    if n := len(findings.missing):
        said.append(tr("Settings", "%n pictures are missing.", None, n))
    if n := len(findings.damaged):
        said.append(tr("Settings", "%n pictures are damaged.", None, n))
    if n := len(findings.unindexed):
        said.append(tr("Settings", "%n contacts are not found as they are.", None, n))
    if findings.tables or findings.references:
        said.append(tr("Settings", "The library has faults; put back a copy."))
    mending = tr("Settings", "What can be mended is mended by: {command}")
    said.append(mending.format(command="cardcase check --repair"))
    return " ".join(said)
