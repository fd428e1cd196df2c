"""The Duplicates page: lanes and pairs on the left, a pair side by side on the right."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cardcase.core.match.find import Likely, grouped
from cardcase.core.match.verdict import LANES, Lane
from cardcase.core.ops import merge
from cardcase.core.ops.changes import Changes
from cardcase.core.records import apart, unique
from cardcase.core.store import likely, load
from cardcase.core.store.library import Library
from cardcase.ui.command import Command
from cardcase.ui.context import Context
from cardcase.ui.frame import keep_waiting, kept_waiting
from cardcase.ui.i18n import tr
from cardcase.ui.models.duplicates import PairModel
from cardcase.ui.pages.base import Page
from cardcase.ui.pages.duplicates import words
from cardcase.ui.pages.duplicates.keys import keys
from cardcase.ui.pages.duplicates.pair_list import PairList
from cardcase.ui.pages.duplicates.pair_view import PairView, Shown
from cardcase.ui.pages.duplicates.search import Found, Search
from cardcase.ui.theme import theme
from cardcase.ui.tokens import TITLE_TOP
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.chip import Chip
from cardcase.ui.widgets.empty_state import EmptyState
from cardcase.ui.widgets.flow import FlowLayout
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.progress_line import ProgressLine
from cardcase.ui.widgets.splitter import Splitter
from cardcase.ui.widgets.strip_place import StripPlace
from cardcase.ui.works import Work

_LIST_WIDTH = 376
_MARGIN = 40


class DuplicatesPage(Page):
    """``counted`` tells how many pairs wait for an answer, namesakes aside, as ``number`` does: the
    last search tells it, until there is another. ``wanted``: somebody asks for the page."""

    name = "duplicates"
    counted = Signal(int)
    wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._found = Found()
        self._asked: list[Likely] = []
        self._lane: Lane = "sure"
        self._stale = True
        self._own = self._searched = self._focus_due = False
        self._focus_was: QWidget | None = None
        self._work: Work | None = None
        self.number = kept_waiting(context.settings, context.library.path)
        self.search = Search(context, self)
        self.model = PairModel(words.why, self)
        self.lanes = {lane: Chip("", "off", clickable=True) for lane in LANES}
        self.merge_all = Button(tr("Duplicates", "Merge all of these"), "combine", small=True)
        self.again = Button(tr("Duplicates", "Search again"), "refresh-cw")
        self.heading = Label(tr("Duplicates", "Duplicates"), "display")
        self.heading.setContentsMargins(_MARGIN, TITLE_TOP, _MARGIN, 0)
        self._lay_out()
        self._connect()

    def activated(self) -> None:
        if self._stale:
            self.start()
        self.take_focus()

    def take_focus(self) -> None:
        first = self.list if self._left.isVisibleTo(self) else self.again
        first.setFocus()
        # While it is searched for there is nothing to be on yet.
        self._focus_due = first.isHidden()
        self._focus_was = QApplication.focusWidget()

    def strip_place(self) -> StripPlace:
        seen = self._right.currentWidget() is self.view
        return self.view.strip_place if seen else self._under

    def regions(self) -> list[QWidget]:
        return [self._left, self.view] if self._left.isVisibleTo(self) else [self.empty]

    def commands(self) -> list[Command]:
        if self.view.shown is None or self._right.currentWidget() is not self.view:
            return []
        icons = {"Return": ("combine", self._merge), "N": ("split", self._tell_apart)}
        return [Command(words, *icons[caps[0]], caps[0]) for words, caps in keys()]

    def start(self) -> None:
        """Search the library anew."""
        self._stale = False
        self.empty.set_texts(tr("Duplicates", "Looking for duplicates"))
        self.again.hide()
        if not self._found.lanes:
            self._right.setCurrentWidget(self._nothing)
        words = tr("Duplicates", "Looking for duplicates")
        if self._work is None:
            lead = self.wanted.emit
            self._work = self._context.works.begin(words, self._cancel, self, lead)
        else:
            self._work.begin(words)
        self.search.start()

    def compare(self, uids: Sequence[str]) -> None:
        """Show contacts side by side that the owner takes for one: the first with each other."""
        first, *others = uids
        self._asked = [Likely((first, other), "decide", 0.0, ()) for other in others]
        self._lane = "decide"
        read = partial(likely.names, self._context.library, set(uids))
        self._context.tasks.submit("db", read, on_done=self._show_asked)

    def _show_asked(self, names: Mapping[str, str]) -> None:
        self._found = self._with_asked(Found(self._found.lanes, {**self._found.names, **names}))
        self._settle(0)
        self.list.setFocus()

    def _with_asked(self, found: Found) -> Found:
        """What was found, behind the pairs that the owner asked for."""
        if not self._asked:
            return found
        asked = {frozenset(each.uids) for each in self._asked}
        others = (each for each in found.pairs if frozenset(each.uids) not in asked)
        names = {uid: self._found.names.get(uid, "") for uids in asked for uid in uids}
        return Found.of([*self._asked, *others], {**names, **found.names})

    # How it is made.

    def _lay_out(self) -> None:
        # From the outside in: what comes to another parent is styled anew with all in it.
        # Kept: PySide may take its panes with it when nothing in Python holds it.
        self._splitter = Splitter(tr("Duplicates", "Between list and pair"), parent=self)
        self._left = QWidget(self._splitter)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, TITLE_TOP + 2, 0, 0)
        column.setSpacing(10)
        head = QVBoxLayout()
        head.setContentsMargins(20, 0, 12, 0)
        head.setSpacing(10)
        head.addWidget(Label(tr("Duplicates", "Duplicates"), "display-small"))
        chips = FlowLayout(gap=8)
        for chip in self.lanes.values():
            chip.setCheckable(True)
            chips.addWidget(chip)
        head.addLayout(chips)
        head.addWidget(self.merge_all)
        column.addLayout(head)
        self.progress = ProgressLine(parent=self._left)
        head.addWidget(self.progress)
        self.list = PairList(self.model, self._left)
        column.addWidget(self.list, 1)
        self._under = StripPlace(self._splitter, lambda: True)
        self._right = QStackedWidget(self._under)
        self._nothing = QWidget(self._right)
        nothing = QVBoxLayout(self._nothing)
        nothing.setContentsMargins(0, 0, 0, 0)
        nothing.setSpacing(0)
        nothing.addWidget(self.heading)
        self.empty = EmptyState("", "", (self.again,), self._nothing)
        nothing.addWidget(self.empty, 1)
        self.view = PairView(self._right)
        self._right.addWidget(self._nothing)
        self._right.addWidget(self.view)
        self._under.put(self._right)
        self._right.currentChanged.connect(self.place_strip)
        self._splitter.addWidget(self._left)
        self._splitter.addWidget(self._under)
        self._splitter.foot = self.view.foot
        self._right.currentChanged.connect(lambda _: self._splitter.handle(1).update())
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([_LIST_WIDTH, 1000])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        self._show_list(False)
        self._show_lanes()

    def _connect(self) -> None:
        for lane, chip in self.lanes.items():
            chip.clicked.connect(lambda _=False, lane=lane: self.show_lane(lane))
        self.search.progressed.connect(self._progressed)
        self.search.found.connect(self._show)
        self.search.failed.connect(self._failed)
        self.progress.cancelled.connect(self._cancel)
        self.again.clicked.connect(self.start)
        self.list.chosen.connect(self._open)
        self.view.changed.connect(self._plan_again)
        self.merge_all.clicked.connect(self._merge_all)
        for asked in (self.list, self.view):
            asked.merge.connect(self._merge)
            asked.apart.connect(self._tell_apart)
        self._context.bus.changed.connect(self._changed)

    # The search.

    def _progressed(self, done: int, total: int, what: str) -> None:
        if self._work is not None:
            self._work.go_on(done, total)
        if what == "contacts":
            self.progress.set_progress(done, total, tr("Duplicates", "Looking at contacts"))
        else:
            self.progress.set_progress(1, 1, tr("Duplicates", "Comparing"))
        if self.progress.isVisibleTo(self._left):
            self._show_list(True)

    def _show_list(self, on: bool) -> None:
        """Without any, what is said about it has the page to itself."""
        self._left.setVisible(on)
        self.heading.setHidden(on)

    def _end(self) -> None:
        self.progress.finish()
        if self._work is not None:
            self._work.end()
            self._work = None

    def _cancel(self) -> None:
        self.search.stop()
        self._end()
        self._stale = True
        self._settle(0)

    def _failed(self, error: Exception) -> None:
        self._cancel()
        self._context.runner.complain(error)

    def _show(self, found: Found) -> None:
        self._end()
        self._searched = True
        row, before = self.list.currentIndex().row(), self.list.current()
        self._found = self._with_asked(found)
        self._go_where_some_wait()
        # The pair that is looked at stays, wherever it is now.
        uids = before.uids if before else ()
        pairs = enumerate(self._of(self._lane))
        self._settle(next((place for place, each in pairs if each.uids == uids), row))

    def _go_where_some_wait(self) -> None:
        if not self._of(self._lane):
            self._lane = next((lane for lane in LANES if self._of(lane)), self._lane)

    def _of(self, lane: Lane) -> Sequence[Likely]:
        return self._found.lane(lane)

    def _settle(self, row: int) -> None:
        """Show the pairs that there are now, and choose one."""
        self._show_lanes()
        self._show_list(bool(self._found.lanes))
        self.model.show_pairs(self._of(self._lane), self._found.names)
        self.list.choose(row)
        if self._searched:
            self.number = len(self._of("sure")) + len(self._of("decide"))
            keep_waiting(self.number, self._context.settings, self._context.library.path)
        self.counted.emit(self.number)
        if self._focus_due and self.isVisible() and QApplication.focusWidget() is self._focus_was:
            self.take_focus()

    def _show_lanes(self) -> None:
        for lane, chip in self.lanes.items():
            text = f"{words.lane(lane)}  {len(self._of(lane))}"
            chip.set_state(text, "accent" if lane == self._lane else "off")
            chip.setChecked(lane == self._lane)
        self.merge_all.setVisible(self._lane == "sure" and len(self._of("sure")) > 1)

    def show_lane(self, lane: Lane) -> None:
        """Show the pairs of a lane."""
        self._lane = lane
        self._settle(0)
        self.list.setFocus()

    # A pair.

    def _open(self, pair: Likely | None) -> None:
        if pair is None:
            self._say_empty()
            return
        self._context.tasks.submit(
            "db", _look, self._context.library, pair, {}, on_done=self._show_pair
        )

    def _show_pair(self, shown: Shown | None) -> None:
        # By the time it is read another one may be chosen.
        if shown is not None and shown.pair == self.list.current():
            self.view.show_pair(shown)
            self._right.setCurrentWidget(self.view)

    def _plan_again(self) -> None:
        shown = self.view.shown
        if shown is not None:
            self._context.tasks.submit(
                "db",
                _look,
                self._context.library,
                shown.pair,
                dict(self.view.conflicts.choices),
                on_done=self._show_plan,
            )

    def _show_plan(self, shown: Shown | None) -> None:
        if shown is not None and shown.pair == self.list.current():
            self.view.show_plan(shown.plan)

    def _say_empty(self) -> None:
        if self._stale:
            text = tr("Duplicates", "The search was stopped")
            self.empty.set_texts(text)
        elif self._found.lanes:
            there = ", ".join(words.lane(lane) for lane in LANES if self._of(lane))
            text = tr("Duplicates", "There are pairs under: {lanes}").format(lanes=there)
            self.empty.set_texts(tr("Duplicates", "Nothing here"), text)
        else:
            self.empty.set_texts(
                tr("Duplicates", "No duplicates"),
                tr("Duplicates", "Everybody in the library is here once."),
            )
        self.again.show()
        self._right.setCurrentWidget(self._nothing)

    # The answers.

    def _merge(self) -> None:
        shown = self.view.shown
        if shown is not None and shown.pair == self.list.current():
            one, other = shown.pair.uids
            self._answer({other: one}, merge.merge, one, [other], dict(self.view.conflicts.choices))

    def _tell_apart(self) -> None:
        pair = self.list.current()
        if pair is not None:
            self._answer({}, merge.tell_apart, *pair.uids)

    def _merge_all(self) -> None:
        groups = [each.uids for each in grouped(self._of("sure"))]
        gone = {uid: group[0] for group in groups for uid in group[1:]}
        self._answer(gone, merge.merge_groups, groups)

    def _answer(self, gone: Mapping[str, str], op: Callable[..., Changes], *values: Any) -> None:
        """Do it; ``gone``: who is merged into whom."""
        self._own = True
        self._context.run(
            op,
            *values,
            then=lambda changes: self._answered(changes, gone),
            failed=self._not_answered,
        )

    def _answered(self, changes: Changes, gone: Mapping[str, str]) -> None:
        """Go on to the next pair; who may be the same as a loser may be the survivor."""
        self._own = False
        self._asked = self._left_of(self._asked, changes, gone)
        row = self.list.currentIndex().row()
        pairs = self._left_of(self._found.pairs, changes, gone)
        self._found = Found.of(pairs, self._found.names)
        self._go_where_some_wait()
        self._settle(row)

    @staticmethod
    def _left_of(
        pairs: Iterable[Likely], changes: Changes, gone: Mapping[str, str]
    ) -> list[Likely]:
        """The pairs that still wait, of which some may be of the same two now."""
        told = {uid for pair in changes.apart for uid in pair.split()}
        about = told.union(gone, gone.values())
        left: dict[Collection[str], Likely] = {}
        for each in pairs:
            if about.isdisjoint(each.uids):  # nearly all of very many
                left[each.uids] = each
                continue
            uids = unique(gone.get(uid, uid) for uid in each.uids)
            if len(uids) > 1 and apart(*uids).uid not in changes.apart:
                left.setdefault(frozenset(uids), replace(each, uids=uids))
        return [*left.values()]

    def _not_answered(self, error: Exception) -> None:
        self._own = False
        self._context.runner.complain(error)

    def _changed(self, changes: Changes) -> None:
        if self._own or not (changes.contacts or changes.removed or changes.apart):
            return
        self._asked = [each for each in self._asked if not changes.removed & set(each.uids)]
        if self.isVisible():
            self.start()
        else:
            self._stale = True

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("surface"))


def _look(library: Library, pair: Likely, choices: dict[str, str]) -> Shown | None:
    """The pair with its contacts and plan; None if one of them is gone."""
    with library.snapshot():
        contacts = load.contacts(library, pair.uids)
        if len(contacts) < len(pair.uids):
            return None
        return Shown(pair, contacts, merge.plan(library, pair.uids, choices))
