"""The window around the pages: where one goes, what is dropped, what is undone, what is said."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cardcase.core.ops import contacts, samples
from cardcase.core.records import ContactRecord
from cardcase.core.store import browse, load
from cardcase.ui import i18n
from cardcase.ui.actions import Actions
from cardcase.ui.context import Context
from cardcase.ui.drops import Drop, promise, sort_out
from cardcase.ui.main_window import MainWindow
from cardcase.ui.pages.contacts.sample_notice import SampleNotice
from cardcase.ui.theme import Theme
from cardcase.ui.widgets.label import Label
from windows import main_window

EDYTA = ContactRecord(uid="e1", given="Edyta", family="Jaworska")


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Iterator[MainWindow]:
    with main_window(context, qtbot, size=(1440, 900)) as made:
        yield made


# Going somewhere.


def test_an_empty_library_opens_on_the_ways_to_fill_it(window: MainWindow) -> None:
    assert window.windowTitle() == "Cardcase"
    assert window.page is window.welcome
    assert window.sidebar.rows["contacts"].isChecked()
    assert QApplication.focusWidget() is window.welcome.photographs


def test_the_first_contact_opens_the_list_and_undo_the_ways_again(
    window: MainWindow, context: Context
) -> None:
    context.run(contacts.create, EDYTA)
    assert window.page is window.contacts
    window.commands.undo.trigger()
    assert window.page is window.welcome


def test_made_up_people_come_with_one_click_and_go_with_one(
    window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    qtbot.mouseClick(window.welcome.sample, Qt.MouseButton.LeftButton)
    assert window.page is window.contacts
    assert browse.count_contacts(context.library) == samples.FIRST
    context.run(contacts.create, EDYTA)
    (notice,) = window.findChildren(SampleNotice)
    assert notice.isVisible() and "40 people" in notice.words.text()
    qtbot.mouseClick(notice.remove, Qt.MouseButton.LeftButton)
    assert browse.matching(context.library, "") == [EDYTA.uid]
    assert browse.events(context.library) == [] and not notice.isVisible()
    window.commands.undo.trigger()
    assert browse.count_contacts(context.library) == samples.FIRST + 1 and notice.isVisible()


def test_the_keys_go_to_pages_from_anywhere(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.page is window.scan
    assert window.sidebar.rows["scan"].isChecked()
    assert not window.sidebar.rows["contacts"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.page is window.welcome


def test_a_click_in_the_sidebar_goes_there_and_again_stays(
    window: MainWindow, qtbot: QtBot
) -> None:
    row = window.sidebar.rows["scan"]
    for _ in range(2):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        assert window.page is window.scan
        assert row.isChecked()


def test_ctrl_f_finds_on_the_page(window: MainWindow, context: Context, qtbot: QtBot) -> None:
    context.run(contacts.create, EDYTA)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_ctrl_f_on_a_page_without_a_search_finds_among_the_contacts(
    window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    context.run(contacts.create, EDYTA)
    window.show_review("")
    assert window.page is window.review
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.page is window.contacts
    assert QApplication.focusWidget() is window.contacts.list.search
    qtbot.keyClicks(QApplication.focusWidget(), "Edyta")
    assert window.contacts.list.search.text() == "Edyta"


def test_f6_walks_from_the_sidebar_through_the_page_and_back(
    window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    context.run(contacts.create, EDYTA)
    window.sidebar.rows["contacts"].setFocus()
    seen: list[QWidget] = []
    for _ in range(5):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
    in_sidebar = [window.sidebar.isAncestorOf(widget) for widget in seen]
    assert not in_sidebar[0]
    assert any(in_sidebar)
    assert any(window.toast.isAncestorOf(widget) for widget in seen), "the toast is reached, too"
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is not seen[-1]


def test_closing_saves_what_an_open_form_says(
    window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    context.run(contacts.create, EDYTA)
    window.show_contact("e1")
    window.contacts.detail.edit()
    editor = window.contacts.detail.editor
    assert editor is not None
    editor.name[3].setText("Nowa")
    window.close()
    saved = load.contact(context.library, "e1")
    assert saved is not None
    assert saved.family == "Nowa"


def test_the_last_page_and_the_place_on_screen_are_remembered(
    window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    window.show_scan()
    window.resize(880, 700)  # the offscreen screen is 800 by 800
    window.close()
    again = MainWindow(context)
    qtbot.addWidget(again)
    again.show()
    assert again.page is again.scan
    assert (again.width(), again.height()) == (880, 700)


# The sidebar.


def test_the_sidebar_is_narrow_where_room_is_short(window: MainWindow) -> None:
    assert window.sidebar.width() == 232
    window.resize(1099, 800)
    assert window.sidebar.width() == 64
    assert "Scan" in window.sidebar.rows["scan"].toolTip()
    window.resize(1100, 800)
    assert window.sidebar.width() == 232


def test_work_to_do_is_a_number_and_words(window: MainWindow) -> None:
    row = window.sidebar.rows["scan"]
    window.scan.counted.emit(4)
    assert row.number == 4
    assert "4" in row.accessibleName()
    window.scan.counted.emit(0)
    assert row.number == 0
    assert row.accessibleName() == "Scan"


def test_reading_goes_on_in_the_sidebar_when_its_page_is_left(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    queue, row = window.scan.queue, window.sidebar.rows["scan"]
    monkeypatch.setattr(queue, "_running", True)
    queue.done, queue.total = 2, 8
    queue.counted.emit()
    assert row.share == 0.25
    window.show_scan()
    assert row.share is None, "the page shows it better"
    window.show_contacts()
    assert row.share == 0.25
    monkeypatch.setattr(queue, "_running", False)
    queue.counted.emit()
    assert row.share is None


def test_review_is_part_of_scan_and_makes_the_sidebar_narrow(window: MainWindow) -> None:
    window._bring(window.review)
    assert window.page is window.review
    assert window.sidebar.rows["scan"].isChecked()
    assert window.sidebar.width() == 64
    window.review.closed.emit()
    assert window.page is window.scan
    assert window.sidebar.width() == 232


# Actions and the menu.


def test_every_action_has_words_and_the_keys_are_those_of_the_plan(window: MainWindow) -> None:
    keys = {
        "add_photographs": ["Ctrl+O"],
        "paste": ["Ctrl+V"],
        "bring_in": ["Ctrl+I"],
        "take_out": ["Ctrl+E"],
        "quit": ["Ctrl+Q"],
        "undo": ["Ctrl+Z"],
        "redo": ["Ctrl+Shift+Z", "Ctrl+Y"],
        "find": ["Ctrl+F"],
        "contacts": ["Ctrl+1"],
        "scan": ["Ctrl+2"],
        "menu": ["F10"],
        "next_region": ["F6"],
    }
    for name, wanted in keys.items():
        action = getattr(window.commands, name)
        assert isinstance(action, QAction)
        assert action.text()
        assert [key.toString() for key in action.shortcuts()] == wanted, name
        assert action in window.actions(), "the key works without the menu"


def test_no_key_is_claimed_twice(window: MainWindow) -> None:
    keys = [key.toString() for action in window.actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_f10_opens_the_menu_with_all_of_it(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F10)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    titles = [action.text() for action in menu.actions()]
    assert titles == ["File", "Edit", "View", "Help"]
    inside = [action for part in menu.actions() for action in _submenu(part).actions()]
    assert window.commands.add_photographs in inside
    assert window.commands.redo in inside
    assert menu.geometry().bottom() <= window.mapToGlobal(window.rect().bottomLeft()).y()
    menu.close()


def test_choosing_a_theme_dresses_the_window_and_is_remembered(
    window: MainWindow, context: Context, dress: Theme
) -> None:
    _chosen(window.commands, "dark").trigger()
    assert dress.dark
    assert context.settings.value("theme") == "dark"
    shot = window.sidebar.grab().toImage()
    assert shot.pixelColor(5, 300) == dress.color("sunken")


def test_a_chosen_language_is_kept(window: MainWindow, context: Context) -> None:
    _chosen(window.commands, "pl").trigger()
    assert context.settings.value("language") == "pl"
    assert window.settings.looks.language.code == "pl"


def test_about_says_where_everything_lies(window: MainWindow, context: Context) -> None:
    window.commands.about.trigger()
    dialog = QApplication.activeWindow()
    assert dialog is not None
    texts = [label.text() for label in dialog.findChildren(Label)]
    assert str(context.library.path) in texts
    dialog.close()


# Undo.


def test_what_was_done_is_said_and_named_in_undo(window: MainWindow, context: Context) -> None:
    assert not window.commands.undo.isEnabled()
    context.run(contacts.create, EDYTA)
    assert window.toast.label.text() == "Edyta Jaworska added"
    assert window.toast.button.isVisible()
    assert window.commands.undo.text() == "Undo – Edyta Jaworska added"
    window.commands.undo.trigger()
    assert not window.commands.undo.isEnabled()
    assert window.commands.redo.text() == "Redo – Edyta Jaworska added"
    assert "Edyta Jaworska" in window.toast.label.text()
    assert window.toast.button.text() == "Redo", "taking back is not itself taken back by Undo"
    window.toast.button.click()
    assert window.commands.undo.isEnabled()
    assert window.toast.button.text() == "Undo"


def test_an_ampersand_in_a_name_stays_one(window: MainWindow, context: Context) -> None:
    context.run(contacts.create, ContactRecord(uid="s", formatted="Smith & Sons"))
    assert window.commands.undo.text() == "Undo – Smith && Sons added"


def test_the_toast_undoes(window: MainWindow, context: Context, qtbot: QtBot) -> None:
    context.run(contacts.create, EDYTA)
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    assert window.page is window.welcome


def test_ctrl_z_in_a_field_takes_back_typing_first(
    window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    context.run(contacts.create, EDYTA)
    window.commands.find.trigger()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert window.commands.undo.isEnabled()
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not window.commands.undo.isEnabled()


# Drops.


@pytest.fixture
def fallen(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> dict[str, list[object]]:
    """What reaches the pages; what they do with it is tested with them."""
    caught: dict[str, list[object]] = {"pictures": [], "contacts": [], "images": []}
    monkeypatch.setattr(window.scan, "add_paths", caught["pictures"].extend)
    monkeypatch.setattr(window.imports, "bring_in", caught["contacts"].extend)
    monkeypatch.setattr(window.scan, "take", lambda mime: caught["images"].append(mime.hasImage()))
    return caught


def test_pictures_folders_and_unknown_files_fall_to_the_scanner(
    window: MainWindow, fallen: dict[str, list[object]], tmp_path: Path
) -> None:
    paths = [tmp_path / "a.jpg", tmp_path / "folder", tmp_path / "notes.txt"]
    assert _drag_and_drop(window, _files(*paths))
    assert fallen["pictures"] == paths
    assert window.page is window.scan


def test_contacts_fall_to_the_contacts_and_a_mixture_apart(
    window: MainWindow, fallen: dict[str, list[object]], tmp_path: Path
) -> None:
    card, people = tmp_path / "a.jpg", tmp_path / "people.VCF"
    _drag_and_drop(window, _files(people))
    assert fallen == {"pictures": [], "contacts": [people], "images": []}
    _drag_and_drop(window, _files(card, people))
    assert fallen["pictures"] == [card]
    assert fallen["contacts"] == [people, people]


def test_a_picture_that_is_no_file_falls_to_the_scanner(
    window: MainWindow, fallen: dict[str, list[object]]
) -> None:
    mime = QMimeData()
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    mime.setImageData(image)
    assert _drag_and_drop(window, mime)
    assert fallen["images"] == [True]


def test_words_are_no_drop_of_ours(window: MainWindow, fallen: dict[str, list[object]]) -> None:
    mime = QMimeData()
    mime.setText("Edyta Jaworska")
    assert not _drag_and_drop(window, mime)
    assert fallen == {"pictures": [], "contacts": [], "images": []}


def test_while_dragging_the_window_says_what_a_drop_will_do(
    window: MainWindow, tmp_path: Path
) -> None:
    overlay = window.overlay
    assert not overlay.isVisible()
    _enter(window, _files(tmp_path / "a.jpg"))
    assert overlay.isVisible()
    assert overlay.geometry() == window.rect()
    assert overlay.accessibleName() == promise(Drop(pictures=(tmp_path,)))[0]
    QApplication.sendEvent(overlay, QDragLeaveEvent())
    assert not overlay.isVisible()


def test_a_drag_that_enters_over_a_field_is_seen_by_the_window(
    window: MainWindow, tmp_path: Path
) -> None:
    # The platform hands drags to the native window, which picks the widget under the pointer:
    # a field would take the file's path as words.
    mime = _files(tmp_path / "a.jpg")
    handle = window.windowHandle()
    assert handle is not None
    QApplication.sendEvent(handle, _event(QDragEnterEvent, window, mime))
    assert window.overlay.isVisible()
    assert window.childAt(window.rect().center()) is window.overlay
    window.overlay.hide()


def test_pages_of_the_web_are_not_fetched() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/card.jpg")])
    assert not sort_out(mime)


# For everyone.


def test_everything_that_can_be_used_has_a_name(window: MainWindow, context: Context) -> None:
    context.run(contacts.create, EDYTA)
    for show in (window.show_contacts, window.show_scan):
        show()
        QApplication.processEvents()
        nameless = [
            child
            for child in window.findChildren(QWidget)
            if child.isVisible()
            and child.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not child.accessibleName()
            and not (isinstance(child, QAbstractButton) and child.text())
        ]
        assert nameless == []


def test_the_focus_ring_follows_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    ring = window._ring
    first, second = window.welcome.photographs, window.welcome.contacts
    first.setFocus()
    assert ring.target is first
    assert ring.isVisible()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert ring.target is second
    around = second.rect().translated(second.mapTo(window, second.rect().topLeft()))
    assert ring.geometry() == around.adjusted(-4, -4, 4, 4)
    window.resize(1300, 800)
    QApplication.processEvents()
    around = second.rect().translated(second.mapTo(window, second.rect().topLeft()))
    assert ring.geometry() == around.adjusted(-4, -4, 4, 4)
    window.show_scan()
    assert ring.target is not second


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("size", [(1280, 720), (1440, 900), (1920, 1200)])
def test_nothing_on_the_first_page_is_cut(
    window: MainWindow, dress: Theme, mode: str, size: tuple[int, int]
) -> None:
    dress.set_mode("dark" if mode == "dark" else "light")
    window.resize(*size)
    QApplication.processEvents()
    for button in (window.welcome.photographs, window.welcome.contacts):
        assert button.width() >= button.sizeHint().width()
        assert window.rect().contains(
            button.rect().translated(button.mapTo(window, button.rect().topLeft()))
        )
    assert not window.grab().isNull()


def _files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def _event(kind: Callable[..., QDropEvent], over: QWidget, mime: QMimeData) -> QDropEvent:
    place = QPointF(over.rect().center())
    if kind is QDragEnterEvent:
        return kind(
            place.toPoint(),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    return kind(
        place,
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def _enter(window: QWidget, mime: QMimeData) -> bool:
    event = _event(QDragEnterEvent, window, mime)
    event.ignore()
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def _drag_and_drop(window: QWidget, mime: QMimeData) -> bool:
    if not _enter(window, mime):
        return False
    event = _event(QDropEvent, window, mime)
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def _submenu(action: QAction) -> QMenu:
    menu = action.menu()
    assert isinstance(menu, QMenu)
    return menu


def _chosen(commands: Actions, value: str) -> QAction:
    groups = (commands._themes, commands._languages)
    return next(action for group in groups for action in group.actions() if action.data() == value)


def test_the_language_is_that_of_qts_own_dialogs_too(qapp: QApplication) -> None:
    i18n.install(qapp, "pl")
    try:
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Anuluj"
        # Sentences that Qt's own catalogue has not.
        dialog = QFileDialog()
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        labels = {each.text() for each in dialog.findChildren(QLabel)}
        assert {"&Szukaj w:", "Nazwa &pliku:", "&Rodzaj plików:"} <= labels
        dialog.deleteLater()
    finally:
        i18n.install(qapp, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
