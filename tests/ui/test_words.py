"""Every sentence of the window: there for each code, seen by the translators, and well put."""

import ast
import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import PySide6
import pytest
from PySide6.QtCore import QTranslator

import cardcase
from cardcase import resources
from cardcase.cli.words import en, pl
from cardcase.core.errors import CardcaseError, ScanError
from cardcase.core.ops.changes import Changes
from cardcase.core.records import EVENT_KINDS
from cardcase.ui import errors, i18n, labels
from cardcase.ui.theme import Theme

PACKAGE = Path(cardcase.__file__).parent
PLURALS = {"en": 2, "pl": 3}
ERRORS = frozenset({"CardcaseError", "ScanError", "LibraryError", "ExchangeError"})

Key = tuple[str, str, str]
"""Context, sentence and comment."""


class Place(NamedTuple):
    """A call in the code."""

    file: Path
    call: ast.Call

    def __str__(self) -> str:
        where = self.file.relative_to(PACKAGE.parent)
        return f"{where}:{self.call.lineno}: {ast.unparse(self.call)}"


@cache
def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def _calls(folder: str, names: frozenset[str]) -> Iterator[Place]:
    """The calls of functions of these names under a folder of the package."""
    for file in sorted((PACKAGE / folder).rglob("*.py")):
        for node in ast.walk(_tree(file)):
            if isinstance(node, ast.Call):
                function = node.func
                name = getattr(function, "id", getattr(function, "attr", ""))
                if name in names:
                    yield Place(file, node)


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _literals(node: ast.expr) -> set[str]:
    """The strings an expression can be, as far as it says so itself."""
    if isinstance(node, ast.IfExp):
        return _literals(node.body) | _literals(node.orelse)
    text = _text(node)
    return set() if text is None else {text}


# Codes of the core.


def _codes(place: Place) -> set[str]:
    """The codes a call may make an error with."""
    first = place.call.args[0]
    if codes := _literals(first):
        return codes
    # A variable: whatever it is set to in this module, and the tables it may be looked up in.
    found: set[str] = set()
    for node in ast.walk(_tree(place.file)):
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == ast.unparse(first):
            found |= _literals(node.value)
        elif isinstance(node, ast.Dict):
            found |= {text for value in node.values if (text := _text(value))}
    return found


def test_every_trouble_the_core_can_name_has_a_sentence() -> None:
    places = [place for room in ("core", "ui") for place in _calls(room, ERRORS)]
    unknown = [str(place) for place in places if not _codes(place)]
    assert unknown == [], "the codes of these cannot be told"
    codes = {code for place in places for code in _codes(place)}
    assert {"not_an_image", "disk_full", "no_access", "damaged", "cancelled"} <= codes
    assert sorted(codes - errors.known_codes()) == []


def test_an_unknown_trouble_is_named_so_that_it_can_be_reported() -> None:
    assert errors.sentence(CardcaseError("odd")) == "Something did not work: odd"
    said = errors.sentence(ScanError("odd", page=3))
    assert said == "Something did not work: odd (page: 3)"


def test_every_kind_of_operation_has_words() -> None:
    recorded = [place for place in _calls("core/ops", frozenset({"operation"})) if _kept(place)]
    vague = [str(place) for place in recorded if not _literals(place.call.args[1])]
    assert vague == []
    kinds = {kind for place in recorded for kind in _literals(place.call.args[1])}
    assert {"card.accept", "contact.edit", "photographs.add"} <= kinds
    assert sorted(kinds - labels.operation_kinds()) == []
    assert sorted(labels.operation_kinds() - kinds) == [], "words for what is never done"


def _kept(place: Place) -> bool:
    """Whether the operation comes into history."""
    recorded = [word.value for word in place.call.keywords if word.arg == "recorded"]
    return not any(isinstance(value, ast.Constant) and value.value is False for value in recorded)


@pytest.mark.parametrize("kind", sorted(labels.operation_kinds()))
def test_an_operation_is_named_with_its_subject_as_it_is(kind: str) -> None:
    said = labels.operation(kind, "{Anna} %n")
    assert said[0].isupper() or said.startswith("{Anna} %n")
    assert said.count("{Anna} %n") <= 1
    changes = Changes(1, kind, "Anna")
    named = labels.operation(kind, "Anna")
    assert labels.undone(changes) == f"Taken back: {named}"
    assert labels.redone(changes) == f"Done again: {named}"


def test_kinds_of_events_and_types_of_points_have_words() -> None:
    assert len({labels.event_kind(kind) for kind in EVENT_KINDS}) == len(EVENT_KINDS)
    assert not {labels.event_kind(kind) for kind in EVENT_KINDS} & set(EVENT_KINDS)
    assert labels.point_type("linkedin") == "LinkedIn"
    assert labels.point_type("pager") == "pager", "what we do not know is shown as it is"


# Sentences that the translators can see.


def _sentence_calls() -> list[Place]:
    found = _calls("ui", frozenset({"tr"}))
    return [place for place in found if place.file != PACKAGE / "ui" / "i18n.py"]


def _visible(call: ast.Call) -> bool:
    """Whether lupdate understands it: literals in their order, the count a plain variable."""
    arguments = list(call.args)
    literal = [_text(argument) is not None for argument in arguments[:2]]
    if call.keywords or len(arguments) not in (2, 3, 4) or not all(literal):
        return False
    comment = arguments[2:3]
    no_comment = all(
        isinstance(each, ast.Constant) and (each.value is None or isinstance(each.value, str))
        for each in comment
    )
    return no_comment and all(isinstance(each, ast.Name) for each in arguments[3:])


def _keys() -> set[Key]:
    keys = set()
    for place in _sentence_calls():
        texts = [_text(argument) or "" for argument in place.call.args[:3]]
        keys.add((texts[0], texts[1], texts[2] if len(texts) == 3 else ""))
    return keys


def test_every_sentence_is_written_so_that_the_translators_see_it() -> None:
    calls = _sentence_calls()
    assert len(calls) > 200
    assert [str(place) for place in calls if not _visible(place.call)] == []


@pytest.mark.parametrize(
    ("written", "visible"),
    [
        ('tr("Scan", "Paste")', True),
        ('tr("Scan", "one " "text")', True),
        ('tr("Scan", "%n cards", None, count)', True),
        ('tr("Scan", "to", "a comment")', True),
        ('tr("Scan", f"{name}")', False),
        ('tr("Scan", text)', False),
        ('tr(context, "Paste")', False),
        ('tr("Scan", "%n cards", n=count)', False),
        ('tr("Scan", "%n cards", None, len(cards))', False),
        ('tr("Scan", "%n cards", comment, count)', False),
    ],
)
def test_what_the_translators_can_see(written: str, visible: bool) -> None:
    call = ast.parse(written, mode="eval").body
    assert isinstance(call, ast.Call)
    assert _visible(call) is visible


def test_a_sentence_with_a_count_gets_one_and_no_other_does() -> None:
    wrong = [
        str(place)
        for place in _sentence_calls()
        if ("%n" in (_text(place.call.args[1]) or "")) != (len(place.call.args) == 4)
    ]
    assert wrong == []


# The catalogues.


class Message(NamedTuple):
    """A sentence of a catalogue: its translation, one form or one for each plural."""

    forms: tuple[str, ...]
    finished: bool
    plural: bool


def _catalogue(language: str) -> dict[Key, Message]:
    root = ElementTree.parse(resources.path("i18n", f"cardcase_{language}.ts")).getroot()
    found = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            found[key] = Message(
                tuple(forms or [translation.text or ""]),
                translation.get("type") is None,
                message.get("numerus") == "yes",
            )
    return found


def _wanted(language: str) -> set[Key]:
    # English is the language of the code: only its plurals need a catalogue.
    return {key for key in _keys() if language != "en" or "%n" in key[1]}


def _finished(language: str) -> dict[Key, Message]:
    return {key: each for key, each in _catalogue(language).items() if each.finished}


@pytest.mark.parametrize("language", PLURALS)
def test_the_catalogue_has_every_sentence_and_no_other(language: str) -> None:
    catalogue = _catalogue(language)
    assert sorted(_wanted(language) - catalogue.keys()) == [], "run packaging/translations"
    assert sorted(catalogue.keys() - _wanted(language)) == [], "run packaging/translations"


@pytest.mark.parametrize("language", PLURALS)
def test_every_sentence_is_translated(language: str) -> None:
    catalogue = _catalogue(language)
    open_still = [
        key for key, each in catalogue.items() if not each.finished or not all(each.forms)
    ]
    assert sorted(open_still) == []


@pytest.mark.parametrize("language", PLURALS)
def test_a_count_has_a_form_for_each_plural(language: str) -> None:
    wrong = {
        key: each
        for key, each in _finished(language).items()
        if each.plural != ("%n" in key[1])
        or len(each.forms) != (PLURALS[language] if each.plural else 1)
    }
    assert wrong == {}


def test_a_picture_without_a_card_has_the_same_words_everywhere() -> None:
    english = errors.sentence_for("no_card")
    (polish,) = _catalogue("pl")["Errors", english, ""].forms
    for window, words in ((english, en.WORDS), (polish, pl.WORDS)):
        said = ". ".join(part[0].upper() + part[1:] for part in words["error.no_card"].split("; "))
        assert window == f"{said}."


@pytest.mark.parametrize("language", PLURALS)
def test_translations_have_the_places_of_their_sentence(language: str) -> None:
    wrong = [
        (key[1], form)
        for key, each in _finished(language).items()
        for form in each.forms
        if _places(form) != _places(key[1])
    ]
    assert wrong == []


@pytest.mark.parametrize("language", PLURALS)
def test_translations_end_like_their_sentence(language: str) -> None:
    wrong = [
        (key[1], form)
        for key, each in _finished(language).items()
        for form in each.forms
        if _end(form) != _end(key[1])
    ]
    assert wrong == []


def _places(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{\w*\}|%n|%\d", text))


def _end(text: str) -> str:
    last = text.rstrip()[-1:]
    return last if last in ".?…:" else ""


@pytest.mark.parametrize("language", PLURALS)
def test_qt_says_what_the_catalogue_says(language: str, tmp_path: Path) -> None:
    compiled = tmp_path / "words.qm"
    source = resources.path("i18n", f"cardcase_{language}.ts")
    lrelease = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([lrelease, "-silent", source, "-qm", compiled], check=True)
    translator = QTranslator()
    assert translator.load(str(compiled))
    counts = {"en": (1, 7), "pl": (1, 3, 5)}[language]
    wrong = []
    for (context, text, comment), each in _finished(language).items():
        for count, form in zip(counts if each.plural else (-1,), each.forms, strict=True):
            said = translator.translate(context, text, comment or None, count)
            if said.replace("%n", str(count)) != form.replace("%n", str(count)):
                wrong.append((text, count, said))
    assert wrong == []


@pytest.mark.parametrize(
    ("count", "form"),
    [(1, 0), (2, 1), (4, 1), (5, 2), (0, 2), (12, 2), (22, 1), (25, 2), (112, 2), (122, 1)],
)
def test_polish_counts_as_poles_do(tmp_path: Path, count: int, form: int) -> None:
    compiled = tmp_path / "words.qm"
    source = resources.path("i18n", "cardcase_pl.ts")
    lrelease = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([lrelease, "-silent", source, "-qm", compiled], check=True)
    translator = QTranslator()
    assert translator.load(str(compiled))
    text = "%n cards in one picture"
    forms = ("wizytówka", "wizytówki", "wizytówek")
    said = translator.translate("Scan", text, None, count)
    assert said.replace("%n", str(count)) == f"{count} {forms[form]} na jednym zdjęciu"


# How we speak.

UNKIND = re.compile(
    r"!|\b(please|sorry|oops|successfully|invalid|fatal|prosz\w*|niestety|pomyślnie)\b",
    re.IGNORECASE,
)
JARGON = re.compile(r"\b(OCR|SQL\w*|database|entity|exception|timeout|baz[aęy] danych)\b", re.I)


def _everything_said() -> Iterator[str]:
    for _, text, _ in _keys():
        yield text
    for language in PLURALS:
        for each in _catalogue(language).values():
            yield from each.forms
    yield from en.WORDS.values()
    yield from pl.WORDS.values()


@pytest.mark.parametrize("unwanted", [UNKIND, JARGON], ids=["unkind", "jargon"])
def test_we_speak_calmly_and_plainly(unwanted: re.Pattern[str]) -> None:
    assert [said for said in _everything_said() if unwanted.search(said)] == []


def test_sentences_about_trouble_end_like_sentences(dress: Theme) -> None:
    said = [errors.sentence_for(code) for code in sorted(errors.known_codes())]
    assert [text for text in said if not text.endswith(".") or not text[0].isupper()] == []


def test_a_short_polish_word_goes_on_with_the_next_one_and_a_dash_with_the_one_before(
    dress: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = "W domu i w pracy – albo (w drodze) u {name} a 9"
    monkeypatch.setattr(i18n.QCoreApplication, "translate", lambda *_: said)
    assert i18n.tr("Contacts", "x") == said
    monkeypatch.setattr(i18n, "speaks_english", lambda: False)
    assert i18n.tr("Contacts", "x").replace("\u00a0", "~") == (
        "W~domu i~w~pracy~– albo (w~drodze) u~{name} a~9"
    )
