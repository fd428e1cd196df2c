"""vCards broken by chance, in the ways in which files are broken."""

import random
from collections.abc import Iterator, Sequence

PIECES = (
    b"BEGIN:VCARD", b"END:VCARD", b"\r\n", b"\n", b"\r", b" ", b"\t", b"\0", b":", b";", b",", b"=",
    b"\\", b'"', b"^", b"%", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"=\r\n", b"\\n", b"\\,", b"..",
    b"ENCODING=QUOTED-PRINTABLE:", b";BASE64:", b";ENCODING=b:", b";CHARSET=utf-16:",
    b";CHARSET=idna:",
    b"data:image/png;base64,", b"AGENT:\r\n", b"AGENT:BEGIN:VCARD\r\n", b"VERSION:2.1\r\n",
    b"VERSION:4.0\r\n", b"item1.", b"X-ABLabel:Met\r\n", b"item1.X-ABDATE:2024-01-01\r\n",
    b"X-CARDCASE-ENCOUNTERS:uid=1&why=%zz\r\n", b"X-CARDCASE-ENCOUNTERS:uid=a&when=2024\r\n",
    "NOTE:• 2024-05-01 · Targi · @ Kielce: why — talk\r\n".encode(), b"TEL;TYPE=:", b"N:;;;;\r\n",
    b"PHOTO;ENCODING=b:iVBORw0KGgo=\r\n", b"=C5=82=C3", b"<script>", b"file:///etc/passwd",
    b"\xb3\xb9\xea", b"\x83\x65\x83\x58\x83\x67",
)  # fmt: skip


def broken(seeds: Sequence[bytes], count: int, chance: random.Random) -> Iterator[bytes]:
    """``count`` files, each made of one or two of the seeds."""
    for _ in range(count):
        data = bytearray(chance.choice(seeds))
        for _ in range(chance.randint(1, 8)):
            _break(data, seeds, chance)
        yield bytes(data)


def _break(data: bytearray, seeds: Sequence[bytes], chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    end = min(len(data), at + chance.choice((0, 1, 2, 8, 60)))
    deed = chance.randrange(6)
    if deed == 0:
        data[at:end] = b""
    elif deed == 1:
        data[at:end] = chance.choice(PIECES)
    elif deed == 2:
        data[at:at] = data[at:end]
    elif deed == 3:
        data[at:end] = chance.randbytes(chance.randint(0, 3))
    elif deed == 4:
        other = chance.choice(seeds)
        begin = chance.randrange(len(other) + 1)
        data[at:at] = other[begin : begin + chance.choice((8, 80, 400))]
    elif chance.random() < 0.1:
        del data[at:]
    else:
        data[at:at] = chance.choice(PIECES)
