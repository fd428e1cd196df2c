"""Made-up cards of many countries and trades, printed in many styles: how many come out right."""

import json
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from card_texts import TEXTS, WAYS, CardText, cards, page
from cardcase.core.records import ContactRecord
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.extract import Known, draft_of
from cardcase.core.scan.report import fields
from cardcase.core.text import words

STYLES = (0, 1, 200)


@cache
def _drafts(folder: Path) -> tuple[tuple[CardText, Draft], ...]:
    """Each card in one style; a third of the cards in each."""
    return tuple(
        (card, draft_of(page(card, STYLES[place % len(STYLES)]), Known()))
        for place, card in enumerate(cards(folder))
    )


def _said(contact: ContactRecord) -> dict[str, list[str]]:
    job = contact.job
    return {
        "given": [contact.given],
        "family": [contact.family],
        "prefix": [contact.prefix],
        "suffix": [contact.suffix],
        "org": [job.organization if job else ""],
        "title": list(job.titles) if job else [],
        "department": [job.department if job else ""],
    }


def _meant(card: CardText, field: str) -> set[str]:
    values = card.fields.get(field) or ""
    meant = {_key(value) for value in ([values] if isinstance(values, str) else list(values))}
    if field == "org":
        meant |= {_key(alias) for alias in card.fields["org_aliases"]}
    return meant - {""}


def _key(text: str) -> str:
    return "".join(words(text))


@pytest.fixture(scope="module")
def shares() -> dict[str, float]:
    """The share of right values among the proposed ones, or the printed ones if they are more."""
    right: Counter[str] = Counter()
    all_: Counter[str] = Counter()
    for card, draft in (*_drafts(TEXTS), *_drafts(WAYS)):
        for field, values in _said(draft.contact).items():
            said = {_key(value) for value in values} - {""}
            meant = _meant(card, field)
            wanted = min(1, len(meant)) if field == "org" else len(meant)
            right[field] += len(said & meant)
            all_[field] += max(len(said), wanted)
            for place, value in enumerate(values):
                key = f"{field}[{place}]" if field == "title" else field
                if value and key in draft.evidence and draft.evidence[key].sure:
                    all_["sure"] += 1
                    right["sure"] += _key(value) in meant
    return {field: right[field] / all_[field] for field in all_}


@pytest.mark.parametrize(
    ("field", "least"),
    [("given", 0.97), ("family", 0.95), ("prefix", 0.95), ("suffix", 0.85), ("org", 0.9),
     ("title", 0.87), ("department", 0.72), ("sure", 0.975)],
)  # fmt: skip
def test_shares(shares: dict[str, float], field: str, least: float) -> None:
    assert shares[field] >= least, shares


@pytest.fixture(scope="module")
def reached() -> dict[str, float]:
    """The F1 of the ways to reach, by kind."""
    told = [json.loads(line) for line in (WAYS / "truth.jsonl").read_text("utf-8").splitlines()]
    right: Counter[str] = Counter()
    all_: Counter[str] = Counter()
    for (card, draft), truth in zip(_drafts(WAYS), told, strict=True):
        said = fields(draft.contact)
        assert card.key == truth["key"]
        for kind, part in _WAYS.items():
            read, meant = (
                Counter(_bare(each[part] if part else each) for each in way[kind])
                for way in (said, truth)
            )
            right[kind] += 2 * (read & meant).total()
            all_[kind] += read.total() + meant.total()
    return {kind: right[kind] / all_[kind] for kind in _WAYS}


def _bare(value: str) -> str:
    return value.lower().removeprefix("https://").removeprefix("www.").rstrip("/")


_WAYS = {"phones": "e164", "emails": "", "urls": "", "addresses": "postcode", "social": "handle"}


@pytest.mark.parametrize(
    ("kind", "least"),
    [("phones", 0.98), ("emails", 0.99), ("urls", 0.96), ("addresses", 0.95), ("social", 0.9)],
)
def test_ways_to_reach(reached: dict[str, float], kind: str, least: float) -> None:
    assert reached[kind] >= least, reached
