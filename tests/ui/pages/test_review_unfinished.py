"""What is typed in the review stays with its card, however the review is left."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cardcase.core.match.again import Known
from cardcase.core.ops import cards, photographs, unfinished
from cardcase.core.records import ContactRecord, PointRecord
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.models import Typed
from cardcase.core.store.photograph_rows import put_cards
from cardcase.core.store.typed import typed_on
from reviewing import DRAFT, LUCJA, NAME, Bench, Shot, doubtful, named, put_in

Act = Callable[[Bench], object]

WHY = "szuka blatów dębowych"
TITLE = "Kierowniczka Zakupów"


@pytest.fixture
def card(library: Library, tmp_path: Path) -> str:
    return put_in(library, tmp_path, Shot("a.jpg"), Shot("b.jpg", named("Jan", "Kruk")))[0]


def any_typed(library: Library) -> bool:
    with library.session():
        return bool(Typed.select().exists())


def type_on(bench: Bench) -> None:
    bench.retype(bench.go_to("title[0]"), TITLE)
    bench.retype(bench.page.desk.where_why.why, WHY)


WAYS: dict[str, Act] = {
    "Later": lambda bench: bench.press(Qt.Key.Key_Escape),
    "another card": lambda bench: bench.page.desk.card_panel.strip.picked.emit(
        bench.page.queue.card_at(1).uid
    ),
    "another page, or the window closed": lambda bench: bench.page.hide(),
    "nothing, until the program is killed": lambda bench: bench.qtbot.waitUntil(
        lambda: WHY in typed_on(bench.library, bench.page.queue.card_at(0).uid), timeout=5000
    ),
}


@pytest.mark.parametrize("leave", WAYS.values(), ids=WAYS)
def test_what_was_typed_is_there_after_a_restart(
    library: Library, tmp_path: Path, qtbot: QtBot, card: str, leave: Act
) -> None:
    with Bench(library, tmp_path, qtbot) as bench:
        bench.begin()
        type_on(bench)
        leave(bench)
        if leave is WAYS["nothing, until the program is killed"]:
            # Whoever is killed asks for nothing more.
            bench.page.keeping.leave()
    assert not load.cards_in(library, "accepted")
    with Bench(library, tmp_path, qtbot) as bench:
        bench.begin(card)
        assert bench.page.desk.where_why.why.text() == WHY
        assert bench.go_to("title[0]").text() == TITLE
        bench.click(bench.page.key_bar.accept_button)
        contact = bench.until_accepted(card)
        assert contact.job is not None and contact.job.titles == (TITLE,)
        assert contact.encounters[0].why == WHY
        assert not typed_on(library, card)


def test_all_kinds_of_typing_come_back(library: Library, tmp_path: Path, qtbot: QtBot) -> None:
    other = ContactRecord(given="Jan", family="Kruk", formatted="Jan Kruk")
    draft = replace(DRAFT, others=(other,))
    uid = put_in(library, tmp_path, Shot("a.jpg", draft))[0]
    with Bench(library, tmp_path, qtbot) as bench:
        bench.begin()
        bench.form.add("phones")
        bench.type("+48 600 100 200")
        bench.click(bench.form.people.buttons[0])
        bench.retype(bench.field("org"), "")
        bench.go_to("title[0]")
        bench.click_line(NAME, Qt.KeyboardModifier.ShiftModifier)
        said = bench.form._sheet.contact
        lines = dict(bench.form._sheet.lines)
    with Bench(library, tmp_path, qtbot) as bench:
        bench.begin(uid)
        assert bench.form._sheet.contact == said
        assert bench.form._sheet.lines == lines
        assert bench.field("phones[1]").text() == "+48 600 100 200"
        assert bench.form.people.buttons[0].isChecked()


def test_a_card_that_was_read_anew_since_has_what_was_typed_where_it_belongs(
    library: Library, tmp_path: Path, qtbot: QtBot, card: str
) -> None:
    with Bench(library, tmp_path, qtbot) as bench:
        bench.begin()
        type_on(bench)
        bench.retype(bench.go_to("phones[0]"), "+48 22 555 01 24")
    record = load.card(library, card)
    assert record is not None
    fax = PointRecord(kind="phone", value="+48 22 555 01 99", type="fax", normalized="+48225550199")
    contact = replace(LUCJA, points=(fax, *LUCJA.points))
    evidence = {**DRAFT.evidence, "phones[1]": doubtful(5)}
    with library.transaction():
        put_cards([replace(record, draft=replace(DRAFT, contact=contact, evidence=evidence))])
    with Bench(library, tmp_path, qtbot) as bench:
        bench.begin(card)
        assert bench.go_to("phones[0]").text() == "+48 22 555 01 99"
        assert bench.go_to("phones[1]").text() == "+48 22 555 01 24"
        assert bench.go_to("title[0]").text() == TITLE
        assert bench.page.desk.where_why.why.text() == WHY


def test_what_is_taken_back_is_kept_no_longer(
    library: Library, tmp_path: Path, qtbot: QtBot, card: str
) -> None:
    with Bench(library, tmp_path, qtbot) as bench:
        bench.begin()
        bench.retype(bench.page.desk.where_why.why, WHY)
        qtbot.waitUntil(lambda: WHY in typed_on(library, card), timeout=5000)
        bench.retype(bench.page.desk.where_why.why, "")
        bench.press(Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not typed_on(library, card), timeout=5000)


def test_undo_of_accepting_brings_the_card_back_with_it(
    library: Library, tmp_path: Path, qtbot: QtBot, card: str
) -> None:
    with Bench(library, tmp_path, qtbot) as bench:
        bench.begin()
        type_on(bench)
        bench.press(Qt.Key.Key_Return)
        bench.until_title("Card 2 of 2")
        assert not typed_on(library, card)
        bench.context.runner.undo()
        bench.until_title("Card 1 of 2")
        qtbot.waitUntil(lambda: WHY in typed_on(library, card), timeout=5000)


def test_decided_and_removed_cards_keep_nothing(
    library: Library, tmp_path: Path, qtbot: QtBot, card: str
) -> None:
    with Bench(library, tmp_path, qtbot) as bench:
        bench.begin()
        type_on(bench)
        bench.press(Qt.Key.Key_Escape)
    said = typed_on(library, card)
    assert WHY in said
    cards.reject(library, card)
    assert not any_typed(library)
    unfinished.keep(library, card, said)
    assert not typed_on(library, card), "it is not in review"
    cards.reopen(library, card)
    unfinished.keep(library, card, said)
    assert typed_on(library, card) == said
    record = load.card(library, card)
    assert record is not None
    photographs.dismiss(library, [record.photograph])
    assert not any_typed(library)


def test_the_answer_who_it_is_comes_back(
    library: Library, tmp_path: Path, qtbot: QtBot, card: str
) -> None:
    second = load.cards_in(library, "review")[1].uid
    cards.accept(library, second, replace(LUCJA, jobs=()), known=None)
    with Bench(library, tmp_path, qtbot) as bench:
        bench.begin(card)
        strip = bench.page.desk.known_strip
        qtbot.waitUntil(strip.isVisible, timeout=5000)
        bench.click(strip.buttons["other"])
        known = bench.page.recognition.known
        assert known is not None and known.answer == "other"
    with Bench(library, tmp_path, qtbot) as bench:
        bench.begin(card)
        strip = bench.page.desk.known_strip
        qtbot.waitUntil(strip.isVisible, timeout=5000)
        assert bench.page.recognition.known == Known(known.contact, "other")
