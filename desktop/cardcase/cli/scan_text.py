"""What is on a photograph as text for people."""

from cardcase.cli.contact_text import describe
from cardcase.cli.words import say
from cardcase.core.scan.result import ScannedCard, ScannedPhotograph


def describe_cards(name: str, photograph: ScannedPhotograph | None) -> str:
    """The file's name and its cards, what is doubtful marked, what found no place beneath.

    Empty for a photograph that could not be read.
    """
    if photograph is None:
        return ""
    cards = [_card(card) for card in photograph.cards]
    if any(_doubts(card) for card in photograph.cards):
        cards.append(say("doubtful"))
    return "\n\n".join([name, *cards]) + "\n"


def _card(card: ScannedCard) -> str:
    text = describe(card.draft.contact, _doubts(card))
    unused = [card.reading.lines[index].text for index in card.draft.unused]
    return "\n  ".join(
        [text, say("unread"), *(f"  {line}" for line in unused)] if unused else [text]
    )


def _doubts(card: ScannedCard) -> set[str]:
    return {field for field, evidence in card.draft.evidence.items() if not evidence.sure}
