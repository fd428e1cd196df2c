"""What is not in a contact's code, in a sentence."""

from collections.abc import Callable, Mapping, Sequence

from cardcase.ui.i18n import tr

_PARTS: Mapping[str, Callable[[], str]] = {
    "photo": lambda: tr("Code", "the photograph"),
    "notes": lambda: tr("Code", "notes"),
    "tags": lambda: tr("Code", "tags"),
    "past_jobs": lambda: tr("Code", "past jobs"),
    "tax_ids": lambda: tr("Code", "tax numbers"),
    "social": lambda: tr("Code", "profiles"),
    "home": lambda: tr("Code", "what is private"),
    "fax": lambda: tr("Code", "fax"),
    "addresses": lambda: tr("Code", "addresses"),
    "pages": lambda: tr("Code", "web pages"),
    "emails": lambda: tr("Code", "further e-mails"),
    "phones": lambda: tr("Code", "further phones"),
    "department": lambda: tr("Code", "the department"),
    "titles": lambda: tr("Code", "titles"),
}


def left_out(codes: Sequence[str]) -> str:
    """The sentence for the codes of :class:`cardcase.core.exchange.qr.ContactCode`."""
    never = tr("Code", "Where and why you met is never in a code.")
    if not codes:
        return never
    parts = ", ".join(_PARTS[code]() for code in codes)
    return tr("Code", "Not in the code: {parts}.").format(parts=parts) + f" {never}"


def known_parts() -> frozenset[str]:
    """The codes that have words."""
    return frozenset(_PARTS)
