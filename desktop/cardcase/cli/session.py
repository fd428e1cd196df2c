"""What a command works with."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cardcase.cli.output import Output

if TYPE_CHECKING:
    from cardcase.core.store.library import Library

FINE, FAILED, WRONG_USE = 0, 1, 2
"""Exit codes."""


@dataclass(frozen=True, slots=True)
class Session:
    """The output, and the library's folder; None: the usual one."""

    out: Output
    folder: Path | None = None

    @property
    def path(self) -> Path:
        """The library's folder, whether there is one or not."""
        from cardcase.core.config import library_path

        return library_path(self.folder)

    @contextmanager
    def library(self, *, create: bool = False) -> Iterator["Library"]:
        """The open library; without ``create`` it must be there. Raises LibraryError.

        A command that may make one also writes into it: after it the daily backup is made, and what
        it scattered in the search index is merged.
        """
        from cardcase.core.store import segments
        from cardcase.core.store.library import Library

        library = Library.open(self.path, create=create)
        try:
            yield library
            if create:
                library.back_up_daily()
                if segments.is_scattered(library):
                    segments.merge_all(library)
        finally:
            library.close_all()


class WrongUse(Exception):  # noqa: N818 - an outcome, not an error
    """The arguments make no sense together; the sentence says why."""
