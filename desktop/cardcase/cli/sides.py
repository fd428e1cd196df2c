"""Which of the cards read so far are the sides of one."""

from dataclasses import dataclass

from cardcase.core.card_records import PairReason
from cardcase.core.scan.pairs import Face, Pair, propose
from cardcase.core.scan.result import ScannedPhotograph

_LOOKED_BACK = 60
"""Cards before the present one that are looked at."""

Place = tuple[str, int]
"""A file, and the place of the card in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherSide:
    """The card that goes with another, read before it or after.

    ``page`` counts from 0; ``one_page``: no other page of the file has a card.
    """

    file: str
    card: int
    page: int
    one_page: bool
    score: float
    reasons: tuple[PairReason, ...]
    is_front: bool
    certain: bool


class Sides:
    """Takes in cards in the order they are read, and knows what was read before."""

    def __init__(self) -> None:
        self._faces: list[Face] = []
        self._places: dict[str, Place] = {}
        self._pages: dict[str, tuple[int, ...]] = {}

    def add(self, file: str, scanned: ScannedPhotograph) -> None:
        """Take in the cards of a photograph."""
        self._pages[file] = tuple(card.page for card in scanned.cards)
        for position, card in enumerate(scanned.cards):
            order = len(self._places)
            self._places[str(order)] = (file, position)
            self._faces.append(
                Face(
                    key=str(order),
                    order=order,
                    draft=card.draft,
                    reading=card.reading,
                    side=card.side,
                    taken_at=scanned.taken_at,
                    photograph=file,
                )
            )
        self._faces = self._faces[-_LOOKED_BACK:]

    def other_side(self, file: str, position: int = 0) -> OtherSide | None:
        """What goes with a card, of all that was read so far."""
        for pair in propose(self._faces):
            for mine, other in ((pair.front, pair.back), (pair.back, pair.front)):
                if self._places[mine] == (file, position):
                    return self._side(pair, other)
        return None

    def done_with(self, *places: Place) -> None:
        """Cards that were joined go with no other."""
        self._faces = [face for face in self._faces if self._places[face.key] not in places]

    def _side(self, pair: Pair, key: str) -> OtherSide:
        file, position = self._places[key]
        pages = self._pages[file]
        return OtherSide(
            file=file,
            card=position,
            page=pages[position],
            one_page=len(set(pages)) == 1,
            score=pair.score,
            reasons=pair.reasons,
            is_front=key == pair.front,
            certain=pair.certain,
        )
