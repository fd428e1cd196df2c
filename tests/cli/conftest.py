"""The command line on a library of the test's own."""

from pathlib import Path

import pytest

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
