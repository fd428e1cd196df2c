"""A look at a watched folder: what is passed over, what is new, what has come whole."""

import os
from pathlib import Path

import pytest

from cardcase.core.scan import sniff
from cardcase.core.watch import look as looking
from cardcase.core.watch.listing import Stamp, key, listed
from cardcase.core.watch.look import Looked, WatchedFolder, look
from cardcase.core.watch.settling import SETTLED_AFTER, Settling


class Clock:
    """Seconds that pass when they are told to."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


class Watcher:
    """Looks at one folder again and again."""

    def __init__(self, path: Path, *, deep: bool = False, skipped: tuple[Path, ...] = ()) -> None:
        self.folder = WatchedFolder("w", path, deep=deep, begun=True)
        self.known: set[str] = set()
        self._settling, self._clock, self._skipped = Settling(), Clock(), skipped

    def look(self, after: float = 0.0) -> Looked:
        self._clock.now += after
        return look(self.folder, self.known, self._settling, self._skipped, clock=self._clock)

    def new(self, after: float = SETTLED_AFTER) -> list[str]:
        """What is new and whole, by name; it is known from now on."""
        found = self.look(after).new
        self.known |= {each.key for each in found}
        return [each.path.relative_to(self.folder.path).as_posix() for each in found]


def put(folder: Path, *names: str, content: str = "picture") -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content)


def test_a_file_is_taken_once_it_rests_and_never_again(tmp_path: Path) -> None:
    watcher = Watcher(tmp_path)
    assert watcher.new() == []
    put(tmp_path, "a.jpg")
    first = watcher.look()
    assert first.coming and not first.new
    assert watcher.new(SETTLED_AFTER / 2) == []
    put(tmp_path, "a.jpg", content="it has grown")
    assert watcher.new(SETTLED_AFTER / 2) == []
    assert watcher.new(SETTLED_AFTER / 2) == []
    assert watcher.new(SETTLED_AFTER / 2) == ["a.jpg"]
    last = watcher.look(SETTLED_AFTER)
    assert last == Looked(there=True, folders=(tmp_path,))


@pytest.mark.parametrize(
    "name",
    [
        "a.jpg.part", "a.jpg.crdownload", "a.jpg~", "~a.jpg", "~$scan.pdf", ".a.jpg", "a.jpg.tmp",
        ".syncthing.a.jpg.tmp", "~syncthing~a.jpg.tmp", ".stfolder/a.jpg", "notes.txt", "jpg",
    ],
)  # fmt: skip
def test_what_is_not_for_us_is_passed_over(tmp_path: Path, name: str) -> None:
    put(tmp_path, name, "b.PDF")
    (tmp_path / "empty.jpg").touch()
    (tmp_path / "folder.jpg").mkdir()
    os.mkfifo(tmp_path / "pipe.jpg")
    watcher = Watcher(tmp_path, deep=True)
    watcher.look()
    assert watcher.new() == ["b.PDF"]


def test_a_name_given_at_the_end_makes_it_new(tmp_path: Path) -> None:
    put(tmp_path, "a.jpg.part")
    watcher = Watcher(tmp_path)
    watcher.look()
    (tmp_path / "a.jpg.part").rename(tmp_path / "a.jpg")
    assert watcher.new() == []
    assert watcher.new() == ["a.jpg"]


def test_subfolders_are_looked_into_only_when_asked_for(tmp_path: Path) -> None:
    put(tmp_path, "in/a.jpg", "in/deeper/b.jpg", "library/media/c.jpg")
    (tmp_path / "link").symlink_to(tmp_path / "in")
    flat = Watcher(tmp_path)
    flat.look()
    assert flat.new() == []
    deep = Watcher(tmp_path, deep=True, skipped=(tmp_path / "library",))
    folders = deep.look().folders
    assert set(folders) == {tmp_path, tmp_path / "in", tmp_path / "in" / "deeper"}
    assert deep.new() == ["in/a.jpg", "in/deeper/b.jpg"]


def test_a_folder_that_is_gone_says_so_and_nothing_is_new_when_it_is_back(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    put(stick, "a.jpg")
    watcher = Watcher(stick)
    watcher.look()
    assert watcher.new() == ["a.jpg"]
    stick.rename(tmp_path / "elsewhere")
    assert watcher.look() == Looked(there=False)
    (tmp_path / "elsewhere").rename(stick)
    assert watcher.look(SETTLED_AFTER) == Looked(there=True, folders=(stick,))


def test_what_is_there_when_watching_begins_is_told_apart(tmp_path: Path) -> None:
    put(tmp_path, "a.jpg", "b.jpg")
    watcher = Watcher(tmp_path)
    watcher.folder = WatchedFolder("w", tmp_path)
    found = watcher.look()
    assert len(found.before) == 2 and not found.new
    watcher.folder, watcher.known = WatchedFolder("w", tmp_path, begun=True), set(found.before)
    put(tmp_path, "c.jpg")
    watcher.look()
    assert watcher.new() == ["c.jpg"]


def test_a_file_that_may_not_be_read_yet_is_taken_once_it_may(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "a.jpg", "b.jpg")
    watcher = Watcher(tmp_path)
    watcher.look()
    opened = Path.open

    def locked(path: Path, *how: str) -> object:
        if path.name == "a.jpg":
            raise PermissionError
        return opened(path, *how)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", locked)
        assert watcher.new() == ["b.jpg"]
        assert watcher.new() == []
    assert watcher.new(0) == ["a.jpg"]


@pytest.mark.parametrize(("most", "seconds"), [(3, 1.0), (50, -1.0)])
def test_many_are_handed_over_some_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int, seconds: float
) -> None:
    monkeypatch.setattr(looking, "AT_ONCE", most)
    monkeypatch.setattr(looking, "SECONDS", seconds)
    names = [f"{number:04}.jpg" for number in range(7)]
    put(tmp_path, *names)
    watcher = Watcher(tmp_path)
    watcher.look()
    assert watcher.look(SETTLED_AFTER).more
    rounds = [watcher.new(0) for _ in range(8)]
    assert [len(each) for each in rounds if each] == ([3, 3, 1] if most == 3 else [1] * 7)
    assert [name for each in rounds for name in each] == names
    assert not watcher.look().more


def test_what_is_too_large_is_handed_over_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "MAX_BYTES", 3)
    put(tmp_path, "a.jpg")
    watcher = Watcher(tmp_path)
    watcher.look()
    (found,) = watcher.look(SETTLED_AFTER).new
    assert found.sha256 == "" and sniff.MAX_BYTES > 3


HOUR = 3600 * 10**9


def test_a_key_does_not_move_with_the_local_time_of_a_stick() -> None:
    stamp = Stamp(5, 1_700_000_000 * 10**9)
    assert key("a.jpg", stamp) == key("a.jpg", Stamp(5, stamp.modified + 2 * HOUR))
    assert key("z\u0301.jpg", stamp) == key("\u017a.jpg", stamp)
    others = [
        key("b.jpg", stamp),
        key("a.jpg", Stamp(6, stamp.modified)),
        key("a.jpg", Stamp(5, stamp.modified + 4 * 10**9)),
    ]
    assert key("a.jpg", stamp) not in others and len(set(others)) == 3


def test_a_name_that_is_no_text_has_a_key(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"\xb3.jpg")).write_text("picture")
    found = listed(tmp_path, deep=False)
    assert found is not None
    ((name, stamp),) = found.files.items()
    assert len(key(name, stamp)) == 32
