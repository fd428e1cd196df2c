"""The pile of photographs as the scan page shows it."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cardcase.core.card_records import CardRecord, CardState, PhotographRecord, PhotographState
from cardcase.core.errors import Detail
from cardcase.core.records import ContactRecord
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.page import Quad
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.models import Card, Photograph
from cardcase.core.store.photograph_rows import load_photographs, photographs_where
from cardcase.core.store.rows import among, tuples

_NAME_PARTS = frozenset({"prefix", "given", "middle", "family", "suffix"})
_FOR_GOOD = frozenset({"not_an_image", "broken_image", "too_large", "too_many_pages", "password"})
"""What is wrong with the bytes themselves, however often they are read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PileCard:
    """A card of a photograph: whose it seems to be, and how many of its values are doubtful.

    ``front``: the uid of the card whose back it is.
    """

    uid: str
    state: CardState
    image: str
    quad: Quad | None
    page: int
    name: str
    organization: str
    doubtful: int
    contact: str
    front: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PileRow:
    """A photograph of the pile. ``error`` is a code with ``details``, empty when all is well.

    ``turn``: its place once the owner has put the pile in order, else 0; ``number``: the order of
    those that were added at one moment.
    """

    uid: str
    name: str
    state: PhotographState
    sha256: str
    thumbnail: str
    width: int
    height: int
    error: str
    details: Mapping[str, Detail]
    added: str
    cards: tuple[PileCard, ...]
    turn: int = 0
    number: int = 0

    @property
    def reads_again(self) -> bool:
        """Whether it failed, and reading it again may help."""
        return self.state == "failed" and self.error not in _FOR_GOOD

    @property
    def has_pages(self) -> bool:
        """Whether its cards lie on several pages of one file."""
        return len({card.page for card in self.cards}) > 1

    @property
    def to_review(self) -> tuple[PileCard, ...]:
        """The cards that wait for their owner's eyes; a back comes with its front."""
        return tuple(card for card in self.cards if card.state == "review" and not card.front)

    @property
    def first(self) -> PileCard | None:
        """The card to go to: one that waits, else one that was saved, else any."""
        order: tuple[CardState, ...] = ("review", "accepted", "rejected")
        return min(self.cards, key=lambda it: (order.index(it.state), bool(it.front)), default=None)

    @property
    def rejected(self) -> bool:
        """Whether none of its cards was one, so that each may come back into review."""
        return bool(self.cards) and all(card.state == "rejected" for card in self.cards)

    @property
    def goes_with_front(self) -> bool:
        """Whether all that is left on it are backs of cards in review."""
        open_ = [card for card in self.cards if card.state == "review"]
        return bool(open_) and all(card.front for card in open_)

    @property
    def saved(self) -> bool:
        """Whether a contact came of it."""
        return self.state == "read" and any(card.state == "accepted" for card in self.cards)

    @property
    def finished(self) -> bool:
        """Whether a contact came of it and nothing is left to do."""
        return self.saved and not self.to_review and not self.goes_with_front


def pile(library: Library, uids: Collection[str] | None = None) -> list[PileRow]:
    """The rows of ``uids``, or of all photographs that are not finished; in its order."""
    with library.snapshot():
        if uids is None:
            records = photographs_where(in_pile())
        else:
            records = list(load_photographs(uids).values())
        places = {uid: place for uid, *place in tuples(_places(each.uid for each in records))}
        return [_row(library, record, *places[record.uid]) for record in records]


def turns(library: Library) -> dict[str, int]:
    """The turns of the photographs in the pile, by uid."""
    with library.session():
        return dict(tuples(Photograph.select(Photograph.uid, Photograph.turn).where(in_pile())))


def in_pile() -> Any:
    """That a photograph is not finished. Inside a session of the library."""
    in_review = Card.select(Card.photograph).where(Card.state == "review")
    return (Photograph.state != "read") | Photograph.id.in_(in_review)


def _places(uids: Iterable[str]) -> Any:
    rows = Photograph.select(Photograph.uid, Photograph.turn, Photograph.id)
    return rows.where(among(Photograph.uid, uids))


def _row(library: Library, record: PhotographRecord, turn: int, number: int) -> PileRow:
    trouble = json.loads(record.error) if record.error else {}
    details = trouble.get("details", {})
    # A double shows what has been read from the photograph it repeats.
    shown: PhotographRecord | None = record
    if record.state == "duplicate":
        shown = load.photograph(library, str(details.get("first", "")))
    cards = load.cards_on(library, shown.uid) if shown and shown.state == "read" else []
    return PileRow(
        uid=record.uid,
        name=record.name,
        state=record.state,
        sha256=record.sha256,
        thumbnail=record.thumbnail or (shown.thumbnail if shown else ""),
        width=record.width,
        height=record.height,
        error=trouble.get("code", ""),
        details=details,
        added=record.added,
        cards=_cards(library, cards),
        turn=turn,
        number=number,
    )


def _cards(library: Library, cards: Sequence[CardRecord]) -> tuple[PileCard, ...]:
    """The cards; accepted ones by the name that their contact has now."""
    accepted = load.contacts(library, [card.contact for card in cards if card.contact])
    contacts = {contact.uid: contact for contact in accepted}
    return tuple(_card(card, contacts.get(card.contact)) for card in cards)


def _card(record: CardRecord, accepted: ContactRecord | None) -> PileCard:
    draft = record.draft
    contact = accepted or (draft.contact if draft else None)
    job = contact.job if contact else None
    return PileCard(
        uid=record.uid,
        state=record.state,
        image=record.image,
        quad=record.quad,
        page=record.page,
        name=contact.name if contact else "",
        organization=job.organization if job else "",
        doubtful=len(_doubts(draft)) if draft else 0,
        contact=record.contact,
        front=record.pairing.front if record.pairing and record.is_other_side else "",
    )


def _doubts(draft: Draft) -> set[str]:
    """The doubtful values, as many as are asked about: the parts of a name are one question, and
    a note is none."""
    doubtful = (
        field for field, evidence in draft.evidence.items() if not evidence.sure and field != "note"
    )
    return {"name" if field in _NAME_PARTS else field for field in doubtful}
