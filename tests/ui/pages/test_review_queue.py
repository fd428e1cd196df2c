"""The cards of one sitting at the review."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from cardcase.core.card_records import CardRecord, Origin, Pairing
from cardcase.core.records import ContactRecord
from cardcase.core.scan.draft import Draft
from cardcase.ui.models.review_queue import BEGINS, STANDING, ReviewQueue
from cardcase.ui.theme import Theme


def card(uid: str) -> CardRecord:
    return CardRecord(uid=uid, photograph="p", draft=Draft(contact=ContactRecord(given=uid)))


@pytest.fixture
def queue(dress: Theme) -> ReviewQueue:
    made = ReviewQueue()
    made.begin([card("a"), card("b"), card("c")])
    return made


def uids(queue: ReviewQueue) -> list[str]:
    return [queue.card_at(row).uid for row in range(queue.rowCount())]


def test_the_next_card_is_the_one_after_and_from_the_beginning_after_the_last(
    queue: ReviewQueue,
) -> None:
    assert queue.next_waiting(0) == "b"
    assert queue.next_waiting(2) == "a"
    queue.mark("a", "later")
    assert queue.next_waiting(2) == "b"


def test_when_none_waits_there_is_no_next(queue: ReviewQueue) -> None:
    for uid in "abc":
        queue.mark(uid, "later")
    assert queue.next_waiting(0) == ""
    assert queue.count("later") == 3
    queue.take_up_again()
    assert queue.next_waiting(-1) == "a"


def test_accepted_cards_stay_and_undone_ones_wait_again(queue: ReviewQueue) -> None:
    queue.update({"b": replace(card("b"), state="accepted")})
    assert (uids(queue), queue.standing("b")) == (["a", "b", "c"], "accepted")
    queue.update({"b": card("b")})
    assert queue.standing("b") == "waiting"


def test_rejected_and_vanished_cards_leave_and_new_ones_come_last(queue: ReviewQueue) -> None:
    queue.update({"a": replace(card("a"), state="rejected"), "b": None, "d": card("d")})
    assert uids(queue) == ["c", "d"]
    queue.update({"e": replace(card("e"), state="accepted")})
    assert uids(queue) == ["c", "d"], "what was accepted elsewhere is none of this sitting"


def test_coming_back_keeps_what_was_accepted_and_put_off(queue: ReviewQueue) -> None:
    queue.mark("a", "accepted")
    queue.mark("b", "later")
    queue.refresh([card("b"), card("d")])
    assert uids(queue) == ["a", "b", "d"]
    assert [queue.standing(uid) for uid in "abd"] == ["accepted", "later", "waiting"]


def test_a_row_says_which_card_and_how_it_stands(queue: ReviewQueue) -> None:
    queue.mark("b", "later")
    index = queue.index(1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Card 2, b, left for later"
    assert index.data(STANDING) == "later"


def test_a_card_that_may_be_a_back_comes_right_after_its_front(dress: Theme) -> None:
    asked = replace(card("a"), pairing=Pairing(front="c"))
    queue = ReviewQueue()
    queue.begin([asked, card("b"), card("c"), card("d")])
    assert uids(queue) == ["b", "c", "a", "d"]
    queue.update({"c": replace(card("c"), state="accepted")})
    assert uids(queue) == ["b", "c", "a", "d"], "it still goes with it"
    queue.update({"a": replace(asked, pairing=Pairing(front="c", state="apart"))})
    assert set(uids(queue)) == {"a", "b", "c", "d"}
    queue.update({"a": replace(asked, pairing=Pairing(front="c", state="presumed"))})
    assert uids(queue) == ["b", "c", "d"], "it is shown with its front"


def test_what_comes_late_takes_its_place_in_the_pile(dress: Theme) -> None:
    queue = ReviewQueue(None, lambda some: dict.fromkeys(sorted(some), Origin()))
    queue.begin([card("b"), card("d")])
    queue.update({"c": card("c"), "a": card("a")})
    assert uids(queue) == ["a", "b", "c", "d"]


def test_what_came_at_another_time_stands_apart_and_says_when(dress: Theme) -> None:
    at = "2026-06-1{}T08:{:02}:00.000Z"
    origins = {
        "old": Origin("old.jpg", "1", at.format(4, 0)),
        "new": Origin("new.jpg", "2", at.format(5, 0)),
        "pasted": Origin("pasted.jpg", "3", at.format(5, 5)),
        "late": Origin("late.jpg", "4", at.format(5, 30)),
    }

    def order(uids: Collection[str]) -> dict[str, Origin]:
        return {uid: origin for uid, origin in origins.items() if uid in uids}

    queue = ReviewQueue(order=order, today=lambda: date(2026, 6, 15))
    queue.begin([card(uid) for uid in reversed(origins)])
    assert [queue.index(row).data(BEGINS) for row in range(4)] == [False, True, False, True]
    assert queue.came("old") == "added yesterday"
    assert "new.jpg, added today, " in queue.index(1).data(Qt.ItemDataRole.ToolTipRole)
    queue.update({"old": None, "late": None})
    assert queue.came("new") == "", "all of them came together"
