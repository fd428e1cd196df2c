"""Contacts that go while they are looked at or typed into."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cardcase.core.ops import samples
from cardcase.ui.context import Context
from cardcase.ui.main_window import MainWindow
from cardcase.ui.models.contacts import UID_ROLE
from cardcase.ui.pages.contacts.sample_notice import SampleNotice
from contacting import contacts_page
from people import ANNA
from windows import main_window


def test_who_is_thrown_away_over_an_open_form_is_said_with_the_way_back(
    context: Context, qtbot: QtBot
) -> None:
    samples.fill_first(context.library)
    with main_window(context, qtbot, ANNA) as window:
        page = window.contacts
        page.show_contact(next(uid for uid in uids(window) if uid != "anna"))
        page.detail.edit()
        assert page.detail.editor is not None
        page.detail.editor.name[1].setText("Ewa")
        (notice,) = window.findChildren(SampleNotice)
        QTest.mouseClick(notice.remove, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: page.detail.editor is None)
        assert uids(window) == ["anna"]
        assert window.toast.button.isVisible() and window.toast.button.key == "Ctrl+Z"
        assert "Made-up contacts removed" in window.toast.accessibleName()


def test_with_nobody_left_nobody_is_to_be_chosen(context: Context, qtbot: QtBot) -> None:
    with contacts_page(context, qtbot, ANNA) as page:
        title = page.detail._empty.title
        page.show_contact("anna")
        page.delete_chosen()
        qtbot.waitUntil(lambda: not page.detail.uid)
        assert not title.text()
        context.runner.undo()
        page.list.choose_nobody()
        qtbot.waitUntil(lambda: "remember" in title.text())


def uids(window: MainWindow) -> list[str]:
    model = window.contacts.list.model
    found = (model.index(row).data(UID_ROLE) for row in range(model.rowCount()))
    return [str(uid) for uid in found if uid]
