"""A property of one version of vCard as a line of another; verbatim where that is the same."""

import base64
import re

from vobject.base import backslashEscape

from cardcase.core.exchange.vcard.behavior import LONGEST_LIST, Names, Uri, Verbatim, behavior_of
from cardcase.core.exchange.vcard.media import Binary, PictureOf, binary_of, subtype
from cardcase.core.properties import LONGEST, Parameters, Params, parameters, plain_value
from cardcase.core.records import PropertyRecord

_NAME = re.compile(r"[^A-Za-z0-9_/+-]")
_GROUP = re.compile(r"[^A-Za-z0-9_-]")
# Both stand on the first line, by which a property is known as one.
_LONGEST_NAME, _LONGEST_GROUP = 50, 20
_SAFE = re.compile(r"[^\";:,\x00-\x1f\x7f]*")
_PICTURES = frozenset({"PHOTO", "LOGO", "X-MS-CARDPICTURE", "X-CARDCASE-CARD"})
_DATES = frozenset({"BDAY", "ANNIVERSARY", "DEATHDATE"})
_BASIC = re.compile(r"(\d{4})(\d\d)(\d\d)")
_EXTENDED = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
# Types of pictures and sounds that a data: URI names in a place of its own.
_MEDIA_TYPES = re.compile(r"(?i)jpe?g|png|gif|bmp|webp|tiff?|heic|basic|wave?|ogg|aac|mp3|pgp|x509")
_BINARY_PARAMS = ("ENCODING", "VALUE", "MEDIATYPE")


def rendered(
    given: PropertyRecord, version: str, target: str, picture_of: PictureOf | None
) -> str | None:
    """The line for a property of a card of ``version``, in ``target`` (``3.0`` or ``4.0``).

    None where it is a picture whose bytes ``picture_of`` does not give.
    """
    name = _name(given.name)
    start = f"{_GROUP.sub('-', given.group)[:_LONGEST_GROUP]}.{name}" if given.group else name
    known = parameters(given.params)
    binary = _binary(given)
    if binary is not None:
        if given.media:
            data = picture_of(given.media) if picture_of else None
            if data is None:
                return None
            binary = binary._replace(base64=base64.b64encode(data).decode())
        elif picture_of is None and name.upper() in _PICTURES:
            return None
        params, value = _of_binary(binary, known, given, version, target)
    elif (
        version == target
        and not (known.bare or known.encoding or known.charset)
        and "\n" not in given.value
    ):
        params, value = given.params, given.value
    else:
        too_long = len(given.params) > LONGEST
        params = given.params if too_long else written(_for_version(known, target))
        value = _value(given, known, version, target)
    return f"{start};{params}:{value}" if params else f"{start}:{value}"


def _name(name: str) -> str:
    """The name without signs that no name has; of a broken line it may be anything."""
    clean = _NAME.sub("-", name)[:_LONGEST_NAME]
    return clean if clean[0].isalpha() else f"X{clean}" if clean[0] == "-" else f"X-{clean}"


def written(params: Params) -> str:
    """Parameters as text; what cannot be quoted has a caret (RFC 6868)."""
    return ";".join(
        f"{_NAME.sub('-', name)}={','.join(_quoted(value) for value in values)}"
        for name, values in params
    )


def _binary(given: PropertyRecord) -> Binary | None:
    binary = binary_of(given)
    return Binary(given.value, "", "") if binary is None and given.media else binary


def _of_binary(
    binary: Binary, known: Parameters, given: PropertyRecord, version: str, target: str
) -> tuple[str, str]:
    uri = binary.before != ""
    verbatim = not known.bare and known.encoding in ("", "B")
    if verbatim and version == target and uri == (target == "4.0"):
        return given.params, binary.before + binary.base64
    kind = subtype(_head(binary.base64), binary.kind)
    params = [(name, values) for name, values in known.params if name not in _BINARY_PARAMS]
    if target == "4.0":
        params = _without(params, "TYPE", _MEDIA_TYPES)
        mime = binary.kind if "/" in binary.kind else f"image/{kind}" if kind else ""
        before = binary.before if uri else f"data:{mime};base64,"
        return written(params), before.replace("\\", "") + binary.base64
    if kind and not any(name == "TYPE" and _MEDIA_TYPES.fullmatch(value)
                        for name, values in params for value in values):  # fmt: skip
        params.insert(0, ("TYPE", [kind.upper()]))
    return written([("ENCODING", ["b"]), *params]), binary.base64


def _head(text: str) -> bytes:
    try:
        return base64.b64decode(text[:1364])
    except ValueError:
        return b""


def _for_version(known: Parameters, target: str) -> Params:
    """The parameters, each name once, with PREF as the version has it."""
    params: dict[str, list[str]] = {}
    for name, values in known.params:
        params.setdefault(name, []).extend(values)
    if params.get("VALUE") == ["INLINE"]:
        del params["VALUE"]  # what vCard 2.1 calls a value that stands there itself
    words = params.get("TYPE", [])
    preferred = any(word.lower() == "pref" for word in words)
    if target == "4.0" and preferred:
        params["TYPE"] = [word for word in words if word.lower() != "pref"]
        params.setdefault("PREF", ["1"])
    elif target == "3.0" and params.get("PREF") == ["1"]:
        del params["PREF"]
        params["TYPE"] = [*words, *([] if preferred else ["PREF"])]
    return [(name, values) for name, values in params.items() if values]


def _value(given: PropertyRecord, known: Parameters, version: str, target: str) -> str:
    """The value, escaped as the version asks for it."""
    name = given.name.replace("_", "-").upper()
    value = plain_value(given, known)
    if name == "AGENT" and "\n" in value:
        return str(backslashEscape(value))
    if name in _DATES and version != target:
        return _date(value, target)
    if name == "GEO" and version != target:
        return _geo(value, target)
    # Version 2.1 escapes semicolons between parts, and nothing else.
    behavior = behavior_of(name)
    # The commas of a name list names in both.
    as_is = issubclass(behavior, Verbatim | Uri | Names) or len(value) > LONGEST_LIST
    if version.startswith("2") and not as_is:
        return behavior.to_text(behavior.from_text(value))
    return value.replace("\n", "\\n")


def _date(value: str, target: str) -> str:
    if target == "4.0":
        return _EXTENDED.sub(r"\1\2\3", value) if _EXTENDED.fullmatch(value) else value
    return _BASIC.sub(r"\1-\2-\3", value) if _BASIC.fullmatch(value) else value


def _geo(value: str, target: str) -> str:
    bare = value.removeprefix("geo:").replace("\\", "")
    if target == "4.0":
        return f"geo:{bare.replace(';', ',')}"
    return bare.replace(",", ";")


def _without(params: Params, of: str, words: re.Pattern[str]) -> Params:
    left = [
        (name, [value for value in values if name != of or not words.fullmatch(value)])
        for name, values in params
    ]
    return [(name, values) for name, values in left if values]


def _quoted(value: str) -> str:
    if _SAFE.fullmatch(value):
        return value
    value = value.replace("^", "^^").replace("\n", "^n").replace('"', "^'")
    return f'"{value}"'
