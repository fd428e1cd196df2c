"""The bytes that come with contacts, stored before the rows that name them."""

from collections.abc import Mapping
from types import TracebackType

from cardcase.core.records import ContactRecord, pictures_of
from cardcase.core.scan.sniff import HEAD, picture_suffix
from cardcase.core.store.library import Library
from cardcase.core.store.unused import remove_unused


class Pictures:
    """A context in which pictures are stored; an exception that leaves it removes them again."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._new: list[str] = []

    def put(self, pictures: Mapping[str, bytes], contact: ContactRecord) -> None:
        """Store those of the pictures, by SHA-256, that a contact names.

        Raises LibraryError as ``Media.put``.
        """
        media = self._library.media
        for sha256 in pictures_of(contact) if pictures else ():
            data = pictures.get(sha256)
            if data is None:
                continue
            if not media.exists(sha256):
                self._new.append(sha256)
            media.put(data, picture_suffix(data[:HEAD]) or ".bin")

    def __enter__(self) -> "Pictures":
        return self

    def __exit__(
        self,
        error: type[BaseException] | None,
        _value: BaseException | None,
        _where: TracebackType | None,
    ) -> None:
        if error is not None:
            remove_unused(self._library, self._new)
