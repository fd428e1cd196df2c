import json
import os
import threading
from pathlib import Path

import pytest

from cardcase.core.card_records import CardRecord, PhotographRecord
from cardcase.core.errors import LibraryError, ScanError
from cardcase.core.ops import cards, intake, photographs
from cardcase.core.store import load
from cardcase.core.store.library import Library
from made_up import LUKASZ, jpeg, scanned, waiting_photograph


def added(library: Library, *files: Path) -> list[PhotographRecord]:
    photographs.enqueue(library, files)
    return load.photographs(library)[-len(files) :]


def state_of(record: PhotographRecord) -> tuple[str, str]:
    return record.state, json.loads(record.error or "{}").get("code", "")


def test_files_wait_in_their_order_before_any_is_opened(library: Library, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.jpg" for number in range(30)]
    changes = photographs.enqueue(library, files)
    records = load.photographs(library, ["waiting"])
    assert [record.name for record in records] == [file.name for file in files]
    assert [record.source for record in records] == [str(file) for file in files]
    assert len({record.batch for record in records}) == 1
    assert changes.photographs == {record.uid for record in records}
    assert load.next_waiting(library) == records[0]


def test_bytes_are_taken_in_once(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(jpeg("a"))
    (record,) = added(library, file)
    taken = photographs.take_in(library, record.uid)
    assert taken.state == "waiting"
    assert library.media.read(taken.sha256, verify=True) == jpeg("a")
    assert library.media.path(taken.sha256).suffix == ".jpg"
    # The file may go now, and a second call does nothing.
    file.unlink()
    assert photographs.take_in(library, record.uid) == taken == load.photograph(library, record.uid)


def test_the_same_photograph_is_recognised(library: Library, tmp_path: Path) -> None:
    first, second = tmp_path / "first.jpg", tmp_path / "second.jpg"
    for file in (first, second):
        file.write_bytes(jpeg("same"))
    one, two = added(library, first, second)
    photographs.take_in(library, one.uid)
    double = photographs.take_in(library, two.uid)
    assert double.state == "duplicate"
    assert json.loads(double.error) == {
        "code": "duplicate",
        "details": {"first": one.uid, "name": "first.jpg"},
    }
    assert len([path for path in (library.path / "media").rglob("*") if path.is_file()]) == 1


def test_the_bytes_of_a_failed_photograph_may_be_tried_again(
    library: Library, tmp_path: Path
) -> None:
    uid = waiting_photograph(library, tmp_path)
    photographs.fail(library, uid, ScanError("broken_image"))
    (again,) = added(library, tmp_path / "one.jpg")
    assert photographs.take_in(library, again.uid).state == "waiting"


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "empty_file"), (b"Dear reader", "not_an_image"), (None, "file_missing")],
)
def test_what_is_no_picture_fails_with_a_reason(
    library: Library, tmp_path: Path, content: bytes | None, code: str
) -> None:
    file = tmp_path / "a.jpg"
    if content is not None:
        file.write_bytes(content)
    (record,) = added(library, file)
    failed = photographs.take_in(library, record.uid)
    assert state_of(failed) == ("failed", code)
    assert load.photograph(library, record.uid) == failed
    assert not (library.path / "media").exists()


def test_a_file_that_is_too_large(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "MAX_BYTES", 100)
    file = tmp_path / "a.jpg"
    file.write_bytes(jpeg("x" * 97))
    (record,) = added(library, file)
    assert state_of(photographs.take_in(library, record.uid)) == ("failed", "too_large")


def test_a_pipe_and_a_folder_are_no_files(library: Library, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    (tmp_path / "folder.jpg").mkdir()
    for record in added(library, tmp_path / "pipe.jpg", tmp_path / "folder.jpg"):
        assert state_of(photographs.take_in(library, record.uid)) == ("failed", "no_access")


def test_a_file_that_may_not_be_read(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(jpeg("a"))
    (record,) = added(library, file)

    def denied(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", denied)
    assert state_of(photographs.take_in(library, record.uid)) == ("failed", "no_access")


def test_two_threads_take_in_the_same_bytes_once(library: Library, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.jpg" for number in range(8)]
    for file in files:
        file.write_bytes(jpeg("same"))
    records = added(library, *files)
    threads = [
        threading.Thread(target=photographs.take_in, args=(library, record.uid))
        for record in records
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    states = [record.state for record in load.photographs(library)]
    assert sorted(states) == ["duplicate"] * 7 + ["waiting"]


def test_pasted_bytes(library: Library) -> None:
    first = photographs.enqueue_bytes(library, jpeg("a"), "pasted")
    second = photographs.enqueue_bytes(library, jpeg("a"), "pasted")
    states = [record.state for record in load.photographs(library)]
    assert first.operation and second.operation
    assert states == ["waiting", "duplicate"]
    with pytest.raises(ScanError) as caught:
        photographs.enqueue_bytes(library, b"text", "pasted")
    assert caught.value.code == "not_an_image"
    assert len(load.photographs(library)) == 2


def test_take_next_walks_the_pile(library: Library, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    text, missing = added(library, tmp_path / "a.txt", tmp_path / "b.jpg")
    changes, record = photographs.take_next(library)
    assert record is not None and state_of(record) == ("failed", "not_an_image")
    assert changes.photographs == {text.uid}
    changes, record = photographs.take_next(library)
    assert record is not None and record.uid == missing.uid
    changes, record = photographs.take_next(library)
    assert record is None and not changes


def test_what_was_read_waits_in_review(library: Library, tmp_path: Path) -> None:
    uid = waiting_photograph(library, tmp_path)
    reading = scanned(LUKASZ, LUKASZ)
    changes = photographs.add_scanned(library, uid, reading)
    record = load.photograph(library, uid)
    assert record is not None
    assert (record.state, record.width, record.height) == ("read", 900, 500)
    assert record.taken_at == reading.taken_at
    assert library.media.read(record.thumbnail) == reading.thumbnail
    stored = load.cards_in(library, "review")
    assert changes.cards == {card.uid for card in stored}
    assert [card.position for card in stored] == [0, 1]
    for card, read in zip(stored, reading.cards, strict=True):
        assert (card.reading, card.draft, card.quad) == (read.reading, read.draft, read.quad)
        assert library.media.read(card.image) == read.image
    # A second reading of the same photograph, by another program, is not added to it.
    assert not photographs.add_scanned(library, uid, reading)
    assert load.cards_on(library, uid) == stored


def test_a_photograph_without_a_card_failed(library: Library, tmp_path: Path) -> None:
    uid = waiting_photograph(library, tmp_path)
    photographs.add_scanned(library, uid, scanned())
    record = load.photograph(library, uid)
    assert record is not None and state_of(record) == ("failed", "no_card")
    assert record.thumbnail


def test_stopped_photographs_can_be_retried(library: Library, tmp_path: Path) -> None:
    uid = waiting_photograph(library, tmp_path)
    other = waiting_photograph(library, tmp_path, "two")
    photographs.stop(library)
    assert [state_of(each) for each in load.photographs(library)] == [("failed", "cancelled")] * 2
    photographs.retry(library, other)
    waiting = load.next_waiting(library)
    assert waiting is not None and waiting.uid == other and waiting.sha256 and not waiting.error
    assert load.photographs(library, ["failed"])[0].uid == uid


def test_reading_again_drops_the_cards_in_review(library: Library, card: CardRecord) -> None:
    changes = photographs.retry(library, card.photograph)
    assert changes.removed == {card.uid}
    record = load.photograph(library, card.photograph)
    assert record is not None and record.state == "waiting"
    assert load.cards_on(library, card.photograph) == []


def double_of_one(library: Library, tmp_path: Path) -> tuple[str, str]:
    """A waiting photograph and its double."""
    first = waiting_photograph(library, tmp_path)
    (double,) = added(library, tmp_path / "one.jpg")
    assert photographs.take_in(library, double.uid).state == "duplicate"
    return first, double.uid


def test_a_double_is_read_when_its_first_is_gone(library: Library, tmp_path: Path) -> None:
    first, double = double_of_one(library, tmp_path)
    assert not photographs.retry(library, double)
    photographs.dismiss(library, [first])
    assert photographs.retry(library, double)
    waiting = load.next_waiting(library)
    assert waiting is not None and waiting.uid == double and waiting.sha256 and not waiting.error


def test_the_same_bytes_are_not_read_twice_by_retrying(library: Library, tmp_path: Path) -> None:
    failed = waiting_photograph(library, tmp_path)
    photographs.fail(library, failed, ScanError("broken_image"))
    (again,) = added(library, tmp_path / "one.jpg")
    photographs.take_in(library, again.uid)
    photographs.retry(library, failed)
    assert [state_of(each) for each in load.photographs(library)] == [
        ("duplicate", "duplicate"),
        ("waiting", ""),
    ]


def test_lost_bytes_are_fetched_again(library: Library, tmp_path: Path) -> None:
    uid = waiting_photograph(library, tmp_path)
    record = load.photograph(library, uid)
    assert record is not None
    library.media.path(record.sha256).unlink()
    photographs.fail(library, uid, LibraryError("media_missing"))
    photographs.retry(library, uid)
    _, taken = photographs.take_next(library)
    assert taken is not None and library.media.read(taken.sha256, verify=True)


def test_a_photograph_removed_while_it_is_copied_is_passed_over(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.jpg").write_bytes(jpeg("a"))
    (tmp_path / "b.jpg").write_bytes(jpeg("b"))
    first, second = added(library, tmp_path / "a.jpg", tmp_path / "b.jpg")
    read = photographs.read_picture

    def slowly(path: Path) -> tuple[bytes, str]:
        photographs.dismiss(library, [first.uid])
        return read(path)

    monkeypatch.setattr(photographs, "read_picture", slowly)
    _, taken = photographs.take_next(library)
    assert taken is not None and taken.uid == second.uid and taken.sha256


def test_a_photograph_with_an_accepted_card_stays_as_it_is(
    library: Library, card: CardRecord
) -> None:
    cards.accept(library, card.uid, LUKASZ)
    assert not photographs.retry(library, card.photograph)
    assert not photographs.dismiss(library, [card.photograph])
    assert load.card(library, card.uid)


def test_dismissed_photographs_leave_the_pile(library: Library, card: CardRecord) -> None:
    changes = photographs.dismiss(library, [card.photograph, "gone"])
    assert changes.removed == {card.photograph, card.uid}
    assert load.photographs(library) == []


def test_late_news_of_a_removed_photograph_is_ignored(library: Library, card: CardRecord) -> None:
    photographs.dismiss(library, [card.photograph])
    assert not photographs.fail(library, card.photograph, ScanError("reader_died"))
    assert not photographs.add_scanned(library, card.photograph, scanned(LUKASZ))
    for op in (photographs.take_in, photographs.retry):
        with pytest.raises(LibraryError) as caught:
            op(library, card.photograph)
        assert caught.value.code == "gone"
