"""The page of contacts: a contact read, and what leads out of it."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from cardcase.core.records import ContactRecord, PointRecord
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.pages.contacts.fact_row import FactRow
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.widgets.zoom import Large, Zoom
from contacting import Told, choose, contacts_page, shown
from people import ANNA, EDYTA, LUKASZ, add
from support import card_file


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> Iterator[ContactsPage]:
    with contacts_page(context, qtbot, ANNA, EDYTA, LUKASZ) as made:
        yield made


def test_the_sentence_opens_the_contact(page: ContactsPage, qtbot: Any) -> None:
    choose(page, "edyta", qtbot)
    assert page.detail.view is not None
    assert page.detail.view.sentence.text() == (
        "Met 12 March 2026 at Targi Kielce, stand C14, through Anna Nowak – "
        "looks for a steel supplier."
    )


def test_the_person_of_the_sentence_opens_that_contact(page: ContactsPage, qtbot: Any) -> None:
    choose(page, "edyta", qtbot)
    page.list.search_for("jaworska")
    assert page.detail.view is not None
    page.detail.view.sentence.followed.emit("person:anna")
    assert page.detail.uid == "anna"
    assert page.list.current_uid() == "anna"


def test_the_date_of_the_sentence_shows_whom_else_one_met(page: ContactsPage, qtbot: Any) -> None:
    choose(page, "edyta", qtbot)
    assert page.detail.view is not None
    page.detail.view.sentence.followed.emit("search:2026-03-12")
    assert shown(page) == ["Edyta Jaworska"]
    assert page.detail.uid == "edyta"


def test_a_way_to_reach_is_copied_and_opened(
    page: ContactsPage, told: Told, qtbot: Any, monkeypatch: Any
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    choose(page, "edyta", qtbot)
    buttons = {
        button.accessibleName(): button for button in page.detail.findChildren(QAbstractButton)
    }
    buttons["Copy +48 12 345 67 10"].click()
    assert QGuiApplication.clipboard().text() == "+48 12 345 67 10"
    assert told == ["Copied: +48 12 345 67 10"] and told.undo == [False]
    for name in ("Call +48 12 345 67 10", "Write to edyta@wronbud.example", "Mail"):
        buttons[name].click()
    assert opened == [
        "tel:+48123456710",
        "mailto:edyta@wronbud.example",
        "mailto:edyta@wronbud.example",
    ]


def test_the_divider_is_remembered(page: ContactsPage, context: Context, qtbot: Any) -> None:
    handle = page._splitter.handle(1)
    start = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(handle, start + QPoint(40, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))
    width = page.list.width()
    assert width == 412
    again = ContactsPage(context)
    qtbot.addWidget(again)
    again.resize(1200, 800)
    again.show()
    assert again.list.width() == width


def test_nothing_to_click_or_type_into_is_nameless(page: ContactsPage, qtbot: Any) -> None:
    choose(page, "edyta", qtbot)
    seen = _nameless(page)
    page.detail.edit_encounter("met")
    seen += _nameless(page)
    page.detail.edit()
    seen += _nameless(page)
    assert seen == []


def _nameless(page: ContactsPage) -> list[str]:
    return [
        f"{widget!r}"
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]


def test_what_a_contact_is_called_is_never_markup(
    context: Context, library: Library, qtbot: Any
) -> None:
    name = "<img src='x'> & Co"
    add(
        library,
        ContactRecord(uid="odd", formatted=name, points=(PointRecord(kind="web", value=name),)),
    )
    made = ContactsPage(context)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.show_contact("odd")
    texts = [label for label in made.detail.findChildren(QLabel) if name in label.text()]
    assert texts
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in texts)
    tooltips = [widget.toolTip() for widget in made.findChildren(QWidget) if widget.toolTip()]
    assert any("&lt;img" in tooltip for tooltip in tooltips)
    assert not any("<img" in tooltip for tooltip in tooltips)


@pytest.fixture
def zoom(page: ContactsPage, context: Context, qtbot: Any) -> Zoom:
    """A card shown large over the page, opened from the list."""
    page.list.view.setFocus()
    sha256 = context.library.media.put(card_file("contoso-marie.png").read_bytes(), ".png")
    return Zoom(context.pictures, [Large(sha256, "Anna Nowak")], page)


def test_nothing_below_a_card_shown_large_takes_a_key(zoom: Zoom, page: ContactsPage) -> None:
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        QTest.keyClick(zoom, key)
        assert zoom.hasFocus()
    QTest.keyClick(zoom, Qt.Key.Key_Escape)
    assert not zoom.isVisible()
    assert page.list.view.hasFocus()


def test_a_card_shown_large_goes_when_the_window_goes_elsewhere(
    zoom: Zoom, page: ContactsPage
) -> None:
    page.find_here()
    assert not zoom.isVisible()
    assert page.list.search.hasFocus()


def test_a_card_shown_large_goes_also_when_what_was_below_is_gone(
    page: ContactsPage, context: Context
) -> None:
    button = QPushButton("below", page)
    button.show()
    button.setFocus()
    sha256 = context.library.media.put(card_file("contoso-marie.png").read_bytes(), ".png")
    zoom = Zoom(context.pictures, [Large(sha256, "Anna Nowak")], page)
    delete(button)
    QTest.keyClick(zoom, Qt.Key.Key_Escape)
    assert not zoom.isVisible()


def test_ways_to_reach_stand_in_one_order_and_tell_what_tells_something(
    page: ContactsPage, library: Library
) -> None:
    points = (
        PointRecord(kind="web", value="https://nordal.example", type="work"),
        PointRecord(kind="email", value="ida@nordal.example", type="work"),
        PointRecord(kind="web", value="ida.example", type="home"),
        PointRecord(kind="phone", value="+48 58 345 10 20"),
    )
    add(library, ContactRecord(uid="ida", given="Ida", points=points))
    page.list.refresh()
    page.show_contact("ida")
    assert [row.accessibleName() for row in page.detail.findChildren(FactRow)] == [
        "+48 58 345 10 20",
        "ida@nordal.example, work",
        "https://nordal.example",
        "ida.example, home",
    ]
