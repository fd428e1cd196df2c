"""Draws fictional cards, reads them with the real reader, and takes pictures of the real window.

usage: packaging/screenshots [--to FOLDER] [--size 1440x900] [--language en|pl] [--theme light|dark]
"""

import argparse
import sys
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEventLoop,
    QIODevice,
    QLocale,
    QPointF,
    QRectF,
    QSettings,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFont, QImage, QLinearGradient, QPainter, QPolygonF
from PySide6.QtWidgets import QApplication, QDialog

from cardcase.core.ops import cards, contacts, encounters, events, photographs, sessions
from cardcase.core.records import (
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    Participant,
    PointRecord,
    new_uid,
)
from cardcase.core.scan.reader import Reader
from cardcase.core.scan.result import ScanOptions
from cardcase.core.store import browse, happenings, load
from cardcase.core.store.happenings import Taken
from cardcase.core.store.library import Library
from cardcase.ui import i18n
from cardcase.ui.application import make_application
from cardcase.ui.context import Context
from cardcase.ui.main_window import MainWindow
from cardcase.ui.pages.events.gather_sheet import GatherSheet
from cardcase.ui.palette.palette import Palette
from cardcase.ui.tasks import Mailbox, Tasks
from cardcase.ui.theme import theme

PAGES = (
    "contacts", "scan", "review", "corners", "settings", "events", "event", "met", "gather",
    "palette", "keys", "code", "import", "columns", "export", "empty",
)  # fmt: skip
CARD = (1050, 650)


@dataclass(frozen=True)
class Person:
    """A fictional person and how their card looks."""

    name: str
    title: str
    company: str
    street: str
    city: str
    phone: str
    email: str
    web: str
    paper: str
    ink: str
    sign: str


PEOPLE = (
    Person("Edyta Wrońska", "Inżynier Budowy", "Wronbud Okna i Drzwi sp. z o.o.",
           "ul. Lipowa 14", "30-702 Kraków", "+48 12 345 67 10", "edyta.wronska@wronbud.pl",
           "www.wronbud.pl", "#FBF3E2", "#2B2B26", "#2C7A4B"),
    Person("Dariusz Czernik", "Główny Księgowy", "Nordal Finanse S.A.",
           "al. Morska 101", "81-222 Gdynia", "+48 58 345 10 20", "d.czernik@nordal-finanse.pl",
           "www.nordal-finanse.pl", "#F4F6F8", "#1F2A37", "#1F4E79"),
    Person("Halina Łęcka", "Właścicielka", "Drukarnia Pod Lipą",
           "ul. Długa 7", "25-014 Kielce", "+48 41 345 20 30", "halina@podlipa-druk.pl",
           "www.podlipa-druk.pl", "#FFFFFF", "#332A24", "#8A4B2A"),
    Person("Tomasz Żuraw", "Doradca Podatkowy", "Vistal Doradztwo s.c.",
           "ul. Piękna 3", "61-806 Poznań", "+48 61 345 30 40", "t.zuraw@vistal-doradztwo.pl",
           "www.vistal-doradztwo.pl", "#16302B", "#F3EEDD", "#D6A847"),
    Person("Beata Ćwik", "Architekt", "Pracownia Kwanta",
           "ul. Ogrodowa 22", "00-896 Warszawa", "+48 22 345 40 50", "beata.cwik@kwanta.pl",
           "www.kwanta.pl", "#F6F1EA", "#2A2A2A", "#7A3E5D"),
    Person("Jonas Lindqvist", "Sales Director", "Fjordtek AB",
           "Storgatan 18", "411 24 Göteborg", "+46 31 345 67 89", "jonas.lindqvist@fjordtek.se",
           "www.fjordtek.se", "#FFFFFF", "#1D2733", "#1B6D8C"),
    Person("Mateusz Gajda", "Koordynator Logistyki", "Brawa Transport sp. z o.o.",
           "ul. Składowa 5", "90-127 Łódź", "+48 42 345 50 60", "m.gajda@brawa-transport.pl",
           "www.brawa-transport.pl", "#FFF9EF", "#3A2B1E", "#B4531F"),
    Person("Konrad Walicki", "Kierownik Działu Zakupów", "Terramet Sp. z o.o. sp. k.",
           "ul. Żwirki 52", "05-200 Wołomin", "+48 22 345 88 90", "k.walicki@terramet.pl",
           "www.terramet.pl", "#EFEDE8", "#2A2A2A", "#9C2B22"),
)  # fmt: skip
TO_REVIEW = 2
"""So many of the last people wait for review; the others are contacts."""

FAIR = EventRecord(
    uid=new_uid(),
    name="Targi Kielce 2026",
    kind="fair",
    place="Kielce, hala C, stoisko C14",
    start="2026-03-10",
    end="2026-03-13",
    notes="Hala C pusta do jedenastej, potem tłum. Za rok narożnik przy kawie i więcej próbek.",
)
OTHERS = (
    EventRecord(uid=new_uid(), name="Biennale Wzornictwa", kind="conference", place="Poznań",
                start="2025-10-09", end="2025-10-11"),
    EventRecord(uid=new_uid(), name="Szkolenie: podatki w budowie", kind="training",
                place="Gdańsk", start="2025-11-18"),
    EventRecord(uid=new_uid(), name="Obiad z Piotrem", kind="lunch", place="Kraków",
                start="2026-02-03"),
    EventRecord(uid=new_uid(), name="Śniadanie wystawców", kind="meeting", place="Kielce",
                start="2026-03"),
)  # fmt: skip
KNOWN = ContactRecord(
    given="Konrad",
    family="Walicki",
    jobs=(JobRecord(organization="Ardamet", titles=("Kupiec",), since="2021"),),
    points=(
        PointRecord(kind="email", type="work", value="konrad.walicki@ardamet.pl",
                    normalized="konrad.walicki@ardamet.pl"),
        PointRecord(kind="phone", type="mobile", value="+48 501 234 890",
                    normalized="+48501234890"),
    ),
    encounters=(EncounterRecord(uid=new_uid(), when="2025-10-09", event=OTHERS[0]),),
)  # fmt: skip
"""Somebody whose new card waits for review."""
MET = {
    "en": (
        ("2026-03-12", "stand C14", "opens a second hall, needs windows by May", "Anna Nowicka"),
        ("2026-03-11", "", "asks for an offer on accounting software", ""),
        ("2026-03-12", "stand B2", "prints catalogues in short runs", "Edyta Wrońska"),
        ("2026-03-13", "", "will help with the research relief", ""),
        ("2026-03-12", "coffee at the entrance", "designs halls, knows builders", "Anna Nowicka"),
        ("2026-03-13", "", "wants a partner in Poland", ""),
    ),
    "pl": (
        ("2026-03-12", "stoisko C14", "otwiera drugą halę, okna do maja", "Anna Nowicka"),
        ("2026-03-11", "", "prosi o ofertę na program księgowy", ""),
        ("2026-03-12", "stoisko B2", "drukuje katalogi, krótkie serie", "Edyta Wrońska"),
        ("2026-03-13", "", "pomoże z ulgą badawczą", ""),
        ("2026-03-12", "kawa przy wejściu", "projektuje hale, zna wykonawców", "Anna Nowicka"),
        ("2026-03-13", "", "szuka partnera w Polsce", ""),
    ),
}


def draw(person: Person) -> QImage:
    """The person's card as a photograph from above: paper, print, a little light."""
    image = QImage(1400, 950, QImage.Format.Format_RGB32)
    image.fill(QColor("#5B5048"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(700, 475)
    painter.rotate(-1.6)
    painter.translate(-CARD[0] / 2, -CARD[1] / 2)
    for reach in range(1, 13):
        # A soft shadow, so that the card's edge is the paper's.
        painter.fillRect(QRectF(reach / 2, reach, *CARD), QColor(0, 0, 0, 9))
    painter.fillRect(QRectF(0, 0, *CARD), QColor(person.paper))
    _print(painter, person)
    light = QLinearGradient(QPointF(0, 0), QPointF(CARD[0], CARD[1]))
    light.setColorAt(0, QColor(255, 255, 255, 26))
    light.setColorAt(1, QColor(0, 0, 0, 30))
    painter.fillRect(QRectF(0, 0, *CARD), light)
    painter.end()
    return image


def _print(painter: QPainter, person: Person) -> None:
    sign = QColor(person.sign)
    painter.setBrush(sign)
    painter.setPen(Qt.PenStyle.NoPen)
    hexagon = [(60, 88), (100, 65), (140, 88), (140, 134), (100, 157), (60, 134)]
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in hexagon]))
    painter.fillRect(QRectF(60, 205, CARD[0] - 120, 3), sign)
    texts = (
        (170, 92, 34, True, person.company, sign),
        (60, 250, 46, True, person.name, QColor(person.ink)),
        (60, 312, 28, False, person.title, QColor(person.ink)),
        (60, 470, 25, False, person.street, QColor(person.ink)),
        (60, 512, 25, False, person.city, QColor(person.ink)),
        (560, 428, 25, False, f"tel. {person.phone}", QColor(person.ink)),
        (560, 470, 25, False, person.email, QColor(person.ink)),
        (560, 512, 25, False, person.web, QColor(person.ink)),
    )
    for x, y, size, bold, text, color in texts:
        font = QFont("Inter")
        font.setPixelSize(size)
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(color)
        painter.drawText(QRectF(x, y, CARD[0] - x, size * 1.4), text)


def encoded(image: QImage) -> bytes:
    """The picture as a JPEG file."""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 92)
    return bytes(store.data())


def fill(library: Library, reader: Reader, language: str) -> None:
    """Read every card for real; accept all but the last ones, met at the fair."""
    for number, person in enumerate(PEOPLE):
        photographs.enqueue_bytes(library, encoded(draw(person)), f"IMG_20{38 + number}.jpg")
        _, waiting = photographs.take_next(library)
        assert waiting is not None
        scanned = reader.scan(library.media.path(waiting.sha256), ScanOptions())
        photographs.add_scanned(library, waiting.uid, scanned)
        if number >= len(PEOPLE) - TO_REVIEW:
            continue
        when, place, why, by = MET[language][number]
        (card,) = load.cards_on(library, waiting.uid)
        assert card.draft is not None
        encounter = EncounterRecord(
            uid=new_uid(), when=when, event=FAIR, place=place, why=why, introduced_by=by
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


def contact_file(folder: Path) -> Path:
    """A file in which some are known, some may be, and one cannot be read."""
    known = PEOPLE[0]
    cards = [
        f"FN:{known.name}\r\nEMAIL:{known.email}\r\nTEL:+48 600 700 800",
        f"FN:Celina Mazur\r\nEMAIL:{known.email}",
        f"FN:Igor Mazur\r\nTEL:{PEOPLE[1].phone}",
        *(f"FN:Ewa Nowa {number}\r\nEMAIL:ewa{number}@nowa.example" for number in range(1, 24)),
        "REV:1",
    ]
    file = folder / "telefon.vcf"
    frame = "BEGIN:VCARD\r\nVERSION:3.0\r\n{}\r\nEND:VCARD\r\n"
    file.write_text("".join(frame.format(card) for card in cards), newline="")
    return file


def let_it_work(milliseconds: int) -> None:
    """Run the event loop for a while (QTest.qWait would keep Python's other threads waiting)."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> int:
    """Make the pictures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--to", type=Path, default=Path("resources/screenshots"))
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--language", choices=i18n.LANGUAGES, default="en")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--pages", nargs="*", choices=PAGES, default=list(PAGES))
    parser.add_argument("--library", type=Path, help="use (and keep) this library folder")
    wanted = parser.parse_args()
    width, height = map(int, wanted.size.split("x"))
    wanted.to.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale(wanted.language))
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue("language", wanted.language)
        settings.setValue("theme", wanted.theme)
        app = make_application(settings)
        theme().set_mode(wanted.theme)
        library = Library.open(wanted.library or Path(folder) / "library")
        if not load.photographs(library) and wanted.pages != ["empty"]:
            with closing(Reader()) as reader:
                fill(library, reader, wanted.language)
        for page in wanted.pages:
            opened = Library.open(Path(folder) / "empty") if page == "empty" else library
            # It closes what it reads with.
            context = Context.make(opened, Tasks(Mailbox(app)), settings, Reader())
            picture(context, page, width, height, wanted.to / f"{page}.png")
            context.close()
    return 0


def show_event(window: MainWindow, library: Library, page: str) -> None:
    """Go to the events, to the fair, or to a sheet about it."""
    window.events.show()
    if page == "events":
        return
    fair = browse.event_named(library, FAIR.name)
    assert fair is not None
    window.events.page.show_event(fair.uid)
    let_it_work(300)
    if page == "met":
        people = happenings.met_there(library, fair)
        window.events.meet([each.contact.uid for each in people[:2]], fair)
    elif page == "gather":
        rows = [
            Taken(photograph=each, names=(PEOPLE[place].name,), waiting=place % 2)
            for place, each in enumerate(load.photographs(library)[:5])
        ]
        GatherSheet(window.events.page._context, fair, rows, window).open()


def picture(context: Context, page: str, width: int, height: int, file: Path) -> None:
    """Open the window on a page and save what it shows."""
    context.settings.remove("window")
    window = MainWindow(context)
    window.resize(width, height)
    window.show()
    let_it_work(300)
    fair = browse.event_named(context.library, FAIR.name)
    if fair is not None and page in ("scan", "review", "corners"):
        sessions.come(context.library, fair.uid)
        window.events.watch.refresh()
    if page == "contacts":
        rows = browse.contacts_page(context.library)
        window.show_contact(next(row.uid for row in rows if row.name == PEOPLE[0].name))
    elif page == "scan":
        window.show_scan()
    elif page == "review":
        window.show_review(load.cards_in(context.library, "review")[-1].uid)
    elif page == "corners":
        window.show_review(load.cards_in(context.library, "review")[-1].uid)
        let_it_work(900)
        window.review.work.corners()
        for _ in range(50):
            # The reading process opens the photograph first.
            let_it_work(200)
            if window.review.work.is_editing:
                break
    elif page == "settings":
        window.show_settings()
    elif page in ("events", "event", "met", "gather"):
        show_event(window, context.library, page)
    elif page == "palette":
        window.commands.palette.trigger()
        window.findChildren(Palette)[0].field.setText("kiel")
    elif page == "keys":
        window.commands.keys.trigger()
    elif page == "code":
        window.contacts.doings.codes.show(browse.contacts_page(context.library)[0].uid)
    elif page == "import":
        window.open_files([contact_file(Path(context.library.path).parent)])
    elif page == "columns":
        table = Path(context.library.path).parent / "lista.csv"
        table.write_text("aa;bb;cc\nEwa Sowa;601 234 567;Huta Sowa\nIga Lis;602 345 678;Lis s.c.\n")
        window.open_files([table])
    elif page == "export":
        window.commands.take_out.trigger()
    let_it_work(900)
    sheets = [each for each in window.findChildren(QDialog) if each.isVisible()]
    (sheets[0] if sheets else window).grab().save(str(file))
    for sheet in sheets:
        sheet.close()
    window.close()
    window.deleteLater()
    QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main())
