"""The command line on a library of the test's own."""

from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from command_line import Program


@pytest.fixture
def cardcase(tmp_path: Path) -> Program:
    """The program on a library folder that is not there yet."""
    return Program(tmp_path / "library")


PEOPLE = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:u-1\r\nFN:Łukasz Wiśniewski\r\nN:Wiśniewski;Łukasz;;;\r\n"
    "ORG:Stal Kielce\r\nTITLE:Kupiec\r\nTEL;TYPE=CELL:+48 601 234 567\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nREV:1\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Nowak\r\nN:Nowak;Anna;;;\r\n"
    "EMAIL:anna@nowak.example.pl\r\nEND:VCARD\r\n"
)


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """A file of two contacts, with a bad card between them."""
    file = tmp_path / "people.vcf"
    file.write_bytes(PEOPLE.encode())
    return file


@pytest.fixture(scope="session")
def card_picture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clean picture of an invented business card."""
    picture = Image.new("RGB", (1000, 600), "white")
    draw = ImageDraw.Draw(picture)
    lines = ("Anna Nowak", "Sales Manager", "Firma Testowa Sp. z o.o.", "+48 601 234 567",
             "anna.nowak@testowa.example.pl")  # fmt: skip
    for number, line in enumerate(lines):
        size = 64 if number == 0 else 36
        draw.text((80, 60 + 100 * number), line, "black", ImageFont.load_default(size))
    file = tmp_path_factory.mktemp("cards") / "anna.png"
    picture.save(file)
    return file
