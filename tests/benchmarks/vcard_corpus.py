"""What of a corpus of vCards is refused, kept and written again, beside other programs.

usage: vcard_corpus.py FOLDER [--other NAME=COMMAND …] [--explain]

A second reader (plain_vcard.py) says what each card means; a card is whole if all of it is still
there after reading and writing, in vCard 3.0 and in 4.0. Beside it stands vobject as it comes, with
its flags for bad files, and any COMMAND that reads a vCard from its standard input and writes one.
"""

import argparse
import base64
import shlex
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import plain_vcard
import vobject

from cardcase.core.exchange import registry
from cardcase.core.exchange.options import WriteOptions
from cardcase.core.exchange.rows import Imported
from cardcase.core.exchange.vcard.format import VCARD

Lost = dict[str, list[plain_vcard.Meaning]]


def main() -> int:
    """Print a row for each program, and with ``--explain`` what each card lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--other", action="append", default=[], metavar="NAME=COMMAND")
    parser.add_argument("--explain", action="store_true")
    wanted = parser.parse_args()
    corpus = {
        f"{path.relative_to(wanted.folder)} #{index}": card
        for path in sorted(wanted.folder.rglob("*"))
        if path.suffix.lower() in (".vcf", ".vcard", ".txt")
        for index, card in enumerate(plain_vcard.cards(path.read_bytes()))
        if {each.name for each in plain_vcard.meanings(card, "cp1252")} - {"PRODID"}
    }
    total = sum(sum(plain_vcard.meanings(card, "cp1252").values()) for card in corpus.values())
    print(f"{len(corpus)} cards with {total} properties")
    refused, lost = judged(corpus, retrieved)
    kept = total - sum(len(missing) for missing in lost.values())
    kept -= sum(sum(plain_vcard.meanings(corpus[name], "cp1252").values()) for name in refused)
    print(f"properties of the source that are retrievable: {100 * kept / total:.2f} %")
    if wanted.explain:
        for card, missing in (refused | lost).items():
            print(f"    {card}: {missing}")
    print(f"{'program':28}{'refused':>9}{'whole':>8}{'%':>8}")
    programs: dict[str, Callable[[bytes], bytes]] = {
        "cardcase, vCard 3.0": lambda card: again(card, "vcard3"),
        "cardcase, vCard 4.0": lambda card: again(card, "vcard4"),
        "vobject": stock,
        "vobject, lenient": lambda card: stock(card, ignoreUnreadable=True, allowQP=True),
    }
    for other in wanted.other:
        name, _, command = other.partition("=")
        programs[name] = lambda card, command=command: piped(card, command)
    for name, program in programs.items():
        refused, lost = judged(corpus, program)
        whole = len(corpus) - len(refused) - len(lost)
        print(f"{name:28}{len(refused):9}{whole:8}{100 * whole / len(corpus):8.1f}", flush=True)
        if wanted.explain and name.startswith("cardcase"):
            for card, missing in (refused | lost).items():
                print(f"    {card}: {missing}")
    return 0


def judged(
    corpus: dict[str, bytes], program: Callable[[bytes], bytes]
) -> tuple[dict[str, str], Lost]:
    """Which cards a program refuses and why, and what is not there any more of which others."""
    refused: dict[str, str] = {}
    lost: Lost = {}
    for name, card in corpus.items():
        try:
            written = program(card)
        except Exception as error:
            refused[name] = repr(error)
            continue
        differences = [
            plain_vcard.meanings(card, charset) - plain_vcard.meanings(written, charset)
            for charset in plain_vcard.CHARSETS
        ]
        missing = min(differences, key=lambda missing: sum(missing.values()))
        if missing:
            lost[name] = list(missing.elements())
    return refused, lost


def read(card: bytes) -> Imported:
    """The card as we read it. Raises ValueError if it is refused or is several."""
    (row,) = VCARD.read(BytesIO(card))
    if not isinstance(row, Imported):
        raise ValueError(row.reason)
    return row


def retrieved(card: bytes) -> bytes:
    """A card of what is kept of the source, as it is kept."""
    row = read(card)
    lines = ["BEGIN:VCARD"]
    assert row.record.source is not None
    for each in row.record.source.properties:
        media = base64.b64encode(row.pictures[each.media]).decode() if each.media else ""
        head = f"{each.group}.{each.name}" if each.group else each.name
        params = f";{each.params}" if each.params else ""
        lines.append(f"{head}{params}:{each.value}{media}".replace("\n", "\\n"))
    return "\r\n".join([*lines, "END:VCARD", ""]).encode()


def again(card: bytes, exporter: str) -> bytes:
    """The card, read and written."""
    row = read(card)
    options = WriteOptions(picture=row.pictures.get)
    return b"".join(registry.exporter(exporter).write([row.record], options))


def stock(card: bytes, **flags: bool) -> bytes:
    """The card, read and written by vobject."""
    return vobject.readOne(card.decode(), **flags).serialize().encode()


def piped(card: bytes, command: str) -> bytes:
    """The card, read and written by another program."""
    done = subprocess.run(shlex.split(command), input=card, capture_output=True, check=True)
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
