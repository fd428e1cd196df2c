"""Phones, e-mails, web pages and social profiles of a card."""

from collections.abc import Iterator

from vobject.base import ContentLine

from cardcase.core.exchange.vcard.behavior import Card
from cardcase.core.exchange.vcard.values import content_line, param, tidy, types
from cardcase.core.normalize import dialled_in, normalize_email, normalize_phone, normalize_web
from cardcase.core.records import PointRecord

REGION = "PL"
"""ISO 3166 country of phone numbers without a country code."""

ANYWHERE = "ZZ"
"""No country: only numbers with their country code can be told."""

# What a number without a country code means; nobody can tell it of one of ours that has no such
# parameter. Older files say so.
_E164 = "X-E164"
_UNKNOWN = "unknown"
# A page was typed without a scheme, and a URI has one.
_SCHEME, _NONE, _ADDED = "X-SCHEME", "none", "https://"
_PHONE_TYPES = {
    "work": ("WORK", "VOICE"),
    "mobile": ("CELL",),
    "home": ("HOME", "VOICE"),
    "fax": ("FAX",),
    "other": ("OTHER",),
}
# The first that a number has decides: a fax at work is a fax, a mobile of the company a mobile.
_PHONE_WORDS = {
    "fax": "fax", "cell": "mobile", "mobile": "mobile", "iphone": "mobile", "car": "mobile",
    "work": "work", "home": "home",
    "main": "other", "other": "other", "pager": "other", "isdn": "other", "modem": "other",
}  # fmt: skip
_PLACES = ("work", "home", "other")
_PLACE_WORDS = {place: place for place in _PLACES} | {"homepage": "", "profile": ""}
# What Apple's program and its owners write into labels.
_LABELS = {
    "praca": "work", "firma": "work", "biuro": "work", "służbowy": "work", "company": "work",
    "dom": "home", "domowy": "home", "prywatny": "home", "private": "home",
    "komórka": "mobile", "komórkowy": "mobile", "handy": "mobile", "arbeit": "work",
    "faks": "fax", "homefax": "fax", "workfax": "fax", "inny": "other",
}  # fmt: skip
_TYPE_WORDS = {*_PHONE_WORDS, *_PLACES, "voice", "x-other"}
# Parameters that speak of the old value.
_ABOUT_VALUE = {_E164, _SCHEME, "VALUE", "MEDIATYPE"}
_SERVICES = {
    "X-SKYPE": "skype", "X-SKYPE-USERNAME": "skype", "X-TWITTER": "x", "X-LINKEDIN": "linkedin",
    "X-FACEBOOK": "facebook", "X-INSTAGRAM": "instagram", "X-JABBER": "jabber", "X-ICQ": "icq",
    "X-AIM": "aim", "X-MSN": "msn", "X-YAHOO": "yahoo", "X-GADUGADU": "gadu-gadu",
    "X-GOOGLE-TALK": "google talk", "X-GTALK": "google talk", "X-SIP": "sip", "X-QQ": "qq",
    "X-MS-IMADDRESS": "im", "X-WHATSAPP": "whatsapp", "X-TELEGRAM": "telegram",
    "X-MESSAGING/XMPP-ALL": "jabber", "X-MESSAGING/SKYPE-ALL": "skype",
    "X-MESSAGING/GADU-ALL": "gadu-gadu", "X-MESSAGING/TWITTER-ALL": "x",
    "X-MESSAGING/IRC-ALL": "irc",
}  # fmt: skip
_SOCIAL = ("X-SOCIALPROFILE", "SOCIALPROFILE", "IMPP", *_SERVICES)

NAMES = ("TEL", "EMAIL", "URL", *_SOCIAL)
"""The properties that points are read from."""

Read = tuple[PointRecord, ContentLine]


def read_points(card: Card, *regions: str) -> Iterator[Read]:
    """The card's points, each with its line: each kind in the order of the card."""
    for line in card.named("TEL"):
        if value := tidy(line.value).removeprefix("tel:"):
            normal = param(line, _E164) or dialled_in(value, *regions)
            known = "" if normal == _UNKNOWN else normal
            kind = _phone_type(card, line)
            yield PointRecord(kind="phone", value=value, type=kind, normalized=known), line
    for line in card.named("EMAIL"):
        if value := tidy(line.value).removeprefix("mailto:"):
            normal = normalize_email(value)
            kind = _place(card, line)
            yield PointRecord(kind="email", value=value, type=kind, normalized=normal), line
    for line in card.named("URL"):
        if value := _typed(line):
            normal = normalize_web(value)
            kind = _place(card, line)
            yield PointRecord(kind="web", value=value, type=kind, normalized=normal), line
    for line in card.in_order(_SOCIAL):
        if point := _profile(line):
            yield point, line


def point_line(point: PointRecord) -> ContentLine:
    """A new line for a point."""
    place = (point.type.upper(),) if point.type in _PLACES else ()
    value = tidy(point.value)
    if point.kind == "phone":
        return content_line("TEL", value, _PHONE_TYPES.get(point.type, ()), **_meant(point))
    if point.kind == "email":
        return content_line("EMAIL", value, ("INTERNET", *place))
    if point.kind == "web":
        bare = "://" not in value and normalize_web(value)
        uri, scheme = (f"{_ADDED}{value}", _NONE) if bare else (value, "")
        return content_line("URL", uri, place, **{_SCHEME: scheme})
    service = (point.type,) if point.type else ()
    return content_line("X-SOCIALPROFILE", value, service, X_USER=point.normalized)


def changed_line(line: ContentLine, old: PointRecord, new: PointRecord) -> ContentLine:
    """The line of a point after it was changed: what else the line says of it stays."""
    fresh = point_line(new)
    fresh.group = line.group
    if new.kind == "social":
        return fresh
    kept = {name: values for name, values in line.params.items() if name not in _ABOUT_VALUE}
    if new.type != old.type:
        words = [word for value in kept.pop("TYPE", ()) for word in value.split(",")]
        others = [word for word in words if word.lower() not in _TYPE_WORDS]
        fresh.params["TYPE"] = [*fresh.params.get("TYPE", ()), *others]
        if not fresh.params["TYPE"]:
            del fresh.params["TYPE"]
    fresh.params |= kept
    return fresh


def _meant(point: PointRecord) -> dict[str, str]:
    plain = normalize_phone(point.value, ANYWHERE) == point.normalized
    return {_E164: "" if plain else point.normalized}


def _typed(line: ContentLine) -> str:
    """A page as it was typed."""
    value = tidy(line.value)
    return value.removeprefix(_ADDED) if param(line, _SCHEME) == _NONE else value


def _phone_type(card: Card, line: ContentLine) -> str:
    words = types(line)
    kind = next((of for word, of in _PHONE_WORDS.items() if word in words), None)
    return _labelled(card, line, _PHONE_WORDS) if kind is None else kind


def _place(card: Card, line: ContentLine) -> str:
    words = types(line)
    place = next((place for place in _PLACES if place in words), "")
    return place or _labelled(card, line, _PLACE_WORDS)


def _labelled(card: Card, line: ContentLine, known: dict[str, str]) -> str:
    """The type by the label of the line's group; a label of the owner's own is ``other``."""
    label = card.label(line.group)
    return known.get(_LABELS.get(label.lower(), label.lower()), "other") if label else ""


def _profile(line: ContentLine) -> PointRecord | None:
    """A profile in a social network or a messenger."""
    value, service, handle = tidy(line.value), "", ""
    if line.name.endswith("SOCIALPROFILE"):
        handle = param(line, "X-USER") or param(line, "USERNAME")
        value = value.removeprefix("x-apple:") or handle
        words = sorted(types(line) - {"pref", *_PLACES})
        service = param(line, "SERVICE-TYPE").lower() or next(iter(words), "")
    elif line.name == "IMPP":
        scheme, colon, rest = value.partition(":")
        value = rest if colon else scheme
        service = (param(line, "X-SERVICE-TYPE") or (scheme if colon else "")).lower()
    else:
        service = _SERVICES[line.name]
    if not value:
        return None
    return PointRecord(kind="social", value=value, type=service, normalized=handle)
