"""Ways to reach somebody by keys and menus: copied, mailed, called, opened, found on a map."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from cardcase.core.records import AddressRecord, ContactRecord, PointRecord
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.pages.contacts.fact_row import FactRow
from cardcase.ui.pages.contacts.links import link_for
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.question import Question
from contacting import contacts_page
from people import EDYTA, add

CTRL = Qt.KeyboardModifier.ControlModifier
PROFILE = PointRecord(kind="social", value="@edyta.j", type="instagram")
WHO = replace(
    EDYTA,
    points=(
        *EDYTA.points,
        PointRecord(kind="email", value="edyta at wronbud"),
        PointRecord(kind="web", value="wronbud.example"),
        PROFILE,
    ),
)


@pytest.fixture
def opened(monkeypatch: Any) -> list[str]:
    """What the system was asked to open."""
    found: list[str] = []

    def open_url(url: QUrl) -> bool:
        found.append(bytes(url.toEncoded().data()).decode())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return found


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> Iterator[ContactsPage]:
    with contacts_page(
        context, qtbot, WHO, ContactRecord(uid="ida", given="Ida"), height=900
    ) as made:
        made.show_contact("edyta")
        yield made


def row(page: ContactsPage, value: str) -> FactRow:
    return next(each for each in page.detail.findChildren(FactRow) if each.value == value)


def question(page: ContactsPage) -> Question:
    return next(each for each in page.findChildren(Question) if each.isVisible())


def menu_of(page: ContactsPage, value: str) -> QMenu:
    here = row(page, value)
    place = QPoint(5, 5)
    by_key = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(here, QContextMenuEvent(by_key, place, here.mapToGlobal(place)))
    return next(each for each in page.findChildren(QMenu) if each.isVisible())


def entries(menu: QMenu) -> list[str]:
    return [each.text().partition("\t")[0] for each in menu.actions() if each.text()]


def test_keys_walk_the_rows_copy_and_lead_out(
    page: ContactsPage, opened: list[str], told: list[str]
) -> None:
    first = row(page, "+48 12 345 67 10")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "+48 12 345 67 10"
    assert told == ["Copied: +48 12 345 67 10"]
    QTest.keyClick(first, Qt.Key.Key_Return)
    QTest.keyClick(first, Qt.Key.Key_Down)
    second = row(page, "edyta@wronbud.example")
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert opened == ["tel:+48123456710", "mailto:edyta@wronbud.example"]
    QTest.keyClick(second, Qt.Key.Key_Up)
    QTest.keyClick(first, Qt.Key.Key_Up)
    assert first.hasFocus()
    assert first.accessibleDescription().endswith("Call +48 12 345 67 10")


def test_the_contact_s_menu_mails_and_calls(page: ContactsPage, opened: list[str]) -> None:
    page.detail.bar.menu_asked.emit(page.detail.bar)
    menu = next(each for each in page.findChildren(QMenu) if each.isVisible())
    for words in ("Write to edyta@wronbud.example", "Call +48 12 345 67 10"):
        next(each for each in menu.actions() if each.text() == words).trigger()
    menu.close()
    assert opened == ["mailto:edyta@wronbud.example", "tel:+48123456710"]


def test_an_address_that_is_none_is_marked_and_leads_nowhere(
    page: ContactsPage, opened: list[str]
) -> None:
    odd = row(page, "edyta at wronbud")
    words = [label.text() for label in odd.findChildren(QLabel)]
    assert "This does not look like an e-mail address. It is kept as you typed it." in words
    QTest.keyClick(odd, Qt.Key.Key_Return)
    assert opened == []
    menu = menu_of(page, "edyta at wronbud")
    assert entries(menu) == ["Copy"]
    menu.close()


def test_a_page_is_asked_about_until_that_is_not_wanted_any_more(
    page: ContactsPage, opened: list[str]
) -> None:
    web = row(page, "wronbud.example")
    QTest.keyClick(web, Qt.Key.Key_Return)
    question(page).reject()
    assert opened == []
    QTest.keyClick(web, Qt.Key.Key_Return)
    asked = question(page)
    assert asked.text.text() == "https://wronbud.example"
    asked.box.setChecked(True)
    asked.act.click()
    assert opened == ["https://wronbud.example"]
    QTest.keyClick(web, Qt.Key.Key_Return)
    assert len(opened) == 2
    menu = menu_of(page, "wronbud.example")
    assert entries(menu) == ["Copy", "Open https://wronbud.example", "Ask before a page is opened"]
    ask = menu.actions()[-1]
    assert not ask.isChecked()
    ask.trigger()
    menu.close()
    QTest.keyClick(web, Qt.Key.Key_Return)
    question(page).reject()
    assert len(opened) == 2


def test_an_address_is_looked_up_when_that_is_agreed_to(
    page: ContactsPage, opened: list[str]
) -> None:
    menu = menu_of(page, "ul. Lipowa 14, 30-702 Kraków")
    menu.actions()[1].trigger()
    menu.close()
    asked = question(page)
    assert asked.text.text() == ("It is told to openstreetmap.org: ul. Lipowa 14, 30-702 Kraków")
    asked.act.click()
    assert opened == [
        "https://www.openstreetmap.org/search?query=ul.%20Lipowa%2014%2C%2030-702%20Krak%C3%B3w"
    ]
    # That pages are not asked about says nothing of maps.
    QTest.keyClick(row(page, "ul. Lipowa 14, 30-702 Kraków"), Qt.Key.Key_Return)
    question(page).reject()


@pytest.mark.parametrize(
    ("value", "service", "url"),
    [
        ("@edyta.j", "instagram", "https://instagram.com/edyta.j"),
        ("edyta-j", "linkedin", "https://linkedin.com/in/edyta-j"),
        ("edyta", "youtube", "https://youtube.com/@edyta"),
        ("linkedin.com/in/edyta", "linkedin", "https://linkedin.com/in/edyta"),
        ("edyta.j", "facebook", "https://facebook.com/edyta.j"),
        ("X.com", "x", "https://x.com"),
        ("@edyta.j", "other", None),
        ("edyta jaworska", "x", None),
        ("../evil", "x", None),
        ("edyta", "other", None),
    ],
)
def test_a_profile_leads_to_its_page(value: str, service: str, url: str | None) -> None:
    made = link_for(replace(PROFILE, value=value, type=service))
    assert (made.toString() if made else None) == url


def test_a_long_address_is_seen_whole(page: ContactsPage, library: Library, qtbot: Any) -> None:
    street = "ul. Marszałka Stanisława Małachowskiego 127a, budynek C, lokal 14, piętro 3"
    address = AddressRecord(street=street, postcode="41-200", city="Sosnowiec")
    add(library, replace(EDYTA, uid="long", addresses=(address,)))
    page.list.refresh()
    page.resize(1000, 800)
    page.detail.show_contact("long")
    shown = row(page, f"{street}, 41-200 Sosnowiec")
    text = next(each for each in shown.findChildren(Label) if street in each.text())
    qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()))
    assert text.heightForWidth(text.width()) > text.heightForWidth(10_000)
