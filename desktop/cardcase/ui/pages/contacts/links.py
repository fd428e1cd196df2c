"""What a way to reach somebody opens: only mail, calls and https pages, whatever the card says."""

import re

from PySide6.QtCore import QUrl

from cardcase.core.records import PointRecord

_PROFILES = {
    "linkedin": "linkedin.com/in/",
    "facebook": "facebook.com/",
    "instagram": "instagram.com/",
    "x": "x.com/",
    "youtube": "youtube.com/@",
}
_HANDLE = re.compile(r"[\w.-]{2,60}")
_DIALLED = re.compile(r"\s*[+(]?[\d*#][\d\s().*#/–-]*", re.ASCII)
_NOT_DIALLED = re.compile(r"[^\d+*#]", re.ASCII)


def link_for(point: PointRecord) -> QUrl | None:
    """The address to hand to the system; None if there is none that is safe."""
    match point.kind:
        case "email":
            return _mail(point.normalized or point.value)
        case "phone":
            return None if point.type == "fax" else _call(point.normalized or point.value)
        case "web":
            return _page(point.value)
        case "social":
            return _profile(point) or _page(point.value)


def _profile(point: PointRecord) -> QUrl | None:
    """The page of a profile of which the service and a name are all that is known."""
    name = point.value.strip().removeprefix("@")
    start = _PROFILES.get(point.type)
    known = start and _HANDLE.fullmatch(name) and not start.startswith(name.lower())
    return _page(f"{start}{name}") if known else None


def _mail(address: str) -> QUrl | None:
    if "@" not in address:
        return None
    url = QUrl()
    url.setScheme("mailto")
    # As a path, so that nothing in it can add headers or a text of its own.
    url.setPath(address.strip(), QUrl.ParsingMode.DecodedMode)
    return url


def _call(number: str) -> QUrl | None:
    number, _, extension = number.partition(";ext=")
    # An extension in words ends the number that can be dialled.
    plain = _DIALLED.match(number)
    dialled = _NOT_DIALLED.sub("", plain.group()) if plain else ""
    if len(dialled) < 3:
        return None
    url = QUrl()
    url.setScheme("tel")
    url.setPath(dialled + (f",{extension}" if extension else ""), QUrl.ParsingMode.DecodedMode)
    return url


def _page(value: str) -> QUrl | None:
    text = value.strip()
    scheme, found, rest = text.partition("://")
    if found and scheme.lower() not in ("http", "https"):
        return None
    url = QUrl("https://" + (rest if found else text), QUrl.ParsingMode.StrictMode)
    return url if url.isValid() and "." in url.host() and "@" not in url.authority() else None
