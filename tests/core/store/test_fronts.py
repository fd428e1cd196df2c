"""Which accepted cards another one may be the back of."""

from dataclasses import replace
from pathlib import Path

import pytest

from cardcase.core.ops import cards, pairs, photographs
from cardcase.core.records import ContactRecord, JobRecord, PointRecord
from cardcase.core.store import fronts, load
from cardcase.core.store.fronts import fronts_named, likely_fronts
from cardcase.core.store.library import Library
from made_up import scanned, waiting_photograph


def mail(name: str) -> PointRecord:
    return PointRecord(kind="email", value=f"{name}@stalbud.pl", normalized=f"{name}@stalbud.pl")


FIRM = (JobRecord(organization="Stalbud sp. z o.o."),)
JAN = ContactRecord(given="Jan", family="Maj", formatted="Jan Maj", jobs=FIRM, points=(mail("j"),))
OLA = ContactRecord(given="Ola", family="Lis", formatted="Ola Lis", jobs=FIRM, points=(mail("o"),))
EWA = ContactRecord(given="Ewa", family="Maj", formatted="Ewa Maj")
WEB = PointRecord(kind="web", value="www.stalbud.pl", normalized="stalbud.pl")
BACK = ContactRecord(points=(WEB,), notes="Steel")


def put_in(library: Library, folder: Path, contact: ContactRecord, *, accept: bool = True) -> str:
    """Store a card as it is read; gives its uid."""
    uid = waiting_photograph(library, folder, f"{len(load.photographs(library))}.jpg")
    read = scanned(contact)
    side = "front" if contact.name else "back"
    sided = replace(read, cards=(replace(read.cards[0], side=side),))
    photographs.add_scanned(library, uid, sided)
    (card,) = load.cards_on(library, uid)
    if accept:
        cards.accept(library, card.uid, contact)
    return card.uid


def told(found: list[fronts.Front]) -> list[tuple[str, bool]]:
    return [(each.name, each.is_proposed) for each in found]


def test_the_only_one_of_whom_the_back_says_something_is_proposed_however_long_ago(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fronts, "_MOST", 1)
    jan = put_in(library, tmp_path, JAN)
    put_in(library, tmp_path, EWA)
    back = put_in(library, tmp_path, BACK, accept=False)
    found = likely_fronts(library, back, 9)
    assert told(found) == [("Jan Maj", True), ("Ewa Maj", False)]
    assert found[0].card == jan and found[0].organization == "Stalbud sp. z o.o."
    assert [reason.what for reason in found[0].reasons][:1] == ["stalbud.pl"]
    assert told(likely_fronts(library, back, 1)) == [("Jan Maj", True)]


def test_of_colleagues_none_is_proposed_until_one_has_a_back(
    library: Library, tmp_path: Path
) -> None:
    jan = put_in(library, tmp_path, JAN)
    put_in(library, tmp_path, OLA)
    backs = [
        put_in(library, tmp_path, replace(BACK, notes=words), accept=False)
        for words in ("Steel", "Wood")
    ]
    assert told(likely_fronts(library, backs[0], 9)) == [("Jan Maj", False), ("Ola Lis", False)]
    pairs.join(library, jan, backs[0])
    assert told(likely_fronts(library, backs[1], 9)) == [("Ola Lis", True)]
    assert likely_fronts(library, "nobody", 9) == []


def test_a_name_or_an_organization_finds_them(library: Library, tmp_path: Path) -> None:
    for contact in (JAN, OLA, EWA):
        put_in(library, tmp_path, contact)
    assert [each.name for each in fronts_named(library, "maj", 9)] == ["Ewa Maj", "Jan Maj"]
    assert [each.name for each in fronts_named(library, "stal ola", 9)] == ["Ola Lis"]
    assert fronts_named(library, "-", 9) == fronts_named(library, "pl", 9) == []
