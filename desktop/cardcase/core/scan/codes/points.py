"""Phones, e-mails, web pages and profiles of a code beside the printed ones."""

from collections.abc import Callable, Iterable
from dataclasses import replace

import phonenumbers
from phonenumbers import PhoneNumberType

from cardcase.core.normalize import parse_phone
from cardcase.core.records import PointRecord
from cardcase.core.scan.codes.fields import Entry, Fields, certain
from cardcase.core.scan.codes.links import host_of, is_shortened
from cardcase.core.scan.codes.same import alike, near, near_number
from cardcase.core.scan.draft import Evidence
from cardcase.core.scan.extract.domains import is_freemail
from cardcase.core.text import digits

Same = Callable[[PointRecord, PointRecord], bool]
Slip = Callable[[str, str], bool]

_LOCAL = 7  # digits of a number within a country, at least
_SPECIFIC = ("fax", "mobile", "home")  # types that say more than that of any number at work


def merge_phones(fields: Fields, told: Iterable[PointRecord]) -> None:
    """Numbers that agree become certain; a misread digit is put right; others are added."""
    for point in told:
        at = _place(fields.points["phones"], point, _same_number, near_number)
        if at is None:
            fields.points["phones"].append(Entry(_typed(point), _of_number(point)))
            continue
        entry = fields.points["phones"][at]
        if _same_number(entry.value, point):
            kind = point.type if point.type in _SPECIFIC else entry.value.type
            known = entry.value.normalized or point.normalized
            shown = replace(entry.value, type=kind, normalized=known)
            fields.points["phones"][at] = entry.told(shown)
        else:
            kind = point.type if point.type in _SPECIFIC else entry.value.type or point.type
            value = replace(point, type=kind)
            fields.points["phones"][at] = entry.told(value, entry.value.value)


def merge_emails(fields: Fields, told: Iterable[PointRecord]) -> None:
    """Addresses that agree become certain; a misread one is put right; others are added."""
    for point in told:
        typed = replace(point, type=point.type or "work")
        _merge(fields.points["emails"], typed, near)


def merge_social(fields: Fields, told: Iterable[PointRecord]) -> None:
    """Profiles; the service of a printed handle without one is the code's, too."""
    for point in told:
        _merge(fields.points["social"], point, near)


def merge_pages(fields: Fields, told: Iterable[PointRecord], *, declared: bool) -> None:
    """Web pages. A printed page stays the company's page.

    A code's page of the same host makes it certain, however deep it leads. A page elsewhere is
    added where none is printed or a card in the code declares it: a bare link may be a campaign's.
    One that only leads on to another is never certain, and nothing beside a printed page.
    """
    for point in told:
        pages = fields.points["urls"]
        at = next((n for n, each in enumerate(pages) if _same_host(each.value, point)), None)
        if at is not None:
            pages[at] = pages[at].told(pages[at].value)
            continue
        host = host_of(point.normalized)
        doubtful = [n for n, each in enumerate(pages) if _misread(each, host)]
        if doubtful and not is_shortened(point):
            entry = pages[doubtful[0]]
            pages[doubtful[0]] = entry.told(_as_printed(entry.value, host), entry.value.value)
        elif not pages and is_shortened(point):
            unsure = replace(certain(), confidence=0.5, sure=False)
            pages.append(Entry(replace(point, type="other"), unsure))
        elif not is_shortened(point) and (not pages or declared or _is_of_mail(fields, host)):
            pages.append(Entry(point, certain()))


def _merge(entries: list[Entry[PointRecord]], point: PointRecord, slip: Slip) -> None:
    at = _place(entries, point, _same, slip)
    if at is None:
        entries.append(Entry(point, certain()))
    elif _same(entries[at].value, point):
        kind = point.type if point.kind == "social" else entries[at].value.type
        entries[at] = entries[at].told(replace(entries[at].value, type=kind))
    else:
        entries[at] = entries[at].told(point, entries[at].value.value)


def _place(
    entries: list[Entry[PointRecord]], point: PointRecord, same: Same, slip: Slip
) -> int | None:
    """The printed value that is the code's, else the one that is most likely a slip of it."""
    exact = [at for at, each in enumerate(entries) if same(each.value, point)]
    slips = [
        at
        for at, each in enumerate(entries)
        if each.evidence.source != "qr"
        and (
            (not each.evidence.sure and slip(_meant(each.value), _meant(point)))
            or (point.kind != "phone" and alike(_meant(each.value), _meant(point)))
        )
    ]
    return next(iter([*exact, *slips]), None)


def _meant(point: PointRecord) -> str:
    return point.normalized.partition(";ext=")[0] or point.value


def _same(one: PointRecord, other: PointRecord) -> bool:
    return one.normalized == other.normalized != ""


def _same_number(one: PointRecord, other: PointRecord) -> bool:
    if one.normalized and other.normalized:
        return _meant(one) == _meant(other)
    # A number without a country of its own is the end of the whole one.
    end, whole = sorted((digits(_meant(one)).lstrip("0"), digits(_meant(other))), key=len)
    return len(end) >= _LOCAL and whole.endswith(end)


def _same_host(one: PointRecord, other: PointRecord) -> bool:
    return host_of(one.normalized) == host_of(other.normalized) != ""


def _misread(entry: Entry[PointRecord], host: str) -> bool:
    printed = host_of(entry.value.normalized or entry.value.value)
    return alike(printed, host) or (not entry.evidence.sure and near(printed, host))


def _as_printed(printed: PointRecord, host: str) -> PointRecord:
    """The printed page with its host put right."""
    before, _, path = printed.normalized.partition("/")
    value = printed.value.replace(before, host) if before else host
    normalized = f"{host}/{path}" if path else host
    return replace(printed, value=value if host in value else normalized, normalized=normalized)


def _is_of_mail(fields: Fields, host: str) -> bool:
    """Whether the card's own e-mail addresses are of this host, which no provider's are."""
    own = {each.value.normalized.partition("@")[2] for each in fields.points["emails"]}
    return host in own and not is_freemail(host)


def _typed(point: PointRecord) -> PointRecord:
    """A number with the type it has by its plan, where the code says none."""
    if point.type and point.type != "other":
        return point
    number = parse_phone(point.normalized or point.value, None)
    mobile = number and phonenumbers.number_type(number) == PhoneNumberType.MOBILE
    return replace(point, type="mobile" if mobile else "work")


def _of_number(point: PointRecord) -> Evidence:
    """Without a country code a number that is not printed is a guess at its country."""
    evidence = certain()
    if point.value.lstrip().startswith(("+", "00")):
        return evidence
    return replace(evidence, confidence=0.7, sure=False)
