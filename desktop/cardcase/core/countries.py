"""Countries by their names in the languages of the lexicon, and what follows of an address."""

from collections.abc import Iterable
from functools import cache

from cardcase.core.records import AddressRecord
from cardcase.core.tables import table
from cardcase.core.text import words


def country_code(name: str) -> str:
    """The country (ISO 3166) that a text names; empty for one that we do not know."""
    return _codes().get(" ".join(words(name)), "") if name else ""


def region_of(addresses: Iterable[AddressRecord], usual: str) -> str:
    """In which country numbers without a country's code are dialled: that of the first address
    that says one, else the ``usual``."""
    # What was printed on one line ends with the country, if it has one.
    named = (each.country or each.full.rpartition(",")[2] for each in addresses)
    return next((code for name in named if (code := country_code(name))), usual)


@cache
def _codes() -> dict[str, str]:
    names = {" ".join(words(code)): code for code in table("countries")}
    for code, said in table("countries").items():
        for each in said:
            names.setdefault(" ".join(words(each)), code)
    return names
