"""What a second reader may change in the reading of the first, on made words."""

import pytest

from cardcase.core.scan.engines.opinion import corrected, is_doubtful
from cardcase.core.scan.page import Alternative, Line, Quad, Word

QUAD: Quad = ((0, 0), (100, 0), (100, 20), (0, 20))


def line(text: str, confidence: float = 0.9, **others: str) -> Line:
    """``others``: by a character of the text, what else it may be."""
    words = tuple(
        Word(
            text=word,
            quad=QUAD,
            confidence=confidence,
            alternatives=tuple(
                Alternative(at=word.index(char), text=other, cost=1.0)
                for char, other in others.items()
                if char in word
            ),
        )
        for word in text.split()
    )
    return Line(text=text, quad=QUAD, confidence=confidence, engine="first", words=words)


def after(first: Line, second: str, language: str = "pl", confidence: float = 0.9) -> str:
    words = line(second, confidence).words
    return corrected(first, words, language, "both").text


@pytest.mark.parametrize(
    ("first", "second", "text"),
    [
        ("JAKUB DABROWSKI", "JAKUB DĄBROWSKI", "JAKUB DĄBROWSKI"),
        ("Wotomin 05", "Wołomin 08", "Wołomin 05"),
        ("StanisTawa Rak", "Stanisława Bak", "Stanisława Rak"),
        ("Stalex Sp. z 0.0.", "Stalex Sp. z o.o.", "Stalex Sp. z o.o."),
        ("tel. 500 100", "tel. 5oo 1oo", "tel. 500 100"),
        ("Lis Anna", "Liš Anna", "Lis Anna"),
        ("Bąk Anna", "Bak Anna", "Bąk Anna"),
        ("Anna Rak", "Zofia Łoś", "Anna Rak"),
        ("Lesna", "", "Lesna"),
    ],
)
def test_marks_come_from_the_second_all_else_from_the_first(
    first: str, second: str, text: str
) -> None:
    assert after(line(first), second) == text


def test_what_the_first_read_without_a_doubt_stays() -> None:
    assert after(line("Lesna", 0.99), "Leśna") == "Lesna"
    assert after(line("Lesna", 0.99, s="ś"), "Leśna") == "Leśna"
    assert after(line("DABROWSKI", 0.99), "DĄBROWSKI") == "DĄBROWSKI"
    assert after(line("DABROWSKI", 0.99), "DĄBROWSKI", language="de") == "DABROWSKI"


def test_a_second_reader_that_is_certain_is_believed() -> None:
    assert after(line("Lesna", 0.99), "Leśna", confidence=0.96) == "Leśna"
    assert after(line("PAŻDZIOCH", 0.99), "PAŹDZIOCH", confidence=0.96) == "PAŹDZIOCH"
    assert after(line("ŻWIRKI", 0.99), "ŹWIRKI", confidence=0.9) == "ŻWIRKI"
    assert after(line("Bąk", 0.99), "Bęk", confidence=0.96) == "Bąk"


def test_a_second_reader_that_is_not_sure_itself_is_not_heard() -> None:
    assert after(line("Lesna"), "Leśna", confidence=0.3) == "Lesna"


def test_the_engine_is_named_on_lines_with_a_change_only() -> None:
    first = line("Lesna 5")
    same = corrected(first, line("Lesna 5").words, "pl", "both")
    assert same is first
    changed = corrected(first, line("Leśna 5").words, "pl", "both")
    assert changed.engine == "both"
    assert [word.text for word in changed.words] == ["Leśna", "5"]


@pytest.mark.parametrize(
    ("asked", "is_asked"),
    [
        (line("Leśna", 0.99), False),
        (line("Leśna", 0.8), True),
        (line("Lesna", 0.99, s="ś"), True),
        (line("DABROWSKI", 0.99), True),
        (line("StanisTawa", 0.99), True),
        (line("anna@stalex.pl", 0.5), False),
        (line("+48 601 234 567", 0.5), False),
    ],
)
def test_only_doubtful_words_are_worth_a_second_opinion(asked: Line, is_asked: bool) -> None:
    assert is_doubtful(asked, "pl") is is_asked
