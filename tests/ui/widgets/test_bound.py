"""What stays together at the end of a line, and that it is only shown so."""

import pytest
from PySide6.QtGui import QFontMetricsF

from cardcase.ui.theme import Theme
from cardcase.ui.widgets.bound import bound, breakable
from cardcase.ui.widgets.sentence import SentenceLabel
from cardcase.ui.widgets.wrapped import wrapped


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Spotkanie w Kielcach", "Spotkanie w_Kielcach"),
        ("i z Anną (a potem)", "i_z_Anną (a_potem)"),
        ("hala C, stoisko C14", "hala C, stoisko_C14"),
        ("do hali 5 i", "do hali_5 i"),
        ("Hall 4, stand 217–219", "Hall_4, stand_217–219"),
        ("Halina 5", "Halina 5"),
        ("lok. 14, 41-200 Sosnowiec", "lok. 14, 41-200_Sosnowiec"),
        ("22-345 67 10", "22-345 67 10"),
        (" w ", " w_"),
        ("Plan B5 2026", "Plan_B5 2026"),
    ],
)
def test_short_words_hold_to_their_neighbours(text: str, held: str) -> None:
    assert bound(text).replace("\u00a0", "_") == held
    assert len(bound(text)) == len(text)


def test_an_address_of_the_net_is_broken_between_its_parts() -> None:
    assert breakable("jan.nowak@firma-abc.pl").split("\u200b") == [
        "jan.",
        "nowak@",
        "firma-",
        "abc.",
        "pl",
    ]
    assert breakable("41-200") == "41-200", "no post code is"


def test_no_line_ends_in_a_word_of_one_letter(dress: Theme) -> None:
    font = dress.font("body")
    width = QFontMetricsF(font).horizontalAdvance("Spotkanie w K")
    assert wrapped("Spotkanie w Kielcach", font, width, 2) == ["Spotkanie", "w Kielcach"]


def test_what_is_read_out_is_what_was_typed(dress: Theme) -> None:
    label = SentenceLabel([("Met in ", None), ("Hala w Kielcach", "event:x")])
    assert label.text() == label.accessibleName() == "Met in Hala w Kielcach"
