"""Spaces as they were meant: letter-spaced print closed up, two names glued together parted."""

import re
from collections.abc import Iterator
from dataclasses import replace

from cardcase.core.scan.extract.lexicon import function_words, given_names, surnames, vocabulary
from cardcase.core.scan.page import Line, Page
from cardcase.core.text import fold, words

# Four or more single letters, each parted from the next by a space or more.
_POUND = re.compile(r"£(?=[^\W\d_])")  # of "£ukasz", not of "£5"
_SPACED = re.compile(r"(?<!\S)[^\W\d_](?:[ ]{1,6}(?:[^\W\d_]|[&.-])){3,}(?!\S)")
_ONE_WORD = re.compile(r"[^\W\d_]{6,}")
_EDGE = r"[<>«»|\[\](){}'\"„“”]*"
_ENCLOSED = re.compile(rf"({_EDGE})([^\W\d_]{{6,}})({_EDGE})")  # <Lisbud>
_KIND_FIRST = re.compile(r"[^\W\d_]{10,}(?=\s)")  # SZPITALMIEJSKI before more of a name
_LOCAL = re.compile(r"([a-zA-Z]{2,}\.[a-zA-Z]{2,})@")
_LABEL = re.compile(r"(?i)(?:www\.|@|//|\s|^)([a-z]+(?:-[a-z]+)+)\.[a-z]{2}")
_LOST_DOT = re.compile(r"(?i)(?:www\.|@)([a-z]+(?:-[a-z]+)+) [a-z]{2}(?![a-z])")
# A capital that is no word of any language, before the rest of its word: "M akuch-Nowak"
_CUT_OFF = re.compile(r"(?<=\s)([B-DF-HJ-NP-TVXŁŚŻŹĆ]) (?=[a-zà-žąćęłńóśźż]{3,})")
# And one that is a word of some languages: "E stêvão"
_PERHAPS_CUT_OFF = re.compile(r"(?<!\S)([AEIOUY]) ([a-zà-žąćęłńóśźż]{3,})(?=[\s,]|$)")
# A word that has lost its beginning, before a name's others: "gnes Kowalska"
_CUT_START = re.compile(r"([a-zà-žąćęłńóśźż]{3,})(?=(?: [A-ZÀ-ŽĄĆĘŁŃÓŚŹŻ][^\W\d_]+)+$)")
_MOST_CUT = 2  # letters of it
_HARDLY_READ = 0.9  # confidence of what was completed
_GLUED = re.compile(r"(?<=[a-z])(?=https?://)")  # of "lis@lisbud.comhttps://"
_MAILBOX = re.compile(r"([\w.-]+)@")
_WIDE = re.compile(r"[ ]{2,}")
_WHOLE = 6  # letters that a scrap of a word has not
_SCRAP = 3  # letters of a scrap that may be a word by chance
_LEAST_REST = 4  # letters behind a kind, fewer of which are an ending
_LEAST = 3  # letters of a word that a run may be cut into


def respaced(page: Page) -> Page:
    """The page with letter-spaced runs as words, and lines of one word that are two names parted.

    The same page if there is nothing to mend.
    """
    known = {word for line in page.lines for word in _parts_of_addresses(line.text)}
    text = page.text
    locals_ = [match[1].lower() for match in _LOCAL.finditer(text)]
    for pattern in (_LABEL, _LOST_DOT):
        locals_ += [match[1].lower() for match in pattern.finditer(text)]
    mailboxes = {part for match in _MAILBOX.finditer(text) for part in _parts(match[1])}
    known |= {part[1:] for part in mailboxes if len(part) > _LEAST + 1}  # jkowalski
    lines = tuple(_line(line, known, locals_, mailboxes) for line in page.lines)
    return page if lines == page.lines else replace(page, lines=lines)


def _parts(local: str) -> list[str]:
    return [part for part in re.split(r"[\W\d_]+", fold(local)) if part]


def _line(line: Line, known: set[str], locals_: list[str], mailboxes: set[str]) -> Line:
    text = _POUND.sub("Ł", line.text)
    text = _SPACED.sub(lambda match: _closed(match[0], known), text)
    text = _CUT_OFF.sub(r"\1", text)
    text = _PERHAPS_CUT_OFF.sub(lambda match: _joined(match, mailboxes), text)
    text = _GLUED.sub(" ", text)
    if cut := _CUT_START.match(text):
        begun = _begun(cut[1], mailboxes)
        confidence = line.confidence if begun == cut[1] else min(line.confidence, _HARDLY_READ)
        line, text = replace(line, confidence=confidence), begun + text[cut.end() :]
    text = _healed(text, mailboxes)
    if enclosed := _ENCLOSED.fullmatch(text):
        before, word, behind = enclosed.groups()
        text = f"{before}{_parted(word, locals_)}{behind}"
    if text.isupper() and (first := _KIND_FIRST.match(text)):
        text = _behind_kind(first[0], locals_) + text[first.end() :]
    if _ONE_WORD.fullmatch(text):
        text = _named(text, mailboxes)
    return line if text == line.text else replace(line, text=text, words=())


def _joined(match: re.Match[str], mailboxes: set[str]) -> str:
    """A capital and what follows as the one word that a mailbox or the given names have."""
    word = match[1] + match[2]
    return word if fold(word) in mailboxes or fold(word) in given_names() else match[0]


def _begun(word: str, mailboxes: set[str]) -> str:
    """A given name that a mailbox has whole, of a word that has lost its first letters."""
    for part in mailboxes:
        lost = len(part) - len(word)
        if part in given_names() and part.endswith(fold(word)) and 0 < lost <= _MOST_CUT:
            forms = [form for form in given_names()[part] if form.endswith(word)]
            return (forms[0] if len(forms) == 1 else part[:lost] + word).capitalize()
    return word


def _healed(text: str, mailboxes: set[str]) -> str:
    """``ŻUR AWS KI`` as the one word that a mailbox or the lists have; ``JAN LIS`` stays."""
    known = mailboxes | {part[1:] for part in mailboxes if len(part) > _LEAST + 1}
    pieces = text.split()
    scraps = all(len(piece) < _WHOLE and piece.isalpha() for piece in pieces)
    if len(pieces) < _LEAST or not scraps or not text.isupper():
        return text
    small = function_words()
    told = any(
        piece.lower() in small or (len(piece) > _SCRAP and _is_word(fold(piece), known))
        for piece in pieces
    )
    joined = "".join(pieces)
    return joined if not told and _is_word(fold(joined), known) else text


def _parted(text: str, locals_: list[str]) -> str:
    """``BJÖRNÅKERLUND`` as bjorn.akerlund@ spells it; ``JanKowalski`` by its capitals."""
    folded = fold(text)
    for local in locals_ if len(folded) == len(text) else ():
        parts = re.split(r"[.-]", local)
        for order in (parts, parts[::-1]):
            if "".join(order) == folded:
                ends = [sum(map(len, order[: place + 1])) for place in range(len(order))]
                return " ".join(text[e - len(p) : e] for p, e in zip(order, ends, strict=True))
    halves = re.findall(r"[^\W\d_][^\W\d_A-ZĄĆĘŁŃÓŚŹŻÄÖÜ]+", text)
    known = len(halves) == 2 and "".join(halves) == text and fold(halves[0]) in given_names()
    return " ".join(halves) if known and fold(halves[1]) in surnames() else text


def _behind_kind(word: str, locals_: list[str]) -> str:
    """``SZPITALMIEJSKI`` parted behind the kind of firm that a domain has: ``szpital-lisbud``."""
    folded = fold(word)
    lists = ("trades", "institutions")
    if vocabulary("fields_of_work", "done").hits([folded]):
        return word  # KAMIENIARSTWO
    for kind in {part for local in locals_ for part in re.split(r"[.-]", local)}:
        rest = len(folded) - len(kind)
        known = len(kind) > _LEAST and any(vocabulary(name).hits([kind]) for name in lists)
        if known and folded.startswith(kind) and rest > _LEAST_REST and len(folded) == len(word):
            return f"{word[: len(kind)]} {word[len(kind) :]}"
    return word


def _named(text: str, mailboxes: set[str]) -> str:
    """``JANKOWALSKI`` as a given name of the lists and what a mailbox calls the person by."""
    folded = fold(text)
    for at in range(_LEAST, len(text) - _LEAST + 1) if len(folded) == len(text) else ():
        halves = folded[:at], folded[at:]
        for given, family in (halves, halves[::-1]):
            said = {family, given[0] + family, family + given[0]}
            if given in given_names() and said & mailboxes:
                return f"{text[:at]} {text[at:]}"
    return text


def _closed(run: str, known: set[str]) -> str:
    if _WIDE.search(run):
        return " ".join(part.replace(" ", "") for part in _WIDE.split(run))
    letters = run.replace(" ", "")
    return " ".join(_cut(letters, known)) or letters


def _cut(letters: str, known: set[str]) -> list[str]:
    """A run without wider gaps, cut in two where both are words, or one is and the other fits."""
    folded = fold(letters)
    if len(folded) != len(letters) or _is_word(folded, known):
        return [letters]
    places = range(_LEAST, len(letters) - _LEAST + 1)
    ranked = [
        (_weight(folded[:at], known) + _weight(folded[at:], known), at)
        for at in places
        if _is_word(folded[:at], known) or _is_word(folded[at:], known)
    ]
    if not ranked:
        return [letters]
    _, at = max(ranked)
    return [letters[:at], *_cut(letters[at:], known)]


def _is_word(folded: str, known: set[str]) -> bool:
    return _weight(folded, known) > 0


def _weight(folded: str, known: set[str]) -> int:
    if folded in known:
        return 3
    if folded in given_names() or folded in surnames():
        return 2
    lists = ("titles", "trades", "institutions", "departments")
    return 1 if any(vocabulary(name).hits([folded]) for name in lists) else 0


def _parts_of_addresses(text: str) -> Iterator[str]:
    if "@" in text or "www" in text.lower():
        yield from (word for word in words(text) if len(word) >= _LEAST)
