"""Records to JSON and back, for the database and for other processes.

Default values are left out, so the text stays small and a field added later reads as its default;
keys that are not known are ignored, so a record written by a newer program can still be read.
"""

import json
import re
from functools import cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from cattrs.preconf.json import JsonConverter

Record = TypeVar("Record")

# json escapes C0; C1 and the separators of Unicode can stand nowhere but inside strings.
_C1 = re.compile("[\x7f-\x9f\u2028\u2029]")

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def to_json(obj: object, **more: object) -> str:
    """The record as compact JSON, with ``more`` keys, which :func:`from_json` passes over."""
    return _encode(_converter().unstructure(obj) | more)


def on_one_line(text: str) -> str:
    """The JSON with escapes for the signs that some programs end a line at, or a terminal obeys."""
    return _C1.sub(lambda sign: f"\\u{ord(sign.group()):04x}", text)


def from_json(text: str, cls: type[Record]) -> Record:
    """The record of class ``cls`` that the JSON describes.

    Raises ValueError if the text does not describe one.
    """
    from cattrs.errors import CattrsError

    try:
        return _converter().structure(json.loads(text), cls)
    except (KeyError, TypeError, AttributeError, CattrsError) as error:
        raise ValueError(f"not a {cls.__name__}: {error!r}") from error


@cache
def _converter() -> "JsonConverter":
    # Loaded at the first use: a search needs none, and it takes 20 ms.
    from cattrs.preconf.json import make_converter

    return make_converter(omit_if_default=True, detailed_validation=False)
