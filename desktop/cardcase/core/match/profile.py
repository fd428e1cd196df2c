"""What of a contact is compared with others, ready for it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from sys import intern

from cardcase.core.match.name import Name, name_of
from cardcase.core.match.organizations import form, root
from cardcase.core.match.words import plain
from cardcase.core.records import ContactRecord, PointRecord
from cardcase.core.tables import table
from cardcase.core.text import digits, fold, words

_NUMBER = 9
"""Last digits of a phone number that are compared: the country is not always given."""
_SHORTEST = 6
_POLISH_MOBILES = frozenset(
    ("45", "50", "51", "53", "57", "60", "66", "69", "72", "73", "78", "79", "88")
)

Texts = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """A contact as it is compared. ``mailboxes`` and ``numbers`` are an office's or may be,
    ``emails`` and ``mobiles`` a person's; ``domains`` are those of organizations."""

    uid: str
    name: Name | None
    company: str
    form: str
    organizations: Texts
    cities: Texts
    emails: Texts
    mailboxes: Texts
    mobiles: Texts
    numbers: Texts
    handles: Texts
    domains: Texts
    tax_ids: Texts

    @property
    def is_bare(self) -> bool:
        """Whether nothing but the name is known."""
        return not (
            self.organizations or self.emails or self.mobiles or self.numbers or self.mailboxes
        )


def profile(contact: ContactRecord) -> Profile:
    """Make a contact ready to be compared."""
    organizations = _texts(root(job.organization) for job in contact.jobs)
    name = None if _is_company(contact, organizations) else name_of(contact, _words(contact))
    emails = _texts(_email(point) for point in contact.points_of("email"))
    hosts = [each.partition("@")[2] for each in emails]
    # A page below a host (facebook.com/firma) tells nothing of whose the host is.
    hosts += [each.normalized for each in contact.points_of("web") if "/" not in each.normalized]
    phones = contact.points_of("phone")
    mobiles = _texts(number_key(point) for point in phones if _is_mobile(point))
    numbers = _texts(number_key(point) for point in phones)
    named = [job.organization for job in contact.jobs if job.organization] or [contact.formatted]
    return Profile(
        uid=contact.uid,
        name=name,
        company="" if name else root(named[0]),
        form="" if name else form(named[0]),
        organizations=organizations,
        cities=_texts(fold(address.city) for address in contact.addresses),
        emails=tuple(each for each in emails if not is_role(each)),
        mailboxes=tuple(each for each in emails if is_role(each)),
        mobiles=mobiles,
        numbers=tuple(each for each in numbers if each not in mobiles),
        handles=_texts(handle_key(point) for point in contact.points_of("social")),
        domains=_texts(host for host in hosts if host not in _freemail()),
        tax_ids=_texts(digits(tax_id.value) for tax_id in contact.tax_ids),
    )


def _is_company(contact: ContactRecord, organizations: Texts) -> bool:
    """Whether what stands for the name is a company's: one of theirs, or by its legal form."""
    if contact.given or contact.family:
        return False
    return root(contact.formatted) in organizations or bool(form(contact.formatted))


def _words(contact: ContactRecord) -> set[str]:
    return {word for job in contact.jobs for word in plain(job.organization)}


def common(one: Sequence[str], other: Sequence[str]) -> list[str]:
    """What both have; both are short."""
    return [each for each in one if each in other] if one and other else []


def is_role(email: str) -> bool:
    """Whether a mailbox is an office's (``biuro@``) and so no person's."""
    local = email.partition("@")[0]
    return "".join(char for char in local if char.isalpha()) in _roles()


def _email(point: PointRecord) -> str:
    return point.normalized or point.value.strip().lower()


def handle_key(point: PointRecord) -> str:
    """A profile as it is compared, ``linkedin:anna-nowak``; empty for one without a handle."""
    return f"{point.type}:{fold(point.normalized)}" if point.normalized else ""


def number_key(point: PointRecord) -> str:
    """The end of a phone number, by which it is compared; empty for what is too short for one."""
    number = digits((point.normalized or point.value).partition(";")[0])
    return number[-_NUMBER:] if len(number) >= _SHORTEST else ""


def _is_mobile(point: PointRecord) -> bool:
    """Whether a number is a person's own: it says so, or the Polish numbering plan does."""
    if point.type in ("mobile", "home"):
        return True
    country, number = point.normalized[:-_NUMBER], number_key(point)
    return point.type != "fax" and country in ("", "+48") and number[:2] in _POLISH_MOBILES


def _texts(found: Iterable[str]) -> Texts:
    # Domains, towns and organizations are those of many contacts: one text in memory serves all.
    return tuple(dict.fromkeys(intern(each) for each in found if each))


@cache
def _roles() -> frozenset[str]:
    return frozenset("".join(words(word)) for word in table("domains")["mailbox"])


@cache
def _freemail() -> frozenset[str]:
    return frozenset(table("domains")["freemail"])
