"""What the pictures of scanning and review show."""

from dataclasses import replace
from itertools import count
from pathlib import Path
from time import sleep

from PySide6.QtCore import QPoint
from stage import Stage, let_it_work, until

from cardcase.core.card_records import CardRecord
from cardcase.core.errors import CardcaseError
from cardcase.core.jobs import Progress
from cardcase.core.ops import cards, pairs, photographs
from cardcase.core.scan.result import ScannedPhotograph, ScanOptions
from cardcase.core.store import load
from cardcase.ui.pages.scan.row_menu import row_menu
from people import PEOPLE, Person, back_of, draw, encoded

_HELD = 4
"""Seconds, in which a picture has been taken."""


def scan(stage: Stage) -> None:
    stage.be_there()
    stage.window.show_scan()


def failed(stage: Stage) -> None:
    """A photograph without a card, and a file that is no photograph."""
    unlike = replace(PEOPLE[1], phone="+48 58 345 99 99")
    photographs.enqueue_bytes(stage.library, encoded(draw(unlike)), "IMG_2051.jpg")
    _, waiting = photographs.take_next(stage.library)
    assert waiting is not None
    photographs.fail(stage.library, waiting.uid, CardcaseError("no_card"))
    contract = stage.folder / "umowa.docx"
    contract.write_bytes(b"PK\x03\x04" + bytes(2000))
    photographs.enqueue(stage.library, [contract])
    photographs.take_next(stage.library)
    stage.window.scan._reload()
    scan(stage)


def pile_menu(stage: Stage) -> None:
    stage.window.show_scan()
    let_it_work(300)
    view = stage.window.scan._view
    row_menu(view, view.chosen()).popup(stage.middle())


def _backs(stage: Stage) -> list[CardRecord]:
    return [each for each in load.cards_in(stage.library, "review") if each.pairing is not None]


def pair(stage: Stage) -> None:
    """The question about two that may be the sides of one card: the back says no more than a page,
    and was not taken next."""
    person = replace(
        PEOPLE[6],
        name="Łucja Gajda",
        company="Gajda Spedycja",
        phone="+48 42 345 77 88",
        email="lucja@gajda-spedycja.pl",
        web="www.gajda-spedycja.pl",
    )
    between = replace(PEOPLE[4], name="Iga Lis", phone="+48 22 345 99 11", email="iga@kwanta.pl")
    back = back_of(replace(person, company=""))
    pictures = (
        ("IMG_2061.jpg", draw(person)),
        ("IMG_2062.jpg", draw(between)),
        ("IMG_2063.jpg", back),
    )
    with_bytes = [(name, encoded(picture)) for name, picture in pictures]
    stage.read(*with_bytes)
    stage.do(pairs.propose)
    stage.show_pile()
    stage.be_there()
    _show_pair(stage)


def review(stage: Stage) -> None:
    stage.be_there()
    stage.window.show_review(load.cards_in(stage.library, "review")[-1].uid)
    let_it_work(900)


def compare(stage: Stage) -> None:
    review(stage)
    stage.window.review.desk.known_strip.compare.setChecked(True)


def unfolded(stage: Stage) -> None:
    review(stage)
    stage.window.review.desk.toggle_fields()


def review_menu(stage: Stage) -> None:
    review(stage)
    tools = stage.window.review.desk.card_panel.tools
    tools.open_menu(tools.all.mapToGlobal(QPoint(0, tools.all.height() + 4)))


def _show_pair(stage: Stage) -> None:
    back = _backs(stage)[-1]
    assert back.pairing is not None
    stage.window.show_review(back.pairing.front)
    let_it_work(900)


def review_pair(stage: Stage) -> None:
    """Two that are one card."""
    if not _backs(stage):
        pair(stage)
    back = _backs(stage)[-1]
    assert back.pairing is not None
    stage.do(pairs.join, back.pairing.front, back.uid)
    stage.be_there()
    _show_pair(stage)


def accepted_front(stage: Stage) -> None:
    """The back of a card that was accepted before, and the question of whose it is."""
    stage.read(("IMG_2065.jpg", encoded(back_of(PEOPLE[0]))))
    stage.window.show_review(load.cards_in(stage.library, "review")[-1].uid)
    let_it_work(900)
    stage.window.review.accepted_front.ask()


def join_menu(stage: Stage) -> None:
    """What the card in front can be joined with."""
    review(stage)
    stage.window.review.sides.choose()


def long_review(stage: Stage) -> None:
    """A card on which everything is long, and of which several things are not sure."""
    person = Person(
        "Aleksandra Brzęczyszczykiewicz-Gołębiowska",
        "Pełnomocniczka Zarządu do spraw Sprzedaży Zagranicznej",
        "Zakłady Okien i Drzwi Wronbud Południe sp. z o.o. sp. k.",
        "ul. Marszałka Stanisława Małachowskiego 127a lok. 14",
        "41-200 Sosnowiec",
        "+48 32 345 67 10 wew. 214",
        "a.golebiowska@wronbud-poludnie.pl",
        "www.wronbud-poludnie.pl",
        "#FFFFFF",
        "#2A2A2A",
        "#1F4E79",
    )
    stage.read(("IMG_2071.jpg", encoded(draw(person))))
    stage.do(pairs.propose)
    stage.show_pile()
    stage.be_there()
    cards_there = load.cards_in(stage.library, "review")
    stage.window.show_review(cards_there[-1].uid)
    let_it_work(900)


def nothing_left(stage: Stage) -> None:
    review(stage)
    for card in load.cards_in(stage.library, "review"):
        stage.do(cards.reject, card.uid)
    stage.window.show_review("")


def corners(stage: Stage) -> None:
    review(stage)
    stage.window.review.work.corners()
    # The reading process opens the photograph first.
    until(lambda: stage.window.review.work.is_editing)


def reading(stage: Stage) -> None:
    """While a pile is being read: the third photograph waits for the picture."""
    reader, begun = stage.context.reader, count()
    scan = reader.scan

    def held(path: Path, options: ScanOptions, progress: Progress) -> ScannedPhotograph:
        if next(begun) >= 2:
            progress.step(1, 3, "")
            sleep(_HELD)
        return scan(path, options, progress)

    reader.scan = held  # type: ignore[method-assign]
    files = []
    for number, person in enumerate(PEOPLE):
        file = stage.folder / f"IMG_21{number:02}.jpg"
        file.write_bytes(encoded(draw(replace(person, phone=f"+48 22 345 77 {10 + number}"))))
        files.append(file)
    stage.window.show_scan()
    stage.window.open_files(files)
    until(stage.window.toast.isVisible)
    stage.window.toast._timer.stop()
    queue = stage.window.scan.queue
    until(lambda: queue.done >= 2)
    # However fast this computer is, two took five seconds.
    queue._pace._begun, queue._pace._clock = 0.0, lambda: 5.0
    queue.counted.emit()
