"""What was typed on cards in review and is no contact yet: kept with the card until it is decided.

It is JSON that the form of the review alone understands, but for two keys: ``answered``, the uid of
the contact that its owner said it is of, and ``answer``.
"""

from collections.abc import Iterable

from cardcase.core.store.library import Library
from cardcase.core.store.models import Card, Typed
from cardcase.core.store.rows import among, as_json, column, execute, row_ids


def typed_on(library: Library, uid: str) -> str:
    """What was typed on a card; empty for nothing."""
    with library.session():
        said = Typed.select(Typed.said).join(Card).where(Card.uid == uid)
        return next(iter(column(said)), "")


def put_typed(uid: str, said: str) -> None:
    """Write what was typed on a card, in place of what it was. Inside a session."""
    drop_typed([uid])
    for row in row_ids(Card, [uid]).values() if said else ():
        Typed.insert(card=row, said=said).execute()


def drop_typed(uids: Iterable[str]) -> None:
    """Let go of what was typed on cards. Inside a session."""
    cards = Card.select(Card.id).where(among(Card.uid, uids))
    Typed.delete().where(Typed.card.in_(cards)).execute()


def forget_answers(contacts: Iterable[str]) -> None:
    """Let no card in review say that it is one of these contacts, by uid. Inside a session."""
    execute(
        "UPDATE typed SET said = json_remove(said, '$.answered', '$.answer') "
        "WHERE json_extract(said, '$.answered') IN (SELECT value FROM json_each(?))",
        [as_json(contacts)],
    )
