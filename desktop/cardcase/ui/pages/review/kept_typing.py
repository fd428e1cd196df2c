"""What was typed on a sheet, as it outlives the program, and back onto one; no Qt."""

from dataclasses import fields, replace
from typing import Any

from cardcase.core.store.typed import TypedCard
from cardcase.ui.pages.review.form_data import NAME_PARTS, values_of
from cardcase.ui.pages.review.meeting import Meeting
from cardcase.ui.pages.review.sheet import Sheet


def typed_on(sheet: Sheet) -> TypedCard | None:
    """What of a sheet was not read on its card; None if nothing was typed."""
    read = values_of(sheet.base)
    typed = {key: text for key, text in sheet.values.items() if text != read.get(key, "")}
    if not typed and sheet.meeting is None:
        return None
    return TypedCard(
        uid=sheet.front.uid,
        values=typed,
        read={key: read[key] for key in typed if key in read},
        meeting=_written(sheet.meeting) if sheet.meeting else None,
    )


def put_back(sheet: Sheet, typed: TypedCard) -> None:
    """Let a sheet say what was typed; what is read otherwise by now stays as it is read."""
    read = values_of(sheet.base)
    for key, text in typed.values.items():
        if read.get(key, "") != typed.read.get(key, ""):
            continue
        if sheet.block_of(key.removesuffix(".type")) is None:
            sheet.bring_back(_block_of(key))
        sheet.values[key] = text
    if typed.meeting is not None:
        sheet.meeting = _read(dict(typed.meeting))


def _block_of(key: str) -> str:
    head = key.partition(".")[0]
    return "name" if head in NAME_PARTS else head


def _written(meeting: Meeting) -> dict[str, str]:
    return {each.name: str(getattr(meeting, each.name) or "") for each in fields(meeting)}


def _read(said: dict[str, str]) -> Meeting:
    known: dict[str, Any] = {each.name: said.get(each.name, "") for each in fields(Meeting)}
    return replace(Meeting(**known), place_typed=bool(said.get("place_typed")))
