"""Lanes and fields of duplicates in words."""

from collections.abc import Callable, Mapping

from cardcase.core.match.find import Likely
from cardcase.core.match.plan import Field
from cardcase.core.match.verdict import Lane
from cardcase.ui import alike
from cardcase.ui.i18n import tr

Words = Callable[[], str]

_LANES: Mapping[Lane, Words] = {
    "sure": lambda: tr("Duplicates", "Surely the same"),
    "decide": lambda: tr("Duplicates", "To decide"),
    "namesakes": lambda: tr("Duplicates", "Probably namesakes"),
}
_FIELDS: Mapping[Field, Words] = {
    "prefix": lambda: tr("Duplicates", "Prefix"),
    "given": lambda: tr("Duplicates", "Given name"),
    "middle": lambda: tr("Duplicates", "Middle name"),
    "family": lambda: tr("Duplicates", "Family name"),
    "suffix": lambda: tr("Duplicates", "Suffix"),
    "job": lambda: tr("Duplicates", "Present job"),
}


def lane(code: Lane) -> str:
    """A lane in words."""
    return _LANES[code]()


def field(code: Field) -> str:
    """A field that contacts disagree on, in words."""
    return _FIELDS[code]()


def why(pair: Likely) -> str:
    """Why two contacts may be the same; of a pair that nothing speaks for, its owner's choice."""
    spoken = alike.reasons(pair.reasons, against=False)
    return spoken or tr("Duplicates", "Chosen in the list of contacts")
