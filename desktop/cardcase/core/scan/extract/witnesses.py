"""What else on a page may repeat the name of its organization: domains, mailboxes, profiles."""

import re
from functools import lru_cache

from cardcase.core.records import PointRecord
from cardcase.core.scan.extract import emails, social, web
from cardcase.core.scan.extract.candidate import Known
from cardcase.core.scan.extract.companies import domain_fit, label_of
from cardcase.core.scan.extract.domains import is_freemail
from cardcase.core.scan.extract.mailbox import is_role
from cardcase.core.scan.page import Page

_FREE = 0.9  # worth of a mailbox as a witness, beside a domain's
_LEAST_LETTERS = 6  # of a mailbox that is one
_PERSONAL = ("linkedin", "xing", "github")  # where people have profiles, seldom firms
ALIKE = 0.85  # agreement with a domain from which on it is the same name


@lru_cache(maxsize=8)
def witnesses(page: Page) -> tuple[tuple[str, float], ...]:
    """Labels that may repeat the organization's name, with what their word is worth.

    The owner's part of domains; of a free mailbox that is no person's, what stands before the @,
    and what a profile of no person's is called.
    """
    found = {label_of(host): 1.0 for host in web.hosts(page)}
    for local, host in emails.addresses(page):
        if is_freemail(host) and not is_role(local):
            _add_witness(found, local)
    for profile in social.extract(page, Known()):
        if isinstance(profile.value, PointRecord) and profile.value.type not in _PERSONAL:
            _add_witness(found, profile.value.normalized)
    return tuple(found.items())


def _add_witness(found: dict[str, float], handle: str) -> None:
    """A mailbox or a handle without what is an office's in it: ``lisbud.biuro``."""
    parts = [part for part in re.split(r"[\d._-]+", handle) if part and not is_role(part)]
    if len("".join(parts)) >= _LEAST_LETTERS:
        found.setdefault("".join(parts), _FREE)


def agreement(page: Page, text: str) -> float:
    """0…1: how well a text agrees with the best of the page's witnesses."""
    return max((worth * domain_fit(label, text) for label, worth in witnesses(page)), default=0.0)
