"""``cardcase learned list|forget``: what corrections have taught, and forgetting it."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from cardcase.cli.change_text import changes_object
from cardcase.cli.options import common_options
from cardcase.cli.session import FAILED, FINE, Session
from cardcase.cli.words import say
from cardcase.core.ops import lessons
from cardcase.core.ops.changes import Changes
from cardcase.core.scan.lesson import Lesson
from cardcase.core.store.lessons import LessonRow, all_lessons
from cardcase.core.store.library import Library


def configure(parser: ArgumentParser) -> None:
    """Declare the actions and their arguments."""
    parser.set_defaults(action=_list)
    actions = parser.add_subparsers(metavar="list|forget", help=say("learned.action"))
    for name, action in (("list", _list), ("forget", _forget)):
        words = say(f"learned.{name}")
        made = actions.add_parser(
            name, parents=[common_options()], add_help=False, help=words, description=words
        )
        made.set_defaults(action=action)
    which = made.add_mutually_exclusive_group(required=True)
    which.add_argument("ids", nargs="*", default=[], metavar="ID", help=say("learned.which"))
    which.add_argument("--all", action="store_true", help=say("learned.all"))


def run(given: Namespace, session: Session) -> int:
    """Do what was asked for; without an action list what was learned."""
    code: int = given.action(given, session)
    return code


def _list(_given: Namespace, session: Session) -> int:
    with session.library() as library:
        rows = all_lessons(library)
    for row in rows:
        told = asdict(row.lesson) | {"uses": row.uses, "contact": row.contact, "name": row.name}
        session.out.result(told, _line(row))
    if not rows:
        session.out.note(say("nothing_learned"))
    return FINE


def _forget(given: Namespace, session: Session) -> int:
    with session.library() as library:
        if given.all:
            return _told(lessons.forget_all(library), session)
        known = {each: _found(library, each) for each in given.ids}
        for missing in (each for each, uid in known.items() if not uid):
            session.out.note(say("no_lesson", id=missing))
        uids = list(dict.fromkeys(filter(None, known.values())))
        code = _told(lessons.forget(library, uids), session) if uids else FAILED
    return FINE if code == FINE and all(known.values()) else FAILED


def _found(library: Library, name: str) -> str:
    """The uid that is meant: whole, or its beginning if no other begins so."""
    uids = [row.lesson.uid for row in all_lessons(library) if row.lesson.uid.startswith(name)]
    return uids[0] if len(uids) == 1 else ""


def _told(changes: Changes, session: Session) -> int:
    if not changes:
        session.out.note(say("nothing_learned"))
        return FINE
    session.out.result(changes_object(changes), say("forgotten", number=len(changes.lessons)))
    return FINE


def _line(row: LessonRow) -> str:
    lesson = row.lesson
    parts = [lesson.uid[:8], what(lesson)]
    source = " ".join(part for part in (row.name, lesson.taught[:10]) if part)
    return "  ".join([*parts, f"({source}; {say('uses', number=row.uses)})"])


def what(lesson: Lesson) -> str:
    """A lesson in words."""
    if lesson.kind == "label":
        written = say(f"type.{lesson.written}") if lesson.written else say("no_phone")
        return say("lesson.label", read=lesson.read, written=written)
    if lesson.kind == "role":
        return say("lesson.role", read=lesson.read, written=say(f"field.{lesson.written}"))
    if lesson.kind == "organization":
        return say("lesson.organization", read=lesson.read, written=lesson.written)
    field = say(f"field.{lesson.field}")
    return say("lesson.spelling", field=field, read=lesson.read, written=lesson.written)
