import json

import pytest

from cardcase.core.card_records import CardRecord, PhotographRecord
from cardcase.core.records import (
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    Participant,
    PointRecord,
)
from cardcase.core.scan.draft import Draft, Evidence
from cardcase.core.scan.page import Line, Page, Word
from cardcase.core.serial import from_json, to_json

QUAD = ((0.0, 0.5), (10.0, 0.0), (10.0, 4.0), (0.0, 4.25))

CONTACT = ContactRecord(
    uid="c",
    given="Łukasz",
    jobs=(JobRecord(organization="Brava", titles=("Prezes", "Inżynier")),),
    points=(PointRecord(kind="phone", value="601", type="mobile", normalized="+48601"),),
    tags=("stal",),
)
CARD = CardRecord(
    uid="k",
    photograph="p",
    quad=QUAD,
    reading=Page(
        width=10,
        height=4,
        lines=(
            Line(
                text="Łukasz",
                quad=QUAD,
                confidence=0.5,
                engine="rapidocr",
                words=(Word(text="Łukasz", quad=QUAD, confidence=0.25),),
            ),
        ),
    ),
    draft=Draft(
        contact=CONTACT,
        evidence={"given": Evidence(confidence=0.5, sure=False, lines=(0,), alternatives=("Ł",))},
        unused=(1, 2),
    ),
)
ENCOUNTER = EncounterRecord(
    uid="e",
    when="2026-03",
    event=EventRecord(uid="v", name="Targi", kind="fair"),
    participants=(Participant(contact="c", remark="miły"),),
)


@pytest.mark.parametrize(
    "record", [CONTACT, CARD, ENCOUNTER, PhotographRecord(uid="p", name="a.jpg", width=4)]
)
def test_a_record_comes_back_equal(record: object) -> None:
    assert from_json(to_json(record), type(record)) == record


def test_defaults_are_left_out() -> None:
    assert json.loads(to_json(ContactRecord(given="Anna"))) == {"given": "Anna"}


def test_what_a_newer_program_added_is_ignored() -> None:
    record = from_json('{"given": "Anna", "mood": "good"}', ContactRecord)
    assert record == ContactRecord(given="Anna")


LOST = '{"uid": "k", "photograph": "p", "state": "lost"}'


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"uid": "p", "quad": 3}', "null", LOST])
def test_what_is_no_record_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError):
        from_json(text, CardRecord)
