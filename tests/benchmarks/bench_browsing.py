"""How long the window keeps anyone waiting who browses a large library.

usage: bench_browsing.py --keep FOLDER [--contacts 100000] [--only WORD…] [--platform xcb]

The library is made once and kept in FOLDER; what is changed is a copy. The real window is driven
by keys and clicks while a timer beats every 5 ms. For each thing one does: how long it took until
what one asked for was there, the longest wait of the event loop, and the longest that the window's
thread itself was at work in one wait, which other work of the machine makes no longer. What a
window at rest waits is the noise of the machine.
"""

import argparse
import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

REPEAT_MS = 33
"""A held key comes thirty times a second."""
TYPED_MS = 150
"""From letter to letter of one who types fast enough."""
SETTLED_MS = 300
"""So long it is watched on after all is there: what comes late counts, too."""
PATIENCE_S = 60
PILE = 40
LIMIT_MS = 50

Step = Callable[[], object]


@dataclass
class Act:
    """Something one does: its steps, so many milliseconds apart, until ``there``."""

    name: str
    steps: Iterable[Step]
    there: Callable[[], bool] = lambda: True
    every: int = REPEAT_MS


def main() -> int:
    """Print the table; the exit code is 1 if anything kept its thread over the limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", type=Path, required=True)
    parser.add_argument("--contacts", type=int, default=100_000)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--platform", default="xcb")
    wanted = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = wanted.platform
    from libraries import copied, sample_library

    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        library = copied(sample_library(wanted.keep, wanted.contacts), place / "library")
        return browsing(library, place, wanted.only)


def browsing(library: Path, place: Path, only: list[str]) -> int:
    """Open the window on the library, do everything, and print what each took."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from cardcase.ui import i18n, theme
    from cardcase.ui.collecting import Collector
    from program import Program

    app = QApplication([])
    settings = place / "settings.ini"
    QSettings(str(settings), QSettings.Format.IniFormat).setValue("language", "en")
    i18n.install(app, "en")
    theme.install(app)
    fill_pile(library)
    began = time.perf_counter()
    program = Program(app, library, settings)
    made = (time.perf_counter() - began) * 1000
    collector = Collector()
    gc.freeze()  # both as the program does
    watch = Watch()
    print(f"{'':44}{'there':>8}{'worst wait':>12}{'its work':>10}   ms")
    print(f"{'the window is made':44}{made:8.0f}")
    watch.measure(Act("it is painted", [], program.window.contacts.list.view.isVisible))
    watch.measure(Act("at rest", [], lambda: watch.seconds > 2))
    for act in Browser(program).acts():
        if not only or any(word in act.name for word in only):
            watch.measure(act)
        else:
            watch.do(act)
    collector.stop()
    program.close()
    print(f"over {LIMIT_MS} ms of work at once: {', '.join(watch.over) or 'nothing'}")
    return bool(watch.over)


def fill_pile(folder: Path) -> None:
    """Put read photographs that wait for review into the library."""
    from dataclasses import replace

    from cardcase.core.ops import photographs
    from cardcase.core.store import load
    from cardcase.core.store.library import Library
    from made_up import LUKASZ, scanned
    from support import variants

    library = Library.open(folder, create=False)
    for file in variants(folder.parent, PILE):
        picture = file.read_bytes()
        photographs.enqueue_bytes(library, picture, file.name)
        read = scanned(replace(LUKASZ, given=file.stem))
        cards = tuple(replace(card, image=picture) for card in read.cards)
        uid = load.photographs(library, ["waiting"])[-1].uid
        photographs.add_scanned(library, uid, replace(read, thumbnail=picture, cards=cards))
    library.close_all()


class Watch:
    """Does acts in the event loop, and watches it meanwhile."""

    def __init__(self) -> None:
        from heartbeat import Heartbeat

        self.heart = Heartbeat()
        self.over: list[str] = []
        self._began = 0.0

    @property
    def seconds(self) -> float:
        """Since the act began."""
        return time.perf_counter() - self._began

    def measure(self, act: Act) -> None:
        """Do it and print what it took."""
        self.heart.start()
        took = self.do(act)
        self.heart.stop()
        busy = max(self.heart.busy)
        if busy > LIMIT_MS:
            self.over.append(act.name)
        print(f"{act.name:44}{took:8.0f}{self.heart.worst:12.1f}{busy:10.1f}", flush=True)

    def do(self, act: Act) -> float:
        """Do it; give how many milliseconds after the last step all was there."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        steps, there = iter(act.steps), 0.0
        self._began = last = time.perf_counter()

        def step() -> None:
            nonlocal last
            following = next(steps, None)
            if following is None:
                stepping.stop()
                looking.start(1)
                return
            last = time.perf_counter()
            following()
            stepping.setInterval(act.every)

        def look() -> None:
            nonlocal there
            if act.there() or self.seconds > PATIENCE_S:
                there = time.perf_counter()
                looking.stop()
                QTimer.singleShot(SETTLED_MS, loop.quit)

        stepping, looking = QTimer(), QTimer()
        stepping.timeout.connect(step)
        looking.timeout.connect(look)
        stepping.start(1)
        loop.exec()
        return (there - last) * 1000


class Browser:
    """Whoever sits before the window."""

    def __init__(self, program: Any) -> None:
        self.window = program.window
        self.context = program.context

    @property
    def list(self) -> Any:
        """The pane of the list of contacts."""
        return self.window.contacts.list

    def acts(self) -> Iterator[Act]:
        """Everything, in an order in which one could do it."""
        window, pane = self.window, self.list
        rows = pane.model.rowCount
        yield Act("to a usable list", [], lambda: rows() > 0 and pane.view.isVisible())
        yield from self.typing()
        yield from self.filtering()
        yield from self.scrolling()
        yield from self.choosing()
        yield from self.palette()
        yield from self.pages()
        for mode in ("dark", "light"):
            yield Act(f"theme: {mode}", [partial(window.commands.theme_chosen.emit, mode)])
        yield from self.language()

    # What one does.

    def key(self, name: str) -> Step:
        """Press a key or several held together, as "Ctrl+End", on what has the focus."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        *held, last = name.split("+")
        modifier = Qt.KeyboardModifier.NoModifier
        for each in held:
            modifier |= {"Ctrl": Qt.KeyboardModifier.ControlModifier}[each]
        code = Qt.Key[f"Key_{last}"]

        def press() -> None:
            QTest.keyClick(QApplication.focusWidget() or self.window.focusWidget(), code, modifier)

        return press

    def type(self, text: str) -> Step:
        """Type a letter or several into what has the focus."""
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        return lambda: QTest.keyClicks(
            QApplication.focusWidget() or self.window.focusWidget(), text
        )

    def click(self, widget: Callable[[], Any]) -> Step:
        """Click the middle of a widget, which is looked up when it is clicked."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        return lambda: QTest.mouseClick(widget(), Qt.MouseButton.LeftButton)

    def shows(self, query: str) -> Callable[[], bool]:
        """Whether the list shows what was found for a query."""
        return lambda: bool(self.list.model.query == query)

    # What is measured.

    def typing(self) -> Iterator[Act]:
        find, field = self.window.contacts.find_here, self.list.search
        yield Act("into the search field", [find])
        typed = ""
        for letter in "kowalska":
            typed += letter
            name = "first letter" if len(typed) == 1 else f"letter {len(typed)}"
            yield Act(f"{name}: {typed}", [self.type(letter)], self.shows(typed))
        for length in range(len(typed) - 1, 0, -3):
            steps = [self.key("Backspace")] * (3 if length < len(typed) - 1 else 1)
            yield Act(f"letters deleted: {typed[:length]}", steps, self.shows(typed[:length]))
        yield Act("the search emptied by Esc", [self.key("Escape")], self.shows(""))
        for letter in "asmw5":
            yield Act(f"one letter: {letter}", [self.type(letter)], self.shows(letter))
            yield Act("deleted", [self.key("Backspace")], self.shows(""))
        words = "anna stal krakow"
        letters = [self.type(letter) for letter in words]
        yield Act(f"typed fast: {words}", letters, self.shows(words), every=TYPED_MS)
        yield Act("cleared", [field.clear], self.shows(""))

    def filtering(self) -> Iterator[Act]:
        pane = self.list
        tag = self.window.sidebar.places.tags[0].text()
        for query in (
            f"tag:{tag}", "event:targi", "city:kraków", "via:anna", "not-contacted:6m",
            "via:anna not-contacted:6m", "-city:kraków", "met:2025..2026", "org:stal",
        ):  # fmt: skip
            # As chips and from the sidebar; typed, each letter is a search of its own.
            yield Act(f"filter {query}", [partial(pane.search_for, query)], self.shown_filters())
            yield Act("first letter within it", [self.type_into_search("k")], self.found("k"))
            yield Act("taken off", [partial(pane.search_for, "")], self.shows(""))
        typed = "city:kra not-contacted:6m"
        letters = [self.type_into_search(letter) for letter in typed]
        yield Act("a filter as it is typed", letters, self.shows(typed), every=TYPED_MS)
        yield Act("into the list: it becomes chips", [self.key("Down")], self.shown_filters())
        yield Act("a chip taken off", [self.click(lambda: pane.filter_bar.chips[0])])
        yield Act("the other taken off", [self.click(lambda: pane.filter_bar.chips[0])])
        yield Act("a tag in the sidebar", [self.click(lambda: self.window.sidebar.places.tags[1])])
        yield Act("all again", [partial(pane.search_for, "")], self.shows(""))

    def type_into_search(self, text: str) -> Step:
        from PySide6.QtTest import QTest

        return lambda: QTest.keyClicks(self.list.search, text)

    def shown_filters(self) -> Callable[[], bool]:
        """Whether the list shows what the field and the chips ask for."""
        return lambda: bool(self.list.model.query == self.list.query)

    def found(self, words: str) -> Callable[[], bool]:
        """Whether the list shows what was found for these words, whatever the filters."""
        return lambda: bool(self.list.model.query.startswith(words))

    def scrolling(self) -> Iterator[Act]:
        view = self.list.view
        bar = view.verticalScrollBar()
        yield Act("into the list", [view.setFocus])
        yield Act("page down, 50 times", [self.key("PageDown")] * 50)
        yield Act("page up, 50 times", [self.key("PageUp")] * 50)
        yield Act("arrow down, 50 times", [self.key("Down")] * 50)
        yield Act("Home", [self.key("Home")])
        for number in (1, 2, 3):
            yield Act(f"End, {number}", [self.key("End")], self.at_end)
        yield Act("Home", [self.key("Home")])
        yield Act("Ctrl+End", [self.key("Ctrl+End")], self.at_end)
        yield Act("Home", [self.key("Home")])
        drag = [partial(self.drag_to, bar, share / 30) for share in range(16)]
        yield Act("the scroll bar dragged to the middle", drag)
        yield Act("and to its end", [partial(self.drag_to, bar, share / 30) for share in range(31)])
        yield Act("Home", [self.key("Home")])
        sorting = self.list.sorting
        for order in ("met", "created", "organization", "event", "best"):
            yield Act(f"order: {order}", [partial(sorting.choose, order)], self.stands(order))
            yield Act("End", [self.key("End")], self.at_end)

    def at_end(self) -> bool:
        """Whether the keyboard is on the last row of those that End has read: at the end the list
        reads one more page, with its headings."""
        from cardcase.ui.models.contacts import PAGE

        view = self.list.view
        return bool(view.currentIndex().row() >= view.model().rowCount() - 2 * PAGE)

    def stands(self, order: str) -> Callable[[], bool]:
        """Whether the list stands in this order."""
        return lambda: bool(self.list.model.rows_of[1] == order)

    @staticmethod
    def drag_to(bar: Any, share: float) -> None:
        bar.setSliderDown(share < 0.5)
        bar.setSliderPosition(round(share * bar.maximum()))

    def choosing(self) -> Iterator[Act]:
        pane, window = self.list, self.window
        detail = window.contacts.detail
        view = pane.view
        yield Act("Home", [self.key("Home")], lambda: bool(detail.uid))
        for number in range(1, 6):
            yield Act(f"a contact, {number}", [self.key("Down")], self.shown_is_chosen)
        yield Act("Enter: into it", [self.key("Return")])
        yield Act("F2: its form", [self.key("F2")])
        yield Act("Esc: out of it", [self.key("Escape")])
        yield Act("into the list", [view.setFocus])
        yield Act("some chosen", [lambda: self.hold_shift_down(30)])
        yield Act("Ctrl+A", [self.key("Ctrl+A")])
        yield Act("Ctrl+T: which tag", [self.key("Ctrl+T")], lambda: self.asked() is not None)
        yield Act("not after all", [self.key("Escape")], lambda: self.asked() is None)
        some = "kowal"
        yield Act(f"those of {some}", [partial(pane.search_for, some)], self.shows(some))
        yield Act("Ctrl+A", [view.setFocus, self.key("Ctrl+A")])
        yield Act("Ctrl+T", [self.key("Ctrl+T")], lambda: self.asked() is not None)
        yield Act(
            "many are tagged",
            [self.type("umbrella"), self.key("Return")],
            window.toast.isVisible,
        )
        yield Act(
            "and it is undone",
            [window.toast.dismiss, self.key("Ctrl+Z")],
            window.toast.isVisible,
        )
        yield Act("all again", [partial(pane.search_for, "")], self.shows(""))

    def shown_is_chosen(self) -> bool:
        """Whether the contact that is chosen is the one that is shown."""
        return bool(self.window.contacts.detail.uid == self.list.current_uid())

    def asked(self) -> Any:
        """The question that is open, if one is."""
        from PySide6.QtWidgets import QApplication

        return QApplication.activeModalWidget()

    def hold_shift_down(self, times: int) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        for _ in range(times):
            QTest.keyClick(self.list.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    def palette(self) -> Iterator[Act]:
        from PySide6.QtWidgets import QApplication

        palette = self.window.commands.palette
        is_open = lambda: QApplication.activePopupWidget() or self.asked()  # noqa: E731
        yield Act("the palette", [palette.trigger])
        for letter in "kow":
            yield Act(f"a letter in it: {letter}", [self.type(letter)], every=TYPED_MS)
        yield Act("typed on: alska stal", [self.type(each) for each in "alska stal"])
        yield Act("left", [self.key("Escape")], lambda: not is_open())

    def pages(self) -> Iterator[Act]:
        window, commands = self.window, self.window.commands
        events = window.events.page
        yield Act("events", [commands.events.trigger], lambda: events.list.model.rowCount() > 0)
        yield Act("page down in them, 20 times", [self.key("PageDown")] * 20)
        yield Act("events, End", [self.key("End")])
        yield Act("events, Home", [self.key("Home")])
        yield Act("a letter in their search", [events.find_here, self.type("t")])
        yield Act("cleared", [events.list.search.clear])
        yield Act("into the list", [events.list.view.setFocus, self.key("Home")])
        yield Act("an event", [self.key("Return")], lambda: events.shown_event is not None)
        yield Act("back to the events", [self.key("Escape")], lambda: events.shown_event is None)
        yield Act("to the contacts", [commands.contacts.trigger])
        yield Act("to the events again", [commands.events.trigger])
        yield Act(f"scan, with {PILE} in the pile", [commands.scan.trigger])
        yield Act("arrow down in it, 30 times", [self.key("Down")] * 30)
        yield Act("page up in it", [self.key("PageUp")] * 5)
        yield Act("to the contacts and back", [commands.contacts.trigger, commands.scan.trigger])
        yield Act("review", [self.key("Ctrl+Return")], lambda: window.page.name == "review")
        yield Act("later: the next card", [self.key("Escape")])
        yield Act("settings", [commands.settings.trigger])
        yield Act("duplicates: searched", [commands.duplicates.trigger], self.compared)
        yield Act("to the contacts", [commands.contacts.trigger])
        yield Act("Ctrl+?: the keys", [commands.keys.trigger])
        yield Act("left", [self.key("Escape")])

    def language(self) -> Iterator[Act]:
        from PySide6.QtWidgets import QApplication

        from cardcase.ui.windows import Windows

        windows = Windows(self.context, QApplication.instance())
        first = windows.window
        yield Act("a second window", [first.show])
        choose = partial(first.commands.language_chosen.emit, "pl")
        yield Act("another language", [choose], lambda: windows.window is not first)
        windows.window.close()

    def compared(self) -> bool:
        """Whether the page of duplicates has something to show, or says that there is nothing."""
        page = self.window.duplicates
        return page.list.model().rowCount() > 0 or not page.again.isHidden()


if __name__ == "__main__":
    sys.exit(main())
