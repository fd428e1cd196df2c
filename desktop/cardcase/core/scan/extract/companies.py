"""How well the name of an organization and its domain agree."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from cardcase.core.scan.extract.domains import owner, spelled_out
from cardcase.core.scan.extract.legal import legal_forms
from cardcase.core.scan.extract.lexicon import function_words, table, vocabulary
from cardcase.core.text import fold, words

# Labels that are given out below a top level, beside the general ones of ``domains``.
_GIVEN_OUT = frozenset(
    ["med", "art", "gda", "krakow", "poznan", "lodz", "radom", "kielce", "sklep"]
)
_LONGEST = 40  # letters of a label that are looked at
_WHOLE, _STEM, _START, _INITIAL = 1.0, 0.85, 0.9, 0.6  # worth of a letter of a label, by its source
_LEAST_SPELLED = 7  # letters of a label that may put a name right …
_MOST_SLIPS = 1  # … of which so many were misread
_LEAST_DOUBLED = 4  # letters of a label that tells which letters were read twice
_DOUBLED = re.compile(r"(.)\1+")
_PAIR = 2  # words
_BUT_ITS_KIND = 0.9  # Administración de Fincas Puente, of fincaspuente
_COVERED = 0.04  # more for a beginning that is nearly all
_SKIPPED = 0.12  # a word of the name that the label leaves out


def label_of(host: str) -> str:
    """The label that names a host's owner: ``"podlipa"`` of ``podlipa.med.pl``."""
    label = owner(host)
    before = host.lower().removeprefix("www.").split(f".{label}.")[0].rpartition(".")[2]
    towns = {fold(town) for town in table("spellings")["town"]}
    below = label in _GIVEN_OUT or label in towns or any(t.startswith(f"{label}-") for t in towns)
    return before if below and before and before != host.lower() else label


@lru_cache(maxsize=2048)
def domain_fit(label: str, text: str) -> float:
    """0…1: whether the owner's label of a domain (``zak-jaworski``) is made of a text's words."""
    bare = text[: legal_forms(text).start]
    plain = re.sub(r"[^a-z0-9]", "", label.lower())[:_LONGEST]
    if len(plain) < 2:
        return 0.0
    return max(_fit(plain, label.lower(), words(spelled)) for spelled in spelled_out(bare))


def as_witnessed(label: str, text: str) -> str:
    """A misread name with the letters of the label it is spelled by, but for one of them.

    The text itself where it is spelled as the label, or some other way altogether.
    """
    plain = re.sub(r"[^a-z0-9]", "", label.lower())
    places = [at for at, char in enumerate(text) if char.isalnum()]
    letters = [fold(text[at]) for at in places]
    single = _DOUBLED.sub(r"\1", "".join(letters))
    if len(places) > len(plain) >= _LEAST_DOUBLED and single == _DOUBLED.sub(r"\1", plain):
        # Print with wide gaps, whose letters were read twice.
        return plain.upper() if text.isupper() else plain.capitalize()
    if len(plain) < _LEAST_SPELLED or any(len(letter) != 1 for letter in letters):
        return text
    pairs = SequenceMatcher(None, letters, plain, autojunk=False)
    edits = [edit for edit in pairs.get_opcodes() if edit[0] != "equal"]
    # A letter that was read is there: an optica may be an otica in its address.
    fuller = all(b - a <= d - c for _, a, b, c, d in edits)
    if not fuller or sum(d - c for _, _, _, c, d in edits) > _MOST_SLIPS:
        return text
    signs = list(text)
    for _, a, b, c, d in reversed(edits):
        near = signs[places[min(a, len(places) - 1)]]
        more = plain[c:d].upper() if near.isupper() else plain[c:d]
        start = places[a] if a < len(places) else places[-1] + 1
        end = places[b - 1] + 1 if b > a else start
        signs[start:end] = [more]
    return "".join(signs)


def _fit(plain: str, label: str, folded: list[str]) -> float:
    joined = "".join(folded)
    core = "".join(word for word in folded if word not in function_words())
    if not joined:
        return 0.0
    if plain in (joined, core):
        return 1.0
    if SequenceMatcher(None, plain, core).ratio() > 0.87:
        return 0.9
    for name in (core, joined):
        short, long = sorted((plain, name), key=len)
        known = folded[0] in (short, long) or len(short) > 3
        if len(short) >= 3 and long.startswith(short) and known:
            return 0.85 + _COVERED * len(short) / len(long)
    bare = [word for word in folded if word not in function_words()]
    kinds = vocabulary("institutions").exact(bare) | vocabulary("departments").exact(bare)
    if len(bare) > _PAIR and 0 in kinds and "".join(bare[1:]) == plain:
        return _BUT_ITS_KIND
    pieces = set(re.split(r"[^a-z0-9]+", label))
    if len(pieces) > 1 and pieces <= set(folded):
        return 0.95
    shared = sum(
        len(word) for word in folded if len(word) > 3 and (word in pieces or word in plain)
    )
    return max(0.7 * min(1.0, shared / len(plain)), _built(plain, folded))


def _built(plain: str, folded: Sequence[str]) -> float:
    """How plainly a label is put together of the words' beginnings, in order: ``fraserbc``."""
    count = len(folded)
    # best[i][k]: the most that letters before i are worth, made of the words before k.
    best = [[-1.0] * (count + 1) for _ in range(len(plain) + 1)]
    best[0][0] = 0.0
    for k, word in enumerate(folded):
        cost = 0.0 if word in function_words() else _SKIPPED * len(plain)
        for i in range(len(plain) + 1):
            value = best[i][k]
            if value < 0:
                continue
            best[i][k + 1] = max(best[i][k + 1], value - cost)
            for end, worth in _beginnings(plain, i, word):
                best[end][k + 1] = max(best[end][k + 1], value + worth)
    worth = best[len(plain)][count] / len(plain)
    all_initials = worth == _INITIAL and len(plain) > 2
    return max(0.0, min(0.95, 0.8 if all_initials else worth)) if len(plain) > 2 else 0.0


def _beginnings(plain: str, start: int, word: str) -> Iterator[tuple[int, float]]:
    """Where a stretch of the label from ``start`` on may end that is the word or its beginning."""
    common = 0
    while (
        common < len(word) and start + common < len(plain) and plain[start + common] == word[common]
    ):
        common += 1
        whole = common == len(word)
        worth = _WHOLE if whole else _START if common > 2 else _INITIAL
        yield start + common, worth * common
    if common > 3 and len(word) - common < 3:  # another ending of the same word
        for more in (1, 2):
            if start + common + more <= len(plain):
                yield start + common + more, _STEM * (common + more)
