"""The list of history as a model: pages, words, what is undone, changes under its feet."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt

from cardcase.core.ops import contacts, history, imports
from cardcase.core.ops.purge import purge
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.load import OperationRecord
from cardcase.core.store.models import Operation
from cardcase.core.store.rows import insert_all
from cardcase.ui import labels
from cardcase.ui.models.history import PAGE, STEP_ROLE, WHEN_ROLE, HistoryModel
from people import ANNA, EDYTA, LUKASZ, add, named


def steps(library: Library, count: int) -> None:
    """So many steps of history, as if they had been done."""
    rows = (("contact.edit", f"Nr {n}", "2026-03-12T10:00:00.000Z", 0, 0) for n in range(count))
    with library.transaction():
        insert_all(Operation, ("kind", "subject", "at", "undone", "cut"), rows)


def texts(model: HistoryModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


@pytest.mark.parametrize("count", [0, 1, 2 * PAGE + 1])
def test_it_keeps_qt_s_rules(library: Library, qtmodeltester: Any, count: int) -> None:
    steps(library, count)
    qtmodeltester.check(HistoryModel(library))


def test_it_keeps_qt_s_rules_while_steps_come_and_go(library: Library, qtmodeltester: Any) -> None:
    model = HistoryModel(library)
    qtmodeltester.check(model)
    model.refresh()
    steps(library, 5)
    model.refresh()
    steps(library, PAGE)
    model.refresh()
    qtmodeltester.check(model)
    add(library, ANNA, EDYTA)
    model.refresh()
    history.undo(library)
    model.refresh()
    assert texts(model)[:2] == ["Edyta Jaworska added", "Anna Nowak added"]
    add(library, LUKASZ)
    model.refresh()
    model.fetchMore()
    assert model.rowCount() == PAGE + 5 + 3 and not model.canFetchMore()
    purge(library, ["anna"])
    model.refresh()
    assert texts(model)[:2] == ["Łukasz Żółć added", "Edyta Jaworska added"]
    qtmodeltester.check(model)


def test_only_what_was_scrolled_to_is_read(library: Library, monkeypatch: Any) -> None:
    steps(library, 1000)
    asked: list[tuple[int, int | None]] = []
    real = load.history

    def counted(library: Library, limit: int, before: int | None = None) -> list[OperationRecord]:
        asked.append((limit, before))
        return real(library, limit, before)

    monkeypatch.setattr(load, "history", counted)
    model = HistoryModel(library)
    model.fetchMore()
    assert asked == [(PAGE, None), (PAGE, 901)]
    assert texts(model)[::PAGE] == ["Nr 999 changed", "Nr 899 changed"]


def test_steps_are_told_in_plain_words(library: Library) -> None:
    imports.import_contacts(library, [named("Lis"), named("Wilk")], "lista.vcf")
    contacts.delete(library, [row.uid for row in load_all(library)])
    model = HistoryModel(library, today=date.today)
    assert texts(model) == ["Jan Lis and 1 more deleted", "2 contacts imported: lista.vcf"]
    history.undo(library)
    model.refresh()
    undone, done = model.index(0), model.index(1)
    assert undone.data(WHEN_ROLE).startswith("today, ")
    assert undone.data(WHEN_ROLE).endswith(" · taken back")
    assert not done.data(WHEN_ROLE).endswith("taken back")
    told = undone.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == f"{undone.data()}, {undone.data(WHEN_ROLE)}"
    assert undone.data(STEP_ROLE).undone


def load_all(library: Library) -> Any:
    from cardcase.core.store import browse

    return browse.contacts_page(library)


def test_a_clock_that_jumped_changes_no_order(library: Library) -> None:
    far = datetime(2199, 1, 1, tzinfo=UTC).isoformat().replace("+00:00", "Z")
    for at in (far, "1970-01-01T00:00:00.000Z", "no time at all"):
        add(library, named("Lis"))
        with library.transaction():
            newest = load.history(library, 1)[0].id
            Operation.update(at=at).where(Operation.id == newest).execute()
    model = HistoryModel(library, today=lambda: date(2026, 6, 1))
    whens = [model.index(row).data(WHEN_ROLE) for row in range(3)]
    assert whens[0] == "no time at all"
    assert "1970" in whens[1] or "1969" in whens[1]
    assert "2199" in whens[2] or "2198" in whens[2]
    undone = history.undo(library)
    assert undone is not None and undone.operation == model.index(0).data(STEP_ROLE).id


def test_an_import_that_is_named_after_people_is_named_as_the_operation_is() -> None:
    record = OperationRecord(id=1, kind="contacts.import", subject="Jan +3", at="", undone=False)
    assert labels.entry(record) == labels.operation("contacts.import", "Jan +3")
