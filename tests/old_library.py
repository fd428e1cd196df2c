"""Writes the small library that is kept of each schema: ``python -m old_library FILE``.

To be run by the last program of a schema, before a migration is added, as
``PYTHONPATH=desktop:tests python -m old_library tests/data/libraries/schema-N.db``. It holds a
thing of every kind, cards in all states, a joined pair, a lesson, the owner's own card, a session,
a saved search, people told apart and merged, what a file said, history with steps undone, a pile in
its owner's order, and a watched folder.
"""

import shutil
import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from cardcase.core.exchange.files import read_contacts
from cardcase.core.ops import (
    cards,
    contacts,
    encounters,
    history,
    merge,
    own_card,
    pairs,
    photographs,
    pile_order,
    searches,
    sessions,
    watching,
)
from cardcase.core.ops.importing.act import carry_out
from cardcase.core.ops.importing.preview import preview
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    Participant,
    PointRecord,
    SearchRecord,
    TaxIdRecord,
)
from cardcase.core.scan.draft import Draft, Evidence
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.watches import watched
from made_up import LUKASZ, jpeg, scanned

ANNA = ContactRecord(
    uid="anna",
    given="Anna",
    family="Nowak",
    jobs=(JobRecord(organization="Hurtownia Śrub", titles=("Prezes",), since="2020"),),
    points=(
        PointRecord(kind="email", value="anna@sruby.example", normalized="anna@sruby.example"),
    ),
    addresses=(AddressRecord(city="Kielce", full="ul. Prosta 1, Kielce"),),
    tax_ids=(TaxIdRecord(kind="NIP", value="6570001122"),),
    tags=("stal", "pilne"),
    notes="od ręki",
)
ZOFIA = ContactRecord(given="Zofia", family="Zelazna", formatted="Zofia Zelazna")
"""As it was read; the Z is a Ż."""

MET = EncounterRecord(
    uid="met",
    when="2026-03-12",
    event=EventRecord(uid="targi", name="Targi Kielce", kind="fair", place="Kielce"),
    why="śruby",
    introduced_by="Anna Nowak",
    participants=(Participant(contact="anna", remark="miła"),),
)

EWA = """BEGIN:VCARD\r
VERSION:3.0\r
UID:ewa\r
FN:Ewa Lis\r
N:Lis;Ewa;;;\r
item1.X-SHOE-SIZE;TYPE=left:38\r
BDAY:1985-04-12\r
END:VCARD\r
"""


def write(file: Path) -> None:
    """Make the library and copy its database to ``file``; its pictures are not kept."""
    with TemporaryDirectory() as folder:
        library = Library.open(Path(folder) / "library")
        contacts.create(library, ANNA)
        encounters.save(library, MET)
        first = _card(library, "0", ZOFIA)
        second, front, back = (_card(library, str(number), LUKASZ) for number in (1, 2, 3))
        right = replace(ZOFIA, family="Żelazna", formatted="")
        cards.accept(library, first, right, replace(MET, uid=""))
        cards.reject(library, second)
        pairs.join(library, front, back)
        contacts.edit(library, replace(ANNA, notes="zadzwonić"))
        own_card.choose(library, "anna")
        sessions.come(library, "targi")
        _card(library, "4", LUKASZ)
        searches.keep(library, SearchRecord(uid="", name="Stal", query="tag:stal"))
        card = Path(folder) / "ewa.vcf"
        card.write_text(EWA, encoding="utf-8")
        rows = list(read_contacts(card))
        carry_out(library, rows, preview(library, rows), name=card.name)
        contacts.create(library, ContactRecord(uid="ewa-2", given="Ewa", family="Lis"))
        contacts.create(library, ContactRecord(uid="ewa-3", given="Ewa", family="Lis"))
        merge.merge(library, "ewa", ["ewa-2"])
        merge.tell_apart(library, "ewa", "ewa-3")
        encounters.save(library, replace(MET, why="śruby i nakrętki", introduced_by_uid="ewa"))
        contacts.create(library, ContactRecord(uid="jan", given="Jan", family="Lis"))
        history.undo(library)
        _wait_and_watch(library)
        shutil.copy(library.back_up(), file)
        library.close_all()


def _wait_and_watch(library: Library) -> None:
    first, last = (
        uid
        for name in ("first", "last")
        for uid in photographs.enqueue_bytes(library, jpeg(name), f"{name}.jpg").photographs
    )
    pile_order.move(library, [last], first)
    watching.watch(library, Path("/home/anna/Camera"))
    (folder,) = watched(library)
    watching.begin(library, folder.uid, ["a", "b"])


def _card(library: Library, content: str, contact: ContactRecord) -> str:
    (uid,) = photographs.enqueue_bytes(library, jpeg(content), f"{content}.jpg").photographs
    read = scanned(contact)
    (card,) = read.cards
    doubt = Evidence(confidence=0.6, sure=False, lines=(0,))
    parts = {"name": doubt, "given": doubt, "family": doubt}
    draft = replace(card.draft or Draft(), evidence=parts)
    photographs.add_scanned(library, uid, replace(read, cards=(replace(card, draft=draft),)))
    (stored,) = load.cards_on(library, uid)
    return stored.uid


if __name__ == "__main__":
    write(Path(sys.argv[1]))
