"""What ``cardcase scan --json`` prints for a photograph."""

from collections.abc import Mapping
from typing import Any

from cardcase.core.errors import CardcaseError
from cardcase.core.records import AddressRecord, ContactRecord, PointRecord
from cardcase.core.scan.draft import Evidence
from cardcase.core.scan.geometry import homography, mapped_quad, rectangle, turned
from cardcase.core.scan.page import Line, Quad
from cardcase.core.scan.result import ScannedCard, ScannedPhotograph
from cardcase.core.text import digits

Report = dict[str, Any]


def report(
    name: str, photograph: ScannedPhotograph | None, error: CardcaseError | None = None
) -> Report:
    """A JSON object: ``file``, ``seconds``, ``error`` (``code`` and details) and ``cards``.

    All quads are in the photograph's pixels after EXIF orientation. The sentence for the error is
    added by who prints it.
    """
    return {
        "file": name,
        "seconds": round(photograph.seconds, 3) if photograph else None,
        "error": {"code": error.code, "details": dict(error.details)} if error else None,
        "cards": [_card(card, photograph) for card in photograph.cards] if photograph else [],
    }


def _card(card: ScannedCard, photograph: ScannedPhotograph) -> Report:
    reading = card.reading
    whole = turned(rectangle(photograph.width, photograph.height), card.rotation // 90)
    matrix = homography(rectangle(reading.width, reading.height), card.quad or whole)
    return {
        "page": card.page,
        "quad": _rounded(card.quad) if card.quad else None,
        "confidence": round(card.confidence, 4),
        "rotation": card.rotation,
        "side": card.side,
        "text": reading.text,
        "lines": [_line(line, mapped_quad(matrix, line.quad)) for line in reading.lines],
        "fields": fields(card.draft.contact),
        "others": [fields(other) for other in card.draft.others],
        "evidence": _evidence(card.draft.evidence),
    }


def _line(line: Line, quad: Quad) -> Report:
    return {
        "text": line.text,
        "quad": _rounded(quad),
        "confidence": round(line.confidence, 4),
        "engine": line.engine,
    }


def _rounded(quad: Quad) -> list[list[float]]:
    return [[round(x, 1), round(y, 1)] for x, y in quad]


def _evidence(evidence: Mapping[str, Evidence]) -> Report:
    return {
        field: {
            "confidence": round(found.confidence, 4),
            "sure": found.sure,
            "source": found.source,
            "lines": list(found.lines),
            **({"learned": found.learned} if found.learned else {}),
        }
        for field, found in evidence.items()
    }


def fields(contact: ContactRecord) -> Report:
    """The contact in the report's words; each key is always there, if only empty."""
    job = contact.job
    printed = contact.formatted or contact.name  # capitals too
    return {
        "prefix": contact.prefix,
        "given": contact.given,
        "middle": contact.middle,
        "family": contact.family,
        "suffix": contact.suffix,
        "name": printed,
        "name_full": _full_name(contact, printed),
        "title": list(job.titles) if job else [],
        "department": job.department if job else "",
        "org": job.organization if job else "",
        "phones": [_phone(point) for point in contact.points_of("phone")],
        "emails": [point.value for point in contact.points_of("email")],
        "urls": [point.value for point in contact.points_of("web")],
        "addresses": [_address(address) for address in contact.addresses],
        "social": [
            {"service": point.type, "handle": point.normalized or point.value}
            for point in contact.points_of("social")
        ],
        "tax_ids": [{"kind": tax.kind, "value": tax.value} for tax in contact.tax_ids],
        "note": contact.notes,
    }


def _full_name(contact: ContactRecord, name: str) -> str:
    named = " ".join(part for part in (contact.prefix, name) if part)
    return ", ".join(part for part in (named, contact.suffix) if part)


def _phone(point: PointRecord) -> Report:
    e164, _, extension = point.normalized.partition(";ext=")
    phone: Report = {
        "number": point.value,
        "e164": e164 or digits(point.value),  # bare digits where the country cannot be told
        "type": point.type,
        "types": [point.type] if point.type else [],
    }
    return phone | {"ext": extension} if extension else phone


def _address(address: AddressRecord) -> Report:
    return {
        "street": address.street,
        "postcode": address.postcode,
        "city": address.city,
        "region": address.region,
        "country": address.country,
        "full": address.full,
    }
