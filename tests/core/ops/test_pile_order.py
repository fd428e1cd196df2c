"""The order in which the pile is read."""

import pytest

from cardcase.core.errors import ScanError
from cardcase.core.ops import history, photographs, pile_order
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.pile import pile
from made_up import LUKASZ, jpeg, scanned


@pytest.fixture
def four(library: Library) -> dict[str, str]:
    """Four waiting photographs, by name."""
    found = {}
    for name in "abcd":
        (found[name],) = photographs.enqueue_bytes(library, jpeg(name), name).photographs
    return found


def shown(library: Library) -> str:
    return "".join(row.name for row in pile(library))


def read_in_turn(library: Library) -> str:
    """Read them all, one after the other."""
    names = ""
    while (record := load.next_waiting(library)) is not None:
        names += record.name
        photographs.add_scanned(library, record.uid, scanned(LUKASZ))
    return names


def test_what_is_moved_is_read_in_its_turn(library: Library, four: dict[str, str]) -> None:
    pile_order.move(library, [four["d"], four["b"]], four["a"])
    assert shown(library) == "dbac"
    # The pile on disk is the pile: another start of the program goes on with it.
    again = Library.open(library.path)
    try:
        assert shown(again) == read_in_turn(again) == "dbac"
    finally:
        again.close_all()
    assert shown(library) == "dbac", "nothing jumps once it is read"


def test_what_comes_later_comes_after_them(library: Library, four: dict[str, str]) -> None:
    pile_order.move(library, [four["a"]])
    photographs.enqueue_bytes(library, jpeg("e"), "e")
    assert shown(library) == "bcdae"
    pile_order.move(library, [four["c"]], four["c"])
    assert shown(library) == "bdaec", "before itself is nowhere: at the end"


def test_only_what_waits_changes_places(library: Library, four: dict[str, str]) -> None:
    photographs.fail(library, four["b"], ScanError("no_card"))
    pile_order.move(library, [four["d"], four["b"]], four["a"])
    assert shown(library) == "dbac"
    assert [row.turn for row in pile(library)] == [-4, -3, -2, -1]
    assert read_in_turn(library) == "dac"


def test_undo_takes_back_where_something_was_moved_and_leaves_what_was_read(
    library: Library, four: dict[str, str]
) -> None:
    pile_order.move(library, [four["d"]], four["b"])
    changes = pile_order.move(library, [four["d"]], four["a"])
    assert (changes.kind, changes.subject, changes.order) == ("photographs.order", "d", True)
    assert not pile_order.move(library, [four["d"]], four["a"]), "it is there already"
    photographs.dismiss(library, [four["d"]])
    photographs.add_scanned(library, four["a"], scanned(LUKASZ))
    assert shown(library) == "abc"
    history.undo(library)
    assert shown(library) == "dabc"
    undone = history.undo(library)
    assert undone is not None and undone.order and undone.operation == changes.operation
    assert shown(library) == "abcd", "both moves of the same photograph are one step"
    assert [row.state for row in pile(library)] == ["read", *["waiting"] * 3]
    history.redo(library)
    assert shown(library) == "dabc"
    pile_order.move(library, [four["c"]], four["d"])
    history.undo(library)
    assert shown(library) == "dabc", "another photograph is another step"


def test_the_review_follows_the_pile(library: Library, four: dict[str, str]) -> None:
    pile_order.move(library, [four["d"]], four["a"])
    read_in_turn(library)
    cards = {card.photograph: card.uid for card in load.cards_in(library, "review")}
    wanted = [cards[four[name]] for name in "dabc"]
    order = load.pile_order(library, list(cards.values()))
    assert list(order) == wanted
    assert [origin.file for origin in order.values()] == list("dabc")


def test_some_are_stopped_and_all_of_them_read_again_as_one_step(
    library: Library, four: dict[str, str]
) -> None:
    changes = photographs.stop(library, [four["a"], four["c"]])
    assert changes.photographs == {four["a"], four["c"]}
    assert [row.state for row in pile(library)] == ["failed", "waiting", "failed", "waiting"]
    photographs.retry_all(library, [four["a"], four["c"], four["b"], "gone"])
    assert {row.state for row in pile(library)} == {"waiting"}
    history.undo(library)
    assert [row.error for row in pile(library)] == ["cancelled", "", "cancelled", ""]
