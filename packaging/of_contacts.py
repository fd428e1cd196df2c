"""What the pictures of contacts show."""

from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from stage import Stage, let_it_work

from cardcase.core.ops import contacts, searches
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
from cardcase.ui.pages.contacts.contact_editor import ContactEditor
from cardcase.ui.tags_sheet import TagsSheet
from cardcase.ui.widgets.ask_line import AskLine
from people import PEOPLE


def contact(stage: Stage) -> None:
    stage.window.show_contact(stage.uid_of(PEOPLE[0].name))
    let_it_work(300)


def edit(stage: Stage) -> ContactEditor:
    contact(stage)
    stage.window.contacts.detail.edit()
    editor = stage.window.contacts.detail.editor
    assert editor is not None
    return editor


def bad_phone(stage: Stage) -> None:
    """What is odd; a form that is left like that is kept."""
    edit(stage)
    let_it_work(300)
    fields = stage.window.contacts.detail.area.findChildren(QLineEdit)
    phone = next(each for each in fields if each.text() == PEOPLE[0].phone)
    phone.setFocus()
    phone.setText("+48 12 345")


def large(stage: Stage) -> None:
    contact(stage)
    stage.window.contacts.detail.enlarge_card()


def kinds(stage: Stage) -> None:
    """The list of a field with a few choices."""
    editor = edit(stage)
    let_it_work(300)
    editor.findChildren(QComboBox)[0].showPopup()


def ask_tag(stage: Stage) -> None:
    tag(stage)
    several(stage)
    let_it_work(200)
    stage.window.contacts.tag_chosen()
    let_it_work(300)
    ask = stage.window.findChildren(AskLine)[0]
    QTest.keyClicks(ask.field, stage.words("Co", "Bu"))


def menu_of_card(stage: Stage) -> None:
    contact(stage)
    hero = stage.window.contacts.detail._hero()
    assert hero is not None
    hero._menu(stage.window.mapToGlobal(QPoint(760, 240)))


def several(stage: Stage) -> None:
    stage.window.show_contacts()
    let_it_work(300)
    stage.window.contacts.list.view.selectAll()


def no_hits(stage: Stage) -> None:
    stage.window.show_contacts()
    stage.window.contacts.list.search.setFocus()
    stage.window.contacts.list.search_for(f"zzz tag:{stage.words('Steel', 'Stal')}")


def toast(stage: Stage) -> None:
    stage.window.show_contact(stage.uid_of(PEOPLE[3].name))
    let_it_work(300)
    stage.window.contacts.delete_chosen()


def print(stage: Stage) -> None:
    stage.window.contacts.printing.preview([stage.uid_of(PEOPLE[0].name)])


def print_list(stage: Stage) -> None:
    uids = [row.uid for row in browse.contacts_page(stage.library)]
    stage.window.contacts.printing.preview(uids)


def tag(stage: Stage) -> None:
    """Give everybody tags, and keep a search."""
    names = stage.words(
        ("Construction", "Suppliers", "Buys steel", "Knows everyone", "Training 2025"),
        ("Budownictwo", "Dostawcy", "Kupuje stal", "Zna wszystkich", "Szkolenie 2025"),
    )
    for at, row in enumerate(browse.contacts_page(stage.library)):
        contact = load.contact(stage.library, row.uid)
        assert contact is not None
        tags = names[at % 5 :] if at % 3 else names[:2]
        stage.do(contacts.edit, replace(contact, tags=tags))
    name = stage.words("Kielce without an answer", "Kielce bez odpowiedzi")
    stage.do(searches.keep, SearchRecord(uid="", name=name, query="kielce"))


def tags(stage: Stage) -> None:
    tag(stage)
    TagsSheet(stage.context, stage.window).open()


def tagged(stage: Stage) -> None:
    tag(stage)
    contact(stage)


def keep_search(stage: Stage) -> None:
    stage.window.show_contacts()
    stage.window.contacts.list.search_for("kielce")
    let_it_work(200)
    stage.window.contacts.list.keep_search()


def filters(stage: Stage) -> None:
    stage.window.show_contacts()
    stage.window.contacts.list.filter_bar.open_menu()


def be_long(stage: Stage) -> None:
    """Somebody of whom everything is long, met at such an event."""
    if any("XXVIII" in each.event.name for each in happenings.events_page(stage.library)):
        return
    day = stage.words(
        "A long day, much talk of deliveries and dates. ",
        "Długi dzień, dużo rozmów o dostawach i terminach. ",
    )
    event = EventRecord(
        uid=new_uid(),
        name="XXVIII Międzynarodowe Targi Budownictwa, Wyposażenia Wnętrz i Architektury "
        "Krajobrazu „Przestrzeń dla wszystkich”",
        kind="fair",
        place="Międzynarodowe Centrum Wystawienniczo-Kongresowe, "
        + stage.words("hall 5A, stand 217–219", "hala 5A, stoisko 217–219"),
        start="2026-04-20",
        end="2026-05-02",
        notes="\n\n".join([day * 5] * 4),
    )
    why = stage.words(
        "looks for windows for a new hall, but wants to see three buildings in Silesia first",
        "szuka dostawcy okien do nowej hali, a wcześniej chce zobaczyć trzy realizacje na Śląsku",
    )
    note = stage.words(
        "Prefers a short call before nine in the morning. ",
        "Woli krótki telefon przed dziewiątą rano. ",
    )
    talk = stage.words(
        "Talked of dates, discounts and transport. ",
        "Rozmowa o terminach, rabatach i transporcie. ",
    )
    tag = stage.words("Tag number", "Etykieta numer")
    stand = stage.words("stand 217–219", "stoisko 217–219")
    stage.do(
        contacts.create,
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
            tags=tuple(f"{tag} {number}" for number in range(1, 21)),
            notes="\n\n".join([note * 6] * 5),
            encounters=tuple(
                EncounterRecord(
                    uid=new_uid(), when=f"2026-04-{day}", event=event, why=why,
                    place=stand, introduced_by="Maksymilian Wielopolski-Starzeński",
                    talked_about=talk * 5,
                )
                for day in (21, 22, 23)
            ),
        ),
    )  # fmt: skip


def long_contact(stage: Stage) -> None:
    be_long(stage)
    name = next(
        row.name for row in browse.contacts_page(stage.library) if "Gołębiowska" in row.name
    )
    stage.window.show_contact(stage.uid_of(name))


def menu_of_contacts(stage: Stage) -> None:
    contact(stage)
    stage.window.contacts._menu(stage.middle())


def encounter(stage: Stage) -> None:
    contact(stage)
    stage.window.contacts.detail.edit_encounter()


def erase(stage: Stage) -> None:
    contact(stage)
    stage.window.contacts.erase_chosen()
