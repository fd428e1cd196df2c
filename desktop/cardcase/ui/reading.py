"""How photographs are read: what the owner chose, and what was learned."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QSettings

from cardcase.core.card_records import CardRecord
from cardcase.core.scan import engines
from cardcase.core.scan.result import ScanOptions
from cardcase.core.store.lessons import learned
from cardcase.ui.context import Context

ENGINE = "scan/engine"
"""The setting that names the engine."""
REGION = "region"
"""The setting that names the country of phone numbers without one."""


@dataclass(frozen=True, slots=True)
class ReadWith:
    """By which engine, and in which languages (ISO 639-1, best first), a card is read."""

    engine: str
    languages: tuple[str, ...]


def scan_options(context: Context) -> ScanOptions:
    """The options for the next photograph; an engine that is no longer there is passed over."""
    options = ScanOptions(learned=learned(context.library), region=home_region(context.settings))
    chosen = str(context.settings.value(ENGINE, options.engine))
    return replace(options, engine=chosen) if _known(chosen) else options


def home_region(settings: QSettings) -> str:
    """The country (ISO 3166) of phone numbers without a country code, on cards, in files and where
    they are typed."""
    return str(settings.value(REGION, ScanOptions().region))


def options_with(context: Context, how: ReadWith) -> ScanOptions:
    """The options for a card that is read in a certain way."""
    return replace(scan_options(context), engine=how.engine, languages=how.languages)


def read_with(context: Context, card: CardRecord | None) -> ReadWith:
    """How a card was read, or where nobody knows, how the next photograph will be."""
    default = scan_options(context)
    reading = card.reading if card else None
    if reading is None or not _known(reading.engine):
        return ReadWith(default.engine, default.languages)
    return ReadWith(reading.engine, reading.languages or default.languages)


def _known(engine: str) -> bool:
    return engine in engines.names()
