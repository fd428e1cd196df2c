"""Which values of a contact nobody has looked at."""

from dataclasses import replace

from cardcase.core.records import AddressRecord, ContactRecord, JobRecord, PointRecord
from cardcase.core.scan.doubts import doubts
from cardcase.core.scan.draft import Draft, Evidence


def phone(value: str) -> PointRecord:
    return PointRecord(kind="phone", value=value)


READ = ContactRecord(
    given="Ewa",
    family="Mera",
    formatted="EWA MERA",
    jobs=(JobRecord(organization="Mera", titles=("Owner", "Manager")),),
    points=(phone("601 234 567"), PointRecord(kind="web", value="mera.pl"), phone("22 555 01 23")),
    addresses=(AddressRecord(city="Kielce"),),
    notes="Meble",
)
SURE, UNSURE = Evidence(confidence=0.9, sure=True), Evidence(confidence=0.5, sure=False)
DRAFT = Draft(
    contact=READ,
    evidence={
        "name": UNSURE, "given": SURE, "family": UNSURE, "org": SURE, "title[0]": SURE,
        "title[1]": UNSURE, "phones[0]": SURE, "phones[1]": UNSURE, "urls[0]": UNSURE,
        "addresses[0]": UNSURE, "note": UNSURE,
    },
    unseen=True,
)  # fmt: skip
ALL = ("name", "family", "title[1]", "phones[1]", "urls[0]", "addresses[0]", "note")


def test_what_is_as_it_was_read_and_not_sure() -> None:
    assert doubts(READ, [DRAFT]) == ALL
    assert doubts(READ, [replace(DRAFT, unseen=False)]) == ()
    assert doubts(READ, []) == ()


def test_a_changed_value_is_one_that_was_looked_at() -> None:
    changed = replace(
        READ,
        family="Mora",
        formatted="",
        jobs=(JobRecord(organization="Mera", titles=("Owner",)),),
        points=(replace(READ.points[2], type="work"), READ.points[1]),
        addresses=(AddressRecord(city="Kielce", postcode="25-001"),),
    )
    assert doubts(changed, [DRAFT]) == ("urls[0]", "note")


def test_a_value_in_another_place_is_the_same() -> None:
    moved = replace(READ, points=(phone("1"), READ.points[2], READ.points[0]))
    assert doubts(moved, [DRAFT]) == (
        "name", "family", "title[1]", "phones[1]", "addresses[0]", "note"
    )  # fmt: skip


def test_another_card_that_is_sure_or_was_looked_at_settles_a_value() -> None:
    sure = Draft(contact=ContactRecord(notes="Meble"), evidence={"note": SURE}, unseen=True)
    seen = Draft(contact=ContactRecord(family="Mera"), evidence={"family": UNSURE})
    left = [field for field in ALL if field not in ("family", "note")]
    for drafts in ([DRAFT, sure, seen], [sure, seen, DRAFT]):
        assert list(doubts(READ, drafts)) == left
