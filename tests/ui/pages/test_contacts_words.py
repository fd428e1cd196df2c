"""The sentence, the rows of encounters, links and file names: pure words."""

from dataclasses import replace
from datetime import date

import pytest

from cardcase.core.exchange.file_names import MAX_BYTES, safe_file_name
from cardcase.core.records import ContactRecord, EncounterRecord, JobRecord, PointRecord
from cardcase.ui.pages.contacts.edited import edited, entered
from cardcase.ui.pages.contacts.encounters import in_order, latest, row_text, row_title, sentence
from cardcase.ui.pages.contacts.links import link_for
from people import EDYTA, FAIR

TODAY = date(2026, 3, 15)
MET = EDYTA.encounters[0]
NOTHING = EncounterRecord(uid="x")


def said(encounter: EncounterRecord) -> str:
    return "".join(text for text, _ in sentence(encounter, TODAY))


@pytest.mark.parametrize(
    ("encounter", "words"),
    [
        (
            MET,
            "Met 12 March 2026 at Targi Kielce, stand C14, through Anna Nowak – "
            "looks for a steel supplier.",
        ),
        (replace(NOTHING, when="2026-03"), "Met in March 2026."),
        (replace(NOTHING, when="2024"), "Met in 2024."),
        (replace(NOTHING, when="2026-03-14", place="Kielce"), "Met yesterday, Kielce."),
        (replace(NOTHING, event=FAIR), "Met at Targi Kielce."),
        (replace(NOTHING, introduced_by="Anna Nowak"), "Met through Anna Nowak."),
        (replace(NOTHING, why="Builds fast!"), "Builds fast!"),
        (replace(NOTHING, when="2026-03", channel="email"), "In touch since March 2026 (e-mail)."),
        (replace(NOTHING, channel="phone", why="asked"), "In touch (phone) – asked."),
        (NOTHING, "Met."),
    ],
)
def test_every_part_of_the_sentence_may_be_missing(encounter: EncounterRecord, words: str) -> None:
    assert said(encounter) == words


def test_the_sentence_s_links() -> None:
    links = [(text, href) for text, href in sentence(MET, TODAY) if href]
    assert links == [
        ("12 March 2026", "search:2026-03-12"),
        ("Targi Kielce", "event:fair"),
        ("Anna Nowak", "person:anna"),
    ]
    unknown = replace(MET, introduced_by_uid="")
    assert ("Anna Nowak", None) in sentence(unknown, TODAY)


def test_a_brace_in_a_name_is_no_placeholder() -> None:
    odd = replace(MET, event=replace(FAIR, name="{person} & {date}"))
    assert "at {person} & {date}, stand" in said(odd)


def test_the_first_comes_first_and_the_latest_is_told() -> None:
    undated, year = replace(NOTHING, uid="u"), replace(NOTHING, uid="y", when="2026")
    assert [each.uid for each in in_order([undated, EDYTA.encounters[1], MET, year])] == [
        "y", "met", "mail", "u",
    ]  # fmt: skip
    assert latest(EDYTA.encounters, None, TODAY) == "Latest: yesterday · e-mail"
    assert latest([MET, undated], None, TODAY) == ""


def test_the_rows_of_encounters() -> None:
    assert row_title(MET, TODAY) == "12 March · Targi Kielce, stand C14"
    assert row_title(EDYTA.encounters[1], TODAY) == "Yesterday · e-mail"
    assert row_title(NOTHING, TODAY) == "At some time"
    assert row_text(MET, told=True) == ""
    assert row_text(MET, told=False) == "looks for a steel supplier\nThrough Anna Nowak"


@pytest.mark.parametrize(
    ("kind", "value", "url"),
    [
        ("web", "www.wronbud.example", "https://www.wronbud.example"),
        ("web", "http://wronbud.example/a?b=c", "https://wronbud.example/a?b=c"),
        ("web", "javascript:alert(1)", None),
        ("web", "file:///etc/passwd", None),
        ("web", "ftp://wronbud.example", None),
        ("web", "https://bank.example@evil.example", None),
        ("web", "wronbud", None),
        ("email", "a@b.example?bcc=c@d.example", "mailto:a@b.example%3Fbcc=c@d.example"),
        ("email", "not an address", None),
        ("phone", "12 345 67 10 wew. 4", "tel:123456710"),
        ("phone", "call me", None),
        ("social", "linkedin.com/in/edyta", "https://linkedin.com/in/edyta"),
        ("social", "@edyta", None),
    ],
)
def test_only_mail_calls_and_pages_are_opened(kind: str, value: str, url: str | None) -> None:
    point = PointRecord(kind=kind, value=value)  # type: ignore[arg-type]
    made = link_for(point)
    assert (made.toString(made.ComponentFormattingOption.FullyEncoded) if made else None) == url


def test_an_extension_is_dialled_after_a_pause_and_a_fax_not_at_all() -> None:
    point = PointRecord(kind="phone", value="x", normalized="+48123456710;ext=4")
    made = link_for(point)
    assert made is not None
    assert made.toString() == "tel:+48123456710,4"
    assert link_for(replace(point, type="fax")) is None


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Łukasz Żółć", "Łukasz Żółć"),
        ("../../etc/passwd", "etc passwd"),
        ("A/B: C?", "A B C"),
        ("  .hidden. ", "hidden"),
        ("con", "_con"),
        ("COM1.txt", "_COM1.txt"),
        ("photo\u202egpj.exe", "photo gpj.exe"),
        ("", "contact"),
        ("...", "contact"),
    ],
)
def test_a_file_name_no_system_refuses(name: str, file: str) -> None:
    assert safe_file_name(name, "contact") == file


def test_a_long_name_is_cut_between_letters() -> None:
    name = safe_file_name("Ż" * 1000, "contact")
    assert len(name.encode()) == MAX_BYTES
    assert set(name) == {"Ż"}


def test_a_form_nobody_typed_into_changes_nothing() -> None:
    odd = replace(
        EDYTA,
        jobs=(JobRecord(organization=" A ", titles=("One; two", "Three")),),
        tags=("a, b", "c"),
        notes=" spaces ",
        formatted="JAWORSKA Edyta",
    )
    assert edited(odd, entered(odd), "PL") is odd
    only_notes = edited(odd, replace(entered(odd), notes="new"), "PL")
    assert only_notes == replace(odd, notes="new")


def test_a_new_job_is_the_present_one_and_an_emptied_one_goes() -> None:
    past = JobRecord(organization="Dom i Ogród s.c.", until="2024")
    nobody = ContactRecord(uid="x", given="Jan", jobs=(past,))
    hired = edited(
        nobody, replace(entered(nobody), jobs=(JobRecord(organization="Stalmet"), past)), "PL"
    )
    assert hired.jobs == (JobRecord(organization="Stalmet"), past)
    left = edited(hired, replace(entered(hired), jobs=(JobRecord(), past)), "PL")
    assert left.jobs == (past,)
