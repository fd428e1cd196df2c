"""Coming to an event: of one that is on other days than today it is asked which it was."""

from dataclasses import replace
from datetime import date

from cardcase.core.ops import sessions
from cardcase.core.ops.changes import Changes
from cardcase.core.records import EventRecord
from cardcase.core.store.stamps import day_at
from cardcase.ui.context import Context
from cardcase.ui.dates import date_words
from cardcase.ui.i18n import tr
from cardcase.ui.labels import operation


def come_to(context: Context, event: EventRecord, today: date) -> None:
    """Be at an event from now on. Whoever is met counts as met on its days; one that is on other
    days than today can be made one of today by one more key."""
    day = day_at(event, today.isoformat())

    def again() -> None:
        fresh = replace(event, uid="", start=today.isoformat(), end="", notes="")
        context.run(sessions.begin, fresh, then=say)

    def say(changes: Changes) -> None:
        if changes:
            context.notify(operation(changes.kind, changes.subject), undo=True)

    def came(changes: Changes) -> None:
        if not changes or day == today.isoformat():
            say(changes)
            return
        text = tr("Events", "{event}: {date}. Whoever you scan or note now was met then.")
        text = text.format(event=event.name, date=date_words(day, today))
        context.offer(text, again, tr("Events", "I am there again today"))

    context.run(sessions.come, event.uid, then=came)
