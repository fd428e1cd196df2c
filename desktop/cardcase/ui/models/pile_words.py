"""The sentences of the pile."""

from cardcase.core.store.pile import PileRow
from cardcase.ui.errors import sentence_for
from cardcase.ui.i18n import tr


def second_line(row: PileRow, progress: float | None) -> str:
    """What is to say about a photograph, under its name."""
    if row.state == "waiting":
        if progress is None:
            return ""  # its state says it
        return tr("Scan", "Reading the lines…") if progress > 0 else tr("Scan", "Opening…")
    if row.state == "duplicate":
        named = _person(row, 0)
        what = sentence_for("duplicate")
        return f"{what} {named}" if named else what
    if row.state == "failed":
        return sentence_for(row.error, row.details)
    if len(row.cards) > 1:
        count = len(row.cards)
        if row.has_pages:
            return tr("Scan", "%n cards in one file", None, count)
        return tr("Scan", "%n cards in one picture", None, count)
    named, doubts = _person(row, 0), doubts_words(row)
    return f"{named} ·\u00a0{doubts}" if named and doubts else named or doubts


def state_words(row: PileRow, progress: float | None) -> str:
    """The state of a photograph in a chip."""
    if row.state == "waiting":
        return tr("Scan", "waiting") if progress is None else tr("Scan", "reading")
    if row.state == "duplicate":
        return tr("Scan", "already here")
    if row.state == "failed":
        return tr("Scan", "stopped") if row.error == "cancelled" else tr("Scan", "not read")
    count = len(row.to_review)
    if count > 1:
        return tr("Scan", "%n to review", None, count)
    if count:
        return tr("Scan", "to review")
    if row.goes_with_front:
        return tr("Scan", "other side")
    return tr("Scan", "saved") if row.saved else tr("Scan", "not a card")


def accessible(row: PileRow, progress: float | None) -> str:
    """The whole row in words, for screen readers and the tooltip."""
    said = (row.name, state_words(row, progress), second_line(row, progress).replace("\u00a0", " "))
    return ", ".join(filter(None, said))


def time_left(seconds: float | None) -> str:
    """About how long it still takes; empty while nothing is known."""
    if seconds is None:
        return ""
    if seconds < 60:
        whole = max(1, round(seconds))
        return tr("Scan", "about %n seconds left", None, whole)
    minutes = round(seconds / 60)
    return tr("Scan", "about %n minutes left", None, minutes)


def _person(row: PileRow, place: int) -> str:
    if place >= len(row.cards):
        return ""
    card = row.cards[place]
    return _dotted(card.name, card.organization)


def doubts_words(row: PileRow) -> str:
    """How many fields of a photograph are doubtful, in one piece; empty for none."""
    doubtful = sum(card.doubtful for card in row.to_review)
    if not doubtful:
        return ""
    return tr("Scan", "%n doubtful fields", None, doubtful).replace(" ", "\u00a0")


def _dotted(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
