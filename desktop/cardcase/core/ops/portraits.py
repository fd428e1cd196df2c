"""The photo of a contact, set by its owner or taken off."""

from dataclasses import replace

from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing
from cardcase.core.ops.operation import operation
from cardcase.core.store import load
from cardcase.core.store.library import Library


def put(library: Library, uid: str, data: bytes) -> Changes:
    """Give a contact this photo, the bytes of a JPEG.

    Raises LibraryError ``gone``, ``disk_full``, ``read_only``, ``vanished``.
    """
    # The bytes are there before the row that names them.
    return _change(library, uid, library.media.put(data))


def take_off(library: Library, uid: str) -> Changes:
    """Let a contact have no photo. Raises LibraryError ``gone``."""
    return _change(library, uid, "")


def _change(library: Library, uid: str, photo: str) -> Changes:
    with library.transaction():
        contact = existing(load.contact(library, uid), uid)
        kind = "contact.photo" if photo else "contact.photo_off"
        with operation(library, kind, contact.display_name) as op:
            if contact.photo != photo:
                op.put(replace(contact, photo=photo, encounters=()))
    return op.changes
