"""A file of vCards cut into cards, on bytes, before anything is decoded."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

MAX_CARD = 32 * 1024 * 1024
"""Bytes of one card; the largest have a photograph of some megabytes inside."""

_BEGIN = re.compile(rb"(?:[\w-]+\.)?BEGIN[ \t]*:[ \t]*VCARD[ \t]*", re.IGNORECASE)
_END = re.compile(rb"(?:[\w-]+\.)?END[ \t]*:[ \t]*VCARD[ \t]*", re.IGNORECASE)
# A file without BEGIN. Nothing else that stands between cards is taken for one.
_VERSION = re.compile(rb"VERSION[ \t]*:[ \t]*[234]\.\d[ \t]*", re.IGNORECASE)
_FRAME = 256
"""A line that is longer begins or ends no card."""
# The card of an agent (RFC 2426 3.5.4, vCard 2.1) stands inside the card of its principal.
_AGENT = re.compile(rb"(?:[\w-]+\.)?AGENT[^:]*:[ \t]*", re.IGNORECASE)
# So that of its own lines none is taken as its principal's, even if it begins on the same line.
_AGENT_BEGINS = re.compile(
    rb"((?:[\w-]+\.)?AGENT[^:]*:)[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*", re.IGNORECASE
)
_BLANKS = b"\xef\xbb\xbf \t\x0b\x0c\0"


@dataclass(slots=True)
class Piece:
    """One card: ``raw`` its lines as they stood in the file, ``lines`` those inside the frame.

    The card of an agent is one of the ``lines``, with line feeds inside. ``too_large``: it is not
    whole; ``repairs``: see :mod:`cardcase.core.exchange.vcard.repairs`.
    """

    raw: list[bytes] = field(default_factory=list)
    lines: list[bytes] = field(default_factory=list)
    repairs: set[str] = field(default_factory=set)
    size: int = 0
    too_large: bool = False
    agents: list[list[bytes]] = field(default_factory=list)
    """The cards that are open inside this one, the innermost last."""

    def add(self, whole: bytes) -> None:
        """Keep a line of the file as it is."""
        self.size += len(whole)
        if self.size > MAX_CARD:
            self.too_large = True
            self.lines.clear()
            self.agents.clear()
        else:
            self.raw.append(whole)

    def put(self, line: bytes) -> None:
        """Add a line of the card, or of the innermost one that is open inside it."""
        (self.agents[-1] if self.agents else self.lines).append(line)

    def close_agent(self) -> None:
        """The innermost card inside becomes one line of the card around it."""
        inner = b"\n".join([b"BEGIN:VCARD", *self.agents.pop(), b"END:VCARD"])
        outer = self.agents[-1] if self.agents else self.lines
        outer[-1] += inner

    def closed(self, *repairs: str) -> "Piece":
        """The card, with all that is still open in it ended."""
        self.repairs.update(repairs)
        while self.agents:
            self.close_agent()
        return self


def split(lines: Iterable[bytes]) -> Iterator[Piece]:
    """The cards: each from its BEGIN to its END, the next BEGIN or the end of the file.

    Lines outside of cards are passed over.
    """
    piece: Piece | None = None
    for whole in lines:
        line = whole.rstrip(b"\r\n")
        frame = _frame(line, piece)
        if frame == "begin":
            if piece is not None and not piece.too_large and _opens_agent(piece):
                piece.add(whole)
                piece.agents.append([])
                continue
            if piece is not None:
                yield piece.closed("missing_end")
            piece = Piece()
            piece.add(whole)
            if line[-1:].isspace() or not line[:1].isalpha():
                piece.repairs.add("frame")
        elif frame == "version":
            piece = Piece(repairs={"missing_begin"})
            piece.add(whole)
            piece.put(line)
        elif piece is not None:
            piece.add(whole)
            if frame == "agent" and not piece.too_large:
                piece.put(line[: line.upper().index(b"BEGIN")].rstrip())
                piece.agents.append([])
            elif frame == "end" and not piece.agents:
                yield piece
                piece = None
            elif frame == "end":
                piece.close_agent()
            elif not piece.too_large:
                piece.put(line)
    if piece is not None:
        yield piece.closed("missing_end")


def _frame(line: bytes, piece: Piece | None) -> str:
    """``begin``, ``end``, ``agent`` (begins inside a card), ``version`` (outside) or empty."""
    if len(line) > _FRAME or b":" not in line:
        return ""
    bare = line.lstrip(_BLANKS)
    if piece is None or piece.agents or (bare != line and _opens_agent(piece)):
        # Inside of a card an indented line goes on with a text; an agent may be indented whole.
        line = bare
    if _BEGIN.fullmatch(line):
        return "begin"
    if piece is None and _VERSION.fullmatch(line):
        return "version"
    if piece is not None and _AGENT_BEGINS.fullmatch(line):
        return "agent"
    return "end" if _END.fullmatch(line) else ""


def _opens_agent(piece: Piece) -> bool:
    lines = piece.agents[-1] if piece.agents else piece.lines
    while lines and not lines[-1].strip():
        lines.pop()
    return bool(lines) and len(lines[-1]) <= _FRAME and _AGENT.fullmatch(lines[-1]) is not None
