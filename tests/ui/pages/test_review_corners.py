"""Corners dragged and moved by keys, cards turned, read another way, and added, in the review."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from cardcase.core.card_records import CardRecord
from cardcase.core.errors import ScanError
from cardcase.core.ops import pairs, photographs
from cardcase.core.records import ContactRecord, PointRecord
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.engines import presence
from cardcase.core.scan.outline import Outline
from cardcase.core.scan.page import Quad
from cardcase.core.scan.result import PageView, ScannedCard, ScanOptions
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.pages.review.corner_view import CornerView
from reviewing import DRAFT, PATIENCE, SIZE, Bench, Shot, named, page, picture, put_in, sure
from support import card_file

Control = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
WIDTH, HEIGHT = SIZE
PHONE = PointRecord(kind="phone", value="+48 22 555 01 24", type="work", normalized="+48225550124")
AGAIN = replace(
    named("Zenon", "Wąs"),
    contact=replace(named("Zenon", "Wąs").contact, points=(PHONE, *DRAFT.contact.points[1:])),
    evidence={**DRAFT.evidence, "org": sure(2)},
)
"""What the reader finds the next time: another name, another digit in the phone."""


@dataclass
class Stand:
    """Stands in for the reading process: says ``draft`` whatever it is asked."""

    draft: Draft = AGAIN
    lines: bool = True
    trouble: ScanError | None = None
    asked: list[tuple[Outline, ScanOptions]] = field(default_factory=list)
    free: threading.Event = field(default_factory=threading.Event)

    def view(self, _path: Path, _page: int = 0) -> PageView:
        return PageView(width=WIDTH, height=HEIGHT, picture=picture())

    def read_cards(
        self, _path: Path, outlines: Sequence[Outline], options: ScanOptions
    ) -> tuple[ScannedCard, ...]:
        self.asked += [(outline, options) for outline in outlines]
        assert self.free.wait(PATIENCE / 1000)
        if self.trouble:
            raise self.trouble
        read = replace(page(), engine=options.engine, languages=options.languages)
        read = read if self.lines else replace(read, lines=())
        return tuple(
            ScannedCard(image=picture(seed=50), reading=read, draft=self.draft, quad=outline.quad)
            for outline in outlines
        )


@pytest.fixture
def stand(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Stand:
    made = Stand()
    made.free.set()
    for name in ("view", "read_cards"):
        monkeypatch.setattr(bench.context.reader, name, getattr(made, name))
    return made


def card(library: Library, uid: str) -> CardRecord:
    found = load.card(library, uid)
    assert found is not None
    return found


def until(bench: Bench, met: Callable[[], bool]) -> None:
    bench.qtbot.waitUntil(met, timeout=PATIENCE)


def corners(bench: Bench) -> CornerView:
    return bench.page.desk.card_panel.corners.view


def open_corners(bench: Bench) -> CornerView:
    """Come to the corners by their key."""
    bench.press(Qt.Key.Key_F4)
    until(bench, lambda: bench.page.work.is_editing)
    return corners(bench)


def drag(view: CornerView, start: QPointF, end: QPointF) -> None:
    """Press, move, and release."""
    places = [place.toPoint() for place in (start, (start + end) / 2, end)]
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[0])
    for place in places[1:]:
        QTest.mouseMove(view, place)
    QApplication.processEvents()


def release(view: CornerView, place: QPointF) -> None:
    QTest.mouseRelease(
        view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place.toPoint()
    )


def name_on(bench: Bench) -> str:
    sheet = bench.page._sitting.sheet
    assert sheet is not None
    return sheet.contact.display_name


def choose(menu: QMenu | None, *words: str) -> None:
    """Choose an entry of a menu, through those of its submenus."""
    for word in words[:-1]:
        assert menu is not None
        menu = next(each.menu() for each in menu.actions() if each.text() == word)
    assert menu is not None
    next(each for each in menu.actions() if each.text().startswith(words[-1])).trigger()
    while (opened := QApplication.activePopupWidget()) is not None:
        opened.close()  # as a choice by key or mouse does
    QApplication.processEvents()


def test_corners_are_moved_and_taken_by_keys_alone(bench: Bench, one: str, stand: Stand) -> None:
    bench.begin()
    before = card(bench.library, one)
    view = open_corners(bench)
    assert bench.focused is view and bench.page.corner_bar.isVisible()
    assert not bench.page.key_bar.isVisible() and not bench.page.desk.card_panel.view.isVisible()
    bench.press(Qt.Key.Key_Right)
    bench.press(Qt.Key.Key_Down, Shift)
    assert view.magnifies
    bench.press(Qt.Key.Key_Tab)
    bench.press(Qt.Key.Key_Tab)
    assert "Bottom right corner of the card: 900, 550" in view.accessibleDescription()
    bench.press(Qt.Key.Key_Left, Shift)
    bench.press(Qt.Key.Key_Up)
    wanted: Quad = ((1, 10), (WIDTH, 0), (WIDTH - 10, HEIGHT - 1), (0, HEIGHT))
    bench.press(Qt.Key.Key_Return)
    until(bench, lambda: name_on(bench) == "Zenon Wąs")
    ((outline, options),) = stand.asked
    assert (outline.quad, outline.quarters, options.engine) == (wanted, 0, "rapidocr")
    assert card(bench.library, one).quad == wanted
    assert bench.page.key_bar.isVisible() and not bench.page.corner_bar.isVisible()
    assert load.history(bench.library)[0].kind == "card.reread"

    bench.context.runner.undo()
    until(bench, lambda: name_on(bench) == "Łucja Błaszczyk")
    assert card(bench.library, one) == before


def test_tab_leaves_the_corners_after_the_last_one(bench: Bench, one: str, stand: Stand) -> None:
    bench.begin()
    view = open_corners(bench)
    for _ in range(4):
        assert bench.focused is view
        bench.press(Qt.Key.Key_Tab)
    assert bench.focused is not view
    bench.press(Qt.Key.Key_Backtab, Shift)
    assert bench.focused is view and view.current == 3


def test_a_corner_is_dragged_with_a_lens_beside_it(bench: Bench, one: str, stand: Stand) -> None:
    bench.begin()
    view = open_corners(bench)
    start = view.place_of(2)
    end = start + QPointF(-60, -30)
    drag(view, start, end)
    assert view.magnifies
    release(view, end)
    assert not view.magnifies
    assert (view.place_of(2) - end).manhattanLength() < 3
    bench.click(bench.page.corner_bar.take_button)
    until(bench, lambda: name_on(bench) == "Zenon Wąs")
    taken = stand.asked[0][0].quad
    assert taken == view.quad and taken[2] != (WIDTH, HEIGHT)


def test_corners_that_cross_are_shown_and_not_taken(bench: Bench, one: str, stand: Stand) -> None:
    bench.begin()
    view = open_corners(bench)
    panel = bench.page.desk.card_panel.corners
    drag(view, view.place_of(0), view.place_of(2) + QPointF(-30, -10))
    release(view, view.place_of(0))
    assert view.flaw == "dented" and "Pull it out" in panel.sentence
    bench.press(Qt.Key.Key_Return)
    assert bench.page.work.is_editing and not stand.asked
    bench.press(Qt.Key.Key_Escape)
    assert not bench.page.work.is_editing and not stand.asked
    assert name_on(bench) == "Łucja Błaszczyk"
    assert bench.page.desk.card_panel.view.isVisible()


def test_corners_that_were_not_moved_are_not_read_again(
    bench: Bench, one: str, stand: Stand
) -> None:
    bench.begin()
    open_corners(bench)
    bench.press(Qt.Key.Key_Return)
    assert not bench.page.work.is_editing and not stand.asked


def test_what_was_typed_stays_and_the_rest_follows(bench: Bench, one: str, stand: Stand) -> None:
    bench.begin()
    bench.retype(bench.go_to("org"), "Ławeczka Dwa")
    bench.retype(bench.go_to("phones[0]"), "22 555 01 99")
    bench.press(Qt.Key.Key_R, Control)
    until(bench, lambda: name_on(bench) == "Zenon Wąs")
    contact = bench.page._sitting.sheet.contact  # type: ignore[union-attr]
    assert contact.job is not None and contact.job.organization == "Ławeczka Dwa"
    # Another digit was read; it is the same phone nevertheless.
    assert [each.value for each in contact.points_of("phone")] == ["22 555 01 99"]
    assert bench.focused is bench.form.edit_of("phones[0]")


@pytest.mark.parametrize(("keys", "quarters"), [(Control, 3), (Control | Shift, 1)])
def test_the_card_is_turned_by_keys(
    bench: Bench, one: str, stand: Stand, keys: Qt.KeyboardModifier, quarters: int
) -> None:
    stand.lines = False  # nothing can be read lying down; it is turned all the same
    bench.begin()
    bench.press(Qt.Key.Key_R, keys)
    until(bench, lambda: name_on(bench) == "Zenon Wąs")
    assert [outline for outline, _ in stand.asked] == [Outline(quarters=quarters)]


def test_while_it_is_read_nothing_is_accepted_or_asked_twice(
    bench: Bench, one: str, stand: Stand
) -> None:
    bench.begin()
    stand.free.clear()
    bench.click(bench.page.desk.card_panel.tools.buttons["rotate-cw"])
    assert bench.page.desk.card_panel.file.text() == "Reading the card again…"
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_R, Control)
    assert card(bench.library, one).state == "review"
    stand.free.set()
    until(bench, lambda: name_on(bench) == "Zenon Wąs")
    assert len(stand.asked) == 1
    assert "IMG_2041.jpg" in bench.page.desk.card_panel.file.text()
    bench.press(Qt.Key.Key_Return)
    assert bench.until_accepted(one).family == "Wąs"


def test_where_reading_fails_the_card_stays_as_it_was(bench: Bench, one: str, stand: Stand) -> None:
    bench.begin()
    before = card(bench.library, one)
    stand.trouble = ScanError("reader_died", name="a.jpg")
    bench.press(Qt.Key.Key_R, Control)
    until(bench, lambda: bool(bench.notices))
    assert bench.notices[-1].startswith("Reading broke off")
    assert bench.notices[-1].endswith("What was read before is kept.")
    stand.trouble, stand.lines, stand.draft = None, False, Draft()
    view = open_corners(bench)
    bench.press(Qt.Key.Key_Right)
    bench.press(Qt.Key.Key_Return)
    until(bench, lambda: len(bench.notices) == 2)
    assert bench.notices[-1] == "Nothing can be read there. All stays as it was."
    assert card(bench.library, one) == before and not view.isVisible()


@pytest.mark.parametrize("typed", ["", "x"])
def test_another_card_of_the_picture_is_drawn(
    bench: Bench, one: str, stand: Stand, typed: str
) -> None:
    bench.begin()
    stand.free.clear()
    bench.press(Qt.Key.Key_N, Control | Shift)
    until(bench, lambda: bench.page.work.is_editing)
    assert bench.page.corner_bar.leave_button.text() == "Cancel", "there are no old corners to keep"
    view = corners(bench)
    start, end = (view.place_of(2) + QPointF(40, 40), view.place_of(2) + QPointF(150, 110))
    drag(view, start, end)
    release(view, end)
    assert (view.place_of(0) - start).manhattanLength() < 3
    bench.press(Qt.Key.Key_Return)
    assert bench.page.desk.card_panel.file.text() == "Reading another card…"
    bench.type(typed)
    stand.free.set()
    until(bench, lambda: bool(bench.notices))
    assert bench.notices == ["Another card to review: Zenon Wąs"]
    first, added = load.cards_on(bench.library, card(bench.library, one).photograph)
    assert (first.uid, first.draft) == (one, DRAFT)
    assert added.quad == view.quad and added.state == "review"
    # Whoever goes on with the card in front meanwhile stays there.
    bench.until_title(f"Card {1 if typed else 2} of 2")
    assert name_on(bench) == ("Łucja Błaszczyk" if typed else "Zenon Wąs")
    assert stand.asked[0][0].quarters is None


def test_of_two_sides_the_owner_says_which(
    bench: Bench, library: Library, tmp_path: Path, stand: Stand
) -> None:
    back = Draft(contact=ContactRecord(notes="Meble biurowe"))
    uids = put_in(library, tmp_path, Shot("a.jpg"), Shot("b.jpg", back))
    pairs.join(library, *uids)
    bench.begin(uids[0])
    stand.draft = replace(back, contact=ContactRecord(notes="Meble dla biur"))
    bench.press(Qt.Key.Key_R, Control)
    assert not stand.asked
    choose(bench.page.work.menu, "The back")
    until(bench, lambda: not bench.page.work.is_reading)
    sheet = bench.page._sitting.sheet
    assert sheet is not None and sheet.contact.notes == "Meble dla biur"
    assert name_on(bench) == "Łucja Błaszczyk"
    assert card(library, uids[0]).draft == DRAFT
    now = card(library, uids[1])
    assert now.side == "back" and now.pairing_state == "joined"


def test_it_is_read_with_another_engine_and_language_and_says_so(
    bench: Bench, one: str, stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence, "has_tesseract", lambda: True)
    bench.begin()
    unused = bench.page.desk.card_panel.unused
    assert unused.reading == "Read by: RapidOCR · Polish, English, German"
    bench.click(unused.change)
    choose(bench.page.work.menu, "Tesseract")
    until(bench, lambda: unused.reading == "Read by: Tesseract · Polish, English, German")
    bench.page.desk.card_panel.tools.all.click()
    choose(
        bench.page.desk.card_panel.tools.menu, "Read again with", "Language of the card", "Czech"
    )
    until(bench, lambda: unused.reading == "Read by: Tesseract · Czech")
    # What it was read with stays its own: also when it is only turned.
    bench.press(Qt.Key.Key_R, Control)
    until(bench, lambda: len(stand.asked) == 3 and not bench.page.work.is_reading)
    options = [asked for _, asked in stand.asked]
    assert [(each.engine, each.languages) for each in options[1:]] == [("tesseract", ("cs",))] * 2


def test_an_engine_that_is_missing_cannot_be_chosen(
    bench: Bench, one: str, stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence, "has_tesseract", lambda: False)
    bench.begin()
    bench.click(bench.page.desk.card_panel.unused.change)
    menu = bench.page.work.menu
    assert menu is not None
    offered = {each.text(): each.isEnabled() for each in menu.actions() if each.text()}
    assert offered["Tesseract – not on this computer"] is False and offered["RapidOCR"]
    menu.close()


def test_the_menu_of_the_card_has_all_tools(bench: Bench, one: str, stand: Stand) -> None:
    bench.begin()
    panel = bench.page.desk.card_panel
    panel.view.menu_asked.emit(panel.view.mapToGlobal(QPoint(5, 5)))
    words = [each.text().partition("\t")[0] for each in panel.tools.menu.actions()]
    assert {"Turn left", "Turn right", "Corners", "Another card in this picture"} <= {*words}
    choose(panel.tools.menu, "Corners")
    until(bench, lambda: bench.page.work.is_editing)
    # What ends the card's time in front ends the corners, too.
    bench.press(Qt.Key.Key_D, Control)
    until(bench, lambda: not bench.page.work.is_editing)
    assert card(bench.library, one).state == "rejected"
    assert not bench.page.corner_bar.isVisible()


def test_a_real_card_is_cut_and_read_anew(bench: Bench, library: Library) -> None:
    (uid,) = photographs.enqueue(library, [card_file("adventure-works-2.jpg")]).photographs
    record = photographs.take_in(library, uid)
    path = library.media.path(record.sha256)
    photographs.add_scanned(library, uid, bench.context.reader.scan(path))
    bench.begin()
    assert name_on(bench) == "Roberto Tamburello"
    (before,) = load.cards_on(library, uid)
    assert before.reading is not None
    view = open_corners(bench)
    # The upper corners go down to the name: what stands over it is cut off.
    name = next(line for line in before.reading.lines if "Tamburello" in line.text)
    above = [line.text for line in before.reading.lines if line.bottom < name.top - 10]
    scale = view.quad[2][1] / before.reading.height
    for at in (0, 1):
        view.current = at
        view.move_to(at, view.quad[at][0], (name.top - 6) * scale)
    bench.press(Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: card(library, before.uid) != before, timeout=60_000)
    now = card(library, before.uid)
    assert above and now.reading is not None and now.draft is not None
    assert now.draft.contact.family == "Tamburello"
    assert not {*above} & {line.text for line in now.reading.lines}
    until(bench, lambda: name_on(bench) == "Roberto Tamburello")
