"""Countries in words, as far as the lexicon knows them."""

from PySide6.QtCore import QLocale

from cardcase.core.tables import table
from cardcase.core.text import sort_key


def country(code: str) -> str:
    """A country (ISO 3166) in the window's language; one we do not know is shown as it is."""
    names = table("countries").get(code, ())
    polish = QLocale().language() == QLocale.Language.Polish
    return next(iter(names[0 if polish else 1 :]), next(iter(names), code))


def countries() -> list[str]:
    """The countries that have names, in the order of these."""
    return sorted(table("countries"), key=lambda code: sort_key(country(code)))
