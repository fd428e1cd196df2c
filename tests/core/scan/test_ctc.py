"""Decoding of made posteriors: spaces, letters of a language, full stops, other readings."""

import numpy as np
import pytest

from cardcase.core.scan.engines.alphabet import BLANK, column_of, language_of, latin, meanings
from cardcase.core.scan.engines.crops import line_of
from cardcase.core.scan.engines.ctc import Decoder
from cardcase.core.scan.engines.recogniser import Posterior
from cardcase.core.scan.page import Line, Quad

CHARACTERS = (BLANK, *sorted(latin()))
QUAD: Quad = ((0, 0), (800, 0), (800, 48), (0, 48))

Step = dict[str, float]
"""What is seen at one step; the rest of 1 is the blank."""


def posterior(*steps: Step) -> Posterior:
    made = np.zeros((len(steps), len(CHARACTERS)), np.float32)
    for at, step in enumerate(steps):
        for character, chance in step.items():
            made[at, CHARACTERS.index(character)] = chance
        made[at, 0] = 1 - sum(step.values())
    return made


def spelled(text: str, **seen: Step) -> list[Step]:
    """Each character for sure, with a blank step after it; named ones as given."""
    steps: list[Step] = []
    for character in text:
        steps += [seen.get(character, {character: 1.0}), {}]
    return steps


def read(*steps: Step, language: str = "") -> Line:
    made = posterior(*steps)
    return line_of(Decoder(CHARACTERS)(made, language), len(made), QUAD, "made")


def test_repetitions_and_blanks_are_dropped() -> None:
    assert read({"A": 1.0}, {"A": 1.0}, {"n": 0.9}, {}, {"n": 0.9}, {"a": 1.0}).text == "Anna"
    assert read({}, {}).text == ""
    assert read({}, {}).confidence == 0


@pytest.mark.parametrize(("chance", "text"), [(0.3, "Jan Rak"), (0.03, "JanRak")])
def test_a_narrow_space_is_one_that_is_likely_enough(chance: float, text: str) -> None:
    line = read(*spelled("Jan"), {" ": chance}, *spelled("Rak"))
    assert line.text == text
    assert [word.text for word in line.words] == text.split()


def test_no_space_stands_where_a_full_stop_does() -> None:
    assert read(*spelled("bol"), {".": 0.8, " ": 0.15}, {}, *spelled("pl")).text == "bol.pl"
    assert read(*spelled("bol"), {".": 0.8}, {" ": 0.15}, *spelled("pl")).text == "bol. pl"


@pytest.mark.parametrize("seen", [{"g": 0.95, "@": 0.03}, {"@": 0.03}, {"@": 0.98}])
def test_an_at_leaves_a_trace_before_a_host(seen: Step) -> None:
    line = read(*spelled("jan"), seen, {}, *spelled("bol.pl"))
    assert line.text == "jan@bol.pl"
    likelier = [other for other in line.words[0].alternatives if other.at == 3 and other.cost < 0]
    assert bool(likelier) is (seen["@"] < 0.5)  # so that nobody takes it for sure


def test_no_at_where_no_host_follows() -> None:
    assert read(*spelled("www"), {".": 0.9, "@": 0.05}, {}, *spelled("bol.pl")).text == "www.bol.pl"
    assert read(*spelled("jan"), {"g": 0.95, "@": 0.03}, {}, *spelled("bol")).text == "jangbol"


def test_a_weak_space_does_not_part_an_address() -> None:
    assert read(*spelled("jan@"), {" ": 0.2}, *spelled("a.pl")).text == "jan@a.pl"
    assert read(*spelled("E:"), {" ": 0.2}, *spelled("jan@a.pl")).text == "E: jan@a.pl"
    assert read(*spelled("Web"), {" ": 0.2}, *spelled("www.a.pl")).text == "Web www.a.pl"
    assert read(*spelled("jan@"), {" ": 0.45}, *spelled("a.pl")).text == "jan@ a.pl"


def test_a_full_stop_that_was_passed_over_is_put_in_between_letters_only() -> None:
    assert read(*spelled("a"), {".": 0.4}, {}, *spelled("pl")).text == "a.pl"
    assert read(*spelled("4"), {".": 0.4}, {}, *spelled("46")).text == "446"


def test_a_bar_that_was_passed_over_stands_between_two_spaces() -> None:
    gap: list[Step] = [{" ": 0.9}, {"|": 0.1, "/": 0.1}, {" ": 0.9}]
    assert read(*spelled("5"), *gap, *spelled("25")).text == "5 | 25"
    assert read(*spelled("5"), {" ": 0.9}, {"|": 0.1}, {}, *spelled("25")).text == "5 25"


def test_a_letter_of_the_language_needs_less_evidence_than_its_base() -> None:
    steps = spelled("Lis", s={"s": 0.6, "ś": 0.2, "š": 0.1})
    assert read(*steps).text == "Lis"
    assert read(*steps, language="pl").text == "Liś"
    assert read(*steps, language="de").text == "Lis"
    assert read(*spelled("Wotek", t={"t": 0.85, "ł": 0.14}), language="pl").text == "Wołek"
    assert read(*spelled("Lis", s={"s": 0.99, "ś": 0.01}), language="pl").text == "Lis"


def test_an_address_has_no_marks() -> None:
    steps = spelled("lis@a.pl", s={"s": 0.6, "ś": 0.3})
    assert read(*steps, language="pl").text == "lis@a.pl"


def test_capitals_that_the_model_does_not_know_are_told_by_what_it_says_for_them() -> None:
    steps = spelled("JASIŃSKI", Ń={"ń": 0.4, "Ú": 0.38, "Ñ": 0.01})
    assert read(*steps).text == "JASIńSKI"
    assert read(*steps, language="pl").text == "JASIŃSKI"
    assert read(*spelled("BIŃKA", Ń={"Ñ": 0.97}), language="pl").text == "BIŃKA"
    assert read(*spelled("Nuñez", ñ={"ñ": 0.97}), language="es").text == "Nuñez"


def test_a_foreign_letter_that_is_beyond_doubt_stays() -> None:
    steps = spelled("Tomáš", š={"š": 0.97}, á={"á": 0.99})
    assert read(*steps, language="pl").text == "Tomáš"
    assert read(*spelled("Müller"), language="pl").text == "Müller"


def test_other_readings_of_a_character_are_kept_with_their_cost() -> None:
    (word,) = read(*spelled("x0.o.", **{"0": {"0": 0.6, "o": 0.3, "8": 0.01}})).words
    (other,) = word.alternatives
    assert (other.at, other.text) == (1, "o")
    assert other.cost == pytest.approx(np.log(2), abs=0.01)


def test_words_stand_where_their_characters_do() -> None:
    first, second = read(*spelled("ab"), {" ": 1.0}, {}, {}, {}, *spelled("cd")).words
    assert first.quad[0][0] < first.quad[1][0] <= second.quad[0][0] < second.quad[1][0] <= 800


def test_what_chinese_print_has_instead_is_taken_for_the_plain_sign() -> None:
    told = {"：": ":", "Ａ": "A", "。": ".", "一": "–", "中": None, "ł": "ł", BLANK: BLANK}
    assert {character: column_of(character) for character in told} == told


def test_what_may_be_meant_is_of_the_language_and_its_case() -> None:
    assert dict(meanings("pl")["ñ"]).keys() == {"ń"}
    assert dict(meanings("pl", capitals=True)["ń"]).keys() == {"Ń"}
    assert dict(meanings("es")["n"]).keys() == {"ñ"}
    assert not meanings("en")


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("pl", ["Łukasz Wrona", "ul. Długa 5", "tel. +48 41 111 22 33", "lukasz@stalex.pl"]),
        ("de", ["Jörg Weiß", "Hauptstraße 5", "Telefon +49 30 1234", "Stalex GmbH"]),
        ("cs", ["Jiří Dvořák", "Nádražní 5", "+420 229 370 010", "www.stalex.cz"]),
        ("en", ["John Smith", "5 Station Road", "Phone +44 20 7946 0000", "Stalex Ltd"]),
        ("pl", ["ADAM WĄSIK", "Stalex s.c.", "adam@stalex.com.pl"]),
        ("fr", ["Loïc Petit", "Petit et Fils", "www.petit-et-fils.fr"]),
        ("", ["Anna Rak", "anna@stalex.eu", "601 234 567"]),
        ("", ["Anna Rak", "anna@stalex.cz", "+48 601 234 567"]),
    ],
)
def test_the_language_of_a_card(language: str, texts: list[str]) -> None:
    assert language_of(texts, ("pl", "en", "de")) == language
