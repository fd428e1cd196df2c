"""The menu "Read again with": the engine, and the languages that are looked for."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from cardcase.core.scan import engines
from cardcase.core.scan.engines import presence
from cardcase.core.scan.languages import READABLE
from cardcase.core.scan.result import ScanOptions
from cardcase.ui import icons
from cardcase.ui.i18n import tr
from cardcase.ui.labels import engine_name
from cardcase.ui.languages import language_names
from cardcase.ui.reading import ReadWith
from cardcase.ui.widgets.menu import Menu

Chosen = Callable[[ReadWith], None]


def reading_menu(now: ReadWith, chosen: Chosen, parent: QWidget) -> QMenu:
    """A menu in which ``now`` is ticked; whatever is chosen is told, also what is ticked."""
    menu = Menu(tr("Reading", "Read again with"), parent)
    menu.setIcon(icons.icon("scan-text"))
    group = QActionGroup(menu)
    for engine in engines.names():
        missing = engine == presence.PROGRAM and not presence.has_tesseract()
        words = tr("Reading", "{reader} – not on this computer") if missing else "{reader}"
        entry = menu.addAction(words.format(reader=engine_name(engine)))
        entry.setEnabled(not missing)
        entry.setCheckable(True)
        entry.setChecked(engine == now.engine)
        entry.triggered.connect(lambda _=False, which=engine: chosen(replace(now, engine=which)))
        group.addAction(entry)
    menu.addSeparator()
    menu.addMenu(_languages(now, chosen, menu))
    return menu


def _languages(now: ReadWith, chosen: Chosen, parent: QWidget) -> QMenu:
    menu = Menu(tr("Reading", "Language of the card"), parent)
    group = QActionGroup(menu)
    usual = ScanOptions().languages
    for languages in (usual, *((code,) for code in READABLE)):
        names = language_names(languages)
        entry = menu.addAction(names[:1].upper() + names[1:])
        entry.setCheckable(True)
        entry.setChecked(languages == now.languages)
        entry.triggered.connect(
            lambda _=False, which=languages: chosen(replace(now, languages=which))
        )
        group.addAction(entry)
    return menu


def told(how: ReadWith) -> str:
    """How a card was read, in a sentence."""
    return tr("Reading", "Read by: {reader} · {languages}").format(
        reader=engine_name(how.engine), languages=language_names(how.languages)
    )
