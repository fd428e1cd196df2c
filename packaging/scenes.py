"""What each picture of the window shows: how to get there, on a library of fictional people."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from stage import Stage, let_it_work, read, until

from cardcase.core.errors import CardcaseError
from cardcase.core.ops import cards, contacts, pairs, photographs, searches, sessions
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    PointRecord,
    SearchRecord,
    new_uid,
)
from cardcase.core.store import browse, happenings, load
from cardcase.core.store.happenings import Taken
from cardcase.ui.about import AboutDialog
from cardcase.ui.pages.contacts.contact_editor import ContactEditor
from cardcase.ui.pages.events.gather_sheet import GatherSheet
from cardcase.ui.pages.events.merge_sheet import MergeSheet
from cardcase.ui.pages.scan.row_menu import row_menu
from cardcase.ui.palette.palette import Palette
from cardcase.ui.tags_sheet import TagsSheet
from cardcase.ui.widgets.ask_line import AskLine
from people import PEOPLE, Person, back_of, draw, encoded

Scene = Callable[[Stage], object]
EMPTY = ("empty", "no-events", "no-pile", "no-duplicates")
"""What is seen of a library with nobody in it."""


def _contact(stage: Stage) -> None:
    stage.window.show_contact(stage.uid_of(PEOPLE[0].name))
    let_it_work(300)


def _edit(stage: Stage) -> ContactEditor:
    _contact(stage)
    stage.window.contacts.detail.edit()
    editor = stage.window.contacts.detail.editor
    assert editor is not None
    return editor


def _bad_phone(stage: Stage) -> None:
    _edit(stage)
    let_it_work(300)
    phone = stage.window.contacts.detail.area.findChildren(QWidget, "")
    fields = [each for each in phone if getattr(each, "text", str)() == PEOPLE[0].phone]
    if fields:
        fields[0].setFocus()
        fields[0].setText("+48 12 345")  # type: ignore[attr-defined]


def _large(stage: Stage) -> None:
    _contact(stage)
    stage.window.contacts.detail.enlarge_card()


def _kinds(stage: Stage) -> None:
    """The list of a field with a few choices."""
    editor = _edit(stage)
    let_it_work(300)
    editor.findChildren(QComboBox)[0].showPopup()


def _ask_tag(stage: Stage) -> None:
    _tag(stage)
    _several(stage)
    let_it_work(200)
    stage.window.contacts.tag_chosen()
    let_it_work(300)
    ask = stage.window.findChildren(AskLine)[0]
    QTest.keyClicks(ask.field, "Bu")


def _menu_of_card(stage: Stage) -> None:
    _contact(stage)
    hero = stage.window.contacts.detail._hero()
    assert hero is not None
    hero._menu(stage.window.mapToGlobal(QPoint(760, 240)))


def _several(stage: Stage) -> None:
    stage.window.show_contacts()
    let_it_work(300)
    stage.window.contacts.list.view.selectAll()


def _no_hits(stage: Stage) -> None:
    stage.window.show_contacts()
    stage.window.contacts.list.search_for("zzz tag:brak")


def _toast(stage: Stage) -> None:
    stage.window.show_contact(stage.uid_of(PEOPLE[3].name))
    let_it_work(300)
    stage.window.contacts.delete_chosen()


def _print(stage: Stage) -> None:
    stage.window.contacts.printing.preview([stage.uid_of(PEOPLE[0].name)])


def _print_list(stage: Stage) -> None:
    uids = [row.uid for row in browse.contacts_page(stage.library)]
    stage.window.contacts.printing.preview(uids)


def _tag(stage: Stage) -> None:
    """Give everybody tags, and keep a search."""
    for at, row in enumerate(browse.contacts_page(stage.library)):
        contact = load.contact(stage.library, row.uid)
        assert contact is not None
        names = ("Budownictwo", "Dostawcy", "Kupuje stal", "Zna wszystkich", "Szkolenie 2025")
        tags = names[at % 5 :] if at % 3 else names[:2]
        contacts.edit(stage.library, replace(contact, tags=tags))
    kept = SearchRecord(uid="", name="Kielce bez odpowiedzi", query="kielce")
    stage.context.run(searches.keep, kept)
    let_it_work(400)


def _tags(stage: Stage) -> None:
    _tag(stage)
    TagsSheet(stage.context, stage.window).open()


def _tagged(stage: Stage) -> None:
    _tag(stage)
    _contact(stage)


def _keep_search(stage: Stage) -> None:
    stage.window.show_contacts()
    stage.window.contacts.list.search_for("kielce")
    let_it_work(200)
    stage.window.contacts.list.keep_search()


def _filters(stage: Stage) -> None:
    stage.window.show_contacts()
    stage.window.contacts.list.filter_bar.open_menu()


def _long(stage: Stage) -> None:
    """Somebody of whom everything is long, met at such an event."""
    if any("XXVIII" in each.event.name for each in happenings.events_page(stage.library)):
        return
    event = EventRecord(
        uid=new_uid(),
        name="XXVIII Międzynarodowe Targi Budownictwa, Wyposażenia Wnętrz i Architektury "
        "Krajobrazu „Przestrzeń dla wszystkich”",
        kind="fair",
        place="Międzynarodowe Centrum Wystawienniczo-Kongresowe, hala 5A, stoisko 217–219",
        start="2026-04-20",
        end="2026-05-02",
        notes="\n\n".join(["Długi dzień, dużo rozmów o dostawach i terminach. " * 5] * 4),
    )
    why = "szuka dostawcy okien do nowej hali, a wcześniej chce zobaczyć trzy realizacje na Śląsku"
    contacts.create(
        stage.library,
        ContactRecord(
            prefix="prof. dr hab. inż.",
            given="Aleksandra Wilhelmina",
            family="Brzęczyszczykiewicz-Gołębiowska",
            jobs=(
                JobRecord(
                    organization="Przedsiębiorstwo Produkcyjno-Handlowo-Usługowe „Wronbud Okna "
                    "i Drzwi Południe” spółka z ograniczoną odpowiedzialnością sp. k.",
                    titles=(
                        "Pełnomocniczka Zarządu do spraw Rozwoju Sprzedaży Zagranicznej",
                        "Kierowniczka Działu Zamówień Publicznych i Przetargów",
                    ),
                ),
            ),
            points=(
                *(
                    PointRecord(kind="phone", type=type_, value=f"+48 12 345 67 {10 + at}")
                    for at, type_ in enumerate(("work", "mobile", "home", "fax", "other", "work"))
                ),
                PointRecord(
                    kind="email",
                    type="work",
                    value="aleksandra.brzeczyszczykiewicz-golebiowska@wronbud-poludnie.example",
                ),
                PointRecord(
                    kind="web",
                    value="www.wronbud-okna-i-drzwi-poludnie.example/zamowienia/przetargi/2026",
                ),
            ),
            addresses=(
                AddressRecord(
                    street="ul. Marszałka Stanisława Małachowskiego 127a, budynek C, lok. 14",
                    postcode="41-200",
                    city="Sosnowiec",
                    country="Polska",
                ),
            ),
            tags=tuple(f"Etykieta numer {number}" for number in range(1, 21)),
            notes="\n\n".join(["Woli krótki telefon przed dziewiątą rano. " * 6] * 5),
            encounters=tuple(
                EncounterRecord(
                    uid=new_uid(), when=f"2026-04-{day}", event=event, why=why,
                    place="stoisko 217–219", introduced_by="Maksymilian Wielopolski-Starzeński",
                    talked_about="Rozmowa o terminach, rabatach i transporcie. " * 5,
                )
                for day in (21, 22, 23)
            ),
        ),
    )  # fmt: skip


def _long_contact(stage: Stage) -> None:
    _long(stage)
    name = next(
        row.name for row in browse.contacts_page(stage.library) if "Gołębiowska" in row.name
    )
    stage.window.show_contact(stage.uid_of(name))


def _long_event(stage: Stage) -> None:
    _long(stage)
    stage.window.events.show()
    event = next(
        each.event for each in happenings.events_page(stage.library) if "XXVIII" in each.event.name
    )
    stage.window.events.page.show_event(event.uid)


# Scan and review.


def _scan(stage: Stage) -> None:
    stage.be_there()
    stage.window.show_scan()


def _failed(stage: Stage) -> None:
    """A photograph that was not read, two that may be one card, one that waits."""
    unlike = replace(PEOPLE[1], phone="+48 58 345 99 99")
    photographs.enqueue_bytes(stage.library, encoded(draw(unlike)), "IMG_2051.jpg")
    _, waiting = photographs.take_next(stage.library)
    assert waiting is not None
    photographs.fail(stage.library, waiting.uid, CardcaseError("no_card"))
    photographs.enqueue(stage.library, [stage.folder / "umowa.docx"])
    photographs.take_next(stage.library)
    stage.window.scan._reload()
    _scan(stage)


def _pile_menu(stage: Stage) -> None:
    stage.window.show_scan()
    let_it_work(300)
    view = stage.window.scan._view
    row_menu(view, view.chosen()).popup(stage.middle())


def _pair(stage: Stage) -> None:
    person = replace(PEOPLE[6], name="Łucja Gajda", email="l.gajda@brawa-transport.pl")
    sides = (("IMG_2061.jpg", draw(person)), ("IMG_2062.jpg", back_of(person)))
    with_bytes = [(name, encoded(picture)) for name, picture in sides]
    read(stage.library, stage.context.reader, *with_bytes)
    pairs.propose(stage.library)
    stage.window.scan._reload()
    _scan(stage)


def _review(stage: Stage) -> None:
    stage.be_there()
    stage.window.show_review(load.cards_in(stage.library, "review")[-1].uid)
    let_it_work(900)


def _compare(stage: Stage) -> None:
    _review(stage)
    stage.window.review.desk.known_strip.compare.setChecked(True)


def _unfolded(stage: Stage) -> None:
    _review(stage)
    stage.window.review.desk.toggle_fields()


def _review_menu(stage: Stage) -> None:
    _review(stage)
    tools = stage.window.review.desk.card_panel.tools
    tools.open_menu(tools.all.mapToGlobal(QPoint(0, tools.all.height() + 4)))


def _review_pair(stage: Stage) -> None:
    stage.be_there()
    fronts = [each for each in load.cards_in(stage.library, "review") if not each.is_other_side]
    stage.window.show_review(fronts[-1].uid)
    let_it_work(900)


def _long_review(stage: Stage) -> None:
    """A card on which everything is long, and of which several things are not sure."""
    person = Person(
        "Aleksandra Brzęczyszczykiewicz-Gołębiowska",
        "Pełnomocniczka Zarządu do spraw Sprzedaży Zagranicznej",
        "Zakłady Okien i Drzwi Wronbud Południe sp. z o.o. sp. k.",
        "ul. Marszałka Stanisława Małachowskiego 127a lok. 14",
        "41-200 Sosnowiec",
        "+48 32 345 67 10 wew. 214",
        "a.golebiowska@wronbud-poludnie.pl",
        "www.wronbud-poludnie.pl",
        "#FFFFFF",
        "#2A2A2A",
        "#1F4E79",
    )
    read(stage.library, stage.context.reader, ("IMG_2071.jpg", encoded(draw(person))))
    stage.be_there()
    cards_there = load.cards_in(stage.library, "review")
    stage.window.show_review(cards_there[-1].uid)
    let_it_work(900)


def _nothing_left(stage: Stage) -> None:
    _review(stage)
    for card in load.cards_in(stage.library, "review"):
        cards.reject(stage.library, card.uid)
    stage.window.show_review("")


def _corners(stage: Stage) -> None:
    _review(stage)
    stage.window.review.work.corners()
    # The reading process opens the photograph first.
    until(lambda: stage.window.review.work.is_editing)


def _reading(stage: Stage) -> None:
    """While a pile is being read."""
    files = []
    for number, person in enumerate(PEOPLE):
        file = stage.folder / f"IMG_21{number:02}.jpg"
        file.write_bytes(encoded(draw(replace(person, phone=f"+48 22 345 77 {10 + number}"))))
        files.append(file)
    stage.window.show_scan()
    stage.window.open_files(files)
    until(lambda: stage.window.scan.queue.done >= 2)


# Events.


def _event(stage: Stage) -> None:
    stage.window.events.show()
    stage.window.events.page.show_event(stage.fair().uid)
    let_it_work(300)


def _met(stage: Stage) -> None:
    _event(stage)
    people = happenings.met_there(stage.library, stage.fair())
    stage.window.events.meet([each.contact.uid for each in people[:2]], stage.fair())


def _gather(stage: Stage) -> None:
    _event(stage)
    rows = [
        Taken(photograph=each, names=(PEOPLE[place].name,), waiting=place % 2)
        for place, each in enumerate(load.photographs(stage.library)[:5])
    ]
    GatherSheet(stage.context, stage.fair(), rows, stage.window).open()


def _event_menu(stage: Stage) -> None:
    stage.window.events.show()
    let_it_work(300)
    stage.window.events.page._menu(stage.middle())


def _event_form(stage: Stage) -> None:
    _event(stage)
    stage.window.events.page.pane.edit(stage.fair())


def _event_hits(stage: Stage) -> None:
    stage.window.events.show()
    stage.window.events.page.list.search.setText("zzz")


# Import, duplicates and the rest.


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
        contacts.create(
            stage.library,
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
    stage.window.resize(stage.window.minimumSizeHint())


def _narrow(stage: Stage) -> None:
    _contact(stage)
    _least(stage)


def _narrow_review(stage: Stage) -> None:
    _review(stage)
    _least(stage)


def _narrow_event(stage: Stage) -> None:
    _event(stage)
    _least(stage)


def _narrow_scan(stage: Stage) -> None:
    _scan(stage)
    _least(stage)


def _menu_of_contacts(stage: Stage) -> None:
    _contact(stage)
    stage.window.contacts._menu(stage.middle())


def _encounter(stage: Stage) -> None:
    _contact(stage)
    stage.window.contacts.detail.edit_encounter()


def _erase(stage: Stage) -> None:
    _contact(stage)
    stage.window.contacts.erase_chosen()


def _new_event(stage: Stage) -> None:
    stage.window.events.show()
    stage.window.events.page.new_event()


def _merge_event(stage: Stage) -> None:
    _event(stage)
    MergeSheet(stage.context, stage.fair(), stage.window).open()


def _session(stage: Stage) -> None:
    sessions.leave(stage.library)
    stage.window.events.watch.refresh()
    let_it_work(300)
    stage.window.events.go_there()


SCENES: dict[str, Scene] = {
    "contacts": _contact,
    "scan": _scan,
    "review": _review,
    "corners": _corners,
    "settings": lambda stage: stage.window.show_settings(),
    "events": lambda stage: stage.window.events.show(),
    "event": _event,
    "met": _met,
    "gather": _gather,
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
    "several": _several,
    "no-hits": _no_hits,
    "edit": _edit,
    "new": lambda stage: stage.window.new_contact(),
    "encounter": _encounter,
    "print": _print,
    "print-list": _print_list,
    "filters": _filters,
    "keep-search": _keep_search,
    "menu-main": lambda stage: stage.window.commands.menu.trigger(),
    "menu-contact": _menu_of_contacts,
    "menu-card": _menu_of_card,
    "menu-event": _event_menu,
    "menu-pile": _pile_menu,
    "menu-review": _review_menu,
    "compare": _compare,
    "unfolded": _unfolded,
    "event-form": _event_form,
    "new-event": _new_event,
    "merge-event": _merge_event,
    "session": _session,
    "event-hits": _event_hits,
    "actions": _actions,
    "about": lambda stage: AboutDialog(str(stage.library.path), stage.window).open(),
    "erase": _erase,
    "narrow": _narrow,
    "narrow-review": _narrow_review,
    "narrow-event": _narrow_event,
    "narrow-scan": _narrow_scan,
    "no-events": lambda stage: stage.window.events.show(),
    "no-pile": lambda stage: stage.window.show_scan(),
    "no-duplicates": lambda stage: stage.window.show_duplicates(),
    "large": _large,
    "kinds": _kinds,
    "sort": lambda stage: stage.window.contacts.list.sorting.open_menu(),
    # What changes the library, last.
    "toast": _toast,
    "history": lambda stage: stage.window.commands.history.trigger(),
    "tags": _tags,
    "tagged": _tagged,
    "ask-tag": _ask_tag,
    "duplicates": _duplicates,
    "report": _report,
    "long-contact": _long_contact,
    "long-event": _long_event,
    # What is typed stays when the window closes.
    "bad-phone": _bad_phone,
    "long-review": _long_review,
    "pair": _pair,
    "review-pair": _review_pair,
    "failed": _failed,
    "reading": _reading,
    "nothing-left": _nothing_left,
}
"""Every picture by its name; those that change the library stand last."""

FIRST: Sequence[str] = tuple(SCENES)[:16]
"""The pictures that are taken when none are named."""
