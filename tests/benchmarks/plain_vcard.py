"""vCards taken apart by a second reader, for judging the first: it shares no line of code with it.

Strict where it judges and simple where it can be: it knows the rules of RFC 2426, RFC 6350 and
vCard 2.1 for what a property *means*, and takes two for equal that mean the same in two versions.
"""

import base64
import codecs
import hashlib
import quopri
import re
from collections import Counter
from typing import NamedTuple

CHARSETS = ("cp1252", "cp1250", "cp1251", "cp1255", "cp932")
"""What text may be that does not say what it is."""

_STRUCTURED = {"N", "ADR", "ORG", "GENDER"}
_LISTS = {"CATEGORIES", "NICKNAME"}
_DATES = {"BDAY", "ANNIVERSARY", "DEATHDATE", "X-ANNIVERSARY", "X-ABDATE"}
_MEDIA = {"jpeg", "jpg", "png", "gif", "webp", "bmp", "basic", "wave", "image/jpeg", "image/png",
          "image/webp", "image/gif", "ogg", "x509", "pgp"}  # fmt: skip
_NOT_MEANT = {"ENCODING", "CHARSET", "VALUE", "MEDIATYPE"}
_BARE = {"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"}
_NAME = re.compile(rb"(?:[\w-]+\.)?[A-Za-z][\w/+-]*[ \t]*[;:]")
_HEADING = re.compile(rb"[A-Za-z][\w-]*( [\w-]+)*:")
_CERTAIN = re.compile(rb"[A-Z-]+;(CHARSET|ENCODING)=")


class Meaning(NamedTuple):
    """A property as it is meant."""

    group: str
    name: str
    params: frozenset[tuple[str, str]]
    value: object


def cards(data: bytes) -> list[bytes]:
    """The cards of a file, frame and all; those inside of others are part of them."""
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if data.startswith(mark):
            data = data.decode(encoding).encode()
    if b"\0" in data[:4]:
        data = data.decode("utf-16-le" if data[1:2] == b"\0" else "utf-16-be").encode()
    found: list[list[bytes]] = []
    depth = 0
    for line in data.removeprefix(codecs.BOM_UTF8).splitlines():
        word = line.strip().upper()
        agent = word.startswith(b"AGENT:BEGIN") and word.endswith(b"VCARD")
        begins = agent or (word.startswith(b"BEGIN") and word.endswith(b"VCARD"))
        if begins and depth and not (agent or _is_agent(found[-1][-1])):
            depth = 0
        if begins and not depth:
            found.append([])
        if begins:
            depth += 1
        if depth:
            found[-1].append(line)
        if word.startswith(b"END") and word.endswith(b"VCARD") and depth:
            depth -= 1
    return [b"\r\n".join(lines) + b"\r\n" for lines in found]


def _is_agent(line: bytes) -> bool:
    return line.strip().upper().startswith(b"AGENT")


def meanings(card: bytes, charset: str) -> "Counter[Meaning]":
    """What a card says, each property as often as it stands; without frame and empty ones.

    ``charset``: that of text which is no UTF-8 and declares none.
    """
    found = [_meaning(line, charset) for line in _logical(card.splitlines()[1:])]
    return Counter(each for each in found if each is not None and each.value not in ("", (), ("",)))


def _logical(lines: list[bytes]) -> list[bytes]:
    whole: list[bytes] = []
    soft = inner = False
    nameless = not any(line[:2].upper() in (b"FN", b"N:", b"N;") for line in lines)
    for line in lines:
        word = line.strip().upper()
        if word.startswith(b"BEGIN") and word.endswith(b"VCARD") and whole:
            inner = True
        if inner:
            whole[-1] += b"\n" + line
            inner = not (word.startswith(b"END") and word.endswith(b"VCARD"))
            continue
        if not word or (line[:3].upper() == b"END" and word.endswith(b"VCARD")):
            continue
        if soft and not _CERTAIN.match(line):
            whole[-1] = whole[-1][:-1] + line.removeprefix(b"\t")
        elif line[:1] in (b" ", b"\t") and whole:
            whole[-1] += line[1:]
        elif not whole or _NAME.match(line) or (nameless and _HEADING.match(line)):
            whole.append(line)
        else:
            head = whole[-1].partition(b":")[0].upper()
            as_text = not any(name in head for name in (b"PHOTO", b"LOGO", b"BASE64"))
            whole[-1] += (b"\\n" if as_text else b"") + line
        soft = b"QUOTED-PRINTABLE" in whole[-1].partition(b":")[0].upper() and line.endswith(b"=")
    return whole


def _meaning(line: bytes, charset: str) -> Meaning | None:
    quoted = re.match(rb'(?:[^":]|"[^"]*")*:', line)
    end = quoted.end() - 1 if quoted else line.find(b":")
    head, value = (line[:end], line[end + 1 :]) if end >= 0 else (line, b"")
    first, *parts = _split(_text(head, charset), ";")
    group, _, name = first.strip().upper().rpartition(".")
    name = name.replace("_", "-").replace(" ", "-")
    if name in ("VERSION", "") or not any(letter.isalnum() for letter in name):
        return None
    params: set[tuple[str, str]] = set()
    encoding = declared = ""
    for part in filter(None, parts):
        key, equals, given = part.partition("=")
        key = key.strip().upper()
        if not equals:
            key, given = ("ENCODING", key) if key in _BARE else ("TYPE", key)
            if re.fullmatch(r"(?i)utf-8|iso-.*|windows-.*", given):
                key = "CHARSET"
        if key == "ENCODING":
            encoding = given.strip('" ').upper()
        elif key == "CHARSET":
            declared = given.strip('" ')
        params |= {(key, _plain(one).lower()) for one in _split(given.replace("\\,", ","), ",")}
    if encoding == "QUOTED-PRINTABLE":
        value = quopri.decodestring(value)
    meant: object = _binary(value, encoding)
    if meant is None:
        meant = _value(name, _text(value, declared or charset, charset).replace("\r", ""))
    else:
        params = {(key, given) for key, given in params if given not in _MEDIA}
    params = {pair for pair in params if pair[0] not in _NOT_MEANT and pair[1]}
    if ("PREF", "1") in params:
        params = (params - {("PREF", "1")}) | {("TYPE", "pref")}
    params -= {("TYPE", "inline"), ("TYPE", "8bit")}
    return Meaning(group, name, frozenset(params), meant)


def _split(text: str, separator: str) -> list[str]:
    return re.findall(rf'(?:"[^"]*"|[^{separator}])+', text)


def _plain(value: str) -> str:
    bare = value.strip().strip('"')
    return re.sub(r"\^(.)", lambda it: {"n": "\n", "'": '"', "^": "^"}.get(it[1], it[0]), bare)


def _text(data: bytes, *charsets: str) -> str:
    for charset in ("utf-8", *charsets):
        try:
            return data.decode(charset)
        except UnicodeDecodeError as error:
            # Cut off within its last character: what is before it is meant.
            before = data[: error.start]
            if charset == "utf-8" and len(data) - len(before) <= 3 and not before.isascii():
                return before.decode()
        except LookupError:
            continue
    return data.decode("latin-1")


def _binary(value: bytes, encoding: str) -> str | None:
    """The hash of what base64 means, or None where it is none."""
    uri = re.match(rb"(?is)\s*data:[^,]*?base64\\?,", value)
    if uri:
        value = value[uri.end() :]
    elif encoding not in ("B", "BASE64"):
        return None
    bare = b"".join(value.split()).rstrip(b"=")
    try:
        data = base64.b64decode(bare + b"=" * (-len(bare) % 4), validate=True)
    except ValueError:
        return f"damaged {bare!r}"
    return hashlib.sha256(data).hexdigest()


def _value(name: str, text: str) -> object:
    if name in _STRUCTURED:
        parts = [_unescaped(part).strip() for part in re.split(r"(?<!\\);", text)]
        while parts and not parts[-1]:
            parts.pop()
        return tuple(parts)
    if name in _LISTS:
        return tuple(sorted(_unescaped(part).strip() for part in re.split(r"(?<!\\),", text)))
    if name in _DATES:
        return re.sub(r"(\d{4})-?(\d\d)-?(\d\d)", r"\1\2\3", text.strip())
    if name == "GEO":
        return tuple(re.findall(r"-?[\d.]+", text))
    if name == "AGENT":
        return "".join(_unescaped(text).split())
    return _unescaped(text).strip().removeprefix("tel:")


def _unescaped(text: str) -> str:
    return re.sub(
        r"\\(.)",
        lambda it: "\n" if it[1] in "nN" else it[1] if it[1] in '\\,;:"' else it[0],
        text,
        flags=re.DOTALL,
    )
