"""Codes of contacts: what is in them, what is left out, and that a real decoder reads them."""

import io
from dataclasses import replace
from pathlib import Path
from tempfile import gettempdir

import cv2
import numpy as np
import pytest
import zxingcpp
from hypothesis import configuration, given, settings
from hypothesis import strategies as st
from PIL import Image

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange import qr
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    PointRecord,
    PropertyRecord,
    SourceRecord,
    TaxIdRecord,
)
from cardcase.core.scan.codes.picture import contact_told, texts_in

# It keeps a cache even without a database of examples; not in the tree.
configuration.set_hypothesis_home_dir(Path(gettempdir()) / "cardcase-hypothesis")

MOBILE = PointRecord(kind="phone", type="mobile", value="601 234 567", normalized="+48601234567")
MAIL = PointRecord(
    kind="email", type="work", value="l.was@stalbud.example", normalized="l.was@stalbud.example"
)
LUKASZ = ContactRecord(
    uid="lukasz",
    given="Łukasz",
    family="Wąs",
    jobs=(
        JobRecord(organization="Stalbud, Sp. z o.o.", titles=("Kierownik; budowy",)),
        JobRecord(organization="Oknodom", until="2021"),
    ),
    points=(
        MOBILE,
        MAIL,
        PointRecord(kind="web", value="www.stalbud.example", normalized="stalbud.example"),
        PointRecord(
            kind="social", type="linkedin", value="linkedin.com/in/lwas", normalized="lwas"
        ),
    ),
    addresses=(AddressRecord(street="Długa 1", postcode="25-001", city="Kielce", type="work"),),
)
MET = EncounterRecord(
    uid="met",
    when="2026-03-12",
    place="Hala E",
    event=EventRecord(uid="fair", name="Targi Kielce"),
    why="szuka dostawcy śrub",
    introduced_by="Anna Nowak",
)
PRIVATE = replace(
    LUKASZ,
    notes="lubi żagle",
    tags=("klient",),
    photo="f" * 64,
    encounters=(MET,),
    tax_ids=(TaxIdRecord(kind="NIP", value="6570001122"),),
    addresses=(*LUKASZ.addresses, AddressRecord(street="Cicha 7", city="Kielce", type="home")),
    points=(*LUKASZ.points, PointRecord(kind="phone", type="home", value="413330000")),
    source=SourceRecord(
        format="vcard3", properties=(PropertyRecord(name="X-SECRET", value="tajne"),)
    ),
)


def decoded(png: bytes, scale: float = 1.0, blur: float = 0.0, noise: float = 0.0) -> str:
    """What zxing-cpp reads in a picture made smaller, blurred and grainy."""
    with Image.open(io.BytesIO(png)) as image:
        grey = np.asarray(image.convert("L"))
    seen = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    if blur:
        seen = cv2.GaussianBlur(seen, (0, 0), blur)
    grain = np.random.default_rng(7).normal(0, noise, seen.shape)
    picture = np.clip(seen + grain, 0, 255).astype(np.uint8)
    found = zxingcpp.read_barcodes(picture)
    return found[0].text if found else ""


def test_a_decoder_reads_back_what_our_reader_understands() -> None:
    code = qr.contact_code(LUKASZ)
    assert code.form == "vcard" and code.left_out == ("past_jobs",)
    assert decoded(qr.png(code)) == code.text
    (text,) = texts_in(qr.png(code))
    told = contact_told(text)
    assert told is not None and (told.given, told.family) == ("Łukasz", "Wąs")
    assert told.jobs == (
        JobRecord(organization="Stalbud, Sp. z o.o.", titles=("Kierownik; budowy",)),
    )
    assert [point.normalized for point in told.points] == [
        "+48601234567", "l.was@stalbud.example", "stalbud.example", "lwas",
    ]  # fmt: skip
    (address,) = told.addresses
    assert (address.street, address.postcode, address.city) == ("Długa 1", "25-001", "Kielce")


@pytest.mark.parametrize(
    ("scale", "blur", "noise"), [(0.5, 0, 0), (0.4, 0.6, 6), (1.0, 2.8, 10), (1.7, 3.0, 20)]
)
def test_the_fullest_code_is_read_small_blurred_and_grainy(
    scale: float, blur: float, noise: float
) -> None:
    full = replace(LUKASZ, jobs=(replace(LUKASZ.jobs[0], department="Ł" * 170),))
    code = qr.contact_code(full)
    assert len(code.text.encode()) > qr.MOST_BYTES - 60
    assert qr.modules(code) == 97 + 2 * qr.QUIET
    assert decoded(qr.png(code), scale, blur, noise) == code.text


def test_what_is_the_owner_s_or_private_is_in_no_code() -> None:
    code = qr.contact_code(PRIVATE)
    assert code.left_out == ("photo", "notes", "tags", "past_jobs", "tax_ids", "home")
    assert code.text == qr.contact_code(LUKASZ).text
    for secret in ("żagle", "klient", "Targi", "śrub", "Hala", "Nowak", "Cicha", "tajne", "lukasz"):
        assert secret not in code.text


def test_the_only_number_is_kept_wherever_it_rings() -> None:
    home = PointRecord(kind="phone", type="home", value="41 333 00 00", normalized="+48413330000")
    code = qr.contact_code(ContactRecord(given="Ewa", family="Sowa", points=(home,)))
    assert "+48413330000" in code.text and code.left_out == ()


def test_lines_are_whole_and_short_of_what_only_programs_need() -> None:
    long = replace(LUKASZ, jobs=(JobRecord(organization="Stalowe Konstrukcje " * 6),))
    lines = qr.contact_code(long).text.split("\n")
    assert lines[:2] == ["BEGIN:VCARD", "VERSION:3.0"] and lines[-1] == "END:VCARD"
    assert all(line[0].isalpha() for line in lines)  # none is folded
    names = {line.partition(":")[0].partition(";")[0] for line in lines}
    assert names <= {
        "BEGIN",
        "VERSION",
        "N",
        "FN",
        "ORG",
        "TITLE",
        "TEL",
        "EMAIL",
        "URL",
        "ADR",
        "END",
    }
    assert not [line for line in lines if "X-" in line.partition(":")[0]]


def test_without_room_what_is_used_least_goes_first() -> None:
    many = replace(
        LUKASZ,
        jobs=(JobRecord(organization="Stalbud", titles=("Kierownik",) * 3, department="Ż" * 60),),
        points=tuple(
            replace(point, value=f"{n}{point.value}", normalized="")
            for n in range(6)
            for point in LUKASZ.points
        ),
    )
    code = qr.contact_code(many)
    assert code.left_out[:2] == ("social", "pages") and code.form == "vcard"
    assert "0601 234 567" in code.text and "0l.was@stalbud.example" in code.text
    assert len(code.text.encode()) <= qr.MOST_BYTES


def test_a_mecard_where_the_shortest_vcard_is_too_long() -> None:
    long = replace(LUKASZ, given="Ł" * 100, family="ą" * 80)
    code = qr.contact_code(long)
    assert code.form == "mecard" and "titles" in code.left_out
    assert decoded(qr.png(code)) == code.text
    told = contact_told(code.text)
    assert told is not None and (told.given, told.family) == (long.given, long.family)
    assert told.jobs == (JobRecord(organization="Stalbud, Sp. z o.o."),)
    assert [point.normalized for point in told.points] == ["+48601234567", MAIL.normalized]


@pytest.mark.parametrize(
    ("contact", "reason"),
    [
        (ContactRecord(), "no_content"),
        (ContactRecord(given="Ł" * 400), "too_long_for_code"),
    ],
)
def test_what_gives_no_code(contact: ContactRecord, reason: str) -> None:
    with pytest.raises(ExchangeError) as caught:
        qr.contact_code(contact)
    assert caught.value.code == reason


def test_the_svg_is_drawn_and_the_terminal_shows_it() -> None:
    code = qr.contact_code(LUKASZ)
    assert qr.svg(code).startswith(b"<?xml") and b"<path" in qr.svg(code)
    lines = qr.for_terminal(code).splitlines()
    assert len(lines) == (qr.modules(code) + 1) // 2
    plain = [line.removeprefix("\x1b[97;40m").removesuffix("\x1b[0m") for line in lines]
    assert {len(line) for line in plain} == {qr.modules(code)}
    # Two modules a character: the upper half, the lower half, both or none are light.
    rows = [[mark in ("█", half) for mark in line] for line in plain for half in ("▀", "▄")]
    picture = np.array(rows, np.uint8).repeat(4, axis=0).repeat(4, axis=1) * 255
    assert zxingcpp.read_barcodes(picture)[0].text == code.text


@settings(max_examples=60, derandomize=True, database=None, deadline=None)
@given(
    st.builds(
        ContactRecord,
        given=st.text(max_size=40),
        family=st.text(st.characters(codec="utf-8", categories=("L", "P", "S")), max_size=40),
        notes=st.text(max_size=20),
        points=st.lists(
            st.builds(
                PointRecord,
                kind=st.sampled_from(["phone", "email", "web", "social"]),
                value=st.text(max_size=60),
            ),
            max_size=9,
        ).map(tuple),
    )
)
def test_any_contact_gives_a_code_of_its_size_or_a_reason(contact: ContactRecord) -> None:
    try:
        code = qr.contact_code(contact)
    except ExchangeError as error:
        assert error.code in ("no_content", "too_long_for_code")
        return
    assert len(code.text.encode()) <= qr.MOST_BYTES
    assert qr.png(code)
