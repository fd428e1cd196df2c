"""What the properties of a vCard say beyond our own fields, in every program's dialect."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from cardcase.core.beyond.detail import Detail, dated, event, on_one_line, relation, sex
from cardcase.core.properties import Params, parameters, plain_value, split_escaped, unescape
from cardcase.core.records import PropertyRecord

FIELD, LABEL = "X-CARDCASE-FIELD", "X-LABEL"
"""Our property of a field that only its owner knows, and the parameter that names it."""

_NAMES = frozenset(
    {"NICKNAME", "BDAY", "ANNIVERSARY", "GENDER", "X-ABDATE", "X-ABRELATEDNAMES", "RELATED",
     "X-ANDROID-CUSTOM", FIELD}
)  # fmt: skip
# Evolution, Outlook, KDE and others name what vCard 3.0 has no property for.
_OWN = re.compile(
    r"X-(?:EVOLUTION-|MS-|KADDRESSBOOK-(?:X-)?)?"
    r"(ANNIVERSARY|GENDER|SPOUSE|PARTNER|CHILD|MANAGER|ASSISTANT)(?:S?NAME|S)?"
)
_LONGEST = 16 * 1024
"""Letters of a value that is looked at; no program writes one as long."""
_URI = re.compile(r"(?i)(?:urn|mailto|tel|https?|uri|cid|data):")
# ContactsContract.CommonDataKinds of Android: Event.TYPE_*, Relation.TYPE_*.
_ANDROID_EVENTS = {"1": "anniversary", "2": "other", "3": "birthday"}
_ANDROID_RELATIONS = {
    "1": "assistant", "2": "brother", "3": "child", "4": "partner", "5": "father", "6": "friend",
    "7": "manager", "8": "mother", "9": "parent", "10": "partner", "11": "referred by",
    "12": "relative", "13": "sister", "14": "spouse",
}  # fmt: skip


def of_vcard(properties: Sequence[PropertyRecord]) -> Iterator[Detail]:
    """The details in the order of the card; addresses (URI) of related people are no names."""
    labels = {
        each.group.lower(): unescape(each.value).strip().removeprefix("_$!<").removesuffix(">!$_")
        for each in properties
        if each.group and each.name.upper() == "X-ABLABEL"
    }
    for each in properties:
        if (told_of := _told_of(each.name)) and len(each.value) <= _LONGEST:
            for detail in _read(told_of, each, labels):
                if detail.value:
                    yield detail


@lru_cache(maxsize=1024)
def _told_of(name: str) -> str:
    """What a property is about, by its name; empty for one of no interest here."""
    name = name.replace("_", "-").upper()
    own = _OWN.fullmatch(name)
    return own[1] if own else name if name in _NAMES else ""


def _read(name: str, each: PropertyRecord, labels: Mapping[str, str]) -> Iterator[Detail]:
    known = parameters(each.params)
    raw = plain_value(each, known)
    text = on_one_line(unescape(raw))
    label = on_one_line(labels.get(each.group.lower(), ""))
    match name:
        case "NICKNAME":
            for part in split_escaped(raw, ","):
                yield Detail("nickname", on_one_line(unescape(part)))
        case "BDAY":
            yield Detail("birthday", dated(text))
        case "ANNIVERSARY":
            yield Detail("anniversary", dated(text))
        case "GENDER":
            yield Detail("gender", sex(text))
        case "X-ABDATE":
            yield event(label, dated(text))
        case "X-ABRELATEDNAMES":
            yield relation(label, text)
        case "RELATED":
            if not _URI.match(text):
                yield relation(_first(known.params, "TYPE"), text)
        case "X-ANDROID-CUSTOM":
            yield from _of_android([on_one_line(unescape(p)) for p in split_escaped(raw, ";")])
        case "X-CARDCASE-FIELD":
            yield Detail("custom", unescape(raw).strip(), on_one_line(_first(known.params, LABEL)))
        case _:
            yield relation(name, text)


def _of_android(parts: Sequence[str]) -> Iterator[Detail]:
    kind, value, sort, label = [*parts, "", "", "", ""][:4]
    match kind.rpartition("/")[2]:
        case "nickname":
            yield Detail("nickname", value)
        case "contact_event":
            yield event(_ANDROID_EVENTS.get(sort, label), dated(value))
        case "relation":
            yield relation(_ANDROID_RELATIONS.get(sort, label), value)


def _first(params: Params, name: str) -> str:
    return next((value for key, values in params if key == name for value in values), "")
