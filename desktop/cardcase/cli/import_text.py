"""What ``cardcase import`` tells of a file or a folder: as an object, and as text."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from cardcase.cli.words import reason, say, say_or
from cardcase.core.errors import CardcaseError
from cardcase.core.exchange.folder.layout import RECORDS
from cardcase.core.ops.folder_import import Taken
from cardcase.core.ops.importing.items import Candidate, Item, Preview

Told = dict[str, object]

_MOST = 20
"""Contacts to decide on that are named to people."""


def object_of(path: Path, found: Preview, error: CardcaseError | None) -> Told:
    """A file as an object; ``undecided`` and ``conflicts`` only where there are any."""
    counts = found.counts
    told: Told = {
        "file": str(path),
        "found": len(found.items),
        "new": counts["new"],
        "updated": counts["update"],
        "identical": counts["identical"],
        "to_decide": counts["to_decide"],
        "rejected": [
            {"index": item.index, "reason": item.reasons[0]} for item in found.lane("rejected")
        ],
        "repairs": [{"code": code, "count": count} for code, count in found.repairs.items()],
        "error": _error(error),
    }
    if undecided := found.lane("to_decide"):
        told["undecided"] = [
            {
                "index": item.index,
                "name": item.name,
                "candidates": [
                    {"uid": each.uid, "name": each.name, "reason": each.reason}
                    for each in item.candidates
                ],
            }
            for item in undecided
        ]
    if conflicts := [item for item in found.items if item.conflicts]:
        told["conflicts"] = [
            {"index": item.index, "uid": item.target, "fields": list(item.conflicts)}
            for item in conflicts
        ]
    return told


def file_text(path: Path, found: Preview, undecided: str, *, dry_run: bool) -> str:
    """A file in sentences: how many of each, who is to be decided on and why, what was mended."""
    counts = found.counts
    numbers = say(
        "would_import" if dry_run else "imported",
        file=str(path),
        found=len(found.items),
        new=counts["new"],
        updated=counts["update"],
        identical=counts["identical"],
        rejected=counts["rejected"],
    )
    return "\n".join((numbers, *_undecided(found.lane("to_decide"), undecided), *_mended(found)))


def _undecided(items: tuple[Item, ...], undecided: str) -> Iterator[str]:
    if not items:
        return
    yield say(f"to_decide_{undecided}", count=len(items))
    for item in items[:_MOST]:
        who = "; ".join(map(_likely, item.candidates))
        yield say("to_decide_one", number=item.index + 1, name=item.name, who=who)
    if len(items) > _MOST:
        yield say("to_decide_more", count=len(items) - _MOST)


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
