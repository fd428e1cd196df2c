"""The whole way from the bytes of a file to cards with drafts."""

import io
import time
from dataclasses import replace
from itertools import compress

import numpy as np
from PIL import Image as Pillow

from cardcase.core.card_records import Side
from cardcase.core.errors import ScanError
from cardcase.core.jobs import QUIET, Progress
from cardcase.core.scan import engines
from cardcase.core.scan.cards import MOST_CARDS, find_cards
from cardcase.core.scan.codes import find_codes, region_told, with_codes, without_codes
from cardcase.core.scan.content import is_card, is_contact, is_document, tells_number
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.engines.base import Image, LineEngine, OcrEngine
from cardcase.core.scan.extract import draft_of
from cardcase.core.scan.extract.candidate import Known
from cardcase.core.scan.extract.private import masked
from cardcase.core.scan.geometry import (
    area,
    centre,
    direction,
    inside,
    mapped_quad,
    quad_of,
    turned,
)
from cardcase.core.scan.image import Frame, open_photograph
from cardcase.core.scan.page import Page, Quad
from cardcase.core.scan.reading import WHOLE_READ_SIDE, believed, read_card, reads_well
from cardcase.core.scan.rests import alone, apart, outside, rests
from cardcase.core.scan.result import ScannedCard, ScannedPhotograph, ScanOptions
from cardcase.core.scan.straighten import Straightened, straighten, whole

FIND_SIDE = 960
"""Pixels of the longer side at which text is sought on the photograph, to find the cards by it.
At 1280 two of 100 cards more are cut out well, but two photographs of 12 megapixels at a time take
1.1 GB; seen in strips, the model takes blank ones for text."""

_THUMBNAIL = 800
_EDGE = 0.005  # of the picture, which an outline keeps away from when all of it is seen
_FEW_LINES = 6  # which no page of notes has
_NAMED = 0.6  # confidence of a name that makes a picture without an outline a card
_OUTLINED = 0.75  # confidence of a card that is one among others whatever is printed on it
_SHEET_LINES = 4  # more than most backs that tell nothing have
_LINES_BESIDE = 3  # that no card holds, from which text may have been missed
_LIKELY = 0.5  # confidence of a card that is likelier than none
_LINES_BESIDE_PANEL = 2  # the same where the card may be a panel of one
_LEVEL = 0.7  # degrees
_FEW_SIDES = 2  # of an outline, of which the others are the picture's own
_CARD_SHAPES = (1.4, 1.95)  # times as long as high
_CARD_QUALITY = 88
_THUMBNAIL_QUALITY = 80


def scan(
    data: bytes, options: ScanOptions | None = None, progress: Progress = QUIET
) -> ScannedPhotograph:
    """Open a photograph, find, straighten and read its cards, and draft a contact for each.

    Progress codes: ``open``, ``find``, ``read``, ``draft``. Raises ScanError ``empty_file``,
    ``not_an_image``, ``broken_image``, ``too_large``, ``no_engine``, ``unknown_engine``; Cancelled.
    A picture without text gives no cards.
    """
    began = time.perf_counter()
    options = options or ScanOptions()
    progress.step(0, 4, "open")
    engine = ready_engine(options.engine)
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


def ready_engine(name: str) -> OcrEngine:
    """The engine of this name. Raises ScanError ``no_engine``, ``unknown_engine``."""
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
    whole_texts = None if cards or texts is None else _located_large(frame.pixels, engine)
    if whole_texts and len(whole_texts) > len(texts or ()):
        # Print too small for the small copy may be what tells the card.
        cards = find_cards(frame.pixels, whole_texts)
        texts = whole_texts if cards else texts
    found = [card.quad for card in cards if not card.guessed]
    guessed = [card.quad for card in cards if card.guessed]
    perhaps = [*guessed, *rests(texts or (), found)]
    quads = [*found, *perhaps][:MOST_CARDS]
    steps = 2 + 2 * max(1, len(quads))
    read: list[tuple[Straightened, Page]] = []
    for at, quad in enumerate(quads or [None]):
        if quad in perhaps and not apart(quad, [card.quad for card, _ in read]):
            continue
        progress.step(2 + 2 * at, steps, "read")
        piece = straighten(frame.pixels, quad) if quad else whole(frame.pixels)
        if at < len(cards):
            piece = replace(piece, confidence=cards[at].confidence)
        located = None if quad else whole_texts
        card, page = read_card(engine, piece, texts or (), options.languages, located=located)
        if quad in perhaps:
            page = _without(page, card, found)
        if quad not in perhaps or is_contact(page):
            read.append((card, page))
    seen, beside = read[: len(found)], read[len(found) :]
    if quads and (_doubtful(seen, beside, texts) or _is_panel(seen, beside, texts, frame.pixels)):
        read = _or_whole(read, frame.pixels, engine, texts, options.languages)
    progress.step(steps - 1, steps, "draft")
    scanned = ((card, scanned_card(card, page, frame, options)) for card, page in read)
    if told := [found for card, found in scanned if _is_one(card, found, frame.pixels)]:
        return [found for found in told if len(told) == 1 or not _is_of_a_sheet(found)] or told
    if seen := _by_text(frame.pixels, engine, texts or (), options.languages):
        return [scanned_card(card, page, frame, options) for card, page in seen]
    if quads and find_codes(piece := whole(frame.pixels), frame.pixels):
        # What was taken for the card may have been cut through the code.
        card, page = read_card(engine, piece, texts or (), options.languages)
        one = scanned_card(card, page, frame, options)
        return [one] if _is_one(card, one, frame.pixels) else []
    return []


def _without(page: Page, card: Straightened, others: list[Quad]) -> Page:
    """The page of a card without the lines that lie on other ones, of which it shows a part."""
    matrix = card.to_photograph
    middles = (centre(mapped_quad(matrix, line.quad)) for line in page.lines)
    own = (not any(inside(middle, other) for other in others) for middle in middles)
    return replace(page, lines=tuple(compress(page.lines, own)))


def _by_text(
    pixels: Image, engine: OcrEngine, texts: tuple[Quad, ...], languages: tuple[str, ...]
) -> list[tuple[Straightened, Page]]:
    """Cards among much other text, none of whose outlines was seen."""
    read: list[tuple[Straightened, Page]] = []
    for quad in alone(pixels, texts):
        if apart(quad, [card.quad for card, _ in read]):
            card, page = read_card(engine, straighten(pixels, quad), texts, languages)
            if is_contact(page) and is_card(page, outlined=False):
                read.append((card, page))
    return read


def _is_one(card: Straightened, scanned: ScannedCard, pixels: Image) -> bool:
    """Whether it is a card at all: by its text, or because a code or a name tells somebody.

    What goes on beyond the picture may be a sheet of paper, whatever edges of it are seen: its
    outline counts only where it is a likely card's with few lines.
    """
    height, width = pixels.shape[:2]
    seen = all(
        _EDGE < x / width < 1 - _EDGE and _EDGE < y / height < 1 - _EDGE for x, y in card.quad
    )
    likely = card.confidence >= _LIKELY and len(scanned.reading.lines) <= _FEW_LINES
    outlined = card.cut and (seen or likely)
    if is_card(scanned.reading, outlined=outlined):
        return True
    evidence = scanned.draft.evidence
    if any(found.source == "qr" for found in evidence.values()):
        return True
    name = evidence.get("name")
    return name is not None and name.confidence >= _NAMED and not is_document(scanned.reading)


def _is_of_a_sheet(scanned: ScannedCard) -> bool:
    """Whether what was taken for one card of several is rather a part of the paper under them: it
    has lines that name nobody and tell no way to reach anybody, and no sure outline."""
    page, evidence = scanned.reading, scanned.draft.evidence
    told = is_contact(page) or tells_number(page) or "name" in evidence
    told = told or any(found.source == "qr" for found in evidence.values())
    return not told and scanned.confidence < _OUTLINED and len(page.lines) >= _SHEET_LINES


def _located(pixels: Image, engine: OcrEngine) -> tuple[Quad, ...] | None:
    """Where text is: on a small copy, which is cheap, or else on a larger one; None if unknown."""
    if not isinstance(engine, LineEngine):
        return None
    return engine.locate(pixels, FIND_SIDE) or engine.locate(pixels, WHOLE_READ_SIDE)


def _located_large(pixels: Image, engine: OcrEngine) -> tuple[Quad, ...]:
    """Where text is on the picture at the size at which it is read whole."""
    return engine.locate(pixels, WHOLE_READ_SIDE) if isinstance(engine, LineEngine) else ()


def _doubtful(
    read: list[tuple[Straightened, Page]],
    beside: list[tuple[Straightened, Page]],
    texts: tuple[Quad, ...] | None,
) -> bool:
    """Whether what was taken for the cards may be pictures or panels printed on one.

    Found without knowing the text: they read badly. Else: they tell no way to reach anybody, and
    there is text ``beside`` them. What that tells is another card's only where they are likely.
    """
    pages = [page for _, page in read]
    if texts is None:
        return not all(reads_well(page.lines) for page in pages)
    if any(card.confidence >= _LIKELY for card, _ in read):
        read, pages = [*read, *beside], [*pages, *(page for _, page in beside)]
    told = any(is_contact(page) or tells_number(page) for page in pages)
    return not told and len(outside(texts, [card.quad for card, _ in read])) >= _LINES_BESIDE


def _is_panel(
    read: list[tuple[Straightened, Page]],
    beside: list[tuple[Straightened, Page]],
    texts: tuple[Quad, ...] | None,
    pixels: Image,
) -> bool:
    """Whether the one card that was found, or the one large one, may be a panel of a card that is
    the whole picture.

    In a picture of a card's shape it lies as level as no hand lays a card, there is text beside it,
    and not both tell how to reach somebody; or it fills most of the picture and ends where that
    does.
    """
    half = pixels.shape[0] * pixels.shape[1] / 2
    large = [one for one in read if len(read) == 1 or area(one[0].quad) > half]
    if len(large) != 1 or texts is None:
        return False
    quad, page = large[0][0].quad, large[0][1]
    short, long = sorted(pixels.shape[:2])
    sloping = max(abs((direction(turned(quad, side)) + 45) % 90 - 45) for side in range(4))
    ending = area(quad) > half and _sides_seen(quad, pixels) <= _FEW_SIDES
    both = not ending and is_contact(page) and any(is_contact(other) for _, other in beside)
    return (
        _CARD_SHAPES[0] < long / short < _CARD_SHAPES[1]
        and (ending or (sloping < _LEVEL and len(read) == 1))
        and not both
        and len(outside(texts, [quad])) >= (1 if ending else _LINES_BESIDE_PANEL)
    )


def _sides_seen(quad: Quad, pixels: Image) -> int:
    """How many sides of an outline lie within the picture, and not along its edges."""
    height, width = pixels.shape[:2]
    sides = zip(quad, (*quad[1:], quad[0]), strict=True)
    edges = ((0, 0.0), (0, float(width)), (1, 0.0), (1, float(height)))
    near = _EDGE * max(width, height)
    return sum(
        not any(all(abs(point[axis] - edge) <= near for point in side) for axis, edge in edges)
        for side in sides
    )


def _or_whole(
    read: list[tuple[Straightened, Page]],
    pixels: Image,
    engine: OcrEngine,
    texts: tuple[Quad, ...] | None,
    languages: tuple[str, ...],
) -> list[tuple[Straightened, Page]]:
    """The whole picture instead of doubtful cards, if it tells more."""
    card, page = read_card(engine, whole(pixels), texts or (), languages)
    if texts is None:
        better = believed(page.lines) > sum(believed(each.lines) for _, each in read)
    else:
        better = is_card(page, outlined=False)
    return [(card, page)] if better else read


def scanned_card(card: Straightened, page: Page, frame: Frame, options: ScanOptions) -> ScannedCard:
    """What was read on a card of the frame, drafted: as it is stored."""
    codes = find_codes(card, frame.pixels)
    region = region_told(codes) or options.region
    known = Known(region=region, languages=options.languages, learned=options.learned)
    page = without_codes(page, codes)
    # Of running text around a code, the code alone is a contact.
    sheet = bool(codes) and not card.cut and is_document(page)
    printed = draft_of(replace(page, lines=()) if sheet else page, known)
    quad = quad_of((x * frame.scale, y * frame.scale) for x, y in card.quad)
    return ScannedCard(
        image=jpeg(card.image, _CARD_QUALITY),
        reading=replace(masked(page), engine=options.engine, languages=options.languages),
        draft=with_codes(printed, page, codes, known),
        quad=quad if card.cut else None,
        rotation=round(direction(quad)) % 360,
        side=_side(printed),
        confidence=card.confidence,
    )


def _side(draft: Draft) -> Side:
    """A side that names nobody and tells no phone and no e-mail in print is a back."""
    contact = draft.contact
    told = contact.name or contact.points_of("phone") or contact.points_of("email")
    return "front" if told else "back"


def _thumbnail(pixels: Image) -> bytes:
    # Every n-th pixel first: the picture is far larger than what is shown.
    step = max(1, min(pixels.shape[:2]) // (2 * _THUMBNAIL))
    small = Pillow.fromarray(np.ascontiguousarray(pixels[::step, ::step]))
    small.thumbnail((_THUMBNAIL, _THUMBNAIL))
    return jpeg(np.asarray(small), _THUMBNAIL_QUALITY)


def jpeg(pixels: Image, quality: int) -> bytes:
    """The picture as a JPEG."""
    out = io.BytesIO()
    Pillow.fromarray(pixels).save(out, "JPEG", quality=quality)
    return out.getvalue()
