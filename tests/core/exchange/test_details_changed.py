"""What a contact has beyond our fields, changed by its owner: written, and known when it comes
again."""

from dataclasses import replace
from io import BytesIO

import pytest

from cardcase.core.beyond.changing import TYPED, with_details
from cardcase.core.beyond.detail import Detail
from cardcase.core.beyond.reading import details
from cardcase.core.exchange import registry
from cardcase.core.exchange.rows import Imported
from cardcase.core.match.plan import plan
from cardcase.core.match.update import updated
from cardcase.core.records import ContactRecord

BORN, NEXT_YEAR, NO_YEAR = (
    Detail("birthday", day) for day in ("1980-05-04", "1981-05-04", "--05-04")
)
EDI, EDZIA = Detail("nickname", "Edi"), Detail("nickname", "Edzia")
ADAM, IDA = Detail("relation", "Adam", "spouse"), Detail("relation", "Ida", "assistant")
ALL = {BORN, EDI, EDZIA, ADAM, IDA}
CARD = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:edyta\r\nFN:Edyta Jaworska\r\nN:Jaworska;Edyta;;;\r\n"
    b"NICKNAME:Edi,Edzia\r\nBDAY:1980-05-04\r\nitem1.X-ABRELATEDNAMES:Adam\r\n"
    b"item1.X-ABLABEL:_$!<Spouse>!$_\r\nitem2.X-ABRELATEDNAMES:Ida\r\n"
    b"item2.X-ABLABEL:_$!<Assistant>!$_\r\nX-DOG:Reks\r\nEND:VCARD\r\n"
)
GOOGLE = (
    b"First Name,Last Name,Nickname,Birthday,Relation 1 - Label,Relation 1 - Value,"
    b"Relation 2 - Label,Relation 2 - Value\r\n"
    b"Edyta,Jaworska,Edi,1980-05-04,Spouse,Adam,Assistant,Ida\r\n"
)
FORMATS = ("vcard3", "vcard4", "csv", "csv_pl", "google_csv")


def read(data: bytes) -> ContactRecord:
    (row,) = registry.importer_for("again", data).read(BytesIO(data))
    assert isinstance(row, Imported)
    return replace(row.record, uid="edyta")


def written(contact: ContactRecord, form: str) -> bytes:
    return b"".join(registry.exporter(form).write([contact]))


def with_those(contact: ContactRecord, *wanted: Detail) -> ContactRecord:
    return replace(contact, source=with_details(contact.source, wanted))


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("born", [BORN, NO_YEAR])
def test_what_is_typed_of_somebody_who_came_from_no_file_goes_into_every_format(
    born: Detail, form: str
) -> None:
    typed = with_those(ContactRecord(uid="edyta", given="Edyta"), born, EDI, ADAM)
    assert typed.source is not None and typed.source.format == TYPED
    assert set(details(read(written(typed, form)).source)) == {born, EDI, ADAM}
    assert with_those(typed) == ContactRecord(uid="edyta", given="Edyta")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("file", [CARD, GOOGLE], ids=["vcard", "google"])
def test_what_is_changed_or_taken_away_is_not_written_any_more(file: bytes, form: str) -> None:
    wanted = (EDI, NEXT_YEAR, IDA)
    changed = with_those(read(file), *wanted)
    assert set(details(changed.source)) == set(wanted)
    out = written(changed, form)
    assert set(details(read(out).source)) == set(wanted)
    assert b"Adam" not in out and b"Edzia" not in out and b"1980" not in out
    assert (b"Reks" in out) == (file == CARD and form.startswith("vcard"))


def test_what_was_put_back_is_written_as_the_file_had_it() -> None:
    here = read(CARD)
    back = with_those(with_those(here, NEXT_YEAR), *details(here.source))
    assert back == here and b"NICKNAME:Edi,Edzia" in written(back, "vcard3")


def test_the_same_file_brings_nothing_back_that_was_taken_away() -> None:
    changed = with_those(read(CARD), NEXT_YEAR)
    assert updated(changed, read(CARD), own=True).changed == ()
    news = CARD.replace(b"X-DOG:Reks", b"X-DOG:Azor\r\nX-CAT:Mruczek")
    after = updated(changed, read(news), own=True).record
    assert details(after.source) == (NEXT_YEAR,)


def test_a_first_file_tells_what_is_not_known_and_changes_nothing() -> None:
    typed = with_those(ContactRecord(uid="edyta", given="Edyta", family="Jaworska"), NO_YEAR)
    after = updated(typed, read(CARD), own=True).record
    assert set(details(after.source)) == ALL - {BORN} | {NO_YEAR}
    assert b"X-DOG:Reks" in written(after, "vcard3")


def test_merging_keeps_what_was_typed_of_either_and_what_the_file_said() -> None:
    typed = with_those(ContactRecord(uid="typed", given="Edyta", family="Jaworska"), EDI)
    for pair in ([typed, read(CARD)], [read(CARD), typed]):
        merged = plan(pair).merged
        assert set(details(merged.source)) == ALL
        assert b"X-DOG:Reks" in written(merged, "vcard3")
