"""``cardcase learned`` and what reading with --save makes of it."""

from pathlib import Path

import pytest

from cardcase.core.ops import cards, photographs
from cardcase.core.records import ContactRecord, JobRecord, PointRecord
from cardcase.core.scan.result import ScannedPhotograph
from cardcase.core.store import load
from cardcase.core.store.library import Library
from command_line import Program
from made_up import scanned, waiting_photograph

READ = ContactRecord(
    given="Jan",
    family="Lis",
    jobs=(JobRecord(organization="Frima Testowa"),),
    points=(
        PointRecord(kind="email", value="j@testowa.example.pl", normalized="j@testowa.example.pl"),
    ),
)
RIGHT = ContactRecord(
    given="Jan", family="Lis", points=READ.points, jobs=(JobRecord(organization="Testowa S.A."),)
)


@pytest.fixture
def taught(cardcase: Program, tmp_path: Path) -> Program:
    """A program whose owner has corrected the name of an organization."""
    library = Library.open(cardcase.library)
    uid = waiting_photograph(library, tmp_path)
    read: ScannedPhotograph = scanned(READ)
    photographs.add_scanned(library, uid, read)
    (card,) = load.cards_on(library, uid)
    cards.accept(library, card.uid, RIGHT)
    library.close_all()
    return cardcase


def test_what_was_learned_is_listed(taught: Program) -> None:
    (told,) = taught("learned", "--json").objects
    assert (told["kind"], told["read"], told["written"]) == (
        "organization", "testowa.example.pl", "Testowa S.A.",
    )  # fmt: skip
    assert (told["name"], told["uses"], told["times"]) == ("Jan Lis", 0, 1)
    listed = taught("learned", "list", LC_ALL="pl_PL.UTF-8")
    assert "organizacja w domenie testowa.example.pl: Testowa S.A." in listed.out
    assert "Jan Lis" in listed.out and told["uid"][:8] in listed.out


def test_a_new_library_says_how_it_learns(cardcase: Program) -> None:
    Library.open(cardcase.library).close_all()
    ended = cardcase("learned")
    assert (ended.code, ended.out) == (0, "") and "review" in ended.err


def test_forgetting_by_id_can_be_undone(taught: Program) -> None:
    (lesson,) = taught("learned", "--json").objects
    unknown = taught("learned", "forget", "nobody")
    assert unknown.code == 1 and "nobody" in unknown.err
    (told,) = taught("learned", "forget", lesson["uid"][:8], "--json").objects
    assert (told["kind"], told["lessons"]) == ("lessons.forget", [lesson["uid"]])
    assert taught("learned", "--json").objects == []
    assert "Testowa S.A." in taught("undo").out
    assert taught("learned", "--json").objects == [lesson]


def test_forgetting_all(taught: Program) -> None:
    assert taught("learned", "forget").code == 2
    assert "Forgotten: 1" in taught("learned", "forget", "--all").out
    assert taught("learned", "forget", "--all").code == 0
    assert taught("learned").out == ""


def test_saving_reads_with_what_was_learned(taught: Program, card_picture: Path) -> None:
    (alone,) = taught("scan", "--json", card_picture).objects
    assert alone["cards"][0]["fields"]["org"] == "Firma Testowa Sp. z o.o."
    (lesson,) = taught("learned", "--json").objects
    # What is printed is another name, and is kept; the one that was read before is put right.
    library = Library.open(taught.library)
    with library.transaction():
        from cardcase.core.store.models import Lesson

        Lesson.update(context="Firma Testowa Sp. z o.o.").execute()
    library.close_all()
    (saved,) = taught("scan", "--json", card_picture, "--save").objects
    (card,) = saved["cards"]
    assert card["fields"]["org"] == "Testowa S.A."
    assert card["evidence"]["org"]["learned"] == lesson["uid"]
    assert not card["evidence"]["org"]["sure"]
    (listed,) = taught("learned", "--json").objects
    assert (listed["uses"], listed["times"]) == (1, 1)
