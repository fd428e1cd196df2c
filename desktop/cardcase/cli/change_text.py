"""A change of the library as text for people."""

from cardcase.cli.words import say_or
from cardcase.core.ops.changes import Changes


def operation(kind: str, subject: str) -> str:
    """An operation as history names it."""
    return say_or(f"operation.{kind}", f"{kind} {subject}", subject=subject)


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
        "removed": sorted(changes.removed),
    }
