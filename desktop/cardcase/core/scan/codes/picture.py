"""What the codes in a picture say, whatever else it shows: a screen, a poster, a saved code."""

from cardcase.core.records import ContactRecord
from cardcase.core.scan.codes.find import find_codes
from cardcase.core.scan.codes.payload import told_by
from cardcase.core.scan.image import open_photograph
from cardcase.core.scan.result import ScanOptions
from cardcase.core.scan.straighten import whole


def texts_in(data: bytes) -> tuple[str, ...]:
    """The texts of the QR codes in a picture, once each; some codes a page at most.

    Raises ScanError as :func:`cardcase.core.scan.image.open_photograph` does.
    """
    found = (
        code.text
        for frame in open_photograph(data).frames
        for code in find_codes(whole(frame.pixels), frame.pixels)
    )
    return tuple(dict.fromkeys(found))


def contact_told(text: str, region: str = ScanOptions().region) -> ContactRecord | None:
    """The contact that the text of a code tells; None for one that tells of none.

    ``region``: ISO 3166 country of phone numbers without a country code. The result may have no
    more than a web page.
    """
    told = told_by(text, region)
    return told.contact if told else None


def names_somebody(contact: ContactRecord) -> bool:
    """Whether it is worth keeping as a contact: more than a page or a profile alone."""
    return bool(
        contact.name or contact.job or contact.points_of("phone") or contact.points_of("email")
    )
