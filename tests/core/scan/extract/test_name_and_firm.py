"""A person and a firm that were read as one line."""

import pytest

from pages import draft


@pytest.mark.parametrize(
    ("line", "other", "name", "firm"),
    [
        ("dr inż. Jan Lisek Stalex Budowa s.c.", "www.stalex.pl", "Lisek", "Stalex Budowa s.c."),
        ("Ewa Maj Orient S.A.", "O Grupo Orient", "Maj", "Orient S.A."),
        ("Jan Lisek Transport s.c.", "www.lisek-transport.pl", "", "Jan Lisek Transport s.c."),
    ],
)
def test_a_firm_behind_a_name(line: str, other: str, name: str, firm: str) -> None:
    made = draft(line, other, "tel. 22 123 45 67").contact
    assert made.family == name
    assert made.job is not None and made.job.organization == firm
