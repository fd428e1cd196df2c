"""What reading a batch finds beyond single cards: other sides, and what was learned for it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cardcase.core.card_records import CardRecord
from cardcase.core.ops import cards, pairs
from cardcase.core.records import JobRecord
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.theme import Theme
from scanning import ANNA, ZOE, Bench, Person, photograph

BACK = Person("", "", "Nordform")


@pytest.fixture
def bench(library: Library, tmp_path: Path, dress: Theme, qtbot: QtBot) -> Iterator[Bench]:
    with Bench(library, tmp_path, qtbot) as made:
        yield made


@pytest.fixture
def read(bench: Bench, tmp_path: Path) -> Bench:
    """A front, its back and somebody else's card, just read."""
    people = {"anna.jpg": ANNA, "back.jpg": BACK, "zoe.jpg": ZOE}
    bench.add(*(photograph(tmp_path, name, person) for name, person in people.items()))
    bench.settle()
    return bench


def card_of(bench: Bench, name: str) -> CardRecord:
    card = load.card(bench.library, bench.row(name).cards[0].uid)
    assert card is not None
    return card


def test_a_back_is_proposed_when_the_batch_is_read(read: Bench) -> None:
    back = card_of(read, "back.jpg")
    assert back.pairing is not None and back.pairing.state == "proposed"
    assert back.pairing.front == card_of(read, "anna.jpg").uid
    assert card_of(read, "zoe.jpg").pairing is None
    assert read.counts[-1] == 3, "it still waits for its owner's eyes"


def test_a_back_is_proposed_while_the_rest_is_still_being_read(
    bench: Bench, tmp_path: Path
) -> None:
    bench.reader.hold("zoe.jpg")
    people = {"anna.jpg": ANNA, "back.jpg": BACK, "zoe.jpg": ZOE}
    bench.page.add_paths([photograph(tmp_path, name, who) for name, who in people.items()])
    bench.until(lambda: "zoe.jpg" in bench.reader.begun)
    bench.settle()
    assert bench.page.queue.running
    back = card_of(bench, "back.jpg")
    assert back.pairing is not None and back.pairing.front == card_of(bench, "anna.jpg").uid
    bench.reader.release()
    bench.until_idle()


def test_a_joined_back_goes_with_its_front(read: Bench) -> None:
    front, back = card_of(read, "anna.jpg"), card_of(read, "back.jpg")
    read.context.run(pairs.join, front.uid, back.uid)
    read.settle()
    assert read.seen()[1] == "back.jpg, other side, Nordform"
    assert read.counts[-1] == 2
    asked: list[str] = []
    read.page.review_requested.connect(asked.append)
    read.choose("back.jpg")
    read.key(Qt.Key.Key_Return)
    assert asked == [front.uid]
    read.context.run(cards.accept, front.uid, front.draft.contact if front.draft else None)
    read.settle()
    assert [row.split(", ")[1] for row in read.seen()] == ["saved", "saved", "to review"]


def test_the_next_batch_is_read_with_what_was_learned(read: Bench, tmp_path: Path) -> None:
    assert all(not options.learned.lessons for options in read.reader.options)
    anna = card_of(read, "anna.jpg")
    assert anna.draft is not None
    read.context.run(cards.accept, anna.uid, replace(anna.draft.contact, family="Nówak"))
    read.settle()
    read.add(photograph(tmp_path, "more.jpg", ZOE))
    (lesson,) = read.reader.options[-1].learned.lessons
    assert (lesson.read, lesson.written) == ("Nowak", "Nówak")


def test_a_saved_card_bears_the_name_its_owner_gave_it(read: Bench) -> None:
    anna = card_of(read, "anna.jpg")
    assert anna.draft is not None
    corrected = replace(
        anna.draft.contact, family="Nówak", jobs=(JobRecord(organization="Nordform S.A."),)
    )
    read.context.run(cards.accept, anna.uid, corrected)
    read.settle()
    assert read.seen()[0] == "anna.jpg, saved, Anna Nówak · Nordform S.A."
