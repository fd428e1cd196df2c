"""What a column of a table can be, in words."""

from collections.abc import Iterable

from cardcase.core.exchange.tables.fields import parse_field
from cardcase.ui.i18n import tr

CHOICES = (
    "", "name", "given", "family", "organization", "title", "department",
    "phone", "phone:mobile", "phone:work", "phone:home", "phone:fax",
    "email", "web", "social",
    "address", "address.street", "address.postcode", "address.city", "address.country",
    "tag", "note", "met.on", "met.event", "met.place", "met.why", "met.introduced_by",
)  # fmt: skip
"""What is offered for a column; a field that was proposed beside these is offered, too."""
_WHO = frozenset({"name", "given", "family", "organization", "email", "phone", "social"})


def says_who(codes: Iterable[str]) -> bool:
    """Whether one of the fields can tell whose row it is."""
    fields = (parse_field(code) for code in codes)
    return any(field is not None and field.kind in _WHO for field in fields)


def field_words(code: str) -> str:
    """The words for the code of a field; empty: the column is kept, but fills nothing."""
    field = parse_field(code)
    if field is None:
        return tr("Import", "Keep as it is")
    words = _words().get(f"{field.kind}:{field.type}") or _words().get(field.kind, field.kind)
    return f"{words} {field.group}" if field.group else words


def _words() -> dict[str, str]:
    return {
        "name": tr("Import", "Whole name"),
        "given": tr("Import", "Given name"),
        "middle": tr("Import", "Middle name"),
        "family": tr("Import", "Family name"),
        "prefix": tr("Import", "Prefix"),
        "suffix": tr("Import", "Suffix"),
        "organization": tr("Import", "Organization"),
        "department": tr("Import", "Department"),
        "title": tr("Import", "Job title"),
        "job.since": tr("Import", "In the job since"),
        "job.until": tr("Import", "In the job until"),
        "phone": tr("Import", "Phone"),
        "phone:mobile": tr("Import", "Mobile"),
        "phone:work": tr("Import", "Work phone"),
        "phone:home": tr("Import", "Home phone"),
        "phone:fax": tr("Import", "Fax"),
        "email": tr("Import", "E-mail"),
        "web": tr("Import", "Web page"),
        "social": tr("Import", "Profile"),
        "address": tr("Import", "Whole address"),
        "address.street": tr("Import", "Street"),
        "address.postcode": tr("Import", "Postcode"),
        "address.city": tr("Import", "City"),
        "address.region": tr("Import", "Region"),
        "address.country": tr("Import", "Country"),
        "tax_id": tr("Import", "Tax number"),
        "tag": tr("Import", "Tag"),
        "note": tr("Import", "Notes"),
        "met.on": tr("Import", "Met on"),
        "met.event": tr("Import", "Met at the event"),
        "met.place": tr("Import", "Met at the place"),
        "met.why": tr("Import", "Why we met"),
        "met.introduced_by": tr("Import", "Introduced by"),
    }
