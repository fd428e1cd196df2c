"""Records to JSON and back, for the database and for other processes.

Default values are left out, so the text stays small and a field added later reads as its default;
keys that are not known are ignored, so a record written by a newer program can still be read.
"""

import json
from typing import TypeVar

from cattrs.preconf.json import JsonConverter, make_converter

Record = TypeVar("Record")


_CONVERTER: JsonConverter = make_converter(omit_if_default=True, detailed_validation=False)


def to_json(obj: object) -> str:
    """The record as compact JSON."""
    plain = _CONVERTER.unstructure(obj)
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str, cls: type[Record]) -> Record:
    """The record of class ``cls`` that the JSON describes.

    Raises ValueError if the text does not describe one.
    """
    try:
        return _CONVERTER.structure(json.loads(text), cls)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a {cls.__name__}: {error!r}") from error
