"""Numbers of contacts in sentences."""

import pytest
from PySide6.QtWidgets import QApplication

from cardcase.ui import i18n
from cardcase.ui.numbers import spelled
from cardcase.ui.theme import Theme


@pytest.mark.parametrize(
    ("n", "one_case", "genitive"),
    [
        (1, "Jeden znany.", "Jednego znany."),
        (2, "Dwa znany.", "Dwóch znany."),
        (5, "Pięć znany.", "Pięciu znany."),
        (12, "Dwanaście znany.", "Dwunastu znany."),
        (13, "13 znany.", "13 znany."),
    ],
)
def test_a_number_of_contacts_is_a_word_in_its_case(
    dress: Theme, qapp: QApplication, n: int, one_case: str, genitive: str
) -> None:
    i18n.install(qapp, "pl")
    try:
        assert spelled(f"{n} znany.", n) == one_case
        assert spelled(f"{n} znany.", n, genitive=True) == genitive
    finally:
        i18n.install(qapp, "en")
