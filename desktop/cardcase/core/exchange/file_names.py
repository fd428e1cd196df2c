"""Names for files that are made from a contact's name."""

import re

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
MAX_BYTES = 200
"""In UTF-8; with a suffix it stays under the 255 bytes of common file systems."""
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")


def safe_file_name(name: str, fallback: str) -> str:
    """The name without what Windows, macOS or Linux refuse in a file name, and without a suffix.

    Signs that turn the direction of text are left out too: they can make a suffix look like
    another. ``fallback`` stands in where nothing is left.
    """
    clean = " ".join(_FORBIDDEN.sub(" ", name).split())
    clean = clean.encode()[:MAX_BYTES].decode(errors="ignore").strip(" .")
    if _RESERVED.fullmatch(clean):
        clean = f"_{clean}"
    return clean or fallback
