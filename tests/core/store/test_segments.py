"""The search index merged: quicker, and the same."""

import sqlite3

import pytest

from cardcase.core.jobs import Cancelled, Progress
from cardcase.core.ops import contacts, samples
from cardcase.core.records import ContactRecord
from cardcase.core.store import browse, segments
from cardcase.core.store.library import Library

SEEDS = (1, 2, 3)


@pytest.fixture
def scattered(library: Library, monkeypatch: pytest.MonkeyPatch) -> Library:
    """A library of three imports."""
    monkeypatch.setattr(segments, "_FEW_PAGES", 50)
    for seed in SEEDS:
        samples.fill(library, 150, seed)
    return library


def pieces(library: Library) -> int:
    with sqlite3.connect(library.path / "cardcase.db") as bare:
        found: int = bare.execute(
            "SELECT count(DISTINCT segid) FROM contact_search_idx"
        ).fetchone()[0]
        bare.execute("INSERT INTO contact_search (contact_search) VALUES ('integrity-check')")
        bare.rollback()
    bare.close()
    return found


def hits(library: Library, typed: str) -> list[str]:
    return browse.matching(library, typed)


def test_merging_changes_no_hit(scattered: Library) -> None:
    assert segments.is_scattered(scattered)
    before = {typed: hits(scattered, typed) for typed in ("a", "no", "48", "an", "2026")}
    assert all(before.values())
    steps = 0
    while segments.merge_some(scattered, 10):
        steps += 1
    assert steps > 3
    assert pieces(scattered) == 1
    assert not segments.is_scattered(scattered)
    assert {typed: hits(scattered, typed) for typed in before} == before


def test_a_few_changes_are_not_worth_it(scattered: Library) -> None:
    segments.merge_all(scattered)
    contacts.create(scattered, ContactRecord(given="Anna", family="Nowak"))
    assert pieces(scattered) == 2
    assert not segments.is_scattered(scattered)


def test_an_empty_library_is_not_scattered(library: Library) -> None:
    assert not segments.is_scattered(library)
    segments.merge_all(library)


def test_it_can_be_stopped(scattered: Library) -> None:
    with pytest.raises(Cancelled):
        segments.merge_all(scattered, Progress(cancelled=lambda: True))
    assert len(hits(scattered, "a")) > 10
    pieces(scattered)
