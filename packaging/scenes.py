"""What each picture of the window shows: how to get there, on a library of fictional people."""

from collections.abc import Callable, Sequence
from pathlib import Path

import of_cards
import of_contacts
import of_events
from stage import Stage, let_it_work, until

from cardcase.core.ops import contacts
from cardcase.core.records import ContactRecord, JobRecord, PointRecord
from cardcase.core.store import browse
from cardcase.ui.about import AboutDialog
from cardcase.ui.palette.palette import Palette
from people import PEOPLE

Scene = Callable[[Stage], object]
EMPTY = ("empty", "no-events", "no-pile", "no-duplicates")
"""What is seen of a library with nobody in it."""


def contact_file(folder: Path) -> Path:
    """A file in which some are known, some may be, and one cannot be read."""
    known = PEOPLE[0]
    people = [
        f"FN:{known.name}\r\nEMAIL:{known.email}\r\nTEL:+48 600 700 800",
        f"FN:Celina Mazur\r\nEMAIL:{known.email}",
        f"FN:Igor Mazur\r\nTEL:{PEOPLE[1].phone}",
        *(f"FN:Ewa Nowa {number}\r\nEMAIL:ewa{number}@nowa.example" for number in range(1, 24)),
        "REV:1",
    ]
    file = folder / "telefon.vcf"
    frame = "BEGIN:VCARD\r\nVERSION:3.0\r\n{}\r\nEND:VCARD\r\n"
    file.write_text("".join(frame.format(each) for each in people), newline="")
    return file


def _import(stage: Stage) -> None:
    stage.window.open_files([contact_file(stage.folder)])


def _columns(stage: Stage) -> None:
    table = stage.folder / "lista.csv"
    table.write_text("aa;bb;cc\nEwa Sowa;601 234 567;Huta Sowa\nIga Lis;602 345 678;Lis s.c.\n")
    stage.window.open_files([table])


def _report(stage: Stage) -> None:
    _import(stage)
    page = stage.window.imports
    until(lambda: page.front() is page.look)
    page._carry_out()
    until(lambda: page.front() is page.report)


def _duplicates(stage: Stage) -> None:
    for at, person in enumerate(PEOPLE[:3]):
        given, family = person.name.split()
        stage.do(
            contacts.create,
            ContactRecord(
                given=given[: 1 if at == 1 else None] + ("." if at == 1 else ""),
                family=family,
                jobs=(JobRecord(organization=person.company.split()[0]),),
                points=(
                    PointRecord(kind="phone", type="work", value=person.phone),
                    PointRecord(
                        kind="email", type="home", value=person.email.replace("@", ".poczta@")
                    ),
                ),
            ),
        )
    stage.window.show_duplicates()
    until(stage.window.duplicates.view.isVisible)


def _palette(stage: Stage) -> None:
    stage.window.commands.palette.trigger()
    stage.window.findChildren(Palette)[0].field.setText("kiel")


def _actions(stage: Stage) -> None:
    stage.window.commands.palette.trigger()
    stage.window.findChildren(Palette)[0].field.setText(">")


def _least(stage: Stage) -> None:
    """As small as the window may be; what its pages need is known when they have been laid out."""
    for _ in range(2):
        stage.window.resize(stage.window.minimumSize())
        let_it_work(100)


def _narrow(stage: Stage) -> None:
    of_contacts.contact(stage)
    _least(stage)


def _narrow_review(stage: Stage) -> None:
    of_cards.review(stage)
    _least(stage)


def _narrow_event(stage: Stage) -> None:
    of_events.event(stage)
    _least(stage)


def _narrow_scan(stage: Stage) -> None:
    of_cards.scan(stage)
    _least(stage)


SCENES: dict[str, Scene] = {
    "contacts": of_contacts.contact,
    "scan": of_cards.scan,
    "review": of_cards.review,
    "corners": of_cards.corners,
    "settings": lambda stage: stage.window.show_settings(),
    "events": lambda stage: stage.window.events.show(),
    "event": of_events.event,
    "met": of_events.met,
    "gather": of_events.gather,
    "palette": _palette,
    "keys": lambda stage: stage.window.commands.keys.trigger(),
    "code": lambda stage: stage.window.contacts.doings.codes.show(
        browse.contacts_page(stage.library)[0].uid
    ),
    "import": _import,
    "columns": _columns,
    "export": lambda stage: stage.window.commands.take_out.trigger(),
    "empty": lambda stage: stage.window.show_contacts(),
    # Less often seen.
    "nobody": lambda stage: stage.window.show_contacts(),
    "several": of_contacts.several,
    "no-hits": of_contacts.no_hits,
    "edit": of_contacts.edit,
    "new": lambda stage: stage.window.new_contact(),
    "encounter": of_contacts.encounter,
    "print": of_contacts.print,
    "print-list": of_contacts.print_list,
    "filters": of_contacts.filters,
    "keep-search": of_contacts.keep_search,
    "menu-main": lambda stage: stage.window.commands.menu.trigger(),
    "menu-contact": of_contacts.menu_of_contacts,
    "menu-card": of_contacts.menu_of_card,
    "menu-event": of_events.event_menu,
    "menu-pile": of_cards.pile_menu,
    "menu-review": of_cards.review_menu,
    "compare": of_cards.compare,
    "unfolded": of_cards.unfolded,
    "event-form": of_events.event_form,
    "new-event": of_events.new_event,
    "merge-event": of_events.merge_event,
    "session": of_events.session,
    "event-hits": of_events.event_hits,
    "actions": _actions,
    "about": lambda stage: AboutDialog(str(stage.library.path), stage.window).open(),
    "erase": of_contacts.erase,
    "narrow": _narrow,
    "narrow-review": _narrow_review,
    "narrow-event": _narrow_event,
    "narrow-scan": _narrow_scan,
    "no-events": lambda stage: stage.window.events.show(),
    "no-pile": lambda stage: stage.window.show_scan(),
    "no-duplicates": lambda stage: stage.window.show_duplicates(),
    "large": of_contacts.large,
    "kinds": of_contacts.kinds,
    "sort": lambda stage: stage.window.contacts.list.sorting.open_menu(),
    # What changes the library, last.
    "toast": of_contacts.toast,
    "history": lambda stage: stage.window.commands.history.trigger(),
    "tags": of_contacts.tags,
    "tagged": of_contacts.tagged,
    "ask-tag": of_contacts.ask_tag,
    "duplicates": _duplicates,
    "report": _report,
    "long-contact": of_contacts.long_contact,
    "long-event": of_events.long_event,
    "long-review": of_cards.long_review,
    "pair": of_cards.pair,
    "review-pair": of_cards.review_pair,
    "join-menu": of_cards.join_menu,
    "accepted-front": of_cards.accepted_front,
    "failed": of_cards.failed,
    "nothing-left": of_cards.nothing_left,
    "reading": of_cards.reading,
    # What is typed stays when the window closes.
    "bad-phone": of_contacts.bad_phone,
}
"""Every picture by its name; those that change the library stand last."""

FIRST: Sequence[str] = tuple(SCENES)[:16]
"""The pictures that are taken when none are named."""
