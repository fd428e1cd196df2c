"""Which files a person means who drops or names files and folders."""

from collections.abc import Container, Iterable, Iterator
from pathlib import Path

from cardcase.core.errors import ScanError
from cardcase.core.scan.sniff import MAX_BYTES

PICTURE_SUFFIXES = frozenset(
    {
        ".jpg", ".jpeg", ".jpe", ".png", ".webp", ".heic", ".heif", ".avif",
        ".tif", ".tiff", ".bmp", ".gif", ".pdf",
    }
)  # fmt: skip
"""What is picked up from a folder. A file that is named itself is always taken."""


def photographs_in(paths: Iterable[Path]) -> list[Path]:
    """The files meant by ``paths``, and in folders the photographs; see :func:`files_in`."""
    return files_in(paths, PICTURE_SUFFIXES)


def files_in(paths: Iterable[Path], suffixes: Container[str]) -> list[Path]:
    """The files meant by ``paths``: files as they are, folders searched to the bottom by name.

    ``suffixes``: the endings, in lower case with the dot, of what is picked up from a folder.
    Hidden files and folders inside a folder are passed over, links to folders are not followed,
    and no file comes twice.
    """
    found: dict[Path, None] = {}
    for path in paths:
        for file in _inside(path, suffixes) if _is_folder(path) else (path,):
            found.setdefault(file.absolute())
    return list(found)


def _inside(folder: Path, suffixes: Container[str]) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: entry.name.casefold())
    except OSError:
        # A folder that may not be opened has nothing for us; the rest goes on.
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if _is_folder(entry):
            if not entry.is_symlink():
                yield from _inside(entry, suffixes)
        elif entry.suffix.lower() in suffixes:
            yield entry


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        # It may not be looked at, or its name is too long: whoever opens it says so.
        return False


def bytes_of(path: Path) -> bytes:
    """The bytes of a file. Raises ScanError ``file_missing``, ``no_access``, ``too_large``."""
    try:
        if (size := path.stat().st_size) > MAX_BYTES:
            raise ScanError("too_large", bytes=size)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ScanError("file_missing", name=path.name) from error
    except OSError as error:
        raise ScanError("no_access", name=path.name) from error
