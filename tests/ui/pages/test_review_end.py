"""What stands at the end of a sitting of review."""

from pathlib import Path

from PySide6.QtCore import Qt

from cardcase.core.store.library import Library
from made_up import waiting_photograph
from reviewing import PATIENCE, Bench

Ctrl = Qt.KeyboardModifier.ControlModifier


def test_at_the_end_it_says_that_photographs_are_still_read(
    bench: Bench, library: Library, tmp_path: Path, one: str
) -> None:
    ending = bench.page.nothing_left
    waiting_photograph(library, tmp_path)
    bench.begin(one)
    bench.press(Qt.Key.Key_D, Ctrl)
    bench.qtbot.waitUntil(ending.isVisible, timeout=PATIENCE)
    assert ending.title == "Nothing left to review for now"
    assert ending.text == "More photographs are still being read."
    assert bench.focused is ending.back_button
    assert ending.more_button.isHidden()
    with bench.qtbot.waitSignal(bench.page.contacts_wanted, timeout=PATIENCE) as asked:
        ending.contacts_button.click()
    assert asked.args == [[]], "none came of it: the way to all of them"


def test_the_end_leads_to_more_photographs(bench: Bench, one: str) -> None:
    ending = bench.page.nothing_left
    bench.begin(one)
    bench.press(Qt.Key.Key_D, Ctrl)
    bench.qtbot.waitUntil(ending.isVisible, timeout=PATIENCE)
    with bench.qtbot.waitSignal(bench.page.photographs_wanted, timeout=PATIENCE):
        ending.more_button.click()
