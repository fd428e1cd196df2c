"""The owner's own card: which contact of the library is the owner."""

from collections.abc import Collection, Mapping

from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing
from cardcase.core.ops.operation import Recorder, operation
from cardcase.core.records import OWNER, OwnerRecord, owner
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.owner_rows import load_owner, own_contact


def choose(library: Library, uid: str) -> Changes:
    """Make a contact the owner's own, in place of any other. Raises LibraryError ``gone``."""
    with library.transaction():
        contact = existing(load.contact(library, uid), uid)
        with operation(library, "own_card.choose", contact.display_name) as op:
            op.put(owner(uid))
    return op.changes


def forget(library: Library) -> Changes:
    """Let no contact be the owner's own; that contact stays."""
    with library.transaction():
        contact = load.contact(library, own_contact(library))
        subject = contact.display_name if contact else ""
        with operation(library, "own_card.forget", subject) as op:
            op.delete("owner", OWNER)
    return op.changes


def leave(op: Recorder, gone: Collection[str]) -> None:
    """Forget the owner's own contact as a part of removing it, if it is among these."""
    known = _known()
    if known is not None and known.contact in gone:
        op.delete("owner", OWNER)


def follow(op: Recorder, gone: Mapping[str, str]) -> None:
    """Make whom the owner's own contact is merged into that contact, if it is among these."""
    known = _known()
    if known is not None and known.contact in gone:
        op.put(owner(gone[known.contact]))


def _known() -> OwnerRecord | None:
    return load_owner([OWNER]).get(OWNER)
