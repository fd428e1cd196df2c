"""Kinds of changes, and what went wrong."""

WORDS = {
    # kinds of changes
    "operation.card.accept": "{subject} accepted",
    "operation.card.add": "another card: {subject}",
    "operation.card.reread": "read again: {subject}",
    "operation.card.reject": "not a card: {subject}",
    "operation.card.reopen": "back in review: {subject}",
    "operation.cards.join": "front and back joined: {subject}",
    "operation.cards.part": "kept apart: {subject}",
    "operation.cards.save": "{subject} saved",
    "operation.contact.create": "{subject} added",
    "operation.contact.photo": "{subject}: photo set",
    "operation.contact.photo_off": "{subject}: photo removed",
    "operation.contact.edit": "{subject} changed",
    "operation.contact.delete": "{subject} deleted",
    "operation.contacts.import": "{subject} imported",
    "operation.contacts.sample": "{subject} fictional contacts made",
    "operation.contacts.sample_clear": "{subject} made-up contacts removed",
    "operation.contacts.merge": "merged: {subject}",
    "operation.contacts.apart": "not the same: {subject}",
    "operation.own_card.choose": "own card: {subject}",
    "operation.own_card.forget": "no longer the own card: {subject}",
    "operation.encounter.save": "where and why changed: {subject}",
    "operation.encounter.meet": "met: {subject}",
    "operation.encounter.pin": "first meeting chosen: {subject}",
    "operation.event.gather": "cards added to the event: {subject}",
    "operation.events.merge": "events made one: {subject}",
    "operation.session.open": "arrived at the event: {subject}",
    "operation.session.close": "left the event: {subject}",
    "operation.event.take_out": "removed from an event: {subject}",
    "operation.encounter.delete": "encounter removed: {subject}",
    "operation.event.save": "event saved: {subject}",
    "operation.event.delete": "event removed: {subject}",
    "operation.event.attend": "added to an event: {subject}",
    "operation.folder.import": "everything of {subject} taken over",
    "operation.lessons.forget": "forgotten: {subject}",
    "operation.organization.rename": "organization renamed: {subject}",
    "operation.photographs.add": "photographs added: {subject}",
    "operation.photographs.order": "moved in the pile: {subject}",
    "operation.photographs.dismiss": "photographs removed: {subject}",
    "operation.photographs.retry": "to be read again: {subject}",
    "operation.search.keep": "search saved: {subject}",
    "operation.search.remove": "search removed: {subject}",
    "operation.tags.add": "tag added: {subject}",
    "operation.tags.remove": "tag taken off: {subject}",
    "operation.tags.rename": "tag renamed: {subject}",
    "operation.tags.delete": "tag removed everywhere: {subject}",
    # what went wrong
    "error.unknown": "something did not work: {what}",
    "error.not_an_image": "this is not a picture; JPEG, PNG, WebP, HEIC, TIFF and PDF are read",
    "error.empty_file": "the file is empty",
    "error.broken_image": "the picture is damaged and cannot be opened",
    "error.too_large": "this is too large to open safely",
    "error.password": "this PDF is locked with a password; save it without one",
    "error.too_many_pages": "this has too many pages; save those with cards as a file of their own",
    "error.file_missing": "there is no such file",
    "error.no_access": "the file may not be read",
    "error.no_card": "no card was found in this picture; photograph the card again, closer",
    "error.reader_died": "reading broke off at this picture",
    "error.cancelled": "reading was stopped before this picture",
    "error.in_review": (
        "this photograph is in the library already and waits in the window to be reviewed; it "
        "becomes contacts there"
    ),
    "error.in_review_unsaid": (
        "this photograph is in the library already and waits in the window to be reviewed; event, "
        "date and reason were not noted with it: say them there"
    ),
    "error.duplicate": "you already have this photograph",
    "error.no_engine": "no text reader works on this computer",
    "error.unknown_engine": "there is no text reader of this name",
    "error.engine_failed": "the text reader failed at this picture",
    "error.reader_failed": "reading failed by a mistake of this program",
    "error.newer_version": (
        "the library was written by a newer Cardcase; update the program, nothing was changed"
    ),
    "error.not_a_library": "the folder holds no Cardcase library",
    "error.damaged": (
        "the library file is damaged or gone, and was left as it is; cardcase backup --list names "
        "its copies, cardcase restore NAME puts one back"
    ),
    "error.read_only": (
        "the library may not be written to; check the folder's permissions, or copy the library to "
        "a disk that can be written"
    ),
    "error.disk_full": "the disk is full; make some room and do it again, nothing was lost",
    "error.disk_error": (
        "the disk cannot be read or written: it may be over its quota or failing; what was saved "
        "before is kept"
    ),
    "error.locked": "another program is using the library; close it or wait a little",
    "error.no_folder": "the library folder cannot be made here",
    "error.no_library": "there is no library in this folder, and none was made",
    "error.vanished": "the library's folder is gone; bring it back to where it was",
    "error.gone": "this has been removed in the meantime",
    "error.accepted": "this card was accepted already",
    "error.no_such_choice": "this contact says nothing in this field",
    "error.exists": "there is a contact of this uid already",
    "error.media_missing": "a picture is missing from the library",
    "error.media_damaged": "a picture of the library is damaged",
    "error.no_backup": "there is no such backup; cardcase backup --list names them",
    "error.backup_damaged": "the backup is damaged and was not used; try another one",
    "error.no_contacts": "no contact was found in this file",
    "error.unknown_format": (
        "files of this kind cannot be read; vCard (.vcf), CSV and Facebook's JSON can"
    ),
    "error.mapping_needed": (
        "nothing says what the columns are; name them: --map Heading=phone, or by number: "
        "--map 2=name (import --help lists the fields)"
    ),
    "error.no_such_column": "the table has no such column: {column}",
    "error.unknown_field": "there is no field of the name {field}; there are {fields}",
    "error.mapping_unclear": "this does not say which column is which field: {text}",
    "error.file_too_large": "this file is too large to read",
    "error.file_changed": "the file was changed meanwhile; import it again, nothing was taken over",
    "error.not_written": "the file could not be written; choose another folder",
    "error.no_content": "nothing in it says who it is",
    "error.no_code": "no QR code was found in this picture; photograph it closer and straight",
    "error.too_long_for_code": "the name alone is too long for a QR code",
    "error.unreadable": "it cannot be read",
    "error.not_empty": "there is something in this folder already; name a new one",
    "error.no_folder_export": "this folder was not made by cardcase export --all, or not whole",
    "error.newer_export": "the folder was written by a newer Cardcase; update the program",
    "error.repeated": "an earlier line has the same uid",
    "error.no_photograph": "the photograph of this card is not there",
    "error.cut_short": "the file ends too early; what it lacks is not taken over",
}
