"""Made-up cards of many countries and trades, printed in many styles: how many come out right."""

from collections import Counter
from collections.abc import Iterator

import pytest

from card_texts import CardText, cards, page
from cardcase.core.records import ContactRecord
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.extract import Known, draft_of
from cardcase.core.text import words

STYLES = (0, 1, 200)


def _drafts() -> Iterator[tuple[CardText, Draft]]:
    for card in cards():
        for style in STYLES:
            yield card, draft_of(page(card, style), Known())


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
    for card, draft in _drafts():
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
    [("given", 0.97), ("family", 0.95), ("prefix", 0.95), ("suffix", 0.95), ("org", 0.9),
     ("title", 0.9), ("department", 0.75), ("sure", 0.975)],
)  # fmt: skip
def test_shares(shares: dict[str, float], field: str, least: float) -> None:
    assert shares[field] >= least, shares
