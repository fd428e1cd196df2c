"""Coming to an event of another day: it is said which day counts, and today is one key away."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from cardcase.core.ops import events
from cardcase.core.store import browse
from cardcase.core.store.sessions import open_session
from cardcase.ui.context import Context
from cardcase.ui.pages.events.coming import come_to
from people import FAIR


@pytest.mark.parametrize(("today", "asked"), [("2026-11-27", True), ("2026-03-10", False)])
def test_an_event_of_another_day_can_be_one_of_today(
    context: Context, today: str, asked: bool
) -> None:
    events.save(context.library, FAIR)
    offers: list[tuple[str, Callable[[], Any]]] = []
    context.bus.offered.connect(lambda text, act, _words, _key: offers.append((text, act)))
    come_to(context, FAIR, date.fromisoformat(today))
    here = open_session(context.library)
    assert here is not None and here.event.uid == "fair"
    assert bool(offers) == asked
    if not asked:
        return
    assert offers[0][0].startswith("Targi Kielce: 10 March 2026.")
    offers[0][1]()
    here = open_session(context.library)
    assert here is not None and (here.event.name, here.event.start) == (FAIR.name, today)
    assert len(browse.events(context.library)) == 2
