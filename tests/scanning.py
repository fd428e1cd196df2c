"""A scan page at work on a real library, with a stand-in for the reading of text.

The stand-in tells from a picture what :func:`photograph` wrote into it, so that tests of the page
need no engine and can hold a photograph "being read" for as long as they look at it.
"""

import io
import json
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any, cast

from PIL import Image, ImageDraw
from PySide6.QtCore import QModelIndex, QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cardcase.core.errors import ScanError
from cardcase.core.jobs import Progress
from cardcase.core.records import ContactRecord, JobRecord
from cardcase.core.scan.draft import Draft, Evidence
from cardcase.core.scan.outline import Outline
from cardcase.core.scan.page import Line, Page, Quad
from cardcase.core.scan.reader import Reader
from cardcase.core.scan.result import ScannedCard, ScannedPhotograph, ScanOptions
from cardcase.core.store.library import Library
from cardcase.core.store.pile import PileRow
from cardcase.ui.context import Context
from cardcase.ui.errors import sentence_for
from cardcase.ui.models.pile import ROW
from cardcase.ui.pages.scan import ScanPage
from cardcase.ui.pages.scan.list_view import PileView
from cardcase.ui.tasks import Mailbox, Tasks

CARD = (300, 170)
PATIENCE = 30_000
"""Milliseconds a test waits for what has to come."""


@dataclass(frozen=True)
class Person:
    """Who is on a card, and how many of the values are doubtful."""

    given: str
    family: str
    organization: str = ""
    doubtful: int = 0


ANNA = Person("Anna", "Nowak", "Nordform")
ANNA_SAVED = ContactRecord(given="Anna", family="Nowak", jobs=(JobRecord(organization="Nordform"),))
"""Her card as it is accepted."""
LUKASZ = Person("Łukasz", "Wąs", "Stalbud", doubtful=1)
ZOE = Person("Zoé", "Müller")
ANNA_READ = "anna.jpg, to review, Anna Nowak · Nordform"
LUKASZ_READ = "lukasz.jpg, to review, Łukasz Wąs · Stalbud · 1 doubtful field"
STOPPED = sentence_for("cancelled")
"""What rows of the pile say."""


def photograph(folder: Path, name: str, *people: Person, trouble: str = "") -> Path:
    """A JPEG with a card for each of ``people``; reading it fails with ``trouble``, if given."""
    image = Image.new("RGB", (CARD[0] + 60, 30 + (CARD[1] + 30) * max(1, len(people))), "#4a3f45")
    draw = ImageDraw.Draw(image)
    for place, person in enumerate(people):
        (left, top), _, (right, bottom), _ = quad(place)
        draw.rectangle((left, top, right, bottom), "#fdf6e3")
        draw.text((left + 20, top + 20), f"{person.given} {person.family}", "#222222")
    told = {"people": [vars(person) for person in people], "trouble": trouble, "name": name}
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    image.save(file, "JPEG", comment=json.dumps(told))
    return file


def quad(place: int) -> Quad:
    """Where the card of this place lies on a photograph."""
    left, top = 30.0, 30.0 + place * (CARD[1] + 30)
    right, bottom = left + CARD[0], top + CARD[1]
    return ((left, top), (right, top), (right, bottom), (left, bottom))


class StandInReader:
    """Reads what :func:`photograph` wrote. While it is held, it goes on and on with one picture."""

    def __init__(self, count: int = 1) -> None:
        self.count = count
        self._free = threading.Event()
        self._free.set()
        self._held = ""
        self.begun: list[str] = []
        self.options: list[ScanOptions] = []
        self.hears_cancel = True

    def hold(self, name: str = "") -> None:
        """Keep the next photograph, or the one of this name, in hand until :meth:`release`."""
        self._held = name
        self._free.clear()

    def release(self) -> None:
        """Read on."""
        self._free.set()

    def scan(self, path: Path, options: ScanOptions, progress: Progress) -> ScannedPhotograph:
        with Image.open(path) as image:
            image.load()
            told = json.loads(image.info["comment"])
            self.begun.append(told["name"])
            self.options.append(options)
            progress.step(0, 4, "open")
            progress.step(1, 4, "find")
            while self._held in ("", told["name"]) and not self._free.wait(0.01):
                if self.hears_cancel:
                    progress.step(2, 4, "read")
            if told["trouble"]:
                raise ScanError(told["trouble"])
            people = [Person(**each) for each in told["people"]]
            return ScannedPhotograph(
                width=image.width,
                height=image.height,
                thumbnail=_jpeg(image),
                cards=tuple(_card(image, place, person) for place, person in enumerate(people)),
            )

    def read_cards(
        self, path: Path, outlines: Sequence[Outline], options: ScanOptions
    ) -> tuple[ScannedCard, ...]:
        """The people of a photograph; on the whole of one without cards a single one."""
        with Image.open(path) as image:
            image.load()
            people = [Person(**each) for each in json.loads(image.info["comment"])["people"]]
            self.options.append(options)
            cards = [_card(image, place, person) for place, person in enumerate(people or [ZOE])]
            read = {"engine": options.engine, "languages": options.languages}
            return tuple(
                replace(card, quad=outline.quad, reading=replace(card.reading, **read))
                for card, outline in zip(cards, outlines, strict=True)
            )

    def warm_up(self) -> None:
        """Nothing to load."""

    def close(self) -> None:
        self.release()


def _card(image: Image.Image, place: int, person: Person) -> ScannedCard:
    corners = quad(place)
    name = f"{person.given} {person.family}"
    box = (int(corners[0][0]), int(corners[0][1]), int(corners[2][0]), int(corners[2][1]))
    line = Line(
        text=name, quad=((20, 20), (120, 20), (120, 34), (20, 34)), confidence=1, engine="none"
    )
    fields = ("name", "org", "title[0]")
    return ScannedCard(
        image=_jpeg(image.crop(box)),
        reading=Page(width=CARD[0], height=CARD[1], lines=(line,)),
        draft=Draft(
            contact=ContactRecord(
                given=person.given,
                family=person.family,
                jobs=(JobRecord(organization=person.organization),) if person.organization else (),
            ),
            evidence={
                field: Evidence(confidence=0.9, sure=number >= person.doubtful, lines=(0,))
                for number, field in enumerate(fields)
            },
        ),
        quad=corners,
    )


def _jpeg(image: Image.Image) -> bytes:
    data = io.BytesIO()
    image.convert("RGB").save(data, "JPEG")
    return data.getvalue()


class Bench:
    """A scan page on ``library`` in a shown window; leaving it ends everything it started."""

    def __init__(self, library: Library, folder: Path, qtbot: QtBot, at_once: int = 1) -> None:
        self.library = library
        self.qtbot = qtbot
        self.reader = StandInReader(at_once)
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        tasks = Tasks(Mailbox())
        self.context = Context.make(library, tasks, settings, cast(Reader, self.reader))
        self.notices: list[tuple[str, bool]] = []
        self.counts: list[int] = []
        self.context.bus.noticed.connect(lambda text, undo: self.notices.append((text, undo)))
        self.context.bus.undone.connect(lambda text: self.notices.append((text, False)))
        self.page = ScanPage(self.context)
        self.page.counted.connect(self.counts.append)
        qtbot.addWidget(self.page)
        self.page.resize(1200, 700)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()
        self.page.activated()

    def __enter__(self) -> "Bench":
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.page.hide()
        self.context.close()

    @property
    def view(self) -> PileView:
        """The list of photographs."""
        return cast(PileView, self.page.findChild(PileView))

    def index(self, name: str) -> QModelIndex:
        """The first row of a photograph of this file name."""
        model = self.page.model
        places = range(model.rowCount())
        return next(index for index in map(model.index, places) if index.data(ROW).name == name)

    def row(self, name: str) -> PileRow:
        """What the row of a photograph is about."""
        return cast(PileRow, self.index(name).data(ROW))

    def seen(self) -> list[str]:
        """The rows as they are read out: file, state, and what is to say."""
        model = self.page.model
        role = Qt.ItemDataRole.AccessibleTextRole
        return [model.index(place).data(role) for place in range(model.rowCount())]

    def until(self, condition: Callable[[], Any]) -> None:
        """Let things happen until the condition holds."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def until_seen(self, *rows: str) -> None:
        """Let things happen until exactly these rows are seen."""

        def shown() -> None:
            assert self.seen() == list(rows)

        self.qtbot.waitUntil(shown, timeout=PATIENCE)

    def until_idle(self) -> None:
        """Let the queue read to its end, and the page show it."""
        self.settle()
        self.until(lambda: not self.page.queue.running)
        self.settle()

    def settle(self) -> None:
        """Let everything that was asked of the database so far be answered."""
        answers: list[None] = []
        # What an answer asks for in turn comes behind the first of these.
        for number in range(3):
            self.context.tasks.submit("db", lambda: None, on_done=answers.append)
            self.until(lambda wanted=number: len(answers) > wanted)

    def add(self, *paths: Path) -> None:
        """Drop files or folders and let them be read."""
        with self.qtbot.waitSignal(self.page.queue.finished, timeout=PATIENCE):
            self.page.add_paths(paths)
        self.settle()

    def buttons(self, within: QWidget | None = None) -> dict[str, QAbstractButton]:
        """The buttons that can be pressed now, by what they are called."""
        where = within or self.page
        found: Sequence[QAbstractButton] = [
            *where.findChildren(QPushButton),
            *where.findChildren(QToolButton),
        ]
        return {
            button.accessibleName() or button.text(): button
            for button in found
            if button.isVisible() and button.isEnabled()
        }

    def press(self, name: str, row: str = "") -> None:
        """Click a button with the mouse: one of a row, or one of the page."""

        def found() -> QAbstractButton | None:
            within = self.view.indexWidget(self.index(row)) if row else None
            return self.buttons(within).get(name)

        self.until(found)  # a row's buttons come a moment after what it says
        self.qtbot.mouseClick(found(), Qt.MouseButton.LeftButton)

    def key(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key in the list."""
        self.qtbot.keyClick(self.view, key, modifier)

    def choose(self, name: str) -> None:
        """Click the row of a photograph."""
        middle = self.view.visualRect(self.index(name)).center()
        self.qtbot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
