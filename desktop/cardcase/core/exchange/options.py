"""How a file of contacts is to be read or written."""

from collections.abc import Callable
from dataclasses import dataclass

from cardcase.core.exchange.tables.fields import Mapping
from cardcase.core.records import ContactRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """``region``: the country (ISO 3166) of phone numbers without one.

    ``mapping``: what the columns of a table are, where somebody said so.
    """

    region: str = "PL"
    mapping: Mapping | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOptions:
    """What goes into a file beside the contact's own fields.

    ``with_encounters``: where and why we met, which is private else. ``with_cards``: the picture of
    the card. ``picture``: the bytes of a SHA-256 that a record names, or None; without it no
    picture is written. ``card_of``: the SHA-256 of the picture of a contact's card, or "".
    """

    with_encounters: bool = False
    with_cards: bool = False
    picture: Callable[[str], bytes | None] | None = None
    card_of: Callable[[ContactRecord], str] | None = None


DEFAULT_READ = ReadOptions()
DEFAULT_WRITE = WriteOptions()
