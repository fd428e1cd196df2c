"""E-mail addresses, the best witness on a card."""

import re
from collections.abc import Iterator
from functools import lru_cache

from cardcase.core.normalize import normalize_email
from cardcase.core.records import PointRecord
from cardcase.core.scan.extract.candidate import Candidate, Known, Span, is_taken
from cardcase.core.scan.extract.domains import (
    HOST,
    has_lost_one,
    is_freemail,
    is_host,
    may_be_host,
    mend,
    owner,
    provider,
    shape,
)
from cardcase.core.scan.extract.labels import label_before
from cardcase.core.scan.extract.layout import below
from cardcase.core.scan.extract.local_parts import (
    as_a_word,
    but_for_one,
    local_of,
    numbered,
    one_or_l,
)
from cardcase.core.scan.extract.mailbox import is_role
from cardcase.core.scan.page import Page
from cardcase.core.text import fold, words

# Spaces beside "@" and commas for dots are the engines' commonest slips; "at" may be spelled.
_AT = r"(?:\s?@|\s?[(\[{]\s?(?:at|a|@)\s?[)\]}]|(?<=[a-z])(?:Q|\s?[©®]\s?)(?=[a-z]))\s?"
_ADDRESS = re.compile(
    rf"(?P<local>[\w.+'&-]*[^\W_]_?){_AT}"
    # A bar may be an l; before a further address it parts two.
    r"(?P<host>[\w-]+(?:\s?[.,]\s?(?!(?i:www|http))(?:[\w-]|\|(?![\w.+-]+\s?@))+)*)"
)
_SPELLED = re.compile(
    r"(?P<local>[\w.+-]+)\s(?:at|AT|małpa)\s(?P<host>[\w-]+(?:\s(?:dot|DOT|kropka)\s[\w-]+)+)"
)
_LOST_DOT = re.compile(r"\s([a-z]{2,4})$")
_HOST = re.compile(rf"(?i)(?<![\w@.]){HOST}(?![\w@])")
_PARTED = re.compile(rf"(?<![\w@.])(?P<local>[a-z][a-z._-]+)\s(?P<host>(?i:{HOST}))(?![\w@])")
_UNFINISHED = re.compile(r"[\w.+-]+@[\w.-]*$")
_REST = re.compile(r"[\w-]*(?:\.[\w-]+)*\.[^\W\d_]{2,}$")
_LOCAL_ONLY = re.compile(r"(?:^|\s|:)(?P<local>[\w+-]+[.\w+-]*[\w-])$")
_HOST_ONLY = re.compile(rf"^@\s?(?P<host>{HOST})$", re.IGNORECASE)
_LEAST_LABEL = 7  # letters of a domain that a word of the page can put right
_LEAST_WORD = 4  # letters of a word that can put a misread local part right


def extract(page: Page, _known: Known) -> tuple[Candidate, ...]:
    """The e-mail addresses of a page as PointRecords, ``value`` as printed but for OCR slips."""
    return _extract(page)


@lru_cache(maxsize=8)
def _extract(page: Page) -> tuple[Candidate, ...]:
    found = [*_whole(page), *_wrapped(page)]
    found += _without_at(page, found)
    return (*found, *_parted(page, found))


def addresses(page: Page) -> tuple[tuple[str, str], ...]:
    """Local part and host of every address of the page, in lower case."""
    points = [found.value for found in _extract(page) if isinstance(found.value, PointRecord)]
    values = [point.normalized.partition("@") for point in points]
    return tuple((local, host) for local, _, host in values)


def _whole(page: Page) -> Iterator[Candidate]:
    for index, line in enumerate(page.lines):
        for match in _ADDRESS.finditer(line.text):
            host, end = _host_in(line.text, match)
            span = Span(index, match.start(), end)
            local, certain = local_of(page, span, match["local"])
            between = line.text[match.end("local") : match.start("host")]
            printed = line.text[match.start("host") : end]
            certain = certain and between.strip() == "@" and printed == host
            yield from _candidate(page, (span,), local, host, certain)
        for match in _SPELLED.finditer(line.text):
            host = re.sub(r"\s(?:dot|DOT|kropka)\s", ".", match["host"])
            local = re.sub(r"\s(?:dot|DOT|kropka)\s", ".", match["local"])
            if is_host(host):
                span = Span(index, *match.span())
                yield from _candidate(page, (span,), local, host, certain=False)


def _host_in(text: str, match: re.Match[str]) -> tuple[str, int]:
    """The host of a match, and where it ends: ``lisbud.pl`` of ``lisbud pl``, too."""
    ending = _LOST_DOT.match(text, match.end("host"))
    whole = f"{match['host']}.{ending[1]}" if ending else ""
    if ending and "." not in match["host"] and is_host(whole):
        return whole, ending.end()
    host = _real_host(match["host"])
    return host, match.start("host") + len(host)


def _real_host(printed: str) -> str:
    """As much of a text as is a host: ``firma.pl`` of ``firma.pl. Tel`` or ``firma.pl, Tel``.

    Or of ``firma.plhttp`` and ``firma.plwww.firma.pl``, from which a space was lost.
    """
    glued = re.match(r"(?i)(.+?\.[a-z]{2,}?)(?:https?$|www\.)", printed)
    if glued and is_host(mend(glued[1])):
        return glued[1]
    first = re.split(r",\s", printed, maxsplit=1)[0]
    for host in (first, first.rstrip("|")):  # a bar right behind it, if no l
        if is_host(mend(host)):
            return host
    host = printed
    while host and not is_host(mend(host)):
        host = re.sub(r"(?:\s?[.,]\s?|^)[\w|-]+$", "", host)
    return host or printed


def _as_elsewhere(page: Page, host: str) -> tuple[str, bool]:
    """A host as the page prints it elsewhere, but for a lost dot or a letter too many in front.

    With it, whether the page speaks against the host: prints others, and not this one.
    """
    plain = mend(host)
    plain = plain if is_freemail(plain) else provider(plain) or plain
    printed = {other for other in _printed_hosts(page) if is_host(other)}
    for other in sorted(printed - {plain}):
        if other.replace(".", "") == plain.replace(".", ""):
            return other, True
        if other == plain[1:] and not _begins(page, plain):
            return other, True
        if has_lost_one(plain, other) and (_says(page, other) or not _says(page, plain)):
            return other, True
        if shape(other) == shape(plain) and _says(page, other) and not _says(page, plain):
            return other, True
    if not printed and not is_freemail(plain):
        label = owner(plain)
        word = but_for_one(page, label) if len(label) >= _LEAST_LABEL else label
        if word != label:
            return plain.replace(label, word, 1), True
    return plain, bool(printed) and plain not in printed


def _printed_hosts(page: Page) -> set[str]:
    """Whatever on a page has the form of a host, without ``www.``."""
    return {mend(match[0]).removeprefix("www.") for match in _HOST.finditer(page.text)}


def _says(page: Page, host: str) -> bool:
    """Whether words of a page are in a host, whose own print is no witness."""
    label = host.rpartition(".")[0]
    return any(word in label for word in _words_beside(page, host))


def _begins(page: Page, host: str) -> bool:
    """Whether a host begins with a word of the page."""
    return any(host.startswith(word) for word in _words_beside(page, host))


def _words_beside(page: Page, host: str) -> Iterator[str]:
    """The longer words of a page that stand in no address and not with the host."""
    texts = (line.text for line in page.lines if "@" not in line.text and host not in line.text)
    return (word for text in texts for word in words(text) if len(word) >= _LEAST_WORD)


def _wrapped(page: Page) -> Iterator[Candidate]:
    """An address that goes on in the next line."""
    for index, line in enumerate(page.lines):
        under = below(page, index)
        if under is None:
            continue
        rest = page.lines[under].text
        match = _UNFINISHED.search(line.text)
        if match and _REST.match(rest) and not _is_whole(match[0].partition("@")[2], rest):
            local, _, host = (match[0] + rest).partition("@")
            spans = (Span(index, match.start(), match.end()), Span(under, 0, len(rest)))
            yield from _candidate(page, spans, local, host, certain=False)
        local_only, host_only = _LOCAL_ONLY.search(line.text), _HOST_ONLY.match(rest)
        if not local_only or not host_only or not is_host(host_only["host"]):
            continue
        span = Span(index, local_only.start("local"), local_only.end())
        labelled = label_before(page, span)[0] == "email"
        if labelled or (span.start == 0 and _may_be_local(local_only["local"])):
            spans = (span, Span(under, 0, len(rest)))
            yield from _candidate(
                page, spans, local_only["local"], host_only["host"], certain=False
            )


def _may_be_local(text: str) -> bool:
    """Whether a line over a host is a mailbox: no firm or web address over its handle."""
    return not (text.isalpha() and text[0].isupper()) and not is_host(mend(text))


def _is_whole(host: str, rest: str) -> bool:
    """Whether an address ends with its line, for all that the next begins with."""
    return is_host(mend(host)) or rest.lower().startswith(("www", "http"))


def _without_at(page: Page, found: list[Candidate]) -> Iterator[Candidate]:
    """An address whose ``@`` was lost, by a host that the page prints elsewhere."""
    elsewhere = _printed_hosts(page)
    for index, line in enumerate(page.lines):
        for match in _HOST.finditer(line.text):
            span = Span(index, *match.span())
            whole = mend(match[0])
            kind, _ = label_before(page, span)
            if kind == "web" or is_taken(span, found):
                continue
            for host in elsewhere:
                local = whole[: -len(host)]
                slips = sum(a != b for a, b in zip(whole[-len(host) :], host, strict=False))
                if slips > (kind == "email") or not re.fullmatch(r"[a-z][\w.-]*[a-z0-9]", local):
                    continue
                if is_host(host) and local != "www":
                    named = _named(page, local)
                    if named or kind == "email" or "." in local:
                        local = named or local
                        yield from _candidate(page, (span,), local, host, certain=False)


def _parted(page: Page, found: list[Candidate]) -> Iterator[Candidate]:
    """An office's address whose ``@`` was read as a space, behind a label: ``E info x.de``."""
    for index, line in enumerate(page.lines):
        for match in _PARTED.finditer(line.text):
            span = Span(index, *match.span())
            free = not is_taken(span, found)
            if free and is_role(match["local"]) and label_before(page, span)[0] == "email":
                yield from _candidate(page, (span,), match["local"], match["host"], certain=False)


def _named(page: Page, local: str) -> str:
    """A local part that is a mailbox or a word of the page, without the letter read for an ``@``.

    Empty if it is neither.
    """
    known = {word for line in page.lines for word in words(line.text)}
    for form in (local, local[:-1]):
        last = re.split(r"[._-]", form)[-1]
        named = last in known or any(last[1:] == word for word in known if len(word) > 3)
        if is_role(form) or (len(last) > 2 and named):
            return form
    return ""


def _candidate(
    page: Page, spans: tuple[Span, ...], local: str, host: str, certain: bool
) -> Iterator[Candidate]:
    plain_host, doubtful = _as_elsewhere(page, host)
    plain_local = fold(local) if not local.isascii() else local
    if not may_be_host(plain_host) or not plain_local:
        return
    doubtful = doubtful or not is_host(plain_host)
    read = plain_local
    plain_local = numbered(page, as_a_word(page, re.sub("__+", "_", plain_local)))
    value = f"{plain_local}@{host if plain_host == host.lower() else plain_host}"
    other = f"{read}@{mend(host)}"
    labelled, label = label_before(page, spans[0])
    confidence = min(page.lines[span.line].confidence for span in spans)
    untouched = certain and local.isascii() and host.lower() == plain_host and read == plain_local
    yield Candidate(
        field="emails",
        value=PointRecord(
            kind="email",
            type="work",
            value=value,
            normalized=normalize_email(value) or value.lower(),
        ),
        score=confidence * (1.0 if untouched else 0.8),
        spans=(*label, *spans) if labelled in ("email", "") else spans,
        sure=untouched and not doubtful and confidence > 0.93 and not one_or_l(page, plain_local),
        alternatives=() if other.lower() == value.lower() else (other,),
    )
