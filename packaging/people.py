"""The fictional people of the pictures, how their cards look, and where they were met."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QLinearGradient, QPainter, QPolygonF

from cardcase.core.records import (
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    PointRecord,
    new_uid,
)

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
    place="Kielce",
    start="2026-03-10",
    end="2026-03-13",
)
AT_THE_FAIR = {
    "en": (
        "Kielce, hall C, stand C14",
        "Hall C empty until eleven, then a crowd. Next year a corner by the coffee, more samples.",
    ),
    "pl": (
        "Kielce, hala C, stoisko C14",
        "Hala C pusta do jedenastej, potem tłum. Za rok narożnik przy kawie i więcej próbek.",
    ),
}
"""Where at the fair one's own stand is, and what is noted of it."""
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
    """The person's card as a photograph from above."""
    return _photographed(person, _print)


def back_of(person: Person) -> QImage:
    """The other side of the card, with the sign of the firm and its page."""
    return _photographed(person, _print_back)


def _photographed(person: Person, print_: Callable[[QPainter, Person], None]) -> QImage:
    """Paper, print, a little light."""
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
    print_(painter, person)
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
    # A street that is too long for its column has the lines of the other one above it.
    x, y, below = (560, 428, 0) if _width(person.street, 25, bold=False) < 480 else (60, 400, 70)
    texts = (
        (170, 92, 34, True, person.company, sign),
        (60, 250, 46, True, person.name, QColor(person.ink)),
        (60, 312, 28, False, person.title, QColor(person.ink)),
        (60, 470 + below, 25, False, person.street, QColor(person.ink)),
        (60, 512 + below, 25, False, person.city, QColor(person.ink)),
        (x, y, 25, False, f"tel. {person.phone}", QColor(person.ink)),
        (x, y + 42, 25, False, person.email, QColor(person.ink)),
        (x, y + 84, 25, False, person.web, QColor(person.ink)),
    )
    for left, top, size, bold, text, color in texts:
        while _width(text, size, bold=bold) > CARD[0] - left - 40:
            size -= 1
        painter.setFont(_font(size, bold=bold))
        painter.setPen(color)
        painter.drawText(QRectF(left, top, CARD[0] - left, size * 1.4), text)


def _width(text: str, size: int, *, bold: bool) -> float:
    return QFontMetricsF(_font(size, bold=bold)).horizontalAdvance(text)


def _print_back(painter: QPainter, person: Person) -> None:
    for y, size, text, ink in (
        (250, 52, person.company, person.sign),
        (340, 34, person.web, person.ink),
    ):
        painter.setFont(_font(size, bold=ink == person.sign))
        painter.setPen(QColor(ink))
        middle = Qt.AlignmentFlag.AlignHCenter
        painter.drawText(QRectF(0, y, CARD[0], size * 1.4), middle, text)


def _font(size: int, *, bold: bool) -> QFont:
    font = QFont("Inter")
    font.setPixelSize(size)
    font.setBold(bold)
    return font


def encoded(image: QImage) -> bytes:
    """The picture as a JPEG file."""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 92)  # type: ignore[call-overload]  # its stub is wrong
    return bytes(store.data())
