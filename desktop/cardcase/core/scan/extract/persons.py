"""The parts of a person's printed name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from cardcase.core.scan.extract.degrees import prefix_of, skip_spaces, suffix_end
from cardcase.core.scan.extract.lexicon import common_given_names, given_names, surnames, vocabulary
from cardcase.core.scan.extract.mailbox import Fit
from cardcase.core.scan.extract.roles import roles
from cardcase.core.text import words

PARTICLES = frozenset((
    "von", "van", "der", "den", "de", "del", "della", "dello", "degli", "dal", "dalla", "di", "da",
    "dos", "das", "do", "du", "la", "le", "el", "al", "ter", "ten", "het", "op", "aan", "zu", "zum",
    "zur", "vom", "af", "av", "bin", "ibn", "bint", "y", "e", "ní", "nic", "uí", "ó", "st", "st.",
))  # fmt: skip
_TOKEN = re.compile(r"[^\W\d_](?:[^\W\d_]|[-'’](?=[^\W\d_]))*[.,]?")
# Letters after a name that no list knows: two to four capitals, alone or several, to the end.
_CAPITALS = re.compile(r"[,\s]*([A-Z]{2,4})(?:[\s,]+[A-Z]{2,4})*\.?\s*$")
# In quotes or brackets, of which an engine may have lost one.
_NICKNAME = re.compile(
    r"(?:[(\"'„“”«‘’][^\W\d_]{2,15}[)\"'“”»’]?|(?:,\s?)?[^\W\d_]{2,15}[)\"“”»])"
    r"\s+(?=[^\W\d_]['’]?[^\W\d_])"
)
_LAST_NICKNAME = re.compile(r"[(\"'„“”«‘’][^\W\d_]{2,15}[)\"'“”»’]")
_LONGEST_LETTERS = 6
_DOTTED = re.compile(r"(?:[A-ZÀ-Ž][^\W\d_]{1,5}\.\s+)+(?=[^\W\d_])")
_NO_RANKS = frozenset({"im", "pw", "sw", "ul", "al", "os", "pl", "tel", "kom", "mob", "fax", "str"})
_ELIDED = re.compile(r"(?:d|l|dell|dall|all)['’](?=[A-ZÀ-Ž])")
_CLOSING = {"(": ")", '"': '"', "'": "'", "„": "”", "“": "”", "«": "»", "‘": "’"}
_OPENING = {")": "(", '"': '"', "”": "„", "“": "„", "»": "«"}
_PERHAPS_A_FIRM = 0.4
_MOST_WORDS = 6  # of a name
_SAME_SHAPE = frozenset("ćśźżčšžóöőçñ")  # small and capital alike, and no particle begins so
_GIVEN_FIRST = frozenset({"GB", "US", "CA", "AU", "IE"})
_FAMILY_FIRST = frozenset({"PL", "HU", "CZ", "SK", "FR", "IT"})  # where it may come first
_DOUBLE_SURNAMES = frozenset({"ES", "PT", "BR", "MX", "AR", "CO", "CL", "PE"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A name as read from one text: ``tokens`` without degrees, ``end`` where the name stops.

    ``nickname``: what stands in quotes or brackets after the first word.
    ``comma``: how many words stand before a comma, which are the family name.
    """

    prefix: str = ""
    tokens: tuple[str, ...] = ()
    suffix: str = ""
    end: int = 0
    comma: int = 0
    nickname: str = ""
    nickname_last: bool = False

    @property
    def formatted(self) -> str:
        """The words in the order of the given name first, the nickname in its place."""
        tokens = (*self.tokens[self.comma :], *self.tokens[: self.comma])
        at = len(tokens) if self.nickname_last else 1
        return " ".join((*tokens[:at], *([self.nickname] if self.nickname else []), *tokens[at:]))


@lru_cache(maxsize=1024)
def read_person(text: str) -> Person | None:
    """Read a text as a name: degrees, two to six words that can be names, degrees.

    What follows a name, such as a title after a comma, is left: see ``end``.
    """
    prefix, start = prefix_of(text)
    if not prefix and (rank := _rank(text)):
        prefix, start = rank.strip(), len(rank)
    if _is_of_a_family(prefix, text[start:]):
        prefix, start = "", 0
    tokens: list[str] = []
    place, comma, nickname = start, 0, ""
    while place < len(text) and len(tokens) < _MOST_WORDS:
        suffix, end = _degrees_at(text, place, tokens)
        if suffix:
            return Person(
                prefix=prefix, tokens=tuple(tokens), suffix=suffix, end=end, comma=comma,
                nickname=nickname,
            )  # fmt: skip
        if len(tokens) == 1 and (called := _NICKNAME.match(text, place)):
            nickname, place = _enclosed(called[0].strip()), called.end()
        word, end = _word_at(text, place, tokens)
        if not word:
            break
        tokens.append(word)
        place = skip_spaces(text, end)
        degrees = len(tokens) > 1 and bool(_degrees_at(text, place, tokens)[0])
        if text[end - 1] == "," and not degrees:
            if not _may_be_family(tokens, text[place:]):
                break
            comma = len(tokens)
    last = _LAST_NICKNAME.fullmatch(text[place:].strip()) if len(tokens) > 1 else None
    if last and not nickname:
        nickname, place = last[0], len(text)
    rest = text[place:].strip(" ,;-–|/")
    while tokens and tokens[-1].lower() in PARTICLES:
        tokens.pop()
    if len(tokens) < 2 or (rest and not text[:place].rstrip().endswith(",")):
        return None
    return Person(
        prefix=prefix, tokens=tuple(tokens), end=place, comma=comma, nickname=nickname,
        nickname_last=bool(last),
    )  # fmt: skip


def _rank(text: str) -> str:
    """What is cut short before a given name, in no list of degrees: ``Sgt. Anna Lis``."""
    match = _DOTTED.match(text)
    if not match or not is_given(text[match.end() :].split()[0]):
        return ""
    return "" if _NO_RANKS.intersection(words(match[0])) else match[0]


def _degrees_at(text: str, place: int, tokens: Sequence[str]) -> tuple[str, int]:
    """The degrees that follow a name there, and where they end; empty if there are none."""
    end = suffix_end(text, place) if len(tokens) > 1 else place
    if end > place:
        return text[place:end].strip(" ,;"), end
    named = sum(not is_initial(token) for token in tokens) > 1
    rest = text[place:].strip(" ,;")
    if not named or not _is_mixed(tokens) or roles(rest).title or rest in vocabulary("countries"):
        return "", place
    capitals = _CAPITALS.match(text, place)
    if capitals and not is_surname(capitals[1]):
        return capitals[0].strip(" ,;"), len(text)  # Nowak FRICS
    if text[:place].rstrip().endswith(",") and _are_letters(rest):
        return rest, len(text)  # Hannah Whare, BPhty
    return "", place


def _are_letters(text: str) -> bool:
    """Whether all words are abbreviations that no list knows."""
    return all(
        word.isalpha() and len(word) <= _LONGEST_LETTERS and sum(map(str.isupper, word)) > 1
        for word in re.split(r"[,\s]+", text)
    )


def _word_at(text: str, place: int, before: Sequence[str]) -> tuple[str, int]:
    """The word there, if it may be a name's, and where it ends with its dot or comma."""
    match = _TOKEN.match(text, place)
    leveled = _level_case(match[0], before) if match else ""
    if match is None or not _is_name_word(leveled, before):
        return "", place
    word = leveled.rstrip(",")
    kept = is_initial(word) or word.lower() in PARTICLES  # St. Clair
    return (word if kept else word.rstrip(".")), match.end()


def _is_of_a_family(prefix: str, rest: str) -> bool:
    """Whether what may be a degree begins a family name: ``DI MAURO Luca``, but ``DI Anna Lis``."""
    if prefix.lower() not in PARTICLES:
        return False
    first = rest.split()[0]
    return not prefix.isupper() or (first.isupper() and not (rest.isupper() and is_given(first)))


def _enclosed(nickname: str) -> str:
    """A nickname with both its quotes."""
    nickname = nickname.lstrip(" ,")  # „ read as a comma
    if nickname[0].isalpha():
        return _OPENING[nickname[-1]] + nickname
    return nickname + _CLOSING.get(nickname[0], nickname[0]) * nickname[-1].isalpha()


def _is_mixed(tokens: Sequence[str]) -> bool:
    """Whether names are printed in small letters, so that capitals among them mean something."""
    return all(not token.isupper() or is_initial(token) for token in tokens)


def _may_be_family(tokens: Sequence[str], rest: str) -> bool:
    """Whether what stands before a comma is a family name: one word, or particles, or known."""
    several = all(token.lower() in PARTICLES or is_surname(token) for token in tokens)
    follows = rest.split()[:1]
    return len(tokens) == 1 or (several and bool(follows) and is_given(follows[0].rstrip(",.")))


def split_at_word(text: str, place: int) -> tuple[str, str]:
    """The text before and from its word number ``place`` on."""
    starts = [match.start() for match in re.finditer(r"\S+", text)]
    cut = starts[place] if place < len(starts) else len(text)
    return text[:cut].rstrip(), text[cut:]


def parts(person: Person, fit: Fit, regions: Sequence[str]) -> tuple[str, str, str]:
    """Given, middle and family name, told by the e-mail, the printed case and known given names."""
    tokens = list(person.tokens)
    if _family_first(person, fit, regions):
        start = _family_end(person)
        family, tokens = tokens[:start], tokens[start:]
    else:
        start = _family_start(tokens, fit, regions)
        family, tokens = tokens[start:], tokens[:start]
    given, middle = tokens[:1], tokens[1:]
    return _title_case(given), _title_case(middle), _title_case(family)


def is_given(token: str) -> bool:
    """Whether a word, or the first half of a hyphenated one, is in the lists of given names."""
    folded = " ".join(words(token))
    return folded in given_names() or folded.split(" ")[0] in given_names()


def is_common(token: str) -> bool:
    """Whether a word, or the first half of a hyphenated one, is among the commonest given names."""
    folded = " ".join(words(token))
    return bool({folded, folded.split(" ")[0]} & common_given_names())


def has_own_name(person: Person) -> bool:
    """Whether a name begins with a given name and has no word of a firm: not Triona Nova.

    Or with a family name in capitals, and the given name follows.
    """
    first, *_, last = person.tokens
    turned = first.isupper() and not last.isupper() and is_given(last)
    firm = any(roles(token).trade for token in person.tokens[1:] if not is_surname(token))
    return (is_given(first) or turned) and not firm


def is_surname(token: str) -> bool:
    """Whether a word, or a half of a hyphenated one, is in the lists of family names."""
    halves = (" ".join(words(part)) for part in (token, *token.split("-")))
    return any(half in surnames() for half in halves)


def attested(person: Person, fit: Fit) -> float:
    """How well an address names a person: of one word that is no known name it may be a firm's.

    ``dobrarobota@wp.pl`` is as likely Dobra Robota's as somebody's.
    """
    tokens = person.tokens
    ends = [tokens[place] for place in (0, len(tokens) - 1) if place in fit.full]
    known = any(is_given(token) or is_surname(token) for token in ends)
    others = [token for place, token in enumerate(tokens) if place not in fit.full]
    several = sum(is_given(token) or is_surname(token) for token in others) > 1
    # Piotr Tagała of tagala@, but not Ana Rubio Lisbud of lisbud@
    beside = (is_given(tokens[0]) or is_given(tokens[-1])) and not several
    firm = fit.parts == 1 and not fit.initial and not known and not beside
    return fit.score * (_PERHAPS_A_FIRM if firm else 1.0)


def is_listed(family: str) -> bool:
    """Whether a family name, or each half of one, is in the lists, and only as it is printed."""
    halves = [half for half in re.split(r"[-\s]", family) if half.lower() not in PARTICLES]
    spelled = ((half, surnames().get(" ".join(words(half)), frozenset())) for half in halves)
    return bool(halves) and all(forms == {half.casefold()} for half, forms in spelled)


def spelled_as_known(token: str) -> bool:
    """Whether a given name has the diacritics that the lists know it with."""
    return token.casefold() in given_names().get(" ".join(words(token)), ())


def _family_first(person: Person, fit: Fit, regions: Sequence[str]) -> bool:
    tokens, last = person.tokens, len(person.tokens) - 1
    if person.comma:
        return True
    capitals = [token.isupper() and len(token.rstrip(".")) > 1 for token in tokens]
    if any(capitals) and not all(capitals):
        return capitals[0] and not capitals[-1] and not is_initial(tokens[0])
    if any(is_initial(token) for token in tokens[1:last]) or is_initial(tokens[0]):
        return False
    if regions[:1] == ["HU"]:
        return not is_given(tokens[0]) or is_given(tokens[last])
    if tokens[0].lower() in PARTICLES:
        return is_given(tokens[last])
    if any(token.lower() in PARTICLES for token in tokens[1:last]):
        return False
    swapped = is_given(tokens[last]) and not is_given(tokens[0])
    if _DOUBLE_SURNAMES.intersection(regions[:1]):
        return False  # where families are called as saints are: Lurdes Conceição
    if _GIVEN_FIRST.intersection(regions[:1]):
        return swapped and is_surname(tokens[0]) and not is_surname(tokens[last])
    if fit.full and fit.initial:
        # In "j.kowalski" the whole word is the family name, whatever is printed first.
        return fit.full == {0} and last in fit.initial and not is_given(tokens[0])
    return swapped


def _family_end(person: Person) -> int:
    """How many words the family name has that is printed first."""
    if person.comma:
        return person.comma
    tokens, last = person.tokens, len(person.tokens) - 1
    end = 1
    if tokens[0].isupper() and not all(token.isupper() for token in tokens):
        while end < last and tokens[end].isupper():
            end += 1
        return end
    while end < last and tokens[end - 1].lower() in PARTICLES:
        end += 1
    return end


def _family_start(tokens: Sequence[str], fit: Fit, regions: Sequence[str]) -> int:
    """Where the family name starts: at a particle, at capitals, else at the last word."""
    for place in range(1, len(tokens)):
        if tokens[place].lower() in PARTICLES and place < len(tokens) - 1:
            return place
        if tokens[place].isupper() and len(tokens[place]) > 2 and not tokens[place - 1].isupper():
            return place
    if len(tokens) < 3:
        return 1
    if len(tokens) == 3 and not is_initial(tokens[1]) and _double_surname(tokens[1:], fit, regions):
        return 1
    place = 1
    while place < len(tokens) - 1 and (is_initial(tokens[place]) or is_given(tokens[place])):
        place += 1
    if place < len(tokens) - 1 and not _DOUBLE_SURNAMES.intersection(regions[:1]):
        place = len(tokens) - 1
    return place


def _double_surname(tokens: Sequence[str], fit: Fit, regions: Sequence[str]) -> bool:
    """Whether the last two of three words are both family names, as in Spain and Portugal.

    Told by the lists, or by an address that names the second word and not the third.
    """
    iberian = (surnames("es"), surnames("pt"))
    folded = [" ".join(words(token)) for token in tokens]
    known = all(any(word in names for names in iberian) for word in folded)
    there = bool(_DOUBLE_SURNAMES.intersection(regions[:1]))
    named = there and 1 in fit.full and 2 not in fit.full | fit.initial
    return named or (known and not is_common(tokens[0])) or (there and not is_given(tokens[0]))


def is_plain(person: Person, fit: Fit, regions: Sequence[str]) -> bool:
    """Whether the print leaves no doubt which words are the given and which the family name."""
    tokens, last = person.tokens, len(person.tokens) - 1
    capitals = [token.isupper() and len(token.rstrip(".")) > 1 for token in tokens]
    if person.comma or (any(capitals) and not all(capitals)):
        return True
    if any(token.lower() in PARTICLES for token in tokens[1:last]):
        return is_given(tokens[0])
    between = tokens[1:last]
    if any(not is_initial(t) and (is_surname(t) or not is_given(t)) for t in between):
        return False
    if not is_given(tokens[last]) or (0 in fit.initial and last in fit.full):
        return True
    return is_given(tokens[0]) and not _FAMILY_FIRST.intersection(regions[:1])


def _title_case(tokens: Sequence[str]) -> str:
    return " ".join(
        re.sub(r"[^\W\d_]+", lambda m: m[0][0] + m[0][1:].lower(), token)
        if token.isupper() and len(token.rstrip(".")) > 1 else token
        for token in tokens
    )  # fmt: skip


def is_initial(token: str) -> bool:
    """Whether a word is one capital letter, with or without a dot."""
    return len(token.rstrip(".")) == 1 and token[0].isupper()


def _is_name_word(token: str, before: Sequence[str]) -> bool:
    plain = token.rstrip(".,")
    if plain.lower() in PARTICLES:
        return bool(before) or plain[0].isupper()
    if token.endswith(".") and len(plain) > 2:
        return False
    if before and (elided := _ELIDED.match(plain)):
        return _cased(plain[elided.end() :])  # d'Aubrac
    return plain[0].isupper() and (plain.isupper() or len(plain) == 1 or _cased(plain))


def _level_case(word: str, before: Sequence[str]) -> str:
    """``KAMIńSKI`` in capitals, as engines mix the cases of letters with diacritics.

    And ``Joanna ćwik`` with one, as a small letter of the same shape is read for it; an ``ł``
    only in a known family name.
    """
    same = word[0] in _SAME_SHAPE or (word[0] == "ł" and is_surname(word))
    if same and before and is_given(before[0]) and len(word) > 2:
        word = word[0].upper() + word[1:]
    small = [char for char in word if char.islower()]
    letters = sum(char.isalpha() for char in word)
    odd = small and letters > 4 * len(small) and not any(char.isascii() for char in small)
    return word.upper() if odd else word


def _cased(word: str) -> bool:
    """``Kowalska-Kołodziej``, ``McDonald``, ``O'Neill``; not ``biogAS``."""
    halves = [half for half in re.split(r"[-'’]", word) if half]
    return all(half[0].isupper() and (len(half) == 1 or half[-1].islower()) for half in halves)


def with_prefix(person: Person, prefix: str) -> Person:
    """The person with a degree that is printed on a line of its own."""
    return replace(person, prefix=f"{prefix} {person.prefix}".strip())
