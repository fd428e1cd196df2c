"""A contact as the flat values of a form, and back; no Qt, so that it is plain to test.

Keys are those of the evidence of a draft: ``given``, ``title[0]``, ``phones[0]`` and
``phones[0].type``, ``addresses[0].city`` … An index counts within its family; the next free one
is a new value. Whatever has no key on the form is carried over untouched.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from cardcase.core.normalize import normalize_email, normalize_phone, normalize_web
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    JobRecord,
    PointKind,
    PointRecord,
    TaxIdRecord,
)

Values = Mapping[str, str]

NAME_PARTS: Final = ("prefix", "given", "middle", "family", "suffix")
ADDRESS_PARTS: Final = ("street", "postcode", "city", "country")
POINT_FAMILIES: Final[Mapping[str, PointKind]] = {
    "phones": "phone",
    "emails": "email",
    "urls": "web",
    "social": "social",
}
DEFAULT_TYPE: Final[Mapping[str, str]] = {"phones": "work", "tax_ids": "NIP"}

_INDEX = re.compile(r"\[(\d+)\]")


def family_of(key: str) -> str:
    """The family a key belongs to: ``phones`` of ``phones[0].type``."""
    return key.partition("[")[0]


def index_of(key: str) -> int:
    """The index in a key, 0 for one without."""
    found = _INDEX.search(key)
    return int(found.group(1)) if found else 0


def values_of(contact: ContactRecord) -> dict[str, str]:
    """The contact's values by key; what the contact does not have has no key, save single ones."""
    job = contact.job or JobRecord()
    values = {part: getattr(contact, part) for part in NAME_PARTS}
    if not (contact.given or contact.family) and contact.formatted:
        values["given"] = contact.formatted
    values |= {"org": job.organization, "department": job.department, "note": contact.notes}
    for index, title in enumerate(job.titles):
        values[f"title[{index}]"] = title
    for family, kind in POINT_FAMILIES.items():
        for index, point in enumerate(contact.points_of(kind)):
            values[f"{family}[{index}]"] = point.value
            values[f"{family}[{index}].type"] = point.type
    for index, address in enumerate(contact.addresses):
        for part in ADDRESS_PARTS:
            values[f"addresses[{index}].{part}"] = getattr(address, part)
    for index, number in enumerate(contact.tax_ids):
        values[f"tax_ids[{index}]"] = number.value
        values[f"tax_ids[{index}].type"] = number.kind
    return values


def contact_of(base: ContactRecord, values: Values, region: str) -> ContactRecord:
    """``base`` with what the form says. An emptied value vanishes, a value not on the form stays.

    ``region``: ISO 3166 country of phone numbers without a country code.
    """
    before = values_of(base)
    clean = {key: value.strip() for key, value in values.items()}
    merged = {**before, **clean}
    if merged == before:
        return base
    given, formatted = merged["given"], ""
    if all(merged[part] == before[part] for part in ("given", "middle", "family")):
        # The name as printed still holds, and with it a name that has no parts.
        given, formatted = base.given, base.formatted
    return replace(
        base,
        prefix=merged["prefix"],
        given=given,
        middle=merged["middle"],
        family=merged["family"],
        suffix=merged["suffix"],
        formatted=formatted,
        jobs=_jobs(base, merged),
        points=_points(base, merged, region),
        addresses=_addresses(base, merged),
        tax_ids=_tax_ids(merged),
        notes=merged["note"],
    )


def next_key(family: str, keys: Mapping[str, object]) -> str:
    """The key of a further value of a family: ``phones[2]`` after ``phones[1]``."""
    used = [index_of(key) for key in keys if family_of(key) == family]
    return f"{family}[{max(used, default=-1) + 1}]"


def full_address(address: AddressRecord) -> str:
    """The address on one line, as it is printed in Poland and its neighbours."""
    town = " ".join(part for part in (address.postcode, address.city) if part)
    return ", ".join(
        part for part in (address.street, town, address.region, address.country) if part
    )


def _jobs(base: ContactRecord, values: Values) -> tuple[JobRecord, ...]:
    titles = tuple(values[key] for key in _keys(values, "title") if values[key])
    present = base.job
    job = replace(
        present or JobRecord(),
        organization=values["org"],
        department=values["department"],
        titles=titles,
    )
    if present is None:
        return (job, *base.jobs) if job != JobRecord() else base.jobs
    kept = job if job != JobRecord() else None
    jobs = (kept if old is present else old for old in base.jobs)
    return tuple(each for each in jobs if each is not None)


def _points(base: ContactRecord, values: Values, region: str) -> tuple[PointRecord, ...]:
    made: list[PointRecord] = []
    counts = dict.fromkeys(POINT_FAMILIES, 0)
    families = {kind: family for family, kind in POINT_FAMILIES.items()}
    for point in base.points:
        family = families[point.kind]
        key = f"{family}[{counts[family]}]"
        counts[family] += 1
        if values[key]:
            made.append(_changed_point(point, values[key], values[f"{key}.type"], region))
    for family, kind in POINT_FAMILIES.items():
        for key in _keys(values, family):
            if index_of(key) >= counts[family] and values[key]:
                empty = PointRecord(kind=kind, value="")
                type_ = values.get(f"{key}.type", DEFAULT_TYPE.get(family, ""))
                made.append(_changed_point(empty, values[key], type_, region))
    return tuple(made)


def _changed_point(point: PointRecord, value: str, type_: str, region: str) -> PointRecord:
    if value == point.value:
        return replace(point, type=type_) if type_ != point.type else point
    normalizers: Mapping[str, Callable[[str], str]] = {
        "phone": lambda text: normalize_phone(text, region),
        "email": normalize_email,
        "web": normalize_web,
        "social": lambda text: text.rstrip("/").rpartition("/")[2].removeprefix("@"),
    }
    return replace(point, value=value, type=type_, normalized=normalizers[point.kind](value))


def _addresses(base: ContactRecord, values: Values) -> tuple[AddressRecord, ...]:
    made = []
    indices = sorted({index_of(key) for key in values if family_of(key) == "addresses"})
    for index in indices:
        old = base.addresses[index] if index < len(base.addresses) else AddressRecord()
        parts = {part: values.get(f"addresses[{index}].{part}", "") for part in ADDRESS_PARTS}
        new = replace(old, **parts)
        if new != old:
            new = replace(new, full=full_address(new))
        if new.full or any(parts.values()):
            made.append(new)
    return tuple(made)


def _tax_ids(values: Values) -> tuple[TaxIdRecord, ...]:
    return tuple(
        TaxIdRecord(kind=values.get(f"{key}.type") or DEFAULT_TYPE["tax_ids"], value=values[key])
        for key in _keys(values, "tax_ids")
        if values[key]
    )


def _keys(values: Values, family: str) -> list[str]:
    """The keys of a family's values in order, without those of types and parts."""
    keys = (key for key in values if family_of(key) == family and "." not in key)
    return sorted(keys, key=index_of)
