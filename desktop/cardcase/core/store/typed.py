"""What was typed and is not saved yet: on cards in review, kept with the card until it is decided,
in the form of a contact, kept with that until the form is left, and in other forms, by a name.

It is JSON that these forms alone understand, but for two keys of a card's: ``answered``, the uid of
the contact that its owner said it is of, and ``answer``.
"""

from collections.abc import Iterable

from peewee import Expression

from cardcase.core.store.library import Library
from cardcase.core.store.models import Card, Contact, Typed, TypedContact, TypedForm
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


def typed_in_form(library: Library, uid: str) -> str:
    """What was typed in the form of a contact, of an empty uid: of a new one; empty for nothing."""
    with library.session():
        said = TypedContact.select(TypedContact.said).where(_form_of(uid))
        return next(iter(column(said)), "")


def put_typed_in_form(uid: str, said: str) -> None:
    """Write what was typed there, in place of what it was; empty for nothing. Inside a session."""
    TypedContact.delete().where(_form_of(uid)).execute()
    rows = row_ids(Contact, [uid]).values() if uid else (None,)
    for row in rows if said else ():
        TypedContact.insert(contact=row, said=said).execute()


def _form_of(uid: str) -> Expression:
    if not uid:
        return TypedContact.contact.is_null()
    return TypedContact.contact.in_(Contact.select(Contact.id).where(Contact.uid == uid))


def typed_as(library: Library, name: str) -> str:
    """What was typed in the form of this name; empty for nothing."""
    with library.session():
        said = TypedForm.select(TypedForm.said).where(TypedForm.name == name)
        return next(iter(column(said)), "")


def typed_under(library: Library, beginning: str) -> dict[str, str]:
    """What was typed in the forms of which the names begin so, by name."""
    with library.session():
        named = TypedForm.name.startswith(beginning)
        found = TypedForm.select(TypedForm.name, TypedForm.said).where(named)
        return {each.name: each.said for each in found}


def put_typed_as(name: str, said: str) -> None:
    """Write what was typed there, in place of what it was; empty for nothing. Inside a session."""
    TypedForm.delete().where(TypedForm.name == name).execute()
    if said:
        TypedForm.insert(name=name, said=said).execute()


def drop_typed_about(contacts: Iterable[str]) -> None:
    """Let go of what was typed in forms that name one of these contacts, by uid. Inside a
    session."""
    execute(
        "DELETE FROM typed_form WHERE EXISTS"
        " (SELECT 1 FROM json_each(?) AS gone WHERE instr(said, gone.value))",
        [as_json(contacts)],
    )


def forget_answers(contacts: Iterable[str]) -> None:
    """Let no card in review say that it is one of these contacts, by uid. Inside a session."""
    execute(
        "UPDATE typed SET said = json_remove(said, '$.answered', '$.answer') "
        "WHERE json_extract(said, '$.answered') IN (SELECT value FROM json_each(?))",
        [as_json(contacts)],
    )
