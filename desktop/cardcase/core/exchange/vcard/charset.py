"""Bytes of other programs to text."""

import re

# Letters of Polish that in cp1252 are signs: ą ł ż ś ź Ą Ł Ż Ś Ź beside a letter mean cp1250.
_CENTRAL = re.compile(
    rb"[A-Za-z][\xb9\xb3\xbf\x9c\x9f\xa5\xa3\xaf\x8c\x8f]"
    rb"|[\xb9\xb3\xbf\x9c\x9f\xa5\xa3\xaf\x8c\x8f][A-Za-z]"
)


def decode(data: bytes, declared: str = "") -> str:
    """Text of ``data``: UTF-8, else the ``declared`` charset, else cp1250 or cp1252."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if declared:
        try:
            return data.decode(declared)
        except (UnicodeError, LookupError):
            pass
    return data.decode("cp1250" if _CENTRAL.search(data) else "cp1252", "replace")
