"""One contact on the page: tags, notes, ways to reach, what its file said, a print of it."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from cardcase.core.beyond.reading import details
from cardcase.core.ops import contacts, history, tags
from cardcase.core.records import (
    ContactRecord,
    JobRecord,
    PointRecord,
    PropertyRecord,
    SourceRecord,
)
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library
from cardcase.core.text import fold
from cardcase.ui.context import Context
from cardcase.ui.details import called, value_words
from cardcase.ui.models.contacts import FOUND_ROLE
from cardcase.ui.pages.contacts.fact_row import FactRow
from cardcase.ui.pages.contacts.file_block import FileBlock
from cardcase.ui.pages.contacts.file_facts import FileFact, file_facts
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.pages.contacts.portrait import Portrait
from cardcase.ui.pages.contacts.print_pages import print_document
from cardcase.ui.pages.contacts.print_text import list_of
from cardcase.ui.pages.contacts.printing import PrintPreview
from cardcase.ui.pages.contacts.tag_row import TagChip, TagRow
from cardcase.ui.theme import Theme
from cardcase.ui.widgets.ask_line import AskLine
from cardcase.ui.widgets.elided import ElidedLabel
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.question import Question
from contacting import contacts_page
from people import ANNA, EDYTA, LUKASZ, add

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> Iterator[ContactsPage]:
    with contacts_page(context, qtbot, ANNA, EDYTA, LUKASZ) as made:
        yield made


def tag_row(page: ContactsPage) -> TagRow:
    assert page.detail.view is not None
    return page.detail.view.tags


def chips(page: ContactsPage) -> list[str]:
    return [chip.text() for chip in tag_row(page).findChildren(TagChip)]


def borne(library: Library, uid: str) -> tuple[str, ...]:
    contact = load.contact(library, uid)
    assert contact is not None
    return contact.tags


def test_a_tag_is_typed_where_tags_stand_with_proposals(
    page: ContactsPage, library: Library, qtbot: Any
) -> None:
    page.show_contact("anna")
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_T, CTRL)
    field = tag_row(page).field
    assert field.hasFocus()
    QTest.keyClicks(field, "con")
    popup = field.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "Construction"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert borne(library, "anna") == ("Construction",)
    assert chips(page) == ["Construction"]


def test_escape_leaves_the_tags_as_they_were(page: ContactsPage, library: Library) -> None:
    page.show_contact("edyta")
    QTest.mouseClick(tag_row(page).more, Qt.MouseButton.LeftButton)
    QTest.keyClicks(tag_row(page).field, "x")
    QTest.keyClick(tag_row(page).field, Qt.Key.Key_Escape)
    assert borne(library, "edyta") == ("Construction",)
    assert tag_row(page).more.hasFocus() and not tag_row(page).field.isVisible()


def test_delete_takes_a_tag_off_and_a_click_shows_its_bearers(
    page: ContactsPage, library: Library
) -> None:
    tags.add(library, ["anna"], ["Construction"])
    page.show_contact("edyta")
    (chip,) = tag_row(page).findChildren(TagChip)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert page.list.query == 'tag:"Construction"'
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert borne(library, "edyta") == () and borne(library, "anna") == ("Construction",)
    history.undo(library)
    assert borne(library, "edyta") == ("Construction",)


def test_the_menu_of_a_tag_renames_it_everywhere(
    page: ContactsPage, library: Library, qtbot: Any
) -> None:
    tags.add(library, ["anna"], ["Construction"])
    page.show_contact("edyta")
    (chip,) = tag_row(page).findChildren(TagChip)
    chip.menu_asked.emit(chip.mapToGlobal(chip.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    rename = next(each for each in menu.actions() if each.text() == "Rename everywhere…")
    rename.trigger()
    menu.close()
    ask = page.findChild(AskLine)
    assert ask is not None and ask.field.text() == "Construction"
    QTest.keyClicks(ask.field, "Building")
    QTest.keyClick(ask.field, Qt.Key.Key_Return)
    assert borne(library, "edyta") == borne(library, "anna") == ("Building",)
    assert chips(page) == ["Building"]


def test_notes_are_written_where_they_stand(page: ContactsPage, library: Library) -> None:
    page.show_contact("edyta")
    assert page.detail.view is not None
    notes = page.detail.view.notes
    QTest.mouseClick(notes.opener, Qt.MouseButton.LeftButton)
    assert notes.field is not None and notes.field.hasFocus()
    QTest.keyClicks(notes.field, " Or after four.")
    # What changes meanwhile is not lost, on either side.
    changes = tags.add(library, ["edyta"], ["New"])
    page._context.bus.changed.emit(changes)
    QTest.keyClick(notes.field, Qt.Key.Key_Return, CTRL)
    edyta = load.contact(library, "edyta")
    assert edyta is not None
    assert edyta.notes == "Prefers a short call before nine. Or after four."
    assert edyta.tags == ("Construction", "New")
    assert chips(page) == ["Construction", "New"]


def test_leaving_a_first_note_saves_it_and_escape_does_not(
    page: ContactsPage, library: Library
) -> None:
    page.show_contact("anna")
    assert page.detail.view is not None
    notes = page.detail.view.notes
    QTest.mouseClick(notes.opener, Qt.MouseButton.LeftButton)
    assert notes.field is not None
    QTest.keyClicks(notes.field, "gone")
    QTest.keyClick(notes.field, Qt.Key.Key_Escape)
    assert notes.opener.hasFocus()
    QTest.mouseClick(notes.opener, Qt.MouseButton.LeftButton)
    assert notes.field is not None
    QTest.keyClicks(notes.field, "likes tea")
    page.show_contact("lukasz")
    anna = load.contact(library, "anna")
    assert anna is not None and anna.notes == "likes tea"
    assert page.detail.uid == "lukasz"


def test_a_page_is_asked_about_with_its_whole_address(
    page: ContactsPage, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    points = (PointRecord(kind="web", value="nordal.example/a?b=c"),)
    add(library, ContactRecord(uid="ida", given="Ida", points=points))
    page.list.refresh()
    page.show_contact("ida")
    (row,) = page.detail.findChildren(FactRow)
    button = row.findChildren(QAbstractButton)[-1]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    ask = page.findChild(Question)
    assert ask is not None and ask.text.text() == "https://nordal.example/a?b=c"
    assert opened == []
    QTest.keyClick(ask, Qt.Key.Key_Escape)
    assert opened == []
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    ask = next(each for each in page.findChildren(Question) if each.isVisible())
    QTest.mouseClick(ask.act, Qt.MouseButton.LeftButton)
    assert opened == [QUrl("https://nordal.example/a?b=c")]


def test_a_phone_that_was_kept_though_odd_says_why(page: ContactsPage, library: Library) -> None:
    points = (
        PointRecord(kind="phone", value="12 34"),
        PointRecord(kind="phone", value="ask at the gate"),
        PointRecord(kind="phone", value="12 345 67 10", normalized="+48123456710"),
    )
    add(library, ContactRecord(uid="ida", given="Ida", points=points))
    page.list.refresh()
    page.show_contact("ida")
    short, none, good = page.detail.findChildren(FactRow)
    assert short.accessibleName().endswith("too short. It is kept as you typed it.")
    assert none.accessibleName().endswith("look like a phone number. It is kept as you typed it.")
    assert good.accessibleName() == "12 345 67 10"


def test_an_e_mail_is_whole_where_its_kind_has_no_room_beside_it(
    page: ContactsPage, library: Library, qtbot: Any
) -> None:
    address = "edyta.wronska.konstantynopolitanska@wronbud.pl"
    points = (PointRecord(kind="email", value=address, type="work"),)
    add(library, replace(EDYTA, uid="wronska", points=points, encounters=(), addresses=()))
    page.list.refresh()
    page.show_contact("wronska")
    (row,) = page.detail.findChildren(FactRow)
    value = next(each for each in row.findChildren(Label) if "@" in each.text())
    (kind,) = (label for label in row.findChildren(QLabel) if label.text() == "work")
    for width in (1500, 1048):
        page.resize(width, 800)
        qtbot.waitUntil(lambda: value.height() >= value.heightForWidth(value.width()))
        assert kind.geometry().right() <= row.width()
    assert kind.y() > value.y()


def test_jobs_that_are_over_tell_their_years(page: ContactsPage, library: Library) -> None:
    jobs = (
        JobRecord(organization="Now"),
        JobRecord(organization="Beside", since="2020"),
        JobRecord(organization="Long", since="2010-03", until="2015-01"),
        JobRecord(organization="Once", until="2009"),
    )
    add(library, ContactRecord(uid="ida", given="Ida", jobs=jobs))
    page.list.refresh()
    page.show_contact("ida")
    told = {label.text() for label in page.detail.findChildren(ElidedLabel)}
    told |= {label.text() for label in page.detail.findChildren(QLabel)}
    assert {"Also: Beside, since 2020", "Before: Long, 2010–2015", "Before: Once, to 2009"} <= told


def said(*properties: PropertyRecord, form: str = "vcard") -> ContactRecord:
    source = SourceRecord(format=form, properties=properties)
    return replace(ANNA, notes="Kept: blue", source=source)


def test_what_the_file_said_beyond_our_fields() -> None:
    contact = said(
        PropertyRecord(name="BDAY", value="1980-05-01"),
        PropertyRecord(name="TZ", value=r"Europe/Warsaw\, summer"),
        PropertyRecord(name="TEL", value="601"),
        PropertyRecord(name="X-SPOUSE", value="Jan"),
        PropertyRecord(name="X-HOBBY", value="chess"),
        PropertyRecord(name="X-HOBBY", value="chess"),
        PropertyRecord(name="KEY", value="AAAA", params="ENCODING=B"),
        PropertyRecord(name="X-PICTURE", value="AAAA", params="ENCODING=BASE64"),
    )
    known = details(contact.source)
    assert [(called(each), value_words(each)) for each in known] == [
        ("birthday", "1 May 1980"),
        ("spouse", "Jan"),
    ]
    assert file_facts(contact, known) == [
        FileFact("time zone", "Europe/Warsaw, summer"),
        FileFact("hobby", "chess"),
    ]
    assert file_facts(ANNA) == []


def test_of_a_table_only_what_stands_nowhere_else_is_told() -> None:
    contact = said(
        PropertyRecord(name="First Name", value="ANNA"),
        PropertyRecord(name="Colour", value="blue"),
        PropertyRecord(name="Birthday", value="1980-05-01"),
        PropertyRecord(name="Event 1 - Label", value="Anniversary"),
        PropertyRecord(name="Event 1 - Value", value="2010-06-02"),
        PropertyRecord(name="Hobby Id", value="17"),
        form="google_csv",
    )
    known = details(contact.source)
    assert [(called(each), value_words(each)) for each in known] == [
        ("birthday", "1 May 1980"),
        ("anniversary", "2 June 2010"),
    ]
    assert file_facts(contact, known) == [FileFact("Hobby Id", "17")]


def test_what_is_known_beyond_our_fields_stands_on_the_page(
    page: ContactsPage, library: Library
) -> None:
    told = said(
        PropertyRecord(name="BDAY", value="--0307"),
        PropertyRecord(name="dog", value="Reks", params="cardcase.beside.custom"),
    )
    source = told.source
    assert source is not None
    beside = replace(source, properties=source.properties[:1], more=source.properties[1:])
    contacts.edit(library, replace(told, source=beside))
    page.list.refresh()
    page.show_contact("anna")
    rows = [row.accessibleName() for row in page.detail.findChildren(FactRow) if row.isVisible()]
    assert rows == ["7 March, birthday", "Reks, dog"]
    assert page.detail.findChild(FileBlock) is None


def test_a_hit_beyond_our_fields_says_what_it_is(
    page: ContactsPage, library: Library, qtbot: Any
) -> None:
    contacts.edit(
        library,
        said(
            PropertyRecord(name="BDAY", value="1980-03-07"),
            PropertyRecord(name="X-SPOUSE", value="Zdzisław Nowak"),
            PropertyRecord(name="X-CARDCASE-FIELD", value="jazz, szachy", params="X-LABEL=Hobby"),
        ),
    )
    for typed, told in (
        ("zdzis", "Spouse: Zdzisław Nowak"),
        ("spouse", "Spouse: Zdzisław Nowak"),
        ("1980", "Birthday: 7 March 1980"),
        ("szach", "Hobby: jazz, szachy"),
    ):
        page.list.search_for(typed)
        qtbot.waitUntil(lambda: page.list.model.is_explained("anna"))
        found = page.list.model.index_of("anna").data(FOUND_ROLE)
        assert found.text == told
        marked = [found.text[start:end] for start, end in found.spans]
        assert [fold(each) for each in marked] == ([] if typed == "spouse" else [typed])


def test_it_is_folded_until_it_is_wanted(page: ContactsPage, library: Library) -> None:
    contacts.edit(library, replace(said(PropertyRecord(name="TZ", value="+01:00")), uid="anna"))
    page.list.refresh()
    page.show_contact("anna")
    block = page.detail.findChild(FileBlock)
    assert block is not None and not block.rows.isVisible()
    assert block.opener.text() == "1 more from the file"
    QTest.mouseClick(block.opener, Qt.MouseButton.LeftButton)
    assert block.rows.isVisible()
    (row,) = block.findChildren(FactRow)
    assert row.accessibleName() == "+01:00, time zone"


def test_a_photo_stands_beside_the_name(page: ContactsPage, library: Library) -> None:
    image = QImage(40, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    sha256 = library.media.put(bytes(data.data()))
    contacts.edit(library, replace(ANNA, photo=sha256))
    page.list.refresh()
    page.show_contact("anna")
    portrait = page.detail.findChild(Portrait)
    assert portrait is not None and portrait.accessibleName() == "Photo of Anna Nowak"
    assert portrait.grab().toImage().pixelColor(36, 36) == QColor("red")


def test_one_contact_is_printed_with_all_that_is_known(
    page: ContactsPage, library: Library, tmp_path: Any
) -> None:
    add(library, ContactRecord(uid="odd", given="<b>Odd</b>", family="& Co", notes="<img src=x>"))
    page.list.refresh()
    page.show_contact("edyta")
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_P, CTRL)
    preview = page.findChild(PrintPreview)
    assert preview is not None
    text = preview.document.toPlainText()
    assert text.startswith("Met 12 March 2026 at Targi Kielce, stand C14, through Anna Nowak")
    # On paper the year is not known, as it is on the screen.
    assert "\n12 March 2026 · Targi Kielce" in text
    for part in ("Inżynier Budowy", "+48 12 345 67 10", "ul. Lipowa 14", "before nine"):
        assert part in text
    preview.close()
    page.show_contact("odd")
    page.printing.preview(["odd"])
    odd = next(each for each in page.findChildren(PrintPreview) if each.isVisible())
    assert "<b>Odd</b> & Co" in odd.document.toPlainText()
    assert "<img src=x>" in odd.document.toPlainText()
    # Black on white in every theme.
    letters = odd.document.begin().charFormat()
    assert letters.foreground().color() == QColor("black")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "odd.pdf"))
    odd.pages.paintRequested.emit(printer)
    assert (tmp_path / "odd.pdf").read_bytes().startswith(b"%PDF")


def test_no_page_of_a_list_parts_a_person(tmp_path: Path, dress: Theme) -> None:
    people = [EDYTA] * 60
    document = list_of(people)
    assert "ul. Lipowa 14, 30-702 Kraków" in document.toPlainText()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "list.pdf"))
    print_document(document, printer)
    with closing(PdfDocument(tmp_path / "list.pdf")) as printed:
        pages = [each.get_textpage().get_text_range().split() for each in printed]
    assert len(pages) > 2
    for words in pages:
        assert words[0] == "Edyta"
        assert words.count("Edyta") == words.count("edyta@wronbud.example")


def test_more_than_a_book_is_not_printed(page: ContactsPage, context: Context, qtbot: Any) -> None:
    with qtbot.waitSignal(context.bus.noticed) as noticed:
        page.printing.preview([str(number) for number in range(1001)])
    assert noticed.args == ["At most 1000 contacts are printed at once.", False]
    assert browse.count_contacts(context.library) == 3
