"""What ``cardcase import`` tells of a file or a folder: as an object, and as text."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from cardcase.cli.words import reason, say, say_or
from cardcase.core.errors import CardcaseError
from cardcase.core.exchange.folder.layout import RECORDS
from cardcase.core.exchange.tables.columns import Columns
from cardcase.core.ops.folder_import import Taken
from cardcase.core.ops.importing.items import Candidate, Item, Preview

Told = dict[str, object]

_MOST = 20
"""Contacts to decide on that are named to people."""
_FEW = 5
"""Contacts that change, and that one may be, which are named to people; the object has all."""
_SUMS = ("found", "new", "updated", "identical", "to_decide")


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How an import is done: only told, and what becomes of contacts that may be known."""

    dry_run: bool
    undecided: str


def object_of(
    path: Path, found: Preview, columns: Columns, way: Way, error: CardcaseError | None
) -> Told:
    """A file as an object; the lists only where there is anything in them.

    ``added`` and ``skipped`` are what was done, with those ``to_decide``: in a dry run nothing.
    """
    counts = found.counts
    undecided, skips = found.lane("to_decide"), way.undecided == "skip"
    done = not way.dry_run and error is None
    told: Told = {
        "file": str(path),
        "found": len(found.items),
        "new": counts["new"],
        "updated": counts["update"],
        "identical": counts["identical"],
        "to_decide": counts["to_decide"],
        "added": counts["new"] + (0 if skips else len(undecided)) if done else 0,
        "skipped": len(undecided) if done and skips else 0,
        "rejected": [
            {"index": item.index, "reason": item.reasons[0]} for item in found.lane("rejected")
        ],
        "repairs": [{"code": code, "count": count} for code, count in found.repairs.items()],
        "error": _error(error),
    }
    lists: Told = {
        "changed": [
            {
                "index": item.index,
                "name": item.name,
                "uid": item.target,
                "reason": item.reasons[0],
                "fields": list(item.changed),
            }
            for item in found.lane("update")
        ],
        "undecided": [
            {
                "index": item.index,
                "name": item.name,
                "candidates": [
                    {"uid": each.uid, "name": each.name, "reason": each.reason}
                    for each in item.candidates
                ],
            }
            for item in undecided
        ],
        "conflicts": [
            {"index": item.index, "uid": item.target, "fields": list(item.conflicts)}
            for item in found.items
            if item.conflicts
        ],
        "columns_unused": list(columns.unused),
        "columns_unlike": [{"column": column, "field": field} for column, field in columns.unlike],
        "columns_remembered": columns.remembered,
    }
    return told | {name: listed for name, listed in lists.items() if listed}


def file_text(path: Path, found: Preview, columns: Columns, way: Way) -> str:
    """A file in sentences: how many of each, who is to be decided on and why, what was mended."""
    counts = found.counts
    numbers = _numbers(
        str(path),
        {
            "found": len(found.items),
            "updated": counts["update"],
            **{str(lane): count for lane, count in counts.items()},
        },
        way,
    )
    return "\n".join(
        (
            numbers,
            *_undecided(found.lane("to_decide"), way),
            *_changed(found.lane("update"), way),
            *_told_of(columns),
            *_mended(found),
        )
    )


def total_text(results: Sequence[Told], way: Way) -> str:
    """What became of the contacts of several files together, by their objects."""
    sums = {name: sum(cast(int, told[name]) for told in results) for name in _SUMS}
    rejected = sum(len(cast(list[object], told["rejected"])) for told in results)
    return _numbers(say("import_total", files=len(results)), sums | {"rejected": rejected}, way)


def _numbers(what: str, counts: Mapping[str, int], way: Way) -> str:
    """How many of each, so that they add up to all that were found."""
    new, undecided = counts["new"], counts["to_decide"]
    told = str(new)
    if undecided and way.undecided == "new":
        told = say("new_undecided", new=new + undecided, count=undecided)
    elif undecided:
        told = say("new_left_out", new=new, count=undecided)
    return say(
        "would_import" if way.dry_run else "imported",
        file=what,
        found=counts["found"],
        new=told,
        updated=counts["updated"],
        identical=counts["identical"],
        rejected=counts["rejected"],
    )


def _undecided(items: tuple[Item, ...], way: Way) -> Iterator[str]:
    if not items:
        return
    yield say(f"{'would' if way.dry_run else 'to'}_decide_{way.undecided}", count=len(items))
    for item in items[:_MOST]:
        who = "; ".join(map(_likely, item.candidates[:_FEW]))
        if len(item.candidates) > _FEW:
            who = say("and_more", names=who, number=len(item.candidates) - _FEW)
        yield say("numbered", number=item.index + 1, name=item.name, what=who)
    if len(items) > _MOST:
        yield say("numbered_more", count=len(items) - _MOST)


def _changed(items: tuple[Item, ...], way: Way) -> Iterator[str]:
    if not items:
        return
    yield say("would_change" if way.dry_run else "changes")
    for item in items[:_FEW]:
        fields = ", ".join(say(f"changed.{name}") for name in item.changed)
        yield say("numbered", number=item.index + 1, name=item.name, what=fields)
    if len(items) > _FEW:
        yield say("numbered_more", count=len(items) - _FEW)


def _told_of(columns: Columns) -> Iterator[str]:
    if columns.remembered:
        yield say("columns_remembered")
    if columns.unused:
        yield say("columns_unused", columns=", ".join(columns.unused))
    for column, field in columns.unlike:
        yield say("column_unlike", column=column, field=field)


def _likely(candidate: Candidate) -> str:
    return f"{candidate.name} ({say(f'known.{candidate.reason}')})"


def _mended(found: Preview) -> Iterator[str]:
    if found.repairs:
        each = (f"{say_or(f'repair.{code}', code)} ({n})" for code, n in found.repairs.items())
        yield say("mended", what="; ".join(each))


def folder_object(
    path: Path, taken: Taken, total: Counter[str], error: CardcaseError | None
) -> Told:
    """A folder as an object."""
    return {
        "file": str(path),
        "found": total.total() + len(taken.troubles),
        "new": total["new"],
        "updated": total["updated"],
        "identical": total["identical"],
        "to_decide": 0,
        "rejected": [
            {"index": each.index, "reason": each.reason, "file": each.file}
            for each in taken.troubles
        ],
        "repairs": [],
        "error": _error(error),
        "kinds": {kind: dict(taken.outcomes[kind]) for kind in RECORDS},
    }


def folder_text(path: Path, taken: Taken, total: Counter[str], *, dry_run: bool) -> str:
    """A folder in a sentence."""
    return say(
        "would_import_folder" if dry_run else "imported_folder",
        file=str(path),
        new=total["new"],
        updated=total["updated"],
        identical=total["identical"],
        rejected=len(taken.troubles),
    )


def _error(error: CardcaseError | None) -> dict[str, str] | None:
    return {"code": error.code, "message": reason(error)} if error else None
