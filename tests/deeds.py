"""Operations chosen by chance on whatever a library holds: for tests of any sequence of them.

A deed does one operation, which is one entry of history, with what the program derives from it
(taking a photograph in, reading it). It returns None where the library holds nothing to do it on.
Every choice is of the given Random, so that a seed, or Hypothesis, says what happens.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random
from typing import Any, TypeVar

from cardcase.core.card_records import CardRecord
from cardcase.core.errors import ScanError
from cardcase.core.match.again import Answer, Known
from cardcase.core.ops import (
    cards,
    contacts,
    encounters,
    events,
    gathering,
    imports,
    lessons,
    own_card,
    pairs,
    photographs,
    pile_order,
    rereading,
    samples,
    sessions,
)
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    Participant,
    PointRecord,
    TaxIdRecord,
    new_uid,
)
from cardcase.core.scan.draft import Draft, Evidence
from cardcase.core.scan.result import ScannedPhotograph
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.models import Contact, Encounter, Event, Lesson, Photograph
from cardcase.core.store.rows import column
from made_up import jpeg, scanned

Deed = Callable[[Library, Random], Changes | None]
Thing = TypeVar("Thing")

# Few of each, so that people share names, firms, tags and events.
_GIVEN = ("Łukasz", "Anna", "Zofia", "Jan")
_FAMILY = ("Żelazna", "Błaszczyk", "Nowak", "Zelazna")
_FIRMS = ("Stalbud", "STALBUD", "Hurtownia Śrub", "")
_TAGS = ("stal", "Kielce", "pilne")
_WORDS = ("", "śruby", "do przemyślenia\nod ręki", "„cytat”; 100 % ✓", "a'b\"c\\")
_DAYS = ("", "2026", "2026-03", "2026-03-12", "2025-11-02")
_EVENTS = ("Targi Kielce", "targi kielce", "Obiad")


def person(chance: Random, uid: str = "") -> ContactRecord:
    """A made-up contact with some parts of every kind."""
    given, family = chance.choice(_GIVEN), chance.choice(_FAMILY)
    return ContactRecord(
        uid=uid,
        prefix=chance.choice(("", "dr")),
        given=given,
        family=family,
        formatted=chance.choice(("", f"{family} {given}")),
        jobs=tuple(
            JobRecord(
                organization=chance.choice(_FIRMS),
                titles=chance.choice(((), ("Kierownik",), ("Prezes", "Wspólnik"))),
                until=chance.choice(("", "2024")),
            )
            for _ in range(chance.randrange(3))
        ),
        points=tuple(
            PointRecord(kind="phone", value=f"600 100 {each}", normalized=f"+48600100{each}")
            for each in chance.sample(range(200, 204), chance.randrange(3))
        ),
        addresses=(AddressRecord(city="Kielce", full="Kielce"),) * chance.randrange(2),
        tax_ids=(TaxIdRecord(kind="NIP", value="6570001122"),) * chance.randrange(2),
        tags=tuple(chance.choice(_TAGS) for _ in range(chance.randrange(3))),
        notes=chance.choice(_WORDS),
    )


def _event(chance: Random) -> EventRecord:
    start = chance.choice(_DAYS)
    name = chance.choice(_EVENTS)
    return EventRecord(uid="", name=name, kind="fair", start=start, notes=chance.choice(_WORDS))


def _meeting(library: Library, chance: Random, uid: str = "") -> EncounterRecord:
    there = _some(_uids(library, Contact), chance, 2)
    return EncounterRecord(
        uid=uid,
        when=chance.choice(_DAYS),
        event=chance.choice((None, _event(chance))),
        why=chance.choice(_WORDS),
        introduced_by=chance.choice(("", "Anna Nowak")),
        introduced_by_uid=chance.choice(("", *_uids(library, Contact)[:3])),
        participants=tuple(
            Participant(contact=each, remark=chance.choice(_WORDS)) for each in there
        ),
    )


def _reading(chance: Random, number: int) -> ScannedPhotograph:
    """A reading of several cards, whose names are doubtful and whose bytes are nobody else's."""
    read = scanned(*(person(chance) for _ in range(number)))
    doubt = Evidence(confidence=0.6, sure=False, lines=(0,))
    mark = chance.getrandbits(64)
    return replace(
        read,
        thumbnail=f"small {mark}".encode(),
        cards=tuple(
            replace(
                card,
                image=f"straight {mark} {place}".encode(),
                draft=replace(
                    card.draft or Draft(), evidence={"name": doubt, "given": doubt, "family": doubt}
                ),
            )
            for place, card in enumerate(read.cards)
        ),
    )


def _uids(library: Library, model: Any) -> list[str]:
    with library.session():
        return column(model.select(model.uid).order_by(model.id))


def _some(things: Sequence[Thing], chance: Random, most: int) -> list[Thing]:
    return chance.sample(things, min(len(things), chance.randrange(most + 1)))


def _in_review(library: Library, chance: Random) -> CardRecord | None:
    there = load.cards_in(library, "review")
    return chance.choice(there) if there else None


# Contacts.


def create(library: Library, chance: Random) -> Changes:
    """A contact, perhaps with where it was met."""
    met = tuple(_meeting(library, chance, new_uid()) for _ in range(chance.randrange(2)))
    return contacts.create(library, replace(person(chance, new_uid()), encounters=met))


def edit(library: Library, chance: Random) -> Changes | None:
    """A contact becomes quite another one."""
    uids = _uids(library, Contact)
    return contacts.edit(library, person(chance, chance.choice(uids))) if uids else None


def tag(library: Library, chance: Random) -> Changes | None:
    """A contact has one more tag, or none."""
    uids = _uids(library, Contact)
    if not uids:
        return None
    uid = chance.choice(uids)
    known = existing(load.contact(library, uid), uid)
    tags = () if chance.random() < 0.3 else (*known.tags, chance.choice(_TAGS))
    return contacts.edit(library, replace(known, tags=tags))


def delete(library: Library, chance: Random) -> Changes:
    """Some contacts go."""
    return contacts.delete(library, _some(_uids(library, Contact), chance, 3))


def take_over(library: Library, chance: Random) -> Changes:
    """Contacts of another program: new ones, known ones, one twice."""
    known = [person(chance, uid) for uid in _some(_uids(library, Contact), chance, 2)]
    new = [person(chance, new_uid()) for _ in range(chance.randrange(1, 4))]
    met = _meeting(library, chance, new_uid())
    return imports.import_contacts(library, [*known, replace(new[0], encounters=(met,)), *new])


def sample(library: Library, chance: Random) -> Changes:
    """Fictional people."""
    return samples.fill(library, chance.randrange(1, 6), chance.randrange(3))


def be(library: Library, chance: Random) -> Changes | None:
    """The owner's own card is one of the contacts, or none."""
    uids = _uids(library, Contact)
    if not uids or chance.random() < 0.2:
        return own_card.forget(library)
    return own_card.choose(library, chance.choice(uids))


# Where and when.


def meet(library: Library, chance: Random) -> Changes:
    """An encounter, new or changed."""
    uid = chance.choice(("", *_uids(library, Encounter)))
    return encounters.save(library, _meeting(library, chance, uid))


def not_met(library: Library, chance: Random) -> Changes | None:
    """An encounter goes."""
    uids = _uids(library, Encounter)
    return encounters.delete(library, chance.choice(uids)) if uids else None


def happen(library: Library, chance: Random) -> Changes:
    """An event, new or changed."""
    uid = chance.choice(("", *_uids(library, Event)))
    return events.save(library, replace(_event(chance), uid=uid))


def call_off(library: Library, chance: Random) -> Changes | None:
    """An event goes."""
    uids = _uids(library, Event)
    return events.delete(library, chance.choice(uids)) if uids else None


def become_one(library: Library, chance: Random) -> Changes | None:
    """Some events are one."""
    uids = _uids(library, Event)
    return events.merge(library, uids[0], _some(uids[1:], chance, 2)) if uids else None


def come(library: Library, chance: Random) -> Changes | None:
    """The owner is at an event now, or at none."""
    uids = _uids(library, Event)
    if not uids or chance.random() < 0.3:
        return sessions.leave(library)
    return sessions.come(library, chance.choice(uids))


def gather(library: Library, chance: Random) -> Changes | None:
    """Photographs are of an event."""
    uids = _uids(library, Event)
    pictures = _some(_uids(library, Photograph), chance, 3)
    return gathering.gather(library, chance.choice(uids), pictures) if uids else None


def pin(library: Library, chance: Random) -> Changes | None:
    """Somebody's first meeting is chosen."""
    met = [each for each in load.contacts(library, _uids(library, Contact)) if each.encounters]
    if not met:
        return None
    contact = chance.choice(met)
    encounter = chance.choice(contact.encounters)
    return encounters.pin(library, contact.uid, encounter.uid, pinned=chance.random() < 0.7)


# Photographs and cards.


def photograph(library: Library, chance: Random) -> Changes:
    """A photograph is added and read, fails, or has been there already."""
    name = str(chance.randrange(12))
    changes = photographs.enqueue_bytes(library, jpeg(name), f"{name}.jpg")
    _read(library, next(iter(changes.photographs)), chance)
    return changes


def again(library: Library, chance: Random) -> Changes | None:
    """A photograph is read once more."""
    uids = [each.uid for each in load.photographs(library) if each.state != "waiting"]
    if not uids:
        return None
    uid = chance.choice(uids)
    changes = photographs.retry(library, uid)
    _read(library, uid, chance)
    return changes


def _read(library: Library, uid: str, chance: Random) -> None:
    if chance.random() < 0.1:
        photographs.fail(library, uid, ScanError("no_card"))
    else:
        photographs.add_scanned(library, uid, _reading(chance, chance.randrange(3)))
    pairs.propose(library)


def queue_up(library: Library, chance: Random) -> Changes:
    """A photograph waits to be read."""
    name = f"waits {chance.randrange(10**6)}"
    return photographs.enqueue_bytes(library, jpeg(name), f"{name}.jpg")


def move(library: Library, chance: Random) -> Changes:
    """Some that wait are read at another time."""
    waiting = [each.uid for each in load.photographs(library) if each.state == "waiting"]
    before = chance.choice([*waiting, None])
    return pile_order.move(library, _some(waiting, chance, 2), before)


def dismiss(library: Library, chance: Random) -> Changes:
    """Some photographs go."""
    return photographs.dismiss(library, _some(_uids(library, Photograph), chance, 2))


def reread(library: Library, chance: Random) -> Changes | None:
    """A card is read again, with other corners."""
    card = _in_review(library, chance)
    (read,) = _reading(chance, 1).cards
    return rereading.put_readings(library, {card.uid: read}) if card else None


def add_card(library: Library, chance: Random) -> Changes | None:
    """A card that was missed is read."""
    states = ("read", "failed")
    found = [each for each in load.photographs(library) if each.state in states]
    (read,) = _reading(chance, 1).cards
    return rereading.add_card(library, chance.choice(found).uid, read) if found else None


def accept(library: Library, chance: Random) -> Changes | None:
    """A card becomes a contact, corrected perhaps, perhaps with others and where it was met."""
    card = _in_review(library, chance)
    if card is None or card.draft is None:
        return None
    contact = chance.choice((card.draft.contact, person(chance)))
    met = chance.choice((None, _meeting(library, chance)))
    others = [person(chance)] * chance.randrange(2)
    answer: Answer = chance.choice(("new_job", "same", "other"))
    people = [Known(uid, answer) for uid in _some(_uids(library, Contact), chance, 1)]
    return cards.accept(library, card.uid, contact, met, others, known=next(iter(people), None))


def reject(library: Library, chance: Random) -> Changes | None:
    """A card is none."""
    card = _in_review(library, chance)
    return cards.reject(library, card.uid) if card else None


def reopen(library: Library, chance: Random) -> Changes | None:
    """A card that was said to be none is one after all."""
    rejected = load.cards_in(library, "rejected")
    return cards.reopen(library, chance.choice(rejected).uid) if rejected else None


def join(library: Library, chance: Random) -> Changes | None:
    """A card is the back of another."""
    back = _in_review(library, chance)
    fronts = [*load.cards_in(library, "review"), *load.cards_in(library, "accepted")]
    fronts = [each for each in fronts if back is not None and each.uid != back.uid]
    return pairs.join(library, chance.choice(fronts).uid, back.uid) if back and fronts else None


def part(library: Library, chance: Random) -> Changes | None:
    """A card is not the back it was taken for."""
    paired = [each for each in load.cards_in(library, "review") if each.pairing]
    return pairs.part(library, chance.choice(paired).uid) if paired else None


def save_scanned(library: Library, chance: Random) -> Changes | None:
    """A photograph of the command line, saved at once."""
    name = f"saved {chance.randrange(12)}"
    met = _meeting(library, chance, new_uid())
    try:
        reading = _reading(chance, 2)
        return cards.save_scanned(library, name, jpeg(name), reading, lambda _: met)
    except ScanError as error:
        assert error.code == "duplicate"
        return None


def forget(library: Library, chance: Random) -> Changes:
    """Some of what was learned is forgotten."""
    return lessons.forget(library, _some(_uids(library, Lesson), chance, 2))


DEEDS: tuple[Deed, ...] = (
    create, edit, tag, delete, take_over, sample, be, meet, not_met, happen, call_off,
    become_one, come, gather, pin,
    photograph, again, reread, add_card, queue_up, move, dismiss,
    accept, accept, reject, reopen, join, part, save_scanned, forget,
)  # fmt: skip
