"""What was typed at review outlives the window, and goes when the card is accepted."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.typed import typed_cards
from cardcase.ui.pages.review.kept_typing import put_back, typed_on
from cardcase.ui.pages.review.sheet import Sheet
from reviewing import DRAFT, PATIENCE, Bench, Shot, named, put_in


def test_corrections_are_there_again_when_the_program_is(
    library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = put_in(library, tmp_path, Shot("a.jpg"), Shot("b.jpg", named("Zenon", "Wąs")))
    with Bench(library, tmp_path, qtbot) as bench:
        bench.begin(first)
        bench.retype(bench.go_to("org"), "Stół sp. z o.o.")
        phone = bench.form.type_of("phones[0]")
        assert phone is not None
        bench.choose(phone, "mobile")
        actions = {action.text(): action for action in bench.form.add_menu.actions()}
        actions["E-mail"].trigger()
        bench.type("ida@stol.example")
        bench.retype(bench.page.desk.where_why.why, "krzesła")
        bench.page.keep_typed()
        qtbot.waitUntil(lambda: list(typed_cards(library)) == [first], timeout=PATIENCE)
    with Bench(library, tmp_path, qtbot) as bench:
        bench.begin(second)
        bench.page.keep_typed()  # not lost by being unseen
        bench.page.open_card(first)
        assert bench.field("org").text() == "Stół sp. z o.o."
        phone = bench.form.type_of("phones[0]")
        assert phone is not None and phone.code == "mobile"
        assert bench.field("emails[1]").text() == "ida@stol.example"
        assert bench.page.desk.where_why.why.text() == "krzesła"
        assert bench.page.desk.where_why.event_name.text() == ""
        bench.press(Qt.Key.Key_Return)
        contact = bench.until_accepted(first)
        assert contact.job is not None and contact.job.organization == "Stół sp. z o.o."
        assert contact.encounters[0].why == "krzesła"
        bench.page.keep_typed()
        qtbot.waitUntil(lambda: not typed_cards(library), timeout=PATIENCE)
    assert not list(library.path.glob("typed*"))


def test_what_is_read_otherwise_by_now_stays_as_it_is_read(
    library: Library, tmp_path: Path
) -> None:
    (uid,) = put_in(library, tmp_path, Shot("a.jpg"))
    card = load.card(library, uid)
    assert card is not None
    typed = Sheet.of(card, "PL")
    typed.values |= {"org": "Stół", "given": "Ida", "note": "kawa"}
    kept = typed_on(typed)
    job = replace(DRAFT.contact.jobs[0], organization="Ława S.A.")
    draft = replace(DRAFT, contact=replace(DRAFT.contact, jobs=(job,)))
    anew = Sheet.of(replace(card, draft=draft), "PL")
    assert kept is not None and typed_on(anew) is None
    put_back(anew, kept)
    assert [anew.text(key) for key in ("org", "given", "note")] == ["Ława S.A.", "Ida", "kawa"]
    assert anew.block_of("note") is not None
