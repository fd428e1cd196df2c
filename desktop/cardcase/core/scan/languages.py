"""The codes that languages go by."""

from functools import cache

READABLE = (
    "pl", "en", "de", "fr", "es", "it", "pt", "nl", "cs", "sk", "sv", "nb", "da", "fi", "hu",
    "ro", "hr", "sl", "lt", "lv", "et", "tr",
)  # fmt: skip
"""Languages whose letters the reader knows."""

_WITHDRAWN = frozenset({"bh", "in", "iw", "ji", "mo", "sh"})
"""Codes of ISO 639-1 that have given way to others; libraries still know them."""


@cache
def known_languages() -> frozenset[str]:
    """The two-letter codes of ISO 639-1, whether or not an engine has a model for the language.

    Source: the names of countries by language that come with phonenumbers (java.util.Locale).
    """
    # Only here: its tables take a moment to load.
    from phonenumbers.geodata.locale import LOCALE_DATA

    codes = {code for names in LOCALE_DATA.values() for code in names if len(code) == 2}
    return frozenset(codes) - _WITHDRAWN
