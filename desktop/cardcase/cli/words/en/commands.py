"""The program, its commands and their arguments."""

WORDS = {
    # the program
    "about": "Business cards become contacts that remember where and why you met.",
    "usage": "cardcase [--library FOLDER] COMMAND … | cardcase [--library FOLDER] [FILE …]",
    "window": "Without a command the window opens; files and folders given are read there.",
    "commands": "Commands",
    "more": "cardcase COMMAND --help tells more about one.",
    "help.library": "the folder of the library (else $CARDCASE_LIBRARY, else your own)",
    "help.version": "print the version and stop",
    "help.json": "one JSON object a line on standard output, nothing else there",
    "help.help": "show this help and stop",
    "wrong_use": "{reason}",
    "no_such_command": "There is no command and no file named {name}. cardcase --help lists them.",
    "no_qt": (
        "The window cannot be opened: {what}. Install the system packages that "
        "packaging/run names at its first start."
    ),
    "no_display": (
        "There is no display to open the window on: start Cardcase on a desktop, "
        "or use a command (cardcase --help lists them)."
    ),
    "interrupted": "Stopped.",
    # what stands for a value in the help
    "metavar.query": "QUERY",
    "metavar.file": "FILE",
    "metavar.image": "IMAGE",
    "metavar.folder": "FOLDER",
    "metavar.column_field": "COLUMN=FIELD",
    "metavar.field_id": "FIELD=ID",
    "metavar.backup": "BACKUP",
    "metavar.name": "NAME",
    "metavar.event": "EVENT",
    "metavar.country": "COUNTRY",
    "metavar.id_query": "ID|QUERY",
    "metavar.place": "PLACE",
    "metavar.date": "DATE",
    "metavar.text": "TEXT",
    "metavar.engine": "ENGINE",
    # commands and their arguments
    "scan": "read photographs of business cards",
    "import": (
        "import contacts from files of other programs (vCard, CSV, JSON), or everything "
        "from a folder"
    ),
    "export": "write contacts into a file, or everything into a folder",
    "search": "find contacts and their ids",
    "show": "show one contact with where and why you met; ? marks what nobody has looked at yet",
    "event": "list, add and show events",
    "organizations": "list the organizations of your contacts",
    "organizations.query": "beginnings of words of the name; all if left out",
    "learned": "list what your corrections have taught, or forget it",
    "duplicates": "find contacts that may be the same",
    "merge": "make one contact of several that are the same",
    "distinct": "remember that two contacts are not the same",
    "qr": "show a contact, or your own card, as a QR code; read the codes in pictures",
    "qr.who": "an id or uid, or what finds one contact",
    "qr.mine": "your own card (see cardcase mine)",
    "qr.to": "write it there: .svg or .png; - prints an SVG (else it is shown in the terminal)",
    "qr.read": "tell what the codes in these pictures say",
    "qr.save": "with --read: keep the people in them as contacts",
    "mine": "show which contact is your own card, or choose it",
    "mine.id": "the id or uid of the contact that you are",
    "mine.forget": "let no contact be your own card",
    "undo": "take back the latest change",
    "redo": "do again what was taken back",
    "history": "list the latest changes",
    "sample": "fill the library with fictional people, to try Cardcase out",
    "sample.contacts": "how many (else 100)",
    "sample.seed": "the same number makes the same people (else 1)",
    "purge": "erase contacts for good, with cards, pictures and history",
    "purge.uids": "ids or uids of contacts; without any, end what an earlier purge left",
    "purge.backups": "erase them in the backups that hold them, too",
    "purge.yes": "ask nothing",
    "purge.ask": (
        "Erase for good, with cards, pictures and history: {names}. This cannot be undone. "
        "Type yes to do it:"
    ),
    "purge.ask_backups": "{count} backups still hold it. Type yes to erase it there, too:",
    "purge.answers": "y yes",
    "purge.needs_yes": "nobody can be asked here; add --yes",
    "purged": (
        "Erased: contacts {contacts}, cards {cards}, photographs {photographs}, pictures "
        "{pictures}, encounters {encounters}, lessons {lessons}, steps of history {operations}"
    ),
    "purge.held": "A backup still holds it: {path} (cardcase purge --backups erases it there)",
    "purge.shared": "Photographs that stay, as they show someone else's card, too: {count}",
    "purge.mention": "The name still stands in the notes or meetings of {name} ({id})",
    "purge.search": "The name still stands in the saved search “{name}”",
    "purge.merged": (
        "{id} was merged into {name} ({into}): nothing is erased; cardcase purge {into} erases both"
    ),
    "purge.ended": "{id} is not in the library any more; what was still in the backups is erased",
    "purge.unfinished": "Not out of all files yet: run cardcase purge again",
    "backup": "copy the library into its backups folder",
    "backup.list": "list the copies there are",
    "restore": "bring the library back to a backup",
    "restore.backup": "a name from backup --list, or a path",
    "check": "look through the library: tables, search index, pictures",
    "check.repair": "mend the search index, remove pictures nothing needs",
    "reindex": "make the search index anew",
    "scan.files": "pictures, or folders that are searched for pictures",
    "scan.save": (
        "save the cards as contacts in the library; doubtful values are saved, too, "
        "and marked with ? by show"
    ),
    "scan.event": "the event you met at",
    "scan.kind": "what kind of event it is",
    "scan.place": "where you met",
    "scan.date": "when, as 2026-03-12, 2026-03 or yesterday (else the photograph's own date)",
    "scan.why": "why you met",
    "scan.via": "who introduced you",
    "scan.engine": "the text reader: {engines}",
    "scan.languages": "languages of the cards, most likely first, as pl,en",
    "scan.jobs": "how many pictures to read at a time (else as many as the computer can)",
    "scan.needs_save": "{options} needs --save.",
    "scan.kind_needs_event": "--kind {kind} tells the kind of an event: name it with --event.",
    "import.files": (
        "vCards, tables (CSV), - for standard input, folders of them or those that export --all "
        "made"
    ),
    "import.dry_run": "only say what would be taken over",
    "import.report": (
        "also write what was taken over, as JSON, into this file: who changed and in what, too"
    ),
    "import.undecided": "what to do with contacts that may be known: add them (new) or skip them",
    "import.map": (
        "what a column of a table is, as Telefon=phone or 3=organization (Uwagi= for nothing); "
        "remembered for tables with the same headings. Fields, with a type as phone:work: {fields}"
    ),
    "import.forget_map": "forget what was said of the columns of tables with these headings",
    "region": "the country (US, DE, …) of phone numbers without one (else {usual})",
    "import.rejected": (
        "write contacts that cannot be read, as they are, into this new file; a table's with its "
        "headings"
    ),
    "export.to": "the file to write; - is standard output",
    "export.piped_json": "--json and --to - cannot share standard output; name a file",
    "export.format": (
        "the format of the file (else as the ending of its name says, or vCard 3.0); csv_pl is "
        "the table in Polish; xlsx and xlsx_pl keep zeros and signs in Excel"
    ),
    "export.force": "replace the file if it is there already",
    "export.exists": "{file} is there already; --force replaces it",
    "export.other_format": "{file} does not end as files of the format {format} do; change one",
    "export.unknown_ending": "the ending of {file} says no format; name one with --format",
    "export.with_encounters": "with where and why you met, which is private else",
    "export.with_cards": "with the pictures of the cards (vCard)",
    "export.all": "a new folder for everything: contacts, encounters, cards and pictures",
    "export.all_query": "--all writes everything; leave the query out, or write a file with --to",
    "export.missing": "{count} pictures are lost and not in it: cardcase check tells which",
    "export.query": "which contacts, as in search; all if left out",
    "search.query": (
        'beginnings of words, digits of a phone, "words in a row", '
        "-without, tag: event: city: org: via: met:2026-03 not-contacted:6m; all if left out"
    ),
    "search.sort": "best: the best hits first; name; met, created: the latest first",
    "search.limit": "at most so many contacts",
    "show.id": "the id or the uid that search shows",
    "event.action": "what to do",
    "event.list": "list the events, the latest first",
    "event.add": "add an event",
    "event.show": "show an event and whom you met there",
    "event.name": "the name of the event",
    "event.place": "where it is",
    "event.start": "the first day, as 2026-03-12, 2026-03 or 2026",
    "event.end": "the last day",
    "event.notes": "notes",
    "event.which": "the name or the uid of the event",
    "learned.action": "what to do (list if left out)",
    "learned.list": "list what was learned, the latest first",
    "learned.forget": "forget what was learned",
    "learned.which": "the id that list shows, or its beginning",
    "learned.all": "all of it",
    "duplicates.lane": "only those: surely the same, to decide, or probably namesakes",
    "merge.ids": "ids or uids; the first stays and is given all that the others have",
    "merge.sure": "merge all that are surely the same",
    "merge.take": "whose value a field shall have, as given=ID (see --dry-run)",
    "merge.force": "merge them also if nothing says that they are the same",
    "merge.dry_run": "only show what it would be, and where the contacts disagree",
    "distinct.ids": "ids or uids of the two",
    "history.limit": "at most so many changes",
    # QR codes
    "qr.which": "Name one contact, or --mine, or --read with pictures.",
    "qr.save_reads": "--save keeps what --read found.",
    "qr.kind": "{file}: write into a file that ends in .svg or .png.",
    "qr.written": "QR code of {name} written to {file}",
    "qr.left_out": "Not in the code: {what}",
    "qr.no_own": "No contact is your own card yet. Choose it: cardcase mine ID",
    "qr.several": "Found {count} contacts. Name one by its id:",
    "qr.saved": "Contacts taken over: {contacts}. cardcase undo takes them back.",
    "qr.nothing_to_save": "The codes name nobody, so nothing was kept.",
    "qr.part.photo": "photograph",
    "qr.part.notes": "notes",
    "qr.part.tags": "tags",
    "qr.part.past_jobs": "past jobs",
    "qr.part.tax_ids": "tax numbers",
    "qr.part.social": "profiles",
    "qr.part.home": "what is private",
    "qr.part.fax": "fax",
    "qr.part.addresses": "addresses",
    "qr.part.pages": "web pages",
    "qr.part.emails": "further e-mails",
    "qr.part.phones": "further phones",
    "qr.part.department": "department",
    "qr.part.titles": "titles",
    "mine.which": "Name a contact or --forget; not both.",
    "mine.chosen": "Your own card: {name}",
    "mine.forgotten": "No contact is your own card now.",
}
