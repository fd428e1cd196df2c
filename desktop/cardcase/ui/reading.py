"""How photographs are read: what the owner chose, and what was learned."""

from cardcase.core.scan import engines
from cardcase.core.scan.result import ScanOptions
from cardcase.core.store.lessons import learned
from cardcase.ui.context import Context

ENGINE = "scan/engine"
"""The setting that names the engine."""


def scan_options(context: Context) -> ScanOptions:
    """The options for the next photograph; an engine that is no longer there is passed over."""
    options = ScanOptions(learned=learned(context.library))
    chosen = str(context.settings.value(ENGINE, options.engine))
    return ScanOptions(engine=chosen, learned=options.learned) if _known(chosen) else options


def _known(engine: str) -> bool:
    return engine in engines.names()
