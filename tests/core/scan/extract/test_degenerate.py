"""Pages with little or nothing to find."""

from cProfile import Profile

import pytest

from cardcase.core.records import ContactRecord
from cardcase.core.scan.extract import Known, draft_of
from cardcase.core.scan.page import Page
from pages import draft


def test_an_empty_page() -> None:
    made = draft_of(Page(width=100, height=60), Known())
    assert made.contact == ContactRecord()
    assert made.evidence == {}
    assert made.unused == ()


def test_unused_lines_are_named() -> None:
    made = draft("Anna Lis", "§ 17 ±", "anna.lis@lisbud.pl")
    assert made.unused == (1,)


@pytest.mark.parametrize("unit", ["a", "Anna ", "a.", "   x", "A. ", "tel. "])
def test_a_huge_line_takes_no_longer_than_a_long_one(unit: str) -> None:
    def steps(length: int, name: str) -> int:
        """Function calls, which are the same on every machine; another name evades the caches."""
        profile = Profile()
        profile.runcall(draft, unit * (length // len(unit)), f"Anna {name}", "lis@lisbud.pl")
        return sum(entry.callcount for entry in profile.getstats())

    steps(400, "Los")  # word lists are loaded once
    assert steps(40_000, "Lis") < 3 * steps(400, "Bąk")


@pytest.mark.parametrize(
    "text", ["", " ", "@", "www.", "+48", "tel.", ",,,,", "a" * 3000, "1 " * 1500, "a.b-" * 800]
)
def test_odd_lines_do_no_harm(text: str) -> None:
    made = draft(text, "anna.lis@lisbud.pl")
    assert [point.value for point in made.contact.points] == ["anna.lis@lisbud.pl"]
