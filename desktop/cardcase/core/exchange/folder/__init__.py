"""A whole library as an open folder, for reading without this program and for coming back.

Version 1 of the format::

    cardcase.json         {"format": "cardcase-folder", "version": 1, "made": …, "counts": {…}}
    events.jsonl          an EventRecord a line
    contacts.jsonl        a ContactRecord a line, without encounters
    encounters.jsonl      an EncounterRecord a line; of its event only uid and name
    photographs.jsonl     a PhotographRecord a line, without ``source``
    turns.jsonl           a TurnRecord a line: the place of a photograph in a pile put in order
    cards.jsonl           a CardRecord a line, with reading and draft
    lessons.jsonl         a Lesson a line
    aliases.jsonl         an AliasRecord a line: which contact one was merged into
    apart.jsonl           an ApartRecord a line: two contacts that are not the same
    owner.jsonl           an OwnerRecord, if one is known: which contact is the owner's own
    searches.jsonl        a SearchRecord a line: a search that is kept under a name
    pictures.jsonl        {"sha256": …, "file": "photographs/…"} a line
    photographs/ cards/ thumbnails/     the pictures, by names for people
    portraits/ attachments/             what came with contacts: photos; logos, sounds, keys
    contacts.vcf          all contacts with where and why we met, for other programs
    README.txt            what is what

Every line is one JSON object in UTF-8 with the fields of the record; those that are empty are left
out, and those that a reader does not know are passed over. Lines stand in the order in which the
things came into the library, so that two exports of it can be compared line by line. The history of
undo stays behind, and at which event one is: they are of the one library.
"""
