"""A draft as lists of values with their evidence, to be changed and made a draft again."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Generic, TypeVar

from cardcase.core.records import AddressRecord, ContactRecord, JobRecord, PointKind, PointRecord
from cardcase.core.scan.draft import Draft, Evidence
from cardcase.core.scan.page import Page

T = TypeVar("T")

POINTS: dict[str, PointKind] = {
    "phones": "phone", "emails": "email", "urls": "web", "social": "social",
}  # fmt: skip
NAME = ("name", "prefix", "given", "middle", "family", "suffix")
"""The name as a whole and its parts, as evidence names them."""

_UNKNOWN = Evidence(confidence=0.5, sure=False)


@dataclass(frozen=True, slots=True)
class Entry(Generic[T]):
    """A value and why it is believed."""

    value: T
    evidence: Evidence

    def told(self, value: T, instead_of: str = "") -> "Entry[T]":
        """The code says ``value``: certain; what was read ``instead_of`` is an alternative."""
        before = self.evidence.alternatives
        others = tuple(dict.fromkeys((instead_of, *before) if instead_of else before))
        return Entry(value, certain(self.evidence.lines, others))


@dataclass(slots=True)
class Fields:
    """The values of a draft by field; those of ``texts`` are printed once, the others often."""

    texts: dict[str, Entry[str]] = field(default_factory=dict)
    titles: list[Entry[str]] = field(default_factory=list)
    points: dict[str, list[Entry[PointRecord]]] = field(default_factory=dict)
    addresses: list[Entry[AddressRecord]] = field(default_factory=list)


def certain(lines: tuple[int, ...] = (), alternatives: tuple[str, ...] = ()) -> Evidence:
    """The evidence of a value from a code; ``lines`` where it is printed as well."""
    return Evidence(confidence=1.0, sure=True, source="qr", lines=lines, alternatives=alternatives)


def opened(draft: Draft) -> Fields:
    """The values of a draft; those that no code can change stay with the draft."""
    contact, evidence = draft.contact, draft.evidence
    job = contact.job or JobRecord()
    texts = {
        "name": contact.name,
        **{part: getattr(contact, part) for part in NAME[1:]},
        "org": job.organization,
        "department": job.department,
        "note": contact.notes,
    }
    return Fields(
        texts={
            key: Entry(value, evidence.get(key, _UNKNOWN)) for key, value in texts.items() if value
        },
        titles=[
            Entry(title, evidence.get(f"title[{at}]", _UNKNOWN))
            for at, title in enumerate(job.titles)
        ],
        points={
            key: [
                Entry(point, evidence.get(f"{key}[{at}]", _UNKNOWN))
                for at, point in enumerate(contact.points_of(kind))
            ]
            for key, kind in POINTS.items()
        },
        addresses=[
            Entry(address, evidence.get(f"addresses[{at}]", _UNKNOWN))
            for at, address in enumerate(contact.addresses)
        ],
    )


def closed(fields: Fields, draft: Draft, page: Page) -> Draft:
    """The draft with its values replaced; lines that lost their value are unused again."""
    texts = {key: entry.value for key, entry in fields.texts.items()}
    job = JobRecord(
        organization=texts.get("org", ""),
        titles=tuple(entry.value for entry in fields.titles),
        department=texts.get("department", ""),
    )
    points = [entry.value for key in POINTS for entry in fields.points[key]]
    contact = ContactRecord(
        prefix=texts.get("prefix", ""),
        given=texts.get("given", ""),
        middle=texts.get("middle", ""),
        family=texts.get("family", ""),
        suffix=texts.get("suffix", ""),
        formatted=texts.get("name", ""),
        jobs=() if job == JobRecord() else (job,),
        points=tuple(points),
        addresses=tuple(entry.value for entry in fields.addresses),
        tax_ids=draft.contact.tax_ids,
        notes=texts.get("note", ""),
    )
    evidence = {key: value for key, value in draft.evidence.items() if key.startswith("tax_ids")}
    evidence |= {key: entry.evidence for key, entry in fields.texts.items()}
    listed = {key: [entry.evidence for entry in fields.points[key]] for key in POINTS}
    listed["title"] = [entry.evidence for entry in fields.titles]
    listed["addresses"] = [entry.evidence for entry in fields.addresses]
    for key, known in listed.items():
        evidence |= {f"{key}[{at}]": each for at, each in enumerate(known)}
    before, now = _lines(draft.evidence), _lines(evidence)
    unused = (set(draft.unused) | (before - now)) - now
    kept = tuple(sorted(at for at in unused if at < len(page.lines)))
    return replace(draft, contact=contact, evidence=evidence, unused=kept)


def _lines(evidence: Mapping[str, Evidence]) -> set[int]:
    return {line for each in evidence.values() for line in each.lines}
