"""The bytes of a code as text."""

import re

from cardcase.core.charset import decode
from cardcase.core.text import printable

MOST_CHARACTERS = 3000
"""The largest QR code holds 2953 bytes (ISO/IEC 18004, version 40-L)."""

# Kana and the common ideographs: nothing that a wrong guess at a European code page yields.
_JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_LATIN_EXTENDED = re.compile(r"[\u0100-\u017f]")
# Letters of Polish that ISO 8859-2 has where cp1250 and cp1252 have signs: ą ś ź Ą Ś Ź.
_LATIN_2 = re.compile(rb"[A-Za-z\xe6\xea\xf1\xf3\xb3\xbf][\xb1\xb6\xbc]|[\xa6\xac][A-Za-z\xf3]")
_LATIN_2_ONLY_NOT = re.compile(rb"[\x80-\x9f\xb9]")


def decoded(data: bytes, guess: str) -> str:
    """The text of a code: UTF-8, else what its own bytes say; no control signs but line breaks.

    ``guess`` is the decoder's: right where the code names its encoding (ECI) or is Japanese, while
    codes in a central European code page mostly name none. Empty for what is no text.
    """
    text = _decoded(data, guess)
    if "\0" in text or len(text) > MOST_CHARACTERS:
        return ""
    return printable(text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def _decoded(data: bytes, guess: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    if _JAPANESE.search(guess) or _LATIN_EXTENDED.search(guess):
        return guess
    if _LATIN_2.search(data) and not _LATIN_2_ONLY_NOT.search(data):
        return data.decode("iso8859-2")
    return decode(data)
