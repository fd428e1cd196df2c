"""Why two contacts may be the same, in words."""

from collections.abc import Callable, Iterable, Mapping

from cardcase.core.match.verdict import Reason
from cardcase.core.records import unique
from cardcase.ui.i18n import tr

_REASONS: Mapping[str, Callable[[], str]] = {
    "same_name": lambda: tr("Duplicates", "same name"),
    "diacritics": lambda: tr("Duplicates", "other diacritics or capitals"),
    "swapped": lambda: tr("Duplicates", "given and family name swapped"),
    "nickname": lambda: tr("Duplicates", "short or foreign form of the given name"),
    "initial": lambda: tr("Duplicates", "initial of the given name"),
    "middle_name": lambda: tr("Duplicates", "other middle name"),
    "more_words": lambda: tr("Duplicates", "more words beside the name"),
    "double_name": lambda: tr("Duplicates", "half of a double name"),
    "typo": lambda: tr("Duplicates", "a slip in the name"),
    "gendered": lambda: tr("Duplicates", "family names of a man and a woman"),
    "other_family": lambda: tr("Duplicates", "same given name, other family name"),
    "part_of_name": lambda: tr("Duplicates", "only a part of the name"),
    "same_email": lambda: tr("Duplicates", "same e-mail"),
    "same_mobile": lambda: tr("Duplicates", "same mobile"),
    "same_profile": lambda: tr("Duplicates", "same profile"),
    "same_phone": lambda: tr("Duplicates", "same office phone"),
    "same_mailbox": lambda: tr("Duplicates", "same office mailbox"),
    "same_organization": lambda: tr("Duplicates", "same organization"),
    "like_organization": lambda: tr("Duplicates", "a slip in the name of the organization"),
    "same_domain": lambda: tr("Duplicates", "same domain"),
    "same_city": lambda: tr("Duplicates", "same city"),
    "same_tax_id": lambda: tr("Duplicates", "same registration number"),
    "other_email": lambda: tr("Duplicates", "different e-mails at one domain"),
    "other_mobile": lambda: tr("Duplicates", "different mobiles"),
    "other_organization": lambda: tr("Duplicates", "different organizations"),
    "other_city": lambda: tr("Duplicates", "different cities"),
    "other_generation": lambda: tr("Duplicates", "junior and senior"),
    "other_tax_id": lambda: tr("Duplicates", "different registration numbers"),
    "other_form": lambda: tr("Duplicates", "different legal forms"),
}


def reason(each: Reason) -> str:
    """One reason in words."""
    return _REASONS[each.code]()


def name_words(code: str) -> str:
    """How two names are alike (``core.match.likeness``), in words."""
    return _REASONS[code]()


def reasons(found: Iterable[Reason], *, against: bool) -> str:
    """What speaks for one person, or ``against`` it, in words after each other."""
    told = [*found]
    # Who has the same address has the same domain.
    if any(each.code in ("same_email", "same_mailbox") for each in told):
        told = [each for each in told if each.code != "same_domain"]
    return ", ".join(unique(reason(each) for each in told if each.against == against))


def worded() -> frozenset[str]:
    """The codes of reasons that have words."""
    return frozenset(_REASONS)
