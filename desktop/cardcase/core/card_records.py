"""Records of photographs and of the cards on them."""

from dataclasses import dataclass
from typing import Literal

from cardcase.core.scan.draft import Draft
from cardcase.core.scan.page import Page, Quad

PhotographState = Literal["waiting", "read", "failed", "duplicate"]
CardState = Literal["review", "accepted", "rejected"]
Side = Literal["front", "back"]
PairState = Literal["proposed", "presumed", "joined", "apart"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotographRecord:
    """One file that was dropped, pasted or given on the command line.

    It is written down before anything is done with it, so a killed program loses none:
    ``waiting`` (``sha256`` empty: its bytes still lie only at ``source``), ``read``,
    ``failed`` with ``error`` (a code of ScanError and its details as JSON), or ``duplicate`` of
    the photograph with the same ``sha256``.
    ``thumbnail``: sha256 of a small picture for lists; ``width`` and ``height`` of the first page
    in pixels, after EXIF orientation. ``taken_at`` from EXIF, ISO 8601 with seconds; ``batch``
    names what was dropped together; ``event`` is the uid of the one during which it came.
    """

    uid: str
    name: str
    source: str = ""
    sha256: str = ""
    state: PhotographState = "waiting"
    error: str = ""
    taken_at: str = ""
    thumbnail: str = ""
    width: int = 0
    height: int = 0
    batch: str = ""
    added: str = ""
    event: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnRecord:
    """When the photograph ``uid`` is read: the least turn first, 0 for one that nobody has moved.

    A thing of its own, so that the order can be undone whatever has become of the photograph.
    """

    uid: str
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a card comes from: the name of its file, the drop that brought it, and when that was
    (ISO 8601)."""

    file: str = ""
    batch: str = ""
    added: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairReason:
    """Why two pictures may be the sides of one card: ``code`` as in ``core.scan.pairs``, and what
    both of them say, where it can be shown."""

    code: str
    what: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairing:
    """That a card is the back of the card ``front`` (its uid).

    ``proposed`` by evidence with ``score`` 0…1; ``presumed`` where that is so good that both are
    shown as one until their owner says otherwise; ``joined``, or ``apart``: its owner said that it
    is not, so that it is not asked again.
    """

    front: str
    state: PairState = "proposed"
    score: float = 0.0
    reasons: tuple[PairReason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CardRecord:
    """One card on a photograph, with its reading; ``position`` counts the cards of a picture.

    ``quad`` in pixels of the photograph's ``page`` after EXIF orientation, None: the whole picture.
    ``image``: sha256 of the straightened picture, whose pixels the lines of ``reading`` use.
    ``pairing``: of which card it is the back.
    """

    uid: str
    photograph: str
    page: int = 0
    position: int = 0
    quad: Quad | None = None
    rotation: int = 0
    side: Side = "front"
    image: str = ""
    state: CardState = "review"
    reading: Page | None = None
    draft: Draft | None = None
    contact: str = ""
    pairing: Pairing | None = None

    @property
    def pairing_state(self) -> PairState | None:
        """How it stands as somebody's back; None where nothing speaks for it."""
        return self.pairing.state if self.pairing else None

    @property
    def is_other_side(self) -> bool:
        """Whether it goes with its front, and is nothing by itself."""
        return self.pairing_state in ("joined", "presumed")
