"""``cardcase scan --save`` and what is told of it later, with a stand-in for the reading."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cardcase.cli import run
from cardcase.cli.meeting import Meeting
from cardcase.cli.saving import Saver
from cardcase.core.errors import ScanError
from cardcase.core.ops import cards, contacts, events, photographs, sessions
from cardcase.core.records import ContactRecord, EventRecord, JobRecord, PointRecord
from cardcase.core.scan import pipeline
from cardcase.core.scan.draft import Draft, Evidence
from cardcase.core.scan.page import Page
from cardcase.core.scan.result import ScannedCard, ScannedPhotograph
from cardcase.core.store import load
from cardcase.core.store.library import Library
from made_up import jpeg, scanned, waiting_photograph

SURE, UNSURE = Evidence(confidence=0.9, sure=True), Evidence(confidence=0.5, sure=False)
EWA = ContactRecord(
    given="Ewa",
    family="Mera",
    formatted="EWA MERA",
    jobs=(JobRecord(organization="Mera Dental Care", titles=("Owner", "Product Manager")),),
    points=(
        PointRecord(kind="phone", value="601 234 567", normalized="+48601234567"),
        PointRecord(kind="email", value="ewa@mera.pl", normalized="ewa@mera.pl"),
    ),
)
DRAFT = Draft(
    contact=EWA,
    evidence={
        "name": SURE, "given": SURE, "family": SURE, "org": SURE, "title[0]": SURE,
        "title[1]": UNSURE, "phones[0]": UNSURE, "emails[0]": SURE,
    },
)  # fmt: skip
BACK = Draft(
    contact=ContactRecord(
        jobs=(JobRecord(organization="Mera Dental Care"),),
        points=(
            PointRecord(kind="web", value="www.mera.pl", normalized="mera.pl"),
            EWA.points[1],  # the address by which the two sides are known to be one card
        ),
    ),
    evidence={"org": SURE, "urls[0]": UNSURE, "emails[0]": UNSURE},
)


def named(given: str, family: str = "Lis") -> Draft:
    """A card of which nothing is doubtful."""
    contact = ContactRecord(given=given, family=family, formatted=f"{given} {family}")
    return Draft(contact=contact, evidence={"name": SURE})


class Desk:
    """The command line in this process, on pictures of which the test says what is read."""

    def __init__(self, folder: Path, out: Callable[[], tuple[str, str]]) -> None:
        self.folder = folder
        self.library = folder / "library"
        self.out = out
        self.read: dict[bytes, ScannedPhotograph] = {}

    def picture(self, name: str, *drafts: Draft, paged: bool = False) -> str:
        """A file with a card for each draft, each on a page of its own if it is ``paged``."""
        data = jpeg(name)
        cards = (
            ScannedCard(
                image=f"{name} {place}".encode(),
                reading=Page(width=90, height=50),
                draft=draft,
                side="front" if draft.contact.name else "back",
                page=place if paged else 0,
            )
            for place, draft in enumerate(drafts)
        )
        self.read[data] = ScannedPhotograph(
            width=900, height=500, thumbnail=b"small", cards=tuple(cards)
        )
        file = self.folder / name
        file.write_bytes(data)
        return str(file)

    def __call__(self, command: str, *arguments: str) -> str:
        """Run a command that works; what it printed, and what it said beside that."""
        assert run(command, [*arguments], self.library) == 0
        out, self.err = self.out()
        return out

    def json(self, command: str, *arguments: str) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self(command, "--json", *arguments).splitlines()]

    def undo(self) -> int:
        code = run("undo", [], self.library)
        self.out()
        return code

    def people(self) -> list[str]:
        return [each["name"] for each in self.json("search", "")]


@pytest.fixture
def desk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Desk:
    def read() -> tuple[str, str]:
        out, err = capsys.readouterr()
        return out, err

    desk = Desk(tmp_path, read)
    monkeypatch.setattr(pipeline, "scan", lambda data, _options: desk.read[data])
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return desk


def scan_save(desk: Desk, *files: str) -> str:
    return desk("scan", "--save", "--jobs", "1", *files)


def test_doubts_are_shown_until_somebody_has_looked(desk: Desk) -> None:
    told = scan_save(desk, desk.picture("a.jpg", DRAFT, named("Jan")))
    assert told.endswith("Saved: 2.\n")
    assert "looked at yet: 1 of 2 (1 Ewa Mera). cardcase show ID" in desk.err
    assert desk("show", "1").splitlines() == [
        "Ewa Mera",
        "  Owner · Product Manager ? · Mera Dental Care",
        "  phone  601 234 567 ?",
        "  e-mail  ewa@mera.pl",
        "  not yet looked at: title, phone",
    ]
    assert desk.json("show", "1")[0]["unseen"] == ["title[1]", "phones[0]"]
    assert desk.json("show", "2")[0]["unseen"] == []
    assert "?" not in desk("show", "2")

    library = Library.open(desk.library)
    try:
        contact = load.identified(library, "1")
        assert contact is not None
        phone = replace(EWA.points[0], value="601 234 568", normalized="+48601234568")
        contacts.edit(library, replace(contact[1], points=(phone, EWA.points[1])))
    finally:
        library.close_all()
    assert desk.json("show", "1")[0]["unseen"] == ["title[1]"]
    assert desk.undo() == 0
    assert desk.json("show", "1")[0]["unseen"] == ["title[1]", "phones[0]"]


def test_where_nothing_is_doubtful_nothing_is_said(desk: Desk) -> None:
    scan_save(desk, desk.picture("a.jpg", named("Jan")))
    assert desk.err == ""


def test_of_many_doubtful_contacts_a_few_are_named(desk: Desk) -> None:
    people = [
        replace(DRAFT, contact=replace(EWA, family=family, formatted=""))
        for family in ("Aa", "Bb", "Cc", "Dd", "Ee")
    ]
    scan_save(desk, desk.picture("a.jpg", *people))
    assert "5 of 5 (" in desk.err
    assert " and 2 more)" in desk.err


def test_both_sides_are_one_step_with_the_doubts_of_both(desk: Desk) -> None:
    front, other = desk.picture("a.jpg", DRAFT), desk.picture("b.jpg", named("Jan"))
    back = desk.picture("c.jpg", BACK)
    told = scan_save(desk, front, other, back)
    assert f"Saved as the back of the card on {front}." in told
    (ewa,) = desk.json("search", "mera")
    assert desk.json("show", ewa["uid"])[0]["unseen"] == ["title[1]", "phones[0]", "urls[0]"]
    assert "web  www.mera.pl ?" in desk("show", ewa["uid"])
    assert [entry["subject"] for entry in desk.json("history")] == ["Jan Lis", "Ewa Mera"]
    assert desk.undo() == 0
    assert desk.people() == ["Ewa Mera"]
    assert desk.undo() == 0
    assert desk.people() == []
    assert desk.undo() == 1
    desk("redo")
    desk("redo")
    assert sorted(desk.people()) == ["Ewa Mera", "Jan Lis"]
    assert "web  www.mera.pl ?" in desk("show", ewa["uid"])


def test_the_other_side_is_told_with_its_page(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    many = desk.picture("many pages.pdf.jpg", named("Jan"), DRAFT, BACK, paged=True)
    assert f"The other side may be {many}, page 3." in desk("scan", many)
    monkeypatch.setenv("LC_ALL", "pl_PL.UTF-8")
    assert f"Druga strona to może {many}, strona 2." in desk("scan", many)
    cards = desk.json("scan", many)[0]["cards"]
    assert [(card["page"], card.get("pair", {}).get("page")) for card in cards] == [
        (0, None), (1, 2), (2, 1)
    ]  # fmt: skip
    one = desk.picture("one.jpg", DRAFT, BACK)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert f"The other side may be {one}.\n" in desk("scan", one)


def test_history_names_people(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    everyone = [named(given) for given in ("Jan", "Anna", "Ewa", "Zofia", "Piotr")]
    scan_save(desk, desk.picture("d_038.jpg", *everyone), desk.picture("e.jpg", named("Ola")))
    last, first = desk("history").splitlines()
    assert last.endswith("  Ola Lis saved")
    assert first.endswith("  Jan Lis, Anna Lis, Ewa Lis and 2 more saved")
    monkeypatch.setenv("LC_ALL", "pl_PL.UTF-8")
    assert "zapis: Jan Lis, Anna Lis, Ewa Lis i jeszcze 2" in desk("history")


def test_a_card_without_a_name_is_told_by_its_file(desk: Desk) -> None:
    told = scan_save(desk, desk.picture("d_038.jpg", Draft()))
    assert told.endswith("Saved: 0. Without a name, left for the review in the window: 1.\n")
    assert desk("history").rstrip().endswith("  d_038.jpg saved")


def test_without_where_and_why_there_is_no_meeting(desk: Desk) -> None:
    scan_save(desk, desk.picture("a.jpg", named("Jan")))
    assert desk("show", "1") == "Jan Lis\n"
    scan_save(desk, desk.picture("b.jpg", named("Anna")), "--event", "Targi", "--kind", "fair")
    assert desk("show", "2").splitlines() == ["Anna Lis", "  met  Targi"]


def test_photographs_belong_to_the_event_that_is_said_not_to_the_open_one(desk: Desk) -> None:
    library = Library.open(desk.library)
    try:
        changes = events.save(library, EventRecord(uid="y", name="Kongres", start="2026-03-12"))
        sessions.come(library, next(iter(changes.events)))
        scan_save(
            desk, desk.picture("a.jpg", DRAFT), desk.picture("b.jpg", BACK), "--event", "Targi"
        )
        scan_save(desk, desk.picture("c.jpg", named("Jan")))
        at = {each.name: each.event for each in load.photographs(library)}
        (known,) = load.events_named(library, ["Targi"])["targi"]
    finally:
        library.close_all()
    assert at == {"a.jpg": known.uid, "b.jpg": known.uid, "c.jpg": "y"}


def test_a_card_of_somebody_who_is_surely_known_goes_to_that_contact(desk: Desk) -> None:
    library = Library.open(desk.library)
    jobs = (JobRecord(organization="Dentix", titles=("Assistant",)),)
    contacts.create(library, replace(EWA, uid="ewa", jobs=jobs, points=EWA.points[1:]))
    library.close_all()
    told = scan_save(desk, desk.picture("a.jpg", DRAFT, named("Jan")))
    assert told.splitlines()[-1] == ("Saved: 2. Known before, what is new was added: Ewa Mera.")
    assert sorted(desk.people()) == ["Ewa Mera", "Jan Lis"]
    ewa = desk.json("show", "ewa")[0]
    assert [job["organization"] for job in ewa["jobs"]] == ["Dentix", "Mera Dental Care"]
    assert [point["value"] for point in ewa["points"]] == ["ewa@mera.pl", "601 234 567"]
    assert desk.undo() == 0
    assert desk.people() == ["Ewa Mera"]
    assert len(desk.json("show", "ewa")[0]["jobs"]) == 1


def test_who_is_known_is_told_to_programs_and_somebody_likely_is_new(desk: Desk) -> None:
    scan_save(desk, desk.picture("a.jpg", DRAFT))
    (told,) = desk.json("scan", "--save", "--jobs", "1", desk.picture("b.jpg", DRAFT))
    assert told["known"] == told["contacts"] and len(told["known"]) == 1
    bare = replace(DRAFT, contact=replace(EWA, points=(), jobs=()))
    (told,) = desk.json("scan", "--save", "--jobs", "1", desk.picture("c.jpg", bare))
    assert told["known"] == [] and len(told["contacts"]) == 1
    assert desk.people() == ["Ewa Mera", "Ewa Mera"]


@pytest.mark.parametrize(
    ("meeting", "code"),
    [(Meeting(), "in_review"), (Meeting(event="Targi"), "in_review_unsaid")],
)
def test_a_photograph_that_waits_to_be_reviewed_is_said_to(
    library: Library, tmp_path: Path, meeting: Meeting, code: str
) -> None:
    uid = waiting_photograph(library, tmp_path, "a")
    photographs.add_scanned(library, uid, scanned(ContactRecord(given="Ewa")))
    photograph = load.photograph(library, uid)
    assert photograph is not None
    data = library.media.read(photograph.sha256)
    with pytest.raises(ScanError) as refused:
        Saver(library, meeting).refuse_known(data)
    assert refused.value.code == code
    (card,) = load.cards_on(library, uid)
    cards.accept(library, card.uid, ContactRecord(given="Ewa"))
    with pytest.raises(ScanError) as refused:
        Saver(library, meeting).refuse_known(data)
    assert refused.value.code == "duplicate"
