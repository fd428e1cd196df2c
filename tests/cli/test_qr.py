"""``cardcase qr`` and ``cardcase mine``: codes written, shown and read, and the own card."""

import os
import pty
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from cardcase.core.exchange import qr
from cardcase.core.ops import imports
from cardcase.core.records import ContactRecord, JobRecord, PointRecord
from cardcase.core.store.library import Library
from command_line import Program

EWA = ContactRecord(
    uid="ewa",
    given="Ewa",
    family="Sowa",
    jobs=(JobRecord(organization="Brava", titles=("Właścicielka",)),),
    points=(PointRecord(kind="phone", value="601 234 567", normalized="+48601234567"),),
    notes="to ja",
)
JAN = ContactRecord(uid="jan", given="Jan", family="Sowa")


@pytest.fixture
def program(cardcase: Program) -> Program:
    library = Library.open(cardcase.library)
    imports.import_contacts(library, [EWA, JAN])
    library.close_all()
    return cardcase


def read_back(file: Path) -> str:
    with Image.open(file) as image:
        (found,) = zxingcpp.read_barcodes(image.convert("L"))
    return found.text


def test_a_code_is_written_and_read_back(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "ewa.png"
    done = program("qr", "ewa", "--to", file, "--json")
    (told,) = done.objects
    assert done.code == 0 and "Not in the code: notes" in done.err
    assert (told["uid"], told["form"], told["left_out"]) == ("ewa", "vcard", ["notes"])
    assert read_back(file) == told["text"] and "+48601234567" in told["text"]
    read = program("qr", "--read", file)
    assert read.code == 0 and "Ewa Sowa" in read.out and "Właścicielka" in read.out


def test_an_svg_into_a_file_or_a_pipe(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "ewa.svg"
    assert program("qr", "ewa", "sowa", "--to", file).code == 0
    piped = program("qr", "ewa", "--to", "-")
    assert piped.code == 0 and file.read_text("utf-8") == piped.out


def test_into_a_pipe_the_text_and_into_a_terminal_the_code(program: Program) -> None:
    assert program("qr", "ewa").out.startswith("BEGIN:VCARD")
    leader, follower = pty.openpty()
    pid = os.fork()
    if not pid:  # the terminal's side
        os.dup2(follower, 1)
        os.execvpe((command := program.command("qr", "ewa"))[0], command, program.environment({}))
    os.close(follower)
    shown = b""
    try:
        while part := os.read(leader, 65536):
            shown += part
    except OSError:  # Linux's way to say that the other side is closed
        pass
    os.close(leader)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert shown.decode().replace("\r\n", "\n") == qr.for_terminal(qr.contact_code(EWA))


def test_the_own_card(program: Program, tmp_path: Path) -> None:
    nothing = program("qr", "--mine")
    assert nothing.code == 1 and "cardcase mine ID" in nothing.err
    assert program("mine").code == 1
    (chosen,) = program("mine", "ewa", "--json").objects
    assert (chosen["kind"], chosen["contacts"]) == ("own_card.choose", ["ewa"])
    assert "Ewa Sowa" in program("mine").out
    file = tmp_path / "me.png"
    assert program("qr", "--mine", "--to", file).code == 0 and "N:Sowa;Ewa" in read_back(file)
    assert "own card: Ewa Sowa" in program("history").out
    assert "własna wizytówka: Ewa Sowa" in program("history", LC_ALL="pl_PL.UTF-8").out
    assert program("mine", "--forget").code == 0 and program("mine").code == 1
    assert program("undo").code == 0 and "Ewa Sowa" in program("mine").out


def test_what_pictures_say_is_saved_and_a_page_alone_is_nobody(
    program: Program, tmp_path: Path
) -> None:
    code = qr.contact_code(ContactRecord(given="Zoë", family="Müller", points=EWA.points))
    (tmp_path / "zoe.png").write_bytes(qr.png(code))
    page = zxingcpp.create_barcode("https://brava.example/x", zxingcpp.BarcodeFormat.QRCode)
    Image.fromarray(page.to_image(scale=6)).save(tmp_path / "page.png")
    Image.new("RGB", (300, 300), "white").save(tmp_path / "blank.png")
    files = [tmp_path / name for name in ("zoe.png", "page.png", "blank.png", "none.png")]
    done = program("qr", "--read", *files, "--save", "--json")
    zoe, link, blank, none = done.objects
    assert done.code == 1 and zoe["codes"][0]["contact"]["family"] == "Müller"
    assert link["codes"][0]["contact"]["points"][0]["normalized"] == "brava.example/x"
    assert (blank["error"]["code"], none["error"]["code"]) == ("no_code", "file_missing")
    assert "no QR code was found" in done.err and "Contacts taken over: 1." in done.err
    assert len(program("search", "--json").objects) == 3
    assert program("undo").code == 0 and len(program("search", "--json").objects) == 2
    assert "name nobody" in program("qr", "--read", files[1], "--save").err


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("ewa", "--mine"),
        ("--read", "a.png", "--to", "b.png"),
        ("ewa", "--save"),
        ("ewa", "--to", "ewa.gif"),
        ("ewa", "--to", "-", "--json"),
    ],
)
def test_wrong_use(program: Program, arguments: tuple[str, ...]) -> None:
    assert program("qr", *arguments).code == 2


def test_nobody_or_several_found(program: Program) -> None:
    several = program("qr", "sowa")
    assert (
        several.code == 1 and "Found 2 contacts" in several.err and "ewa  Ewa Sowa" in several.err
    )
    assert program("qr", "nikt").code == 1
    assert program("mine", "99").code == 1
    assert program("mine", "ewa", "--forget").code == 2
