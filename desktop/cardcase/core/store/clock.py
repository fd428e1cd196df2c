"""The time as it is stored."""

from datetime import UTC, date, datetime


def now() -> str:
    """This moment in UTC, ISO 8601 with milliseconds and ``Z``."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def today() -> date:
    """The day it is where the owner is."""
    return datetime.now(UTC).astimezone().date()
