"""What a library remembers of watched folders, and what comes in from them."""

from pathlib import Path

import pytest

from cardcase.core.errors import LibraryError
from cardcase.core.ops import events, history, photographs, sessions, watching
from cardcase.core.records import EventRecord
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.watches import last_taken, seen, watched
from cardcase.core.watch.look import Found, WatchedFolder
from made_up import jpeg


@pytest.fixture
def folder(library: Library, tmp_path: Path) -> WatchedFolder:
    """A watched folder with nothing in it."""
    path = tmp_path / "camera"
    path.mkdir()
    watching.watch(library, path)
    (found,) = watched(library)
    watching.begin(library, found.uid, ())
    return found


def come(folder: WatchedFolder, name: str, content: str = "") -> Found:
    file = folder.path / name
    file.write_bytes(jpeg(content or name))
    return Found(file, f"key of {name}", f"{content or name:0>64}")


def names(library: Library) -> list[str]:
    return [each.name for each in load.photographs(library)]


def test_what_comes_waits_and_is_remembered_in_one_step(
    library: Library, folder: WatchedFolder
) -> None:
    files = [come(folder, "a.jpg"), come(folder, "b.pdf")]
    changes = watching.take(library, folder.uid, files)
    assert names(library) == ["a.jpg", "b.pdf"]
    assert changes.photographs == {each.uid for each in load.photographs(library)}
    assert seen(library, folder.uid) == {"key of a.jpg", "key of b.pdf"}
    assert [each.source for each in load.photographs(library)] == [str(f.path) for f in files]
    # What came by itself is not what Undo takes back.
    assert history.can_undo(library) is None


def test_nothing_is_kept_of_a_step_that_fails(
    library: Library, folder: WatchedFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise LibraryError("disk_full")

    with monkeypatch.context() as patched:
        patched.setattr(watching, "_remember", full)
        with pytest.raises(LibraryError):
            watching.take(library, folder.uid, [come(folder, "a.jpg")])
    assert not names(library) and not seen(library, folder.uid)


def test_what_the_library_has_is_only_seen(library: Library, folder: WatchedFolder) -> None:
    (uid,) = photographs.enqueue_bytes(library, jpeg("same"), "first.jpg").photographs
    first = load.photograph(library, uid)
    assert first is not None
    again = Found(come(folder, "again.jpg", "same").path, "k", first.sha256)
    twice = [come(folder, "one.jpg", "x"), come(folder, "two.jpg", "x")]
    watching.take(library, folder.uid, [again, *twice])
    assert names(library) == ["first.jpg", "one.jpg"]
    assert len(seen(library, folder.uid)) == 3


def test_the_open_session_stamps_what_comes(library: Library, folder: WatchedFolder) -> None:
    events.save(library, EventRecord(uid="fair", name="Targi Kielce", kind="fair"))
    sessions.come(library, "fair")
    watching.take(library, folder.uid, [come(folder, "a.jpg")])
    assert [each.event for each in load.photographs(library)] == ["fair"]


def test_what_was_there_before_is_passed_over_and_can_be_taken(
    library: Library, folder: WatchedFolder
) -> None:
    assert watching.begin(library, folder.uid, ["a", "b"]) == 2
    assert watching.begin(library, folder.uid, ["a", "b", "c"]) == 1
    watching.take_earlier(library, folder.uid)
    assert seen(library, folder.uid) == {"a", "b"}, "those of the last time only"


def test_watching_begins_anew_after_a_rest_and_with_subfolders(
    library: Library, folder: WatchedFolder, tmp_path: Path
) -> None:
    def begun() -> bool:
        (found,) = watched(library)
        return found.begun

    assert begun()
    watching.set_deep(library, folder.uid, deep=False)
    watching.set_on(library, folder.uid, on=True)
    watching.watch(library, folder.path)
    assert begun(), "nothing has changed"
    watching.set_deep(library, folder.uid, deep=True)
    assert not begun()
    watching.begin(library, folder.uid, ())
    watching.set_deep(library, folder.uid, deep=False)
    assert begun()
    watching.set_on(library, folder.uid, on=False)
    watching.watch(library, folder.path)
    (found,) = watched(library)
    assert found.on and not found.begun


def test_what_is_watched_no_more_is_forgotten(library: Library, folder: WatchedFolder) -> None:
    watching.take(library, folder.uid, [come(folder, "a.jpg")])
    watching.unwatch(library, folder.uid)
    watching.watch(library, folder.path)
    (found,) = watched(library)
    assert not seen(library, found.uid) and not found.begun
    assert names(library) == ["a.jpg"], "what came stays"
    with pytest.raises(LibraryError, match="gone"):
        watching.take(library, folder.uid, ())


def test_it_is_told_what_came_last(library: Library, folder: WatchedFolder, tmp_path: Path) -> None:
    assert last_taken(library, folder.path) is None
    (tmp_path / "camera 2").mkdir()
    photographs.enqueue(library, [tmp_path / "camera 2" / "other.jpg"])
    assert last_taken(library, folder.path) is None
    watching.take(library, folder.uid, [come(folder, "a.jpg")])
    watching.take(library, folder.uid, [come(folder, "b.jpg")])
    last = last_taken(library, folder.path)
    assert last is not None and last[0] == "b.jpg"
    photographs.dismiss(library, [load.photographs(library)[-1].uid])
    last = last_taken(library, folder.path)
    assert last is not None and last[0] == "a.jpg"
