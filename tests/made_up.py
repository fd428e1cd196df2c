"""Made-up people, photographs and readings: what the library needs of the scan room."""

from pathlib import Path

from cardcase.core.ops import photographs
from cardcase.core.records import ContactRecord, JobRecord, PointRecord
from cardcase.core.scan.draft import Draft, Evidence
from cardcase.core.scan.page import Line, Page
from cardcase.core.scan.result import ScannedCard, ScannedPhotograph
from cardcase.core.store.library import Library

QUAD = ((0.0, 0.0), (90.0, 0.0), (90.0, 50.0), (0.0, 50.0))

LUKASZ = ContactRecord(
    given="Łukasz",
    family="Błaszczyk",
    jobs=(JobRecord(organization="Stalbud sp. z o.o.", titles=("Kierownik",)),),
    points=(PointRecord(kind="phone", value="601 234 567", normalized="+48601234567"),),
)


def jpeg(content: str) -> bytes:
    """Bytes that begin like a JPEG."""
    return b"\xff\xd8\xff\xe0" + content.encode()


def scanned(*contacts: ContactRecord) -> ScannedPhotograph:
    """A reading with a card for each contact."""
    return ScannedPhotograph(
        width=900,
        height=500,
        thumbnail=b"small",
        taken_at="2026-03-12T10:30:00",
        cards=tuple(
            ScannedCard(
                image=f"straight {number}".encode(),
                quad=QUAD,
                reading=Page(
                    width=90,
                    height=50,
                    lines=(Line(text=contact.name, quad=QUAD, confidence=0.9, engine="rapidocr"),),
                ),
                draft=Draft(
                    contact=contact,
                    evidence={"name": Evidence(confidence=0.9, sure=True, lines=(0,))},
                ),
            )
            for number, contact in enumerate(contacts)
        ),
    )


def waiting_photograph(library: Library, folder: Path, content: str = "one") -> str:
    """Add a photograph and take it in; return its uid."""
    file = folder / f"{content}.jpg"
    file.write_bytes(jpeg(content))
    (uid,) = photographs.enqueue(library, [file]).photographs
    photographs.take_in(library, uid)
    return uid
