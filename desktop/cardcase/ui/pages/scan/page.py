"""The Scan page: drop, watch the pile being read, go on to review."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.core.camera import devices
from cardcase.core.ops import cards, pile_order
from cardcase.core.ops.changes import Changes
from cardcase.core.scan.sources import PICTURE_SUFFIXES
from cardcase.core.store.pile import PileRow, pile, turns
from cardcase.ui.command import Command
from cardcase.ui.context import Context
from cardcase.ui.file_dialog import ask_files, ask_folder
from cardcase.ui.i18n import tr
from cardcase.ui.models.pile import PileModel
from cardcase.ui.models.pile_words import time_left
from cardcase.ui.page_keys import add_key
from cardcase.ui.pages.base import Page
from cardcase.ui.pages.scan.camera_sheet import CameraSheet
from cardcase.ui.pages.scan.clipboard import picture_bytes, picture_paths
from cardcase.ui.pages.scan.drop_zone import DropZone
from cardcase.ui.pages.scan.inspector import Inspector, SidePanel
from cardcase.ui.pages.scan.list_view import PileView
from cardcase.ui.pages.scan.other_reading import OtherReading
from cardcase.ui.pages.scan.queue import ScanQueue
from cardcase.ui.pages.scan.row_menu import reading_commands, row_commands
from cardcase.ui.pages.scan.watch_line import WatchLine
from cardcase.ui.tokens import TITLE_TOP
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.empty_state import EmptyState
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.progress_line import ProgressLine
from cardcase.ui.widgets.strip_place import StripPlace

MARGIN, FOOT = 28, 16
WIDEST = 960
"""Pixels of the pile, in the middle of whatever is wider."""
SIDE_WIDTHS = (332, 444)
"""Least and most of the inspector's side, which has a third of the page between."""
INSPECTOR_FROM = 1000
"""The inspector needs a page at least this wide; under it the pile has all the room."""


class ScanPage(Page):
    """Photographs come in here; cards go on to review from here."""

    name = "scan"
    review_requested = Signal(str)
    contact_requested = Signal(str)
    typing_asked = Signal()
    """Somebody is to be typed whose card could not be read."""
    files_chosen = Signal(object)
    """Files from the dialog, where any name can be typed: the window sorts out what goes where."""
    counted = Signal(int)
    """How many cards wait for their owner."""
    number = 0
    """The same, as it was told last."""
    open = 0
    """These, and the photographs that wait to be read: contacts may come of them."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._moves = 0
        """How many moves in the pile are shown, but not written yet."""
        self.queue = ScanQueue(context, self)
        self.model = PileModel(self)
        self._review = Button(
            tr("Scan", "Review"), "check", kind="primary", key="Ctrl+Return", parent=self
        )
        # Made where it stays: what comes to another parent is styled anew with all in it.
        self._middle = QWidget(self)
        words = tr("Scan", "Read the rest")
        self._go_on = Button(words, "play", small=True, parent=self._middle)
        self._go_on.hide()
        self._drop_zone = DropZone(self._middle)
        self.watch_line = WatchLine(context.watcher, self._middle)
        self._progress = ProgressLine(pausable=True, parent=self._middle)
        self._pile = StripPlace(self._middle, lambda: not self._empty.isHidden())
        self._rows = QWidget(self._pile)
        self._view = PileView(self.model, context.pictures, self._rows)
        self._empty = EmptyState(
            tr("Scan", "Nothing on the pile"),
            tr(
                "Scan",
                "Photographs are read here, on this computer, and wait for your review. "
                "JPEG, PNG, WebP, HEIC, TIFF and PDF, single files or whole folders.",
            ),
            parent=self._rows,
        )
        self._side = SidePanel(self)
        self._inspector = Inspector(context.pictures, self._side)
        self._foot, self._side_foot = QHBoxLayout(), QHBoxLayout()
        self._foot.addStretch()
        self._side_foot.addStretch()
        self._lay_out()
        self._connect()
        self._reload()

    # What the window calls.

    def strip_place(self) -> StripPlace:
        return self._pile

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Take files and folders of photographs."""
        self.queue.add_paths(paths)

    def add_image_bytes(self, data: bytes, name: str) -> None:
        """Take one picture that is no file."""
        self.queue.add_bytes(data, name)

    def choose_files(self) -> None:
        """Let the owner choose photographs."""
        suffixes = " ".join(f"*{suffix}" for suffix in sorted(PICTURE_SUFFIXES))
        files = ask_files(
            self,
            tr("Scan", "Choose photographs of cards"),
            self._folder,
            tr("Scan", "Photographs") + f" ({suffixes})",
        )
        if files:
            self._context.settings.setValue("scan/folder", str(Path(files[0]).parent))
            self.files_chosen.emit([Path(file) for file in files])

    def choose_folder(self) -> None:
        """Let the owner choose a folder of photographs."""
        title = tr("Scan", "Choose a folder of photographs")
        if folder := ask_folder(self, title, self._folder):
            self._context.settings.setValue("scan/folder", folder)
            self.files_chosen.emit([Path(folder)])

    @property
    def _folder(self) -> str:
        """Where choosing begins: a folder that is there, as Qt takes any other for a file."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        folder = str(self._context.settings.value("scan/folder", pictures))
        return folder if Path(folder).is_dir() else str(Path.home())

    def paste(self) -> None:
        """Take the picture or the files on the clipboard; say so when there are none."""
        # None when the clipboard is empty, whatever the type says.
        self.take(QGuiApplication.clipboard().mimeData() or QMimeData())

    def take(self, mime: QMimeData) -> None:
        """Take what was pasted or dropped."""
        if paths := picture_paths(mime):
            self.add_paths(paths)
        elif data := picture_bytes(mime):
            self.add_image_bytes(data, tr("Scan", "Pasted picture"))
        else:
            self._context.notify(
                tr("Scan", "There is no picture to paste. Copy a photograph first.")
            )

    def photograph(self) -> None:
        """Take photographs with the camera."""
        if found := devices.devices():
            sheet = CameraSheet(self._context, found, self)
            sheet.taken.connect(self.add_image_bytes)
            sheet.open()
        self._look_for_cameras()

    def _look_for_cameras(self) -> None:
        self._drop_zone.offer_camera(bool(devices.devices()))

    def activated(self) -> None:
        self._look_for_cameras()
        self.take_focus()

    def take_focus(self) -> None:
        (self._view if self.model.rows() else self._drop_zone).setFocus()

    def commands(self) -> list[Command]:
        review = Command(tr("Scan", "Review"), "check", self._review_first, "Ctrl+Return")
        return [
            *([review] if self._review.isVisible() else []),
            *row_commands(self._view, self._view.chosen()),
            *reading_commands(self._view),
        ]

    # How it is made.

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(tr("Scan", "Scan"), "display"))
        head.addStretch()
        head.addWidget(self._go_on)
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        rows.addWidget(self._view, 1)
        rows.addSpacing(FOOT)
        rows.addWidget(self._empty, 1)
        self._pile.put(self._rows)
        # In the middle of what is wider; margins would keep the page from becoming narrow again.
        middle = self._middle
        middle.setMaximumWidth(WIDEST + 2 * MARGIN)
        left = QVBoxLayout(middle)
        left.setContentsMargins(MARGIN, TITLE_TOP, MARGIN, FOOT)
        left.setSpacing(14)
        left.addLayout(head)
        left.addWidget(self._drop_zone)
        left.addWidget(self.watch_line)
        left.addWidget(self._progress)
        left.addWidget(self._pile, 1)
        left.addLayout(self._foot)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(24, 24, 24, 28)
        side.addWidget(self._inspector, 1)
        side.addLayout(self._side_foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        # All of it to the pile, and only what it cannot take to both sides.
        whole.addStretch(0)
        whole.addWidget(middle, 1)
        whole.addStretch(0)
        whole.addWidget(self._side)
        self._side.hide()
        self._review.hide()

    def _connect(self) -> None:
        self._drop_zone.choose.connect(self.choose_files)
        self._drop_zone.paste.connect(self.paste)
        self._drop_zone.camera.connect(self.photograph)
        self._progress.cancelled.connect(self.queue.cancel)
        self._progress.paused.connect(self.queue.set_paused)
        self._review.clicked.connect(self._review_first)
        self._go_on.clicked.connect(self._read_rest)
        self._inspector.card_chosen.connect(self._show_card)
        self._view.retry.connect(self.queue.retry)
        self._view.stop.connect(self.queue.stop)
        self._view.dismiss.connect(self._dismiss)
        self._view.moved.connect(self._move)
        self._view.pause_toggled.connect(self._pause)
        self._view.cancelled.connect(self.queue.cancel)
        self._view.show_card.connect(self._show_card)
        self._view.typing_asked.connect(self.typing_asked)
        self._view.current_changed.connect(self._inspect)
        self._view.menu_asked.connect(OtherReading(self._context, self).fill)
        self.queue.counted.connect(self._show_progress)
        self.queue.progressed.connect(self._progressed)
        self._context.bus.changed.connect(self._changed)
        add_key(self, "Ctrl+Return", self._review_first)

    def _reload(self) -> None:
        self._context.tasks.submit("db", pile, self._context.library, on_done=self._loaded)

    def _loaded(self, rows: list[PileRow]) -> None:
        self.model.replace(rows)
        self._counted()
        self.queue.resume()

    def _changed(self, changes: Changes) -> None:
        if changes.order:
            self._ask_order()
        touched = set(changes.photographs)
        if changes.cards:
            touched |= {row.uid for row in self.model.rows() if _has_card(row, changes.cards)}
        # A double shows the cards of the photograph it repeats.
        touched |= {row.uid for row in self.model.rows() if row.details.get("first") in touched}
        if touched:
            self._context.tasks.submit(
                "db",
                pile,
                self._context.library,
                touched,
                on_done=lambda rows: self._merged(touched, rows),
            )

    def _merged(self, touched: set[str], rows: list[PileRow]) -> None:
        self.model.merge(touched, rows)
        self._counted()
        current = self._view.current_row()
        if current is not None and current.uid in touched:
            self._inspect(current)
        if len(rows) < len(touched) or any(row.state == "waiting" for row in rows):
            # Undo and Redo take photographs away and bring them back.
            self.queue.wake()

    def _counted(self) -> None:
        rows = self.model.rows()
        cards = sum(len(row.to_review) for row in rows if row.state == "read")
        waiting = sum(row.state == "waiting" for row in rows)
        self._review.setVisible(cards > 0)
        self._review.setText(tr("Scan", "Review %n cards", None, cards))
        self._view.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._go_on.setVisible(any(row.error == "cancelled" for row in rows))
        self.number, self.open = cards, cards + waiting
        self.counted.emit(self.number)
        self._make_room()

    # The reading.

    def _show_progress(self) -> None:
        queue = self.queue
        self._view.reading = (
            "idle" if not queue.running else "paused" if queue.paused else "running"
        )
        if not queue.running:
            self._progress.finish()
            return
        if queue.paused:
            words = tr("Scan", "Paused, {done} of {total} photographs read")
            left = ""
        else:
            words = tr("Scan", "Reading photograph {number} of {total}")
            left = time_left(queue.seconds_left())
        words = words.format(
            done=queue.done, number=min(queue.done + 1, queue.total), total=queue.total
        )
        self._progress.set_progress(queue.done, queue.total, words, left)

    def _progressed(self, uid: str, done: int, total: int, _what: str) -> None:
        self.model.set_progress(uid, done / total if total else 0.0)

    def _read_rest(self) -> None:
        self.queue.retry([row.uid for row in self.model.rows() if row.error == "cancelled"])

    def _pause(self) -> None:
        if self.queue.running:
            self._progress.set_paused(not self.queue.paused)
            self.queue.set_paused(not self.queue.paused)

    def _move(self, uids: list[str], before: str) -> None:
        """Let waiting photographs be read before another one; the list shows it at once."""
        rows = self.model.rows()
        waiting = {row.uid for row in rows if row.state == "waiting"}
        order = pile_order.arranged([row.uid for row in rows], waiting, uids, before)
        self.model.arrange(pile_order.turns_of(order))
        self._view.scrollTo(self._view.currentIndex())
        self._moves += 1
        self._context.run(
            pile_order.move, uids, before, then=self._was_moved, failed=self._not_moved
        )

    def _was_moved(self, _changes: Changes) -> None:
        self._moves -= 1
        self._ask_order()

    def _not_moved(self, error: Exception) -> None:
        self._moves -= 1
        self._context.runner.complain(error)
        self._reload()

    def _ask_order(self) -> None:
        """Follow the order that the library has, once all that was moved here is written."""
        if not self._moves:
            self._context.tasks.submit("db", turns, self._context.library, on_done=self._arrange)

    def _arrange(self, turns: Mapping[str, int]) -> None:
        if not self._moves and self.model.arrange(turns):
            self._view.scrollTo(self._view.currentIndex())

    def _dismiss(self, uids: list[str]) -> None:
        rows = [row for row in self.model.rows() if row.uid in uids]
        # Contacts keep theirs; only the pile is done with those.
        if finished := [row.uid for row in rows if row.finished]:
            self.model.merge(finished, ())
            self._counted()
        open_ = [row for row in rows if not row.finished]
        if any(row.saved for row in open_):
            self._context.notify(
                tr("Scan", "A card of this photograph is saved already. Review the others first.")
            )
        if gone := [row.uid for row in open_ if not row.saved]:
            self.queue.dismiss(gone)

    # On to review.

    def _show_card(self, uid: str) -> None:
        card = next((c for row in self.model.rows() for c in row.cards if c.uid == uid), None)
        if card is None:
            return
        in_review = card.front or uid
        if card.state == "accepted" and card.contact:
            self.contact_requested.emit(card.contact)
        elif card.state == "rejected":
            # Whoever wants to see it has thought better of it.
            self._context.run(
                cards.reopen, in_review, then=lambda _: self.review_requested.emit(in_review)
            )
        else:
            self.review_requested.emit(in_review)

    def _review_first(self) -> None:
        for row in self.model.rows():
            if row.state == "read" and row.to_review:
                self.review_requested.emit(row.to_review[0].uid)
                return
        if any(row.state == "waiting" for row in self.model.rows()):
            said = tr("Scan", "There is no card to review yet: the photographs are being read.")
        else:
            said = tr("Scan", "There is no card to review. Add photographs first.")
        self._context.notify(said)

    # The inspector.

    def _inspect(self, row: PileRow | None) -> None:
        if row is not None:
            self._inspector.show_row(row)
        self._make_room()

    def _make_room(self) -> None:
        row = self._view.current_row()
        shown = row is not None and bool(row.thumbnail) and self.width() >= INSPECTOR_FROM
        least, most = SIDE_WIDTHS
        self._side.setFixedWidth(max(least, min(most, self.width() // 3)))
        self._side.setVisible(shown)
        # The way on stands under the photograph, or under the pile where there is no room for one.
        home = self._side_foot if shown else self._foot
        if home.indexOf(self._review) < 0:
            home.insertWidget(0, self._review)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()


def _has_card(row: PileRow, uids: frozenset[str]) -> bool:
    return any(card.uid in uids for card in row.cards)
