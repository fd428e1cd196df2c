"""Every page of the window: a name on each control, no clipped word, nothing over anything else."""

from collections.abc import Collection, Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cardcase.core.camera import devices
from cardcase.core.camera.camera import Camera, CameraError
from cardcase.core.camera.devices import Device
from cardcase.core.ops import cards, contacts, photographs, sessions, watching
from cardcase.core.records import ContactRecord as Contact
from cardcase.core.records import EncounterRecord, EventRecord, JobRecord, PointRecord
from cardcase.core.scan.result import PageView
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library
from cardcase.ui import i18n
from cardcase.ui.context import Context
from cardcase.ui.keys import KeysSheet
from cardcase.ui.main_window import MainWindow
from cardcase.ui.meeting.sheet import MeetSheet
from cardcase.ui.pages.base import Page
from cardcase.ui.pages.contacts.qr_sheet import QrSheet
from cardcase.ui.pages.review.page import ReviewPage
from cardcase.ui.pages.scan.camera_sheet import CameraSheet
from cardcase.ui.palette.palette import Palette
from looking import Stretched, lasting_faults
from made_up import scanned, waiting_photograph
from reviewing import picture

SIZES = ((1280, 720), (1920, 1200))
FAIR = EventRecord(uid="f", name="Targi Kielce 2026", kind="fair", place="Kielce", start="2026-03")
EDYTA = Contact(
    prefix="dr inż.",
    given="Edyta",
    family="Jaworska",
    jobs=(JobRecord(organization="Ventubud sp. z o.o.", titles=("Inżynier Budowy",)),),
    points=(
        PointRecord(kind="phone", type="mobile", value="601 234 567", normalized="+48601234567"),
        PointRecord(kind="email", type="work", value="edyta.jaworska@ventubud.pl"),
        PointRecord(kind="web", value="www.ventubud.pl"),
    ),
    tags=("klient", "okna"),
    notes="Lubi krótkie maile.",
)
MARCIN = Contact(given="Marcin", family="Wilk", points=EDYTA.points[:1])
KNOWN = Contact(given="Marcin", family="Wilk", jobs=EDYTA.jobs, points=EDYTA.points[:1])
"""Who is surely on Marcin's card."""


@pytest.fixture
def filled(library: Library, tmp_path: Path) -> Library:
    """Somebody met at a fair, whose card is here; a card to review of somebody who is known; a
    photograph without one."""
    for person in (EDYTA, MARCIN):
        uid = waiting_photograph(library, tmp_path, person.given)
        photographs.add_scanned(library, uid, scanned(person))
    (card,) = load.cards_on(library, uid)
    met = EncounterRecord(uid="m", when="2026-03-12", event=FAIR, place="C14", why="okna do maja")
    first = next(each for each in load.cards_in(library, "review") if each.uid != card.uid)
    cards.accept(library, first.uid, EDYTA, met)
    contacts.create(library, KNOWN)
    none = waiting_photograph(library, tmp_path, "nothing")
    photographs.add_scanned(library, none, scanned())
    for folder in ("Camera", "gone"):
        watching.watch(library, tmp_path / folder)
    (tmp_path / "Camera").mkdir()
    (tmp_path / "Camera" / "old.jpg").write_bytes(b"picture")
    return library


@pytest.fixture
def camera_that_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two cameras, of which the first has been pulled out."""

    def gone(*_: object) -> bytes:
        raise CameraError("camera_gone")

    found = [Device("0", "Integrated Camera"), Device("2")]
    monkeypatch.setattr(devices, "devices", lambda: found)
    monkeypatch.setattr(Camera, "frame", gone)


@pytest.fixture(params=["en", "pl", "stretched"])
def ours(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Collection[str]]:
    """Sentences that must be seen whole: in the language that is 40 % longer, all."""
    language: str = request.param
    i18n.install(qapp, "pl" if language == "pl" else "en")
    with Stretched(qapp) if language == "stretched" else nullcontext(()) as said:
        yield said
    i18n.install(qapp, "en")


def pages(window: MainWindow, library: Library) -> Iterator[Page]:
    """Each page, in front and with something on it."""
    window.show_review(load.cards_in(library, "review")[0].uid)
    review = window.page
    assert isinstance(review, ReviewPage)
    review.desk.known_strip.compare.click()
    # The form grows once more when its bar for scrolling comes.
    QApplication.processEvents()
    yield review
    review.work.corners()
    assert review.work.is_editing
    QApplication.processEvents()
    yield review
    review.work.leave()
    (edyta,) = browse.contacts_named(library, EDYTA.name)
    window.show_contact(edyta)
    yield window.page
    window.contacts.detail.edit()
    QApplication.processEvents()
    yield window.page
    window.contacts.detail._close_form()
    for place in range(window.stack.count()):
        page = window.stack.widget(place)
        assert isinstance(page, Page)
        if page.name not in ("review", "contacts"):
            window._bring(page)
            yield page
    (fair,) = browse.events(library)
    window.events.page.show_event(fair.uid)
    window.events.show()
    yield window.page
    QTest.keyClick(window.page, Qt.Key.Key_F2)
    yield window.page


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_nameless_clipped_or_covered(
    filled: Library,
    context: Context,
    ours: Collection[str],
    size: tuple[int, int],
    camera_that_is_gone: None,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (fair,) = browse.events(filled)
    photograph = PageView(width=900, height=500, picture=picture())
    monkeypatch.setattr(context.reader, "view", lambda *_: photograph)
    sessions.come(filled, fair.uid)
    context.watcher.start()
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.resize(*size)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    found = []
    for page in pages(window, filled):
        QApplication.processEvents()
        found += [f"{page.name}: {fault}" for fault in lasting_faults(page, ours)]
        if window.events.bar.isVisible():
            found += [f"bar: {fault}" for fault in lasting_faults(window.events.bar, ours)]
    window.events.meet([each.uid for each in browse.contacts_page(filled)])
    QApplication.processEvents()
    (sheet,) = window.findChildren(MeetSheet)
    found += [f"met: {fault}" for fault in lasting_faults(sheet, ours)]
    sheet.reject()
    found += [f"sidebar: {fault}" for fault in lasting_faults(window.sidebar, ours)]
    window.commands.palette.trigger()
    QApplication.processEvents()
    (palette,) = window.findChildren(Palette)
    found += [f"palette: {fault}" for fault in lasting_faults(palette, ours)]
    palette.leave()
    window.show_scan()
    window.scan.photograph()
    QApplication.processEvents()
    (camera,) = window.findChildren(CameraSheet)
    found += [f"camera: {fault}" for fault in lasting_faults(camera, ours)]
    camera.reject()
    window.commands.keys.trigger()
    window.contacts.doings.codes.show(browse.contacts_page(filled)[0].uid)
    QApplication.processEvents()
    for kind in (KeysSheet, QrSheet):
        (dialog,) = window.findChildren(kind)
        found += [f"{kind.__name__}: {fault}" for fault in lasting_faults(dialog, ours)]
        dialog.close()
    window.toast.dismiss()
    assert not found, "\n".join(found)
