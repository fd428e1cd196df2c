"""A review page at work on a real library, with cards as a reader would have read them."""

import io
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import TracebackType

from PIL import Image, ImageDraw
from PySide6.QtCore import QEvent, QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cardcase.core.ops import photographs
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    JobRecord,
    PointRecord,
)
from cardcase.core.scan.draft import Draft, Evidence
from cardcase.core.scan.image import open_photograph
from cardcase.core.scan.page import Line, Page, Quad
from cardcase.core.scan.reader import Reader
from cardcase.core.scan.result import ScannedCard, ScannedPhotograph
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.pages.review.field_edit import FieldEdit
from cardcase.ui.pages.review.form import ReviewForm
from cardcase.ui.pages.review.page import ReviewPage
from cardcase.ui.tasks import Mailbox, Tasks
from cardcase.ui.widgets.choice_button import ChoiceButton

TODAY = date(2026, 6, 15)
PATIENCE = 30_000
"""Milliseconds a test waits for what has to come."""
SIZE = (900, 550)

PRINTED = (
    "mgr Łucja Błaszczyk",
    "Kierownik Zakupów",
    "Ławeczka sp. z o.o.",
    "ul. Żwirki i Wigury 52",
    "05-266 Wołomin",
    "Tel.: +48 22 555 01 23",
    "lucja@laweczka.example",
    "Meble, które czekają",
)
NAME, TITLE, ORG, STREET, TOWN, PHONE, EMAIL, SLOGAN = range(len(PRINTED))

LUCJA = ContactRecord(
    prefix="mgr",
    given="Łucja",
    family="Błaszczyk",
    formatted="Łucja Błaszczyk",
    jobs=(JobRecord(organization="Ławeczka sp. z o.o.", titles=("Kierownik Zakupów",)),),
    points=(
        PointRecord(kind="phone", value="+48 22 555 01 23", type="work", normalized="+48225550123"),
        PointRecord(kind="email", value="lucja@laweczka.example", type="work"),
    ),
    addresses=(
        AddressRecord(
            street="ul. Żwirki i Wigury 52",
            postcode="05-266",
            city="Wołomin",
            country="Polska",
            full="ul. Żwirki i Wigury 52, 05-266 Wołomin",
        ),
    ),
)


def sure(*lines: int) -> Evidence:
    """Evidence that needs no second look."""
    return Evidence(confidence=0.97, sure=True, lines=lines)


def doubtful(*lines: int, alternatives: tuple[str, ...] = ()) -> Evidence:
    """Evidence that asks."""
    return Evidence(confidence=0.5, sure=False, lines=lines, alternatives=alternatives)


EVIDENCE = {
    "name": sure(NAME),
    "given": sure(NAME),
    "title[0]": sure(TITLE),
    "org": doubtful(ORG, alternatives=("Laweczka sp. z o.o.",)),
    "phones[0]": sure(PHONE),
    "emails[0]": sure(EMAIL),
    "addresses[0]": doubtful(STREET, TOWN),
    "addresses[0].country": Evidence(confidence=0.8, sure=True, source="derived", lines=(PHONE,)),
}
DRAFT = Draft(contact=LUCJA, evidence=EVIDENCE, unused=(SLOGAN,))


@dataclass(frozen=True)
class Shot:
    """A photograph to review: its file name, what was read, when it was taken (EXIF)."""

    name: str
    draft: Draft = DRAFT
    taken: str = ""


def named(given: str, family: str, draft: Draft = DRAFT) -> Draft:
    """The draft for another person."""
    contact = replace(
        draft.contact, given=given, family=family, formatted=f"{given} {family}", prefix=""
    )
    return replace(draft, contact=contact)


def quad(line: int) -> Quad:
    """Where a line is printed."""
    top = 40.0 + 60 * line
    return ((40, top), (440, top), (440, top + 30), (40, top + 30))


def page() -> Page:
    """The reading of the card."""
    lines = (
        Line(text=text, quad=quad(index), confidence=0.95, engine="none")
        for index, text in enumerate(PRINTED)
    )
    return Page(width=SIZE[0], height=SIZE[1], lines=tuple(lines))


def picture(taken: str = "", seed: int = 0) -> bytes:
    """A JPEG of the card: its head on dark paper, the rest on light; EXIF says when."""
    image = Image.new("RGB", SIZE, (240, 236, 228 - seed))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, SIZE[0], 150), (120, 20, 20))
    for index, text in enumerate(PRINTED):
        draw.text((40, 44 + 60 * index), text.encode("ascii", "replace").decode(), (128, 128, 128))
    exif = Image.Exif()
    if taken:
        exif.get_ifd(0x8769)[0x9003] = taken
    data = io.BytesIO()
    image.save(data, "JPEG", exif=exif)
    return data.getvalue()


def put_in(library: Library, folder: Path, *shots: Shot) -> list[str]:
    """Store photographs as if they had just been read; gives the uids of their cards."""
    files = []
    for number, shot in enumerate(shots, len(load.photographs(library))):
        file = folder / shot.name
        file.write_bytes(picture(shot.taken, seed=number))
        files.append(file)
    photographs.enqueue(library, files)
    uids = []
    for file, shot, record in zip(
        files, shots, load.photographs(library)[-len(shots) :], strict=True
    ):
        photographs.take_in(library, record.uid)
        data = file.read_bytes()
        scanned = ScannedPhotograph(
            width=SIZE[0],
            height=SIZE[1],
            thumbnail=data,
            cards=(ScannedCard(image=data, reading=page(), draft=shot.draft),),
            taken_at=open_photograph(data).taken_at,
        )
        photographs.add_scanned(library, record.uid, scanned)
        uids += [card.uid for card in load.cards_on(library, record.uid)]
    return uids


def put_pages(library: Library, folder: Path, name: str, *drafts: Draft) -> list[str]:
    """Store one file with a card on each page; gives their uids in the order of the pages."""
    file = folder / name
    file.write_bytes(picture(seed=99))
    photographs.enqueue(library, [file])
    record = load.photographs(library)[-1]
    photographs.take_in(library, record.uid)
    cards = tuple(
        ScannedCard(image=picture(seed=100 + number), reading=page(), draft=draft, page=number)
        for number, draft in enumerate(drafts)
    )
    thumbnail = file.read_bytes()
    scanned = ScannedPhotograph(width=SIZE[0], height=SIZE[1], thumbnail=thumbnail, cards=cards)
    photographs.add_scanned(library, record.uid, scanned)
    return [card.uid for card in load.cards_on(library, record.uid)]


def nameless(root: QWidget) -> list[QWidget]:
    """Controls that a screen reader would have no word for."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and (widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton))
        and not isinstance(widget.parentWidget(), QAbstractScrollArea)
        and not widget.accessibleName()
    ]


class Bench:
    """A review page on ``library`` in a shown window; leaving it ends everything it started."""

    def __init__(self, library: Library, folder: Path, qtbot: QtBot) -> None:
        self.library = library
        self.qtbot = qtbot
        self.notices: list[str] = []
        self.settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.context = Context.make(library, Tasks(Mailbox()), self.settings, Reader())
        self.context.bus.noticed.connect(lambda text, _undo: self.notices.append(text))
        self.page = ReviewPage(self.context, today=lambda: TODAY)
        qtbot.addWidget(self.page)
        self.page.resize(1376, 900)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()

    def __enter__(self) -> "Bench":
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.page.hide()
        self.page.recognition.show(None)  # a program that ends waits for no painting
        self.context.close()

    def begin(self, uid: str = "") -> None:
        """Come to the page, as the window does, and see the first card with its picture."""
        self.page.activated()
        if uid:
            self.page.open_card(uid)
        self.qtbot.waitUntil(lambda: self.page.desk.form is not None, timeout=PATIENCE)
        picture = self.page.desk.card_panel.view
        self.qtbot.waitUntil(lambda: picture.has_picture, timeout=PATIENCE)

    @property
    def form(self) -> ReviewForm:
        """The form in front."""
        form = self.page.desk.form
        assert form is not None
        return form

    @property
    def title(self) -> str:
        """Which card is in front."""
        return self.page.desk.card_panel.title.text()

    @property
    def focused(self) -> QWidget:
        """What has the focus."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def field(self, key: str) -> FieldEdit:
        """The open field of a key."""
        field = self.form.edit_of(key)
        assert isinstance(field, FieldEdit), key
        return field

    def go_to(self, key: str) -> FieldEdit:
        """Click into a field, after opening its row if it is folded."""
        row = self.form.sure.rows.get(key if key in self.form.sure.rows else key.split(".")[0])
        if row is not None:
            self.click(row)
        field = self.field(key)
        self.click(field)
        return field

    def retype(self, field: QLineEdit, text: str) -> None:
        """Click into a field, select all, and type something else."""
        self.click(field)
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.press(Qt.Key.Key_Delete)
        self.type(text)

    def type(self, text: str) -> None:
        """Type where the focus is; QTest knows keys for ASCII letters only."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.focused, event)
        QApplication.processEvents()

    def click(
        self,
        widget: QWidget,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Click in the middle of a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, modifiers)
        QApplication.processEvents()

    def press(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key wherever the focus is."""
        QTest.keyClick(self.focused, key, modifiers)
        QApplication.processEvents()

    def choose(self, button: ChoiceButton, code: str) -> None:
        """Choose in the menu that a button opens."""
        self.click(button)
        menu = button.choices
        action = next(each for each in menu.actions() if each.data() == code)
        place = menu.actionGeometry(action).center()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
        QApplication.processEvents()

    def click_line(
        self,
        line: int,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Click a printed line on the picture."""
        view = self.page.desk.card_panel.view
        place = view.place_of(line)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)
        QApplication.processEvents()

    def point_at(self, line: int) -> None:
        """Move the pointer onto a printed line."""
        view = self.page.desk.card_panel.view
        QTest.mouseMove(view.viewport(), QPoint(1, 1))
        QTest.mouseMove(view.viewport(), view.place_of(line))

    def until_title(self, title: str) -> None:
        """Wait until this card is in front."""
        self.qtbot.waitUntil(lambda: self.title == title, timeout=PATIENCE)

    def until_accepted(self, uid: str) -> ContactRecord:
        """Wait until a card was accepted; gives the contact it became."""

        def accepted() -> bool:
            card = load.card(self.library, uid)
            return card is not None and card.state == "accepted"

        self.qtbot.waitUntil(accepted, timeout=PATIENCE)
        card = load.card(self.library, uid)
        assert card is not None
        contact = load.contact(self.library, card.contact)
        assert contact is not None
        return contact


def in_sight(bench: Bench, widget: QWidget) -> bool:
    """Whether all of a widget can be seen in the right half."""
    room = bench.page.desk.form_panel.viewport()
    return room.rect().contains(QRect(widget.mapTo(room, QPoint(0, 0)), widget.size()))
