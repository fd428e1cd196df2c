"""The pile as an item model: its rules, its order, and what it says."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics

from cardcase.core.store.pile import PileCard, PileRow
from cardcase.ui.errors import sentence_for
from cardcase.ui.models.pile import PROGRESS, ROW, PileModel
from cardcase.ui.models.pile_words import second_line, state_words, time_left
from cardcase.ui.pages.scan.delegate import _lines
from cardcase.ui.theme import Theme


def card(name: str = "Anna Nowak", **more: Any) -> PileCard:
    blank = PileCard(
        uid=f"card of {name}",
        state="review",
        image="",
        quad=None,
        page=0,
        name=name,
        organization="",
        doubtful=0,
        contact="",
    )
    return replace(blank, **more)


def row(uid: str, *cards: PileCard, **more: Any) -> PileRow:
    blank = PileRow(
        uid=uid,
        name=f"{uid}.jpg",
        state="read" if cards else "waiting",
        sha256="",
        thumbnail="",
        width=0,
        height=0,
        error="",
        details={},
        added=more.pop("added", "2026-03-12T10:00:00.000Z"),
        cards=cards,
    )
    return replace(blank, **more)


def at(minute: int) -> str:
    return f"2026-03-12T10:{minute:02}:00.000Z"


A, B, C = row("a", added=at(1)), row("b", added=at(2)), row("c", added=at(2))


def uids(model: PileModel) -> list[str]:
    return [each.uid for each in model.rows()]


def filled(*rows: PileRow) -> PileModel:
    model = PileModel()
    model.replace(rows)
    return model


@pytest.mark.parametrize("rows", [(), (A,), (A, B, C)])
def test_it_keeps_qt_s_rules(qtmodeltester: Any, rows: Sequence[PileRow]) -> None:
    qtmodeltester.check(filled(*rows))


def test_it_keeps_qt_s_rules_while_it_changes(qtmodeltester: Any) -> None:
    model = PileModel()
    qtmodeltester.check(model)  # from here on it is looked at at every change
    model.merge(["a", "b"], [A, B])
    model.set_progress("a", 0.5)
    model.merge(["a"], [row("a", card(), added=at(1))])
    model.merge(["c"], [C])
    model.merge(["b"], [])
    model.merge(["b"], [B])
    model.merge(["a", "b", "c"], [])
    model.replace([A, B, C])
    model.replace([])
    assert model.rowCount() == 0


def test_a_row_carries_its_photograph() -> None:
    model = filled(A, B)
    index = model.index(1)
    assert index.data() == "b.jpg"
    assert index.data(ROW) is B
    assert index.data(PROGRESS) is None
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "b.jpg, waiting"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert index.data(Qt.ItemDataRole.CheckStateRole) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(index) == 0


def test_a_tooltip_shows_markup_as_it_is_written() -> None:
    model = filled(replace(A, name="<b>a</b>.jpg"))
    assert "&lt;b&gt;a&lt;/b&gt;.jpg" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_rows_are_found_by_their_uid() -> None:
    model = filled(A, B)
    assert model.index_of("b").row() == 1
    assert not model.index_of("nobody").isValid()


def test_merging_replaces_in_place_removes_and_adds_below() -> None:
    model = filled(A, B)
    read = row("a", card(), added=at(1))
    model.merge(["a", "b", "c"], [read, C])
    assert list(model.rows()) == [read, C]


def test_merging_leaves_what_was_not_touched() -> None:
    model = filled(A, B)
    model.merge(["c"], [])
    assert uids(model) == ["a", "b"]


def test_what_undo_brings_back_comes_to_its_place() -> None:
    model = filled(A, B, row("d", added=at(3)))
    model.merge(["a"], [])
    model.merge(["a"], [A])
    assert uids(model) == ["a", "b", "d"]
    model.merge(["c"], [C])
    assert uids(model) == ["a", "b", "c", "d"]


def test_views_are_told_exactly_what_changes() -> None:
    model = filled(A, B, row("d", added=at(3)))
    told: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _parent, *rows: told.append(("in", *rows)))
    model.rowsRemoved.connect(lambda _parent, *rows: told.append(("out", *rows)))
    model.dataChanged.connect(
        lambda first, last, _roles: told.append(("new", first.row(), last.row()))
    )
    model.merge(["b"], [B])
    model.merge(["b"], [])
    model.merge(["b", "c"], [B, C])
    assert told == [("new", 1, 1), ("out", 1, 1), ("in", 1, 2)]


def test_progress_is_a_share_and_goes_when_the_photograph_is_read() -> None:
    model = filled(A, B)
    told: list[tuple[int, list[int]]] = []
    model.dataChanged.connect(lambda first, _last, roles: told.append((first.row(), list(roles))))
    model.set_progress("b", 0.25)
    assert model.index(1).data(PROGRESS) == 0.25
    assert told == [(1, [PROGRESS])]
    model.set_progress("b", None)
    assert model.index(1).data(PROGRESS) is None
    model.set_progress("b", 0.75)
    model.merge(["b"], [row("b", card(), added=at(2))])
    assert model.index(1).data(PROGRESS) is None


def test_progress_of_a_photograph_that_has_gone_is_nobody_s() -> None:
    model = filled(A)
    told: list[object] = []
    model.dataChanged.connect(lambda *change: told.append(change))
    model.set_progress("gone", 0.5)
    assert told == []


# The words.

FAILED = row("x", state="failed", error="not_an_image")
STOPPED = row("x", state="failed", error="cancelled")
DOUBLE = row("x", card(organization="Nordform"), state="duplicate")
MANY = row("x", card("A"), card("B", doubtful=2), card("C", state="accepted"))

PAGES = row("x", card("A"), card("B", page=1))


@pytest.mark.parametrize(
    ("photograph", "progress", "chip", "line"),
    [
        (row("x"), None, "waiting", ""),
        (row("x"), 0.0, "reading", "Opening…"),
        (row("x"), 0.5, "reading", "Reading the lines…"),
        (row("x", card()), None, "to review", "Anna Nowak"),
        (row("x", card(organization="Nordform")), None, "to review", "Anna Nowak · Nordform"),
        (row("x", card("", organization="Nordform")), None, "to review", "Nordform"),
        (row("x", card("")), None, "to review", ""),
        (
            row("x", card(doubtful=1)),
            None,
            "to review",
            "Anna Nowak · 1 doubtful field",
        ),
        (
            row("x", card(doubtful=3)),
            None,
            "to review",
            "Anna Nowak · 3 doubtful fields",
        ),
        (row("x", card(state="accepted", doubtful=3)), None, "saved", "Anna Nowak"),
        (row("x", card(state="rejected")), None, "not a card", "Anna Nowak"),
        (MANY, None, "2 to review", "3 cards in one picture"),
        (PAGES, None, "2 to review", "2 cards in one file"),
        (FAILED, None, "not read", sentence_for("not_an_image")),
        (STOPPED, None, "stopped", sentence_for("cancelled")),
        (DOUBLE, None, "already here", f"{sentence_for('duplicate')} Anna Nowak · Nordform"),
        (row("x", state="duplicate"), None, "already here", sentence_for("duplicate")),
    ],
)
def test_a_photograph_says_its_state(
    photograph: PileRow, progress: float | None, chip: str, line: str
) -> None:
    assert state_words(photograph, progress) == chip
    assert second_line(photograph, progress).replace("\u00a0", " ") == line


def test_how_much_is_doubtful_is_seen_however_long_the_names_are(dress: Theme) -> None:
    firm = "Zakłady Okien i Drzwi Wronbud Południe sp. z o.o. sp. k."
    photograph = row("x", card("Aleksandra Gołębiowska-Nowak", organization=firm, doubtful=2))
    metrics = QFontMetrics(dress.font("second"))
    for width in range(180, 900, 3):
        lines = _lines(photograph, None, width)
        assert lines[-1].endswith("2\u00a0doubtful\u00a0fields"), lines
        assert not lines[-1].startswith("·")
        assert max(map(metrics.horizontalAdvance, lines)) <= width
        assert ".…" not in " ".join(lines)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (0.2, "about 1 second left"),
        (6.4, "about 6 seconds left"),
        (59.4, "about 59 seconds left"),
        (90, "about 2 minutes left"),
        (3600, "about 60 minutes left"),
    ],
)
def test_the_time_left_is_said_roughly(seconds: float | None, words: str) -> None:
    # English plurals come from the catalogue, which is not loaded here.
    assert time_left(seconds) == words


def test_arranging_keeps_qt_s_rules_and_what_is_pointed_at(qtmodeltester: Any) -> None:
    model = filled(A, B, C)
    qtmodeltester.check(model)
    pointed = QPersistentModelIndex(model.index(2))
    model.arrange({"c": -3, "a": -2, "b": -1})
    assert uids(model) == ["c", "a", "b"]
    assert pointed.row() == 0 and pointed.data(ROW) is C
    # What is read anew stays where it is; what comes later is last.
    model.merge(["a", "d"], [row("a", card(), added=at(1)), row("d", added=at(0))])
    assert uids(model) == ["c", "a", "b", "d"]


def test_what_waits_can_be_moved_until_it_is_being_read() -> None:
    model = filled(A, B, row("r", card()))
    model.set_progress("a", 0.0)
    assert model.movable() == ["b"]
    drag = Qt.ItemFlag.ItemIsDragEnabled
    assert [bool(model.flags(model.index(place)) & drag) for place in range(3)] == [
        False,
        True,
        False,
    ]


def test_of_those_added_at_one_moment_each_comes_back_to_its_place() -> None:
    first, second, third = (
        row(uid, added=at(1), number=number) for number, uid in enumerate("xyz")
    )
    model = filled(first, third)
    model.merge(["y"], [second])
    assert uids(model) == ["x", "y", "z"]
