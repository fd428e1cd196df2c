"""The Settings page: what was learned is seen, removed and brought back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cardcase.core.ops import cards, history, photographs
from cardcase.core.records import ContactRecord
from cardcase.core.scan.engines import presence
from cardcase.core.scan.lesson import Lesson
from cardcase.core.store import load
from cardcase.core.store.backups import listed
from cardcase.core.store.lessons import LessonRow, learned
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.frame import kept_page
from cardcase.ui.main_window import MainWindow
from cardcase.ui.pages.settings.page import SettingsPage
from cardcase.ui.pages.settings.words import read_and_written, spoken
from cardcase.ui.reading import scan_options
from cardcase.ui.theme import Theme
from cardcase.ui.widgets.choice_button import ChoiceButton
from made_up import scanned, waiting_photograph
from reviewing import nameless

PATIENCE = 30_000
TODAY = date(2026, 6, 15)
PEOPLE = (("Zelazna", "Żelazna"), ("Blaszczyk", "Błaszczyk"), ("Lawecka", "Ławecka"))


def teach(library: Library, folder: Path, read: str, right: str) -> None:
    uid = waiting_photograph(library, folder, read)
    contact = ContactRecord(given="Zofia", family=read)
    photographs.add_scanned(library, uid, scanned(contact))
    (card,) = load.cards_on(library, uid)
    cards.accept(library, card.uid, ContactRecord(given="Zofia", family=right))


@pytest.fixture
def page(
    context: Context, library: Library, tmp_path: Path, qtbot: QtBot
) -> Iterator[SettingsPage]:
    for read, right in PEOPLE:
        teach(library, tmp_path, read, right)
    made = SettingsPage(context, today=lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.activated()
    qtbot.waitUntil(lambda: len(made.learned.rows.lines) == len(PEOPLE), timeout=PATIENCE)
    yield made
    made.hide()


def shown(page: SettingsPage) -> list[tuple[str, str]]:
    return [(line.read.text(), line.written.text()) for line in page.learned.rows.lines]


def test_what_was_learned_is_listed_the_latest_first(page: SettingsPage) -> None:
    assert shown(page) == list(reversed(PEOPLE))
    assert "Family name" in page.learned.rows.lines[0].origin.text()
    assert "Zofia Ławecka" in page.learned.rows.lines[0].origin.text()
    assert page.learned.rows.isVisible() and page.learned.remove_all.isVisible()
    assert nameless(page) == []


def test_removing_one_forgets_it_and_the_focus_stays_at_its_place(
    page: SettingsPage, library: Library, qtbot: QtBot
) -> None:
    page.learned.rows.lines[1].remove.setFocus()
    QTest.keyClick(page.learned.rows.lines[1].remove, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(page.learned.rows.lines) == 2, timeout=PATIENCE)
    assert {lesson.written for lesson in learned(library).lessons} == {"Żelazna", "Ławecka"}
    assert QApplication.focusWidget() is page.learned.rows.lines[1].remove


def test_removing_all_explains_how_it_begins_and_undo_brings_all_back(
    page: SettingsPage, context: Context, library: Library, qtbot: QtBot
) -> None:
    QTest.mouseClick(page.learned.remove_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.learned.rows.isVisible(), timeout=PATIENCE)
    assert learned(library).lessons == () and not page.learned.remove_all.isVisible()
    assert "Nothing yet" in page.learned.explained.text()
    context.runner.undo()
    qtbot.waitUntil(lambda: len(page.learned.rows.lines) == len(PEOPLE), timeout=PATIENCE)
    assert len(learned(library).lessons) == len(PEOPLE)


def test_undoing_an_accept_takes_its_lesson_off_the_page(
    page: SettingsPage, context: Context, library: Library, qtbot: QtBot
) -> None:
    context.runner.undo()
    qtbot.waitUntil(lambda: len(page.learned.rows.lines) == 2, timeout=PATIENCE)
    assert shown(page) == [PEOPLE[1], PEOPLE[0]]
    assert history.can_redo(library) is not None


@pytest.mark.parametrize(
    ("lesson", "words"),
    [
        (Lesson(kind="label", read="stac", written="mobile"), ("a number after “stac”", "mobile")),
        (Lesson(kind="label", read="dz", written=""), ("a number after “dz”", "no phone")),
        (Lesson(kind="role", read="Biuro", written="department"), ("Biuro", "a department")),
        (Lesson(kind="organization", read="a.pl", written="A S.A."), ("a.pl", "A S.A.")),
        (Lesson(kind="spelling", field="city", read="Lodz", written="Łódź"), ("Lodz", "Łódź")),
    ],
)
def test_lessons_in_words(lesson: Lesson, words: tuple[str, str], dress: Theme) -> None:
    assert read_and_written(lesson) == words
    row = LessonRow(lesson=lesson, uses=2, contact="", name="")
    assert spoken(row, TODAY).endswith("used on 2 cards")


def test_the_window_goes_there_by_its_key_and_by_the_sidebar(
    context: Context, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    teach(library, tmp_path, *PEOPLE[0])
    window = MainWindow(context)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.page is window.settings and window.sidebar.rows["settings"].isChecked()
    line = window.settings.learned.rows.lines[0]
    assert "Zofia Żelazna" in line.origin.text()
    QTest.mouseClick(line.remove, Qt.MouseButton.LeftButton)
    assert learned(library).lessons == () and window.toast.isVisible()
    window.commands.undo.trigger()
    assert len(learned(library).lessons) == 1
    QTest.mouseClick(window.sidebar.rows["scan"], Qt.MouseButton.LeftButton)
    assert window.page is window.scan
    QTest.mouseClick(window.sidebar.rows["settings"], Qt.MouseButton.LeftButton)
    assert window.page is window.settings
    assert isinstance(context.settings, QSettings)
    assert kept_page(context.settings, context.library.path) == "settings"
    window.close()


# The other groups.


def choose(button: ChoiceButton, code: str) -> None:
    """Open the menu of a choice and take one of it."""
    button.choices.aboutToShow.emit()
    (wanted,) = [action for action in button.choices.actions() if action.data() == code]
    wanted.trigger()


def test_the_theme_is_put_on_at_once_and_kept(
    page: SettingsPage, context: Context, qtbot: QtBot, dress: Theme
) -> None:
    window = MainWindow(context)
    qtbot.addWidget(window)
    choose(window.settings.looks.theme, "dark")
    assert dress.dark and context.settings.value("theme") == "dark"
    window.commands.theme_chosen.emit("light")
    assert not dress.dark and window.settings.looks.theme.code == "light"


def test_the_text_reader_is_chosen_for_the_next_photographs(
    page: SettingsPage, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert scan_options(context).engine == "rapidocr"
    monkeypatch.setattr(presence, "has_tesseract", lambda: False)
    choose(page.reading.engine, "tesseract")
    assert scan_options(context).engine == "tesseract"
    assert "is not on this computer" in page.reading.row.hint.text()
    choose(page.reading.engine, "rapidocr")
    choose(page.reading.region, "DE")
    options = scan_options(context)
    assert (options.engine, options.region) == ("rapidocr", "DE")


def test_a_copy_is_made_and_told(page: SettingsPage, context: Context, qtbot: QtBot) -> None:
    assert "None yet" in page.keeping.copies.hint.text()
    told: list[str] = []
    context.bus.noticed.connect(lambda text, _undo: told.append(text))
    page.keeping.back_up.setFocus()
    QTest.keyClick(page.keeping.back_up, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "1 copy" in page.keeping.copies.hint.text(), timeout=PATIENCE)
    (made,) = listed(context.library.backups)
    assert made.occasion == "by-hand"
    assert page.keeping.back_up.hasFocus(), "and may be pressed again"
    assert told == ["A copy of the library has been made."]


def test_a_look_through_everything_says_what_is_missing(
    page: SettingsPage, library: Library, qtbot: QtBot
) -> None:
    QTest.mouseClick(page.keeping.look, Qt.MouseButton.LeftButton)
    assert page.keeping.wholeness.hint.text() == "Everything is there and whole."
    picture = load.photographs(library, ["read"])[0].sha256
    library.media.path(picture).unlink()
    QTest.mouseClick(page.keeping.look, Qt.MouseButton.LeftButton)
    assert "missing" in page.keeping.wholeness.hint.text()
    assert page.keeping.look.isEnabled()
