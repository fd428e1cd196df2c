from pathlib import Path

import pytest

from cardcase.core.card_records import CardRecord
from cardcase.core.ops import photographs
from cardcase.core.store import load
from cardcase.core.store.library import Library
from made_up import LUKASZ, scanned, waiting_photograph


@pytest.fixture
def card(library: Library, tmp_path: Path) -> CardRecord:
    """A card in review."""
    uid = waiting_photograph(library, tmp_path)
    photographs.add_scanned(library, uid, scanned(LUKASZ))
    (stored,) = load.cards_on(library, uid)
    return stored
