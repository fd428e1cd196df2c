"""Profiles in social networks: addresses, ``in/…`` and ``@handle``."""

import re
from collections.abc import Iterator
from functools import lru_cache

from cardcase.core.records import PointRecord
from cardcase.core.scan.extract import emails
from cardcase.core.scan.extract.candidate import Candidate, Known, Span
from cardcase.core.scan.extract.domains import is_host
from cardcase.core.scan.page import Icon, Page

_HOSTS = {
    "linkedin.com": "linkedin", "facebook.com": "facebook", "fb.com": "facebook",
    "fb.me": "facebook", "instagram.com": "instagram", "x.com": "x", "twitter.com": "x",
    "xing.com": "xing", "youtube.com": "youtube", "tiktok.com": "tiktok", "github.com": "github",
    "behance.net": "behance", "pinterest.com": "pinterest", "t.me": "telegram",
    "lnkd.in": "linkedin", "youtu.be": "youtube", "vimeo.com": "vimeo", "threads.net": "threads",
    "medium.com": "medium", "gitlab.com": "gitlab", "dribbble.com": "dribbble",
}  # fmt: skip
_NAMES = {
    "linkedin": "linkedin", "facebook": "facebook", "fb": "facebook", "instagram": "instagram",
    "insta": "instagram", "ig": "instagram", "x": "x", "twitter": "x", "xing": "xing",
    "youtube": "youtube", "yt": "youtube", "tiktok": "tiktok", "github": "github",
    "behance": "behance", "pinterest": "pinterest", "vimeo": "vimeo", "telegram": "telegram",
    "in": "linkedin", "li": "linkedin",
}  # fmt: skip
_PREFIX = r"(?:(?:in|company|school|pub|profile|pages|people|user|channel|c|u)/)?"
_HANDLE = rf"{_PREFIX}@?[\w.-]*[^\W_][\w.-]*/?"
_ADDRESS = re.compile(
    r"(?i)(?<![\w@.-])(?:https?:/{1,2})?(?:www\.)?(?:[a-z]{2,3}\.)?"
    rf"(?P<host>{'|'.join(re.escape(host) for host in _HOSTS)})(?:\.[a-z]{{2}})?"
    rf"\s?/\s?(?P<handle>{_HANDLE})"
)
# The same with an icon read as a letter before it, or without its stroke.
_ANY_HOST = "|".join(re.escape(host) for host in _HOSTS)
_LONG_HOST = "|".join(re.escape(host) for host in _HOSTS if len(host) > 5)
_SPOILT = re.compile(
    rf"(?i)(?<![\w@.-])(?:\w(?={_LONG_HOST}))?(?P<host>{_ANY_HOST})"
    rf"(?:\s?/\s?|(?<=\.com)(?=[a-z]))(?P<handle>{_HANDLE})"
)
_LABELLED = re.compile(
    rf"(?i)(?<![\w.@/-])(?P<name>{'|'.join(_NAMES)})\s*(?P<mark>[:|/@]|\s)\s*(?P<handle>{_HANDLE})"
)
_PROFILE = re.compile(r"(?i)(?<![\w./])in/(?P<handle>[\w%-]{3,})/?")
_BARE = re.compile(r"(?<![\w.@])@(?P<handle>[\w.]{2,30}[^\W_])(?!\s?[.@])")
# Behind the icon of a network: "/lisbud" alone on its line.
_SLASHED = re.compile(r"^\s*/\s?(?P<handle>[^\W\d][\w.-]{2,40})\s*$")
# A word alone behind the icon of a network.
_BEHIND_ICON = re.compile(r"^\s*/?\s?@?(?P<handle>[a-z0-9][a-z0-9._-]{2,40})/?\s*$")
_ICONS = ("linkedin", "facebook", "instagram", "x", "youtube")
_NAME_GOES_ON = re.compile(r"\s+[^\W\d_]{2,}(?![\w.]*[/@:])")  # "Facebook: La Bonne Table"
_HOST_AGAIN = re.compile(r"(?i)^(?:www\.|\w+\.com)")
_LABEL = re.compile(rf"(?i)(?:^|[\s|•])(?:{'|'.join(_NAMES)})\s*[:.]?\s*$")


def extract(page: Page, _known: Known) -> list[Candidate]:
    """Profiles as PointRecords: ``type`` the service, ``normalized`` the handle.

    The service of a bare ``@handle`` is drawn as an icon; where that was not told it is a guess,
    never sure.
    """
    return list(_extract(page))


@lru_cache(maxsize=8)
def _extract(page: Page) -> tuple[Candidate, ...]:
    taken = [span for candidate in emails.extract(page, Known()) for span in candidate.spans]
    found: list[Candidate] = []
    for candidate in _all(page):
        if not any(span.overlaps(other) for span in candidate.spans for other in taken):
            found.append(candidate)
            taken.extend(candidate.spans)
    return tuple(_tell_bare_apart(page, found))


def _all(page: Page) -> Iterator[Candidate]:
    for pattern, score in (
        (_ADDRESS, 1.0),
        (_SPOILT, 0.7),
        (_LABELLED, 0.9),
        (_PROFILE, 0.9),
        (_BEHIND_ICON, 0.8),
        (_SLASHED, 0.5),
        (_BARE, 0.5),
    ):
        for index, line in enumerate(page.lines):
            for match in pattern.finditer(line.text):
                if pattern is _SPOILT and "/" not in match[0] and is_host(match[0]):
                    continue
                service = _service(pattern, match, line.icon)
                if service and not _HOST_AGAIN.search(match["handle"]):
                    yield _candidate(page, index, match, service, score)


def _service(pattern: re.Pattern[str], match: re.Match[str], icon: Icon) -> str:
    if pattern in (_ADDRESS, _SPOILT):
        return _HOSTS[match["host"].lower()]
    if pattern is _PROFILE:
        return "linkedin"
    if pattern in (_BARE, _SLASHED, _BEHIND_ICON) and icon in _ICONS:
        return "" if is_host(match[0]) else icon
    if pattern is _BEHIND_ICON:
        return ""
    if pattern is _BARE:
        return "instagram"
    if pattern is _SLASHED:
        return "facebook"
    name, mark, handle = match["name"].lower(), match["mark"], match["handle"]
    # Without a mark between them, "X Logistyka" is a company and not a profile.
    marked = mark in ":@|/" or handle.startswith(("@", "in/"))
    if not re.search(r"[@./_\d-]", handle) and _NAME_GOES_ON.match(match.string[match.end() :]):
        return ""
    return _NAMES[name] if marked or (len(name) > 2 and handle == handle.lower()) else ""


def _candidate(
    page: Page, index: int, match: re.Match[str], service: str, score: float
) -> Candidate:
    line = page.lines[index]
    handle = re.sub(rf"(?i)^{_PREFIX}@?", "", match["handle"]).strip("/. ")
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
        and handle.isascii(),
    )


def _tell_bare_apart(page: Page, found: list[Candidate]) -> Iterator[Candidate]:
    """The same bare handle twice belongs to two services: the second of them is not Instagram."""
    seen: set[object] = set()
    bare = [
        c
        for c in found
        if isinstance(c.value, PointRecord)
        and c.value.value.startswith("@")
        and page.lines[c.lines[0]].icon not in _ICONS
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
