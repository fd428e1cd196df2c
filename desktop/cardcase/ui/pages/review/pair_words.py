"""Why two cards may be one, in words."""

from collections.abc import Callable, Mapping, Sequence

from cardcase.core.card_records import PairReason
from cardcase.ui.i18n import tr

_WORDS: Mapping[str, Callable[[], str]] = {
    "email": lambda: tr("Review", "both say {what}"),
    "phone": lambda: tr("Review", "both say {what}"),
    "tax_id": lambda: tr("Review", "both say {what}"),
    "domain": lambda: tr("Review", "both say {what}"),
    "social": lambda: tr("Review", "both say {what}"),
    "organization": lambda: tr("Review", "both say {what}"),
    "wording": lambda: tr("Review", "both say {what}"),
    "name": lambda: tr("Review", "both say {what}"),
    "moments": lambda: tr("Review", "taken within a minute"),
    "neighbours": lambda: tr("Review", "one photograph after the other"),
}
_IN_TIME = ("moments", "neighbours")


def reason_words(reasons: Sequence[PairReason]) -> str:
    """The best of what both say, and that they were taken together."""
    said = [reason for reason in reasons if reason.code not in _IN_TIME][:1]
    taken = sorted(
        (reason for reason in reasons if reason.code in _IN_TIME),
        key=lambda reason: _IN_TIME.index(reason.code),
    )[:1]
    return ", ".join(
        _WORDS[reason.code]().format(what=reason.what)
        for reason in (*said, *taken)
        if reason.code in _WORDS
    )
