"""Whatever is done, in any order, search finds what looking through all records would find."""

import re
import shutil
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import settings, strategies
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from cardcase.core.ops import (
    cards,
    contacts,
    encounters,
    events,
    history,
    imports,
    pairs,
    photographs,
)
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    Participant,
    PointRecord,
    TaxIdRecord,
)
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.page import Line, Page
from cardcase.core.scan.result import ScannedCard, ScannedPhotograph
from cardcase.core.store import browse, load, search
from cardcase.core.store.library import Library
from cardcase.core.store.rows import execute
from cardcase.core.text import sort_key
from made_up import QUAD, waiting_photograph

NAMES = ("Łucja", "Lucjan", "Żaneta", "Stal", "Groß", "Kos", "Kosowska", "Kos-Żak", "Ko\u0301s")
FIRMS = ("Stal Łódź", "Kos i Synowie", "Gross", "Żak sp. z o.o.")
TOLD = ("szuka stali", "zna Łucję z Łodzi", "stali szuka", "kos", "ma 601 234 śrub")
TOWNS = ("Łódź", "Kosów", "Staliny")
FAIR = EventRecord(uid="fair", name="Targi Stali", start="2026")
FAIRS = ("Targi Stali", "Zjazd w Łodzi", "Kosy 2026")
PHONES = ("+48601234567", "+48 (60) 12-34-599", "022 601 23 45")
DATES = ("", "2025", "2026-03", "2026-03-12", "2026-11-02")

Rank = tuple[int, int]


def bare(text: str) -> str:
    """Lower letters of A to Z, written otherwise than the program does it."""
    lower = text.lower().replace("ł", "l").replace("ß", "ss")
    return "".join(c for c in unicodedata.normalize("NFD", lower) if not unicodedata.combining(c))


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", bare(text))


@dataclass(frozen=True)
class Query:
    """What is looked for, in parts."""

    starts: tuple[str, ...] = ()
    number: str = ""
    phrase: str = ""
    absent: str = ""
    field: tuple[str, str] = ("", "")

    def __str__(self) -> str:
        parts = [*self.starts, self.number]
        parts += [f'"{self.phrase}"'] if self.phrase else []
        parts += [f"-{self.absent}"] if self.absent else []
        parts += [":".join(self.field)] if self.field[0] else []
        return " ".join(part for part in parts if part)


class Known:
    """All that is known of one contact, by how much it counts."""

    def __init__(self, library: Library, contact: ContactRecord, row_id: int) -> None:
        self.contact = contact
        self.row_id = row_id
        self.met = contact.encounters
        told = [contact.notes]
        fields = [*contact.tags, *(point.value for point in contact.points_of("email"))]
        for address in contact.addresses:
            fields += [address.street, address.city]
        for tax_id in contact.tax_ids:
            fields += [tax_id.kind, tax_id.value]
        for met in self.met:
            fields += [met.when, met.place, met.introduced_by]
            told += [met.why, met.talked_about]
            told += [each.remark for each in met.participants if each.contact == contact.uid]
            if met.event:
                fields += [met.event.name, met.event.place, met.event.start, met.event.end]
                told.append(met.event.notes)
        for card in load.cards_of(library, contact.uid):
            told += [line.text for line in card.reading.lines] if card.reading else []
        work = [text for job in contact.jobs for text in (job.organization, *job.titles)]
        name = [contact.display_name, contact.given, contact.family, contact.prefix]
        self.columns = [[words(text) for text in texts] for texts in (name, work, fields, told)]
        numbers = [text for p in contact.points_of("phone") for text in (p.value, p.normalized)]
        numbers += [tax_id.value for tax_id in contact.tax_ids]
        self.numbers = [re.sub(r"\D", "", number) for number in numbers]

    def shown(self) -> tuple[str, ...]:
        """What a row of the list says."""
        contact = self.contact
        jobs = [job for job in contact.jobs if not job.until]
        title = "".join(jobs[0].titles[:1]) if jobs else ""
        firm = jobs[0].organization if jobs else ""
        met = next((each for each in (*filter(_at_event, self.met), *self.met)), None)
        where = (met.event.name if met.event else "", met.when, met.introduced_by) if met else ()
        names = (contact.prefix, contact.given, contact.family, contact.display_name)
        return (*names, title, firm, *(where or ("", "", "")), contact.photo)

    def rank(self, query: Query) -> Rank | None:
        """How well the contact meets the query; None: not at all."""
        if query.absent and self._has(query.absent, 4, whole=False):
            return None
        if query.field[0] and not self._meets(*query.field):
            return None
        parts = [*query.starts, *([query.number] if query.number else [])]
        parts += [f'"{query.phrase}'] if query.phrase else []
        for width in (1, 2, 3, 4):
            for level, whole in enumerate((len(parts), len(parts) - 1, 0)):
                if all(self._has(p, width, whole=at < whole) for at, p in enumerate(parts)):
                    return (width, level) if parts else (0, 0)
        return None

    def _has(self, part: str, width: int, *, whole: bool) -> bool:
        texts = [text for column in self.columns[:width] for text in column]
        if part.startswith('"'):
            sought = words(part)
            places = ((text, at) for text in texts for at in range(len(text)))
            return any(text[at : at + len(sought)] == sought for text, at in places)
        there = [word for text in texts for word in text]
        if all(_is(word, there, whole) for word in words(part)):
            return True
        number = re.sub(r"\D", "", part)
        if not number or width < 3:
            return False
        return any(each.endswith(number) if whole else number in each for each in self.numbers)

    def _meets(self, name: str, value: str) -> bool:
        contact = self.contact
        match name:
            case "tag":
                texts = list(contact.tags)
            case "org":
                texts = [job.organization for job in contact.jobs]
            case "city":
                texts = [address.city for address in contact.addresses]
            case "event":
                texts = [met.event.name for met in self.met if met.event]
            case "via":
                texts = [met.introduced_by for met in self.met]
            case "met":
                return any(met.when and _overlap(met.when, value) for met in self.met)
            case _:
                raise ValueError(name)
        return any(_is(bare(value), words(text), False) for text in texts)


def _at_event(met: EncounterRecord) -> bool:
    return met.event is not None


def _is(sought: str, there: list[str], whole: bool) -> bool:
    return any(word == sought if whole else word.startswith(sought) for word in there)


def _overlap(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


FRAGMENTS = ("l", "ł", "lodz", "sta", "stal", "kos", "KOSOW", "ża", "gros", "szuk", "tar", "o",
             "kierow", "print", "hasło", "nowa")  # fmt: skip
NUMBERS = ("60", "601 23", "6-0-1-2", "12 34 5", "234567", "48601", "2026", "7")
FIELDS = ("tag", "org", "city", "event", "via")


def any_query(chance: Random) -> Query:
    starts = tuple(chance.sample(FRAGMENTS, chance.choice((0, 1, 1, 2))))
    match chance.randrange(8):
        case 0 | 1:
            return Query(starts=starts, number=chance.choice(NUMBERS))
        case 2:
            return Query(starts=starts, phrase=chance.choice(TOLD + FIRMS))
        case 3:
            return Query(starts=starts, absent=chance.choice(FRAGMENTS))
        case 4:
            return Query(starts=starts, field=(chance.choice(FIELDS), chance.choice(FRAGMENTS)))
        case 5:
            return Query(starts=starts, field=("met", chance.choice(DATES[1:])))
        case _:
            return Query(starts=starts)


some = strategies.sampled_from
people = strategies.builds(
    ContactRecord,
    given=some(("", *NAMES)),
    family=some(NAMES),
    prefix=some(("", "Kos")),
    jobs=some(FIRMS).map(lambda firm: (JobRecord(organization=firm, titles=("Kierownik",)),)),
    points=some(PHONES).map(lambda n: (PointRecord(kind="phone", value=n),)),
    addresses=some(TOWNS).map(lambda town: (AddressRecord(city=town),)),
    tax_ids=some([(), (TaxIdRecord(kind="NIP", value="525-60-12-345"),)]),
    tags=some([(), ("Nowak",), ("stal", "łódź")]),
    notes=some(("", *TOLD)),
)
meetings = strategies.builds(
    EncounterRecord,
    uid=some("xyz"),
    when=some(DATES),
    place=some(("", *TOWNS)),
    event=some((None, FAIR, EventRecord(uid="other", name="Zjazd w Łodzi"))),
    why=some(("", *TOLD)),
    introduced_by=some(("", *NAMES)),
)
any_one = strategies.integers(0, 9)
any_seed = strategies.integers(0, 9999)


def reading(*lines: str) -> ScannedPhotograph:
    printed = tuple(Line(text=text, quad=QUAD, confidence=0.9, engine="x") for text in lines)
    page = Page(width=90, height=50, lines=printed)
    card = ScannedCard(image=b"card", quad=QUAD, reading=page, draft=Draft())
    return ScannedPhotograph(width=9, height=9, cards=(card,), thumbnail=b"")


class Searching(RuleBasedStateMachine):
    """A library in which anything is done."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="cardcase-"))
        self.library = Library.open(self.folder / "library")
        self.photographs = 0
        self.chance = Random(0)
        with self.library.session():
            # No power is cut here, and nothing is kept.
            execute("PRAGMA synchronous = OFF")

    def teardown(self) -> None:
        self.library.close_all()
        shutil.rmtree(self.folder)

    def scanned(self, *lines: str) -> str:
        """A card in review with these lines."""
        self.photographs += 1
        uid = waiting_photograph(self.library, self.folder, f"card {self.photographs}")
        photographs.add_scanned(self.library, uid, reading(*lines))
        (card,) = load.cards_on(self.library, uid)
        return card.uid

    def one(self, number: int) -> str:
        everyone = browse.matching(self.library, "")
        return everyone[number % len(everyone)]

    def anybody(self) -> bool:
        return browse.count_contacts(self.library) > 0

    @initialize(
        seed=strategies.integers(0, 9999), some=strategies.lists(people, min_size=3, max_size=5)
    )
    def begin(self, seed: int, some: list[ContactRecord]) -> None:
        self.chance = Random(seed)
        imports.import_contacts(self.library, some)
        self.meet(0, 1, EncounterRecord(uid="x", event=FAIR), "hasło")

    @rule(person=people)
    def create(self, person: ContactRecord) -> None:
        contacts.create(self.library, person)

    @precondition(anybody)
    @rule(number=any_one, person=people)
    def edit(self, number: int, person: ContactRecord) -> None:
        contacts.edit(self.library, replace(person, uid=self.one(number)))

    @precondition(anybody)
    @rule(number=any_one)
    def delete(self, number: int) -> None:
        contacts.delete(self.library, [self.one(number)])

    @precondition(anybody)
    @rule(one=any_one, other=any_one, met=meetings, remark=some(("", "hasło")))
    def meet(self, one: int, other: int, met: EncounterRecord, remark: str) -> None:
        there = (self.one(one), *{self.one(other)} - {self.one(one)})
        seats = [Participant(contact=there[0], remark=remark), *map(_seat, there[1:])]
        encounters.save(self.library, replace(met, participants=tuple(seats)))

    @rule(name=some(("Nowa nazwa", *FAIRS)), notes=some(("", *TOLD)))
    def rename_event(self, name: str, notes: str) -> None:
        events.save(self.library, replace(FAIR, name=name, notes=notes))

    @rule(uid=some(("fair", "other")))
    def delete_event(self, uid: str) -> None:
        if load.event(self.library, uid):
            events.delete(self.library, uid)

    @rule(uid=some("xyz"))
    def delete_encounter(self, uid: str) -> None:
        if load.encounter(self.library, uid):
            encounters.delete(self.library, uid)

    @rule(person=people, known=strategies.booleans(), number=any_one, back=strategies.booleans())
    def accept_card(self, person: ContactRecord, known: bool, number: int, back: bool) -> None:
        if known and self.anybody():
            person = replace(person, uid=self.one(number))
        front = self.scanned("Print 601 234", "hasło dnia")
        cards.accept(self.library, front, person, reviewed=False)
        if back:
            pairs.join(self.library, front, self.scanned("Kosowska print"))

    @rule()
    def reject_card(self) -> None:
        cards.reject(self.library, self.scanned("Stal"))

    @rule()
    def undo(self) -> None:
        history.undo(self.library)

    @rule()
    def redo(self) -> None:
        history.redo(self.library)

    @invariant()
    def in_step(self) -> None:
        known = self.everyone()
        with self.library.session():
            assert search.out_of_step([each.row_id for each in known]) == set()
        for query in (any_query(self.chance) for _ in range(4)):
            ranks = {each: rank for each in known if (rank := each.rank(query)) is not None}
            expected = sorted(ranks, key=lambda each: (ranks[each], by_name(each)))
            assert list(self.pages(str(query))) == uids(expected), str(query)
            # On one page hits are ranked in another way than on several.
            page = browse.contacts_page(self.library, str(query))
            assert [row.uid for row in page] == uids(expected), str(query)
            assert [row[5:] for row in page] == [each.shown() for each in expected]
        by_date = sorted(known, key=lambda each: (latest(each), by_name(each)))
        assert browse.matching(self.library, "", "met") == uids(by_date)

    def everyone(self) -> list[Known]:
        rows = {row.uid: row.id for row in browse.contacts_page(self.library)}
        found = load.contacts(self.library, list(rows))
        return [Known(self.library, each, rows[each.uid]) for each in found]

    def pages(self, query: str) -> Iterator[str]:
        after: Any = None
        while rows := browse.contacts_page(self.library, query, after, 3):
            yield from (row.uid for row in rows)
            after = rows[-1].position


def _seat(uid: str) -> Participant:
    return Participant(contact=uid)


def uids(known: Iterable[Known]) -> list[str]:
    return [each.contact.uid for each in known]


def by_name(known: Known) -> tuple[str, int]:
    return sort_key(known.contact.family, known.contact.given, ""), known.row_id


def latest(known: Known) -> tuple[int, ...]:
    """The later, the less; the more precise, the less; a day unknown at the end."""
    when = max((met.when for met in known.met), default="")
    parts = [-int(part) for part in when.split("-")] if when else []
    return (*parts, *[1] * (3 - len(parts)))


TestSearching = Searching.TestCase
TestSearching.settings = settings(
    max_examples=10, stateful_step_count=20, deadline=None, derandomize=True, database=None
)
