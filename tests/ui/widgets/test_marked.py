"""One line with hits: the first of them is seen, however late it stands."""

import pytest

from cardcase.ui.theme import Theme
from cardcase.ui.widgets.marked import Marked, with_hit_in_sight

NOTE = "Note: a long story of the hall, of tea and of who paid for it, and then of laser cutting"


@pytest.mark.usefixtures("dress")
def test_a_late_hit_is_seen_with_what_says_what_the_text_is() -> None:
    start = NOTE.index("laser")
    shown = with_hit_in_sight(Marked(NOTE, ((start, start + 5),)), 200, "second")
    (span,) = shown.spans
    assert shown.text[span[0] : span[1]] == "laser"
    assert shown.text == "Note: …then of laser cutting"


def test_an_early_hit_and_no_hit_leave_the_line_alone(dress: Theme) -> None:
    for line in (Marked(NOTE, ((6, 12),)), Marked(NOTE)):
        assert with_hit_in_sight(line, 200, "second") == line
