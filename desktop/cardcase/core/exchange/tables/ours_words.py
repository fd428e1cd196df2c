"""What the codes in the cells of our own table are called in Polish."""

from collections.abc import Mapping

_TYPES = {
    "work": "praca", "mobile": "komórka", "home": "dom", "fax": "faks", "other": "inne",
}  # fmt: skip
POLISH: Mapping[str, Mapping[str, str]] = {
    "phone.type": _TYPES,
    "email.type": _TYPES,
    "web.type": _TYPES,
    "address.type": _TYPES,
    "social.type": {"other": "inny"},
    "met.channel": {
        "in_person": "osobiście", "phone": "przez telefon", "email": "przez e-mail",
        "online": "w internecie", "other": "inaczej",
    },
    "event.kind": {
        "fair": "targi", "conference": "konferencja", "training": "szkolenie",
        "meeting": "spotkanie", "online": "w internecie", "other": "inne",
    },
    "Gender": {"male": "mężczyzna", "female": "kobieta"},
}  # fmt: skip
"""By the kind of field, or the heading of what is beyond them."""
