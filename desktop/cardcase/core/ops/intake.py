"""The bytes of a dropped file, if they are of a picture that we take."""

from pathlib import Path

from cardcase.core.errors import ScanError
from cardcase.core.scan.sniff import HEAD, MAX_BYTES, picture_suffix


def read_picture(path: Path) -> tuple[bytes, str]:
    """The bytes of a picture file and the usual suffix of its kind.

    Raises ScanError: file_missing, no_access, and those of :func:`accepted_suffix`.
    """
    try:
        # Not a pipe or a device, whose reading may never end.
        if not path.is_file():
            raise ScanError("no_access" if path.exists() else "file_missing", path=str(path))
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise ScanError("file_missing", path=str(path)) from error
    except OSError as error:
        raise ScanError("no_access", path=str(path)) from error
    return data, accepted_suffix(data)


def accepted_suffix(data: bytes) -> str:
    """The usual suffix of the kind of picture these bytes are.

    Raises ScanError: empty_file, too_large (over ``MAX_BYTES``), not_an_image.
    """
    if not data:
        raise ScanError("empty_file")
    if len(data) > MAX_BYTES:
        raise ScanError("too_large", limit=MAX_BYTES)
    if suffix := picture_suffix(data[:HEAD]):
        return suffix
    raise ScanError("not_an_image")
