"""The names in an exported folder, and what its lines are; see the package for the whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from cardcase.core.card_records import CardRecord, PhotographRecord, TurnRecord
from cardcase.core.records import (
    AliasRecord,
    ApartRecord,
    ContactRecord,
    EncounterRecord,
    EventRecord,
    OwnerRecord,
    SearchRecord,
)
from cardcase.core.scan.lesson import Lesson

FORMAT, VERSION = "cardcase-folder", 1
MANIFEST = "cardcase.json"
README = "README.txt"
VCARDS = "contacts.vcf"

Kind = Literal[
    "event", "contact", "encounter", "photograph", "turn", "card", "lesson", "alias", "apart",
    "owner", "search",
]  # fmt: skip
Shelf = Literal["photographs", "cards", "thumbnails", "portraits", "attachments"]

SHELVES: tuple[Shelf, ...] = ("photographs", "cards", "thumbnails", "portraits", "attachments")
"""The folders with pictures; attachments may be other things, too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Where the bytes with this SHA-256 (in hex) lie: a shelf and a name, with a slash between."""

    sha256: str
    file: str


RECORDS: Mapping[Kind, type[Any]] = {
    "event": EventRecord,
    "contact": ContactRecord,
    "encounter": EncounterRecord,
    "photograph": PhotographRecord,
    "turn": TurnRecord,
    "card": CardRecord,
    "lesson": Lesson,
    "alias": AliasRecord,
    "apart": ApartRecord,
    "owner": OwnerRecord,
    "search": SearchRecord,
}
"""What is exported, each kind after those it refers to."""

PICTURES = "picture"
_PLURALS = {"alias": "aliases", "apart": "apart", "owner": "owner", "search": "searches"}


def lines_file(kind: str) -> str:
    """The file with the lines of a kind."""
    return f"{_PLURALS.get(kind, f'{kind}s')}.jsonl"


def is_exported(folder: Path) -> bool:
    """Whether a folder is a library that was exported, whole or not."""
    names = (MANIFEST, *map(lines_file, RECORDS))
    return any((folder / name).is_file() for name in names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What ``cardcase.json`` says: ``counts`` are the lines of each kind, ``made`` is in UTC."""

    format: str
    version: int
    made: str = ""
    counts: Mapping[str, int]
