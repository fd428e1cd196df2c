"""``cardcase undo`` and ``cardcase redo``."""

from argparse import ArgumentParser, Namespace

from cardcase.cli.change_text import changes_object, operation
from cardcase.cli.session import FAILED, FINE, Session
from cardcase.cli.words import say
from cardcase.core.ops import history
from cardcase.core.ops.changes import Changes


def configure(_parser: ArgumentParser) -> None:
    """Both have no arguments of their own."""


def undo(_given: Namespace, session: Session) -> int:
    """Take back the latest change."""
    with session.library() as library:
        return _told(history.undo(library), session, "undone", "nothing_to_undo")


def redo(_given: Namespace, session: Session) -> int:
    """Do again what was taken back last."""
    with session.library() as library:
        return _told(history.redo(library), session, "redone", "nothing_to_redo")


def _told(changes: Changes | None, session: Session, done: str, nothing: str) -> int:
    if changes is None:
        session.out.note(say(nothing))
        return FAILED
    what = operation(changes.kind, changes.subject)
    session.out.result(changes_object(changes), say(done, what=what))
    return FINE
