"""Addresses of the web in codes: a profile in a network, a page, or a shortened link."""

import re
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from cardcase.core.normalize import normalize_web
from cardcase.core.records import PointRecord
from cardcase.core.scan.extract import social
from cardcase.core.scan.extract.candidate import Known
from cardcase.core.scan.extract.domains import is_host
from cardcase.core.scan.extract.lexicon import table
from cardcase.core.scan.page import Line, Page

_LONGEST = 500
# What says by which advertisement somebody came (campaign parameters of Google, Meta, Microsoft).
_TRACKING = re.compile(r"(?i)utm_\w+|gclid|fbclid|msclkid|mc_[ce]id")
_NOWHERE = ((0.0, 0.0),) * 4


def page_or_profile(text: str) -> PointRecord | None:
    """A web address as a social profile or a web page; None if it is none.

    Only http and https, and hosts with a name; parameters that only track are dropped.
    """
    address = text.strip()
    if not normalize_web(address) or len(address) > _LONGEST or "\\" in address:
        return None
    if profile := _profile(address):
        return profile
    if "://" not in address and not is_host(host_of(normalize_web(address))):
        return None
    value = _untracked(address)
    return PointRecord(kind="web", type="work", value=value, normalized=normalize_web(value))


def host_of(normalized: str) -> str:
    """The host of a normalized web page."""
    return re.split(r"[/?#:]", normalized, maxsplit=1)[0]


def is_shortened(point: PointRecord) -> bool:
    """Whether a page only leads on: its host shortens links or collects them for others."""
    return host_of(point.normalized) in table("domains")["shortener"]


def _profile(address: str) -> PointRecord | None:
    plain = unquote(address.partition("?")[0]).strip()
    if "profile.php" in plain:
        return None  # its handle is a number among the parameters
    line = Line(text=plain, quad=_NOWHERE, confidence=1.0, engine="qr")
    for found in social.extract(Page(width=1, height=1, lines=(line,)), Known()):
        point = found.value
        if isinstance(point, PointRecord) and normalize_web(point.value):
            return PointRecord(
                kind="social", type=point.type, value=plain, normalized=point.normalized
            )
    return None


def _untracked(address: str) -> str:
    parts = urlsplit(address)
    if not parts.query:
        return address
    kept = [
        (key, value)
        for key, value in parse_qsl(parts.query, keep_blank_values=True)
        if not _TRACKING.fullmatch(key)
    ]
    return urlunsplit(parts._replace(query=urlencode(kept)))
