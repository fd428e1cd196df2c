"""The Duplicates page: pairs are looked at, merged, told apart, and taken back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cardcase.core.match.find import Likely
from cardcase.core.match.verdict import Code, Lane
from cardcase.core.ops import contacts
from cardcase.core.ops.changes import Changes
from cardcase.core.records import ContactRecord, JobRecord, PointRecord, apart
from cardcase.core.scan.reader import Reader
from cardcase.core.store import browse, likely, load
from cardcase.core.store.library import Library
from cardcase.ui import alike
from cardcase.ui.context import Context
from cardcase.ui.main_window import MainWindow
from cardcase.ui.pages.duplicates.page import DuplicatesPage
from cardcase.ui.pages.duplicates.search import Found, by_name
from cardcase.ui.tasks import Mailbox, Tasks
from cardcase.ui.theme import Theme
from people import add
from reviewing import nameless
from windows import main_window

MOBILE = PointRecord(kind="phone", value="601 202 303", normalized="+48601202303", type="mobile")
OTHER = PointRecord(kind="phone", value="601 202 304", normalized="+48601202304", type="mobile")


def person(
    uid: str, given: str, family: str, organization: str, *points: PointRecord
) -> ContactRecord:
    job = JobRecord(organization=organization)
    return ContactRecord(uid=uid, given=given, family=family, jobs=(job,), points=points)


PEOPLE = (
    person("kasia", "Kasia", "Nowak", "Stalbud", MOBILE),
    person("katarzyna", "Katarzyna", "Nowak", "Oknodom", MOBILE),
    person("ewa", "Ewa", "Bąk", "Brava", OTHER),
    person("ewa2", "Ewa", "Bak", "Brava", OTHER),
    person("jan", "Jan", "Kowalski", "Stalbud", OTHER),
    person("jan2", "Jan", "Kowalska", "Stalbud", OTHER),
    person("ola", "Ola", "Lis", "Dom"),
    person("ola2", "Ola", "Lis", "Wilk"),
)


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on a library with two sure pairs, one to decide, and namesakes."""
    with main_window(context, qtbot, *PEOPLE, size=(1440, 900)) as made:
        yield made


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> DuplicatesPage:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_D, modifiers)
    assert window.page is window.duplicates
    return window.duplicates


def rows(page: DuplicatesPage) -> list[str]:
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def test_without_any_what_is_said_has_the_page_to_itself(
    context: Context, library: Library, qtbot: QtBot
) -> None:
    with main_window(context, qtbot, *PEOPLE[2:3], size=(1280, 720)) as window:
        window.show_duplicates()
        page = window.duplicates
        assert page.empty.isVisible() and not page.list.isVisible()
        assert page.heading.isVisible(), "the page has its title"
        assert QApplication.focusWidget() is page.again
        add(library, PEOPLE[3])
        context.bus.changed.emit(Changes(contacts=frozenset({"ewa2"})))
        assert page.list.isVisible() and page.view.isVisible()
        assert page.heading.isHidden(), "the list has it"


def test_both_sides_tell_in_one_order(page: DuplicatesPage, context: Context) -> None:
    mail = PointRecord(kind="email", value="ewa@brava.example", normalized="ewa@brava.example")
    for uid, points in (("ewa", (mail, OTHER)), ("ewa2", (OTHER, mail))):
        known = load.contact(context.library, uid)
        assert known is not None
        context.run(contacts.edit, replace(known, points=points))
    page.list.choose(0)
    one, other = page.view.sides
    assert one.lines == other.lines and [text for text, _ in one.lines] == [
        "Brava", "601 202 304", "ewa@brava.example",
    ]  # fmt: skip


def test_the_search_shows_the_surest_side_by_side(page: DuplicatesPage, window: MainWindow) -> None:
    assert [chip.text() for chip in page.lanes.values()] == [
        "Surely the same  2", "To decide  1", "Probably namesakes  1",
    ]  # fmt: skip
    assert rows(page) == ["Ewa Bąk · Ewa Bak", "Kasia Nowak · Katarzyna Nowak"]
    assert [side.uid for side in page.view.sides] == ["ewa", "ewa2"]
    assert page.view.why.text().startswith("Same name, other diacritics or capitals, same mobile")
    assert not page.view.against.isVisible()
    assert page.view.becomes.text() == "Becomes: Ewa Bąk · Brava"
    assert ("601 202 304", True) in page.view.sides[0].lines
    assert window.sidebar.rows["duplicates"].number == 3
    assert QApplication.focusWidget() is page.list
    assert nameless(page) == []


def test_what_speaks_against_it_is_said(page: DuplicatesPage, qtbot: QtBot) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.view.why.text() == "Short or foreign form of the given name, same mobile"
    assert page.view.against.text() == "But: different organizations"


def test_enter_merges_with_what_was_chosen_and_undo_brings_both_back(
    page: DuplicatesPage, window: MainWindow, library: Library
) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.view.becomes.text() == "Becomes: Katarzyna Nowak · Stalbud"
    assert page.view.conflicts.values["given", "katarzyna"].isChecked()
    for field, uid in (("given", "kasia"), ("job", "katarzyna")):
        value = page.view.conflicts.values[field, uid]
        QTest.mouseClick(value, Qt.MouseButton.LeftButton)
        assert value.isChecked()
    assert page.view.becomes.text() == "Becomes: Kasia Nowak · Oknodom"
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    kasia = load.contact(library, "kasia")
    assert kasia is not None and kasia.given == "Kasia"
    assert [job.organization for job in kasia.jobs] == ["Oknodom", "Stalbud"]
    assert load.contact(library, "katarzyna") is None
    assert rows(page) == ["Ewa Bąk · Ewa Bak"] and page.list.currentIndex().row() == 0
    assert window.toast.isVisible() and window.sidebar.rows["duplicates"].number == 2
    window.commands.undo.trigger()
    assert len(rows(page)) == 2 and load.contact(library, "katarzyna") == PEOPLE[1]


def test_the_pairs_that_wait_are_told_after_another_start(
    page: DuplicatesPage, context: Context, qtbot: QtBot
) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    with main_window(context, qtbot) as again:
        assert again.sidebar.rows["duplicates"].number == 2
        again.show_contacts()
        assert again.sidebar.rows["duplicates"].isVisible()


def test_n_says_that_they_are_not_the_same(
    page: DuplicatesPage, window: MainWindow, library: Library
) -> None:
    QTest.mouseClick(page.lanes["decide"], Qt.MouseButton.LeftButton)
    assert rows(page) == ["Jan Kowalski · Jan Kowalska"]
    QTest.keyClick(page.list, Qt.Key.Key_N)
    assert page.lanes["sure"].isChecked() and len(rows(page)) == 2, "where some wait"
    QTest.mouseClick(page.lanes["decide"], Qt.MouseButton.LeftButton)
    assert rows(page) == [] and page.empty.isVisible()
    assert "Surely the same" in page.empty.text.text()
    assert likely.told_apart(library) == {frozenset(("jan", "jan2"))}
    QTest.mouseClick(page.again, Qt.MouseButton.LeftButton)
    assert page.lanes["decide"].text() == "To decide  0"
    window.commands.undo.trigger()
    assert page.lanes["decide"].text() == "To decide  1"


def test_buttons_do_what_the_keys_do(page: DuplicatesPage, library: Library) -> None:
    QTest.mouseClick(page.view.apart_button, Qt.MouseButton.LeftButton)
    assert likely.told_apart(library) == {frozenset(("ewa", "ewa2"))}
    QTest.mouseClick(page.view.merge_button, Qt.MouseButton.LeftButton)
    assert browse.count_contacts(library) == len(PEOPLE) - 1


def test_all_that_are_sure_are_merged_in_one_step(
    page: DuplicatesPage, window: MainWindow, library: Library
) -> None:
    QTest.mouseClick(page.merge_all, Qt.MouseButton.LeftButton)
    assert browse.count_contacts(library) == len(PEOPLE) - 2
    assert rows(page) == ["Jan Kowalski · Jan Kowalska"], "on to what waits for an answer"
    assert not page.merge_all.isVisible()
    window.commands.undo.trigger()
    QTest.mouseClick(page.lanes["sure"], Qt.MouseButton.LeftButton)
    assert browse.count_contacts(library) == len(PEOPLE) and len(rows(page)) == 2


def test_the_sidebar_shows_the_page_while_there_is_something_to_decide(
    window: MainWindow, library: Library
) -> None:
    row = window.sidebar.rows["duplicates"]
    assert not row.isVisible()
    window.commands.duplicates.trigger()
    window.show_contacts()
    assert row.isVisible() and "3 to look at" in row.accessibleName()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert window.page is window.duplicates
    QTest.mouseClick(window.duplicates.merge_all, Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.duplicates.lanes["decide"], Qt.MouseButton.LeftButton)
    QTest.keyClick(window.duplicates.list, Qt.Key.Key_N)
    assert row.isVisible()
    window.show_contacts()
    assert not row.isVisible()


def test_a_change_elsewhere_is_looked_at_on_the_way_back(
    page: DuplicatesPage, window: MainWindow, context: Context
) -> None:
    window.show_contacts()
    context.run(contacts.delete, ["ewa2"])
    window.show_duplicates()
    assert rows(page) == ["Kasia Nowak · Katarzyna Nowak"]


def test_a_stopped_search_says_so_and_can_be_started_again(page: DuplicatesPage) -> None:
    QTest.mouseClick(page.lanes["decide"], Qt.MouseButton.LeftButton)
    QTest.keyClick(page.list, Qt.Key.Key_N)
    QTest.mouseClick(page.lanes["decide"], Qt.MouseButton.LeftButton)
    page.progress.cancelled.emit()
    assert "stopped" in page.empty.title.text() and page.again.isVisible()
    QTest.mouseClick(page.again, Qt.MouseButton.LeftButton)
    assert rows(page) == ["Ewa Bąk · Ewa Bak", "Kasia Nowak · Katarzyna Nowak"]
    assert page.view.isVisible()


def test_a_library_without_duplicates(context: Context, library: Library, qtbot: QtBot) -> None:
    contacts.create(library, PEOPLE[0])
    page = DuplicatesPage(context)
    qtbot.addWidget(page)
    page.show()
    page.activated()
    assert page.empty.title.text() == "No duplicates" and page.empty.isVisible()


def test_a_search_on_the_lanes_shows_how_far_it_is(
    library: Library, tmp_path: Path, dress: Theme, qtbot: QtBot
) -> None:
    """With real threads: progress comes, a stopped search ends, another one finds all."""
    add(library, *PEOPLE)
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    tasks = Tasks(Mailbox())
    context = Context.make(library, tasks, settings, Reader())
    page = DuplicatesPage(context)
    qtbot.addWidget(page)
    said: list[str] = []
    page.search.progressed.connect(lambda _done, _total, what: said.append(what))
    page.show()
    page.activated()
    page.progress.cancelled.emit()
    assert "stopped" in page.empty.title.text()
    page.activated()
    qtbot.waitUntil(page.view.isVisible, timeout=5_000)
    assert said == ["contacts", "pairs"] and len(rows(page)) == 2
    assert not page.progress.isVisible()
    context.close()


def test_every_reason_has_words() -> None:
    assert alike.worded() == set(get_args(Code))


def test_what_it_becomes_stands_over_the_answers_where_there_is_little_room(
    page: DuplicatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    view = page.view
    for width in (1600, 700):
        window.resize(width, 800)
        roomy = width == 1600
        qtbot.waitUntil(lambda roomy=roomy: (view.width() >= 600) == roomy)
        qtbot.waitUntil(
            lambda roomy=roomy: (view.becomes.x() > view.apart_button.geometry().right()) == roomy
        )
        assert view.becomes.height() <= 2 * view.becomes.heightForWidth(10_000)


def test_who_was_merged_is_the_survivor_in_all_other_pairs() -> None:
    def pair(*uids: str) -> Likely:
        return Likely(uids, "decide", 0.5, ())

    pairs = [pair("a", "b"), pair("b", "c"), pair("c", "a"), pair("d", "e"), pair("c", "d")]
    merged = DuplicatesPage._left_of(pairs, Changes(), {"b": "a"})
    assert [each.uids for each in merged] == [("a", "c"), ("d", "e"), ("c", "d")]
    told = Changes(apart=frozenset({apart("a", "c").uid}))
    assert DuplicatesPage._left_of(pairs, told, {"b": "a"}) == [pair("d", "e"), pair("c", "d")]
    assert DuplicatesPage._left_of(pairs, told, {}) == [pair("a", "b"), pair("b", "c"), *pairs[3:]]


def test_pairs_stand_in_their_lanes_as_they_came() -> None:
    lanes: tuple[Lane, ...] = ("decide", "sure", "decide", "sure")
    pairs = [Likely((str(number), "x"), lane, 0.0, ()) for number, lane in enumerate(lanes)]
    found = Found.of(pairs, {})
    assert found.lane("sure") == [pairs[1], pairs[3]]
    assert found.lane("decide") == [pairs[0], pairs[2]]
    assert found.lane("namesakes") == ()
    assert sorted(each.uids for each in found.pairs) == [each.uids for each in pairs]


def test_pairs_that_are_as_likely_stand_by_name() -> None:
    scores = {"a": 0.9, "b": 0.5, "c": 0.5, "d": 0.5}
    pairs = [Likely((uid, "x"), "decide", score, ()) for uid, score in scores.items()]
    names = {"a": "Żaneta Żak", "b": "Łucja Lis", "c": "Zoe Lis", "d": "Lena Lis"}
    assert [each.uids[0] for each in by_name(pairs, names)] == ["a", "d", "b", "c"]
