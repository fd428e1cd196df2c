"""What corrections teach, and what it does to the next card."""

from dataclasses import replace

import pytest

from cardcase.core.records import AddressRecord, ContactRecord, JobRecord, PointRecord
from cardcase.core.scan.draft import Draft, Evidence
from cardcase.core.scan.extract import Known, draft_of
from cardcase.core.scan.extract.own_domains import domain_of
from cardcase.core.scan.extract.recall import recalled
from cardcase.core.scan.learning import judged, taught
from cardcase.core.scan.lesson import Learned, Lesson
from cardcase.core.scan.likeness import distance, is_inflected, is_respelling
from cardcase.core.scan.page import Page
from pages import page_of

PRINTED = (
    "Halina Blaszczyk",
    "Glowna Ksiegowa",
    "Laweczka",
    "05-266 Wotomin",
    "stac. 22 588 44 99",
    "halina@laweczka.pl",
)
NAME, TITLE, ORG, TOWN, PHONE, EMAIL = range(len(PRINTED))


def the_page() -> Page:
    return page_of(*PRINTED)


def phone(value: str, type_: str = "work") -> PointRecord:
    return PointRecord(kind="phone", value=value, type=type_)


def email(value: str) -> PointRecord:
    return PointRecord(kind="email", value=value, normalized=value)


HALINA = ContactRecord(
    given="Halina",
    family="Blaszczyk",
    formatted="Halina Blaszczyk",
    jobs=(JobRecord(organization="Laweczka", titles=("Glowna Ksiegowa",)),),
    points=(phone("22 588 44 99", "mobile"), email("halina@laweczka.pl")),
    addresses=(AddressRecord(postcode="05-266", city="Wotomin", full="05-266 Wotomin"),),
)
DRAFT = Draft(
    contact=HALINA,
    evidence={
        "name": Evidence(confidence=0.9, sure=False, lines=(NAME,)),
        "given": Evidence(confidence=0.9, sure=True, lines=(NAME,)),
        "family": Evidence(confidence=0.9, sure=False, lines=(NAME,)),
        "title[0]": Evidence(confidence=0.9, sure=True, lines=(TITLE,)),
        "org": Evidence(confidence=0.9, sure=True, lines=(ORG,)),
        "phones[0]": Evidence(confidence=0.9, sure=True, lines=(PHONE,)),
        "emails[0]": Evidence(confidence=0.9, sure=True, lines=(EMAIL,)),
        "addresses[0]": Evidence(confidence=0.9, sure=True, lines=(TOWN,)),
    },
)


def job(**changes: object) -> ContactRecord:
    return replace(HALINA, jobs=(replace(HALINA.jobs[0], **changes),))


def lessons(accepted: ContactRecord, draft: Draft = DRAFT) -> list[tuple[str, str, str, str]]:
    found = taught(draft, the_page(), accepted)
    return [(each.kind, each.field, each.read, each.written) for each in found]


def learned(accepted: ContactRecord, times: int = 1) -> Learned:
    """What accepting this has taught, as a library would keep it."""
    found = taught(DRAFT, the_page(), accepted)
    return Learned(
        tuple(replace(each, uid=f"l{place}", times=times) for place, each in enumerate(found))
    )


def test_what_is_accepted_as_it_was_read_teaches_nothing() -> None:
    assert lessons(HALINA) == []


@pytest.mark.parametrize(
    ("accepted", "lesson"),
    [
        (replace(HALINA, family="Błaszczyk"), ("spelling", "family", "Blaszczyk", "Błaszczyk")),
        (job(titles=("Główna Księgowa",)),
         ("spelling", "title", "Glowna Ksiegowa", "Główna Księgowa")),
        (replace(HALINA, addresses=(replace(HALINA.addresses[0], city="Wołomin"),)),
         ("spelling", "city", "Wotomin", "Wołomin")),
        (job(organization="Ławeczka sp. z o.o."),
         ("organization", "", "laweczka.pl", "Ławeczka sp. z o.o.")),
        (job(organization="Ławeczka"), ("organization", "", "laweczka.pl", "Ławeczka")),
        (job(titles=(), department="Glowna Ksiegowa"),
         ("role", "title", "Glowna Ksiegowa", "department")),
        (replace(HALINA, points=(phone("22 588 44 99", "work"), HALINA.points[1])),
         ("label", "", "stac", "work")),
        (replace(HALINA, points=HALINA.points[1:]), ("label", "", "stac", "")),
    ],
)  # fmt: skip
def test_a_correction_teaches_one_thing(
    accepted: ContactRecord, lesson: tuple[str, str, str, str]
) -> None:
    assert lessons(accepted) == [lesson]


@pytest.mark.parametrize(
    "accepted",
    [
        replace(HALINA, family="Kowalska"),  # another person
        replace(HALINA, given="Alina"),  # a real name as well
        job(titles=("Prezes",)),
        replace(HALINA, points=(phone("22 588 44 90", "mobile"), HALINA.points[1])),
        replace(HALINA, points=(HALINA.points[0], email("h@laweczka.pl"))),
        replace(HALINA, addresses=(replace(HALINA.addresses[0], postcode="05-200"),)),
        job(organization=""),
        job(titles=("Glowna Ksiegowa", "stac. 22 588 44 99")),
    ],
)
def test_other_values_and_digits_teach_nothing(accepted: ContactRecord) -> None:
    assert lessons(accepted) == []


def test_a_provider_of_mail_is_no_organization() -> None:
    private = replace(
        job(organization="Ławeczka sp. z o.o."), points=(email("halina.laweczka@gmail.com"),)
    )
    assert lessons(private, replace(DRAFT, contact=replace(private, jobs=HALINA.jobs))) == []
    spelled = replace(private, jobs=(replace(HALINA.jobs[0], organization="Ławeczka"),))
    draft = replace(DRAFT, contact=replace(private, jobs=HALINA.jobs))
    assert lessons(spelled, draft) == [("spelling", "org", "Laweczka", "Ławeczka")]


def test_plain_labels_keep_their_meaning() -> None:
    page = page_of("Jan Lis", "tel. 601 234 567")
    contact = ContactRecord(points=(phone("601 234 567", "work"),))
    draft = Draft(
        contact=contact, evidence={"phones[0]": Evidence(confidence=1, sure=True, lines=(1,))}
    )
    accepted = replace(contact, points=(phone("601 234 567", "mobile"),))
    assert taught(draft, page, accepted) == ()


def test_the_next_card_of_the_same_hand_is_read_better() -> None:
    accepted = replace(
        job(organization="Ławeczka sp. z o.o.", titles=("Główna Księgowa",)),
        family="Błaszczyk",
        points=(phone("22 588 44 99", "work"), HALINA.points[1]),
        addresses=(replace(HALINA.addresses[0], city="Wołomin"),),
    )
    draft = recalled(DRAFT, the_page(), learned(accepted))
    contact = draft.contact
    assert (contact.family, contact.formatted) == ("Błaszczyk", "Halina Błaszczyk")
    assert contact.job == accepted.job
    assert contact.points == accepted.points
    assert (contact.addresses[0].city, contact.addresses[0].full) == ("Wołomin", "05-266 Wołomin")
    for field, printed in (
        ("family", "Blaszczyk"),
        ("title[0]", "Glowna Ksiegowa"),
        ("org", "Laweczka"),
        ("addresses[0]", "05-266 Wotomin"),
    ):
        evidence = draft.evidence[field]
        assert evidence.learned and not evidence.sure, field
        assert evidence.alternatives[0] == printed, field
    assert not draft.evidence["name"].sure
    assert draft.evidence["phones[0]"].learned and draft.evidence["phones[0]"].sure
    assert not draft.evidence["emails[0]"].learned


def test_said_twice_is_sure() -> None:
    accepted = replace(HALINA, family="Błaszczyk")
    draft = recalled(DRAFT, the_page(), learned(accepted, times=2))
    assert draft.evidence["family"].sure and draft.evidence["name"].sure
    assert draft.evidence["family"].alternatives == ("Blaszczyk",)


def test_a_name_that_is_printed_as_it_was_taught_has_two_witnesses() -> None:
    right = replace(DRAFT, contact=replace(HALINA, family="Błaszczyk"))
    accepted = replace(HALINA, family="Błaszczyk")
    once = recalled(right, the_page(), learned(accepted)).evidence["family"]
    twice = recalled(right, the_page(), learned(accepted, times=2)).evidence["family"]
    assert once.learned and not once.sure and not once.alternatives
    assert twice.sure


def test_capitals_stay_capitals_in_the_printed_name() -> None:
    shouted = replace(DRAFT, contact=replace(HALINA, formatted="Halina BLASZCZYK"))
    draft = recalled(shouted, the_page(), learned(replace(HALINA, family="Błaszczyk")))
    assert draft.contact.formatted == "Halina BŁASZCZYK"


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("", "Ławeczka Meble sp. z o.o."),
        ("Ławeczka Meble", "Ławeczka Meble sp. z o.o."),
        ("Meblę które czekają", "Ławeczka Meble sp. z o.o."),  # taken for it before
        ("Ławeczka Serwis sp. z o.o.", "Ławeczka Serwis sp. z o.o."),
    ],
)
def test_an_organization_is_known_by_its_domain(printed: str, expected: str) -> None:
    lesson = Lesson(
        uid="l", kind="organization", read="laweczka.pl", written="Ławeczka Meble sp. z o.o.",
        context="Meble, które czekają",
    )  # fmt: skip
    draft = replace(DRAFT, contact=job(organization=printed))
    if not printed:
        del (evidence := dict(DRAFT.evidence))["org"]
        draft = replace(draft, evidence=evidence)
    found = recalled(draft, the_page(), Learned((lesson,)))
    assert found.contact.job is not None and found.contact.job.organization == expected
    assert (found.evidence["org"].learned == "l") == (printed != expected)
    if not printed:
        assert found.evidence["org"].source == "derived" and not found.evidence["org"].sure


def test_words_go_where_they_were_moved_before() -> None:
    page = page_of("Jan Lis", "Biuro Zarzadu", "Meblarnia")
    lessons = Learned(
        (
            Lesson(uid="a", kind="role", field="title", read="Biuro Zarzadu", written="department"),
            Lesson(uid="b", kind="role", field="", read="Meblarnia", written="org"),
        )
    )
    contact = ContactRecord(
        given="Jan", family="Lis", jobs=(JobRecord(titles=("Biuro Zarzadu", "Kupiec")),)
    )
    evidence = {
        "title[0]": Evidence(confidence=1, sure=True, lines=(1,)),
        "title[1]": Evidence(confidence=0.5, sure=False, lines=(0,)),
    }
    draft = recalled(Draft(contact=contact, evidence=evidence, unused=(2,)), page, lessons)
    job = draft.contact.job
    assert job == JobRecord(
        organization="Meblarnia", titles=("Kupiec",), department="Biuro Zarzadu"
    )
    assert draft.evidence["title[0]"].confidence == 0.5 and "title[1]" not in draft.evidence
    department = draft.evidence["department"]
    assert department.learned == "a" and department.lines == (1,)
    assert draft.evidence["org"].learned == "b" and draft.unused == ()


def test_a_firm_taken_for_a_person_is_a_firm_again() -> None:
    page = page_of("Adam Smyk", "biuro@adamsmyk.pl")
    lesson = Lesson(uid="a", kind="role", field="name", read="Adam Smyk", written="org")
    contact = ContactRecord(given="Adam", family="Smyk", formatted="Adam Smyk")
    evidence = {
        name: Evidence(confidence=1, sure=True, lines=(0,)) for name in ("name", "given", "family")
    }
    draft = recalled(Draft(contact=contact, evidence=evidence), page, Learned((lesson,)))
    assert draft.contact.name == "" and draft.contact.display_name == "Adam Smyk"
    assert set(draft.evidence) == {"org"}


def test_a_number_that_is_no_phone_leaves_its_line_unused() -> None:
    page = page_of("Jan Lis", "dzialka 22 588 44 99", "tel. 601 234 567")
    contact = ContactRecord(points=(phone("22 588 44 99"), phone("601 234 567")))
    evidence = {
        f"phones[{n}]": Evidence(confidence=1 - n / 2, sure=True, lines=(n + 1,)) for n in (0, 1)
    }
    lesson = Lesson(uid="a", kind="label", read="dzialka", written="")
    draft = recalled(Draft(contact=contact, evidence=evidence), page, Learned((lesson,)))
    assert [point.value for point in draft.contact.points] == ["601 234 567"]
    assert set(draft.evidence) == {"phones[0]"} and draft.evidence["phones[0]"].confidence == 0.5
    assert draft.unused == (1,)


def test_what_the_owner_keeps_confirms_and_what_they_undo_refutes() -> None:
    known = learned(
        replace(
            HALINA,
            family="Błaszczyk",
            addresses=(replace(HALINA.addresses[0], city="Wołomin"),),
        )
    )
    uids = {lesson.field: lesson.uid for lesson in known.lessons}
    draft = recalled(DRAFT, the_page(), known)
    assert judged(draft, draft.contact, known.lessons) == (
        {uids["family"], uids["city"]},
        frozenset(),
    )
    back = replace(draft.contact, family="Blaszczyk")
    assert judged(draft, back, known.lessons) == ({uids["city"]}, {uids["family"]})
    assert taught(draft, the_page(), back) == ()
    # Said otherwise it is a new lesson about what is printed.
    (other,) = taught(draft, the_page(), replace(draft.contact, family="Blaszczak"))
    assert (other.read, other.written) == ("Blaszczyk", "Blaszczak")


def test_extraction_uses_what_it_is_told() -> None:
    page = page_of("Halina Lawecka", "Kupiec", "halina@firma.pl")
    plain = draft_of(page, Known())
    assert plain.contact.family == "Lawecka"
    lesson = Lesson(uid="l", kind="spelling", field="family", read="Lawecka", written="Ławecka")
    told = draft_of(page, Known(learned=Learned((lesson,))))
    assert told.contact.family == "Ławecka" and told.evidence["family"].learned == "l"
    assert draft_of(page, Known()) == plain


@pytest.mark.parametrize(
    ("read", "written", "same"),
    [
        ("Wotomin", "Wołomin", True),
        ("PrezesZarządu", "Prezes Zarządu", True),
        ("JASIÑSKI", "Jasiński", True),
        ("Was", "Wąs", True),
        ("Lis", "Lys", False),
        ("Kierownik", "Kierownik Zakupów", False),
        ("Nowak", "Kowal", False),
        ("", "Nowak", False),
        ("Nowak", "Nowak", False),
    ],
)
def test_respellings(read: str, written: str, same: bool) -> None:
    assert is_respelling(read, written) is same


def test_names_that_differ_at_their_end_are_two_names() -> None:
    assert is_inflected("Kowalski", "Kowalska") and is_inflected("Adrian", "Adriana")
    assert not is_inflected("Wotomin", "Wołomin") and not is_inflected("Nowak", "Nowak")
    assert not is_inflected("Nowal", "Nowak") and not is_inflected("Nowakk", "Nowak")
    assert lessons(replace(HALINA, family="Blaszczyka")) == []


def test_distances_end_where_nobody_asks() -> None:
    assert distance("kitten", "sitting", 5) == 3
    assert distance("kitten", "sitting", 2) == 3
    assert distance("a", "abcdef", 2) == 3


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("www.firma.com.pl", "firma.com.pl"),
        ("firma.home.pl/kontakt", "firma.home.pl"),
        ("firma.co.uk", "firma.co.uk"),
        ("gmail.com", ""),
        ("", ""),
    ],
)
def test_domains(host: str, domain: str) -> None:
    assert domain_of(host) == domain
