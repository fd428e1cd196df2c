"""Small things that somebody new stumbled over in the review."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from cardcase.core.scan.draft import Evidence
from cardcase.core.store.library import Library
from cardcase.core.store.pile import pile
from reviewing import DRAFT, EVIDENCE, NAME, ORG, SLOGAN, Bench, Shot, doubtful, named, put_in

Ctrl = Qt.KeyboardModifier.ControlModifier


def test_a_line_that_is_taken_back_out_of_a_field_is_lit_no_longer(bench: Bench, one: str) -> None:
    bench.begin(one)
    bench.go_to("org")
    lit = bench.page.desk.card_panel.view.lit
    bench.click_line(SLOGAN)
    assert bench.page.desk.card_panel.view.lit == (ORG, SLOGAN)
    bench.press(Qt.Key.Key_Z, Ctrl)
    assert bench.page.desk.card_panel.view.lit == lit == (ORG,)


def test_keys_are_named_that_do_something_where_the_focus_is(bench: Bench, one: str) -> None:
    bench.begin(one)
    bar, where = bench.page.key_bar, bench.page.desk.where_why

    def named() -> list[str]:
        return [hint.text() for hint in bar.hints if hint.isVisible()]

    assert named() == ["next doubt", "other reading", "all fields", "where and why", "not a card"]
    bench.retype(where.event_name, "Biennale")
    bench.press(Qt.Key.Key_Tab)
    assert named() == ["all fields", "why", "not a card"]
    bench.click(bench.field("org"))
    assert named()[0] == "next doubt"


def test_a_slogan_that_is_kept_as_a_note_asks_nothing(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    note = {"note": Evidence(confidence=0.4, sure=False, lines=(SLOGAN,))}
    clean = {key: replace(each, sure=True) for key, each in EVIDENCE.items()}
    contact = replace(DRAFT.contact, notes="Meble, które czekają")
    draft = replace(DRAFT, contact=contact, evidence=clean | note, unused=())
    (uid,) = put_in(library, tmp_path, Shot("a.jpg", draft))
    assert [card.doubtful for row in pile(library) for card in row.cards] == [0]
    bench.begin()
    assert bench.form.doubts == [] and "note" in bench.form.sure.rows
    assert bench.focused is bench.page.key_bar.accept_button
    bench.press(Qt.Key.Key_Return)
    assert bench.until_accepted(uid).notes == "Meble, które czekają"


def test_tab_goes_from_the_place_to_who_introduced_and_asks_of_the_place_last(
    bench: Bench, one: str
) -> None:
    bench.begin(one)
    where = bench.page.desk.where_why
    bench.retype(where.event_name, "Biennale")
    bench.retype(where.place, "Kielce")
    assert where.place_too.isVisible()
    bench.press(Qt.Key.Key_Tab)
    bench.type("Jan Wilk")
    assert where.introduced_by.text() == "Jan Wilk"
    bench.press(Qt.Key.Key_Tab)
    assert bench.focused is where.why
    bench.press(Qt.Key.Key_Tab)
    assert bench.focused is where.place_too
    bench.press(Qt.Key.Key_Space)
    assert where.meeting.place_too
    bench.press(Qt.Key.Key_Tab)
    assert bench.focused is bench.page.key_bar.accept_button


def test_a_doubtful_name_is_read_whole_in_a_window_of_1280(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    evidence = EVIDENCE | {"name": doubtful(NAME), "given": doubtful(NAME)}
    put_in(
        library,
        tmp_path,
        Shot("a.jpg", replace(named("Stanisława", "Mirosławska"), evidence=evidence)),
    )
    bench.page.resize(1220, 760)
    bench.begin()
    for key in ("given", "family"):
        field = bench.field(key)
        assert field.width() > field.fontMetrics().horizontalAdvance(field.text()) + 30, key
        assert field.width() > 2 * bench.field("prefix").width(), "which says nothing"
