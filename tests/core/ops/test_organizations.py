"""Organizations: one for all spellings, renamed everywhere, listed with their people."""

import pytest

from cardcase.core.errors import LibraryError
from cardcase.core.ops import contacts, history
from cardcase.core.ops.organizations import rename_organization
from cardcase.core.records import ContactRecord, JobRecord
from cardcase.core.store import browse, companies, load
from cardcase.core.store.library import Library

SPELLINGS = ("Stalbud Sp. z o.o.", "STALBUD sp. z o. o.", "Stalbud", "Stalbud Sp. z o.o.")


def at(given: str, *organizations: str, until: str = "") -> ContactRecord:
    jobs = tuple(JobRecord(organization=name, until=until) for name in organizations)
    return ContactRecord(uid=given.lower(), given=given, family="Lis", jobs=jobs)


@pytest.fixture
def filled(library: Library) -> Library:
    for given, name in zip(("Ewa", "Iga", "Jan", "Ola"), SPELLINGS, strict=True):
        contacts.create(library, at(given, name))
    contacts.create(library, at("Ula", "Stalbud Kielce", "Łubin Stal"))
    return library


def listed(library: Library, query: str = "") -> list[tuple[str, int]]:
    return [(each.name, each.people) for each in companies.organizations(library, query)]


def test_one_company_on_several_cards_is_one_organization(filled: Library) -> None:
    assert listed(filled) == [("Łubin Stal", 1), ("Stalbud Kielce", 1), ("Stalbud Sp. z o.o.", 4)]
    stalbud = companies.organization(filled, "stalbud s.a.")
    assert stalbud is not None
    assert set(stalbud.spellings) == set(SPELLINGS)
    # What is printed on a card stays as it is.
    jan = load.contact(filled, "jan")
    assert jan is not None and jan.jobs[0].organization == "Stalbud"


def test_organizations_are_found_by_beginnings_of_words(filled: Library) -> None:
    assert listed(filled, "kiel stal") == [("Stalbud Kielce", 1)]
    assert listed(filled, "lubin") == [("Łubin Stal", 1)]
    assert listed(filled, "albud") == listed(filled, "!") == listed(filled, "%") == []


def test_lists_are_paged_by_key(filled: Library) -> None:
    whole = companies.organizations(filled)
    first = companies.organizations(filled, limit=2)
    rest = companies.organizations(filled, after=first[-1].position)
    assert first + rest == whole
    people = companies.people_of(filled, "Stalbud")
    assert [each.uid for each in people] == ["ewa", "iga", "jan", "ola"]
    assert companies.people_of(filled, "Stalbud", people[1].position) == people[2:]


def test_people_come_with_the_job_they_have_there(library: Library) -> None:
    jobs = (
        JobRecord(organization="Stalbud", titles=("Kupiec",), until="2024"),
        JobRecord(organization="Nowa", titles=("Prezes",)),
        JobRecord(organization="STALBUD S.A.", titles=("Dyrektor",), department="Zakupy"),
    )
    contacts.create(library, ContactRecord(uid="ewa", given="Ewa", jobs=jobs))
    (ewa,) = companies.people_of(library, "stalbud")
    assert (ewa.name, ewa.titles, ewa.department) == ("Ewa", ("Dyrektor",), "Zakupy")
    assert listed(library, "stalbud") == [("Stalbud", 1)]


def test_renaming_changes_every_job_and_is_one_step(filled: Library) -> None:
    contacts.create(filled, at("Zoe", "stalbud", until="2020"))
    before = {uid: load.contact(filled, uid) for uid in ("ewa", "jan", "zoe", "ula")}
    changes = rename_organization(filled, "Stalbud", " Nowy  Stalbud S.A. ")
    assert changes.contacts == {"ewa", "iga", "jan", "ola", "zoe"}
    assert listed(filled, "nowy") == [("Nowy Stalbud S.A.", 5)]
    assert companies.organization(filled, "Stalbud") is None
    assert browse.matching(filled, "nowy stalbud jan") == ["jan"]
    ula = load.contact(filled, "ula")
    assert ula == before["ula"]
    history.undo(filled)
    assert {uid: load.contact(filled, uid) for uid in before} == before
    assert listed(filled, "stalbud") == [("Stalbud Kielce", 1), ("Stalbud Sp. z o.o.", 5)]


def test_renaming_to_another_joins_the_two(filled: Library) -> None:
    rename_organization(filled, "Stalbud Kielce", "Stalbud Sp. z o.o.")
    assert listed(filled, "stalbud") == [("Stalbud Sp. z o.o.", 5)]
    history.undo(filled)
    assert listed(filled, "stalbud") == [("Stalbud Kielce", 1), ("Stalbud Sp. z o.o.", 4)]
    history.redo(filled)
    assert listed(filled, "stalbud") == [("Stalbud Sp. z o.o.", 5)]


def test_renaming_settles_the_spelling(filled: Library) -> None:
    rename_organization(filled, "stalbud", "Stalbud")
    stalbud = companies.organization(filled, "Stalbud")
    assert stalbud is not None and stalbud.spellings == ("Stalbud",)


def test_what_is_not_there_is_not_renamed(filled: Library) -> None:
    with pytest.raises(LibraryError, match="gone"):
        rename_organization(filled, "Nieznana", "Znana")
    with pytest.raises(ValueError, match="name"):
        rename_organization(filled, "Stalbud", "  ")
    assert len(load.history(filled)) == 5
