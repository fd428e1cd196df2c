"""The pictures of a contact's cards: turned, paged, seen large, copied, saved, dragged out."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDrag, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from cardcase.core.card_records import CardRecord, Pairing
from cardcase.core.ops import cards, own_card, pairs, photographs
from cardcase.core.records import ContactRecord, EncounterRecord, JobRecord
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.page import Line, Page
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.pages.contacts import hero as hero_module
from cardcase.ui.pages.contacts.card_sides import two_sided
from cardcase.ui.pages.contacts.hero import Hero
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.widgets.icon_line import IconLine
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.zoom import Zoom
from contacting import Told, contacts_page
from made_up import QUAD, scanned, waiting_photograph
from people import ANNA, EDYTA, add
from support import card_file

CTRL = Qt.KeyboardModifier.ControlModifier
FRONT, BACK = (
    card_file(name).read_bytes() for name in ("contoso-marie.png", "adventure-works-1.png")
)


def put_card(library: Library, folder: Path, name: str, picture: bytes) -> CardRecord:
    """A card in review, with this picture."""
    uid = waiting_photograph(library, folder, name)
    found = scanned(ANNA)
    shown = replace(found.cards[0], image=picture, quad=QUAD)
    photographs.add_scanned(library, uid, replace(found, cards=(shown,)))
    (card,) = load.cards_on(library, uid)
    return card


@pytest.fixture
def page(context: Context, library: Library, tmp_path: Path, qtbot: Any) -> Iterator[ContactsPage]:
    """Anna, who has an older card and one with two sides; Edyta, who has none."""
    add(library, EDYTA)
    old, front, back = (
        put_card(library, tmp_path, name, picture)
        for name, picture in (("old", BACK), ("front", FRONT), ("back", BACK + b"\0"))
    )
    pairs.join(library, front.uid, back.uid)
    for uid in (old.uid, front.uid):
        cards.accept(library, uid, ANNA, EncounterRecord(uid=uid))
    with contacts_page(context, qtbot) as made:
        made.show_contact("anna")
        yield made


def hero_of(page: ContactsPage) -> Hero:
    assert page.detail.view is not None and page.detail.view.hero is not None
    return page.detail.view.hero


def menu_of(page: ContactsPage) -> dict[str, Any]:
    """The entries of the card's menu, by their words; it is open for them to be taken."""
    picture = hero_of(page).picture
    picture.menu_asked.emit(picture.mapToGlobal(QPoint(9, 9)))
    (menu,) = (each for each in page.findChildren(QMenu) if each.isVisible())
    entries = {each.text().partition("\t")[0]: each for each in menu.actions() if each.text()}
    menu.hide()
    return entries


def zoom_of(page: ContactsPage) -> Zoom:
    (zoom,) = (each for each in page.findChildren(Zoom) if each.isVisible())
    return zoom


def test_backs_go_behind_their_fronts_and_the_latest_card_comes_first() -> None:
    plain = [CardRecord(uid=uid, photograph="p", image=uid) for uid in "abcd"]
    plain[2] = replace(plain[2], pairing=Pairing(front="b", state="joined"))
    plain[3] = replace(plain[3], pairing=Pairing(front="a", state="apart"))
    lone = CardRecord(uid="e", photograph="p", pairing=Pairing(front="gone", state="joined"))
    shown = two_sided([*plain, lone, replace(lone, uid="f", image="f")])
    sides = [[side.uid for side in card.sides] for card in shown]
    assert sides == [
        ["f"],
        ["d"],
        ["b", "c"],
        ["a"],
    ]


def photographed(uid: str, firm: str, certainty: float) -> CardRecord:
    """A card that is read as well as that."""
    job = JobRecord(organization=firm)
    read = Line(text="Robert Bednarek", quad=QUAD, confidence=certainty, engine="rapidocr")
    return CardRecord(
        uid=uid,
        photograph="p",
        image=uid,
        reading=Page(width=9, height=9, lines=(read,)),
        draft=Draft(contact=ContactRecord(jobs=(job,))),
    )


@pytest.mark.parametrize(
    ("firm", "certainty", "first"),
    [("Rosmed", 0.5, "sharp"), ("Rosrned", 0.5, "sharp"), ("", 0.2, "sharp"),
     ("Rosmed", 0.95, "later"), ("Ventubud", 0.5, "later")],
)  # fmt: skip
def test_a_later_photograph_that_can_hardly_be_read_does_not_come_first(
    firm: str, certainty: float, first: str
) -> None:
    cards = [photographed("sharp", "Rosmed", 0.98), photographed("later", firm, certainty)]
    assert two_sided(cards)[0].sides[0].uid == first


def test_click_key_and_button_turn_the_card_over(page: ContactsPage) -> None:
    hero = hero_of(page)
    front = hero.card.image
    assert hero.picture.accessibleDescription() == "Front, Card 1"
    QTest.mouseClick(hero.picture, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    assert hero.card.is_other_side and hero.card.image != front
    assert hero.picture.accessibleDescription() == "Back, Card 1"
    QTest.keyClick(page.detail.area, Qt.Key.Key_B, CTRL)
    assert hero.card.image == front and hero.turner.text() == "See the back"
    hero.turner.click()
    QTest.keyClick(hero.picture, Qt.Key.Key_Space)
    assert hero.card.image == front
    assert not page.findChildren(Zoom)


def test_several_cards_are_paged_by_dots_and_arrows(page: ContactsPage) -> None:
    hero = hero_of(page)
    latest = hero.card.uid
    hero.dots[1].click()
    assert hero.card.uid != latest and not hero.turner.isVisible()
    QTest.keyClick(hero.picture, Qt.Key.Key_Right)
    assert hero.card.uid == latest and hero.dots[0].isChecked()
    QTest.keyClick(hero.picture, Qt.Key.Key_Left)
    assert hero.dots[1].isChecked()
    # A card without a back is shown large by a click.
    QTest.mouseClick(hero.picture, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    assert zoom_of(page).accessibleName() == "Card of Anna Nowak"


def test_large_the_card_is_turned_looked_at_closely_and_moved(page: ContactsPage) -> None:
    QTest.keyClick(page.detail.area, Qt.Key.Key_L, CTRL)
    zoom = zoom_of(page)
    QTest.keyClick(zoom, Qt.Key.Key_Space)
    assert zoom.accessibleName() == "Back of the card of Anna Nowak"
    QTest.keyClick(zoom, Qt.Key.Key_Left)
    assert zoom.accessibleName() == "Card of Anna Nowak"
    whole = zoom._place()
    at = whole.topLeft() + QPointF(20, 20)
    wheel = QWheelEvent(
        at, zoom.mapToGlobal(at), QPoint(), QPoint(0, 360), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(zoom, wheel)
    close = zoom._place()
    assert zoom.closeness == pytest.approx(1.25**3)
    assert close.width() == pytest.approx(whole.width() * 1.25**3)
    # What the pointer is on stays nearly where it is, as far as the picture reaches.
    assert close.left() > whole.center().x() - close.width() / 2
    QTest.mousePress(zoom, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    QTest.mouseMove(zoom, QPoint(300, 260))
    QTest.mouseRelease(zoom, Qt.MouseButton.LeftButton, pos=QPoint(300, 260))
    assert zoom.isVisible() and zoom._place().left() < close.left()
    before = zoom._place().left()
    QTest.keyClick(zoom, Qt.Key.Key_Left)
    assert zoom._place().left() > before
    QTest.keyClick(zoom, Qt.Key.Key_0)
    assert zoom.closeness == 1 and zoom._place() == whole
    QTest.mouseClick(zoom, Qt.MouseButton.LeftButton, pos=QPoint(5, 300))
    assert not zoom.isVisible()


@pytest.mark.parametrize(
    ("uid", "said"),
    [
        ("edyta", ["There is no card of this contact."] * 2),
        ("anna", ["Of this card there is one side only."]),
    ],
)
def test_where_nothing_can_be_turned_the_keys_say_so(
    page: ContactsPage, told: Told, uid: str, said: list[str]
) -> None:
    page.show_contact(uid)
    if uid == "anna":
        hero_of(page).show_card(1)
    for key in (Qt.Key.Key_B, Qt.Key.Key_L):
        QTest.keyClick(page.detail.area, key, CTRL)
    assert told == said


def test_the_picture_is_copied(page: ContactsPage, told: Told) -> None:
    QTest.keyClick(hero_of(page).picture, Qt.Key.Key_C, CTRL)
    assert not QGuiApplication.clipboard().image().isNull()
    assert told == ["Copied: the picture of the card"]


def test_the_picture_is_opened_as_a_copy(page: ContactsPage, monkeypatch: Any) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    menu_of(page)["Open the picture"].trigger()
    file = Path(opened[0].toLocalFile())
    assert file.name == "Anna Nowak, card.jpg" and file.read_bytes() == FRONT
    assert page._context.library.path not in file.parents


def test_the_picture_is_saved(page: ContactsPage, tmp_path: Path) -> None:
    hero_of(page).turn()
    menu_of(page)["Save as…"].trigger()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.selectFile(str(tmp_path / "saved.jpg"))
    dialog.accept()
    assert (tmp_path / "saved.jpg").read_bytes() == BACK + b"\0"


def test_the_picture_is_dragged_out_and_not_turned(page: ContactsPage, monkeypatch: Any) -> None:
    dropped: list[bytes] = []

    class Caught(QDrag):
        """A drag that is let go at once: the system's own loop needs a real pointer."""

        def exec(self, *_args: Any) -> Qt.DropAction:
            (url,) = self.mimeData().urls()
            dropped.append(Path(url.toLocalFile()).read_bytes())
            return Qt.DropAction.CopyAction

    monkeypatch.setattr(hero_module, "QDrag", Caught)
    hero = hero_of(page)
    QTest.mousePress(hero.picture, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    QTest.mouseMove(hero.picture, QPoint(90, 90))
    QTest.mouseRelease(hero.picture, Qt.MouseButton.LeftButton, pos=QPoint(90, 90))
    assert dropped == [FRONT] and not hero.card.is_other_side


@pytest.mark.qt_log_ignore("JPEG", "This plugin does not support", extend=True)  # made-up bytes
def test_the_photograph_is_shown_with_the_card_outlined(page: ContactsPage) -> None:
    menu_of(page)["Show the whole photograph"].trigger()
    zoom = zoom_of(page)
    assert zoom.accessibleName() == "front.jpg"
    (large,) = zoom._shown
    assert large.outline[2] == (90 / 900, 50 / 500)


def test_a_lost_picture_is_said_and_not_shown_large(page: ContactsPage, library: Library) -> None:
    library.media.remove(hero_of(page).card.image)
    page._context.pictures._cache.clear()
    page.detail._load()
    hero = hero_of(page)
    QTest.keyClick(hero.picture, Qt.Key.Key_Return)
    assert not page.findChildren(Zoom)
    assert "missing from the library" in hero.picture.toolTip()
    assert hero.picture.accessibleDescription() == hero.picture.toolTip()
    assert list(menu_of(page)) == ["Turn the card over", "Show the whole photograph"]
    hero.turn()
    QTest.keyClick(hero.picture, Qt.Key.Key_Return)
    assert zoom_of(page).isVisible()
    assert hero.picture.accessibleDescription() == "Back, Card 1"


def test_my_own_card_is_marked(page: ContactsPage, context: Context) -> None:
    def marks() -> list[str]:
        assert page.detail.view is not None
        lines = page.detail.view.findChildren(IconLine)
        return [label.text() for line in lines for label in line.findChildren(Label)]

    def row() -> str:
        text = page.list.model.index_of("anna").data(Qt.ItemDataRole.AccessibleTextRole)
        return str(text)

    assert "My card" not in marks() and "My card" not in row()
    context.run(own_card.choose, "anna")
    assert "My card" in marks() and row().startswith("Anna Nowak, My card")
    context.run(own_card.choose, "edyta")
    assert "My card" not in marks() and "My card" not in row()
    context.runner.undo()
    assert "My card" in marks() and "My card" in row()
