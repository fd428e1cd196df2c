"""A backup restored in a window, and what other processes do to the library afterwards."""

import threading

from cardcase.core.ops import contacts
from cardcase.core.ops.going_back import go_back
from cardcase.core.records import ContactRecord
from cardcase.core.store import load
from cardcase.core.store.library import Library
from command_line import Program

ANNA = ContactRecord(uid="anna", given="Anna", family="Nowak")
JAN = ContactRecord(uid="jan", given="Jan", family="Lis")
EWA = ContactRecord(uid="ewa", given="Ewa", family="Maj")


def test_what_is_written_after_a_restore_is_seen_by_other_processes(library: Library) -> None:
    contacts.create(library, ANNA)
    backup = library.back_up()
    contacts.create(library, JAN)
    reading, over = threading.Event(), threading.Event()

    def read() -> None:
        with library.session():
            reading.set()
            over.wait(30)

    reader = threading.Thread(target=read)
    reader.start()
    reading.wait(30)
    went = go_back(library, backup)
    assert went.changes.removed == {"jan"} and went.before.exists()
    cardcase = Program(library.path)
    assert cardcase("search", "--json", "nowak").objects
    contacts.create(library, EWA)
    assert cardcase("search", "--json", "maj").objects, "its log was not taken away"
    over.set()
    reader.join()
    library.close_all()
    assert load.contact(Library.open(library.path), "ewa") == EWA


def test_a_library_may_be_opened_twice_in_one_process(library: Library) -> None:
    contacts.create(library, ANNA)
    Library.open(library.path).close_all()
    cardcase = Program(library.path)
    assert cardcase("search", "--json", "nowak").objects
    contacts.create(library, EWA)
    assert cardcase("search", "--json", "maj").objects
