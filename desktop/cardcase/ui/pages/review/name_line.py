"""Which parts of a name a printed line gives, whatever the name says already; no Qt."""

from collections.abc import Mapping

from cardcase.ui.pages.review.form_data import NAME_PARTS
from cardcase.ui.pages.review.line_value import name_in, without_label


def name_with(
    line: str, said: Mapping[str, str], key: str, *, instead: bool = False
) -> dict[str, str]:
    """The parts of the name that change when a line is put into its part ``key``.

    A whole name takes the place of the one that is there, but for degrees that it lacks; degrees
    and single words go to the part that they are: a surname to the family name, a second given
    name beside the first. ``instead``: a single word shall stand in that very part.
    """
    # The reader's lists of names are loaded when they are first needed.
    from cardcase.core.scan.extract.degrees import is_prefix, is_suffix
    from cardcase.core.scan.extract.persons import read_person

    plain = without_label(line)
    if is_prefix(plain):
        return _beside("prefix", plain, said)
    if len(plain.split()) == 1:
        word = plain.title() if plain.isupper() else plain
        return {key: word} if instead else _word(plain, word, said, key)
    whole = read_person(plain) is not None
    if not whole and is_suffix(plain):
        return _beside("suffix", plain, said)
    if not whole and key != "given" and any(said.get(part) for part in NAME_PARTS):
        return {key: plain}
    degrees = ("prefix", "suffix")
    return {
        part: text or (said.get(part, "") if part in degrees else "")
        for part, text in name_in(plain).items()
    }


def _word(printed: str, word: str, said: Mapping[str, str], key: str) -> dict[str, str]:
    from cardcase.core.scan.extract.degrees import is_suffix
    from cardcase.core.scan.extract.persons import is_given, is_surname

    if said.get("given") and is_suffix(printed) and not is_surname(printed):
        return _beside("suffix", printed, said)
    if is_given(word):
        part = "given" if key == "family" or not said.get("given") else "middle"
    elif is_surname(word) or (said.get("given") and (printed.isupper() or not said.get("family"))):
        part = "family"
    else:
        part = key
    if key in ("given", "middle", "family") and not said.get(key):
        # Whoever is in an empty field knows what belongs there; one word of a name begins it.
        part = key if any(said.get(each) for each in NAME_PARTS) else part
    return {part: word}


def _beside(part: str, text: str, said: Mapping[str, str]) -> dict[str, str]:
    before = said.get(part, "")
    return {part: before if text in before else f"{before} {text}".strip()}
