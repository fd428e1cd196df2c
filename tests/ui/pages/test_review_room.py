"""The review in a low window: what matters is in sight, and nothing lies over anything else."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from cardcase.core.ops import contacts
from cardcase.core.records import ContactRecord, JobRecord
from cardcase.core.scan.draft import Draft
from cardcase.core.store.library import Library
from cardcase.ui.pages.review.field_edit import FieldEdit
from cardcase.ui.theme import theme
from cardcase.ui.widgets.label import Label
from reviewing import DRAFT, LUCJA, PATIENCE, SLOGAN, Bench, Shot, doubtful, put_in

WIDTH = 1280 - 64


def place(bench: Bench, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(bench.page, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("height", [576, 620, 700, 720, 900])
def test_card_legend_and_spare_lines_share_the_height(
    bench: Bench, library: Library, tmp_path: Path, height: int
) -> None:
    # 1280x720 with a title bar and the bar of a session leaves 576; all eight lines are spare.
    put_in(library, tmp_path, Shot("a.jpg", Draft()))
    bench.page.resize(WIDTH, height)
    bench.begin()
    panel = bench.page.desk.card_panel
    stacked = (panel.view, panel._legend, panel.unused, panel.strip)

    def apart() -> bool:
        seen = [place(bench, each) for each in stacked if each.isVisible()]
        return all(over.bottom() < under.top() for over, under in pairwise(seen))

    def two_rows() -> bool:
        row = panel.unused.buttons[SLOGAN].height()
        return panel.unused._holder.viewport().height() > 2 * row

    bench.qtbot.waitUntil(lambda: apart() and two_rows(), timeout=5000)
    assert panel.view.height() >= 160


@pytest.mark.parametrize("size", [(WIDTH, 576), (816, 556)])
def test_the_whole_doubt_is_in_sight_under_who_is_known(
    bench: Bench, library: Library, tmp_path: Path, size: tuple[int, int]
) -> None:
    known = replace(LUCJA, uid="known", jobs=(JobRecord(organization="Stolarnia Dąb"),))
    contacts.create(library, known)
    evidence = {**DRAFT.evidence, "name": doubtful(0)}
    put_in(library, tmp_path, Shot("a.jpg", replace(DRAFT, evidence=evidence)))
    bench.page.resize(*size)
    bench.begin()
    desk = bench.page.desk
    bench.qtbot.waitUntil(desk.known_strip.isVisible, timeout=PATIENCE)
    if size[0] == WIDTH:
        bench.click(desk.known_strip.compare)
    for place, key in enumerate(("given", "org")):
        bench.field(key).setFocus()
        doubt = bench.form.doubts[place]
        bench.qtbot.waitUntil(
            lambda doubt=doubt: doubt.visibleRegion().boundingRect() == doubt.rect()
        )
    assert desk.form_panel.verticalScrollBar().value() > 0
    image = desk.form_panel.grab().toImage()
    line = desk.form_panel.viewport().mapTo(desk.form_panel, QPoint()).y() - 1
    assert image.pixelColor(3, line) == theme().color("line"), "what scrolls is cut off by a line"
    strip = desk.known_strip
    assert line - strip.mapTo(desk.form_panel, QPoint()).y() - strip.height() in (10, 11)


def test_who_is_known_is_in_sight_as_long_as_the_answer_is_in_force(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    known = replace(LUCJA, uid="known", jobs=(JobRecord(organization="Stolarnia Dąb"),))
    contacts.create(library, known)
    contacts.create(library, ContactRecord(uid="other", given="Jan", family="Wilk"))
    evidence = {**DRAFT.evidence, "emails[0]": doubtful(6), "phones[0]": doubtful(5)}
    put_in(library, tmp_path, Shot("a.jpg", replace(DRAFT, evidence=evidence)))
    bench.page.resize(WIDTH, 576)
    bench.begin()
    strip = bench.page.desk.known_strip
    bench.qtbot.waitUntil(strip.isVisible, timeout=PATIENCE)
    bench.click(strip.compare)
    for field in (bench.field("emails[0]"), bench.page.desk.where_why.why):
        field.setFocus()
        bench.qtbot.waitUntil(
            lambda field=field: field.visibleRegion().boundingRect() == field.rect()
        )
        for said in (strip.question, strip.does, *strip.buttons.values()):
            assert not said.isVisible() or said.visibleRegion().boundingRect() == said.rect()


@pytest.mark.parametrize("width", [816, WIDTH])
def test_captions_of_a_name_are_seen_whole_beside_it(
    bench: Bench, library: Library, tmp_path: Path, width: int
) -> None:
    evidence = {**DRAFT.evidence, "name": doubtful(0)}
    put_in(library, tmp_path, Shot("a.jpg", replace(DRAFT, evidence=evidence)))
    bench.page.resize(width, 576)
    bench.begin()
    block = bench.form.doubts[0]
    captions = {each.text(): each for each in block.findChildren(Label)}
    for name in ("Given name", "Middle name", "Family name", "Suffix"):
        caption = captions[name]
        assert caption.width() >= caption.fontMetrics().horizontalAdvance(name)
    assert bench.field("given").width() >= 80 and bench.field("family").width() >= 120
    assert place(bench, bench.field("suffix")).right() <= place(bench, block).right()


def test_fields_end_beside_the_scroll_bar_however_long_each_part_is(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    askew = "Wydzielonaczęśćnazwiskaczytanaukosem " * 3
    parts = dict.fromkeys(("prefix", "given", "middle", "family", "suffix"), askew)
    contact = replace(DRAFT.contact, formatted=askew, **parts)
    put_in(library, tmp_path, Shot("a.jpg", replace(DRAFT, contact=contact)))
    bench.page.resize(WIDTH, 620)
    bench.begin()
    bench.press(Qt.Key.Key_F2)
    panel = bench.page.desk.form_panel
    bench.qtbot.waitUntil(lambda: panel.verticalScrollBar().maximum() > 0)
    view = panel.viewport()
    fields = [each for each in panel.findChildren(FieldEdit) if each.isVisible()]
    assert len(fields) > 5
    ends = [each.mapTo(view, QPoint(each.width(), 0)).x() for each in fields]
    assert max(ends) <= view.width()
