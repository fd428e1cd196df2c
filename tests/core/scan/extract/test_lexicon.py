import pytest

from cardcase import resources
from cardcase.core.scan.extract.lexicon import Vocabulary, given_names, table, vocabulary


def test_every_list_has_entries_under_every_key() -> None:
    files = sorted(resources.path("lexicon").rglob("*.txt"))
    assert len(files) > 15
    for file in files:
        name = file.relative_to(resources.path("lexicon")).with_suffix("").as_posix()
        entries = table(name)
        assert entries, name
        assert all(entries.values()), name


@pytest.mark.parametrize(
    ("entry", "word", "hit"),
    [
        ("leiter", "leiter", True),
        ("leiter", "leiterin", False),
        ("leiter*", "leiterin", True),
        ("*leiter", "vertriebsleiter", True),
        ("*leiter", "leiter", True),
        ("*leiter", "vertriebsleiterin", False),
        ("*leiter*", "vertriebsleiterin", True),
    ],
)
def test_stars(entry: str, word: str, hit: bool) -> None:
    assert bool(Vocabulary([entry]).hits([word])) is hit


def test_phrases_cover_all_their_words() -> None:
    assert Vocabulary(["head of"]).hits(["the", "head", "of", "sales"]) == {1, 2}
    assert "Häd öf" not in Vocabulary(["head of"])
    assert "Head Of" in Vocabulary(["head of"])


def test_countries_are_known_in_several_languages() -> None:
    known = vocabulary("countries")
    assert all(name in known for name in ("Polska", "POLAND", "Deutschland", "Česká republika"))


def test_given_names_keep_their_spellings() -> None:
    assert given_names()["lukasz"] == {"łukasz"}
    assert {"zoe", "zoé"} <= given_names()["zoe"]
