"""Profiles in social networks: addresses, ``in/…`` and ``@handle``."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from cardcase.core.records import PointRecord
from cardcase.core.scan.extract import emails
from cardcase.core.scan.extract.candidate import Candidate, Known, Span
from cardcase.core.scan.extract.domains import is_host
from cardcase.core.scan.extract.layout import above, left_of
from cardcase.core.scan.extract.services import HOSTS, NAMES, service_named
from cardcase.core.scan.page import NETWORKS, Line, Page

_PREFIX = r"(?:(?:in|company|school|pub|profile|pages|people|user|channel|c|u)/)?"
_HANDLE = rf"{_PREFIX}@?[\w.-]*[^\W_][\w.-]*/?"
_ADDRESS = re.compile(
    r"(?i)(?<![\w@.-])(?:https?:/{1,2})?(?:www\.)?(?:[a-z]{2,3}\.)?"
    rf"(?P<host>{'|'.join(re.escape(host) for host in HOSTS)})(?:\.[a-z]{{2}})?"
    rf"\s?/\s?(?P<handle>{_HANDLE})"
)
# The same with an icon read as a letter before it, or without its stroke.
_ANY_HOST = "|".join(re.escape(host) for host in HOSTS)
_LONG_HOST = "|".join(re.escape(host) for host in HOSTS if len(host) > 5)
_SPOILT = re.compile(
    rf"(?i)(?<![\w@.-])(?:\w(?={_LONG_HOST}))?(?P<host>{_ANY_HOST})"
    rf"(?:\s?/\s?|(?<=\.com)(?=[a-z]))(?P<handle>{_HANDLE})"
)
_LABELLED = re.compile(
    rf"(?i)(?<![\w.@/-])(?P<name>{'|'.join(NAMES)}|[^\W\d_]{{6,9}}(?=:|\s@))"
    rf"\s*(?P<mark>[:|/@]|\s)\s*(?P<slash>/?)\s?(?P<handle>{_HANDLE})"
)
# Two of them before one handle: FB/IG: @lisbud.
_SHARED = re.compile(
    rf"(?i)(?<![\w.@/-])(?P<one>{'|'.join(NAMES)})\s?[/&+,]\s?(?P<other>{'|'.join(NAMES)})"
    rf"(?:\s*[:|]\s*|\s+(?=[@/]))/?(?P<handle>{_HANDLE})"
)
_PROFILE = re.compile(r"(?i)(?<![\w./])/?in/(?P<handle>[\w%-]{3,})/?")
_BARE = re.compile(r"(?<![\w.@])@(?P<handle>[\w.]{2,30}[^\W_])(?!\s?[.@])")
# Behind the icon of a network: "/lisbud" alone on its line, but for icons read as letters.
_SLASHED = re.compile(r"^\s*(?:[^\W@/]{1,2}\s+)*/\s?(?P<handle>[^\W\d][\w.-]{2,40})\s*$")
# A word alone behind the icon of a network, or beside its name.
_ALONE = re.compile(r"^\s*/?\s?@?(?P<handle>[a-z0-9][a-z0-9._-]{2,40})/?\s*$")
_BESIDE_LABEL = re.compile(rf"^\s*/?\s?(?P<handle>{_HANDLE})\s*$")
_NAME_GOES_ON = re.compile(r"\s+[^\W\d_]{2,}(?![\w.]*[/@:])")  # "Facebook: La Bonne Table"
_HOST_AGAIN = re.compile(r"(?i)^(?:www\.|\w+\.com)")
_LABEL = re.compile(rf"(?i)(?:^|[\s|•])(?:{'|'.join(NAMES)})\s*[:.]?\s*$")
_ONLY_LABEL = re.compile(r"^\W*(?P<name>[^\W\d_]{1,9})\s?[:.|]?$")
_LABEL_READ = 0.97
_GUESSED = 0.5  # at most what a profile scores whose service is a guess
_PLAIN = ("fb", "yt", "ig", "tt")  # no words of any other meaning


def extract(page: Page, _known: Known) -> tuple[Candidate, ...]:
    """Profiles as PointRecords: ``type`` the service, ``normalized`` the handle.

    The service of a bare ``@handle`` is drawn as an icon; where that was not told it is a guess,
    never sure.
    """
    return _extract(page)


@lru_cache(maxsize=8)
def _extract(page: Page) -> tuple[Candidate, ...]:
    taken = [span for candidate in emails.extract(page, Known()) for span in candidate.spans]
    found: list[Candidate] = []
    for group in _all(page):
        spans = [span for candidate in group for span in candidate.spans]
        if not any(span.overlaps(other) for span in spans for other in taken):
            found.extend(group)
            taken.extend(spans)
    return tuple(_tell_bare_apart(page, found))


def _all(page: Page) -> Iterator[list[Candidate]]:
    """What each place says: a handle behind several icons is as many profiles."""
    yield from ([candidate] for candidate in _beside_labels(page))
    for pattern, score in (
        (_ADDRESS, 1.0),
        (_SPOILT, 0.7),
        (_SHARED, 0.9),
        (_LABELLED, 0.9),
        (_PROFILE, 0.9),
        (_ALONE, 0.8),
        (_SLASHED, 0.5),
        (_BARE, 0.5),
    ):
        for index, line in enumerate(page.lines):
            for match in pattern.finditer(line.text):
                if pattern is _SPOILT and "/" not in match[0] and is_host(match[0]):
                    continue
                if _HOST_AGAIN.search(match["handle"]):
                    continue
                services = _services(page, pattern, match, line)
                yield [_candidate(page, index, match, service, score) for service in services]


def _services(
    page: Page, pattern: re.Pattern[str], match: re.Match[str], line: Line
) -> tuple[str, ...]:
    """The services of a handle: as many as there are icons in a row before it."""
    if pattern in (_ADDRESS, _SPOILT):
        return (HOSTS[match["host"].lower()],)
    if pattern is _PROFILE:
        return ("linkedin",)
    if pattern is _SHARED:
        return tuple(service_named(match[name])[0] for name in ("one", "other"))
    if pattern is _LABELLED:
        service = "" if _is_drawn(line, match["name"]) else _labelled(page, match)
        return (service,) if service else ()
    drawn = tuple(dict.fromkeys(i for i in (line.icon, *line.further_icons) if i in NETWORKS))
    if is_host(match[0].strip(" /@")) and not _is_said_handle(page, match, bool(drawn)):
        return ()
    if drawn or pattern is _ALONE:
        return drawn[::-1]
    return ("instagram",) if pattern is _BARE else ("facebook",)


def _is_drawn(line: Line, name: str) -> bool:
    """Whether a letter before a handle is an icon, and the icons before it have been told."""
    return len(name) == 1 and line.icon in NETWORKS


def _is_said_handle(page: Page, match: re.Match[str], drawn: bool) -> bool:
    """Whether what might be a host is a handle: ``@lisbud.studio`` of no address on the page."""
    said = match[0].strip().startswith(("@", "/"))
    elsewhere = page.text.lower().count(match["handle"].lower()) > 1
    return said and (drawn or not elsewhere)


def _labelled(page: Page, match: re.Match[str]) -> str:
    mark, handle = match["mark"], match["handle"]
    service, _ = service_named(match["name"])
    name = match["name"].lower()
    if not re.search(r"[^\W\d_]", handle):
        return ""
    # Without a mark between them, "X Logistyka" is a company and not a profile.
    marked = mark in ":@|/" or bool(match["slash"]) or handle.startswith(("@", "in/"))
    if not re.search(r"[@./_\d-]", handle) and _NAME_GOES_ON.match(match.string[match.end() :]):
        return ""
    if marked:
        return service
    if handle != handle.lower() or is_host(handle):
        return ""
    whole = match[0].strip() == match.string.strip()
    again = page.text.lower().count(handle) > 1
    return service if len(name) > 2 or (whole and (name in _PLAIN or again)) else ""


def _beside_labels(page: Page) -> Iterator[Candidate]:
    """Handles that stand alone on their lines, with the service's name left of them or above."""
    for index, line in enumerate(page.lines):
        match = _BESIDE_LABEL.match(line.text)
        if not match or _HOST_AGAIN.search(match["handle"]):
            continue
        at = left_of(page, index)
        beside = at is not None
        at = at if beside else above(page, index)
        label = _ONLY_LABEL.match(page.lines[at].text) if at is not None else None
        if at is None or label is None or _is_drawn(line, label["name"]):
            continue
        service, certain = service_named(label["name"])
        said = line.text.strip().startswith(("@", "/")) or "in/" in line.text.lower()
        handle = match["handle"]
        fits = said or (handle == handle.lower() and re.search(r"[a-z]", handle))
        long = len(label["name"]) > 3 or (beside and label["name"].lower() in _PLAIN)
        if not service or not fits or (is_host(handle) and not said):
            continue
        if not (beside or (said and long)):
            continue
        found = _candidate(page, index, match, service, 0.9)
        span = Span(at, 0, len(page.lines[at].text))
        sure = found.sure and certain and long and page.lines[at].confidence > _LABEL_READ
        yield replace(found, spans=(span, *found.spans), sure=sure)


def _candidate(
    page: Page, index: int, match: re.Match[str], service: str, score: float
) -> Candidate:
    line = page.lines[index]
    handle = re.sub(rf"(?i)^{_PREFIX}@?", "", match["handle"]).strip("/. ")
    named = match.groupdict().get("name")
    certain = named is None or service_named(named)[1]
    label = _LABEL.search(line.text[: match.start()])
    start = label.start() if label else match.start()
    return Candidate(
        field="social",
        value=PointRecord(
            kind="social", type=service, value=match[0].strip(), normalized=handle.lower()
        ),
        score=line.confidence * score,
        spans=(Span(index, start, match.end()),),
        sure=score >= 0.9
        and line.confidence > (0.95 if score == 1.0 else 0.97)
        and handle.isascii()
        and certain,
    )


def _tell_bare_apart(page: Page, found: list[Candidate]) -> Iterator[Candidate]:
    """The same bare handle twice belongs to two services: the second of them is not Instagram."""
    seen: set[object] = set()
    bare = [
        c
        for c in found
        if isinstance(c.value, PointRecord)
        and c.value.value.startswith("@")
        and page.lines[c.lines[-1]].icon not in NETWORKS
        and c.score <= _GUESSED
    ]
    for candidate in found:
        if candidate in bare and sum(c.value == candidate.value for c in bare) > 1:
            first = candidate.value not in seen
            seen.add(candidate.value)
            yield _of_service(candidate, "x") if first else candidate
        else:
            yield candidate


def _of_service(candidate: Candidate, service: str) -> Candidate:
    point = candidate.value
    assert isinstance(point, PointRecord)
    value = PointRecord(kind="social", type=service, value=point.value, normalized=point.normalized)
    return Candidate(field="social", value=value, score=candidate.score, spans=candidate.spans)
