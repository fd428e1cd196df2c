"""Slogans: sentences that praise, and no facts."""

import re

from cardcase.core.scan.extract.candidate import Candidate, Known
from cardcase.core.scan.extract.pieces import pieces
from cardcase.core.scan.extract.roles import roles
from cardcase.core.scan.page import Page

_LEAST_WORDS = 3
_SINCE = re.compile(
    r"(?i)(?:seit|depuis|since|est\.|od|dal|desde|sedan|siden|sinds|vuodesta)\s+[12]\d{3}\b"
)


def extract(page: Page, known: Known) -> list[Candidate]:
    """Lines that read like a sentence, as possible notes. Never sure: they are no facts."""
    found = []
    for piece in pieces(page, known):
        text, about = piece.text, roles(piece.text)
        tokens = text.split()
        small = sum(token[0].islower() for token in tokens)
        plain = small >= len(tokens) / 3 or about.slogan >= 0.5
        if _SINCE.match(text):
            since = Candidate(field="note", value=text, score=0.8, spans=(piece.span,))
            found.append(since)
            continue
        if len(tokens) < _LEAST_WORDS or about.legal or text.isupper() or about.title >= 0.5:
            continue
        score = min(1.0, 0.3 + 0.1 * bool(about.slogan) + 0.8 * about.slogan)
        score *= 1.0 if plain else 0.5
        found.append(
            Candidate(
                field="note", value=text, score=score * piece.line.confidence, spans=(piece.span,)
            )
        )
    return sorted(found, key=lambda candidate: -candidate.score)
