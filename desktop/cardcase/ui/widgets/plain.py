"""Texts of contacts and files where Qt would take what looks like markup for markup."""

from html import escape


def plain_tooltip(text: str) -> str:
    """The text for ``setToolTip``, shown as it is written, whatever stands in it."""
    if "<" not in text and "&" not in text:
        return text
    return f"<span>{escape(text)}</span>"
