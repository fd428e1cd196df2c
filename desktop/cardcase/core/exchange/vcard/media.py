"""Pictures and other bytes inside of properties, kept apart from the text."""

import base64
import binascii
import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import NamedTuple

from cardcase.core.properties import is_binary, parameters
from cardcase.core.records import PropertyRecord
from cardcase.core.scan.sniff import HEAD, picture_suffix

PictureOf = Callable[[str], bytes | None]

_DATA = re.compile(r"(?i)\s*data:([^,;\\]{0,100})(?:[^,]{0,200}?)base64(?:\\?,)")
"""What stands before the base64 in a URI (RFC 2397); some escape it as text."""
_BIG = 1024
"""Letters of base64 that are kept apart also if they are no picture."""
_PORTRAITS = ("PHOTO", "LOGO")
_SUBTYPES = {".jpg": "jpeg", ".tif": "tiff"}


class Binary(NamedTuple):
    """The bytes of a property: what stands ``before`` their base64, and the kind it says it is."""

    before: str
    base64: str
    kind: str


def binary_of(given: PropertyRecord) -> Binary | None:
    """The bytes of a property as they are written, or None if its value is text or an address."""
    if not given.params and given.value[:5].lower() != "data:":
        return None
    of_bytes = is_binary(given) or given.name[:2].upper() == "X-"
    if of_bytes and (match := _DATA.match(given.value)):
        return Binary(match.group(), given.value[match.end() :], match[1].lower())
    known = parameters(given.params)
    if known.encoding not in ("B", "BASE64") or not (is_binary(given) or len(given.value) > _BIG):
        return None
    kind = next((value for name, values in known.params if name == "TYPE" for value in values), "")
    return Binary("", given.value, kind.lower())


def apart(
    given: Iterable[PropertyRecord], repairs: set[str]
) -> tuple[tuple[PropertyRecord, ...], dict[str, bytes]]:
    """The properties without their pictures and other large values, and those by SHA-256.

    One that would not be written again as it was stays where it is.
    """
    kept: dict[str, bytes] = {}
    return tuple(_apart(each, kept, repairs) for each in given), kept


def _apart(given: PropertyRecord, kept: dict[str, bytes], repairs: set[str]) -> PropertyRecord:
    binary = binary_of(given)
    if binary is None:
        return given
    written = "".join(binary.base64.split())
    data = _bytes(written)
    if not data:
        if written and is_binary(given):
            repairs.add("damaged_base64")
        return given
    if len(written) < _BIG and not picture_suffix(data[:HEAD]):
        return given
    sha = hashlib.sha256(data).hexdigest()
    if base64.b64encode(data).decode() != written:
        if given.name.upper() in _PORTRAITS:
            kept[sha] = data
        return given
    kept[sha] = data
    return replace(given, value=binary.before, media=sha)


def portrait(given: Iterable[PropertyRecord], picture_of: PictureOf) -> tuple[int, str]:
    """Which property is the portrait, else the logo, and its SHA-256; (-1, "") if there is none.

    Only bytes count that are a picture by their beginning; an address is never opened.
    """
    places = [(each.name.upper(), place, each) for place, each in enumerate(given)]
    for name in _PORTRAITS:
        for place, each in ((place, each) for named, place, each in places if named == name):
            data = data_of(each, picture_of)
            if data and picture_suffix(data[:HEAD]) not in ("", ".pdf"):
                return place, each.media or hashlib.sha256(data).hexdigest()
    return -1, ""


def data_of(given: PropertyRecord, picture_of: PictureOf) -> bytes | None:
    """The bytes of a property, kept apart or not."""
    if given.media:
        return picture_of(given.media)
    binary = binary_of(given)
    if binary is None:
        return None
    return _bytes("".join(binary.base64.split()))


def subtype(data: bytes, kind: str) -> str:
    """``jpeg``, ``png`` … by the first bytes, else by what the property says; may be empty."""
    suffix = picture_suffix(data[:HEAD])
    return _SUBTYPES.get(suffix, suffix[1:]) or kind.rpartition("/")[2].removeprefix("x-")


def _bytes(written: str) -> bytes:
    """The bytes of base64 (RFC 4648), also without padding; empty if it is none."""
    try:
        return base64.b64decode(written + "=" * (-len(written) % 4), validate=True)
    except (binascii.Error, ValueError):
        return b""
