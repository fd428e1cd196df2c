"""Review of a card of somebody who is known: who and why is said, and three answers by keyboard."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from cardcase.core.ops import contacts, history, merge, pairs
from cardcase.core.records import (
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    Participant,
    PointRecord,
)
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library
from cardcase.core.store.likely import told_apart
from cardcase.ui.pages.review.known_strip import KnownStrip
from cardcase.ui.theme import theme
from contents import entities
from reviewing import DRAFT, EVIDENCE, LUCJA, NAME, PATIENCE, Bench, Shot, put_in, sure

Alt = Qt.KeyboardModifier.AltModifier
NEW_JOB, SAME, OTHER = Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3

MAIL = PointRecord(
    kind="email",
    value="lucja@laweczka.example",
    type="work",
    normalized="lucja@laweczka.example",
)
CARD = replace(LUCJA, points=(LUCJA.points[0], MAIL))
CLEAN = replace(
    DRAFT, contact=CARD, evidence={key: replace(each, sure=True) for key, each in EVIDENCE.items()}
)
OLD = JobRecord(organization="Stolarnia Dąb", titles=("Projektantka",), since="2019")
MOBILE = PointRecord(kind="phone", value="601 234 567", type="mobile", normalized="+48601234567")
FAIR = EventRecord(uid="fair", name="Targi Kielce", kind="fair", start="2024-03-10")
KNOWN = ContactRecord(
    uid="known",
    given="Łucja",
    family="Błaszczyk",
    jobs=(OLD,),
    points=(MOBILE, MAIL),
    notes="Lubi krótkie maile.",
    encounters=(EncounterRecord(uid="met", when="2024-03-12", event=FAIR),),
)
"""Surely the one on the card, with another job."""
NAMESAKE = replace(KNOWN, points=(MOBILE,))
"""Of whom only the name speaks for it."""


@pytest.fixture
def card(library: Library, tmp_path: Path) -> Callable[..., str]:
    """Puts somebody into the library, and a card that nothing is doubtful of into review."""

    def put(*known: ContactRecord) -> str:
        for each in known:
            contacts.create(library, each)
        return put_in(library, tmp_path, Shot("a.jpg", CLEAN, "2026:03:12 14:22:00"))[0]

    return put


def open_card(bench: Bench, question: str) -> None:
    """Come to the first card, and see the question."""
    bench.begin()
    strip = bench.page.desk.known_strip
    bench.qtbot.waitUntil(strip.isVisible, timeout=PATIENCE)
    assert strip.question.text() == question


def filled(bench: Bench) -> list[str]:
    """The answers that are filled: none or one."""
    return [
        each.accessibleName()
        for each in bench.page.desk.known_strip.buttons.values()
        if each.isChecked()
    ]


def undone(library: Library, before: object) -> None:
    """One Undo takes back all of it."""
    history.undo(library)
    assert entities(library) == before


def test_a_clean_card_of_nobody_known_is_accepted_by_one_key(
    bench: Bench, library: Library, card: Callable[..., str]
) -> None:
    uid = card(ContactRecord(uid="other", given="Jan", family="Wilk"))
    bench.begin()
    bench.press(Qt.Key.Key_Return)
    contact = bench.until_accepted(uid)
    assert contact.uid != "other" and contact.name == "Łucja Błaszczyk"
    assert not bench.page.desk.known_strip.isVisible()


def test_a_wrong_field_takes_two_keys_beside_the_typing(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    draft = replace(CLEAN, evidence={**CLEAN.evidence, "org": EVIDENCE["org"]})
    (uid,) = put_in(library, tmp_path, Shot("a.jpg", draft))
    bench.begin()
    keys = ((Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_Return,))
    bench.press(*keys[0])
    bench.type("Ławka S.A.")
    bench.press(*keys[1])
    job = bench.until_accepted(uid).job
    assert job is not None and job.organization == "Ławka S.A."
    assert len(keys) <= 3


def test_who_it_surely_is_gets_the_new_job_by_one_key(
    bench: Bench, library: Library, card: Callable[..., str]
) -> None:
    uid = card(KNOWN)
    before = entities(library)
    question = "You know this person: Łucja Błaszczyk, Projektantka at Stolarnia Dąb"
    open_card(bench, question)
    strip = bench.page.desk.known_strip
    assert strip.why.text() == "Same e-mail, same name; you met at Targi Kielce in 2024"
    assert filled(bench) == ["New job"]
    assert strip.does.text() == "Enter puts the new job first; the present one is over."
    bench.press(Qt.Key.Key_Return)
    contact = bench.until_accepted(uid)
    assert contact.uid == "known" and browse.count_contacts(library) == 1
    assert contact.jobs == (LUCJA.jobs[0], replace(OLD, until="2026-03-12"))
    assert set(contact.points) == {*CARD.points, MOBILE}
    assert contact.points_of("email") == (MAIL,)
    assert contact.addresses == LUCJA.addresses and contact.notes == KNOWN.notes
    assert contact.prefix == "mgr"
    assert [each.when for each in contact.encounters] == ["2026-03-12", "2024-03-12"]
    assert [each.uid for each in load.cards_of(library, "known")] == [uid]
    undone(library, before)


def test_an_answer_is_taken_back_by_undo(bench: Bench, card: Callable[..., str]) -> None:
    card(KNOWN)
    open_card(bench, "You know this person: Łucja Błaszczyk, Projektantka at Stolarnia Dąb")
    bench.press(OTHER, Alt)
    assert filled(bench) == ["Somebody else"]
    bench.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert filled(bench) == ["New job"]


def test_the_same_person_gets_what_is_new_and_keeps_what_there_is(
    bench: Bench, library: Library, card: Callable[..., str]
) -> None:
    uid = card(KNOWN)
    before = entities(library)
    open_card(bench, "You know this person: Łucja Błaszczyk, Projektantka at Stolarnia Dąb")
    bench.press(SAME, Alt)
    assert filled(bench) == ["Same person"]
    bench.press(Qt.Key.Key_Return)
    contact = bench.until_accepted(uid)
    assert contact.uid == "known"
    assert contact.jobs == (OLD, LUCJA.jobs[0])
    assert contact.points_of("phone") == (MOBILE, CARD.points[0])
    undone(library, before)


def test_somebody_else_is_remembered_as_such(
    bench: Bench, library: Library, card: Callable[..., str]
) -> None:
    uid = card(KNOWN)
    before = entities(library)
    open_card(bench, "You know this person: Łucja Błaszczyk, Projektantka at Stolarnia Dąb")
    bench.press(OTHER, Alt)
    assert filled(bench) == ["Somebody else"]
    bench.press(Qt.Key.Key_Return)
    contact = bench.until_accepted(uid)
    assert contact.uid != "known" and browse.count_contacts(library) == 2
    assert frozenset(("known", contact.uid)) in told_apart(library)
    known = load.contact(library, "known")
    assert known is not None and replace(known, encounters=KNOWN.encounters) == KNOWN
    undone(library, before)


def test_of_a_namesake_nothing_is_proposed_and_enter_makes_a_new_contact(
    bench: Bench, library: Library, card: Callable[..., str]
) -> None:
    uid = card(NAMESAKE)
    open_card(bench, "You may know this person: Łucja Błaszczyk, Projektantka at Stolarnia Dąb")
    strip = bench.page.desk.known_strip
    assert strip.why.text() == "Same name; you met at Targi Kielce in 2024"
    assert filled(bench) == []
    assert strip.does.text() == "Without an answer, Enter makes a new contact."
    bench.press(Qt.Key.Key_Return)
    assert bench.until_accepted(uid).uid != "known"
    assert not told_apart(library)


def test_the_answers_are_reached_by_tab_and_given_by_enter(
    bench: Bench, library: Library, card: Callable[..., str]
) -> None:
    uid = card(NAMESAKE)
    open_card(bench, "You may know this person: Łucja Błaszczyk, Projektantka at Stolarnia Dąb")
    bench.page.desk.known_strip.compare.setFocus()
    bench.press(Qt.Key.Key_Tab)
    assert bench.focused.accessibleName() == "New job"
    bench.press(Qt.Key.Key_Return)
    assert filled(bench) == ["New job"]
    bench.press(Qt.Key.Key_Return)
    assert bench.until_accepted(uid).uid == "known"


def test_comparing_shows_what_is_known_and_what_the_card_says_too(
    bench: Bench, library: Library, card: Callable[..., str]
) -> None:
    card(KNOWN)
    open_card(bench, "You know this person: Łucja Błaszczyk, Projektantka at Stolarnia Dąb")
    strip = bench.page.desk.known_strip
    assert not strip.rows.isVisible()
    bench.click(strip.compare)
    assert strip.rows.isVisible()
    assert strip.rows.told() == [
        ("Name", "Łucja Błaszczyk", True),
        ("Title", "Projektantka", False),
        ("Organization", "Stolarnia Dąb", False),
        ("Phone", "601 234 567", False),
        ("E-mail", "lucja@laweczka.example", True),
    ]
    bench.click(strip.compare)
    assert not strip.rows.isVisible()


def test_without_a_job_on_the_card_no_new_job_is_offered(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    contacts.create(library, KNOWN)
    bare = replace(CLEAN, contact=replace(CARD, jobs=()), evidence={"name": sure(NAME)})
    (uid,) = put_in(library, tmp_path, Shot("a.jpg", bare))
    open_card(bench, "You know this person: Łucja Błaszczyk, Projektantka at Stolarnia Dąb")
    assert not bench.page.desk.known_strip.buttons["new_job"].isVisible()
    bench.press(NEW_JOB, Alt)
    assert filled(bench) == ["Same person"]
    bench.press(Qt.Key.Key_Return)
    assert bench.until_accepted(uid).jobs == (OLD,)


def test_whoever_is_known_as_what_was_typed_is_shown_before_the_card_is_accepted(
    bench: Bench, library: Library, card: Callable[..., str]
) -> None:
    jan = ContactRecord(
        uid="jan",
        given="Jan",
        family="Wilk",
        points=(replace(MAIL, value="jan@wilk.example", normalized="jan@wilk.example"),),
    )
    uid = card(jan)
    bench.begin()
    bench.press(Qt.Key.Key_F2)
    for key, text in (("given", "Jan"), ("family", "Wilk"), ("emails[0]", "jan@wilk.example")):
        bench.retype(bench.field(key), text)
    bench.press(Qt.Key.Key_Return)
    strip = bench.page.desk.known_strip
    bench.qtbot.waitUntil(strip.isVisible, timeout=PATIENCE)
    assert strip.question.text() == "You know this person: Jan Wilk"
    assert filled(bench) == ["Same person"]
    found = load.card(library, uid)
    assert found is not None and found.state == "review"
    bench.press(Qt.Key.Key_Return)
    assert bench.until_accepted(uid).uid == "jan"


def test_an_answer_stays_with_its_card(
    bench: Bench, library: Library, tmp_path: Path, card: Callable[..., str]
) -> None:
    card(NAMESAKE)
    put_in(library, tmp_path, Shot("b.jpg", replace(CLEAN, contact=ContactRecord(given="Ida"))))
    open_card(bench, "You may know this person: Łucja Błaszczyk, Projektantka at Stolarnia Dąb")
    bench.press(SAME, Alt)
    bench.press(Qt.Key.Key_Escape)
    bench.until_title("Card 2 of 2")
    strip = bench.page.desk.known_strip
    assert not strip.isVisible()
    bench.page.desk.card_panel.strip.setFocus()
    bench.press(Qt.Key.Key_Left)
    bench.qtbot.waitUntil(strip.isVisible, timeout=PATIENCE)
    assert filled(bench) == ["Same person"]


def test_who_was_merged_or_deleted_in_the_meantime_is_asked_about_no_more(
    bench: Bench, library: Library, card: Callable[..., str]
) -> None:
    card(KNOWN, ContactRecord(uid="survivor", given="Lucja", family="Błaszczyk"))
    open_card(bench, "You know this person: Łucja Błaszczyk, Projektantka at Stolarnia Dąb")
    bench.press(SAME, Alt)
    bench.context.run(merge.merge, "survivor", ["known"])
    known = bench.page.recognition

    def follows() -> bool:
        return known.known is not None and known.known.contact == "survivor"

    bench.qtbot.waitUntil(follows, timeout=PATIENCE)
    bench.context.run(contacts.delete, ["survivor"])
    strip = bench.page.desk.known_strip
    bench.qtbot.waitUntil(strip.isHidden, timeout=PATIENCE)


def test_a_company_is_asked_about_as_one(bench: Bench, library: Library, tmp_path: Path) -> None:
    firm = ContactRecord(
        uid="firm", jobs=(JobRecord(organization="Ławeczka sp. z o.o."),), points=CARD.points[:1]
    )
    contacts.create(library, firm)
    draft = replace(CLEAN, contact=replace(firm, uid=""), evidence={"org": sure(2)})
    (uid,) = put_in(library, tmp_path, Shot("a.jpg", draft))
    open_card(bench, "This company is here already: Ławeczka sp. z o.o.")
    assert filled(bench) == ["Same company"]
    assert bench.page.desk.known_strip.buttons["new_job"].isHidden(), "a company has no new job"
    bench.press(Qt.Key.Key_Return)
    assert bench.until_accepted(uid).uid == "firm"
    assert browse.count_contacts(library) == 1
    found = load.contact(library, "firm")
    assert found is not None
    seats = [each.participants for each in found.encounters]
    assert seats == [(Participant(contact="firm"),)]


def test_enter_waits_until_it_is_known_who_is_known(
    bench: Bench, library: Library, tmp_path: Path, card: Callable[..., str]
) -> None:
    uid = card(KNOWN)
    other = replace(CLEAN, contact=ContactRecord(given="Ida", family="Lis"))
    (second,) = put_in(library, tmp_path, Shot("b.jpg", other))
    bench.begin(second)
    held = threading.Event()
    bench.context.tasks.submit("db", held.wait, PATIENCE / 1000)
    bench.page.open_card(uid)
    bench.press(Qt.Key.Key_Return)
    held.set()
    strip = bench.page.desk.known_strip
    bench.qtbot.waitUntil(strip.isVisible, timeout=PATIENCE)
    found = load.card(library, uid)
    assert found is not None and found.state == "review"
    bench.press(Qt.Key.Key_Return)
    assert bench.until_accepted(uid).uid == "known"
    # Nobody is known here: the one Enter that waited is enough.
    bench.until_title("Card 2 of 2")
    held.clear()
    bench.context.tasks.submit("db", held.wait, PATIENCE / 1000)
    bench.page.open_card(second)
    bench.press(Qt.Key.Key_F2)
    bench.retype(bench.field("family"), "Sarna")
    bench.press(Qt.Key.Key_Return)
    held.set()
    assert bench.until_accepted(second).name == "Ida Sarna"


def test_what_may_be_a_back_is_asked_about_as_such_first(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    firm = ContactRecord(jobs=(JobRecord(organization="Ławeczka sp. z o.o."),))
    contacts.create(library, firm)
    drafts = CLEAN, replace(CLEAN, contact=firm, evidence={"org": sure(2)})
    shots = (Shot(f"{n}.jpg", draft) for n, draft in enumerate(drafts))
    _, back = put_in(library, tmp_path, *shots)
    pairs.propose(library)
    bench.begin(back)
    assert bench.page.desk.pair_strip.isVisible()
    strip = bench.page.desk.known_strip
    assert strip.isHidden() and bench.page.recognition.settled(lambda: None)
    bench.press(Qt.Key.Key_K, Alt)
    bench.qtbot.waitUntil(strip.isVisible, timeout=PATIENCE)
    assert strip.question.text() == "This company may be here already: Ławeczka sp. z o.o."


def test_the_form_scrolls_only_where_it_is_longer_than_its_place(
    bench: Bench, card: Callable[..., str]
) -> None:
    card(replace(NAMESAKE, jobs=(replace(OLD, organization="Dąb"),)))
    open_card(bench, "You may know this person: Łucja Błaszczyk, Projektantka at Dąb")
    window, panel = bench.page.window(), bench.page.desk.form_panel
    window.resize(1500, 1000)

    def spare() -> int:
        return panel.viewport().height() - panel._content.heightForWidth(panel.viewport().width())

    bench.qtbot.waitUntil(lambda: spare() > 0)
    window.resize(1500, window.height() - spare())
    bench.qtbot.waitUntil(lambda: spare() == 0)
    bar = panel.verticalScrollBar()
    assert bar.maximum() == 0
    full = window.height()
    window.resize(1500, full - 10)
    bench.qtbot.waitUntil(lambda: window.height() == full - 10 and spare() == 0)
    assert bar.maximum() == 0, "the room under the form gives way first"
    window.resize(1500, full - 30)
    bench.qtbot.waitUntil(lambda: bar.maximum() == 30)
    window.resize(1500, full)
    bench.qtbot.waitUntil(lambda: spare() == 0 and bar.maximum() == 0)


@pytest.mark.parametrize("wide", [352, 552, 760])
def test_words_and_answers_stand_in_line_and_the_strip_is_low(
    bench: Bench, library: Library, card: Callable[..., str], wide: int
) -> None:
    card(NAMESAKE)
    open_card(bench, "You may know this person: Łucja Błaszczyk, Projektantka at Stolarnia Dąb")
    strip = bench.page.desk.known_strip
    strip.setFixedWidth(wide)
    buttons = list(strip.buttons.values())
    bench.qtbot.waitUntil(lambda: strip.width() == wide and strip.height() < 200)
    bench.qtbot.waitUntil(lambda: buttons[0].mapTo(strip, QPoint()).x() == left(strip))
    strip.setMinimumHeight(strip.heightForWidth(wide))
    assert strip.does.mapTo(strip, QPoint()).x() >= left(strip)
    text = strip.question.contentsRect()
    first = strip.question.mapTo(strip, text.topLeft()).y() + theme().line_height("body-bold") // 2
    assert abs(strip.compare.geometry().center().y() - first) <= 1
    for each in (strip.question, strip.does, *buttons):
        area = QRect(each.mapTo(strip, QPoint()), each.size())
        assert strip.rect().contains(area), "nothing is cut off"
    assert strip.why.isVisible() == (wide > 400)
    assert "Same name" in strip.question.toolTip()
    bench.click(strip.compare)
    assert strip.why.isVisible()


def left(strip: KnownStrip) -> int:
    """Where the question begins."""
    return strip.question.mapTo(strip, QPoint()).x()
