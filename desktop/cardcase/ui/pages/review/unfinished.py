"""What was typed on a card, as JSON that is kept with it, and back on its sheet; no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from cardcase.core.match.again import Answer
from cardcase.core.records import ContactRecord
from cardcase.core.scan.draft import Draft
from cardcase.core.serial import from_json, to_json
from cardcase.ui.pages.review.carry_over import carry_over
from cardcase.ui.pages.review.form_data import NAME_PARTS, values_of
from cardcase.ui.pages.review.meeting import Meeting
from cardcase.ui.pages.review.sheet import Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """What a sheet says that was not read. ``read``: what had been read, which tells later whether
    the card was read anew; ``values`` and ``lines`` by key; ``others``: who else is saved."""

    read: ContactRecord = field(default_factory=ContactRecord)
    values: Mapping[str, str] = field(default_factory=dict)
    lines: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    others: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    meeting: Meeting | None = None
    answer: Answer | None = None
    answered: str = ""


def said_on(sheet: Sheet) -> str:
    """What was typed on a sheet, as JSON; empty where it says nothing but what was read."""
    read = values_of(sheet.base)
    typed = Unfinished(
        values={
            key: sheet.text(key)
            for key in sorted({*read, *sheet.values})
            if sheet.text(key) != read.get(key, "")
        },
        others=tuple(sorted(each.display_name for each in sheet.chosen_others)),
        tags=sheet.tags,
        meeting=sheet.meeting,
        answer=sheet.answer if sheet.answered else None,
        answered=sheet.answered,
    )
    if typed == Unfinished():
        return ""
    return to_json(replace(typed, read=sheet.base, lines=dict(sheet.lines)))


def say_again(sheet: Sheet, said: str) -> None:
    """Let a sheet say what was typed on its card. If the card was read anew since, it goes to where
    it belongs now; what cannot be understood is passed over."""
    try:
        typed = from_json(said, Unfinished)
    except ValueError:
        return
    if typed.read == sheet.base:
        _put(sheet, typed)
        return
    before = replace(sheet.card, draft=Draft(contact=typed.read))
    old = Sheet.of(before, sheet.region)
    _put(old, typed)
    carry_over(old, sheet)
    sheet.with_others = _chosen(sheet, typed)


def _put(sheet: Sheet, typed: Unfinished) -> None:
    for key, text in typed.values.items():
        if not key.endswith(".type") and sheet.block_of(key) is None:
            sheet.bring_back("name" if key in NAME_PARTS else key.partition(".")[0])
        sheet.values[key] = text
    count = len(sheet.card.reading.lines) if sheet.card.reading else 0
    for key, lines in typed.lines.items():
        if key in sheet.lines:
            sheet.lines[key] = tuple(line for line in lines if line < count)
    sheet.with_others = _chosen(sheet, typed)
    sheet.tags, sheet.meeting = typed.tags, typed.meeting
    sheet.answer, sheet.answered = typed.answer, typed.answered


def _chosen(sheet: Sheet, typed: Unfinished) -> set[int]:
    names = (person.display_name for person in sheet.others)
    return {place for place, name in enumerate(names) if name in typed.others}
