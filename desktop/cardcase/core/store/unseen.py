"""What of a contact nobody has looked at yet."""

from cardcase.core.records import ContactRecord
from cardcase.core.scan.doubts import doubts
from cardcase.core.scan.draft import Draft
from cardcase.core.serial import from_json
from cardcase.core.store.library import Library
from cardcase.core.store.models import Card, Contact
from cardcase.core.store.rows import column


def unseen(library: Library, contact: ContactRecord) -> tuple[str, ...]:
    """The fields of a stored contact that :func:`~cardcase.core.scan.doubts.doubts` names.

    It reads the drafts of this contact's cards, and nothing else of them.
    """
    with library.session():
        cards = Card.select(Card.draft).join(Contact).where(Contact.uid == contact.uid)
        drafts = column(cards.where(Card.draft.is_null(False)))
    return doubts(contact, (from_json(text, Draft) for text in drafts))
