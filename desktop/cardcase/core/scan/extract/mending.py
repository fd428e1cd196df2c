"""Slips of the engines that the card itself, or a language's alphabet, puts right."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache, lru_cache

from cardcase.core.scan.extract.domains import domain_of
from cardcase.core.scan.extract.labels import is_label
from cardcase.core.scan.extract.lexicon import given_names, given_names_of, surnames, table
from cardcase.core.scan.extract.regions import evidence, likeliest
from cardcase.core.scan.page import Line, Page
from cardcase.core.text import fold, words

# Letters that Polish does not have, and the Polish ones they are read for.
_FOREIGN = str.maketrans("ÑñŽžŠšČčŃńĖė", "ŃńŻżŚśĆćŃńĘę")
_LETTERS = {
    "PL": ("pl", "ąćęłńśźż"), "CZ": ("cs", "ěščřžýůťďň"), "SK": ("sk", "ľščťžýôňď"),
    "HU": ("hu", "őűáéöüó"), "NO": ("nb", "åæø"), "DK": ("da", "åæø"),
}  # fmt: skip
_CAPITAL_I = re.compile(r"(?<=\b[^\W\d_a-zà-žI])I(?=[a-zà-ž]{2,}\b)")
# A bar between a number and the next label, read as a letter: NIP: 52512IREGON: 3641
_BAR = re.compile(r"(?<=\d)\s?[Il|](?=(?P<label>[A-Z]{3,}(?=\s?:)|[^\W\d_]{2,}(?=[.:])))")
_TWICE = re.compile(r"([ąęćłńśźĄĘĆŁŃŚŹ])\1")  # of which no Polish word has two side by side
_FIRST_TAIL = re.compile(r"(?<![^\W\d_])[ąĄęĘ](?=[^\W\d_])")  # with which no Polish word begins
_A_RING, _O_DOTS = {"á": "å", "Á": "Å", "à": "å", "À": "Å"}, {"ó": "ö", "Ó": "Ö"}
_NORTHERN = {
    "NO": str.maketrans(_A_RING), "DK": str.maketrans(_A_RING),
    "SE": str.maketrans(_A_RING | _O_DOTS), "FI": str.maketrans(_A_RING | _O_DOTS),
}  # fmt: skip
_NORTHERN_LETTERS = re.compile("[åäöæøÅÄÖÆØ]")
# Gwoździk, Paździoch; źródło, źrebię: what is soft behind it makes it soft.
_SOFT_Z = re.compile(r"(?i)(?<=[^\W\d_])ż(?=dzi)|(?<![^\W\d_])ż(?=ród|reb|renic)")
# S014 6SU, B8 ONS: no district of one letter is called 0, and what is inward begins with a digit.
_BRITISH_CODE = re.compile(
    r"(?<![^\W_])(?=[^,]*\d)(?P<area>[CPSY]0|[A-Z]{1,2})(?P<district>[\dOo][\dOoA-Z]?)\s"
    r"(?P<inward>[\dOo])(?P<unit>[ABD-HJLNP-UW-Z]{2})(?=\s*(?:$|[.,]))"
)
_ZERO = re.compile(  # of 0slo, but in no address
    r"(?<![^\s(„\"'-])0(?=[a-zà-ž]{3})(?!\S*[@/])(?!\w*(?:[.-]\w+)*\.[a-z]{2,}(?:\s|$))"
)
_STATE = re.compile(r"(?<=,\s)(?:0[HKR]|[CM]0)(?=\s\d{5}(?!\d))")  # Columbus, 0H 43227
_PARTNERSHIP = re.compile(r"(?<=\s)l/S(?!\w)")  # I/S, as Danish partnerships end
_ROMAN = re.compile(r"(?<!\w)(?=I*l)(?=l*I)[Il]{2,4}(?!\w)")  # IIl, of which Polish has no word
_STREET = re.compile(
    r"(?i)(?:^|(?<=[,/]\s))(ul|al|pl|os)(?:l\s?|\s)\.\s?(?=[^\W\d_])"
)  # ulL . Krótka
_BEFORE_CODE = re.compile(r"(?<=\d)\s?\.(?=\s\d{2}-\d{3}\s[^\W\d_])")  # 140. 81-575 Gdynia
# The mark of an Ľ without its stroke: 'upták
_SLOVAK_L = re.compile(r"(?<!\S)['’`](?=[a-zà-ž]{3,}(?![\w'’`]))")
_CUT_ENDING = re.compile(r"(?<=\w)@[\w.-]+\.([a-z])$")  # no ending has one letter
_HARDLY_READ = 0.9  # confidence of what was completed
_LEAST_WORD = 3  # letters of a word that may have lost one
_CERTAIN = 3  # weight of what speaks for a country
_TAILS = str.maketrans("ąęĄĘ", "aeAE")
_KEPT = frozenset("óżź")
_OFTEN_MARKED = (
    "nski", "nska", "ska", "ski", "cki", "cka", "ova", "ak", "ek", "ic", "ez", "os", "ia",
)  # fmt: skip


def is_polish(page: Page) -> bool:
    """Whether a page is of a Polish card that is printed with Polish letters."""
    return language_of(page) == "pl"


def polish_letters(text: str) -> str:
    """Letters that Polish lacks as the ones meant, and ``ń`` and ``ź`` where it allows no other."""
    mended = re.sub(r"q(?!u)", "ą", text.translate(_FOREIGN))
    mended = _SOFT_Z.sub(lambda match: "Ź" if match[0] == "Ż" else "ź", mended)
    mended = re.sub(r"(?<=[iayouIAYOU])n(?=sk[iaąe])", "ń", mended)
    return re.sub(r"(?<=[IAYOU])N(?=SK[IAĄE])", "Ń", mended)


def lettered(page: Page) -> Page:
    """The page with letters as they can only have been printed; the same if all are.

    A capital I within small letters is an l (``VIasta``), one between a number and a label a bar,
    and no word has ``ĘĘ``. In the north ``á`` is ``å``, which those
    languages have, and in Sweden and Finland ``ó`` is ``ö``. ``S014 6SU`` is in Southampton, SO,
    ``0slo`` begins with a letter, and ``IIl`` in Polish is a number. An e-mail address that ends
    with one letter has lost the rest of its country's ending.
    """
    region, weight = next(iter(evidence(page)), ("", 0))
    there = weight >= _CERTAIN and _NORTHERN_LETTERS.search(page.text)
    northern = _NORTHERN.get(region, {}) if there else {}
    certain = region if weight >= _CERTAIN else ""
    lines = tuple(_completed(_relettered(line, northern, certain), certain) for line in page.lines)
    return page if lines == page.lines else replace(page, lines=lines)


def _completed(line: Line, region: str) -> Line:
    """A line with the ending of its country, of which an address at its end has a letter."""
    ending = domain_of(region)
    match = _CUT_ENDING.search(line.text)
    if not match or match[1] != ending[:1]:
        return line
    text = line.text[:-1] + ending
    return replace(line, text=text, words=(), confidence=min(line.confidence, _HARDLY_READ))


def _relettered(line: Line, northern: Mapping[int, str], region: str) -> Line:
    text = _BAR.sub(_bar, _CAPITAL_I.sub("l", line.text)).translate(northern)
    text = _PARTNERSHIP.sub("I/S", _TWICE.sub(r"\1", text))
    text = _ZERO.sub("O", _BRITISH_CODE.sub(_british_code, text))
    text = _STATE.sub(lambda match: match[0].replace("0", "O"), text)
    if region == "SK":
        text = _SLOVAK_L.sub("Ľ", text)
    if region == "PL":
        text = _FIRST_TAIL.sub(lambda match: match[0].translate(_TAILS), text)
        text = _ROMAN.sub(lambda match: "I" * len(match[0]), text)
        text = _BEFORE_CODE.sub(",", _STREET.sub(r"\1. ", text))
    return line if text == line.text else replace(line, text=text, words=())


def _bar(match: re.Match[str]) -> str:
    """The bar before a label; what goes on with other letters begins a word: ``137 lok. 3``."""
    return " | " if "|" in match[0] or is_label(match["label"]) else match[0]


def _british_code(match: re.Match[str]) -> str:
    """The code with an O among the letters of its area, and naughts among its digits."""
    area, district, inward = (match[part] for part in ("area", "district", "inward"))
    district, inward = (re.sub("[Oo]", "0", digits) for digits in (district, inward))
    return f"{area.replace('0', 'O')}{district} {inward}{match['unit']}"


def language_of(page: Page) -> str:
    """The language of a card of Poland, Czechia, Slovakia, Hungary, Norway or Denmark, if its
    letters are printed.

    There nobody drops the diacritics of a name where others are printed.
    """
    language, letters = _LETTERS.get(likeliest(page), ("", ""))
    return language if set(letters).intersection(page.text.lower()) else ""


def mended_given(token: str, language: str) -> str:
    """A given name as the language spells it, but for a diacritic or a ``t`` read for ``ł``."""
    if language == "pl":
        return _spelled(_without_tails(token), given_names())
    return _spelled(token, given_names_of(language), lost="") if language else token


def _without_tails(token: str) -> str:
    """A given name without the tails of ``ą`` and ``ę`` that it has not: ``Ceząry``."""
    plain = token.translate(_TAILS)
    spelled = given_names().get(" ".join(words(token)), frozenset())
    known = plain.casefold() in spelled and token.casefold() not in spelled
    return plain if known else token


def mended_surname(name: str, language: str) -> str:
    """A family name with the diacritics its language gives it, each half of a double one."""
    if not language:
        return name
    polish = language == "pl"
    halves = re.split(r"([-\s])", polish_letters(name) if polish else name)
    known = _surnames(language)
    return "".join(_spelled(half, known, lost="t" if polish else "") for half in halves)


def with_one_more(word: str, longer: str) -> str:
    """The word with the one letter that a longer, folded spelling of it has; else empty."""
    plain = fold(word)
    if len(plain) != len(word) or len(longer) != len(word) + 1 or len(word) < _LEAST_WORD:
        return ""
    at = next((place for place, char in enumerate(plain) if char != longer[place]), len(plain))
    if longer[:at] + longer[at + 1 :] != plain:
        return ""
    letter = longer[at].upper() if word.isupper() else longer[at]
    return word[:at] + letter + word[at:]


def as_elsewhere(page: Page, word: str) -> str:
    """A word with the diacritics it has elsewhere on the card: the firm Dąbrowski i Syn."""
    fuller = _with_marks(page).get("".join(words(word)), "")
    if not word.isascii() or len(fuller) != len(word):
        return word
    return fuller.upper() if word.isupper() else _capitals(fuller)


@lru_cache(maxsize=8)
def _with_marks(page: Page) -> Mapping[str, str]:
    """Words printed with diacritics, in lower case, by the same words without."""
    printed = (word for line in page.lines for word in re.findall(r"[^\W\d_]{4,}", line.text))
    marked = (word.casefold() for word in printed if not word.isascii())
    return {"".join(words(word)): word for word in marked}


def polish_town(name: str) -> str:
    """The name of a Polish town with its diacritics."""
    return _spelled(polish_letters(name), _spellings("town"))


def _spelled(text: str, known: Mapping[str, frozenset[str]], lost: str = "t") -> str:
    folded = " ".join(words(text))
    for guess in dict.fromkeys((folded, *(_with_l(folded) if lost else ()))):
        spelled = known.get(guess, frozenset())
        if text.casefold() in spelled:
            return text
        if guess != folded and not any("ł" in form for form in spelled):
            continue  # a Ptak is no Plak
        if len(spelled) == 1 and _marks(form := next(iter(spelled))) >= _marks(text):
            return form.upper() if text.isupper() else _capitals(form)
    return text


def _marks(text: str) -> int:
    return sum(not char.isascii() for char in text)


def _capitals(form: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda match: match[0].capitalize(), form)


@cache
def _spellings(key: str) -> Mapping[str, frozenset[str]]:
    """Folded words with their spelling; of surnames in -ski and -cki also the feminine ones."""
    forms = [entry.casefold() for entry in table("spellings")[key]]
    if key == "surname":
        forms += [f"{form[:-1]}a" for form in forms if form.endswith(("ski", "cki", "ny"))]
    return {" ".join(words(form)): frozenset({form}) for form in forms}


@cache
def _surnames(language: str) -> Mapping[str, frozenset[str]]:
    """Folded family names of a language, each with its spelling; of adjectives the feminine, too.

    Names that are also written without diacritics have two spellings, and are not mended. Nor are,
    by the larger lists, those with letters that engines rarely lose: Drozd is no Drózd.
    """
    by_hand = _spellings("surname") if language == "pl" else {}
    known = {
        name: set(forms) for name, forms in surnames(language).items()
        if not _KEPT.intersection(*forms)
    }  # fmt: skip
    for name, forms in list(known.items()):
        if language == "pl" and name.endswith(("ski", "cki", "dzki")):
            known.setdefault(f"{name[:-1]}a", set()).update(f"{form[:-1]}a" for form in forms)
    return {**{name: frozenset(forms) for name, forms in known.items()}, **by_hand}


def may_miss_marks(family: str) -> bool:
    """Whether a name in plain letters has an ending that is commoner with a diacritic.

    Unless the lists know it, and only as it is printed.
    """
    plain = family.isascii() and family.lower().endswith(_OFTEN_MARKED)
    spellings = surnames().get(" ".join(words(family)), frozenset())
    return plain and spellings != {family.casefold()}


def respelled(word: str, words_of: str, language: str = "") -> str:
    """A word of a title or department as the card's language spells it, else as the one that
    knows it does.

    ``words_of``: the list, ``"titles"`` or ``"departments"``.
    """
    own = _spelled_in(words_of, language).get(fold(word)) if language else None
    spelled = own or _spelled_in(words_of, "").get(fold(word), frozenset())
    form = next(iter(spelled)) if len(spelled) == 1 else word.lower()
    if len(form) != len(word) or (form.isascii() and not _has_tail(word, language)):
        return word
    return form.upper() if word.isupper() else form.capitalize() if word[0].isupper() else form


def _has_tail(word: str, language: str) -> bool:
    """Whether a Polish word ends as no noun does by which a thing is called: ``Redakcją``."""
    return language == "pl" and word.endswith(("ą", "ę", "Ą", "Ę"))


@cache
def _spelled_in(words_of: str, language: str) -> Mapping[str, frozenset[str]]:
    """Folded words of a list, each with its spellings, of one or all languages; a stem has none."""
    known: dict[str, set[str]] = {}
    for key, entries in table(words_of).items():
        for entry in entries if language in ("", key) else ():
            for word in entry.split():
                known.setdefault(fold(word.strip("*")), set()).add(word)
    return {
        folded: frozenset(form.removesuffix("*") for form in forms)
        for folded, forms in known.items()
        if not any(form.startswith("*") for form in forms)
    }


def split_glued(text: str) -> str:
    """Words that an engine glued together, told by a capital within: ``PrezesZarządu``."""
    return re.sub(r"(?<=[^\W\d_A-Z]{3})(?=[A-ZĄĆĘŁŃÓŚŹŻÄÖÜ][^\W\d_]{3})", _space, text)


def _space(match: re.Match[str]) -> str:
    return " " if match.string[match.start() - 1].islower() else ""


def _with_l(folded: str) -> list[str]:
    """The word with one of its t's read as an ``ł``."""
    return [
        f"{folded[:place]}l{folded[place + 1 :]}"
        for place, letter in enumerate(folded)
        if letter == "t"
    ]
