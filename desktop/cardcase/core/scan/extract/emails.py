"""E-mail addresses, the best witness on a card."""

import re
from collections.abc import Iterator
from functools import lru_cache

from cardcase.core.records import PointRecord
from cardcase.core.scan.extract.candidate import Candidate, Known, Span
from cardcase.core.scan.extract.domains import HOST, is_host, may_be_host, mend
from cardcase.core.scan.extract.labels import label_before
from cardcase.core.scan.extract.layout import below
from cardcase.core.scan.page import Page
from cardcase.core.text import fold

# Spaces beside "@" and commas for dots are the engines' commonest slips.
_ADDRESS = re.compile(
    r"(?P<local>[\w.+'&-]*[^\W_]_?)\s?(?:@|\(at\)|\[at\])\s?(?P<host>[\w-]+(?:\s?[.,]\s?[\w-]+)*)"
)
_HOST = re.compile(rf"(?i)(?<![\w@]){HOST}(?![\w@])")
_UNFINISHED = re.compile(r"[\w.+-]+@[\w.-]*$")
_REST = re.compile(r"[\w-]*(?:\.[\w-]+)*\.[^\W\d_]{2,}$")


def extract(page: Page, _known: Known) -> list[Candidate]:
    """The e-mail addresses of a page as PointRecords, ``value`` as printed but for OCR slips."""
    return list(_extract(page))


@lru_cache(maxsize=8)
def _extract(page: Page) -> tuple[Candidate, ...]:
    return (*_whole(page), *_wrapped(page))


def addresses(page: Page) -> tuple[tuple[str, str], ...]:
    """Local part and host of every address of the page, in lower case."""
    points = [found.value for found in _extract(page) if isinstance(found.value, PointRecord)]
    values = [point.normalized.partition("@") for point in points]
    return tuple((local, host) for local, _, host in values)


def _whole(page: Page) -> Iterator[Candidate]:
    for index, line in enumerate(page.lines):
        for match in _ADDRESS.finditer(line.text):
            host = _real_host(match["host"])
            span = Span(index, match.start(), match.start("host") + len(host))
            local, certain = _local(page, span, match["local"])
            yield from _candidate(page, (span,), local, host, certain)


def _real_host(printed: str) -> str:
    """As much of a text as is a host: ``firma.pl`` of ``firma.pl. Tel``."""
    host = printed
    while host and not is_host(mend(host)):
        host = re.sub(r"(?:\s?[.,]\s?|^)[\w-]+$", "", host)
    return host or printed


def _as_elsewhere(page: Page, host: str) -> tuple[str, bool]:
    """A host as the page prints it elsewhere, but for a lost dot or a letter too many in front.

    With it, whether the page speaks against the host: prints others, and not this one.
    """
    plain = mend(host)
    printed = {mend(match[0]).removeprefix("www.") for match in _HOST.finditer(page.text)}
    printed = {other for other in printed if is_host(other)}
    for other in sorted(printed - {plain}):
        if other.replace(".", "") == plain.replace(".", "") or other == plain[1:]:
            return other, True
    return plain, bool(printed) and plain not in printed


def _wrapped(page: Page) -> Iterator[Candidate]:
    """An address that goes on in the next line."""
    for index, line in enumerate(page.lines):
        match = _UNFINISHED.search(line.text)
        under = below(page, index) if match and not _ADDRESS.search(line.text) else None
        if match is None or under is None or not _REST.match(page.lines[under].text):
            continue
        rest = page.lines[under].text
        local, _, host = (match[0] + rest).partition("@")
        spans = (Span(index, match.start(), match.end()), Span(under, 0, len(rest)))
        yield from _candidate(page, spans, local, host, certain=False)


def _candidate(
    page: Page, spans: tuple[Span, ...], local: str, host: str, certain: bool
) -> Iterator[Candidate]:
    plain_host, doubtful = _as_elsewhere(page, host)
    plain_local = fold(local) if not local.isascii() else local
    if not may_be_host(plain_host) or not plain_local:
        return
    doubtful = doubtful or not is_host(plain_host)
    value = f"{plain_local}@{host if plain_host == host.lower() else plain_host}"
    labelled, label = label_before(page, spans[0])
    confidence = min(page.lines[span.line].confidence for span in spans)
    untouched = certain and local.isascii() and host.lower() == plain_host
    yield Candidate(
        field="emails",
        value=PointRecord(kind="email", type="work", value=value, normalized=value.lower()),
        score=confidence * (1.0 if untouched else 0.8),
        spans=(*label, *spans) if labelled in ("email", "") else spans,
        sure=untouched and not doubtful and confidence > 0.93,
    )


def _local(page: Page, span: Span, local: str) -> tuple[str, bool]:
    """The local part without a label that the engine glued to it, and whether that is certain."""
    before = page.lines[span.line].text[: span.start]
    if before and not before[-1].isspace() and before[-1].isalnum():
        return local, False
    label = re.match(r"(?i)(?:e-?mail|mail)[.:-]?(?=\w)", local)
    if label and label.end() < len(local):
        return local[label.end() :], False
    if re.match(r"E[a-z]", local) and local[1:] == local[1:].lower():
        return local[1:], False
    if local.lower().startswith("e.") and not before and _short_labels(page):
        return (local, False) if _is_initial(page, local[2:]) else (local[2:], False)
    return local, True


def _short_labels(page: Page) -> bool:
    return any(re.match(r"[tmfw]\.(?=\s|\+|\d|w)", line.text) for line in page.lines)


def _is_initial(page: Page, family: str) -> bool:
    """Whether ``e.family`` may be a person: a line of the page reads ``E… Family``."""
    for line in page.lines:
        *given, last = fold(line.text).split() or [""]
        if last == family and any(word.startswith("e") for word in given):
            return True
    return False
