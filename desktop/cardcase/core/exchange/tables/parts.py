"""Jobs, addresses and registration numbers of a row."""

from cardcase.core.exchange.tables.cells import one_line, tidy
from cardcase.core.exchange.tables.fields import Field
from cardcase.core.exchange.tables.lists import parted_titles
from cardcase.core.exchange.tables.makers import Lists
from cardcase.core.exchange.tables.points import read_type
from cardcase.core.records import AddressRecord, JobRecord, TaxIdRecord, unique

Found = list[tuple[Field, str]]
THINGS = frozenset(
    {
        "organization", "department", "title", "address", "address.street", "address.postcode",
        "address.city", "address.region", "address.country",
    }
)  # fmt: skip
"""The kinds of fields that are parts of a job or an address."""
AGAIN = "+"
"""Stands behind the group of a second job or address whose parts share the cells of the first."""
_PLACES = frozenset({"work", "home", "other"})


def read_jobs(found: Found, lists: Lists) -> tuple[JobRecord, ...]:
    """The jobs, in the order of their columns."""
    groups: dict[str, dict[str, list[str]]] = {}
    for field, text in found:
        if field.kind in ("organization", "department", "title", "job.since", "job.until"):
            values = parted_titles(text, lists) if field.kind == "title" else [text]
            groups.setdefault(field.group, {}).setdefault(field.kind, []).extend(map(tidy, values))
    jobs = (
        JobRecord(
            organization=_first(told, "organization"),
            titles=unique(told.get("title", ())),
            department=", ".join(unique(told.get("department", ()))),
            since=_first(told, "job.since"),
            until=_first(told, "job.until"),
        )
        for told in groups.values()
    )
    return tuple(job for job in jobs if job != JobRecord())


def read_addresses(found: Found) -> tuple[AddressRecord, ...]:
    """The addresses: columns of one type and one group are parts of one."""
    groups: dict[tuple[str, str], dict[str, list[str]]] = {}
    labels = {field.group: tidy(text) for field, text in found if field.kind == "address.type"}
    for field, text in found:
        if field.kind in THINGS and field.kind.startswith("address"):
            told = groups.setdefault((field.type, field.group), {})
            told.setdefault(field.kind, []).append(one_line(text))
    addresses = (
        _address(told, sort or read_type(labels.get(group.rstrip(AGAIN), "")))
        for (sort, group), told in groups.items()
    )
    return tuple(each for each in addresses if each != AddressRecord(type=each.type))


def read_tax_ids(found: Found) -> tuple[TaxIdRecord, ...]:
    """The registration numbers; the kind stands in a column of its own, or is the field's type."""
    kinds = {field.group: tidy(text) for field, text in found if field.kind == "tax_id.kind"}
    numbers = (
        TaxIdRecord(kind=field.type or kinds.get(field.group, ""), value=tidy(text))
        for field, text in found
        if field.kind == "tax_id"
    )
    return tuple(dict.fromkeys(numbers))


def _address(told: dict[str, list[str]], place: str) -> AddressRecord:
    return AddressRecord(
        street=", ".join(unique(told.get("address.street", ()))),
        postcode=_first(told, "address.postcode"),
        city=_first(told, "address.city"),
        region=_first(told, "address.region"),
        country=_first(told, "address.country"),
        full=_first(told, "address"),
        type=place if place in _PLACES else "",
    )


def _first(told: dict[str, list[str]], kind: str) -> str:
    return next((value for value in told.get(kind, ()) if value), "")
