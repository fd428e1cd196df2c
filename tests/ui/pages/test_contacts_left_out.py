"""What has no place in a file of another program is told before and after it is written."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cardcase.core.exchange import registry
from cardcase.core.exchange.options import WriteOptions
from cardcase.core.ops import events
from cardcase.core.records import JobRecord
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.pages.contacts import vcf_files
from cardcase.ui.pages.contacts.export_sheet import ExportSheet
from cardcase.ui.pages.contacts.left_out_words import known_things, left_out
from cardcase.ui.pages.contacts.page import ContactsPage
from people import EDYTA, FAIR, add

OTHER = replace(EDYTA, encounters=(), uid="other", jobs=(*EDYTA.jobs, JobRecord(organization="S")))


@pytest.fixture
def page(context: Context, library: Library, qtbot: QtBot) -> Iterator[ContactsPage]:
    add(library, EDYTA, OTHER)
    events.save(library, replace(FAIR, notes="Hall C was full."))
    made = ContactsPage(context)
    qtbot.addWidget(made)
    yield made
    made.close()


def sheet_of(page: ContactsPage) -> ExportSheet:
    page.choose_export()
    sheet = page.findChild(ExportSheet)
    assert sheet is not None
    return sheet


def test_it_is_told_for_each_format_before_anything_is_written(page: ContactsPage) -> None:
    sheet = sheet_of(page)
    assert sheet.format.code == "vcard3" and sheet.missing.isHidden()
    sheet.format._take(_choice(sheet, "google_csv"))
    assert sheet.missing.text() == (
        "No place of their own there, at most in words: 3 further jobs."
    )
    sheet.notes.setChecked(True)
    assert "1 note of an event" in sheet.missing.text()
    sheet.format._take(_choice(sheet, "vcard4"))
    assert sheet.missing.isHidden()
    sheet.reject()


def test_it_is_told_when_it_is_written(
    page: ContactsPage, context: Context, tmp_path: Path
) -> None:
    told: list[str] = []
    context.bus.noticed.connect(lambda text, _undo: told.append(text))
    sheet = sheet_of(page)
    sheet.format._take(_choice(sheet, "google_csv"))
    sheet.go_on.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.selectFile(str(tmp_path / "all.csv"))
    dialog.accept()
    assert told == [
        "2 contacts written to all.csv. "
        "No place of their own there, at most in words: 3 further jobs."
    ]


def test_of_too_many_nothing_is_counted_before(
    page: ContactsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vcf_files, "MOST_COUNTED", 1)
    sheet = sheet_of(page)
    sheet.format._take(_choice(sheet, "google_csv"))
    assert sheet.missing.isHidden()
    sheet.reject()


def test_whatever_a_format_may_leave_out_has_words() -> None:
    full = replace(
        EDYTA,
        photo="0" * 64,
        jobs=(JobRecord(organization="S", titles=("A", "B")), *EDYTA.jobs),
        points=EDYTA.points * 9,
        addresses=EDYTA.addresses * 9,
    )
    options = WriteOptions(with_encounters=True)
    codes = {
        code
        for exporter in registry.exporters()
        if isinstance(exporter, registry.Limited)
        for code in exporter.left_out(full, options)
    }
    assert {"photo", "job", "title"} <= codes <= known_things()
    assert left_out({}) == ""
    assert "new 2" in left_out({"new": 2})


def _choice(sheet: ExportSheet, code: str):  # type: ignore[no-untyped-def]
    sheet.format._fill()
    return next(each for each in sheet.format._group.actions() if each.data() == code)
