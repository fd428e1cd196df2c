"""The back of a card whose front was accepted before is joined to it in the review."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from cardcase.core.ops import cards
from cardcase.core.records import ContactRecord, JobRecord, PointRecord
from cardcase.core.scan.draft import Draft
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library
from cardcase.ui.widgets.ask_line import AskLine
from reviewing import DRAFT, LUCJA, ORG, PATIENCE, Bench, Shot, doubtful, put_in, sure

Alt = Qt.KeyboardModifier.AltModifier
MAIL = PointRecord(
    kind="email", value="lucja@laweczka.example", normalized="lucja@laweczka.example"
)
PERSON = replace(LUCJA, points=(LUCJA.points[0], MAIL))
WEB = PointRecord(kind="web", value="www.laweczka.example", normalized="laweczka.example")
BACK = Draft(
    contact=ContactRecord(
        jobs=(JobRecord(organization="Ławeczka", department="Meble biurowe"),), points=(WEB,)
    ),
    evidence={"org": sure(ORG), "department": doubtful(1), "urls[0]": sure(2)},
)
MUTE = Draft(contact=ContactRecord(notes="Meble"))
WORDS = "Łucja Błaszczyk · Ławeczka sp. z o.o."


@pytest.fixture
def known(library: Library, tmp_path: Path) -> str:
    """Somebody whose card was accepted, and somebody else; the uid of the first's."""
    ida = ContactRecord(given="Ida", family="Lis", formatted="Ida Lis")
    shots = (Shot("1.jpg", replace(DRAFT, contact=PERSON)), Shot("2.jpg", Draft(contact=ida)))
    front, other = put_in(library, tmp_path, *shots)
    cards.accept(library, front, PERSON)
    cards.accept(library, other, ida)
    return front


def ask(bench: Bench) -> AskLine:
    """Ask for the front by the keys."""
    # As the system does when a question is closed.
    bench.page.activateWindow()
    bench.qtbot.waitUntil(bench.page.isActiveWindow, timeout=PATIENCE)
    bench.press(Qt.Key.Key_J, Alt)
    menu = bench.page.sides.menu
    QTest.keyClick(menu, Qt.Key.Key_End)
    assert menu.activeAction().text() == "Back of an accepted card…"
    QTest.keyClick(menu, Qt.Key.Key_Return)

    def asks() -> list[AskLine]:
        return [each for each in bench.page.findChildren(AskLine) if each.isVisible()]

    bench.qtbot.waitUntil(lambda: bool(asks()), timeout=PATIENCE)
    (found,) = asks()
    bench.qtbot.waitUntil(found.field.hasFocus, timeout=PATIENCE)
    return found


def test_who_is_likeliest_is_proposed_and_has_what_was_missing(
    bench: Bench, library: Library, known: str, tmp_path: Path
) -> None:
    back, _ = put_in(library, tmp_path, Shot("3.jpg", BACK), Shot("4.jpg", MUTE))
    bench.begin(back)
    bench.retype(bench.field("department"), "Meble szkolne")
    asked = ask(bench)
    assert asked.field.text() == WORDS
    said = [each.text() for each in asked.findChildren(QLabel) if each.isVisible()]
    assert any(text.startswith("Both say laweczka.example. What the contact") for text in said)
    bench.press(Qt.Key.Key_Return)
    contact = bench.until_accepted(back)
    assert contact.job is not None and contact.job.department == "Meble szkolne", "as it was typed"
    assert contact.job.organization == "Ławeczka sp. z o.o.", "what was there stays"
    assert contact.name == "Łucja Błaszczyk" and WEB in contact.points
    assert [each.uid for each in load.cards_of(library, contact.uid)] == [known, back]
    assert browse.count_contacts(library) == 2
    bench.until_title("Card 1 of 1")
    bench.context.runner.undo()
    bench.until_title("Card 1 of 2")
    assert bench.field("department").text() == "Meble szkolne", "it says again what was typed"
    before = load.contact(library, contact.uid)
    assert before is not None and WEB not in before.points and before.job is not None
    assert before.job.department == ""


def test_where_nothing_speaks_for_anybody_it_is_chosen(
    bench: Bench, library: Library, known: str, tmp_path: Path
) -> None:
    (back,) = put_in(library, tmp_path, Shot("3.jpg", MUTE))
    bench.begin(back)
    asked = ask(bench)
    popup = asked.field.completer().popup()
    bench.qtbot.waitUntil(popup.isVisible, timeout=PATIENCE)
    offered = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    assert offered == ["Ida Lis", WORDS], "who came last is the first"
    QTest.keyClicks(popup, "zzz")
    assert not asked.act.isEnabled()
    asked.field.clear()
    QTest.keyClicks(asked.field, "laweczka")
    assert asked.act.isEnabled(), "an organization names one, too"
    QTest.keyClick(asked.field, Qt.Key.Key_Return)
    QApplication.processEvents()
    contact = bench.until_accepted(back)
    assert contact.name == "Łucja Błaszczyk" and contact.notes == "Meble"


def test_of_several_one_has_to_be_named_and_who_has_a_back_is_none_of_them(
    bench: Bench, library: Library, known: str, tmp_path: Path
) -> None:
    shots = (Shot("3.jpg", BACK), Shot("4.jpg", MUTE), Shot("5.jpg", MUTE))
    third, back, later = put_in(library, tmp_path, *shots)
    cards.accept(library, third, ContactRecord(given="Lidia", family="Lis"))
    bench.begin(back)
    asked = ask(bench)
    QTest.keyClicks(asked.field, "lis")
    assert asked.field.proposed("lis") == ["Ida Lis", "Lidia Lis"]
    assert not asked.act.isEnabled()
    QTest.keyClicks(asked.field, " id")
    assert asked.act.isEnabled()
    bench.click(asked.act)
    assert bench.until_accepted(back).given == "Ida"
    bench.until_title("Card 1 of 1")
    asked = ask(bench)
    assert asked.field.proposed("lis") == ["Lidia Lis"]
    QTest.keyClick(asked.field.completer().popup(), Qt.Key.Key_Escape)
    QTest.keyClick(asked.field, Qt.Key.Key_Escape)
    assert not asked.isVisible()
    card = load.card(library, later)
    assert card is not None and card.state == "review"


def test_where_no_card_was_accepted_that_is_said(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    (back,) = put_in(library, tmp_path, Shot("3.jpg", MUTE))
    bench.begin(back)
    bench.page.sides.accepted_asked.emit()
    told = "There is no accepted card without a back."
    bench.qtbot.waitUntil(lambda: told in bench.notices, timeout=PATIENCE)
