"""A library with something of every kind, for tests of what must reach all of it."""

from dataclasses import replace
from hashlib import sha256

from cardcase.core.card_records import TurnRecord
from cardcase.core.ops import (
    cards,
    contacts,
    encounters,
    merge,
    own_card,
    pairs,
    photographs,
    samples,
    searches,
)
from cardcase.core.ops.operation import operation
from cardcase.core.records import (
    ContactRecord,
    EncounterRecord,
    EventRecord,
    Participant,
    PropertyRecord,
    SearchRecord,
    SourceRecord,
)
from cardcase.core.scan.lesson import Lesson
from cardcase.core.scan.result import ScannedPhotograph
from cardcase.core.store import load
from cardcase.core.store.library import Library
from made_up import LUKASZ, jpeg, scanned

ANNA = ContactRecord(uid="anna", given="Anna", family="Nowak", tags=("stal",))
PORTRAIT, KEY = jpeg("her portrait"), b"a key"
FROM_FILE = ContactRecord(
    uid="iza",
    given="Iza",
    family="Maj",
    photo=sha256(PORTRAIT).hexdigest(),
    source=SourceRecord(
        format="vcard",
        version="3.0",
        properties=(
            PropertyRecord(name="FN", value="Iza Maj"),
            PropertyRecord(name="PHOTO", params="ENCODING=b", media=sha256(PORTRAIT).hexdigest()),
            PropertyRecord(name="KEY", params="ENCODING=b", media=sha256(KEY).hexdigest()),
        ),
    ),
)
FAIR = EventRecord(uid="targi", name="Targi Kielce", kind="fair", start="2026-03-10")
MET = EncounterRecord(
    uid="met",
    when="2026-03-12",
    event=FAIR,
    why="śruby",
    participants=(Participant(contact="anna", remark="miła"),),
)


def read(library: Library, name: str, *people: ContactRecord) -> list[str]:
    """Add a photograph with a card of each of the people; return the uids of the cards."""
    photographs.enqueue_bytes(library, jpeg(name), f"{name}.jpg")
    photograph = load.photographs(library)[-1]
    photographs.add_scanned(library, photograph.uid, with_pictures(scanned(*people), name))
    return [card.uid for card in load.cards_on(library, photograph.uid)]


def with_pictures(photograph: ScannedPhotograph, name: str) -> ScannedPhotograph:
    """The same with pictures of its own."""
    return replace(
        photograph,
        thumbnail=jpeg(f"{name}, small"),
        cards=tuple(
            replace(card, image=jpeg(f"{name}, straight {number}"))
            for number, card in enumerate(photograph.cards)
        ),
    )


def fill(library: Library) -> None:
    """Put something of every kind, in every state, into a library."""
    samples.fill(library, 8, seed=1)
    contacts.create(library, ANNA)
    encounters.save(library, MET)
    contacts.create(library, replace(ANNA, uid="anna again"))
    contacts.create(library, replace(ANNA, uid="another anna"))
    merge.merge(library, ANNA.uid, ["anna again"])
    merge.tell_apart(library, ANNA.uid, "another anna")
    own_card.choose(library, "another anna")
    searches.keep(library, SearchRecord(uid="", name="Stal", query="tag:stal"))
    jan = ContactRecord(given="Jan", family="Lis", notes='two\nlines, "odd"\r\u2028\x85\x0b\t')
    ewa = ContactRecord(given="Ewa", family="Wąs")
    first, second = read(library, "two of them", LUKASZ, jan)
    met = EncounterRecord(uid="", event=FAIR, introduced_by="Anna Nowak")
    cards.accept(library, first, LUKASZ, met)
    cards.reject(library, second)
    (front,) = read(library, "front", ewa)
    (back,) = read(library, "back", ContactRecord(points=LUKASZ.points))
    pairs.join(library, front, back)
    cards.accept(library, front, ewa, others=[jan])
    read(library, "in review", jan, ewa)
    photographs.enqueue_bytes(library, jpeg("front"), "again.jpg")
    photographs.enqueue_bytes(library, jpeg("no card"), "no card.jpg")
    photographs.add_scanned(
        library, load.photographs(library)[-1].uid, with_pictures(scanned(), "none")
    )
    photographs.enqueue_bytes(library, jpeg("waits"), "../waits.jpg")
    with operation(library, "photographs.order") as op:
        op.put(TurnRecord(uid=load.photographs(library)[-1].uid, turn=-1))
    for data, suffix in ((PORTRAIT, ".jpg"), (KEY, ".bin")):
        library.media.put(data, suffix)
    contacts.create(library, FROM_FILE)
    with operation(library, "lessons.teach") as op:
        op.put(Lesson(uid="l", kind="spelling", field="family", read="Wqs", written="Wąs",
                      card=front, taught="2026-03-12T10:00:00.000Z"))  # fmt: skip
