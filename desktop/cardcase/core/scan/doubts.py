"""Values of a contact that were saved as they were read, and that nobody has looked at since."""

from collections.abc import Iterable

from cardcase.core.records import ContactRecord, JobRecord
from cardcase.core.scan.draft import POINT_FIELDS, Draft

_NAMES = ("name", "prefix", "given", "middle", "family", "suffix")


def doubts(contact: ContactRecord, drafts: Iterable[Draft]) -> tuple[str, ...]:
    """The fields whose values still stand as a draft had them that was not sure of them.

    ``drafts``: those of the contact's cards; one that its owner has looked at, or another that is
    sure of the same value, settles it. The fields are named as in a draft, in its order, and
    count the values of ``contact``.
    """
    doubted: set[tuple[str, object]] = set()
    settled: set[tuple[str, object]] = set()
    for draft in drafts:
        for field, value in _values(draft.contact).items():
            evidence = draft.evidence.get(field)
            doubtful = draft.unseen and evidence is not None and not evidence.sure
            (doubted if doubtful else settled).add((_family(field), value))
    left = doubted - settled
    found = _values(contact).items()
    return tuple(field for field, value in found if (_family(field), value) in left)


def _values(contact: ContactRecord) -> dict[str, object]:
    job = contact.job or JobRecord()
    values: dict[str, object] = {part: getattr(contact, part) for part in _NAMES}
    values |= _numbered("title", job.titles)
    values |= {"department": job.department, "org": job.organization}
    for family, kind in POINT_FIELDS.items():
        values |= _numbered(family, contact.points_of(kind))
    values |= _numbered("addresses", contact.addresses)
    values |= _numbered("tax_ids", contact.tax_ids)
    values["note"] = contact.notes
    return {field: value for field, value in values.items() if value}


def _numbered(family: str, values: Iterable[object]) -> dict[str, object]:
    return {f"{family}[{place}]": value for place, value in enumerate(values)}


def _family(field: str) -> str:
    return field.partition("[")[0]
