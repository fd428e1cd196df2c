"""Opening, refusing and migrating libraries; sessions of several threads and libraries."""

import errno
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import peewee
import pytest
from playhouse.schema_diff import diff_models

from cardcase.core.errors import LibraryError
from cardcase.core.ops import contacts
from cardcase.core.ops.operation import operation
from cardcase.core.records import ContactRecord
from cardcase.core.store import browse, load, upgrade
from cardcase.core.store.database import LibraryDatabase
from cardcase.core.store.library import Library
from cardcase.core.store.models import MODELS, Contact, Row
from cardcase.core.store.trouble import known_trouble
from cardcase.core.text import sort_key

ANNA = ContactRecord(uid="anna", given="Anna", family="Nowak")


@contextmanager
def connected(path: Path) -> Iterator[LibraryDatabase]:
    path.touch()
    database = LibraryDatabase(path)
    database.connect()
    try:
        yield database
    finally:
        database.close()


def schema_of(file: Path) -> set[tuple[str, str]]:
    with closing(sqlite3.connect(file)) as connection:
        rows = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL "
            "AND name NOT LIKE 'contact_search%' AND tbl_name != 'schema_migration'"
        )
        return set(rows)


def refusal(path: Path, *, create: bool = True) -> str:
    with pytest.raises(LibraryError) as caught:
        Library.open(path, create=create)
    return caught.value.code


# Opening


def test_a_new_library_is_a_folder_with_a_database(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "library"
    library = Library.open(folder)
    assert browse.count_contacts(library) == 0
    library.close_all()
    assert (folder / "cardcase.db").is_file()
    assert not (folder / "backups").exists()


def test_what_was_written_is_there_after_opening_again(library: Library) -> None:
    contacts.create(library, ANNA)
    library.close_all()
    again = Library.open(library.path, create=False)
    assert load.contact(again, "anna") == ANNA
    again.close_all()


def test_without_create_a_missing_library_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none", create=False) == "no_library"
    assert refusal(tmp_path, create=False) == "not_a_library"
    assert not (tmp_path / "none").exists()
    assert not list(tmp_path.iterdir())


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x")
    assert refusal(file) == "not_a_library"
    assert refusal(file / "library") == "no_folder"


def test_text_in_place_of_the_database(tmp_path: Path) -> None:
    (tmp_path / "cardcase.db").write_text("shopping list")
    assert refusal(tmp_path) == "not_a_library"
    assert (tmp_path / "cardcase.db").read_text() == "shopping list"


def test_the_database_of_another_program(tmp_path: Path) -> None:
    file = tmp_path / "cardcase.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE recipe (name)")
        connection.commit()
    before = file.read_bytes()
    assert refusal(tmp_path) == "not_a_library"
    assert file.read_bytes() == before


def test_a_first_start_that_was_cut_short_is_finished(tmp_path: Path) -> None:
    with connected(tmp_path / "cardcase.db") as database:
        upgrade.Runner(database, str(upgrade.MIGRATIONS)).History.create_table()
    library = Library.open(tmp_path)
    assert contacts.create(library, ANNA)
    library.close_all()


@pytest.mark.parametrize("harm", ["shortened", "garbled", "zeroed"])
def test_a_damaged_library_is_refused_and_left_untouched(library: Library, harm: str) -> None:
    for number in range(40):
        contacts.create(library, ContactRecord(given=f"Anna {number}", notes="x" * 500))
    library.media.put(b"picture")
    library.close_all()
    file = library.path / "cardcase.db"
    whole = file.read_bytes()
    match harm:
        case "shortened":
            file.write_bytes(whole[: len(whole) // 2])
        case "garbled":
            file.write_bytes(whole[:100] + b"\xa5" * (len(whole) - 100))
        case "zeroed":
            file.write_bytes(bytes(len(whole)))
    before = file.read_bytes()
    assert refusal(library.path) == "damaged"
    assert file.read_bytes() == before


@pytest.mark.parametrize("connected_before", [True, False])
def test_a_library_that_vanishes_is_not_made_anew(library: Library, connected_before: bool) -> None:
    contacts.create(library, ANNA)
    if not connected_before:
        library.close_all()
    away = library.path.rename(library.path.with_name("elsewhere"))
    for act in (
        lambda: browse.count_contacts(library),
        lambda: contacts.delete(library, ["anna"]),
        lambda: library.media.put(b"picture"),
    ):
        with pytest.raises(LibraryError) as caught:
            act()
        assert caught.value.code == "vanished"
    assert not library.path.exists()
    # It may come back, as a stick that is put in again.
    away.rename(library.path)
    assert load.contact(library, "anna") == ANNA


def test_a_deleted_database_is_not_made_anew(library: Library) -> None:
    contacts.create(library, ANNA)
    (library.path / "cardcase.db").unlink()
    with pytest.raises(LibraryError) as caught:
        contacts.create(library, ContactRecord(given="Jan"))
    assert caught.value.code == "vanished"
    library.close_all()
    assert not (library.path / "cardcase.db").exists()


# Migrating


def test_migrations_make_the_tables_of_the_models(library: Library, tmp_path: Path) -> None:
    with library.session():
        assert not diff_models(Row._meta.database, MODELS)
    fresh = tmp_path / "fresh.db"
    with connected(fresh) as database, database.bind_ctx(MODELS, False, False):
        database.create_tables(MODELS)
    # To the letter: types, defaults, constraints and indexes.
    assert schema_of(library.path / "cardcase.db") == schema_of(fresh)


def test_the_schema_diff_sees_a_difference(library: Library) -> None:
    with library.transaction():
        Row._meta.database.execute_sql("DROP INDEX point_normalized")
        assert diff_models(Row._meta.database, MODELS)


def test_a_library_of_a_newer_program_is_refused(library: Library) -> None:
    contacts.create(library, ANNA)
    library.close_all()
    file = library.path / "cardcase.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(
            "INSERT INTO schema_migration (name, applied) VALUES ('9999_moods', '2030-01-01')"
        )
        connection.commit()
    before = file.read_bytes()
    with pytest.raises(LibraryError) as caught:
        Library.open(library.path)
    assert caught.value.code == "newer_version"
    assert caught.value.details["migration"] == "9999_moods"
    assert file.read_bytes() == before


@pytest.fixture
def migrations(tmp_path: Path) -> Path:
    """The migrations of this program and one more."""
    folder = tmp_path / "migrations"
    folder.mkdir()
    for script in upgrade.MIGRATIONS.glob("0*.py"):
        (folder / script.name).write_bytes(script.read_bytes())
    (folder / "9998_mood.py").write_text(
        "from peewee import TextField\n"
        "def up(migrator, db):\n"
        "    migrator.migrate(migrator.add_column('contact', 'mood', TextField(default='good')))\n"
    )
    return folder


def test_a_library_is_copied_before_it_is_migrated(library: Library, migrations: Path) -> None:
    contacts.create(library, ANNA)
    library.close_all()
    file = library.path / "cardcase.db"
    with connected(file) as database:
        assert upgrade.upgrade(database, library.backups, migrations) == ["9998_mood"]
        assert upgrade.upgrade(database, library.backups, migrations) == []
        (mood,) = database.execute_sql("SELECT mood FROM contact").fetchone()
    assert mood == "good"
    (copy,) = library.backups.iterdir()
    assert "before-9998_mood" in copy.name
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT uid FROM contact").fetchall() == [("anna",)]
        assert "mood" not in {row[1] for row in connection.execute("PRAGMA table_info(contact)")}


def test_a_step_that_fails_leaves_the_library_as_it_was(library: Library, migrations: Path) -> None:
    contacts.create(library, ANNA)
    with (migrations / "9998_mood.py").open("a") as script:
        script.write("    db.execute_sql('SELECT nothing FROM nowhere')\n")
    with library.session():
        database = Row._meta.database
        with pytest.raises(peewee.OperationalError):
            upgrade.upgrade(database, library.backups, migrations)
        assert not diff_models(database, MODELS)
    assert load.contact(library, "anna") == ANNA


def test_a_damaged_library_is_not_migrated(library: Library, migrations: Path) -> None:
    for number in range(40):
        contacts.create(library, ContactRecord(given=f"Anna {number}", notes="x" * 500))
    library.close_all()
    file = library.path / "cardcase.db"
    whole = bytearray(file.read_bytes())
    whole[-20_000:-4_000] = b"\xa5" * 16_000
    file.write_bytes(whole)
    with connected(file) as database, pytest.raises(LibraryError) as caught, known_trouble():
        upgrade.upgrade(database, library.backups, migrations)
    assert caught.value.code == "damaged"
    assert file.read_bytes() == whole
    assert not library.backups.exists()


def test_two_processes_may_open_a_new_library_at_once(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from cardcase.core.store.library import Library;"
        "Library.open(Path(sys.argv[1])).close_all()"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "library")]
    running = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(4)]
    assert [process.communicate()[1] for process in running] == [""] * 4


# Sessions


def test_outside_a_session_the_models_reach_no_library(library: Library) -> None:
    contacts.create(library, ANNA)
    with pytest.raises(peewee.InterfaceError):
        list(Contact.select())


def test_two_libraries_in_two_threads_do_not_mix(library: Library, tmp_path: Path) -> None:
    other = Library.open(tmp_path / "other")
    barrier = threading.Barrier(2)
    seen: dict[Library, list[str]] = {}

    def work(mine: Library, name: str) -> None:
        for number in range(20):
            with mine.transaction():
                barrier.wait(timeout=20)
                contacts.create(mine, ContactRecord(given=name, family=str(number)))
        seen[mine] = [row.given for row in browse.contacts_page(mine)]

    threads = [
        threading.Thread(target=work, args=arguments)
        for arguments in ((library, "Anna"), (other, "Beata"))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    other.close_all()
    assert seen == {library: ["Anna"] * 20, other: ["Beata"] * 20}


def test_two_libraries_nested_in_one_thread(library: Library, tmp_path: Path) -> None:
    other = Library.open(tmp_path / "other")
    with library.session():
        with other.session(), library.session():
            contacts.create(library, ANNA)
        with other.session():
            assert Contact.select().count() == 0
        assert Contact.select().count() == 1
    other.close_all()


def test_a_transaction_that_fails_leaves_nothing(library: Library) -> None:
    with pytest.raises(ZeroDivisionError), library.transaction():
        contacts.create(library, ANNA)
        raise ZeroDivisionError
    assert browse.count_contacts(library) == 0
    assert browse.count_contacts(library, "anna") == 0


def test_an_inner_transaction_can_fail_alone(library: Library) -> None:
    with library.transaction():
        contacts.create(library, ANNA)
        with pytest.raises(ZeroDivisionError), library.transaction():
            contacts.create(library, ContactRecord(given="Beata"))
            raise ZeroDivisionError
    assert [row.name for row in browse.contacts_page(library)] == ["Anna Nowak"]


def test_a_snapshot_sees_one_moment(library: Library) -> None:
    with library.snapshot():
        assert browse.count_contacts(library) == 0
        writer = threading.Thread(target=contacts.create, args=(library, ANNA))
        writer.start()
        writer.join()
        assert browse.count_contacts(library) == 0
    assert browse.count_contacts(library) == 1


def test_reading_does_not_wait_for_a_writer(library: Library) -> None:
    with library.transaction():
        contacts.create(library, ANNA)
        counts: list[int] = []
        reader = threading.Thread(target=lambda: counts.append(browse.count_contacts(library)))
        reader.start()
        reader.join(timeout=5)
        assert counts == [0]


def test_threads_and_a_second_process_that_read_and_then_write_all_succeed(
    library: Library,
) -> None:
    code = (
        "import sys; from pathlib import Path; from cardcase.core.store.library import Library;"
        "from cardcase.core.store import browse; from cardcase.core.ops import contacts;"
        "from cardcase.core.records import ContactRecord\n"
        "library = Library.open(Path(sys.argv[1]))\n"
        "for number in range(25):\n"
        "    with library.transaction():\n"
        "        seen = browse.count_contacts(library)\n"
        "        contacts.create(library, ContactRecord(given=f'P{seen:03}'))\n"
        "library.close_all()"
    )
    process = subprocess.Popen([sys.executable, "-c", code, str(library.path)])
    troubles: list[Exception] = []

    def write() -> None:
        try:
            for _ in range(25):
                with library.transaction():
                    seen = browse.count_contacts(library)
                    contacts.create(library, ContactRecord(given=f"P{seen:03}"))
        except Exception as error:
            troubles.append(error)

    threads = [threading.Thread(target=write) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert process.wait(timeout=60) == 0
    assert not troubles
    # Nobody wrote on what somebody else was just changing.
    assert [row.given for row in browse.contacts_page(library)] == [f"P{n:03}" for n in range(100)]


def test_connections_of_ended_threads_are_closed(library: Library) -> None:
    for _ in range(5):
        thread = threading.Thread(target=browse.count_contacts, args=(library,))
        thread.start()
        thread.join()
    assert len(library._database._open) <= 2


# Known trouble


def test_a_full_disk(library: Library) -> None:
    with library.session():
        database = Row._meta.database
        database.execute_sql(f"PRAGMA max_page_count = {database.pragma('page_count')}")
    with pytest.raises(LibraryError) as caught:
        for number in range(500):
            contacts.create(library, ContactRecord(given=f"Anna {number}", notes="x" * 5000))
    assert caught.value.code == "disk_full"
    with library.session():
        assert Row._meta.database.pragma("quick_check") == "ok"


def test_a_full_disk_inside_nested_transactions(library: Library) -> None:
    with library.session():
        database = Row._meta.database
        database.execute_sql(f"PRAGMA max_page_count = {database.pragma('page_count')}")
    with (
        pytest.raises(LibraryError) as caught,
        library.transaction(),
        operation(library, "contacts.import"),
    ):
        for number in range(500):
            contacts.create(library, ContactRecord(given=f"Anna {number}", notes="x" * 5000))
    assert caught.value.code == "disk_full"
    assert browse.count_contacts(library) == 0


def test_a_library_that_may_not_be_written(library: Library) -> None:
    with library.session():
        Row._meta.database.execute_sql("PRAGMA query_only = 1")
    with pytest.raises(LibraryError) as caught:
        contacts.create(library, ANNA)
    assert caught.value.code == "read_only"


def test_a_library_that_another_program_keeps_locked(library: Library) -> None:
    with library.session():
        Row._meta.database.timeout = 0.05
    with closing(sqlite3.connect(library.path / "cardcase.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryError) as caught:
            contacts.create(library, ANNA)
        other.rollback()
    assert caught.value.code == "locked"


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EROFS, "read_only")]
)
def test_errors_of_the_file_system(number: int, code: str) -> None:
    with pytest.raises(LibraryError) as caught, known_trouble():
        raise OSError(number, "told by the system")
    assert caught.value.code == code


def test_errors_that_are_bugs_pass_as_they_are(library: Library) -> None:
    with pytest.raises(FileNotFoundError), known_trouble():
        raise FileNotFoundError(errno.ENOENT, "none")
    with pytest.raises(peewee.OperationalError), library.session():
        Row._meta.database.execute_sql("SELECT * FROM nowhere")


def test_the_list_is_in_the_order_of_the_key(library: Library) -> None:
    for family in ("Żak", "Zys", "Łąka", "Lis", "Ćma", "Cyran"):
        contacts.create(library, ContactRecord(given="Anna", family=family))
    families = [row.family for row in browse.contacts_page(library)]
    assert families == sorted(families, key=sort_key)
    assert families == ["Cyran", "Ćma", "Lis", "Łąka", "Zys", "Żak"]
