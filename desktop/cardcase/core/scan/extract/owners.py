"""Firms that are called after their owners: ``Weingut Jörg Huber``, of joerg.huber@."""

import re

from cardcase.core.scan.extract import emails
from cardcase.core.scan.extract.degrees import is_prefix
from cardcase.core.scan.extract.mailbox import fit
from cardcase.core.scan.extract.persons import is_given, is_initial, read_person
from cardcase.core.scan.extract.roles import roles
from cardcase.core.scan.extract.witnesses import ALIKE, agreement
from cardcase.core.scan.page import Page

_MOST_BEFORE = 2  # words that say what the owner runs


def owner_in(page: Page, text: str) -> int:
    """Where the owner's name begins in a firm's, and ends it; 0 if there is none.

    An address spells all of the name and a witness the firm, or its first word says what it is.
    """
    starts = [match.start() for match in re.finditer(r"\S+", text)]
    for start in starts[1 : _MOST_BEFORE + 1]:
        before, name = text[:start].strip(), text[start:]
        person = read_person(name)
        if person is None or person.prefix or person.suffix or person.end < len(name):
            continue
        firm = roles(before).leads_organization or agreement(page, text) >= ALIKE
        known = is_given(person.tokens[0]) and not any(map(is_given, before.split()))
        if not firm or not known or is_prefix(before) or roles(before).title:
            continue
        named = {at for at, token in enumerate(person.tokens) if not is_initial(token)}
        locals_ = (local for local, _ in emails.addresses(page))
        if any(fit(local, person.tokens).full >= named for local in locals_):
            return start
    return 0
