"""Review of two sides: joined by proposal and by hand, accepted as one, parted; and lessons."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cardcase.core.ops import pairs
from cardcase.core.ops.changes import Changes
from cardcase.core.records import ContactRecord, JobRecord, PointRecord
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.page import Page
from cardcase.core.store import browse, load
from cardcase.core.store.lessons import learned
from cardcase.core.store.library import Library
from cardcase.ui.pages.review.card_view import CardView
from cardcase.ui.theme import Theme
from reviewing import (
    DRAFT,
    ORG,
    PATIENCE,
    PRINTED,
    SLOGAN,
    Bench,
    Shot,
    doubtful,
    put_in,
    sure,
)

Alt = Qt.KeyboardModifier.AltModifier

WEB = PointRecord(kind="web", value="www.laweczka.example", normalized="laweczka.example")
BACK = Draft(
    contact=ContactRecord(
        jobs=(JobRecord(organization="Ławeczka", department="Meble biurowe"),), points=(WEB,)
    ),
    evidence={"org": sure(ORG), "department": doubtful(1), "urls[0]": sure(2)},
)
WEAK = replace(BACK, contact=replace(BACK.contact, points=()))
"""A back that shares no more than the name of the organization with its front."""
OTHER = replace(DRAFT, contact=ContactRecord(given="Ida", family="Lis", formatted="Ida Lis"))


@pytest.fixture
def two(library: Library, tmp_path: Path) -> tuple[str, str]:
    """A front, its back, and somebody else's card."""
    shots = (Shot("IMG_1.jpg"), Shot("IMG_2.jpg", BACK), Shot("IMG_3.jpg", OTHER))
    front, back, _ = put_in(library, tmp_path, *shots)
    pairs.propose(library)
    return front, back


@pytest.fixture
def asked(library: Library, tmp_path: Path) -> tuple[str, str]:
    """The same, but that they belong together may be otherwise."""
    shots = (Shot("IMG_1.jpg"), Shot("IMG_2.jpg", WEAK), Shot("IMG_3.jpg", OTHER))
    front, back, _ = put_in(library, tmp_path, *shots)
    pairs.propose(library)
    return front, back


def state(library: Library, uid: str) -> str:
    card = load.card(library, uid)
    return card.pairing.state if card and card.pairing else ""


def test_what_belongs_together_without_a_doubt_is_shown_and_accepted_as_one(
    bench: Bench, library: Library, two: tuple[str, str]
) -> None:
    front, back = two
    bench.begin()
    assert bench.title == "Card 1 of 2"
    strip = bench.page.desk.pair_strip
    assert strip.isVisible() and strip.question.text() == "Front and back of one card"
    assert strip.why.text() == (
        "IMG_1.jpg and IMG_2.jpg – both say laweczka.example, one photograph after the other"
    )
    assert not strip.join_button.isVisible()
    assert "www.laweczka.example" in bench.form.sure.rows["urls[0]"].accessibleName()
    assert bench.field("department").text() == "Meble biurowe"
    view = bench.page.desk.card_panel.view
    assert view.ratio < 1, "the back lies under the front"
    bench.press(Qt.Key.Key_Return)
    contact = bench.until_accepted(front)
    assert WEB in contact.points and contact.job is not None
    assert contact.job.department == "Meble biurowe"
    assert [card.uid for card in load.cards_of(library, contact.uid)] == [front, back]
    bench.until_title("Card 2 of 2")
    assert browse.count_contacts(library) == 1
    bench.context.runner.undo()
    bench.until_title("Card 1 of 2")
    assert state(library, back) == "presumed" and learned(library).lessons == ()


def test_two_cards_after_all_have_forms_of_their_own(
    bench: Bench, library: Library, two: tuple[str, str]
) -> None:
    _, back = two
    bench.begin()
    button = bench.page.desk.pair_strip.apart_button
    assert button.text() == "Two cards after all"
    bench.click(button)
    bench.until_title("Card 1 of 3")
    assert not bench.page.desk.pair_strip.isVisible() and state(library, back) == "apart"
    assert "urls[0]" not in bench.form.sure.rows
    assert bench.page.desk.card_panel.view.ratio > 1
    assert not pairs.propose(library), "and it stays so"


def test_what_the_back_says_once_more_is_no_line_without_a_field(
    bench: Bench, library: Library, two: tuple[str, str]
) -> None:
    bench.begin()
    reading = bench.page.desk.card_panel.unused.buttons
    # Both sides are printed alike here: only the slogan, which no field says, is left of them.
    texts = {PRINTED[index % len(PRINTED)] for index in reading}
    assert texts == {PRINTED[SLOGAN]}


def test_a_card_in_front_that_turns_out_to_be_a_back_goes_to_its_front(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    (back,) = put_in(library, tmp_path, Shot("IMG_2.jpg", BACK))
    bench.begin()
    assert bench.title == "Card 1 of 1"
    bench.retype(bench.field("department"), "Meble szkolne")
    bench.retype(bench.page.desk.where_why.why, "krzesła")
    # The next photograph is read meanwhile.
    (front,) = put_in(library, tmp_path, Shot("IMG_3.jpg"))
    bench.context.bus.changed.emit(Changes(None, "photographs.read", "", cards=frozenset({front})))
    assert bench.title == "Card 1 of 2"
    bench.context.run(pairs.propose)
    bench.until_title("Card 1 of 1")
    assert bench.page.desk.pair_strip.question.text() == "Front and back of one card"
    assert bench.field("department").text() == "Meble szkolne", "what was typed holds"
    assert bench.page.desk.where_why.why.text() == "krzesła"
    bench.press(Qt.Key.Key_Return)
    contact = bench.until_accepted(front)
    assert contact == bench.until_accepted(back) and contact.family == "Błaszczyk"
    assert browse.count_contacts(library) == 1


def test_it_is_asked_with_both_pictures_and_why_where_it_may_be_otherwise(
    bench: Bench, asked: tuple[str, str]
) -> None:
    bench.begin()
    strip = bench.page.desk.pair_strip
    assert strip.isVisible() and strip.question.text() == "Front and back of one card?"
    assert strip.why.text() == (
        "IMG_1.jpg and IMG_2.jpg – both say Ławeczka, one photograph after the other"
    )
    assert not bench.page.desk.card_panel.add_back.isVisible(), "one thing has the key"
    bench.press(Qt.Key.Key_Escape)
    bench.until_title("Card 2 of 3")
    assert strip.isVisible(), "asked at the back, too"
    bench.press(Qt.Key.Key_Escape)
    bench.until_title("Card 3 of 3")
    assert not strip.isVisible()
    assert bench.page.desk.card_panel.add_back.isVisible()


def test_a_back_is_not_reviewed_before_its_front(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    shots = (Shot("IMG_1.jpg", WEAK), Shot("IMG_2.jpg"), Shot("IMG_3.jpg", OTHER))
    back, front, other = put_in(library, tmp_path, *shots)
    pairs.propose(library)
    assert state(library, back) == "proposed"
    bench.begin()
    queue = bench.page.queue
    assert [queue.card_at(row).uid for row in range(3)] == [front, back, other]
    assert bench.page.desk.card_panel.file.text() == "IMG_2.jpg · front"


def test_enter_at_a_back_asks_first_and_then_joins(
    bench: Bench, library: Library, asked: tuple[str, str]
) -> None:
    front, back = asked
    bench.begin()
    bench.press(Qt.Key.Key_Return)
    bench.until_title("Card 2 of 3")
    strip = bench.page.desk.pair_strip
    assert strip.isVisible()
    bench.press(Qt.Key.Key_Return)
    assert bench.focused is strip.join_button
    assert bench.notices[-1].startswith("This may be the back of a card.")
    card = load.card(library, back)
    assert card is not None and card.state == "review", "no contact without a name"
    bench.press(Qt.Key.Key_Return)
    contact = bench.until_accepted(back)
    assert contact == bench.until_accepted(front)
    assert contact.job is not None and contact.job.department == "Meble biurowe"
    bench.until_title("Card 2 of 2")
    assert "Ida" in bench.form.sure.rows["name"].accessibleName()


def test_joined_they_are_one_form_that_keeps_what_was_typed(
    bench: Bench, library: Library, asked: tuple[str, str]
) -> None:
    _, back = asked
    bench.begin()
    bench.retype(bench.field("org"), "Ławeczka S.A.")
    bench.press(Qt.Key.Key_J, Alt)
    bench.until_title("Card 1 of 2")
    assert bench.field("org").text() == "Ławeczka S.A."
    assert bench.field("department").text() == "Meble biurowe"
    strip = bench.page.desk.pair_strip
    assert strip.why.text() == "IMG_1.jpg and IMG_2.jpg" and state(library, back) == "joined"
    bench.click(strip.apart_button)
    bench.until_title("Card 1 of 3")


def test_keeping_them_apart_is_remembered(
    bench: Bench, library: Library, asked: tuple[str, str]
) -> None:
    _, back = asked
    bench.begin()
    bench.press(Qt.Key.Key_K, Alt)
    bench.qtbot.waitUntil(lambda: state(library, back) == "apart", timeout=PATIENCE)
    bench.qtbot.waitUntil(lambda: not bench.page.desk.pair_strip.isVisible(), timeout=PATIENCE)
    assert not pairs.propose(library)


def test_two_cards_are_joined_by_hand_by_the_same_key(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    bare = replace(BACK, contact=ContactRecord(notes="Meble"), evidence={})
    shots = (Shot("0.jpg", bare), Shot("a.jpg", bare), Shot("b.jpg"), Shot("c.jpg", OTHER))
    _, back, front, _ = put_in(library, tmp_path, *shots)
    pairs.propose(library)
    assert state(library, back) == ""
    bench.begin(back)
    assert bench.page.desk.card_panel.add_back.isVisible()
    QTest.keyClick(bench.focused, Qt.Key.Key_J, Alt)
    menu = bench.page.sides.menu
    assert [action.text() for action in menu.actions()] == [
        "Card 1", "Card 3, Łucja Błaszczyk", "Card 4, Ida Lis", "", "Back of an accepted card…",
    ]  # fmt: skip
    assert menu.activeAction().text() == "Card 3, Łucja Błaszczyk", "the nearest that is named"
    QTest.keyClick(menu, Qt.Key.Key_Return)
    QApplication.processEvents()
    bench.until_title("Card 2 of 3")
    card = load.card(library, back)
    assert card is not None and card.pairing is not None and card.pairing.front == front
    bench.click(bench.page.key_bar.accept_button)
    assert bench.until_accepted(front).notes == "Meble"
    assert browse.count_contacts(library) == 1


def test_a_value_that_a_correction_speaks_for_says_so(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    told = {
        "org": replace(doubtful(ORG, alternatives=("Laweczka",)), learned="l"),
        "title[0]": replace(sure(1), learned="m"),
    }
    put_in(library, tmp_path, Shot("a.jpg", replace(DRAFT, evidence={**DRAFT.evidence, **told})))
    bench.begin()
    doubt = next(each for each in bench.form.doubts if each.block.key == "org")
    assert doubt.learned.label.text() == "As you corrected it before"
    row = bench.form.sure.rows["title[0]"]
    assert row.accessibleName().endswith("as you corrected it before")


def test_what_is_typed_at_review_teaches(bench: Bench, library: Library, one: str) -> None:
    bench.begin(one)
    bench.retype(bench.field("org"), "Ławeczka Meble S.A.")
    bench.press(Qt.Key.Key_Return)
    bench.until_accepted(one)
    (lesson,) = learned(library).lessons
    assert (lesson.kind, lesson.written) == ("organization", "Ławeczka Meble S.A.")


def test_another_person_on_the_card_is_saved_if_wanted(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    ida = ContactRecord(given="Ida", family="Lis", jobs=(JobRecord(titles=("Kupiec",)),))
    jan = ContactRecord(given="Jan", family="Maj")
    (uid,) = put_in(library, tmp_path, Shot("a.jpg", replace(DRAFT, others=(ida, jan))))
    bench.begin()
    people = bench.form.people
    assert [button.text() for button in people.buttons] == [
        "Save Ida Lis, Kupiec, too", "Save Jan Maj, too",
    ]  # fmt: skip
    bench.click(people.buttons[0])
    assert people.buttons[0].text() == "Ida Lis, Kupiec, is saved, too"
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    bench.press(Qt.Key.Key_Z, ctrl)
    assert people.buttons[0].text() == "Save Ida Lis, Kupiec, too"
    bench.press(Qt.Key.Key_Z, ctrl | shift)
    bench.page.desk.where_why.why.setFocus()
    bench.type("krzesła")
    bench.press(Qt.Key.Key_Return)
    first = bench.until_accepted(uid)
    contacts = load.contacts(library, browse.matching(library, ""))
    assert {each.name for each in contacts} == {"Łucja Błaszczyk", "Ida Lis"}
    (other,) = (each for each in contacts if each.uid != first.uid)
    assert other.encounters == first.encounters and other.encounters[0].why == "krzesła"
    pictures = {load.cards_of(library, each.uid)[0].image for each in contacts}
    assert len(pictures) == 1 and "" not in pictures
    bench.context.runner.undo()
    bench.qtbot.waitUntil(lambda: browse.count_contacts(library) == 0, timeout=PATIENCE)
    assert [card.uid for card in load.cards_in(library, "review")] == [uid]
    assert load.cards_in(library, "accepted") == []


def test_each_of_two_sides_has_corners_of_its_own(qtbot: QtBot, dress: Theme) -> None:
    view = CardView()
    qtbot.addWidget(view)
    view.resize(400, 560)
    sides = (QRectF(0, 0, 400, 250), QRectF(0, 270, 400, 250))
    view.show_card(Page(width=400, height=520), sides)
    picture = QPixmap(400, 520)
    picture.fill(QColor("red"))
    view.set_picture(picture)
    scene, image = view.mapFromScene, view.grab().toImage()
    for side in sides:
        inner = side.adjusted(1, 1, -1, -1)
        assert image.pixelColor(scene(inner.center())).name() == "#ff0000"
        for corner in (inner.topLeft(), inner.topRight(), inner.bottomLeft(), inner.bottomRight()):
            assert image.pixelColor(scene(corner)).name() != "#ff0000"
