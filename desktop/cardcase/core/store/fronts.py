"""Accepted cards of which another one may be the back: whose they are, and what speaks for them.

Of each contact it is one card, the last that has no back yet. Each function opens its own session.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cardcase.core.card_records import CardRecord, PairReason
from cardcase.core.records import ContactRecord
from cardcase.core.scan.draft import Draft
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library
from cardcase.core.store.likely import in_common
from cardcase.core.store.photograph_rows import load_cards, load_photographs
from cardcase.core.store.rows import as_json, execute
from cardcase.core.text import words

if TYPE_CHECKING:
    from cardcase.core.scan.pairs import Face, Pair

_MOST = 60
"""Contacts that are looked at for one thing that the back says, and because their cards came
last."""
_FOUND = 300
"""The same for what is typed, as most contacts may have come without a card."""
_WITHOUT_BACK = """
    SELECT contact.uid, card.uid FROM card JOIN contact ON contact.id = card.contact_id
    WHERE card.state = 'accepted'
    AND coalesce(json_extract(card.pairing, '$.state'), '') NOT IN ('joined', 'presumed')
    AND NOT EXISTS (
        SELECT 1 FROM card AS back WHERE back.front = card.uid AND back.state = 'accepted'
        AND json_extract(back.pairing, '$.state') = 'joined'
    )
"""
_OF_CONTACTS = " AND contact.uid IN (SELECT value FROM json_each(?)) ORDER BY card.id DESC"
_LAST = " ORDER BY card.id DESC LIMIT ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """A card (its uid), and whose it is.

    ``reasons``: what both sides say; ``is_proposed``: more speaks for it than for any other.
    """

    card: str
    name: str
    organization: str
    reasons: tuple[PairReason, ...] = ()
    is_proposed: bool = False


def likely_fronts(library: Library, back: str, limit: int) -> list[Front]:
    """Those of which a card (its uid) is likeliest the back, then those that came last."""
    # Only here: it loads the lists of legal forms and of domains.
    from cardcase.core.scan.pairs import fronts_of, outstanding

    with library.snapshot():
        here = load.card(library, back)
        if here is None:
            return []
        said = here.draft.contact if here.draft else ContactRecord(uid="")
        last = _by_contact(execute(_WITHOUT_BACK + _LAST, [_MOST]))
        free = last | _free(_sharing(library, said))
        cards = load_cards(free.values())
        *fronts, side = _faces([*cards.values(), here])
        pairs = fronts_of(side, fronts)
        of = {pair.front: pair for pair in pairs}
        order = dict.fromkeys((*(cards[pair.front].contact for pair in pairs), *last))
        return list(_told(library, order, free, of, outstanding(pairs)))[:limit]


def fronts_named(library: Library, text: str, limit: int) -> list[Front]:
    """Those of contacts whose name and organization have words that begin as those of a text."""
    typed = words(text)
    with library.snapshot():
        # The search finds them first; of its other hits one would not see why they are some.
        page = browse.contacts_page(library, " ".join(typed), limit=_FOUND) if typed else []
        uids = [row.uid for row in page if _begin(typed, row)]
        return list(_told(library, uids, _free(uids)))[:limit]


def _begin(typed: Sequence[str], row: browse.ContactRow) -> bool:
    shown = words(f"{row.name} {row.organization}")
    return all(any(word.startswith(start) for word in shown) for start in typed)


def _sharing(library: Library, said: ContactRecord) -> list[str]:
    """The contacts that have something in common with what a back says, also a domain alone."""
    from cardcase.core.scan.extract.own_domains import domains_of

    pages = (browse.contacts_page(library, f'"{each}"', limit=_MOST) for each in domains_of(said))
    return [*in_common(library, said), *(row.uid for page in pages for row in page)]


def _free(contacts: Iterable[str]) -> dict[str, str]:
    return _by_contact(execute(_WITHOUT_BACK + _OF_CONTACTS, [as_json(contacts)]))


def _by_contact(rows: Iterable[tuple[str, ...]]) -> dict[str, str]:
    """The card of each contact that stands first."""
    found: dict[str, str] = {}
    for contact, card in rows:
        found.setdefault(contact, card)
    return found


def _faces(cards: Sequence[CardRecord]) -> "list[Face]":
    from cardcase.core.scan.pairs import FAR_PLACES, Face

    photographs = load_photographs({card.photograph for card in cards})
    return [
        Face(
            key=card.uid,
            # When they were accepted says nothing of the order in which they were photographed.
            order=2 * FAR_PLACES * place,
            draft=card.draft or Draft(),
            reading=card.reading,
            side=card.side,
            taken_at=photographs[card.photograph].taken_at,
            photograph=card.photograph,
        )
        for place, card in enumerate(cards)
    ]


def _told(
    library: Library,
    contacts: Iterable[str],
    free: Mapping[str, str],
    pairs: "Mapping[str, Pair] | None" = None,
    best: "Pair | None" = None,
) -> Iterator[Front]:
    wanted = [uid for uid in contacts if uid in free]
    rows = {row.uid: row for row in browse.contacts_among(library, wanted)}
    for uid in wanted:
        if (row := rows.get(uid)) is not None:
            pair = (pairs or {}).get(free[uid])
            yield Front(
                card=free[uid],
                name=row.name,
                organization=row.organization,
                reasons=pair.reasons if pair else (),
                is_proposed=pair is not None and pair is best,
            )
