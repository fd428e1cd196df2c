"""The text of a line from the recognition model's posteriors.

The likeliest character of each step, repetitions and blanks dropped, is what the model says. It
passes over what it is less sure of; that is decided anew, by thresholds from 1154 printed lines of
known text (first: the highest probability where the character is not there; then: the usual one
where it is, yet was not said): a space between characters (0.07; 0.1 to 0.5), a letter of the
card's own language (0.01; 0.03 to 0.9), a full stop (0.19; 0.2 to 0.4). On 964 lines of other cards
they brought the wrong lines from 102 to 64; one of those had been right.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, islice, takewhile
from math import log

import numpy as np
import numpy.typing as npt

from cardcase.core.scan.engines.alphabet import BLANK, is_unshown, meanings
from cardcase.core.scan.engines.recogniser import Posterior

_SPACE = 0.1
_SPACE_IN_ADDRESS = 0.3  # in an e-mail or a web page, where a wrong one costs the value
_STOPS = ".,"
_BAR = 0.05  # between two spaces
_OWN_LETTER = 0.04
_FULL_STOP = 0.25
_AT = 0.01  # before a host; web pages leave no trace of it at all
_UNDOUBTED = 0.9  # probability of a foreign letter that stays on a card in another language
_NO_TRACE = 0.02
_RIVAL = 0.02  # probability from which another character is told
_RIVALS = 3
_BESIDE = 2  # capitals beside a letter that make it one

_ADDRESS = re.compile(r"@|www\.|https?:")
_ADDRESS_BEGINS = re.compile(r"www\.|https?:")
_WEB = re.compile(r"(?i)(?<![^\W_])www$")
_HOST = re.compile(r"(?!www\.)[A-Za-z0-9][\w-]*(?:\.[\w-]+)*\.[A-Za-z]{2,}(?![\w@])")


Steps = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Sign:
    """One character, the step where it stands, and its probability.

    ``rivals``: others it may be, with how much less likely each is, in nats.
    """

    text: str
    step: float
    confidence: float
    rivals: tuple[tuple[str, float], ...] = ()


class Decoder:
    """Decodes posteriors that have these columns; the first is the blank."""

    def __init__(self, characters: tuple[str, ...]) -> None:
        self._characters = characters
        self._column = {character: at for at, character in enumerate(characters)}

    def __call__(self, posterior: Posterior, language: str = "") -> list[Sign]:
        """The characters of the line in their order, spaces too, as print in this language."""
        path = posterior.argmax(axis=1)
        starts = np.flatnonzero((path != 0) & (path != np.concatenate(([0], path[:-1]))))
        said = [self._characters[path[at]] for at in starts]
        starts, said = self._with_at(posterior, starts, said)
        in_address = _address_places(said)
        signs: list[Sign] = []
        for place, at in enumerate(starts):
            if place:
                signs += self._between(
                    posterior[starts[place - 1] : at + 1], signs[-1], said[place]
                )
            earliest = starts[place - 1] + 1 if place else 0
            latest = starts[place + 1] if place + 1 < len(starts) else len(posterior)
            near = posterior[max(earliest, at - 1) : min(latest, at + 2)].max(axis=0)
            spoken = "" if in_address[place] else language  # addresses know no marks
            signs.append(self._sign(near, float(at), said, place, spoken))
        return _whole_addresses(signs)

    def _with_at(
        self, posterior: Posterior, starts: Steps, said: list[str]
    ) -> tuple[Steps, list[str]]:
        """An ``@`` that was passed over before a host, for another character or for none."""
        chances = posterior[:, self._column["@"]]
        if "@" in said or not chances.size or chances.max() < _AT:
            return starts, said
        step = int(chances.argmax())
        place = int(np.searchsorted(starts, step - 1))
        missed = place == len(starts) or starts[place] > step + 1
        text = "".join(said)
        behind = place if missed else place + 1
        told = place and text[place - 1].isalnum() and not _WEB.search(text[:place])
        if not told or not _HOST.match(text[behind:]):
            return starts, said
        steps = np.concatenate((starts[:place], [step], starts[behind:]))
        return steps, [*said[:place], "@", *said[behind:]]

    def _sign(
        self, near: Posterior, step: float, said: Sequence[str], place: int, language: str
    ) -> Sign:
        """The character said here, or the letter of the language that it means."""
        text = said[place]
        chance = float(near[self._column[text]])
        meant = [
            (float(sum(near[self._column[each]] for each in evidence)), letter)
            for letter, evidence in meanings(language, _among_capitals(said, place)).get(text, ())
            if chance < _UNDOUBTED or self._hinted(near, letter, evidence, text)
        ]
        mass, letter = max(meant, default=(0.0, ""))
        if mass >= _OWN_LETTER:
            text, chance = letter, min(1.0, mass)
        return Sign(text, step, chance, self._rivals(near, text, chance))

    def _hinted(self, near: Posterior, letter: str, evidence: str, text: str) -> bool:
        """Whether a letter that is said beyond doubt may still mean one of the language."""
        if text in evidence and (is_unshown(letter) or text == letter.lower()):
            return True
        return bool(near[self._column[letter]] >= _NO_TRACE)

    def _between(self, steps: Posterior, last: Sign, following: str) -> list[Sign]:
        """What was passed over between two characters: a full stop, a space, a bar.

        ``steps``: those from the first of the two characters to the second.
        """
        beside = last.text + following
        if beside == "  ":
            return self._seen(steps[1:-1], "|", _BAR, last.step + 1)
        if " " in beside:
            return []
        found = []
        if last.text.isalpha() and (following.isalpha() or following == ":"):
            found = self._seen(steps[1:-1], ".", _FULL_STOP, last.step + 1)
        # A stop has so little ink that its own step may be taken for a space.
        first, end = last.text in _STOPS, following in _STOPS
        found += self._seen(steps[first : len(steps) - end], " ", _SPACE, last.step + first)
        return sorted(found, key=lambda sign: sign.step)

    def _seen(self, steps: Posterior, text: str, least: float, first: float) -> list[Sign]:
        """The character, if it is likely enough at one of the steps; ``first`` is their number."""
        chances = steps[:, self._column[text]]
        if not chances.size or chances.max() < least:
            return []
        return [Sign(text, first + int(chances.argmax()), float(chances.max()))]

    def _rivals(self, near: Posterior, text: str, chance: float) -> tuple[tuple[str, float], ...]:
        others = near.copy()
        others[[self._column[each] for each in (BLANK, " ", text)]] = 0
        if text == "@" and chance < 1 / 2:
            others[0] = 1 - chance  # it was passed over: perhaps there is nothing
        likely = [at for at in np.argsort(-others)[:_RIVALS] if others[at] >= _RIVAL]
        return tuple(
            (self._characters[at] if at else "", round(log(chance / float(others[at])), 2))
            for at in likely
        )


def _among_capitals(said: Sequence[str], place: int) -> bool:
    """Whether the letter stands in a word of capitals."""
    before = takewhile(str.isalpha, reversed(said[:place]))
    after = takewhile(str.isalpha, said[place + 1 :])
    beside = [*islice(before, _BESIDE), *islice(after, _BESIDE)]
    return len(beside) >= _BESIDE and all(each.isupper() for each in beside)


def _address_places(said: Sequence[str]) -> list[bool]:
    """Of each character, whether it belongs to an e-mail or a web page."""
    places: list[bool] = []
    for is_space, group in groupby(said, key=lambda each: each == " "):
        run = "".join(group)
        places += [not is_space and _ADDRESS.search(run) is not None] * len(run)
    return places


def _whole_addresses(signs: list[Sign]) -> list[Sign]:
    """Without the weak spaces that would part an e-mail or a web page."""
    kept: list[Sign] = []
    for at, sign in enumerate(signs):
        if sign.text == " " and sign.confidence < _SPACE_IN_ADDRESS:
            left = _run(reversed(kept))[::-1]
            right = _run(signs[at + 1 :], _SPACE_IN_ADDRESS)
            inside = _ADDRESS.search(left + right) and not _ADDRESS_BEGINS.match(right)
            if inside and not left.endswith((":", "|")):
                continue
        kept.append(sign)
    return kept


def _run(signs: Iterable[Sign], least: float = 0.0) -> str:
    """The text up to the next space that is at least so likely."""
    run = takewhile(lambda sign: sign.text != " " or sign.confidence < least, signs)
    return "".join(sign.text for sign in run if sign.text != " ")
