"""``cardcase duplicates``, ``merge`` and ``distinct``."""

import pytest

from cardcase.core.ops import imports
from cardcase.core.records import ContactRecord, JobRecord, PointRecord
from cardcase.core.store.library import Library
from command_line import Program

_MOBILE = PointRecord(kind="phone", value="601 234 567", normalized="+48601234567", type="mobile")
_PEOPLE = (
    ("u-1", "Anna", "Nowak", "Stal Kielce", (_MOBILE,)),
    ("u-2", "Ania", "Nowak", "Oknodom S.A.", (_MOBILE,)),
    ("u-3", "Jan", "Lis", "Brava", ()),
    ("u-4", "Jan", "Lis", "Okna Wilk", ()),
    ("u-5", "Anna", "Nowak-Sikora", "Brava", (_MOBILE,)),
)


@pytest.fixture
def program(cardcase: Program) -> Program:
    """A library in which three contacts are one, and two are namesakes."""
    library = Library.open(cardcase.library)
    people = [
        ContactRecord(
            uid=uid,
            given=given,
            family=family,
            jobs=(JobRecord(organization=organization),),
            points=points,
        )
        for uid, given, family, organization, points in _PEOPLE
    ]
    imports.import_contacts(library, people)
    library.close_all()
    return cardcase


def test_duplicates_are_listed_with_reasons(program: Program) -> None:
    # Ania Nowak and Anna Nowak-Sikora alone would be too little: Anna Nowak links them.
    found = program("duplicates", "--json").objects
    sure = found[0]
    assert sure["lane"] == "sure" and {each["uid"] for each in sure["contacts"]} == {
        "u-1", "u-2", "u-5",
    }  # fmt: skip
    assert {"nickname", "double_name", "same_mobile"} <= {each["code"] for each in sure["reasons"]}
    assert {"code": "same_mobile", "what": "601234567"} in sure["reasons"]
    (namesakes,) = program("duplicates", "--json", "--lane", "namesakes").objects
    assert [each["name"] for each in namesakes["contacts"]] == ["Jan Lis", "Jan Lis"]


def test_reasons_in_words(program: Program) -> None:
    english, polish = (program("duplicates", LC_ALL=name).out for name in ("C", "pl_PL.UTF-8"))
    assert "surely the same" in english and "same mobile (601234567)" in english
    assert "na pewno te same" in polish and "ta sama komórka (601234567)" in polish
    assert "probably namesakes" in english and "zapewne imiennicy" in polish
    # Called as by search and show.
    assert "     1  Anna Nowak · Stal Kielce" in english


def test_a_library_without_duplicates_says_so(program: Program) -> None:
    assert program("distinct", "u-3", "u-4").code == 0
    ended = program("duplicates", "--lane", "namesakes")
    assert (ended.code, ended.out) == (0, "") and "No duplicates" in ended.err


def test_the_plan_is_shown_and_nothing_done(program: Program) -> None:
    shown = program("merge", "u-1", "u-2", "--dry-run")
    assert "given name: [Anna] (1) / Ania (2)" in shown.out
    assert "present job: [Stal Kielce] (1) / Oknodom S.A. (2)" in shown.out
    assert "--take" in shown.out and "nickname  Ania" in shown.out
    assert len(program("search", "nowak", "--json").objects) == 3
    (told,) = program("merge", "u-1", "u-2", "--dry-run", "--json").objects
    assert told["plan"]["merged"]["given"] == "Anna" and "operation" not in told


def test_merging_is_one_step_to_undo(program: Program) -> None:
    before = program("search", "nowak", "--json").objects
    (told,) = program(
        "merge", "u-1", "u-2", "u-5", "--take", "given=u-2", "--take", "job=u-5", "--json"
    ).objects
    assert told["kind"] == "contacts.merge" and told["removed"] == ["u-2", "u-5"]
    (merged,) = program("show", "u-5", "--json").objects
    assert (merged["uid"], merged["name"]) == ("u-1", "Ania Nowak-Sikora")
    assert [job["organization"] for job in merged["jobs"]] == [
        "Brava", "Stal Kielce", "Oknodom S.A.",
    ]  # fmt: skip
    assert "merged: Anna Nowak" in program("undo").out
    after = program("search", "nowak", "--json").objects
    assert [each | {"id": 0} for each in after] == [each | {"id": 0} for each in before]


def test_merging_all_that_are_sure(program: Program) -> None:
    (planned,) = program("merge", "--sure", "--dry-run", "--json").objects
    assert [sorted(group) for group in planned["groups"]] == [["u-1", "u-2", "u-5"]]
    told = program("merge", "--sure")
    assert "Contacts that stay: 1; merged into them: 2." in told.out
    assert len(program("search", "nowak", "--json").objects) == 1
    assert "No duplicates" in program("merge", "--sure").err
    assert program("undo").code == 0
    assert len(program("search", "nowak", "--json").objects) == 3


def test_the_ids_that_are_shown_can_be_typed(program: Program) -> None:
    (shown,) = program("duplicates", "--lane", "namesakes", "--json").objects
    one, other = (str(each["id"]) for each in shown["contacts"])
    assert program("show", one, "--json").objects[0]["uid"] == shown["contacts"][0]["uid"]
    assert program("merge", "--sure", "--dry-run").out.split() == ["1", "2", "5"]
    (told,) = program("merge", one, other, "--take", f"job={other}", "--json").objects
    assert told["plan"]["merged"]["jobs"][0]["organization"] == "Okna Wilk"


def test_two_people_are_not_merged_by_mistake(program: Program) -> None:
    ended = program("merge", "u-1", "u-3")
    assert (ended.code, ended.out) == (1, "")
    assert "Anna Nowak · Jan Lis" in ended.err and "--force" in ended.err
    assert len(program("search", "--json").objects) == 5
    assert program("merge", "u-1", "u-3", "--dry-run").code == 0
    assert program("merge", "u-1", "u-3", "--force").code == 0
    assert len(program("search", "--json").objects) == 4


def test_telling_two_apart(program: Program) -> None:
    told = program("distinct", "u-4", "u-3", LC_ALL="pl_PL.UTF-8")
    assert "Jan Lis · Jan Lis to nie ta sama osoba" in told.out
    assert program("duplicates", "--lane", "namesakes", "--json").objects == []
    assert program("undo").code == 0
    assert len(program("duplicates", "--lane", "namesakes", "--json").objects) == 1


def test_wrong_use(program: Program) -> None:
    for arguments, code, words in (
        (("merge", "u-1", "--sure"), 2, "not both"),
        (("merge", "u-1", "u-2", "--take", "phone=u-1"), 2, "family"),
        (("merge", "u-1", "u-2", "--take", "prefix=u-2"), 1, "says nothing"),
        (("merge", "u-1", "1"), 1, "one contact"),
        (("distinct", "u-1", "nobody"), 1, "nobody"),
    ):
        ended = program(*arguments)
        assert ended.code == code and words in ended.err
        assert ended.out == ""
