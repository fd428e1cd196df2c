"""What belongs to contacts that are to be erased, today and in every step of history.

All functions work inside the transaction of the purge.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from itertools import chain

from peewee import chunked

from cardcase.core.card_records import CardRecord, PhotographRecord
from cardcase.core.ops import past
from cardcase.core.records import (
    AliasRecord,
    ApartRecord,
    ContactRecord,
    EncounterRecord,
    OwnerRecord,
    pictures_of,
)
from cardcase.core.scan.lesson import Lesson as LessonRecord
from cardcase.core.store.alias_rows import aliases_of, apart_from
from cardcase.core.store.contact_rows import load_contacts
from cardcase.core.store.entities import Record
from cardcase.core.store.lesson_rows import lessons_where
from cardcase.core.store.library import Library
from cardcase.core.store.load import encounters_with
from cardcase.core.store.models import Card, Contact, Lesson, Photograph
from cardcase.core.store.photograph_rows import cards_where, photographs_where
from cardcase.core.store.rows import BATCH, row_ids

_Forms = dict[str, list[CardRecord]]
"""Cards by uid: each as it is, if it is, and as history knows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """Things by uid that are to be erased, with the SHA-256 of their pictures; no word of theirs.

    ``aliases``: uids that are known as one of the contacts; who bears one may live.
    ``pairs``: what tells one of them apart from others.
    ``introduced``: encounters of others, with the names of the contacts that stand in them.
    ``shared``: photographs that stay because they show someone else's card, too.
    """

    contacts: frozenset[str]
    cards: frozenset[str] = frozenset()
    photographs: frozenset[str] = frozenset()
    encounters: frozenset[str] = frozenset()
    lessons: frozenset[str] = frozenset()
    aliases: frozenset[str] = frozenset()
    pairs: frozenset[str] = frozenset()
    pictures: frozenset[str] = frozenset()
    introduced: frozenset[tuple[str, str]] = frozenset()
    shared: frozenset[str] = frozenset()

    @property
    def uids(self) -> frozenset[str]:
        """All things that go."""
        things = self.contacts | self.cards | self.photographs | self.encounters
        return things | self.lessons | self.pairs

    def without(self, record: Record) -> Record | None:
        """A thing, as it is or was, without what is to be erased; None if nothing is left of it."""
        if record.uid in self.uids:
            return None
        if isinstance(record, EncounterRecord):
            return self._encounter(record)
        if isinstance(record, CardRecord):
            return self._card(record)
        if isinstance(record, LessonRecord) and record.card in self.cards:
            return None
        if isinstance(record, AliasRecord | OwnerRecord) and record.contact in self.contacts:
            return None
        if isinstance(record, ApartRecord) and not self.contacts.isdisjoint(
            (record.one, record.other)
        ):
            return None
        return record

    def _encounter(self, record: EncounterRecord) -> EncounterRecord | None:
        people = tuple(each for each in record.participants if each.contact not in self.contacts)
        if record.participants and not people:
            return None
        by, name = record.introduced_by_uid, record.introduced_by
        if by in self.contacts or (not by and (record.uid, name) in self.introduced):
            record = replace(record, introduced_by="", introduced_by_uid="")
        return replace(record, participants=people)

    def _card(self, record: CardRecord) -> CardRecord:
        """Someone else's card: it was not the contact's, and no side of one that goes."""
        if record.contact in self.contacts:
            record = replace(record, contact="", state="review")
        if record.pairing is not None and record.pairing.front in self.cards:
            record = replace(record, pairing=None)
        return record


def with_merged(contacts: Collection[str]) -> frozenset[str]:
    """These contacts, and those that were merged into them and live on in them alone."""
    people = frozenset(contacts)
    new = people
    while new:
        merged = frozenset(each.uid for each in _aliases_of(new))
        new = merged - row_ids(Contact, merged).keys() - people
        people |= new
    return people


def erasure_of(library: Library, contacts: Collection[str], cards: Collection[str] = ()) -> Erasure:
    """Everything that belongs to these contacts, also to some that exist in history only.

    ``cards`` are known to be theirs from elsewhere. A photograph goes with the last card on it that
    somebody wants; one with another's card stays, and that card as it was read.
    """
    people = frozenset(contacts)
    mine = _cards_of(people, cards)
    photographs = _photographs_of(mine, people)
    met = encounters_with(library, people)
    forms = [*met, *chain.from_iterable(past.versions("encounter", people).values())]
    return Erasure(
        contacts=people,
        cards=photographs.cards,
        photographs=photographs.gone,
        encounters=frozenset(
            each.uid
            for each in met
            if each.participants and {one.contact for one in each.participants} <= people
        ),
        lessons=frozenset(each.uid for each in lessons_where(Lesson.card.in_(photographs.cards))),
        pictures=photographs.pictures | _pictures_of(people),
        aliases=frozenset(each.uid for each in _aliases_of(people)),
        pairs=frozenset(
            each.uid for some in chunked(people, BATCH) for each in apart_from(some)
        ).union(past.versions("apart", people)),
        introduced=frozenset(
            (each.uid, each.introduced_by)
            for each in forms
            if isinstance(each, EncounterRecord) and each.introduced_by_uid in people
        ),
        shared=photographs.kept,
    )


def _pictures_of(people: Collection[str]) -> frozenset[str]:
    """What contacts have, or had, as a photo or as part of what their files said."""
    then = past.versions("contact", people)
    forms = [*load_contacts(people).values(), *chain.from_iterable(then.values())]
    return frozenset(
        sha256
        for each in forms
        if isinstance(each, ContactRecord) and each.uid in people
        for sha256 in pictures_of(each)
    )


def _aliases_of(people: Collection[str]) -> list[AliasRecord]:
    return [each for some in chunked(people, BATCH) for each in aliases_of(some)]


def _cards_of(people: frozenset[str], known: Collection[str]) -> _Forms:
    """The forms of the cards that are a contact's, or were when they were last there."""
    now = cards_where(Contact.uid.in_(people) | Card.uid.in_(known))
    then = _forms(people | {*known})
    here = {*row_ids(Card, then)}
    return {
        uid: forms
        for uid, forms in then.items()
        if uid not in here and (uid in known or any(each.contact in people for each in forms))
    } | {card.uid: [card, *then.get(card.uid, ())] for card in now}


@dataclass(frozen=True, slots=True)
class _Photographs:
    """Photographs that go and that are kept, and all cards and pictures that go with them."""

    gone: frozenset[str]
    kept: frozenset[str]
    cards: frozenset[str]
    pictures: frozenset[str]


def _photographs_of(mine: _Forms, people: frozenset[str]) -> _Photographs:
    own = {card.photograph for forms in mine.values() for card in forms}
    pictures = _with_doubles(own)
    now = {card.uid: card for card in cards_where(Photograph.uid.in_(list(pictures)))}
    then = _forms(pictures.keys())
    # Read once and dropped since, a card shows what the contact's own card shows.
    others = {uid: [card] for uid, card in now.items() if uid not in mine} | {
        uid: forms
        for uid, forms in then.items()
        if uid not in now and uid not in mine and _is_anothers(forms, people)
    }
    kept = {forms[-1].photograph for forms in others.values() if forms[-1].state != "rejected"}
    needed = {sha256 for uid in kept for sha256 in _bytes_of(pictures.get(uid, ()))}
    gone = {
        uid: forms
        for uid, forms in pictures.items()
        if uid not in kept and (uid in own or not _bytes_of(forms) & needed)
    }
    every = {uid: [*([now[uid]] if uid in now else ()), *then.get(uid, ())] for uid in now | then}
    cards = mine | {
        uid: forms
        for uid, forms in every.items()
        if forms[0].photograph in gone or uid not in others
    }
    return _Photographs(
        gone=frozenset(gone),
        kept=frozenset(kept & own),
        cards=frozenset(cards),
        pictures=frozenset(
            sha256
            for each in chain(*cards.values(), *gone.values())
            for sha256 in _shown_by(each)
            if sha256
        ),
    )


def _with_doubles(uids: set[str]) -> dict[str, list[PhotographRecord]]:
    """The forms of these photographs, and of all others that had the same bytes."""
    same = _bytes_of(chain(*_photograph_forms(uids).values()))
    now = {each.uid for each in photographs_where(Photograph.sha256.in_(same))}
    return _photograph_forms(uids | now | past.versions("photograph", same).keys())


def _photograph_forms(uids: set[str]) -> dict[str, list[PhotographRecord]]:
    found: dict[str, list[PhotographRecord]] = {uid: [] for uid in uids}
    then = past.versions("photograph", uids)
    for each in chain(photographs_where(Photograph.uid.in_(uids)), *then.values()):
        if isinstance(each, PhotographRecord) and each.uid in uids:
            found[each.uid].append(each)
    return found


def _bytes_of(forms: Iterable[PhotographRecord]) -> set[str]:
    return {each.sha256 for each in forms if each.sha256}


def _forms(texts: Collection[str]) -> _Forms:
    return {
        uid: [each for each in forms if isinstance(each, CardRecord)]
        for uid, forms in past.versions("card", texts).items()
    }


def _is_anothers(forms: Iterable[CardRecord], people: Collection[str]) -> bool:
    return any(each.contact and each.contact not in people for each in forms)


def _shown_by(record: CardRecord | PhotographRecord) -> tuple[str, ...]:
    if isinstance(record, CardRecord):
        return (record.image,)
    return record.sha256, record.thumbnail
