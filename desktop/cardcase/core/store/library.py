"""A library: one folder with everything in it, which can be copied to a USB stick."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from weakref import WeakSet

from cardcase.core.errors import LibraryError
from cardcase.core.jobs import QUIET, Progress
from cardcase.core.store import backups as copies
from cardcase.core.store import restoring, search
from cardcase.core.store.database import LibraryDatabase
from cardcase.core.store.media import Media
from cardcase.core.store.models import bound_to
from cardcase.core.store.shared import are_organizations_keyed, rebuild_organizations
from cardcase.core.store.trouble import known_trouble
from cardcase.core.store.upgrade import upgrade

_MEDIA = "media"
_BACKUPS = "backups"
_MAGIC = b"SQLite format 3\0"
_HERE: WeakSet["Library"] = WeakSet()
"""The libraries of this process."""


class Library:
    """An open library, shared by all threads; each has its own connection.

    Every read happens inside :meth:`session` or :meth:`snapshot`, every write inside
    :meth:`transaction`; all three may be nested.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.media = Media(path / _MEDIA)
        self._file = path / copies.DATABASE
        self._database = LibraryDatabase(self._file)
        _HERE.add(self)

    @classmethod
    def open(cls, path: Path, *, create: bool = True, progress: Progress = QUIET) -> "Library":
        """Open the library in folder ``path``; with ``create`` make it if there is none.

        Progress code: ``index``, where that must be made anew. Raises Cancelled.
        Raises LibraryError: ``no_folder`` (it cannot be made), ``no_library``, ``not_a_library``,
        ``newer_version``, ``damaged``, ``read_only``, ``disk_full``, ``locked``.
        What is refused is left as it was.
        """
        with known_trouble():
            _look_at(path, create=create)
            library = cls(path)
            restoring.keep_strange_log(library._file, library.backups)
            try:
                library._prepare(progress)
            except BaseException:
                library.close_all()
                raise
        return library

    @property
    def backups(self) -> Path:
        """The folder with copies of the database."""
        return self.backups_in(self.path)

    @staticmethod
    def backups_in(path: Path) -> Path:
        """The folder with copies of the database of a library that need not be open."""
        return path / _BACKUPS

    @contextmanager
    def session(self) -> Iterator[None]:
        """Bind the models, in this thread, to this library. The connection stays open after.

        Raises LibraryError ``vanished`` if the file is no longer where it was opened.
        """
        with known_trouble():
            # An open connection would go on writing into a file that has been deleted.
            if not self._file.exists():
                raise LibraryError("vanished", path=str(self.path))
            self._database.connect(reuse_if_open=True)
            with bound_to(self._database):
                yield

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """A session whose several queries all see the library at one moment; for reading only."""
        with self.session():
            if self._database.in_transaction():
                yield
                return
            with self._database.transaction("DEFERRED"):
                yield

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """A session whose writes happen all or, when an exception leaves it, not at all.

        The outermost one takes the write lock at once and commits; inner ones are savepoints.
        """
        with self.session(), self._database.atomic():
            yield

    def back_up(self, occasion: str = copies.BY_HAND) -> Path:
        """Copy the database into :attr:`backups`, look through the copy, and return it.

        Raises LibraryError: ``backup_damaged``, disk_full, read_only.
        """
        with self.session():
            return copies.make(self._database, self.backups, occasion)

    def back_up_daily(self) -> Path | None:
        """Make a copy if the newest is a day old and outdated, and rotate the old ones.

        Returns the copy; None if none was due. Raises LibraryError as :meth:`back_up`.
        """
        with self.session():
            if not copies.is_due(self._database, self.backups):
                return None
            made = copies.make(self._database, self.backups, copies.DAILY)
            copies.rotate(self.backups)
        return made

    def back_up_before(self, occasion: str) -> Path | None:
        """Make a copy before something big, unless one was made within the hour; rotate the old.

        Returns the copy; None if none was needed. Raises LibraryError as :meth:`back_up`.
        """
        with self.session():
            if copies.is_recent(self._database, self.backups):
                return None
            made = copies.make(self._database, self.backups, occasion)
            copies.rotate(self.backups)
        return made

    def restore(self, backup: Path) -> Path:
        """Make the database what it is in the backup; return a copy of what it was before.

        All or nothing, also for other processes that have the library open; restoring the copy
        takes the restoring back. A backup of an older program is brought up to date. Of a damaged
        database the copy is one byte by byte.
        Raises LibraryError: ``no_backup``, ``backup_damaged``, ``newer_version``, locked,
        disk_full, read_only, and ``damaged`` where only :meth:`rescue` helps.
        """
        with known_trouble(), restoring.staged(backup, self.backups, _bring_up) as stage:
            try:
                before = self.back_up(copies.BEFORE_RESTORE)
            except LibraryError as error:
                if error.code not in ("damaged", "backup_damaged"):
                    raise
                before = restoring.set_aside(self._file, self.backups)
            with self.session(), copies.opened(stage) as copy:
                copy.backup(self._database.handle)
        # Only this thread's connection: others may be reading.
        self.close()
        with known_trouble():
            self._prepare()
        return before

    @classmethod
    def rescue(cls, path: Path, backup: Path) -> Path:
        """Put a backup in place of a database that cannot be opened; return a copy of that one.

        No process may have the library open. Raises LibraryError as :meth:`restore`.
        """
        folder = cls.backups_in(path)
        with known_trouble(), restoring.staged(backup, folder, _bring_up) as stage:
            kept = restoring.set_aside(path / copies.DATABASE, folder)
            restoring.put_in_place(stage, path / copies.DATABASE)
        return kept

    def close(self) -> None:
        """Close this thread's connection; the next session opens it again."""
        self._database.close()

    def close_all(self) -> None:
        """Close the connections of all threads, none of which may be at work."""
        self._database.close_all()

    def _prepare(self, progress: Progress = QUIET) -> None:
        self._database.connect(reuse_if_open=True)
        upgrade(self._database, self.backups)
        # Readers and one writer do not wait for each other; kept in the file.
        self._database.journal_mode = "wal"
        with self.session():
            current = search.is_current()
            keyed = are_organizations_keyed()
        if not current:
            with self.transaction():
                search.rebuild(progress)
        if not keyed:
            with self.transaction():
                rebuild_organizations()


def _bring_up(path: Path) -> None:
    """Bring a library that nobody uses to this program's tables and index."""
    Library.open(path, create=False).close_all()


def _look_at(path: Path, *, create: bool) -> None:
    """Refuse what is no library before SQLite touches it; make folder and file if wanted."""
    if path.exists() and not path.is_dir():
        raise LibraryError("not_a_library", path=str(path))
    file = path / copies.DATABASE
    if _is_open_here(file):
        return
    if file.is_file() and file.stat().st_size:
        with file.open("rb") as start:
            if start.read(len(_MAGIC)) != _MAGIC:
                raise LibraryError(
                    "damaged" if _was_ours(path) else "not_a_library", path=str(path)
                )
    elif _was_ours(path):
        # Not to be begun anew, as an empty one.
        raise LibraryError("damaged", path=str(path))
    elif not create:
        raise LibraryError("no_library" if not path.is_dir() else "not_a_library", path=str(path))
    else:
        try:
            path.mkdir(parents=True, exist_ok=True)
        except (FileExistsError, NotADirectoryError, FileNotFoundError) as error:
            raise LibraryError("no_folder", path=str(path)) from error
        file.touch()


def _is_open_here(file: Path) -> bool:
    """Whether this process has the file open. Then nothing but SQLite may open it.

    To close it again would drop the locks of the open connections
    (https://sqlite.org/howtocorrupt.html, 2.2), and another process that closes the library would
    remove the log into which these still write.
    """
    return file.exists() and any(
        each._database.is_in_use and each._file.exists() and each._file.samefile(file)
        for each in list(_HERE)
    )


def _was_ours(path: Path) -> bool:
    """Whether pictures or copies tell that a library was here."""
    return any(Media(path / _MEDIA).files()) or any(copies.listed(path / _BACKUPS))
