"""Which character set a table is written in, told by its bytes."""

import codecs
import re
from dataclasses import dataclass
from typing import BinaryIO

from cardcase.core.exchange.tables.limits import SAMPLE

_CHUNK = 1024 * 1024
_LOOKED_AT = 64 * _CHUNK
"""Bytes that are looked at; beyond them a foreign byte is mended where it stands."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HIGH = re.compile(rb"[\x80-\xff]")
_SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)

# Letters of Polish that in cp1252 are signs: ą ł ż ś ź Ą Ł Ż Ś Ź beside a letter mean cp1250. So do
# ń before a consonant, ć and ę at the end of a word, and of Czech ě and ů within a word and ř
# before a vowel: there neither Spanish ñ, Danish æ and ø, French ê nor Italian ì and ù stand.
_CENTRAL = re.compile(
    rb"[A-Za-z][\xb9\xb3\xbf\x9c\x9f\xa5\xa3\xaf\x8c\x8f]"
    rb"|[\xb9\xb3\xbf\x9c\x9f\xa5\xa3\xaf\x8c\x8f][A-Za-z]"
    rb"|[A-Za-z]\xf1[bcdfghjklmnpqrstvwxz]"
    rb"|[A-Za-z][\xe6\xea](?![A-Za-z\x80-\xff])"
    rb"|[A-Za-z][\xec\xf9][a-z\x9a\x9d\x9e\xe1-\xfd]"
    rb"|\xf8[aei\xe1\xe9\xed\xec]"
)
_KANA = re.compile("[\u3041-\u30ff]")
_EAST = re.compile("[\u3041-\u30ff\u4e00-\u9fff\u3000-\u3002\uff01-\uff5e]")
_HALF_WIDTH = re.compile("[\uff61-\uff9f]")
_CYRILLIC = re.compile("[А-Яа-яЁё]{3,}")
_FOREIGN = re.compile("[^\x00-\x7f]")


@dataclass(frozen=True, slots=True)
class Encoding:
    """``name`` as Python knows it; ``mark``: bytes of the mark before the text."""

    name: str
    mark: int = 0

    @property
    def unicode(self) -> bool:
        """Whether nothing had to be guessed."""
        return self.name.startswith("utf")

    @property
    def errors(self) -> str:
        """How to decode what is not of it: kept as it is, where that is possible."""
        return "replace" if self.name.startswith("utf-16") else "surrogateescape"

    def encoded(self, text: str) -> bytes:
        """The bytes of a text that was read with it."""
        return text.encode(self.name, self.errors)


def detect(file: BinaryIO) -> Encoding:
    """The character set of a file that can be sought in, which is read once for it.

    A mark decides, then NULs at every other byte (UTF-16), then whether it is UTF-8, to its end or
    for many megabytes. What is UTF-8 but for a few bytes counts as UTF-8. Of the older sets
    Shift_JIS (cp932), cp1251, cp1250 and cp1252 are told apart. The file is left at its beginning.
    """
    try:
        file.seek(0)
        head = file.read(SAMPLE)
        for mark, name in _MARKS:
            if head.startswith(mark):
                return Encoding(name, len(mark))
        if name := _wide(head):
            return Encoding(name)
        sample = _not_utf8(head, file)
    finally:
        file.seek(0)
    return Encoding(_older(sample) if sample else "utf-8")


def _wide(head: bytes) -> str:
    """UTF-16 without a mark: most signs of any table are of Latin-1, with a NUL beside."""
    half = len(head) // 2
    if half < 4 or b"\0" not in head:
        return ""
    if head[1::2].count(0) > half * 0.4 and head[::2].count(0) < half * 0.05:
        return "utf-16-le"
    if head[::2].count(0) > half * 0.4 and head[1::2].count(0) < half * 0.05:
        return "utf-16-be"
    return ""


def _not_utf8(head: bytes, file: BinaryIO) -> bytes:
    """Some of the lines with foreign letters if they are not UTF-8, else nothing."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    sample = bytearray()
    fails = False
    chunk = head
    while chunk and file.tell() <= _LOOKED_AT:
        if not fails:
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError:
                fails = True
        if len(sample) < SAMPLE and not chunk.isascii():
            lines = chunk.splitlines(keepends=True)
            sample += b"".join(line for line in lines if not line.isascii())[:SAMPLE]
        if fails and len(sample) >= SAMPLE:
            break
        chunk = file.read(_CHUNK)
    return bytes(sample) if fails else b""


def _older(sample: bytes) -> str:
    foreign = len(_HIGH.findall(sample))
    whole = sum(map(len, _SEQUENCE.findall(sample)))
    if whole > (foreign - whole) * 4:
        return "utf-8"
    if _is_japanese(sample):
        return "cp932"
    text = sample.decode("cp1251", "replace")
    if sum(map(len, _CYRILLIC.findall(text))) > foreign * 0.8:
        return "cp1251"
    return "cp1250" if _CENTRAL.search(sample) else "cp1252"


def _is_japanese(sample: bytes) -> bool:
    # A sample may end within a sign.
    for end in (len(sample), len(sample) - 1):
        try:
            text = sample[:end].decode("cp932")
        except UnicodeDecodeError:
            continue
        foreign = len(_FOREIGN.findall(text))
        if len(_EAST.findall(text)) <= foreign * 0.8 or _HALF_WIDTH.search(text):
            return False
        # European letters, taken for Japanese, stand alone; Japanese stands together.
        together = sum(len(run) for run in re.findall("[^\x00-\x7f]{2,}", text))
        return together > foreign * 0.8 or len(_KANA.findall(text)) > foreign * 0.3
    return False
