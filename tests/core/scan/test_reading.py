"""Which lines of a card are read, by where they are seen on it and on its photograph."""

from cardcase.core.scan.engines.base import Availability, Image
from cardcase.core.scan.geometry import quad_of, turned
from cardcase.core.scan.page import Line, Page, Quad, Word
from cardcase.core.scan.reading import read_card
from cardcase.core.scan.straighten import Straightened
from made_cards import printed


class Recorder:
    """Finds the lines it is told, and remembers which it was to read."""

    name = "recorder"

    def __init__(self, *found: Quad) -> None:
        self.found = found
        self.asked: tuple[Quad, ...] = ()
        self.lines: tuple[Line, ...] = ()

    def available(self) -> Availability:
        return Availability(True)

    def languages(self) -> tuple[str, ...]:
        return ()

    def read(self, image: Image, languages: tuple[str, ...] = ()) -> Page:
        raise NotImplementedError

    def locate(self, image: Image, side: int) -> tuple[Quad, ...]:
        return self.found

    def recognise(
        self, image: Image, quads: tuple[Quad, ...], languages: tuple[str, ...] = ()
    ) -> tuple[Line, ...]:
        self.asked = quads
        return self.lines


def box(left: float, right: float, top: float = 100, high: float = 40) -> Quad:
    return quad_of(((left, top), (right, top), (right, top + high), (left, top + high)))


def line_of(text: str, *words: Quad) -> Line:
    (a, _, _, d), (_, b, c, _) = words[0], words[-1]
    parts = zip(text.split(), words, strict=True)
    return Line(
        text=text,
        quad=(a, b, c, d),
        confidence=0.99,
        engine="recorder",
        words=tuple(Word(text=part, quad=quad, confidence=0.99) for part, quad in parts),
    )


def card_of() -> Straightened:
    image = printed()
    height, width = image.shape[:2]
    return Straightened(image, quad_of(((0, 0), (width, 0), (width, height), (0, height))))


def texts(*lines: Line) -> list[str]:
    """What is read where an engine says these lines."""
    engine = Recorder()
    engine.lines = lines
    _, page = read_card(engine, card_of(), (), (), settled=True)
    return [line.text for line in page.lines]


def asked(found: tuple[Quad, ...], seen: tuple[Quad, ...]) -> tuple[Quad, ...]:
    """The lines that are read where these were found on the card, and those on its photograph."""
    engine = Recorder(*found)
    read_card(engine, card_of(), seen, (), settled=True)
    return tuple(quad_of((round(x), round(y)) for x, y in quad) for quad in engine.asked)


def test_a_line_is_read_as_far_as_it_was_seen() -> None:
    short, full = box(100, 300), box(100, 350)
    assert asked((short,), (full,)) == (full,)


def test_but_not_into_the_next_one() -> None:
    first, second, reaching = box(100, 300), box(310, 500), box(270, 500)
    assert asked((first, second), (reaching,)) == (first, second)


def test_a_line_of_which_a_piece_was_found_is_read_whole_and_once() -> None:
    piece, whole, other = box(300, 420), box(100, 500), box(100, 500, top=200)
    assert asked((piece, other), (whole,)) == (other, whole)


def test_a_line_seen_on_a_card_that_lay_otherwise_is_read_as_those_found() -> None:
    assert asked((), (turned(box(100, 500), 2),)) == (box(100, 500),)


def test_the_edge_of_a_letter_in_the_next_line_is_not_read_again() -> None:
    first = line_of("Waldemar", box(100, 300))
    second = line_of("r WĄSIK", box(280, 300), box(310, 500))
    assert texts(first, second) == ["Waldemar WĄSIK"]
    assert texts(first, line_of("W", box(280, 300))) == ["Waldemar W"]
    assert texts(line_of("Lipowa 5 B", box(100, 300), box(310, 330), box(340, 360))) == [
        "Lipowa 5 B"
    ]
