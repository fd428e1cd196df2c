"""A sitting of review: accepting, leaving and rejecting cards, and where and why one met."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cardcase.core.ops import contacts, entries, events
from cardcase.core.ops.changes import Changes
from cardcase.core.records import ContactRecord, EventRecord
from cardcase.core.scan.draft import Draft
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library
from cardcase.ui.pages.review.doubt_block import DoubtBlock
from cardcase.ui.pages.review.last_event import LastEvent
from cardcase.ui.pages.review.meeting import Meeting
from cardcase.ui.theme import Theme
from reviewing import (
    DRAFT,
    EVIDENCE,
    LUCJA,
    NAME,
    ORG,
    PATIENCE,
    TODAY,
    Bench,
    Shot,
    doubtful,
    in_sight,
    named,
    put_in,
    put_pages,
    sure,
)

Ctrl = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier


# Accepting, leaving, rejecting.


def test_what_was_typed_is_stored_and_the_next_card_comes(bench: Bench, three: list[str]) -> None:
    bench.begin()
    bench.retype(bench.field("org"), "Ławeczka S.A.")
    bench.press(Qt.Key.Key_Return)
    bench.until_title("Card 2 of 3")
    contact = bench.until_accepted(three[0])
    assert contact.job is not None and contact.job.organization == "Ławeczka S.A."
    assert contact.job.titles == ("Kierownik Zakupów",)
    assert contact.points == LUCJA.points
    assert contact.addresses == LUCJA.addresses
    assert bench.page.queue.standing(three[0]) == "accepted"


def test_enter_accepts_from_every_place(bench: Bench, three: list[str]) -> None:
    bench.begin()
    bench.click(bench.page.desk.where_why.why)
    bench.press(Qt.Key.Key_Return)
    bench.until_title("Card 2 of 3")
    bench.form.add_button.setFocus()
    bench.press(Qt.Key.Key_Return)
    bench.until_title("Card 3 of 3")
    bench.page.desk.card_panel.strip.setFocus()
    bench.press(Qt.Key.Key_Return)
    bench.qtbot.waitUntil(bench.page.nothing_left.isVisible, timeout=PATIENCE)
    assert browse.count_contacts(bench.library) == 3


def test_enter_on_later_leaves_the_card(bench: Bench, three: list[str]) -> None:
    bench.begin()
    bench.page.key_bar.later_button.setFocus()
    bench.press(Qt.Key.Key_Return)
    bench.until_title("Card 2 of 3")
    assert bench.page.queue.count("later") == 1 and not browse.count_contacts(bench.library)


def test_escape_leaves_the_card_in_review_with_what_was_typed(
    bench: Bench, three: list[str]
) -> None:
    bench.begin()
    bench.retype(bench.field("org"), "Później S.A.")
    bench.press(Qt.Key.Key_Escape)
    assert bench.title == "Card 2 of 3"
    card = load.card(bench.library, three[0])
    assert card is not None and card.state == "review"
    assert browse.count_contacts(bench.library) == 0
    bench.page.desk.card_panel.strip.setFocus()
    bench.press(Qt.Key.Key_Left)
    assert bench.title == "Card 1 of 3"
    assert bench.field("org").text() == "Później S.A."


def test_after_the_last_card_the_ones_left_for_later_are_offered(
    bench: Bench, three: list[str], qtbot: QtBot
) -> None:
    bench.begin()
    for _ in three:
        bench.press(Qt.Key.Key_Escape)
    ending = bench.page.nothing_left
    assert ending.title == "Three cards are left for later"
    assert bench.focused is ending.again_button
    bench.press(Qt.Key.Key_Return)
    assert bench.title == "Card 1 of 3"


def test_after_the_last_card_nothing_is_left_and_enter_shows_what_came_of_it(
    bench: Bench, one: str, qtbot: QtBot
) -> None:
    bench.begin(one)
    bench.press(Qt.Key.Key_Return)
    ending = bench.page.nothing_left
    qtbot.waitUntil(ending.isVisible, timeout=PATIENCE)
    assert ending.title == "Nothing left to review"
    assert "1 contact accepted." in ending.text
    assert not bench.page.key_bar.isVisible()
    with qtbot.waitSignal(bench.page.contacts_wanted, timeout=PATIENCE) as asked:
        bench.press(Qt.Key.Key_Return)
    assert asked.args == [[bench.until_accepted(one).uid]]
    with qtbot.waitSignal(bench.page.closed, timeout=PATIENCE):
        bench.press(Qt.Key.Key_Escape)


@pytest.mark.parametrize("key", ["org", ""])
def test_ctrl_d_says_that_it_is_no_card(bench: Bench, three: list[str], key: str) -> None:
    bench.begin()
    (bench.field(key) if key else bench.page.key_bar.accept_button).setFocus()
    bench.press(Qt.Key.Key_D, Ctrl)
    bench.qtbot.waitUntil(lambda: bench.title == "Card 1 of 2", timeout=PATIENCE)
    card = load.card(bench.library, three[0])
    assert card is not None and card.state == "rejected"
    assert "Zenon" in bench.form.sure.rows["name"].accessibleName()


def offered(doubt: DoubtBlock) -> list[str]:
    """The other readings, each with its key, and what is said of Enter."""
    shown = [each for each in doubt.buttons if each.isVisible()]
    words = [f"{each.text()} {each.accessibleDescription()}".strip() for each in shown]
    assert doubt._keeps is not None
    return [*words, doubt._keeps.text()]


def test_undo_brings_an_accepted_card_back_as_it_was(bench: Bench, three: list[str]) -> None:
    bench.begin()
    where = bench.page.desk.where_why
    bench.retype(where.event_name, "Targi Kielce")
    bench.retype(bench.field("addresses[0].country"), "Czechy")
    doubt = bench.form.doubts[0]
    doubt.first.setFocus()
    bench.press(Qt.Key.Key_Down)
    assert offered(doubt) == ["Ławeczka ↓", "Enter keeps Laweczka"]
    bench.press(Qt.Key.Key_Return)
    bench.until_title("Card 2 of 3")
    bench.retype(where.event_name, "Biennale")
    bench.context.runner.undo()
    bench.qtbot.waitUntil(
        lambda: bench.page.queue.standing(three[0]) == "waiting", timeout=PATIENCE
    )
    bench.until_title("Card 1 of 3")
    assert bench.focused is bench.field("org")
    assert where.event_name.text() == "Targi Kielce"
    assert bench.field("addresses[0].country").property("field") == ""
    doubt = bench.form.doubts[0]
    assert doubt.question.label.text() == "Organization – is it Ławeczka or Laweczka?"
    QApplication.processEvents()  # a layout shows what was put into it
    assert offered(doubt) == ["Ławeczka ↓", "Enter keeps Laweczka"]
    bench.type("x")
    assert offered(doubt) == ["Laweczka ↓", "Ławeczka", ""], "what was typed is no reading"
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Down)
    assert bench.field("org").text() == "Ławeczka sp. z o.o."
    assert offered(doubt) == ["Laweczka ↓", "Enter keeps Ławeczka"]


def test_an_empty_contact_is_not_accepted_and_says_what_to_do(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    (uid,) = put_in(library, tmp_path, Shot("a.jpg", Draft()))
    bench.begin()
    bench.press(Qt.Key.Key_Return)
    assert bench.notices == ["Type a name or an organization first. No card? Press Ctrl+D."]
    card = load.card(library, uid)
    assert card is not None and card.state == "review"


def test_a_name_is_taken_apart_when_its_line_is_clicked_into_an_empty_one(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    (uid,) = put_in(library, tmp_path, Shot("a.jpg", Draft()))
    bench.begin()
    bench.click(bench.field("given"))
    bench.click_line(NAME)
    bench.press(Qt.Key.Key_Return)
    contact = bench.until_accepted(uid)
    assert (contact.prefix, contact.given, contact.family) == ("mgr", "Łucja", "Błaszczyk")


def test_a_card_without_its_picture_can_still_be_accepted(
    bench: Bench, library: Library, one: str
) -> None:
    card = load.card(library, one)
    assert card is not None
    library.media.path(card.image).unlink()
    bench.page.activated()
    missing = bench.page.desk.card_panel.missing
    bench.qtbot.waitUntil(missing.isVisible, timeout=PATIENCE)
    assert "missing from the library" in missing.label.text()
    bench.press(Qt.Key.Key_Return)
    assert bench.until_accepted(one).family == "Błaszczyk"


def test_new_cards_join_the_sitting(
    bench: Bench, library: Library, tmp_path: Path, one: str
) -> None:
    bench.begin(one)
    (late,) = put_in(library, tmp_path, Shot("late.jpg", named("Ida", "Lis")))
    bench.context.bus.changed.emit(Changes(cards=frozenset([late])))
    assert bench.page.queue.row_of(late) == 1


def test_cards_that_come_after_the_end_are_offered_not_shown(
    bench: Bench, library: Library, tmp_path: Path, one: str
) -> None:
    bench.begin(one)
    bench.press(Qt.Key.Key_Return)
    ending = bench.page.nothing_left
    bench.qtbot.waitUntil(ending.isVisible, timeout=PATIENCE)
    (late,) = put_in(library, tmp_path, Shot("late.jpg", named("Ida", "Lis")))
    bench.context.bus.changed.emit(Changes(cards=frozenset([late])))
    assert ending.title == "New cards have been read"
    bench.press(Qt.Key.Key_Return)
    assert bench.title == "Card 2 of 2"
    assert browse.count_contacts(library) == 1


# Where and why.


def test_the_day_is_that_of_the_photograph_and_can_be_corrected(bench: Bench, one: str) -> None:
    bench.begin(one)
    where = bench.page.desk.where_why
    assert where.date.text() == "12 March 2026"
    assert where.dated_chip.isVisible()
    bench.retype(where.date, "11.03.2026")
    bench.press(Qt.Key.Key_Tab)
    assert where.date.text() == "11 March 2026"
    assert not where.dated_chip.isVisible()
    bench.press(Qt.Key.Key_Return)
    assert bench.until_accepted(one).encounters[0].when == "2026-03-11"


def test_without_a_date_in_the_photograph_it_is_today(bench: Bench, three: list[str]) -> None:
    bench.begin(three[1])
    assert bench.page.desk.where_why.date.text() == "today"
    bench.press(Qt.Key.Key_Return)
    assert bench.until_accepted(three[1]).encounters[0].when == "2026-06-15"


def test_a_day_nobody_understands_stops_enter_until_it_is_put_right(bench: Bench, one: str) -> None:
    bench.begin(one)
    bench.page.resize(1376, 500)
    where = bench.page.desk.where_why
    bench.retype(where.date, "pojutrze chyba")
    assert where.date_hint.isVisible()
    bench.click(bench.field("org"))
    bench.press(Qt.Key.Key_Return)
    assert bench.focused is where.date
    assert in_sight(bench, where.date) and in_sight(bench, where.date_hint)
    assert where.date.text() == "pojutrze chyba"
    card = load.card(bench.library, one)
    assert card is not None and card.state == "review"
    bench.press(Qt.Key.Key_Delete)
    bench.press(Qt.Key.Key_Return)
    assert bench.until_accepted(one).encounters == (), "nothing is known about the meeting"


def test_event_place_and_why_are_stored_and_the_event_stays_for_the_next_card(
    bench: Bench, three: list[str], qtbot: QtBot
) -> None:
    bench.begin()
    where = bench.page.desk.where_why
    bench.retype(where.event_name, "Targi Kielce 2026")
    bench.retype(where.place, "Hala C")
    bench.retype(where.why, "Szuka rur do łóżek szpitalnych")
    bench.press(Qt.Key.Key_Return)
    met = bench.until_accepted(three[0]).encounters[0]
    assert met.event is not None
    assert (met.event.name, met.event.kind, met.place) == ("Targi Kielce 2026", "fair", "Hala C")
    assert (met.why, met.when) == ("Szuka rur do łóżek szpitalnych", "2026-03-12")
    bench.until_title("Card 2 of 3")
    assert where.event_name.text() == "Targi Kielce 2026"
    assert where.place.text() == "", "the stand was that of the first card"
    assert where.why.text() == ""
    assert where.kept_chip.isVisible()
    bench.press(Qt.Key.Key_Return)
    other = bench.until_accepted(three[1]).encounters[0]
    assert other.event == met.event and met.event.place == other.place == ""
    assert [event.name for event in browse.events(bench.library)] == ["Targi Kielce 2026"]


def test_a_place_is_the_events_too_where_one_says_so(bench: Bench, three: list[str]) -> None:
    bench.begin()
    where = bench.page.desk.where_why
    bench.retype(where.place, "Kielce")
    assert not where.place_too.isVisible(), "there is no event"
    bench.retype(where.event_name, "Targi Kielce 2026")
    bench.click(where.place_too)
    bench.press(Qt.Key.Key_Return)
    met = bench.until_accepted(three[0]).encounters[0]
    assert met.event is not None and met.event.place == met.place == "Kielce"
    bench.until_title("Card 2 of 3")
    assert where.place.text() == "Kielce" and not where.place_too.isVisible()
    bench.retype(where.place, "stoisko 14")
    assert not where.place_too.isVisible(), "the event has a place"
    bench.press(Qt.Key.Key_Return)
    other = bench.until_accepted(three[1]).encounters[0]
    assert (other.place, other.event) == ("stoisko 14", met.event)


def test_the_place_follows_the_event_unless_it_was_typed(
    bench: Bench, library: Library, one: str
) -> None:
    for name, place in (("Targi Kielce", "Kielce"), ("Źródła Łodzi", "Łódź")):
        events.save(library, EventRecord(uid=name, name=name, kind="training", place=place))
    bench.begin()
    where = bench.page.desk.where_why
    places = {}
    for name in ("Targi Kielce", "zrodla lodzi", "Nowe"):
        bench.retype(where.event_name, name)
        places[name] = where.place.text()
    assert places == {"Targi Kielce": "Kielce", "zrodla lodzi": "Łódź", "Nowe": ""}
    bench.retype(where.place, "stand 5")
    bench.retype(where.event_name, "Targi Kielce")
    assert (where.kind.code, where.place.text()) == ("training", "stand 5")
    # Seen again, it is still the card's own.
    bench.page._joined(one)
    bench.retype(where.event_name, "zrodla lodzi")
    assert where.place.text() == "stand 5"


def test_a_card_that_was_looked_at_before_follows_the_event_nevertheless(
    bench: Bench, three: list[str]
) -> None:
    bench.begin()
    where = bench.page.desk.where_why
    strip = bench.page.desk.card_panel.strip
    strip.picked.emit(three[1])
    bench.until_title("Card 2 of 3")
    strip.picked.emit(three[2])
    bench.retype(where.why, "gwoździe")
    strip.picked.emit(three[0])
    bench.until_title("Card 1 of 3")
    bench.retype(where.event_name, "Nowe Targi")
    bench.press(Qt.Key.Key_Return)
    bench.until_title("Card 2 of 3")
    assert where.event_name.text() == "Nowe Targi"
    # What was typed for a card stays its own.
    strip.picked.emit(three[2])
    assert (where.event_name.text(), where.why.text()) == ("", "gwoździe")


def test_a_typed_day_goes_with_the_event_and_gives_way_to_that_of_a_photograph(
    library: Library,
    tmp_path: Path,
    dress: Theme,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(entries, "now", lambda: f"{TODAY.isoformat()}T12:00:00.000Z")
    dated = Shot("c.jpg", named("Ida", "Lis"), taken="2026:03:12 14:22:00")
    shots = (Shot("a.jpg"), Shot("b.jpg", named("Zenon", "Wąs")), dated)
    uids = put_in(library, tmp_path, *shots)
    with Bench(library, tmp_path, qtbot) as first:
        first.begin()
        first.retype(first.page.desk.where_why.event_name, "Biennale")
        first.retype(first.page.desk.where_why.date, "10.06.2026")
        first.press(Qt.Key.Key_Return)
        first.until_accepted(uids[0])
    with Bench(library, tmp_path, qtbot) as second:
        second.begin()
        where = second.page.desk.where_why
        assert (where.event_name.text(), where.date.text()) == ("Biennale", "10 June 2026")
        second.press(Qt.Key.Key_Escape)
        assert where.date.text() == "12 March 2026"
        assert where.dated_chip.isVisible()


def test_a_typed_day_is_forgotten_on_another_day(library: Library) -> None:
    last = LastEvent(library)
    last.remember(Meeting(event="Biennale", when="2026-06-10"), typed=True, today="2026-06-15")
    assert last.opening("", "2026-06-15").when == "2026-06-10"
    assert last.opening("", "2026-06-16").when == "2026-06-16"
    last.remember(Meeting(event="Targi"), typed=False, today="2026-06-15")
    assert last.opening("", "2026-06-15").when == "2026-06-15"


def test_what_was_accepted_in_one_library_fills_nothing_in_another(
    library: Library, tmp_path: Path, dress: Theme, three: list[str], qtbot: QtBot
) -> None:
    with Bench(library, tmp_path, qtbot) as first:
        first.begin()
        where = first.page.desk.where_why
        first.retype(where.event_name, "Biennale")
        first.retype(where.place, "Hala C")
        first.retype(where.date, "10.06.2026")
        first.press(Qt.Key.Key_Return)
        first.until_accepted(three[0])
        first.settings.sync()
    (tmp_path / "new").mkdir()
    other = Library.open(tmp_path / "new" / "library")
    put_in(other, tmp_path / "new", Shot("d.jpg"))
    # With the same settings.
    with Bench(other, tmp_path, qtbot) as second:
        second.begin()
        where = second.page.desk.where_why
        assert (where.event_name.text(), where.place.text(), where.date.text()) == ("", "", "today")
        assert not where.kept_chip.isVisible()
    other.close_all()


def test_the_event_survives_a_restart(
    library: Library, tmp_path: Path, dress: Theme, three: list[str], qtbot: QtBot
) -> None:
    with Bench(library, tmp_path, qtbot) as first:
        first.begin()
        first.retype(first.page.desk.where_why.event_name, "Biennale")
        first.page.desk.where_why.kind.set_code("conference")
        first.press(Qt.Key.Key_Return)
        first.until_accepted(three[0])
        first.settings.sync()
    with Bench(library, tmp_path, qtbot) as second:
        second.begin()
        where = second.page.desk.where_why
        assert (where.event_name.text(), where.kind.code) == ("Biennale", "conference")


def test_a_known_event_is_proposed_without_diacritics_and_not_made_twice(
    bench: Bench, library: Library, one: str
) -> None:
    known = EventRecord(uid="zl", name="Źródła Łodzi", kind="training", place="Łódź")
    events.save(library, known)
    bench.begin(one)
    where = bench.page.desk.where_why
    bench.retype(where.event_name, "zrodla")
    popup = where.event_name.completer().popup()
    bench.qtbot.waitUntil(popup.isVisible, timeout=PATIENCE)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert where.event_name.text() == "Źródła Łodzi"
    assert (where.kind.code, where.place.text()) == ("training", "Łódź")
    bench.press(Qt.Key.Key_Return)
    assert bench.until_accepted(one).encounters[0].event == known


def test_who_introduced_is_a_contact_where_there_is_one_of_that_name(
    bench: Bench, library: Library, one: str
) -> None:
    contacts.create(library, ContactRecord(uid="anna", given="Anna", family="Nowak"))
    bench.begin(one)
    field = bench.page.desk.where_why.introduced_by
    bench.retype(field, "anna nowak")
    popup = field.completer().popup()
    bench.qtbot.waitUntil(popup.isVisible, timeout=PATIENCE)
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    bench.press(Qt.Key.Key_Return)
    met = bench.until_accepted(one).encounters[0]
    assert (met.introduced_by, met.introduced_by_uid) == ("anna nowak", "anna")


def test_where_and_why_stays_when_another_card_is_asked_for_from_outside(
    bench: Bench, three: list[str]
) -> None:
    bench.begin(three[0])
    bench.retype(bench.page.desk.where_why.why, "steel")
    # As the window does when a photograph of the pile is opened.
    bench.page.activated()
    bench.page.open_card(three[1])
    bench.until_title("Card 2 of 3")
    assert bench.page.desk.where_why.why.text() == ""
    bench.page.open_card(three[0])
    bench.until_title("Card 1 of 3")
    assert bench.page.desk.where_why.why.text() == "steel"


# What comes while one reviews.


def test_cards_that_come_are_counted_and_the_one_in_front_stays_marked(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    (first,) = put_in(library, tmp_path, Shot("a.jpg"))
    bench.begin()
    strip = bench.page.desk.card_panel.strip
    assert bench.title == "Card 1 of 1" and strip.currentIndex().row() == 0
    more = put_in(library, tmp_path, Shot("b.jpg", named("Zenon", "Wąs")), Shot("c.jpg"))
    changes = Changes(None, "photographs.read", "", cards=frozenset(more))
    bench.context.bus.changed.emit(changes)
    assert bench.title == "Card 1 of 3"
    assert strip.currentIndex().row() == bench.page.queue.row_of(first) == 0


def test_the_pages_of_a_file_are_reviewed_in_their_order_and_named(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    people = ("Ada", "Bob", "Cyd", "Dan")
    put_in(library, tmp_path, Shot("a.jpg"))
    bench.begin()
    pages = put_pages(library, tmp_path, "many.pdf", *(named(each, "Lis") for each in people))
    changes = Changes(None, "photographs.read", "", cards=frozenset(pages))
    bench.context.bus.changed.emit(changes)
    queue = bench.page.queue
    assert [queue.card_at(row).uid for row in range(1, 5)] == pages
    bench.page.open_card(pages[2])
    bench.until_title("Card 4 of 5")
    assert bench.page.desk.card_panel.file.text() == "many.pdf, page 3 · front"


# By the keyboard.


def all_sure(library: Library, folder: Path) -> None:
    evidence = {key: replace(each, sure=True) for key, each in EVIDENCE.items()}
    put_in(library, folder, Shot("a.jpg", replace(DRAFT, evidence=evidence)))


def test_where_and_why_has_a_key_and_tab_leads_from_it_to_accept(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    all_sure(library, tmp_path)
    bench.begin()
    bar, where = bench.page.key_bar, bench.page.desk.where_why
    assert bench.focused is bar.accept_button
    assert [hint.text() for hint in bar.hints if hint.isVisible()] == [
        "all fields", "where and why", "not a card",
    ], "no doubt is left, and so no other reading"  # fmt: skip
    bench.press(Qt.Key.Key_F3)
    assert bench.focused is where.event_name and in_sight(bench, where.event_name)
    where.why.setFocus()
    bench.press(Qt.Key.Key_Tab)
    assert bench.focused is bar.accept_button
    bench.press(Qt.Key.Key_Backtab, Shift)
    bench.press(Qt.Key.Key_Backtab, Shift)
    assert bench.focused is where.why, "over Later, which lies between the two"
    bench.form.add_button.setFocus()
    bench.press(Qt.Key.Key_Tab)
    assert bench.focused is bench.page.desk.tags.more
    bench.press(Qt.Key.Key_Tab)
    assert bench.focused is where.event_name, "after the form"


def test_f2_goes_into_the_first_of_the_opened_fields(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    all_sure(library, tmp_path)
    bench.begin()
    bench.press(Qt.Key.Key_F2)
    assert bench.focused is bench.field("given")
    bench.type("x")
    assert "x" in bench.field("given").text()


def test_another_reading_is_offered_only_where_there_is_one(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    plain = replace(DRAFT, evidence={**EVIDENCE, "org": doubtful(ORG)})
    put_in(library, tmp_path, Shot("a.jpg", plain), Shot("b.jpg"))
    bench.begin()
    hints = {hint.text(): hint for hint in bench.page.key_bar.hints}
    assert hints["next doubt"].isVisible() and not hints["other reading"].isVisible()
    bench.press(Qt.Key.Key_Escape)
    bench.until_title("Card 2 of 2")
    assert hints["other reading"].isVisible()


def test_one_sure_field_is_spoken_of_as_one(bench: Bench, library: Library, tmp_path: Path) -> None:
    evidence = {"title[0]": sure(1), "name": doubtful(NAME), "org": doubtful(ORG)}
    contact = ContactRecord(given="Ida", jobs=LUCJA.jobs)
    put_in(library, tmp_path, Shot("a.jpg", Draft(contact=contact, evidence=evidence)))
    bench.begin()
    assert bench.form.sure.toggle.text() == "Open it"
    bench.press(Qt.Key.Key_F2)
    assert bench.form.sure.toggle.text() == "Fold it"


def test_many_spare_lines_scroll_and_the_card_stays(bench: Bench, three: list[str]) -> None:
    bench.begin()
    panel = bench.page.desk.card_panel
    bench.page.resize(1216, 620)
    panel.unused.show_lines([(line, f"spare line {line}") for line in range(60)])
    QApplication.processEvents()
    assert panel.view.height() >= panel.height() // 3, "the lines scroll, the card stays"
    assert panel.rect().contains(panel.unused.geometry())
