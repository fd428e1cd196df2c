"""What has no place in a file of another program, in a sentence."""

from collections.abc import Callable, Mapping

from cardcase.ui.i18n import tr

_THINGS: Mapping[str, Callable[[int], str]] = {
    "photo": lambda n: tr("Export", "%n photographs", None, n),
    "job": lambda n: tr("Export", "%n further jobs", None, n),
    "title": lambda n: tr("Export", "%n further titles", None, n),
    "remark": lambda n: tr("Export", "%n remarks on people", None, n),
    "event_notes": lambda n: tr("Export", "%n notes of events", None, n),
    "point": lambda n: tr("Export", "%n further phones, e-mails and pages", None, n),
    "email_type": lambda n: tr("Export", "%n kinds of e-mails", None, n),
    "address": lambda n: tr("Export", "%n further addresses", None, n),
    "tax_id": lambda n: tr("Export", "%n tax numbers", None, n),
    "detail": lambda n: tr("Export", "%n other fields", None, n),
    "encounter": lambda n: tr("Export", "%n encounters", None, n),
}


def left_out(counts: Mapping[str, int]) -> str:
    """The sentence; empty for nothing. A code of another package stands for itself."""
    if not counts:
        return ""
    parts = (
        _THINGS[code](n) if code in _THINGS else f"{code} {n}" for code, n in sorted(counts.items())
    )
    what = ", ".join(parts)
    return tr("Export", "No place of their own there, at most in words: {what}.").format(what=what)


def known_things() -> frozenset[str]:
    """The codes that have words."""
    return frozenset(_THINGS)
