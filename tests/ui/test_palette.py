"""The palette, by keyboard: people, events and actions, and where they were found."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QCursor, QDesktopServices, QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cardcase.core.ops import contacts
from cardcase.core.store import load
from cardcase.ui.context import Context
from cardcase.ui.main_window import MainWindow
from cardcase.ui.pages.contacts.qr_sheet import QrSheet
from cardcase.ui.palette.palette import Palette
from cardcase.ui.palette.rows import Row
from cardcase.ui.theme import Theme, theme
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.marked import Marked, paint_marked
from people import ANNA, EDYTA, LUKASZ
from reviewing import nameless
from windows import main_window

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Iterator[MainWindow]:
    with main_window(context, qtbot, ANNA, EDYTA, LUKASZ) as made:
        yield made


def found(window: MainWindow) -> Palette:
    """The open palette; one that was left is gone with the next turn of the event loop."""
    (palette,) = (each for each in window.findChildren(Palette) if each.isVisible())
    return palette


def opened(window: MainWindow, qtbot: QtBot, text: str = "") -> Palette:
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    palette = found(window)
    assert QApplication.focusWidget() is palette.field
    qtbot.keyClicks(palette.field, text)
    return palette


def rows(palette: Palette) -> list[Row]:
    index = palette.model.index
    return [palette.model.row_at(place) or index(place).data(Qt.ItemDataRole.UserRole + 1)
            for place in range(palette.model.rowCount())]  # fmt: skip


def shown(palette: Palette) -> list[tuple[str, str, str]]:
    return [(row.kind, row.first.text, row.second.text) for row in rows(palette)]


def hit(line: Marked) -> list[str]:
    return [line.text[start:end] for start, end in line.spans]


def test_a_person_is_found_by_half_a_memory_and_enter_opens_them(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_scan()
    palette = opened(window, qtbot, "edyta steel")
    assert shown(palette) == [
        ("heading", "People", ""),
        (
            "person",
            "Edyta Jaworska · Wronbud Okna sp. z o.o.",
            "Why you met: “looks for a steel supplier”",
        ),
    ]
    person = palette.current
    assert person is not None
    assert (hit(person.first), hit(person.second)) == (["Edyta"], ["steel"])
    assert person.first.bold is not None
    start, end = person.first.bold
    assert person.first.text[start:end] == "Jaworska"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.page is window.contacts and window.contacts.detail.uid == "edyta"
    assert not palette.isVisible()


def test_enter_opens_an_event(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot, "targi")
    assert ("event", "Targi Kielce", "10 March 2026 · 1 person met") in shown(palette)
    kinds = [row.kind for row in rows(palette) if row.kind != "heading"]
    assert kinds[0] == "event" and "person" in kinds, "it is above whoever was met there"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.page is window.events.page
    shown_event = window.events.page.shown_event
    assert shown_event is not None and shown_event.name == "Targi Kielce"


def test_actions_are_done_by_their_words(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot, "settin")
    assert shown(palette) == [("heading", "Do", ""), ("action", "Settings", "")]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.page is window.settings
    palette = opened(window, qtbot, "dark")
    assert palette.current is not None and palette.current.first.text == "Theme: Dark"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert theme().dark


def test_a_sign_asks_for_actions_only(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot, ">")
    kinds = {row.kind for row in rows(palette)}
    assert kinds == {"heading", "action"}
    texts = {row.first.text for row in rows(palette)}
    assert {"Import contacts…", "My card", "Keyboard shortcuts", "Language: Polski"} <= texts
    assert not texts & {"Menu", "Next region", "Search or do…"}
    assert "Undo" not in texts, "what is not to be done now is not offered"
    qtbot.keyClicks(palette.field, "keyb")
    assert [row.key for row in rows(palette) if row.kind == "action"] == ["Ctrl+?"]

    def told() -> set[str]:
        return {each.text() for each in palette.foot.findChildren(Label) if each.isVisible()}

    assert "open" in told() and "write a mail" not in told(), "actions have no address"
    palette.field.clear()
    assert "write a mail" in told()


def test_what_the_page_in_front_does_is_found_with_its_key(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_contact("edyta")
    for typed, words, key in (
        ("print", "Print…", "Ctrl+P"),
        ("edit", "Edit", "F2"),
        ("tag", "Add a tag…", "Ctrl+T"),
        ("qr", "Show QR code", "Ctrl+Shift+Q"),
        ("filter", "Filter the list", "Ctrl+Shift+F"),
        ("group", "Sort or group the list", "Ctrl+Shift+S"),
        ("export", "Export…", "Ctrl+E"),
        ("met", "Met…", "Ctrl+M"),
        ("new contact", "New contact", "Ctrl+N"),
        ("delete", "Delete", "Del"),
    ):
        palette = opened(window, qtbot, f">{typed}")
        assert [row.key for row in rows(palette) if row.first.text == words] == [key]
        if typed != "delete":
            qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    while palette.current is not None and palette.current.first.text != "Delete":
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: load.contact(window.contacts._context.library, "edyta") is None)
    window.events.show()
    palette = opened(window, qtbot, ">new event")
    assert [row.key for row in rows(palette)[1:]] == ["Ctrl+N"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    palette = opened(window, qtbot, ">new contact")
    assert [row.key for row in rows(palette)[1:]] == [""], "here the key makes an event"
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    window.show_scan()
    assert [row.key for row in rows(opened(window, qtbot, ">new contact"))[1:]] == ["Ctrl+N"]


def test_with_nothing_typed_those_met_last_and_all_actions(
    window: MainWindow, qtbot: QtBot
) -> None:
    palette = opened(window, qtbot)
    assert rows(palette)[1].first.text.startswith("Edyta Jaworska")
    assert palette.current is rows(palette)[1]
    assert any(row.first.text == "Quit" for row in rows(palette))


def test_arrows_pass_headings_and_go_round(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot, "targi")
    first = palette.current
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.current is not None and palette.current is rows(palette)[-1]
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.current is first


def test_tab_offers_more_and_esc_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot, "edyta")
    qtbot.keyClick(palette.field, Qt.Key.Key_Tab)
    assert [row.first.text for row in rows(palette)[1:]] == [
        "Open", "Write a mail", "Show QR code", "Met again…", "Edit",
    ]  # fmt: skip
    qtbot.keyClick(palette.field, Qt.Key.Key_Tab)
    assert palette.field.hasFocus() and len(rows(palette)) == 6
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isVisible() and rows(palette)[1].kind == "person"
    qtbot.keyClick(palette.field, Qt.Key.Key_Tab)
    # The key that is printed does it, too.
    qtbot.keyClick(palette.field, Qt.Key.Key_F2)
    assert window.contacts.detail.uid == "edyta" and window.contacts.detail.editor is not None


def test_the_code_of_a_person(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot, "edyta")
    qtbot.keyClick(palette.field, Qt.Key.Key_Tab)
    for _ in range(2):
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    sheet = window.findChild(QrSheet)
    assert sheet is not None and sheet.title.text() == "Edyta Jaworska"
    sheet.close()


def test_ctrl_enter_writes_a_mail(
    window: MainWindow, context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QUrl] = []
    told: list[str] = []
    context.bus.noticed.connect(lambda text, _undo: told.append(text))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url) or True)
    palette = opened(window, qtbot, "edyta")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return, CONTROL)
    assert [url.toString() for url in asked] == ["mailto:edyta@wronbud.example"]
    palette = opened(window, qtbot, "anna now")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return, CONTROL)
    assert len(asked) == 1 and told[-1] == "There is no e-mail address of Anna Nowak."


def test_esc_ctrl_k_and_a_click_beside_it_leave_it_and_the_focus_is_where_it_was(
    window: MainWindow, qtbot: QtBot
) -> None:
    field = window.contacts.list.search
    for leave in (
        lambda palette: qtbot.keyClick(palette.field, Qt.Key.Key_Escape),
        lambda palette: qtbot.keyClick(palette.field, Qt.Key.Key_K, CONTROL),
        lambda palette: qtbot.mousePress(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5)),
    ):
        field.setFocus()
        palette = opened(window, qtbot, "ed")
        leave(palette)
        assert not palette.isVisible() and field.hasFocus()


def test_another_page_by_its_key_leaves_it(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot, "ed")
    qtbot.keyClick(palette.field, Qt.Key.Key_2, CONTROL)
    assert window.page is window.scan and not palette.isVisible()


def test_the_pointer_chooses_and_a_click_does(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1000, 700)
    qtbot.mouseClick(window.sidebar.find_button, Qt.MouseButton.LeftButton)
    palette = found(window)
    qtbot.keyClicks(palette.field, "a")
    places = [place for place, row in enumerate(rows(palette)) if row.kind == "person"]
    view = palette.view
    for place in (0, places[1]):  # a heading is nothing to choose
        middle = view.visualRect(palette.model.index(place)).center()
        qtbot.mouseMove(view.viewport(), middle)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        if place == 0:
            assert palette.isVisible()
    assert window.contacts.detail.uid == rows(palette)[places[1]].uid


def test_what_is_found_later_comes_first_unless_somebody_has_chosen(
    window: MainWindow, qtbot: QtBot
) -> None:
    palette = opened(window, qtbot)
    every = palette._find
    palette._find = lambda text: [row for row in every(text) if row.kind == "person"]
    for steps, kept in ((0, 0), (1, 1)):
        palette.field.clear()
        qtbot.keyClicks(palette.field, "targi")
        for _ in range(steps):
            qtbot.keyClick(palette.field, Qt.Key.Key_Down)
        before = palette.current
        assert before is not None and before.kind == "person"
        palette._find, few = every, palette._find
        palette.look_again()
        now = palette.current
        assert now is not None
        if kept:
            assert now.uid == before.uid
        else:
            assert now.kind == "event", "events stand over people"
        palette._find = few


def test_rows_that_appear_under_a_pointer_at_rest_are_not_pointed_at(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1000, 700)
    palette = opened(window, qtbot, "a")
    view = palette.view
    second = [place for place, row in enumerate(rows(palette)) if row.kind == "person"][1]
    middle = view.visualRect(palette.model.index(second)).center()
    rests = QPointF(view.viewport().mapToGlobal(middle))
    QCursor.setPos(rests.toPoint())
    palette.look_again()
    first = palette.current

    def told_of_pointer(at: QPointF) -> None:
        buttons, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        local = view.viewport().mapFromGlobal(at)
        move = QMouseEvent(QEvent.Type.MouseMove, local, at, buttons, buttons, none)
        QApplication.sendEvent(view.viewport(), move)

    told_of_pointer(rests)
    assert palette.current is first
    QCursor.setPos(rests.toPoint() + QPoint(3, 0))
    told_of_pointer(rests - QPointF(0, 300))
    told_of_pointer(rests + QPointF(3, 0))
    assert palette.current is palette.model.row_at(second) is not first


def test_what_changes_meanwhile_and_what_is_nowhere(
    window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    palette = opened(window, qtbot, "qqq")
    assert palette.nothing.isVisible() and not palette.view.isVisible()
    assert palette.nothing.text() == "Nothing found for “qqq”"
    qtbot.keyClick(palette.field, Qt.Key.Key_Home)
    qtbot.keyClicks(palette.field, "> ")
    assert palette.nothing.text() == "Nothing found for “qqq”"
    palette.field.clear()
    qtbot.keyClicks(palette.field, "edyta")
    context.run(contacts.delete, ["edyta"])
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.contacts.detail.uid == ""


def test_it_fits_the_window_and_names_what_it_has(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    for width, height in ((900, 600), (1920, 1200)):
        window.resize(width, height)
        box = palette._box.geometry()
        assert palette.rect() == window.rect() and palette.rect().contains(box)
        assert box.width() <= 688
    assert nameless(palette) == []
    spoken = palette.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Edyta Jaworska · Wronbud")


def test_the_model_is_sound(window: MainWindow, qtbot: QtBot, qtmodeltester: object) -> None:
    palette = opened(window, qtbot, "targi")
    qtmodeltester.check(palette.model)  # type: ignore[attr-defined]


@pytest.mark.parametrize("width", [400, 90, 12])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_marks_lie_behind_the_hits_and_long_lines_are_cut(
    dress: Theme, width: int, mode: str
) -> None:
    dress.set_mode(mode)
    image = QImage(width, 24, QImage.Format.Format_RGB32)
    image.fill(theme().color("raised"))
    painter = QPainter(image)
    line = Marked("Łukasz Stalmach · Pracownia", ((7, 11), (18, 22)), (7, 15))
    paint_marked(painter, image.rect().toRectF(), line, "body", "muted")
    painter.end()
    mark = theme().color("mark").rgb()
    marked = {x for x in range(width) for y in range(24) if image.pixel(x, y) == mark}
    assert bool(marked) == (width > 12)
    if width == 400:
        # Two hits, with unmarked letters between them.
        gaps = [x for x in range(min(marked), max(marked)) if x not in marked]
        assert len(gaps) > 20
