"""``cardcase event list|add|show``."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from cardcase.cli.dates import iso_date
from cardcase.cli.options import common_options
from cardcase.cli.options import name as a_name
from cardcase.cli.session import FAILED, FINE, Session, WrongUse
from cardcase.cli.words import say
from cardcase.core.dates import is_before
from cardcase.core.ops import events
from cardcase.core.records import EVENT_KINDS, ContactRecord, EventRecord, new_uid, unique
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library
from cardcase.core.text import fold


def configure(parser: ArgumentParser) -> None:
    """Declare the actions and their arguments."""
    actions = parser.add_subparsers(
        required=True, metavar="list|add|show", help=say("event.action")
    )
    made = {}
    for name, action in (("list", _list), ("add", _add), ("show", _show)):
        words = say(f"event.{name}")
        made[name] = actions.add_parser(
            name, parents=[common_options()], add_help=False, help=words, description=words
        )
        made[name].set_defaults(action=action)
    made["add"].add_argument(
        "name", type=a_name, metavar=say("metavar.name"), help=say("event.name")
    )
    made["add"].add_argument("--kind", choices=EVENT_KINDS, default="other", help=say("scan.kind"))
    for option in ("place", "start", "end", "notes"):
        kind = {"start": "date", "end": "date", "notes": "text"}.get(option, option)
        made["add"].add_argument(
            f"--{option}", default="", metavar=say(f"metavar.{kind}"), help=say(f"event.{option}")
        )
    made["show"].add_argument("name", metavar=say("metavar.event"), help=say("event.which"))


def run(given: Namespace, session: Session) -> int:
    """Do what was asked for."""
    code: int = given.action(given, session)
    return code


def _list(_given: Namespace, session: Session) -> int:
    with session.library() as library:
        known = browse.events(library)
    for event in known:
        session.out.result(asdict(event), _line(event))
    if not known:
        session.out.note(say("no_events"))
    return FINE


def _add(given: Namespace, session: Session) -> int:
    event = EventRecord(
        uid=new_uid(),
        name=given.name,
        kind=given.kind,
        place=given.place,
        start=iso_date(given.start),
        end=iso_date(given.end),
        notes=given.notes,
    )
    if event.start and is_before(event.end, event.start):
        raise WrongUse(say("end_before_start", start=event.start, end=event.end))
    with session.library(create=True) as library:
        for known in browse.events(library):
            if (fold(known.name), known.start) == (fold(event.name), event.start):
                session.out.note(say("event_exists", name=_line(known)))
                return FAILED
        events.save(library, event)
    session.out.result(asdict(event), say("event_added", name=_line(event)))
    return FINE


def _show(given: Namespace, session: Session) -> int:
    with session.library() as library:
        event = load.event(library, given.name) or browse.event_named(library, given.name)
        met = _met_at(library, event.uid) if event else []
    if event is None:
        session.out.note(say("no_event", name=given.name))
        return FAILED
    people = [{"uid": each.uid, "name": each.display_name} for each in met]
    lines = [_line(event), *event.notes.splitlines()]
    if met:
        lines += [f"{say('met_there')}:", *(f"  {each.display_name}" for each in met)]
    session.out.result({**asdict(event), "contacts": people}, "\n".join(lines))
    return FINE


def _met_at(library: Library, uid: str) -> list[ContactRecord]:
    found = (load.encounter(library, each) for each in load.encounters_at(library, uid))
    people = (person.contact for each in found if each for person in each.participants)
    return load.contacts(library, unique(people))


def _line(event: EventRecord) -> str:
    dates = "–".join(unique((event.start, event.end)))
    return " · ".join(unique((event.name, say(f"kind.{event.kind}"), dates, event.place)))
