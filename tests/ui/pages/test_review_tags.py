"""Tags are put on in the review and land on the contact."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cardcase.core.match.again import Known
from cardcase.core.ops import cards, contacts
from cardcase.core.records import ContactRecord
from cardcase.core.store import load
from cardcase.core.store.library import Library
from reviewing import LUCJA, PATIENCE, Bench, Shot, named, put_in

Ctrl = Qt.KeyboardModifier.ControlModifier


def test_a_tag_is_typed_kept_and_offered_for_the_next_card(
    library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    contacts.create(library, ContactRecord(given="Jan", family="Wilk", tags=("dostawca",)))
    shots = (Shot("a.jpg"), Shot("b.jpg", named("Zenon", "Wąs")))
    first, second = put_in(library, tmp_path, *shots)
    with Bench(library, tmp_path, qtbot) as bench:
        bench.begin()
        tags = bench.page.desk.tags
        bench.press(Qt.Key.Key_T, Ctrl)
        assert bench.focused is tags.field
        bench.qtbot.waitUntil(lambda: tags.field.proposed("dost") == ["dostawca"], timeout=PATIENCE)
        bench.type("klient")
        bench.press(Qt.Key.Key_Return)
        assert bench.focused is tags.field, "the next one may follow"
        bench.type("ważne")
        bench.press(Qt.Key.Key_Return)
        assert list(tags.chips) == ["klient", "ważne"]
        bench.press(Qt.Key.Key_Z, Ctrl)
        assert list(tags.chips) == ["klient"], "one step is taken back"
        bench.press(Qt.Key.Key_Z, Ctrl | Qt.KeyboardModifier.ShiftModifier)
        tags.chips["klient"].setFocus()
        bench.press(Qt.Key.Key_Delete)
        assert list(tags.chips) == ["ważne"]
    with Bench(library, tmp_path, qtbot) as bench:
        bench.begin()
        tags = bench.page.desk.tags
        assert tags.tags == ("ważne",), "kept with the card"
        bench.press(Qt.Key.Key_Return)
        assert bench.until_accepted(first).tags == ("ważne",)
        bench.until_title("Card 2 of 2")
        assert tags.tags == () and list(tags.chips) == ["ważne"], "offered, not put on"
        bench.click(tags.chips["ważne"])
        assert tags.tags == ("ważne",)
        bench.press(Qt.Key.Key_Return)
        assert bench.until_accepted(second).tags == ("ważne",)


def test_escape_leaves_the_field_and_not_the_card(bench: Bench, three: list[str]) -> None:
    bench.begin()
    before = bench.focused
    bench.press(Qt.Key.Key_T, Ctrl)
    bench.type("kli")
    bench.press(Qt.Key.Key_Escape)
    assert bench.title == "Card 1 of 3" and bench.focused is before
    assert bench.page.desk.tags.tags == ()


def test_an_empty_enter_ends_the_tags_and_enter_on_their_button_begins_one(
    bench: Bench, three: list[str]
) -> None:
    bench.begin()
    tags = bench.page.desk.tags
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        bench.press(Qt.Key.Key_T, Ctrl)
        for letter in ("a", "b"):
            bench.type(letter)
            bench.press(Qt.Key.Key_Return)
        bench.press(key)
        assert tags.field.isHidden() and tags.tags == ("a", "b")
        if key == Qt.Key.Key_Escape:
            tags.more.setFocus(Qt.FocusReason.TabFocusReason)
            bench.press(Qt.Key.Key_Return)
            assert bench.focused is tags.field
            bench.press(Qt.Key.Key_Escape)
    assert bench.focused is bench.page.desk.where_why.start, "and there Enter accepts"
    assert bench.title == "Card 1 of 3"
    bench.press(Qt.Key.Key_Return)
    assert bench.until_accepted(three[0]).tags == ("a", "b")


def test_whoever_is_known_gets_the_tag_beside_its_own(library: Library, tmp_path: Path) -> None:
    contacts.create(library, ContactRecord(uid="known", given="Łucja", tags=("dawne",)))
    (uid,) = put_in(library, tmp_path, Shot("a.jpg"))
    cards.accept(library, uid, replace(LUCJA, tags=("nowe",)), known=Known("known", "same"))
    known = load.contact(library, "known")
    assert known is not None and known.tags == ("dawne", "nowe")
