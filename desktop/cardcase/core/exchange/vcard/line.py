"""A property of the source as a vobject content line, whoever wrote it."""

import re
from typing import Any

from vobject.base import ContentLine

from cardcase.core.properties import parameters, plain_value
from cardcase.core.records import PropertyRecord

_BREAKS = re.compile(r"\r\n?")


class Line(ContentLine):  # type: ignore[misc]  # vobject has no types
    """A content line of a property of the source, which stands there at ``place``.

    Set up without vobject's way through ``__setattr__``, which is most of its time.
    """

    __setattr__ = object.__setattr__

    def __init__(self, given: PropertyRecord, place: int) -> None:
        self.behavior: Any = None
        self.parentBehavior = None
        self.isNative = False
        self.lineNumber = None
        self.singletonparams: list[str] = []
        # vobject takes "_" for "-", as Lotus Notes writes it.
        self.name = given.name.replace("_", "-").upper()
        self.group = given.group or None
        self.place = place
        self.params: dict[str, list[str]] = {}
        self.value: Any = given.value
        self.encoded = True
        if given.params:
            known = parameters(given.params)
            for name, values in known.params:
                self.params.setdefault(name, []).extend(values)
            self.value = plain_value(given, known)
        elif "\r" in given.value:
            self.value = _BREAKS.sub("\n", given.value)
