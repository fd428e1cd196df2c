"""Known trouble: a code and its details, never a sentence.

The core says *what* happened; the window and the command line say it in words.
Anything that is raised and is no :class:`CardcaseError` is a bug of ours.
"""

from collections.abc import Mapping

Detail = str | int | float


class CardcaseError(Exception):
    """A trouble we know: ``code`` names it (snake_case, stable), ``details`` fill its sentence."""

    def __init__(self, code: str, **details: Detail) -> None:
        super().__init__(code, details)
        self.code = code
        self.details: Mapping[str, Detail] = details

    def __str__(self) -> str:
        if not self.details:
            return self.code
        return f"{self.code} ({', '.join(f'{key}={value}' for key, value in self.details.items())})"

    def __reduce__(self) -> tuple[object, ...]:
        # Keyword details do not survive the default pickling between processes.
        return _rebuild, (type(self), self.code, dict(self.details))


def _rebuild(cls: type[CardcaseError], code: str, details: dict[str, Detail]) -> CardcaseError:
    return cls(code, **details)


class ScanError(CardcaseError):
    """A photograph that cannot be read."""


class LibraryError(CardcaseError):
    """A library that cannot be opened or written."""


class ExchangeError(CardcaseError):
    """A file of another program that cannot be read or written."""
