"""Which cards are the two sides of one: proposed only where the evidence is good.

A wrong pair costs more than none: it mixes two people's cards, while two cards that belong together
can be joined by hand. So a back must say something of the front (a domain, a number, a name), and
be told apart from every other that says the same, by when and in which order they were taken.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain, combinations, permutations, product
from math import prod

from cardcase.core.card_records import PairReason, Side
from cardcase.core.records import ContactRecord
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.extract.companies import domain_fit
from cardcase.core.scan.extract.domains import owner
from cardcase.core.scan.extract.legal import legal_forms
from cardcase.core.scan.extract.own_domains import domains_of
from cardcase.core.scan.page import Page
from cardcase.core.text import words

CERTAIN = 0.85
"""Score from which two cards may be joined without asking."""

_WEIGHTS: Mapping[str, float] = {
    "email": 0.7, "phone": 0.6, "tax_id": 0.6, "domain": 0.55, "social": 0.4,
    "organization": 0.4, "wording": 0.25, "name": 0.3,
}  # fmt: skip
"""How much each thing that both sides say is worth; together 1 - the product of the rests."""
_LEAST_SAID = 0.4
_LEAST = 0.6
_MARGIN = 0.1  # of score to every other pair with one of the two
_NEXT, _OTHER_WAY = 0.15, 0.04
_MOMENTS, _FAR = 45.0, 1800.0  # seconds
FAR_PLACES = 6
"""Photographs between two, from where on they were hardly taken as one card's."""
_PROVING = ("email", "phone", "tax_id", "neighbours", "moments")
_NEAR_PLACES = 40  # further apart, two cards must share a mark to be looked at
_SAME_WORDS = 0.6  # of all words of two sides: from there on they are one print
_LOGO = 3  # words beside the name, where a side bears hardly more than that
_RARE = 5  # letters of a word that is not said by chance


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """One side of a card as far as pairing looks at it. ``order``: its place in the batch.

    ``taken_at``: ISO 8601, empty if unknown; ``photograph``: on which it lies, empty if alone.
    ``key`` names it. Found from these: ``marks`` that
    nobody shares by chance, the ``organization``, the words of its name without the legal form
    (``core``), and all words that are ``told``.
    """

    key: str
    order: int
    draft: Draft
    reading: Page | None = None
    side: Side = "front"
    taken_at: str = ""
    photograph: str = ""
    marks: frozenset[tuple[str, str]] = field(init=False, default=frozenset())
    organization: str = field(init=False, default="")
    core: frozenset[str] = field(init=False, default=frozenset())
    told: frozenset[str] = field(init=False, default=frozenset())

    def __post_init__(self) -> None:
        job = self.draft.contact.job
        name = job.organization if job else ""
        for what, value in (
            ("marks", frozenset(_marks(self.draft.contact))),
            ("organization", name),
            ("core", frozenset(words(name[: legal_forms(name).start]))),
            ("told", frozenset(words(self.reading.text)) if self.reading else frozenset()),
        ):
            object.__setattr__(self, what, value)

    @property
    def name(self) -> str:
        """The person's name, folded; empty where none was read."""
        return " ".join(words(self.draft.contact.name))


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """That ``back`` is the other side of ``front`` (keys of faces), with why."""

    front: str
    back: str
    score: float
    reasons: tuple[PairReason, ...]

    @property
    def certain(self) -> bool:
        """Whether the two may be joined without asking: told by a number, or taken together.

        Two sides with the same name may be two cards of one person, and are always asked about.
        """
        codes = {reason.code for reason in self.reasons}
        return self.score >= CERTAIN and not codes.isdisjoint(_PROVING) and "name" not in codes


def propose(faces: Sequence[Face]) -> tuple[Pair, ...]:
    """The pairs among the cards of a batch, the best first; each card is in one at most."""
    found = [pair for one, other in _possible(faces) if (pair := _said(one, other))]
    placed = {face.key: face for face in faces}
    front_first = _front_first(found, placed)
    scored = [_placed(pair, found, placed, front_first=front_first) for pair in found]
    open_ = sorted((pair for pair in scored if pair.score >= _LEAST), key=lambda p: -p.score)
    chosen: list[Pair] = []
    while best := next((pair for pair in open_ if _stands_out(pair, scored)), None):
        chosen.append(best)
        taken = {best.front, best.back}
        open_ = [pair for pair in open_ if not taken & {pair.front, pair.back}]
        scored = [pair for pair in scored if not taken & {pair.front, pair.back}]
    return tuple(chosen)


def fronts_of(back: Face, fronts: Sequence[Face]) -> tuple[Pair, ...]:
    """What speaks for each of these being the front of ``back``, the best first; those of which it
    says nothing are left out. Whoever asks knows that it is a back, so it may also be a little."""
    found = [pair for front in fronts if (pair := _said(front, back))]
    faces = {face.key: face for face in (*fronts, back)}
    scored = (_placed(pair, found, faces, front_first=True) for pair in found)
    return tuple(sorted(scored, key=lambda pair: -pair.score))


def outstanding(pairs: Sequence[Pair]) -> Pair | None:
    """The first of these pairs with one back, if more speaks for it than for any other."""
    best = pairs[0] if pairs else None
    return best if best and best.score >= _LEAST and _stands_out(best, pairs) else None


def _possible(faces: Sequence[Face]) -> Iterator[tuple[Face, Face]]:
    """Fronts with backs: somebody's name and none, or the same name, as on cards in two languages.

    Never two people; without anybody's name only two sides on one photograph, as of a company's
    card, of which the one that tells more is the front. And what says the same twice is one side
    that was photographed twice.
    """
    named = [face for face in faces if face.name]
    nameless = [face for face in faces if not face.name]
    together: dict[str, list[Face]] = {}
    for face in nameless:
        together.setdefault(face.photograph or face.key, []).append(face)
    for one, other in chain.from_iterable(combinations(some, 2) for some in together.values()):
        if _differ_in_words(one, other):
            yield (one, other) if _ways(one) >= _ways(other) else (other, one)
    for front, back in product(named, nameless):
        if abs(front.order - back.order) <= _NEAR_PLACES or front.marks & back.marks:
            yield front, back
    for one, other in permutations(named, 2):
        if one.name == other.name and one.order < other.order and _differ_in_words(one, other):
            yield one, other


def _said(front: Face, back: Face) -> Pair | None:
    """The pair by what both sides say alone; None where that is too little."""
    reasons = [PairReason(code=code, what=what) for code, what in front.marks & back.marks]
    if front.name and front.name == back.name:
        reasons.append(PairReason(code="name", what=front.draft.contact.name))
    if what := _same_organization(front, back):
        reasons.append(PairReason(code="organization", what=what))
    elif what := _same_word(front, back):
        reasons.append(PairReason(code="wording", what=what))
    # What weighs most is said first.
    reasons.sort(key=lambda reason: (-_WEIGHTS[reason.code], reason.what))
    codes = {reason.code for reason in reasons}
    said = 1.0 - prod(1.0 - _WEIGHTS[code] for code in codes)
    if said < _LEAST_SAID or codes == {"name", "organization"}:
        return None
    return Pair(front=front.key, back=back.key, score=said, reasons=tuple(reasons))


def _placed(
    pair: Pair, found: Sequence[Pair], faces: Mapping[str, Face], *, front_first: bool
) -> Pair:
    """The pair with the evidence of time, order and shape."""
    front, back = faces[pair.front], faces[pair.back]
    score, reasons = pair.score, list(pair.reasons)
    places = back.order - front.order
    if abs(places) == 1:
        score += _NEXT if (places == 1) == front_first else _OTHER_WAY
        reasons.append(PairReason(code="neighbours"))
    elif abs(places) > FAR_PLACES:
        score -= 0.05
    seconds = _seconds_between(front, back)
    if seconds is not None and seconds <= _MOMENTS:
        score += 0.1
        reasons.append(PairReason(code="moments"))
    elif seconds is not None and seconds > _FAR:
        score -= 0.15
    if sum(pair.back == other.back for other in found) == 1:
        score += 0.1
    score += 0.05 if back.side == "back" else -0.1 * _has_ways_of_its_own(front, back)
    score -= 0.15 * _differ_in_shape(front, back)
    return Pair(
        front=pair.front,
        back=pair.back,
        score=round(min(1.0, max(0.0, score)), 3),
        reasons=tuple(reasons),
    )


def _front_first(found: Sequence[Pair], faces: Mapping[str, Face]) -> bool:
    """Whether backs follow their fronts: whoever begins with a front has more such neighbours."""
    steps = [faces[pair.back].order - faces[pair.front].order for pair in found]
    return steps.count(1) >= steps.count(-1)


def _stands_out(pair: Pair, others: Sequence[Pair]) -> bool:
    return all(
        other.score <= pair.score - _MARGIN
        for other in others
        if other is not pair and (other.front == pair.front or other.back == pair.back)
    )


def _marks(contact: ContactRecord) -> Iterator[tuple[str, str]]:
    """What nobody shares by chance: domains, numbers, addresses and profiles."""
    for domain in domains_of(contact):
        yield "domain", domain
    for point in contact.points:
        if point.kind in ("phone", "email", "social") and point.normalized:
            yield point.kind, point.normalized
        elif point.kind == "web":
            # A page may be printed beside a provider's address.
            yield from (("domain", host) for host in [_host(point.normalized)] if host)
    for number in contact.tax_ids:
        yield "tax_id", "".join(words(number.value))


def _host(page: str) -> str:
    return page.partition("/")[0].removeprefix("www.")


def _same_organization(front: Face, back: Face) -> str:
    """The organization that both sides name, in one of them perhaps only by its domain."""
    one, other = front.organization, back.organization
    ours, theirs = front.core, back.core
    if ours and theirs and (ours <= theirs or theirs <= ours) and any(map(_is_rare, ours & theirs)):
        return min(one, other, key=len)
    if any(map(_is_rare, ours)) and ours <= back.told and len(back.told) <= len(ours) + _LOGO:
        return one
    for name, face in ((one, back), (other, front)):
        hosts = (what for code, what in face.marks if code == "domain")
        if name and any(domain_fit(owner(host), name) >= 0.85 for host in hosts):
            return name
    return ""


def _same_word(front: Face, back: Face) -> str:
    """A rare word of one side's organization that stands on the other side."""
    for face, beside in ((front, back), (back, front)):
        for word in sorted(face.core & beside.told, key=len, reverse=True):
            if len(word) >= _RARE:
                return word
    return ""


def _differ_in_words(one: Face, other: Face) -> bool:
    return len(one.told & other.told) < _SAME_WORDS * len(one.told | other.told)


def _is_rare(word: str) -> bool:
    return len(word) >= _RARE - 1


def _ways(face: Face) -> int:
    """How many phones and e-mail addresses a side tells."""
    return sum(mark[0] in ("phone", "email") for mark in face.marks)


def _has_ways_of_its_own(front: Face, back: Face) -> bool:
    """Whether the back tells phones or e-mail addresses, and none of the front's."""
    own = {mark for mark in back.marks if mark[0] in ("phone", "email")}
    return bool(own) and not own & front.marks


def _seconds_between(one: Face, other: Face) -> float | None:
    try:
        times = [datetime.fromisoformat(face.taken_at) for face in (one, other)]
        return abs((times[0] - times[1]).total_seconds())
    except (ValueError, TypeError):
        return None


def _differ_in_shape(one: Face, other: Face) -> bool:
    """Whether the straightened cards cannot be of one size, turned or not."""
    shapes = [
        max(page.width, page.height) / max(1, min(page.width, page.height))
        for page in (one.reading, other.reading)
        if page is not None
    ]
    return len(shapes) == 2 and max(shapes) > 1.3 * min(shapes)
