"""Blocks, lines and readings of a card under review, without a window."""

from dataclasses import replace

import pytest

from cardcase.core.card_records import CardRecord
from cardcase.core.records import AddressRecord, ContactRecord, EventRecord, JobRecord, PointRecord
from cardcase.core.scan.draft import Draft, Evidence
from cardcase.ui.pages.review.blocks import Alternative, blocks_of
from cardcase.ui.pages.review.line_value import (
    is_left_out,
    is_said,
    name_in,
    value_for,
    without_label,
)
from cardcase.ui.pages.review.meeting import Meeting, day_of, encounter_of
from cardcase.ui.pages.review.name_line import name_with
from cardcase.ui.pages.review.sheet import Sheet
from reviewing import DRAFT, EMAIL, NAME, ORG, PHONE, SLOGAN, STREET, TITLE, TOWN, page, sure


def sheet(draft: Draft = DRAFT) -> Sheet:
    return Sheet.of(CardRecord(uid="c", photograph="p", reading=page(), draft=draft), "PL")


def states(draft: Draft) -> dict[str, str]:
    return {block.key: block.state for block in blocks_of(draft, page())}


def test_blocks_come_in_reading_order_with_their_states() -> None:
    assert states(DRAFT) == {
        "name": "sure",
        "title[0]": "sure",
        "org": "doubtful",
        "phones[0]": "sure",
        "emails[0]": "sure",
        "addresses[0]": "doubtful",
        "addresses[0].country": "derived",
    }


def test_what_a_card_usually_has_is_shown_as_missing() -> None:
    assert states(Draft()) == {
        "name": "empty",
        "title[0]": "empty",
        "org": "empty",
        "phones[0]": "empty",
        "emails[0]": "empty",
    }


def test_a_value_nobody_vouches_for_is_doubtful() -> None:
    contact = ContactRecord(jobs=(JobRecord(organization="X"),))
    assert states(Draft(contact=contact))["org"] == "doubtful"


def test_one_doubtful_part_makes_the_name_doubtful_and_its_lines_are_joined() -> None:
    contact = ContactRecord(given="Jan", family="Wąs")
    evidence = {
        "given": sure(0),
        "family": Evidence(confidence=0.4, sure=False, lines=(1,), alternatives=("Was",)),
    }
    block = blocks_of(Draft(contact=contact, evidence=evidence), page())[0]
    assert (block.state, block.lines) == ("doubtful", (0, 1))
    assert block.alternatives == (Alternative("family", "Was"),)


def test_other_readings_are_cased_as_the_name_is() -> None:
    contact = ContactRecord(given="Jakub", family="Dąbrowski", formatted="JAKUB DĄBROWSKI")
    doubt = Evidence(confidence=0.4, sure=False, lines=(0,), alternatives=("JAKUB DABROWSKI",))
    block = blocks_of(Draft(contact=contact, evidence={"name": doubt, "given": doubt}), page())[0]
    assert block.alternatives == (Alternative("name", "Jakub Dabrowski"),)


def test_an_address_is_shown_as_printed_until_it_is_edited() -> None:
    card = sheet()
    block = card.block_of("addresses[0].city")
    assert block is not None
    assert card.printed_address(block) == "ul. Żwirki i Wigury 52, 05-266 Wołomin"
    card.values["addresses[0].city"] = "Zielonka"
    assert card.printed_address(block) == ""


@pytest.mark.parametrize(
    ("line", "says", "listed"),
    [
        ("ul. Marszałka Małachowskiego 12 biuro@wronbud.example", ("biuro@wronbud.example",), True),
        ("Telefon komórkowy +48 601 234 567", ("+48 601-234-567",), False),
        ("05-266 Wotomin", ("05-266", "Wołomin"), False),
        ("ul. Żwirki 5, 05-266 Wołomin", ("ul. Żwirki 5", "05-266", "Wołomin"), False),
        ("ul. Żwirki i Wigury 5, 05-266 Wołomin", ("05-266", "Wołomin"), True),
        ("Wotomin", ("Zielonka",), False),  # what somebody typed in its place
    ],
)
def test_a_line_that_is_used_in_part_is_left_out(
    line: str, says: tuple[str, ...], listed: bool
) -> None:
    assert is_left_out(line, says) == listed


def test_a_line_of_which_a_field_has_a_part_is_listed_as_not_used() -> None:
    lines = list(page().lines)
    long = "ul. Marszałka Stanisława Małachowskiego 127a lucja@laweczka.example"
    lines[EMAIL] = replace(lines[EMAIL], text=long)
    reading = replace(page(), lines=tuple(lines))
    card = Sheet.of(CardRecord(uid="c", photograph="p", reading=reading, draft=DRAFT), "PL")
    assert set(card.unused) - set(sheet().unused) == {EMAIL}
    card.add("note")
    card.put_line("note", EMAIL)
    assert EMAIL not in card.unused


@pytest.mark.parametrize(("country", "count"), [("Polska", 2), ("", 1)])
def test_a_country_that_is_not_printed_is_a_block_of_its_own(country: str, count: int) -> None:
    address = AddressRecord(street="Polna 1", city="Łódź", country=country)
    draft = Draft(
        contact=ContactRecord(addresses=(address,)), evidence={"addresses[0]": sure(STREET)}
    )
    found = [block for block in blocks_of(draft, page()) if block.family == "addresses"]
    assert len(found) == count


def test_lines_without_a_field_are_spare() -> None:
    assert sheet().unused == (SLOGAN,)


@pytest.mark.parametrize(
    ("key", "line", "value"),
    [
        ("phones[0]", "Tel.: +48 22 555 01 23", "+48 22 555 01 23"),
        ("phones[0]", "tel. 22 555 01 23, fax 22 555 01 24", "22 555 01 23"),
        ("phones[0]", "wewn. 12", "12"),
        ("emails[0]", "E-mail: a.b@laweczka.example", "a.b@laweczka.example"),
        ("urls[0]", "Strona: www.laweczka.example", "www.laweczka.example"),
        ("urls[0]", "https://laweczka.example/pl", "https://laweczka.example/pl"),
        ("tax_ids[0]", "NIP: 525-24-45-767", "525-24-45-767"),
        ("addresses[0].postcode", "05-266 Wołomin", "05-266"),
        ("addresses[0].city", "05-266 Wołomin", "Wołomin"),
        ("addresses[0].street", "Adres: ul. Polna 1", "ul. Polna 1"),
        ("org", "Ławeczka sp. z o.o.", "Ławeczka sp. z o.o."),
        ("note", "Tel.: czynny w nocy", "Tel.: czynny w nocy"),
    ],
)
def test_a_line_gives_its_value_to_the_field(key: str, line: str, value: str) -> None:
    assert value_for(key, line, "PL") == value


def test_what_only_looks_like_a_label_stays() -> None:
    assert without_label("https://laweczka.example") == "https://laweczka.example"
    assert without_label("Godziny 8:00") == "Godziny 8:00"


def test_names_are_taken_apart() -> None:
    apart = name_in("mgr Łucja Anna Błaszczyk")
    assert apart == {
        "prefix": "mgr",
        "given": "Łucja",
        "middle": "Anna",
        "family": "Błaszczyk",
        "suffix": "",
    }
    assert name_in("Xq")["given"] == "Xq"


SAID = {"prefix": "mgr", "given": "Łucja", "family": "Błaszczyk"}
NONE: dict[str, str] = {}


@pytest.mark.parametrize(
    ("line", "key", "said", "changed"),
    [
        ("KOWALSKA Anna Maria", "given", SAID,
         {"prefix": "mgr", "given": "Anna", "middle": "Maria", "family": "Kowalska", "suffix": ""}),
        ("dr Jan NOWAK, MBA", "family", SAID,
         {"prefix": "dr", "given": "Jan", "middle": "", "family": "Nowak", "suffix": "MBA"}),
        ("KOWALSKA", "given", SAID, {"family": "Kowalska"}),
        ("Wąs-Żółć", "given", {"given": "Zenon"}, {"family": "Wąs-Żółć"}),
        ("Anna", "given", SAID, {"middle": "Anna"}),
        ("Anna", "family", SAID, {"given": "Anna"}),
        ("ANNA", "given", NONE, {"given": "Anna"}),
        ("NOWAK", "given", NONE, {"family": "Nowak"}),
        ("dr inż.", "given", SAID, {"prefix": "mgr dr inż."}),
        ("MBA", "given", SAID, {"suffix": "MBA"}),
        ("Anna", "middle", SAID, {"middle": "Anna"}),
    ],
)  # fmt: skip
def test_a_line_is_put_into_the_parts_of_a_name_that_it_gives(
    line: str, key: str, said: dict[str, str], changed: dict[str, str]
) -> None:
    assert name_with(line, said, key) == changed


def test_in_place_of_a_part_stands_a_word_as_it_is() -> None:
    assert name_with("NOWAK", SAID, "given", instead=True) == {"given": "Nowak"}


def test_a_line_in_an_empty_town_fills_post_code_and_city() -> None:
    card = sheet(Draft())
    block = card.add("addresses")
    assert card.put_line(f"{block.key}.city", TOWN) == {
        "addresses[0].postcode": "05-266",
        "addresses[0].city": "Wołomin",
    }
    card.put_line(f"{block.key}.street", STREET)
    assert card.lines[block.key] == (TOWN, STREET)
    assert card.contact.addresses[0].full == "ul. Żwirki i Wigury 52, 05-266 Wołomin"


def test_notes_collect_lines() -> None:
    card = sheet()
    card.add("note")
    card.put_line("note", SLOGAN)
    card.put_line("note", TITLE)
    assert card.text("note") == "Meble, które czekają\nKierownik Zakupów"
    assert card.unused == ()


def test_a_replaced_line_is_spare_again() -> None:
    card = sheet()
    card.put_line("emails[0]", PHONE)
    assert EMAIL in card.unused
    assert card.block_at(ORG) == card.block_of("org")
    assert card.block_at(NAME) == card.block_of("family")


def test_a_reading_of_other_words_is_taken_into_the_right_parts() -> None:
    card = sheet()
    name = card.block_of("given")
    assert name is not None
    card.take(name, Alternative("name", "dr inż. Jan Maria Wąs"))
    assert (card.text("prefix"), card.text("middle"), card.text("family")) == (
        "dr inż.",
        "Maria",
        "Wąs",
    )
    card.take(name, None)
    assert card.contact == DRAFT.contact


def test_adding_uses_the_empty_block_first() -> None:
    card = sheet()
    first = card.add("phones")
    assert first.key == "phones[1]"
    assert card.add("phones") is first
    card.values[first.key] = "1"
    assert card.add("phones").key == "phones[2]"
    assert card.add("department").key == "department"


def test_an_unread_card_has_no_lines() -> None:
    card = Sheet.of(CardRecord(uid="c", photograph="p"), "PL")
    assert card.unused == ()
    assert card.line_text(3) == ""
    assert card.contact == ContactRecord()


# Where and why.


def test_a_new_name_makes_a_new_event_and_a_known_one_is_kept() -> None:
    meeting = Meeting(event=" Targi  Kielce ", kind="fair", when="2026-03", place="Hala C")
    made = encounter_of(meeting, None)
    assert made is not None and made.event is not None
    assert (made.event.name, made.event.kind, made.event.start) == (
        "Targi Kielce",
        "fair",
        "2026-03",
    )
    known = EventRecord(uid="k", name="Targi Kielce", kind="fair", notes="hotel obok")
    again = encounter_of(meeting, known)
    assert again is not None and again.event is known


def test_nothing_said_is_no_encounter() -> None:
    assert encounter_of(Meeting(kind="lunch"), None) is None


def test_the_day_is_that_of_the_photograph_else_today() -> None:
    assert day_of("2026-03-12T14:22:00", "2026-06-15") == "2026-03-12"
    assert day_of("", "2026-06-15") == "2026-06-15"


def test_points_of_the_draft_are_untouched() -> None:
    assert sheet().contact.points == (
        PointRecord(kind="phone", value="+48 22 555 01 23", type="work", normalized="+48225550123"),
        PointRecord(kind="email", value="lucja@laweczka.example", type="work"),
    )


@pytest.mark.parametrize(
    ("line", "values", "said"),
    [
        ("Luminet", ["Luminet SARL"], True),
        ("www.luminet.example", ["www.luminet.example"], True),
        ("Lumi", ["Luminet SARL"], False),
        ("SARL Luminet", ["Luminet SARL"], False),
        ("Tel.: 22 555 01 23", ["22 5550123"], True),
        ("NIP 22 555 01 23", ["22 5550123"], False),
        ("KRZESŁA", ["Krzesła biurowe"], True),
        ("—", ["— Luminet"], False),
        ("Luminet", [], False),
    ],
)
def test_a_line_that_a_field_says_already(line: str, values: list[str], said: bool) -> None:
    assert is_said(line, values) == said


def test_a_line_joins_the_words_of_another_but_no_number() -> None:
    card = sheet()
    assert card.put_line("org", SLOGAN) == {"org": "Ławeczka sp. z o.o. Meble, które czekają"}
    assert card.put_line("org", TITLE) == {
        "org": "Kierownik Zakupów Ławeczka sp. z o.o. Meble, które czekają"
    }
    assert card.put_line("org", SLOGAN, instead=True) == {"org": "Meble, które czekają"}
    card.put_line("emails[0]", PHONE)
    assert "@" not in card.text("emails[0]")
