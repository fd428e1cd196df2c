"""Codes of known trouble as sentences: what happened, and what to do."""

from collections.abc import Callable, Mapping

from cardcase.core.errors import CardcaseError, Detail
from cardcase.ui.i18n import tr

Words = Callable[[], str]

# Each entry is a function, so that the sentence is in the language of the moment it is shown.
_SENTENCES: Mapping[str, Words] = {
    # photographs
    "not_an_image": lambda: tr(
        "Errors",
        "This file is not a picture. Cardcase reads JPEG, PNG, WebP, HEIC, TIFF and PDF.",
    ),
    "empty_file": lambda: tr(
        "Errors", "This file is empty. It may not have been copied whole; copy it again."
    ),
    "broken_image": lambda: tr(
        "Errors", "This picture is damaged and cannot be opened. Copy it again from the phone."
    ),
    "too_large": lambda: tr(
        "Errors", "This picture is too large to open safely. Save it smaller and drop it again."
    ),
    "too_many_pages": lambda: tr(
        "Errors", "This file has too many pages. Save the pages with cards as a file of their own."
    ),
    "password": lambda: tr(
        "Errors", "This PDF is locked with a password. Save it without one and drop it again."
    ),
    "file_missing": lambda: tr(
        "Errors", "The file is no longer where it was. Put it back, or drop it again."
    ),
    "no_access": lambda: tr(
        "Errors", "The file may not be read. Check its permissions, then read it again."
    ),
    "no_card": lambda: tr(
        "Errors", "No card was found in this picture. Photograph the card again, closer."
    ),
    "reader_died": lambda: tr(
        "Errors", "Reading broke off at this picture. Read it again, or save it smaller first."
    ),
    "reader_failed": lambda: tr(
        "Errors", "This picture could not be read. Read it again, or photograph the card anew."
    ),
    "engine_failed": lambda: tr("Errors", "The text reader failed at this picture. Read it again."),
    "cancelled": lambda: tr("Errors", "Reading was stopped before this picture."),
    "duplicate": lambda: tr("Errors", "You already have this photograph."),
    "no_engine": lambda: tr(
        "Errors", "No text reader works on this computer. Install Cardcase again."
    ),
    "unknown_engine": lambda: tr("Errors", "There is no text reader of this name."),
    # the camera
    "camera_gone": lambda: tr(
        "Errors", "The camera is not there. Plug it in, or switch it on, and try again."
    ),
    "camera_busy": lambda: tr(
        "Errors",
        "The camera gives no picture. Another program may be using it: close that one, "
        "and try again.",
    ),
    "camera_no_access": lambda: tr(
        "Errors", "The camera may not be used. Allow it in the settings of the system."
    ),
    "camera_silent": lambda: tr(
        "Errors", "The camera does not answer. Unplug it and plug it in, and try again."
    ),
    # the library
    "newer_version": lambda: tr(
        "Errors",
        "This library was written by a newer Cardcase. Update the program; nothing was changed.",
    ),
    "not_a_library": lambda: tr("Errors", "This folder holds no Cardcase library."),
    "damaged": lambda: tr(
        "Errors",
        "The library file is damaged or gone, and was left untouched. A copy can be put back: "
        "cardcase backup --list names them, cardcase restore brings one back.",
    ),
    "disk_error": lambda: tr(
        "Errors",
        "The disk cannot be read or written. It may be over its quota, or failing: "
        "make a copy of the library on another one. What was saved before is kept.",
    ),
    "read_only": lambda: tr(
        "Errors",
        "The library may not be written to. Check the folder's permissions, "
        "or copy the library to a disk that can be written.",
    ),
    "disk_full": lambda: tr(
        "Errors", "The disk is full. Make some room and do it again; nothing was lost."
    ),
    "locked": lambda: tr(
        "Errors", "Another program is using the library. Close it, or wait a little."
    ),
    "no_library": lambda: tr("Errors", "There is no library in this folder."),
    "no_folder": lambda: tr("Errors", "The library folder cannot be made here."),
    "vanished": lambda: tr(
        "Errors", "The library's folder is gone. Bring it back to where it was."
    ),
    # files of other programs
    "no_contacts": lambda: tr("Errors", "No contact was found in this file."),
    "unreadable": lambda: tr("Errors", "This file is damaged and cannot be read."),
    "unknown_format": lambda: tr(
        "Errors", "This kind of file cannot be read. Cardcase reads vCard (.vcf) and CSV files."
    ),
    "mapping_needed": lambda: tr(
        "Errors", "Nothing in this table says what its columns are. Say it, and it can be read."
    ),
    "no_such_column": lambda: tr("Errors", "The table has no such column."),
    "unknown_field": lambda: tr("Errors", "A contact has no such field."),
    "mapping_unclear": lambda: tr("Errors", "It is not clear which column is which field."),
    "not_written": lambda: tr(
        "Errors", "The file could not be written there. Choose another folder."
    ),
    "not_empty": lambda: tr(
        "Errors", "There is something in this folder already. Choose a new name."
    ),
    "no_folder_export": lambda: tr(
        "Errors", "This folder was not written by Cardcase, or it was not copied whole."
    ),
    "newer_export": lambda: tr(
        "Errors", "This folder was written by a newer Cardcase. Update the program."
    ),
    "no_code": lambda: tr(
        "Errors", "No QR code was found in this picture. Photograph it closer and straight."
    ),
    "no_content": lambda: tr("Errors", "Nothing here says who it is. Add a name first."),
    "too_long_for_code": lambda: tr("Errors", "The name alone is too long for a QR code."),
    "file_too_large": lambda: tr("Errors", "This file is too large to read."),
    "file_changed": lambda: tr(
        "Errors", "The file was changed meanwhile. Nothing was taken over; import it again."
    ),
    "accepted": lambda: tr("Errors", "This card has already been accepted."),
    "exists": lambda: tr("Errors", "This contact is already in the library."),
    "no_such_choice": lambda: tr("Errors", "This contact says nothing in this field."),
    "media_missing": lambda: tr(
        "Errors", "A picture is missing from the library's media folder. Put it back from a copy."
    ),
    "media_damaged": lambda: tr(
        "Errors", "A picture in the library's media folder is damaged. Put it back from a copy."
    ),
    "no_backup": lambda: tr("Errors", "There is no such backup."),
    "backup_damaged": lambda: tr(
        "Errors", "The copy is damaged, perhaps the library is, too: cardcase check tells."
    ),
    "gone": lambda: tr("Errors", "This has been removed in the meantime."),
}


def sentence_for(code: str, details: Mapping[str, Detail] | None = None) -> str:
    """The sentence for a code; an unknown one is named, so that it can be reported."""
    if words := _SENTENCES.get(code):
        return words()
    listed = ", ".join(f"{key}: {value}" for key, value in (details or {}).items())
    told = f"{code} ({listed})" if listed else code
    return tr("Errors", "Something did not work: {what}").format(what=told)


def sentence(error: CardcaseError) -> str:
    """What happened and what to do."""
    return sentence_for(error.code, error.details)


def known_codes() -> frozenset[str]:
    """The codes that have a sentence of their own."""
    return frozenset(_SENTENCES)
