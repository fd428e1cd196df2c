"""Files that mean harm, and files broken by chance: each is handled, in time, and opens nothing."""

import base64
import builtins
import os
import random
import socket
import string
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from broken_vcards import PIECES, broken
from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.rows import Imported, Row
from cardcase.core.exchange.vcard.reader import read
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    Participant,
    PointRecord,
    settled,
)
from vcards import card, records, write

SAMPLES = [path.read_bytes() for path in (Path(__file__).parents[2] / "data/vcards").glob("*.vcf")]
SIZE = int(os.environ.get("CARDCASE_BOMBS", "1"))
"""10 for lines of 10 MB and 100 000 properties; what grows as a square shows already with 1."""
LONG, MANY = SIZE * 1_000_000, SIZE * 10_000


def rows_of(data: bytes) -> list[Row]:
    try:
        return read(data)
    except ExchangeError:
        return []


def comes_back(row: Row) -> bool:
    """Whether a card that was read is written and read as the same, in both versions."""
    if not isinstance(row, Imported):
        return row.reason in ("no_content", "too_large")
    for version in ("3.0", "4.0"):
        data = write([row.record], version, with_encounters=True, picture=row.pictures.get)
        (again,) = records(data)
        if said(again) != said(row.record):
            return False
    return True


def said(contact: ContactRecord) -> ContactRecord:
    """What is to come back; words that differ in capitals alone are the same in a name."""
    return replace(contact, source=None, formatted=contact.name.casefold())


def test_broken_cards_are_read_written_and_read_as_the_same() -> None:
    ends = time.monotonic() + 20
    for count, data in enumerate(broken(SAMPLES, 1500, random.Random(20261126))):
        assert all(map(comes_back, rows_of(data))), data
        if time.monotonic() > ends:
            assert count > 100
            break


@settings(
    max_examples=200, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.binary(max_size=12)), max_size=60))
def test_no_bytes_make_it_fall(pieces: list[bytes]) -> None:
    data = b"BEGIN:VCARD\r\n" + b"".join(pieces) + b"\r\nFN:A\r\nEND:VCARD\r\n"
    for row in rows_of(data):
        assert comes_back(row)


_WORDS = st.text(
    st.one_of(
        st.sampled_from(string.printable + "ąłżŻ–·•€日本\u00a0\u2028;:,\\\"'^="), st.characters()
    ),
    max_size=20,
).map(lambda text: " ".join("".join(c for c in text if c.isprintable() or c == "\xa0").split()))
_DATES = st.sampled_from(["", "2026", "2026-03", "2026-03-12"])
_EVENTS = st.builds(
    EventRecord, uid=st.sampled_from(["e1", "e2"]), name=_WORDS.filter(bool), place=_WORDS,
    kind=st.sampled_from(["fair", "other"]), start=_DATES, notes=_WORDS,
)  # fmt: skip
_ENCOUNTERS = st.builds(
    EncounterRecord, uid=st.uuids().map(str), when=_DATES, place=_WORDS, why=_WORDS,
    event=st.none() | _EVENTS, channel=st.sampled_from(["in_person", "linkedin"]),
    talked_about=_WORDS, introduced_by=_WORDS,
    participants=_WORDS.map(lambda text: (Participant(contact="u-1", remark=text),)),
)  # fmt: skip
_CONTACTS = st.builds(
    ContactRecord, uid=st.just("u-1"), prefix=st.sampled_from(["", "dr", "prof. dr hab."]),
    given=_WORDS, family=_WORDS.filter(bool), suffix=st.sampled_from(["", "MBA"]),
    jobs=st.lists(
        st.builds(
            JobRecord, organization=_WORDS.filter(bool), department=_WORDS,
            titles=st.lists(_WORDS.filter(bool), max_size=2, unique=True).map(tuple),
        ), max_size=3,
    ).map(tuple),
    points=st.lists(
        st.builds(
            PointRecord, kind=st.just("email"), value=_WORDS.map(lambda word: f"x{word}"),
            type=st.sampled_from(["", "work", "home", "other"]),
        ), max_size=3, unique_by=lambda point: point.value,
    ).map(tuple),
    addresses=st.lists(
        st.builds(
            AddressRecord, type=st.just("work"),
            street=_WORDS.map(lambda word: f"u{word}".rstrip(", ")),
        ), max_size=2, unique=True,
    ).map(tuple),
    # Google's own group is no tag.
    tags=st.lists(
        _WORDS.filter(lambda word: word.lower() not in ("", "mycontacts")), max_size=3, unique=True
    ).map(tuple),
    notes=st.lists(_WORDS, max_size=3).map(lambda words: "\n".join(words).strip()),
    encounters=st.lists(_ENCOUNTERS, max_size=3).map(tuple),
)  # fmt: skip


@settings(
    max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
@given(_CONTACTS, _CONTACTS, st.sampled_from(["3.0", "4.0"]))
def test_any_contact_comes_back_and_so_does_what_it_is_changed_to(
    one: ContactRecord, other: ContactRecord, version: str
) -> None:
    first = read(write([one], version, with_encounters=True))[0]
    assert isinstance(first, Imported)
    assert same(replace(first.record, source=None), one)
    changed = replace(other, source=first.record.source)
    (again,) = records(write([changed], version, with_encounters=True))
    assert same(again, other)


def same(one: ContactRecord, other: ContactRecord) -> bool:
    """Whether both say the same; what an e-mail is normally follows from its text."""
    one, other = settled(one), settled(other)
    plain = [[replace(point, normalized="") for point in each.points] for each in (one, other)]
    assert plain[0] == plain[1]
    assert replace(one, points=()) == replace(other, points=())
    return True


BOMBS = {
    "a long line": card("FN:A", "NOTE:" + "a, \\n;" * (LONG // 6)),
    "a long run of escapes": card("FN:A", "NOTE:" + "\\" * LONG),
    "no colon": card("FN:A", "X" * LONG),
    "a long run of parameters": card("FN:A", "TEL" + ";A=b" * (LONG // 4) + ":1"),
    "a long run of quotes": card("FN:A", "TEL;X=" + '"' * LONG + ":1"),
    "a long run of an open quote": card("FN:A", 'TEL;X="' + "a;," * (LONG // 3) + ":1"),
    "a long run of a parameter": card("FN:A", "TEL;TYPE=" + "a," * (LONG // 2) + ":1"),
    "a long run of carets": card("FN:A", "TEL;X=" + "^" * LONG + ":1"),
    "a long run of blanks": card("FN:A" + " " * LONG + "B"),
    "a long run of dots": card("a." * (LONG // 2) + "FN:A", "FN:A"),
    "a long run of semicolons": card("FN:A", "N:" + ";" * LONG),
    "a long run of one address": card("FN:A", "ADR:" + "a;" * (LONG // 2)),
    "a long run of a phone number": card("FN:A", "TEL:" + "+1" * (LONG // 2)),
    "a long run of an e-mail": card("FN:A", "EMAIL:" + "a@" * (LONG // 2)),
    "a long run of a page": card("FN:A", "URL:http://" + "a." * (LONG // 2)),
    "a long run of quoted-printable": card("FN:A", "NOTE;QUOTED-PRINTABLE:" + "=41" * (LONG // 3)),
    "soft breaks": card("FN:A", "NOTE;QUOTED-PRINTABLE:" + "=\r\n" * (LONG // 10)),
    "folds": card("FN:A", "NOTE:" + "\r\n a" * (LONG // 10)),
    "base64 line by line": card("FN:A", "PHOTO;BASE64:" + "\r\nAAAA" * (LONG // 10)),
    "a long run of zeros in base64": card(
        "FN:A", f"PHOTO;ENCODING=b:{base64.b64encode(bytes(LONG)).decode()}"
    ),
    "many properties": card("FN:A", *("X-A:b" for _ in range(MANY))),
    "many e-mails": card("FN:A", *(f"EMAIL:{number}@a.pl" for number in range(MANY))),
    "many phones": card("FN:A", *(f"TEL:+4860{number:07}" for number in range(MANY // 3))),
    "many addresses with labels": card(
        "FN:A",
        *(f"ADR;TYPE=WORK:;;{number};;;;" for number in range(MANY // 5)),
        *(f"LABEL;TYPE=HOME:{number}" for number in range(MANY // 5)),
    ),
    "many jobs": card(
        "FN:A", *(f"g{n}.ORG:{n}\r\ng{n}.TITLE:t{n}" for n in range(MANY // 5))
    ),
    "many labels": card(
        "FN:A", *(f"i{n}.TEL:{n}\r\ni{n}.X-ABLabel:x{n}" for n in range(MANY // 5))
    ),
    "many notes of ours": card(
        "FN:A", *(f"NOTE:• 2024-01-01 · Targi {number}" for number in range(MANY // 5))
    ),
    "many encounters": card(
        "FN:A", "X-CARDCASE-ENCOUNTERS:" + "&".join(f"uid={n}" for n in range(MANY))
    ),
    "cards of one line": b"BEGIN:VCARD\r\nFN:A\r\n" * (MANY // 5),
    "nested agents": card("FN:A", *(["AGENT:", "BEGIN:VCARD"] * (MANY // 2))),
    "UTF-16 without anything": b"\xff\xfe" + b"\n" * LONG,
    "NULs": card("FN:A", "NOTE:" + "\0" * (LONG // 10), "\0" * (LONG // 10) + ":x"),
}  # fmt: skip


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_takes_no_more_time_than_its_size(name: str) -> None:
    began = time.process_time()
    for row in rows_of(BOMBS[name])[:200]:
        if isinstance(row, Imported):
            for version in ("3.0", "4.0"):
                b"".join([write([row.record], version, picture=row.pictures.get)])
    assert time.process_time() - began < 10 * SIZE


def test_nothing_that_a_file_names_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: Any, **__: Any) -> None:
        raise AssertionError

    monkeypatch.setattr(builtins, "open", never)
    monkeypatch.setattr(socket, "socket", never)
    lines = [
        f"{name};VALUE=uri:{uri}"
        for name in ("PHOTO", "LOGO", "SOUND", "KEY", "URL", "AGENT", "SOURCE")
        for uri in ("file:///etc/passwd", "http://example.com/a.jpg", "../../a", "\\\\host\\share")
    ]
    (row,) = read(card("FN:A", *lines))
    assert isinstance(row, Imported)
    assert row.pictures == {}
    kept = write([row.record]).decode().replace("\r\n ", "")
    assert all(line in kept for line in lines)


def test_html_and_formulas_are_text() -> None:
    note = '<img src="http://x/y.png" onerror=alert(1)>=HYPERLINK("http://x")'
    (contact,) = records(card("FN:=1+1", f"NOTE:{note}"))
    assert (contact.formatted, contact.notes) == ("=1+1", note)
