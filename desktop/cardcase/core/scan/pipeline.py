"""The whole way from the bytes of a file to cards with drafts."""

import io
import time
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image as Pillow

from cardcase.core.card_records import Side
from cardcase.core.errors import ScanError
from cardcase.core.jobs import QUIET, Progress
from cardcase.core.scan import engines
from cardcase.core.scan.cards import MOST_CARDS, FoundCard, find_cards
from cardcase.core.scan.content import is_card, is_contact, tells_number
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.engines.base import Image, LineEngine, OcrEngine
from cardcase.core.scan.extract import draft_of
from cardcase.core.scan.extract.candidate import Known
from cardcase.core.scan.extract.private import masked
from cardcase.core.scan.geometry import direction, quad_of
from cardcase.core.scan.image import Frame, open_photograph
from cardcase.core.scan.page import Page, Quad
from cardcase.core.scan.reading import WHOLE_READ_SIDE, believed, read_card, reads_well
from cardcase.core.scan.rests import alone, apart, outside, rests
from cardcase.core.scan.result import ScannedCard, ScannedPhotograph, ScanOptions
from cardcase.core.scan.straighten import Straightened, straighten, whole

FIND_SIDE = 960
"""Pixels of the longer side at which text is sought on the photograph, to find the cards by it."""

_UNSEEN = 0.5
"""Confidence of a card whose outline was not seen: the whole picture, or text lying together."""

_THUMBNAIL = 800
_LINES_BESIDE = 3  # that no card holds, from which text may have been missed
_CARD_QUALITY = 88
_THUMBNAIL_QUALITY = 80


@dataclass(frozen=True, slots=True)
class _Read:
    """A card, what is printed on it, and how sure its place is."""

    card: Straightened
    page: Page
    confidence: float


def scan(
    data: bytes, options: ScanOptions | None = None, progress: Progress = QUIET
) -> ScannedPhotograph:
    """Open a photograph, find, straighten and read its cards, and draft a contact for each.

    Progress codes: ``open``, ``find``, ``read``, ``draft``. Raises ScanError ``empty_file``,
    ``not_an_image``, ``broken_image``, ``too_large``, ``no_engine``, ``unknown_engine``; Cancelled.
    A picture without text, or whose text is no card's, gives no cards.
    """
    began = time.perf_counter()
    options = options or ScanOptions()
    progress.step(0, 4, "open")
    engine = _ready(options.engine)
    photograph = open_photograph(data)
    first: Frame | None = None
    thumbnail = b""
    cards: list[ScannedCard] = []
    for number, frame in enumerate(photograph.frames):
        if first is None:
            first, thumbnail = replace(frame, pixels=frame.pixels[:1, :1]), _thumbnail(frame.pixels)
        cards += [replace(card, page=number) for card in _cards(frame, engine, options, progress)]
    if first is None:
        raise ScanError("broken_image")
    return ScannedPhotograph(
        width=first.width,
        height=first.height,
        thumbnail=thumbnail,
        cards=tuple(cards),
        taken_at=photograph.taken_at,
        seconds=time.perf_counter() - began,
    )


def _ready(name: str) -> OcrEngine:
    engine = engines.get(name)
    state = engine.available()
    if not state.ready:
        raise ScanError("no_engine", name=name, reason=state.reason, install=state.install)
    return engine


def _cards(
    frame: Frame, engine: OcrEngine, options: ScanOptions, progress: Progress
) -> list[ScannedCard]:
    progress.step(1, 4, "find")
    texts = _located(frame.pixels, engine)
    cards = find_cards(frame.pixels, texts)
    perhaps = rests(texts or (), [card.quad for card in cards])
    places = [*cards, *(FoundCard(quad, _UNSEEN) for quad in perhaps)][:MOST_CARDS]
    steps = 2 + 2 * max(1, len(places))
    read: list[_Read] = []
    for at, place in enumerate(places or [None]):
        unseen = place is not None and place.quad in perhaps
        if place and unseen and not apart(place.quad, [each.card.quad for each in read]):
            continue
        progress.step(2 + 2 * at, steps, "read")
        piece = straighten(frame.pixels, place.quad) if place else whole(frame.pixels)
        card, page = read_card(engine, piece, texts or (), options.languages)
        if unseen and not is_contact(page):
            continue
        if page.lines and is_card(page, outlined=place is not None and not unseen):
            read.append(_Read(card, page, place.confidence if place else _UNSEEN))
    if places and _doubtful(read, texts):
        read = _or_whole(read, frame.pixels, engine, texts, options.languages)
    if not read:
        read = _by_text(frame.pixels, engine, texts or (), options.languages)
    progress.step(steps - 1, steps, "draft")
    return [_scanned(each, frame.scale, options) for each in read]


def _located(pixels: Image, engine: OcrEngine) -> tuple[Quad, ...] | None:
    """Where text is: on a small copy, which is cheap, or else on a larger one; None if unknown."""
    if not isinstance(engine, LineEngine):
        return None
    return engine.locate(pixels, FIND_SIDE) or engine.locate(pixels, WHOLE_READ_SIDE)


def _by_text(
    pixels: Image, engine: OcrEngine, texts: tuple[Quad, ...], languages: tuple[str, ...]
) -> list[_Read]:
    """Cards among much other text, none of whose outlines was seen."""
    read: list[_Read] = []
    for quad in alone(pixels, texts):
        if apart(quad, [each.card.quad for each in read]):
            card, page = read_card(engine, straighten(pixels, quad), texts, languages)
            if is_contact(page) and is_card(page, outlined=False):
                read.append(_Read(card, page, _UNSEEN))
    return read


def _doubtful(read: list[_Read], texts: tuple[Quad, ...] | None) -> bool:
    """Whether what was taken for the cards may be pictures or panels printed on one.

    Found without knowing the text: they read badly. Else: they tell no way to reach anybody, and
    there is text beside them.
    """
    pages = [each.page for each in read]
    if texts is None:
        return not pages or not all(reads_well(page.lines) for page in pages)
    told = any(is_contact(page) or tells_number(page) for page in pages)
    return not told and len(outside(texts, [each.card.quad for each in read])) >= _LINES_BESIDE


def _or_whole(
    read: list[_Read],
    pixels: Image,
    engine: OcrEngine,
    texts: tuple[Quad, ...] | None,
    languages: tuple[str, ...],
) -> list[_Read]:
    """The whole picture instead of doubtful cards, if it tells more."""
    card, page = read_card(engine, whole(pixels), texts or (), languages)
    if texts is None:
        better = believed(page.lines) > sum(believed(each.page.lines) for each in read)
    else:
        better = is_card(page, outlined=False)
    return [_Read(card, page, _UNSEEN)] if better else read


def _scanned(read: _Read, scale: float, options: ScanOptions) -> ScannedCard:
    card = read.card
    draft = draft_of(read.page, Known(region=options.region, languages=options.languages))
    quad = quad_of((x * scale, y * scale) for x, y in card.quad)
    return ScannedCard(
        image=_jpeg(card.image, _CARD_QUALITY),
        reading=masked(read.page),
        draft=draft,
        quad=quad if card.cut else None,
        rotation=round(direction(quad)) % 360,
        side=_side(draft),
        confidence=read.confidence,
    )


def _side(draft: Draft) -> Side:
    """A side that names nobody and tells no phone and no e-mail is a back."""
    contact = draft.contact
    told = contact.name or contact.points_of("phone") or contact.points_of("email")
    return "front" if told else "back"


def _thumbnail(pixels: Image) -> bytes:
    # Every n-th pixel first: the picture is far larger than what is shown.
    step = max(1, min(pixels.shape[:2]) // (2 * _THUMBNAIL))
    small = Pillow.fromarray(np.ascontiguousarray(pixels[::step, ::step]))
    small.thumbnail((_THUMBNAIL, _THUMBNAIL))
    return _jpeg(np.asarray(small), _THUMBNAIL_QUALITY)


def _jpeg(pixels: Image, quality: int) -> bytes:
    out = io.BytesIO()
    Pillow.fromarray(pixels).save(out, "JPEG", quality=quality)
    return out.getvalue()
