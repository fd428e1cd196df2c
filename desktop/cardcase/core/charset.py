"""Bytes of other programs to text."""

import codecs
import re

# Python's own, that are no charsets of any file: some warn, some take time that grows as a square.
_NO_CHARSETS = frozenset(
    {"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "palmos", "utf-7"}
)
# Letters of Polish that in cp1252 are signs: ą ł ż ś ź Ą Ł Ż Ś Ź beside a letter mean cp1250.
_CENTRAL = re.compile(
    rb"[A-Za-z\xc0-\xff][\xb9\xb3\xbf\x9c\x9f\xa5\xa3\xaf\x8c\x8f]"
    rb"|[\xb9\xb3\xbf\x9c\x9f\xa5\xa3\xaf\x8c\x8f][A-Za-z\xc0-\xff]"
)
# Of a European language letters with marks stand between plain ones; of Russian they are all above.
_CYRILLIC = re.compile(rb"[\xa8\xb8\xc0-\xff]{4}")
# Hebrew has no capitals, and ends where the last small letters of Russian begin.
_NO_HEBREW = re.compile(rb"[\x80-\xdf\xfb-\xff]")
_KANA = "\u3041-\u3096\u30a1-\u30fa\u30fc"
_IDEOGRAPHS = "\u3400-\u9fff"
_JAPANESE = re.compile(f"[{_KANA}{_IDEOGRAPHS}\u3005]{{2}}|[{_KANA}]")
# Half of a Japanese sign that is in truth a letter with a mark stands between plain letters; and
# half-width kana and private signs are what other code pages look like.
_NOT_JAPANESE = re.compile(f"[A-Za-z][{_KANA}{_IDEOGRAPHS}]|[\uff61-\uff9f\ue000-\uf8ff]")
_LONGEST_TAIL = 3
"""Octets of a character of UTF-8 whose last is missing (RFC 3629 3)."""
_DECLARED = re.compile(rb"CHARSET[ \t]*=[ \t]*\"?([^;:\",]+)", re.IGNORECASE)


def decode(data: bytes, declared: str = "") -> str:
    """Text of ``data``: UTF-8, else the ``declared`` charset, else what :func:`guessed` says."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        if len(data) - len(before) <= _LONGEST_TAIL and not before.isascii():
            # Cut off within a character, of which nothing can be told.
            return before.decode()
    return in_charset(data, declared) or data.decode(guessed(data), "replace")


def in_charset(data: bytes, charset: str) -> str:
    """The text, if the charset is known and can be it; else empty."""
    try:
        if not charset or codecs.lookup(charset).name in _NO_CHARSETS:
            return ""
        return data.decode(charset)
    except (UnicodeError, LookupError, ValueError):
        return ""


def guessed(data: bytes) -> str:
    """The code page of text that is no UTF-8: cp932, cp1251, cp1255, cp1250 or cp1252."""
    japanese = in_charset(data, "cp932")
    if _JAPANESE.search(japanese) and not _NOT_JAPANESE.search(japanese):
        return "cp932"
    if _CYRILLIC.search(data):
        return "cp1251" if _NO_HEBREW.search(data) else "cp1255"
    return "cp1250" if _CENTRAL.search(data) else "cp1252"


def decode_lines(lines: list[bytes], repairs: set[str]) -> list[str]:
    """The lines of one card, which has one code page where it says none."""
    try:
        return [line.decode() for line in lines]
    except UnicodeDecodeError:
        return _decode_others(lines, repairs)


def _decode_others(lines: list[bytes], repairs: set[str]) -> list[str]:
    texts: list[str | None] = []
    for line in lines:
        try:
            texts.append(line.decode())
        except UnicodeDecodeError:
            match = _DECLARED.search(line.partition(b":")[0])
            declared = match[1].decode("ascii", "replace").strip() if match else ""
            texts.append(in_charset(line, declared) or None)
    unknown = [line for line, text in zip(lines, texts, strict=True) if text is None]
    if unknown:
        repairs.add("charset")
    charset = guessed(b"\n".join(unknown))
    return [
        line.decode(charset, "replace") if text is None else text
        for line, text in zip(lines, texts, strict=True)
    ]
