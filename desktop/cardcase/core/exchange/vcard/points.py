"""Phones, e-mails, web pages and social profiles of a card."""

from collections.abc import Iterator

from vobject.base import ContentLine

from cardcase.core.exchange.vcard.behavior import Card
from cardcase.core.exchange.vcard.values import content_line, param, tidy, types
from cardcase.core.normalize import normalize_email, normalize_phone, normalize_web
from cardcase.core.records import ContactRecord, PointRecord

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
_SERVICES = {
    "X-SKYPE": "skype", "X-SKYPE-USERNAME": "skype", "X-TWITTER": "x", "X-LINKEDIN": "linkedin",
    "X-FACEBOOK": "facebook", "X-INSTAGRAM": "instagram", "X-JABBER": "jabber", "X-ICQ": "icq",
    "X-AIM": "aim", "X-MSN": "msn", "X-YAHOO": "yahoo", "X-GADUGADU": "gadu-gadu",
}  # fmt: skip


def read_points(card: Card, region: str) -> Iterator[PointRecord]:
    """The card's points: phones, e-mails, web pages, social profiles, each kind in its order."""
    for line in card.named("TEL"):
        if value := tidy(line.value).removeprefix("tel:"):
            kind = next((of for word, of in _PHONE_WORDS.items() if word in types(line)), "")
            normal = param(line, _E164) or normalize_phone(value, region)
            known = "" if normal == _UNKNOWN else normal
            yield PointRecord(kind="phone", value=value, type=kind, normalized=known)
    for line in card.named("EMAIL"):
        if value := tidy(line.value).removeprefix("mailto:"):
            normal = normalize_email(value)
            yield PointRecord(kind="email", value=value, type=_place(line), normalized=normal)
    for line in card.named("URL"):
        if value := _typed(line):
            normal = normalize_web(value)
            yield PointRecord(kind="web", value=value, type=_place(line), normalized=normal)
    yield from _read_social(card)


def write_points(contact: ContactRecord) -> Iterator[ContentLine]:
    """The lines of a contact's points."""
    for point in contact.points:
        place = (point.type.upper(),) if point.type in _PLACES else ()
        value = tidy(point.value)
        if point.kind == "phone":
            plain = normalize_phone(value, ANYWHERE) == point.normalized
            meant = "" if plain else point.normalized
            kind = _PHONE_TYPES.get(point.type, ())
            yield content_line("TEL", value, kind, **{_E164: meant})
        elif point.kind == "email":
            yield content_line("EMAIL", value, ("INTERNET", *place))
        elif point.kind == "web":
            bare = "://" not in value and normalize_web(value)
            uri, scheme = (f"{_ADDED}{value}", _NONE) if bare else (value, "")
            yield content_line("URL", uri, place, **{_SCHEME: scheme})
        else:
            service = (point.type,) if point.type else ()
            yield content_line("X-SOCIALPROFILE", value, service, X_USER=point.normalized)


def _typed(line: ContentLine) -> str:
    """A page as it was typed."""
    value = tidy(line.value)
    return value.removeprefix(_ADDED) if param(line, _SCHEME) == _NONE else value


def _place(line: ContentLine) -> str:
    return next((place for place in _PLACES if place in types(line)), "")


def _read_social(card: Card) -> Iterator[PointRecord]:
    for line in card.named("X-SOCIALPROFILE"):
        handle = param(line, "X-USER")
        value = tidy(line.value).removeprefix("x-apple:") or handle
        service = next(iter(sorted(types(line) - {"pref", *_PLACES})), "")
        if value:
            yield PointRecord(kind="social", value=value, type=service, normalized=handle)
    for line in card.named("IMPP"):
        scheme, colon, handle = tidy(line.value).partition(":")
        value = handle if colon else scheme
        service = (param(line, "X-SERVICE-TYPE") or (scheme if colon else "")).lower()
        if value:
            yield PointRecord(kind="social", value=value, type=service)
    for name, service in _SERVICES.items():
        for line in card.named(name):
            if value := tidy(line.value):
                yield PointRecord(kind="social", value=value, type=service)
