"""The calendar of a date field, by keys and by the mouse."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cardcase.ui import i18n
from cardcase.ui.date_field import DateField
from cardcase.ui.date_popup import DatePopup
from cardcase.ui.widgets.button import IconButton

TODAY = date(2026, 3, 20)
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
KEYS = Qt.Key


@pytest.fixture
def field(qtbot: QtBot) -> DateField:
    made = DateField("2026-03-12", lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(220, 36)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def opened(field: DateField) -> DatePopup:
    QTest.keyClick(field, KEYS.Key_Down, ALT)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, DatePopup) and popup.grid.hasFocus()
    return popup


def title(popup: DatePopup) -> str:
    return popup.findChildren(QLabel)[0].text()


@pytest.mark.parametrize(
    ("keys", "iso"),
    [
        ([(KEYS.Key_Right, None)], "2026-03-13"),
        ([(KEYS.Key_Up, None), (KEYS.Key_Left, None)], "2026-03-04"),
        ([(KEYS.Key_Down, None)] * 3, "2026-04-02"),
        ([(KEYS.Key_PageUp, None), (KEYS.Key_End, None)], "2026-02-28"),
        ([(KEYS.Key_End, None), (KEYS.Key_PageDown, None)], "2026-04-30"),
        ([(KEYS.Key_PageDown, SHIFT), (KEYS.Key_Home, None)], "2027-03-01"),
        ([(KEYS.Key_PageUp, CTRL)] * 46, "1980-03-12"),
    ],
)
def test_a_day_is_chosen_by_keys(
    field: DateField, keys: list[tuple[Qt.Key, Qt.KeyboardModifier | None]], iso: str
) -> None:
    popup = opened(field)
    for key, modifier in keys:
        QTest.keyClick(popup.grid, key, modifier or Qt.KeyboardModifier.NoModifier)
    QTest.keyClick(popup.grid, KEYS.Key_Return)
    assert field.iso() == iso and field.hasFocus() and not field.is_wrong
    field.undo()
    assert field.iso() == "2026-03-12"


@pytest.mark.parametrize(
    ("key", "iso", "words"),
    [(KEYS.Key_M, "2026-02", "February 2026"), (KEYS.Key_Y, "2026", "2026")],
)
def test_who_knows_less_takes_the_month_or_the_year_alone(
    field: DateField, key: Qt.Key, iso: str, words: str
) -> None:
    popup = opened(field)
    QTest.keyClick(popup.grid, KEYS.Key_PageUp)
    assert title(popup) == "February 2026"
    QTest.keyClick(popup.grid, key)
    assert (field.iso(), field.text()) == (iso, words)
    assert opened(field).grid.day == date.fromisoformat(f"{iso}-01-01"[:10])


def test_escape_leaves_the_date_and_one_that_is_none_opens_at_today(field: DateField) -> None:
    field.setText("soon")
    popup = opened(field)
    assert popup.grid.day == TODAY
    QTest.keyClick(popup.grid, KEYS.Key_Right)
    QTest.keyClick(popup.grid, KEYS.Key_Escape)
    assert field.text() == "soon" and QApplication.activePopupWidget() is None


def test_a_click_on_the_button_and_on_a_day(field: DateField) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(field.calendar.button, left)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, DatePopup)
    place = popup.grid.place_of(date(2026, 3, 19)).center().toPoint()
    QTest.mouseClick(popup.grid, left, pos=place)
    assert field.text() == "yesterday" and field.iso() == "2026-03-19"


def test_a_click_goes_a_year_back_and_on(field: DateField) -> None:
    popup = opened(field)
    buttons = {each.accessibleName(): each for each in popup.findChildren(IconButton)}
    for name, said in (
        ("Year before", "March 2025"),
        ("Month before", "February 2025"),
        ("Year after", "February 2026"),
        ("Year after", "February 2027"),
    ):
        QTest.mouseClick(buttons[name], Qt.MouseButton.LeftButton)
        assert title(popup) == said
    # As wide as its month: no button is outside, no name is cut.
    longest = popup.findChildren(QLabel)[0]
    longest.setText("październik 2026")
    assert longest.sizeHint().width() <= longest.width()
    popup.close()


def test_in_polish_the_week_begins_on_monday_and_months_stand_in_the_nominative(
    field: DateField, qapp: QApplication
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("pl"))
    try:
        popup = opened(field)
        assert title(popup) == "marzec 2026"
        assert popup.grid.accessibleName() == "12 marca 2026, czwartek"
        column = popup.grid.place_of(date(2026, 3, 12)).left() / popup.grid.place_of(TODAY).width()
        assert column == 3, "Thursday is the fourth"
        popup.close()
    finally:
        QLocale.setDefault(before)
    assert i18n.speaks_english()
