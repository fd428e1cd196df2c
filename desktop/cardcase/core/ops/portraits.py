"""The photo of a contact, set by its owner or taken off."""

from dataclasses import replace

from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing
from cardcase.core.ops.operation import Recorder, operation
from cardcase.core.records import ContactRecord
from cardcase.core.store import load
from cardcase.core.store.library import Library


def put(library: Library, uid: str, data: bytes) -> Changes:
    """Give a contact this photo, the bytes of a JPEG.

    Raises LibraryError ``gone``, ``disk_full``, ``read_only``, ``vanished``.
    """
    # The bytes are there before the row that names them.
    photo = library.media.put(data)
    with library.transaction():
        contact = existing(load.contact(library, uid), uid)
        with operation(library, "contact.photo", contact.display_name) as op:
            _put(op, contact, photo)
    return op.changes


def take_off(library: Library, uid: str) -> Changes:
    """Let a contact have no photo. Raises LibraryError ``gone``."""
    with library.transaction():
        contact = existing(load.contact(library, uid), uid)
        with operation(library, "contact.photo_off", contact.display_name) as op:
            _put(op, contact, "")
    return op.changes


def _put(op: Recorder, contact: ContactRecord, photo: str) -> None:
    if contact.photo != photo:
        op.put(replace(contact, photo=photo, encounters=()))
