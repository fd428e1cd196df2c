"""A change of the library as text for people."""

import re

from cardcase.cli.words import say, say_or
from cardcase.core.ops.changes import Changes

# As core.ops.existing.subject_of writes it.
_SEVERAL = re.compile(r"(.+) \+(\d+)")


def operation(kind: str, subject: str) -> str:
    """An operation as history names it."""
    told = several(subject)
    return say_or(f"operation.{kind}", f"{kind} {told}", subject=told)


def several(subject: str) -> str:
    """A subject in words: the names, and how many more there are."""
    if found := _SEVERAL.fullmatch(subject):
        return say("and_more", names=found[1], number=found[2])
    return subject


def changes_object(changes: Changes) -> dict[str, object]:
    """The object that undo and redo print: the operation and the uids of what it touched."""
    return {
        "operation": changes.operation,
        "kind": changes.kind,
        "subject": changes.subject,
        "contacts": sorted(changes.contacts),
        "events": sorted(changes.events),
        "encounters": sorted(changes.encounters),
        "photographs": sorted(changes.photographs),
        "cards": sorted(changes.cards),
        "lessons": sorted(changes.lessons),
        "apart": sorted(changes.apart),
        "searches": sorted(changes.searches),
        "removed": sorted(changes.removed),
    }
