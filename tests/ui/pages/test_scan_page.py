"""The pile on the Scan page: photographs come in, are read one after another, and say so."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cardcase.core.ops import cards, photographs
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.errors import sentence_for
from cardcase.ui.theme import Theme
from cardcase.ui.widgets.button import Button
from scanning import (
    ANNA,
    ANNA_READ,
    ANNA_SAVED,
    LUKASZ,
    LUKASZ_READ,
    PATIENCE,
    STOPPED,
    ZOE,
    Bench,
    photograph,
)

HERE = sentence_for("duplicate")
Ctrl = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bench(library: Library, tmp_path: Path, dress: Theme, qtbot: QtBot) -> Iterator[Bench]:
    with Bench(library, tmp_path, qtbot) as made:
        yield made


# Coming in.


def test_photographs_are_read_in_the_order_they_came(
    bench: Bench, anna: Path, lukasz: Path
) -> None:
    bench.add(lukasz, anna)
    bench.until_seen(LUKASZ_READ, ANNA_READ)
    assert bench.reader.begun == ["lukasz.jpg", "anna.jpg"]
    assert [card.reading is not None for card in load.cards_in(bench.library, "review")] == [
        True,
        True,
    ]


def test_two_photographs_are_in_hand_where_the_reader_reads_two(
    library: Library, tmp_path: Path, anna: Path, lukasz: Path, dress: Theme, qtbot: QtBot
) -> None:
    zoe = photograph(tmp_path, "zoe.jpg", ZOE)
    with Bench(library, tmp_path, qtbot, at_once=2) as bench:
        bench.reader.hold()
        bench.page.add_paths([anna, lukasz, zoe])
        bench.until_seen(
            "anna.jpg, reading, Reading the lines…",
            "lukasz.jpg, reading, Reading the lines…",
            "zoe.jpg, waiting",
        )
        bench.reader.release()
        bench.until_seen(ANNA_READ, LUKASZ_READ, "zoe.jpg, to review, Zoé Müller")
        bench.until_idle()
        assert sorted(bench.reader.begun) == ["anna.jpg", "lukasz.jpg", "zoe.jpg"]
        assert (bench.page.queue.done, bench.page.queue.total) == (3, 3)


def test_two_photographs_in_hand_can_be_stopped_and_read_later(
    library: Library, tmp_path: Path, anna: Path, lukasz: Path, dress: Theme, qtbot: QtBot
) -> None:
    with Bench(library, tmp_path, qtbot, at_once=2) as bench:
        bench.reader.hold()
        bench.page.add_paths([anna, lukasz])
        bench.until(lambda: len(bench.reader.begun) == 2)
        bench.page.queue.cancel()
        bench.until_seen(*(f"{name}.jpg, stopped, {STOPPED}" for name in ("anna", "lukasz")))
        assert not bench.page.queue.running
        bench.reader.release()
        bench.press("Read the rest")
        bench.until_seen(ANNA_READ, LUKASZ_READ)
        bench.until_idle()


def test_a_later_drop_comes_below_and_is_read_in_its_turn(
    bench: Bench, anna: Path, lukasz: Path
) -> None:
    bench.reader.hold()
    bench.page.add_paths([anna])
    bench.until(lambda: bench.reader.begun)
    bench.page.add_paths([lukasz])
    bench.until_seen(
        "anna.jpg, reading, Reading the lines…",
        "lukasz.jpg, waiting",
    )
    bench.reader.release()
    bench.until_seen(ANNA_READ, LUKASZ_READ)


def test_a_pile_from_before_has_its_first_photograph_chosen(
    library: Library, tmp_path: Path, anna: Path, lukasz: Path, dress: Theme, qtbot: QtBot
) -> None:
    with Bench(library, tmp_path, qtbot) as before:
        before.add(anna, lukasz)
    with Bench(library, tmp_path, qtbot) as again:
        again.until_seen(ANNA_READ, LUKASZ_READ)
        assert [index.row() for index in again.view.selectedIndexes()] == [0]


def test_a_folder_is_searched_to_the_bottom(bench: Bench, tmp_path: Path) -> None:
    folder = tmp_path / "targi"
    photograph(folder, "b.jpg", ANNA)
    photograph(folder / "stand", "a.jpg", ZOE)
    (folder / "notes.txt").write_text("bread, milk")
    bench.add(folder)
    bench.until_seen(
        "b.jpg, to review, Anna Nowak · Nordform",
        "a.jpg, to review, Zoé Müller",
    )


def test_a_folder_without_photographs_is_said_so(bench: Bench, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    bench.page.add_paths([folder])
    bench.until(lambda: bench.notices)
    assert bench.notices == [("There are no photographs in this folder.", False)]
    assert not bench.page.queue.running


def test_a_text_file_is_refused_with_a_sentence_and_the_rest_goes_on(
    bench: Bench, anna: Path, tmp_path: Path
) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("bread, milk")
    bench.add(text, anna)
    bench.until_seen(f"notes.txt, not read, {sentence_for('not_an_image')}", ANNA_READ)
    assert sentence_for("not_an_image").startswith("This file is not a picture.")


@pytest.mark.parametrize("code", ["no_card", "broken_image", "too_large", "reader_died"])
def test_what_the_reader_cannot_read_says_why(bench: Bench, tmp_path: Path, code: str) -> None:
    bench.add(photograph(tmp_path, "dark.jpg", trouble=code), photograph(tmp_path, "z.jpg", ZOE))
    bench.until_seen(f"dark.jpg, not read, {sentence_for(code)}", "z.jpg, to review, Zoé Müller")


def test_a_photograph_without_a_card_says_so(bench: Bench, tmp_path: Path) -> None:
    bench.add(photograph(tmp_path, "wall.jpg"))
    bench.until_seen(f"wall.jpg, not read, {sentence_for('no_card')}")


def test_several_cards_in_one_picture(bench: Bench, tmp_path: Path) -> None:
    bench.add(photograph(tmp_path, "table.jpg", ANNA, LUKASZ, ZOE))
    bench.until_seen("table.jpg, 3 to review, 3 cards in one picture")
    plain = bench.view.visualRect(bench.index("table.jpg")).height()
    bench.add(photograph(tmp_path, "one.jpg", ZOE))
    one = bench.view.visualRect(bench.index("one.jpg")).height()
    assert plain > one, "a row with a strip of cards has room for it"


def test_a_reading_whose_picture_has_left_the_library_is_told_and_the_queue_goes_on(
    bench: Bench, anna: Path, lukasz: Path
) -> None:
    bench.reader.hold()
    bench.page.add_paths([anna, lukasz])
    bench.until(lambda: bench.reader.begun)
    second = load.photographs(bench.library)[1]
    bench.library.media.path(second.sha256).unlink()
    bench.reader.release()
    bench.until_seen(ANNA_READ, f"lukasz.jpg, not read, {sentence_for('media_missing')}")
    bench.until_idle()


# The same photograph again.


def test_a_photograph_of_a_saved_card_is_known_again_and_leads_to_the_contact(
    bench: Bench, anna: Path
) -> None:
    bench.add(anna)
    [card] = load.cards_in(bench.library, "review")
    bench.context.run(cards.accept, card.uid, replace(ANNA_SAVED, uid="anna"), None)
    bench.add(anna)
    double = f"anna.jpg, already here, {HERE} Anna Nowak · Nordform"
    bench.until_seen("anna.jpg, saved, Anna Nowak · Nordform", double)
    assert bench.reader.begun == ["anna.jpg"], "it is not read twice"
    show = bench.view.indexWidget(bench.page.model.index(1))
    with bench.qtbot.waitSignal(bench.page.contact_requested, timeout=PATIENCE) as asked:
        bench.qtbot.mouseClick(bench.buttons(show)["Show it"], Qt.MouseButton.LeftButton)
    assert asked.args == ["anna"]


def test_a_double_in_the_same_drop_leads_to_the_card_once_it_is_read(
    bench: Bench, anna: Path
) -> None:
    copy = anna.with_name("copy.jpg")
    copy.write_bytes(anna.read_bytes())
    bench.add(anna, copy)
    bench.until_seen(ANNA_READ, f"copy.jpg, already here, {HERE} Anna Nowak · Nordform")
    assert bench.counts[-1] == 1, "one card is to be reviewed, not two"
    assert bench.row("copy.jpg").thumbnail == bench.row("anna.jpg").thumbnail
    with bench.qtbot.waitSignal(bench.page.review_requested, timeout=PATIENCE) as asked:
        bench.press("Show it", "copy.jpg")
    assert asked.args == [bench.row("anna.jpg").cards[0].uid]


def test_a_double_can_be_taken_off_the_pile(bench: Bench, anna: Path) -> None:
    bench.add(anna)
    copy = anna.with_name("copy.jpg")
    copy.write_bytes(anna.read_bytes())
    bench.add(copy)
    bench.press("Remove from the pile: copy.jpg", "copy.jpg")
    bench.until_seen(ANNA_READ)
    assert len(load.cards_in(bench.library, "review")) == 1


# Stopping and reading again.


@pytest.mark.parametrize("hears", [True, False], ids=["at once", "only after the picture"])
def test_cancel_stops_the_pile_and_the_rest_can_be_read_later(
    bench: Bench, anna: Path, lukasz: Path, tmp_path: Path, hears: bool
) -> None:
    zoe = photograph(tmp_path, "zoe.jpg", ZOE)
    bench.reader.hears_cancel = hears
    bench.reader.hold()
    bench.page.add_paths([anna, lukasz, zoe])
    bench.until(lambda: bench.buttons().get("Cancel"))
    bench.until(lambda: bench.reader.begun)
    bench.press("Cancel")
    bench.until_seen(*(f"{name}.jpg, stopped, {STOPPED}" for name in ("anna", "lukasz", "zoe")))
    assert bench.counts[-1] == 0
    assert not bench.page.queue.running
    assert "Cancel" not in bench.buttons()
    bench.press("Read the rest")
    bench.until(lambda: bench.page.queue.running)
    bench.reader.release()
    bench.until_seen(ANNA_READ, LUKASZ_READ, "zoe.jpg, to review, Zoé Müller")
    bench.until_idle()
    assert (bench.page.queue.done, bench.page.queue.total) == (3, 3)
    assert "Read the rest" not in bench.buttons()
    assert len(load.cards_in(bench.library, "review")) == 3


def test_what_was_read_before_a_cancel_stays(bench: Bench, anna: Path, lukasz: Path) -> None:
    bench.add(anna)
    bench.reader.hold()
    bench.page.add_paths([lukasz])
    bench.until(lambda: len(bench.reader.begun) == 2)
    bench.page.queue.cancel()
    bench.until_seen(ANNA_READ, f"lukasz.jpg, stopped, {STOPPED}")


def test_a_failed_photograph_is_read_again_by_its_button(bench: Bench, tmp_path: Path) -> None:
    missing = tmp_path / "anna.jpg"
    bench.add(missing)
    bench.until_seen(f"anna.jpg, not read, {sentence_for('file_missing')}")
    photograph(tmp_path, "anna.jpg", ANNA)
    bench.press("Read again", "anna.jpg")
    bench.until_seen(ANNA_READ)


def test_a_failed_photograph_is_read_again_by_r_and_by_enter(
    bench: Bench, anna: Path, tmp_path: Path
) -> None:
    bench.add(tmp_path / "missing.jpg", anna)
    bench.until_idle()
    for key in (Qt.Key.Key_R, Qt.Key.Key_Return):
        bench.choose("missing.jpg")
        with bench.qtbot.waitSignal(bench.page.queue.finished, timeout=PATIENCE):
            bench.key(key)
        bench.settle()
        assert bench.row("missing.jpg").state == "failed"
    bench.choose("anna.jpg")
    bench.key(Qt.Key.Key_R)
    bench.settle()
    assert bench.reader.begun == ["anna.jpg"], "one that has been read is not read again by R"


def test_what_cannot_be_read_is_typed(bench: Bench, anna: Path, tmp_path: Path) -> None:
    bench.add(tmp_path / "missing.jpg", tmp_path / "lost.jpg", anna)
    bench.until_idle()
    asked: list[bool] = []
    bench.page.typing_asked.connect(lambda: asked.append(True))
    bench.press("Type it", "lost.jpg")
    bench.choose("missing.jpg")
    bench.key(Qt.Key.Key_T)
    assert len(asked) == 2
    keyed = {
        (button.accessibleDescription(), button.key)
        for button in bench.page.findChildren(Button)
        if button.accessibleName() == "Read again"
    }
    assert keyed == {("missing.jpg", "R"), ("lost.jpg", "")}, "printed where it works"
    bench.choose("anna.jpg")
    bench.key(Qt.Key.Key_T)
    assert len(asked) == 2, "what was read is reviewed"


def test_what_stays_as_it_is_is_not_offered_to_be_read_again(bench: Bench, tmp_path: Path) -> None:
    """A file that is no picture will be none the next time; one that is gone may be put back."""
    notes = tmp_path / "notes.txt"
    notes.write_text("milk, bread")
    bench.add(notes, tmp_path / "missing.jpg")
    bench.until_idle()
    offered = {
        (button.accessibleName(), button.accessibleDescription())
        for button in bench.page.findChildren(Button)
        if button.accessibleDescription() in ("notes.txt", "missing.jpg")
    }
    assert offered == {
        ("Type it", "notes.txt"),
        ("Read again", "missing.jpg"),
        ("Type it", "missing.jpg"),
    }
    asked: list[bool] = []
    bench.page.typing_asked.connect(lambda: asked.append(True))
    bench.choose("notes.txt")
    begun = load.history(bench.library)[0].id
    bench.key(Qt.Key.Key_R)
    bench.key(Qt.Key.Key_Return)
    bench.settle()
    assert load.history(bench.library)[0].id == begun, "it does not wait to be read once more"
    assert asked == [True], "Enter goes on with what is left to do"


# Off the pile.


def test_delete_takes_a_photograph_off_the_pile_and_undo_brings_it_back(
    bench: Bench, anna: Path, lukasz: Path
) -> None:
    bench.add(anna, lukasz)
    bench.choose("lukasz.jpg")
    bench.key(Qt.Key.Key_Delete)
    bench.until_seen(ANNA_READ)
    assert load.cards_in(bench.library, "review")[0].photograph == bench.row("anna.jpg").uid
    bench.context.runner.undo()
    bench.until_seen(ANNA_READ, LUKASZ_READ)
    assert bench.notices == [("Taken back: Removed from the pile: lukasz.jpg", False)]


def test_undo_of_a_removal_brings_the_photograph_back_to_its_place(
    bench: Bench, anna: Path, lukasz: Path
) -> None:
    bench.add(anna)
    bench.add(lukasz)
    bench.choose("anna.jpg")
    bench.key(Qt.Key.Key_Delete)
    bench.until_seen(LUKASZ_READ)
    bench.context.runner.undo()
    bench.until_seen(ANNA_READ, LUKASZ_READ)


def test_a_waiting_photograph_that_undo_brings_back_is_read(
    bench: Bench, anna: Path, lukasz: Path
) -> None:
    bench.reader.hold()
    bench.page.add_paths([anna, lukasz])
    bench.until(lambda: bench.reader.begun)
    bench.until(lambda: len(bench.seen()) == 2)
    bench.press("Remove from the pile: lukasz.jpg", "lukasz.jpg")
    bench.until(lambda: len(bench.seen()) == 1)
    bench.reader.release()
    bench.until_seen(ANNA_READ)
    bench.until_idle()
    bench.context.runner.undo()
    bench.until_seen(ANNA_READ, LUKASZ_READ)


def test_a_photograph_removed_while_it_is_read_is_dropped_and_the_queue_goes_on(
    bench: Bench, anna: Path, lukasz: Path
) -> None:
    bench.reader.hold()
    bench.page.add_paths([anna, lukasz])
    bench.until(lambda: bench.reader.begun)
    bench.press("Remove from the pile: anna.jpg", "anna.jpg")
    bench.until_seen("lukasz.jpg, waiting")
    bench.reader.release()
    bench.until_seen(LUKASZ_READ)
    bench.until_idle()
    assert len(load.cards_in(bench.library, "review")) == 1


def test_undo_of_a_drop_while_it_is_read_leaves_nothing(bench: Bench, anna: Path) -> None:
    bench.reader.hold()
    bench.page.add_paths([anna])
    bench.until(lambda: bench.reader.begun)
    bench.context.runner.undo()
    bench.until_seen()
    bench.reader.release()
    bench.until_idle()
    assert load.photographs(bench.library) == []
    bench.context.runner.redo()
    bench.until_seen(ANNA_READ)


def test_a_finished_photograph_can_be_put_away(bench: Bench, anna: Path) -> None:
    bench.add(anna)
    [card] = load.cards_in(bench.library, "review")
    bench.context.run(cards.accept, card.uid, replace(ANNA_SAVED, uid="anna"), None)
    bench.until_seen("anna.jpg, saved, Anna Nowak · Nordform")
    bench.press("Remove from the pile: anna.jpg", "anna.jpg")
    bench.until_seen()
    assert not bench.view.isVisible(), "the empty pile says what to do instead"
    assert load.cards_of(bench.library, "anna"), "the contact keeps its card"


def test_a_photograph_with_a_saved_and_an_open_card_stays(bench: Bench, tmp_path: Path) -> None:
    bench.add(photograph(tmp_path, "table.jpg", ANNA, LUKASZ))
    first, second = bench.row("table.jpg").cards
    bench.context.run(cards.accept, first.uid, ANNA_SAVED, None)
    bench.until(lambda: len(bench.row("table.jpg").to_review) == 1)
    bench.choose("table.jpg")
    bench.key(Qt.Key.Key_Delete)
    bench.settle()
    assert bench.row("table.jpg").to_review[0].uid == second.uid
    assert bench.notices == [
        ("A card of this photograph is saved already. Review the others first.", False)
    ]


def test_a_rejected_card_comes_back_into_review_when_it_is_added_again(
    bench: Bench, anna: Path
) -> None:
    bench.add(anna)
    [card] = load.cards_in(bench.library, "review")
    bench.context.run(cards.reject, card.uid)
    bench.until_seen("anna.jpg, not a card, Anna Nowak · Nordform")
    copy = anna.with_name("copy.jpg")
    copy.write_bytes(anna.read_bytes())
    bench.add(copy)
    bench.until(lambda: bench.row("copy.jpg").rejected)
    with bench.qtbot.waitSignal(bench.page.review_requested, timeout=PATIENCE) as asked:
        bench.press("Review it after all", "copy.jpg")
    assert asked.args == [card.uid] and load.cards_in(bench.library, "review") == [card]
    bench.until_seen(ANNA_READ, f"copy.jpg, already here, {HERE} Anna Nowak · Nordform")


# On to review.


def test_enter_goes_on_with_the_first_card_to_review(bench: Bench, tmp_path: Path) -> None:
    bench.add(photograph(tmp_path, "table.jpg", ANNA, LUKASZ))
    first, second = bench.row("table.jpg").cards
    bench.choose("table.jpg")
    with bench.qtbot.waitSignal(bench.page.review_requested, timeout=PATIENCE) as asked:
        bench.key(Qt.Key.Key_Return)
    assert asked.args == [first.uid]
    bench.context.run(cards.accept, first.uid, ANNA_SAVED, None)
    bench.until(lambda: len(bench.row("table.jpg").to_review) == 1)
    with bench.qtbot.waitSignal(bench.page.review_requested, timeout=PATIENCE) as asked:
        bench.key(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert asked.args == [second.uid]


def test_ctrl_return_and_the_button_review_from_the_top(
    bench: Bench, anna: Path, lukasz: Path
) -> None:
    bench.add(anna, lukasz)
    wanted = bench.row("anna.jpg").cards[0].uid
    bench.choose("lukasz.jpg")
    with bench.qtbot.waitSignal(bench.page.review_requested, timeout=PATIENCE) as asked:
        bench.key(Qt.Key.Key_Return, Ctrl)
    assert asked.args == [wanted]
    with bench.qtbot.waitSignal(bench.page.review_requested, timeout=PATIENCE) as asked:
        bench.press("Review 2 cards")
    assert asked.args == [wanted]


def test_there_is_no_way_on_while_nothing_is_to_review(bench: Bench, tmp_path: Path) -> None:
    bench.add(tmp_path / "missing.jpg")
    assert not [name for name in bench.buttons() if name.startswith("Review")]


def test_a_double_click_and_the_chevron_go_on(bench: Bench, anna: Path) -> None:
    bench.add(anna)
    wanted = [bench.row("anna.jpg").cards[0].uid]
    with bench.qtbot.waitSignal(bench.page.review_requested, timeout=PATIENCE) as asked:
        middle = bench.view.visualRect(bench.index("anna.jpg")).center()
        bench.choose("anna.jpg")
        bench.qtbot.mouseDClick(bench.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert asked.args == wanted
    with bench.qtbot.waitSignal(bench.page.review_requested, timeout=PATIENCE) as asked:
        bench.press("Review: anna.jpg", "anna.jpg")
    assert asked.args == wanted


# An earlier run, and a library that cannot be written.


def test_what_an_earlier_run_left_waiting_is_read(
    library: Library, tmp_path: Path, dress: Theme, anna: Path, lukasz: Path, qtbot: QtBot
) -> None:
    photographs.enqueue(library, [anna, lukasz])
    photographs.take_next(library)
    with Bench(library, tmp_path, qtbot) as bench:
        bench.until_seen(ANNA_READ, LUKASZ_READ)


def test_what_an_earlier_run_left_to_review_is_there_and_enter_goes_on(
    library: Library, tmp_path: Path, dress: Theme, anna: Path, qtbot: QtBot
) -> None:
    with Bench(library, tmp_path, qtbot) as first:
        first.add(anna)
    with Bench(library, tmp_path, qtbot) as bench:
        bench.until_seen(ANNA_READ)
        bench.settle()
        assert bench.counts[-1] == 1
        with qtbot.waitSignal(bench.page.review_requested, timeout=PATIENCE):
            bench.key(Qt.Key.Key_Down)
            bench.key(Qt.Key.Key_Return)
    assert first.reader.begun == ["anna.jpg"]
    assert bench.reader.begun == []


def test_a_library_that_cannot_be_written_stops_the_queue_and_loses_nothing(
    bench: Bench, anna: Path, lukasz: Path
) -> None:
    bench.reader.hold()
    bench.page.add_paths([anna, lukasz])
    bench.until(lambda: bench.reader.begun)
    _read_only(bench, True)
    bench.reader.release()
    bench.until(lambda: not bench.page.queue.running)
    assert bench.notices == [(sentence_for("read_only"), False)]
    assert [each.state for each in load.photographs(bench.library)] == ["waiting", "waiting"]
    _read_only(bench, False)
    bench.page.queue.wake()
    bench.until_seen(ANNA_READ, LUKASZ_READ)


def test_cancel_on_a_library_that_cannot_be_written_stops_too(bench: Bench, anna: Path) -> None:
    bench.reader.hold()
    bench.page.add_paths([anna])
    bench.until(lambda: bench.reader.begun)
    _read_only(bench, True)
    bench.page.queue.cancel()
    bench.until(lambda: not bench.page.queue.running)
    assert bench.notices == [(sentence_for("read_only"), False)]
    _read_only(bench, False)
    bench.reader.release()
    bench.page.queue.wake()
    bench.until_seen(ANNA_READ)


def _read_only(bench: Bench, on: bool) -> None:
    """Let SQLite refuse every write of the database lane, as on a write-protected medium."""

    def switch() -> None:
        with bench.library.session():
            bench.library._database.execute_sql(f"PRAGMA query_only = {int(on)}")

    bench.context.tasks.submit("db", switch)
    bench.settle()
