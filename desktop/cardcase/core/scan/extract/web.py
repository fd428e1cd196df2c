"""Web pages."""

import re
from collections.abc import Iterator
from functools import lru_cache

from cardcase.core.normalize import normalize_web
from cardcase.core.records import PointRecord
from cardcase.core.scan.extract import emails, social
from cardcase.core.scan.extract.candidate import Candidate, Known, Span
from cardcase.core.scan.extract.domains import (
    has_lost_one,
    is_freemail,
    is_host,
    may_be_host,
    mend,
)
from cardcase.core.scan.extract.labels import label_before
from cardcase.core.scan.page import Page

_PAGE = re.compile(
    r"(?i)(?P<scheme>https?\s?[:;]?\s?/{1,2}\s?)?"
    r"(?P<www>(?:[wv]{3,6}|ww(?=[.,]))\s?[.,]?\s?(?!www[.,]))?"  # "www www.": a label before it
    r"(?P<host>[^\W_][\w-]*(?:[.,][\w-]+)*[.,][^\W\d_][\w|]+)(?P<path>/[\w./%#?=&~-]*)?(?![\w@-])"
)


def extract(page: Page, _known: Known) -> tuple[Candidate, ...]:
    """The web pages of a page as PointRecords, ``value`` as printed but for OCR slips."""
    return _extract(page)


@lru_cache(maxsize=8)
def _extract(page: Page) -> tuple[Candidate, ...]:
    other = (*emails.extract(page, Known()), *social.extract(page, Known()))
    return tuple(found for found in _all(page) if not any(found.overlaps(one) for one in other))


def hosts(page: Page) -> tuple[str, ...]:
    """The hosts of all pages and addresses of organizations, in lower case, without ``www.``."""
    pages = [found.value for found in _extract(page)]
    own = [point.normalized.partition("/")[0] for point in pages if isinstance(point, PointRecord)]
    mail = [host for _, host in emails.addresses(page)]
    return tuple(dict.fromkeys(host for host in (*mail, *own) if not is_freemail(host)))


def _apart(text: str, match: re.Match[str]) -> bool:
    """Whether nothing but a bar or a wide gap is beside a match."""
    before = re.search(r"(?:^|[|•·;]|\s{3})\s*$", text[: match.start()])
    return bool(before and re.match(r"\s*(?:$|[|•·;]|\s{3})", text[match.end() :]))


def _all(page: Page) -> Iterator[Candidate]:
    mail_hosts = {host for _, host in emails.addresses(page)}
    for index, line in enumerate(page.lines):
        for match in _PAGE.finditer(line.text):
            span = Span(index, match.start(), match.end())
            kind, label = label_before(page, span)
            host = mend(match["host"])
            known_host = host in mail_hosts
            fuller = next((other for other in mail_hosts if has_lost_one(host, other)), "")
            host = fuller or host
            marked = bool(match["scheme"] or match["www"])
            announced = marked or kind == "web" or known_host or bool(fuller)
            alone = "." in match["host"] and _apart(line.text, match)
            if not ((is_host(host) and (announced or alone)) or (marked and may_be_host(host))):
                continue
            scheme = "https://" if "s" in (match["scheme"] or "").lower() else "http://"
            www = "www." if match["www"] else ""
            value = f"{scheme if match['scheme'] else ''}{www}{host}{match['path'] or ''}"
            yield Candidate(
                field="urls",
                value=PointRecord(
                    kind="web", type="work", value=value, normalized=normalize_web(value)
                ),
                score=line.confidence * (1.0 if announced else 0.7),
                spans=(*label, span) if kind == "web" else (span,),
                sure=known_host and line.confidence > 0.93,
            )
