"""Draws fictional cards, reads them with the real reader, and takes pictures of the real window.

usage: packaging/screenshots [--to FOLDER] [--size 1440x900] [--language en|pl] [--theme light|dark]
    [--pages all | NAME …] [--library FOLDER]
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, QPoint, QSettings, Qt
from PySide6.QtGui import QCursor, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from scenes import EMPTY, FIRST, SCENES
from stage import Stage, let_it_work, read

from cardcase.core.ops import cards, contacts, encounters, events
from cardcase.core.records import EncounterRecord, Participant, new_uid
from cardcase.core.scan.reader import Reader
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library
from cardcase.ui import i18n
from cardcase.ui.application import make_application
from cardcase.ui.context import Context
from cardcase.ui.main_window import MainWindow
from cardcase.ui.tasks import Mailbox, Tasks
from cardcase.ui.theme import theme
from people import AT_THE_FAIR, FAIR, KNOWN, MET, OTHERS, PEOPLE, TO_REVIEW, draw, encoded

_UNDER = 12
"""Pixels of ground under what hangs out of a dialog."""


def fill(library: Library, reader: Reader, language: str) -> None:
    """Read every card for real; accept all but the last ones, met at the fair."""
    place, notes = AT_THE_FAIR[language]
    fair = replace(FAIR, place=place, notes=notes)
    for number, person in enumerate(PEOPLE):
        read(library, reader, (f"IMG_20{38 + number}.jpg", encoded(draw(person))))
        if number >= len(PEOPLE) - TO_REVIEW:
            continue
        when, place, why, by = MET[language][number]
        card = load.cards_in(library, "review")[-1]
        assert card.draft is not None
        encounter = EncounterRecord(
            uid=new_uid(), when=when, event=fair, place=place, why=why, introduced_by=by
        )
        cards.accept(library, card.uid, card.draft.contact, encounter)
    for other in OTHERS:
        events.save(library, other)
    contacts.create(library, KNOWN)
    people = browse.contacts_page(library)
    word = EncounterRecord(
        uid=new_uid(),
        when="2026-03-18",
        channel="email",
        participants=(Participant(contact=people[0].uid),),
    )
    encounters.meet(library, word)


def main() -> int:
    """Make the pictures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--to", type=Path, default=Path("resources/screenshots"))
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--language", choices=i18n.LANGUAGES, default="en")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--pages", nargs="*", choices=(*SCENES, "all"), default=list(FIRST))
    parser.add_argument("--library", type=Path, help="use (and keep) this library folder")
    wanted = parser.parse_args()
    pages = list(SCENES) if "all" in wanted.pages else wanted.pages
    width, height = map(int, wanted.size.split("x"))
    wanted.to.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale(wanted.language))
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue("language", wanted.language)
        settings.setValue("theme", wanted.theme)
        app = make_application(settings)
        theme().set_mode(wanted.theme)
        library = Library.open(wanted.library or Path(folder) / "Cardcase")
        if not load.photographs(library) and not set(pages) <= set(EMPTY):
            with closing(Reader()) as reader:
                fill(library, reader, wanted.language)
        for page in pages:
            opened = Library.open(Path(folder) / "empty") if page in EMPTY else library
            # It closes what it reads with.
            context = Context.make(opened, Tasks(Mailbox(app)), settings, Reader())
            picture(context, page, width, height, wanted.to / f"{page}.png")
            context.close()
    return 0


def picture(context: Context, page: str, width: int, height: int, file: Path) -> None:
    """Open the window on a page and save what it shows."""
    context.settings.remove("window")
    window = MainWindow(context)
    window.resize(width, height)
    window.show()
    # Where a pointer happens to be, something would be lit.
    QCursor.setPos(window.screen().geometry().topLeft())
    let_it_work(300)
    SCENES[page](Stage(window, context, Path(context.library.path).parent))
    let_it_work(900)
    sheets = [each for each in window.findChildren(QDialog) if each.isVisible()]
    with_menus(sheets[0] if sheets else window).save(str(file))
    for over in (*menus(), *sheets):
        over.close()
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def menus() -> Iterator[QWidget]:
    """The menus and lists of proposals that are open."""
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and widget.windowType() in (Qt.WindowType.Popup, Qt.WindowType.Tool):
            yield widget


def with_menus(window: MainWindow | QDialog) -> QPixmap:
    """What a window shows, with what has popped up over it; a list may hang out of a dialog."""
    taken = window.grab()
    if isinstance(window, QDialog):
        bottom = window.mapToGlobal(QPoint(0, window.height())).y()
        out = max((menu.y() + menu.height() - bottom for menu in menus()), default=0)
        taken = lengthened(taken, out + _UNDER if out > 0 else 0)
    painter = QPainter(taken)
    for menu in menus():
        # As on a screen that ends where the window does.
        height = round(taken.height() / taken.devicePixelRatio())
        over = menu.y() + menu.height() - window.mapToGlobal(QPoint(0, height)).y()
        place = menu.pos() - window.mapToGlobal(QPoint(0, max(over, 0)))
        # Without a compositor its corners are cut off.
        seen = menu.mask() if not menu.mask().isEmpty() else QRegion(menu.rect())
        painter.setClipRegion(seen.translated(place))
        painter.drawPixmap(place, menu.grab())
    painter.end()
    return taken


def lengthened(picture: QPixmap, more: int) -> QPixmap:
    """A picture with so much more ground below."""
    if not more:
        return picture
    taken = QPixmap(picture.width(), picture.height() + round(more * picture.devicePixelRatio()))
    taken.setDevicePixelRatio(picture.devicePixelRatio())
    taken.fill(theme().color("mat"))
    painter = QPainter(taken)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return taken


if __name__ == "__main__":
    sys.exit(main())
