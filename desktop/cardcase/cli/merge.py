"""``cardcase merge`` and ``cardcase distinct``: several contacts are one, or are not."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from itertools import chain

from cardcase.cli.change_text import changes_object
from cardcase.cli.contact_text import describe
from cardcase.cli.duplicates import found_in
from cardcase.cli.session import FAILED, FINE, Session, WrongUse
from cardcase.cli.words import say
from cardcase.core.match.find import linked
from cardcase.core.match.plan import FIELDS, Conflict, MergePlan
from cardcase.core.ops import merge
from cardcase.core.records import unique
from cardcase.core.store import load
from cardcase.core.store.library import Library


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments of both commands."""
    if parser.prog.endswith("distinct"):
        parser.add_argument("ids", nargs=2, metavar="ID", help=say("distinct.ids"))
        return
    parser.add_argument("ids", nargs="*", metavar="ID", help=say("merge.ids"))
    parser.add_argument("--sure", action="store_true", help=say("merge.sure"))
    parser.add_argument("--force", action="store_true", help=say("merge.force"))
    parser.add_argument("--dry-run", action="store_true", help=say("merge.dry_run"))
    parser.add_argument(
        "--take",
        action="append",
        default=[],
        metavar=say("metavar.field_id"),
        help=say("merge.take"),
    )


def run(given: Namespace, session: Session) -> int:
    """Merge the contacts, or show what it would make."""
    if given.sure == bool(given.ids) or (given.sure and given.take):
        raise WrongUse(say("merge.which"))
    with session.library() as library:
        if given.sure:
            return _all_sure(library, session, dry_run=given.dry_run)
        uids = _uids(library, given.ids, session)
        if uids is None:
            return FAILED
        people = load.contacts(library, uids)
        if not (given.force or given.dry_run or linked(people)):
            names = " · ".join(each.display_name for each in people)
            session.out.failed("cardcase merge", say("merge.strangers", names=names))
            return FAILED
        choices = _choices(library, given.take)
        plan = merge.plan(library, uids, choices)
        ids = load.short_ids(library, uids)
        told: dict[str, object] = {"plan": asdict(plan)}
        if not given.dry_run:
            told |= changes_object(merge.merge(library, uids[0], uids[1:], choices))
        text = _text(plan, ids, len(uids) - 1, dry_run=given.dry_run)
    session.out.result(told, text)
    return FINE


def distinct(given: Namespace, session: Session) -> int:
    """Remember that two contacts are not the same."""
    with session.library() as library:
        uids = _uids(library, given.ids, session)
        if uids is None:
            return FAILED
        changes = merge.tell_apart(library, *uids)
        names = " · ".join(each.display_name for each in load.contacts(library, uids))
    session.out.result(changes_object(changes), say("told_apart", names=names))
    return FINE


def _all_sure(library: Library, session: Session, *, dry_run: bool) -> int:
    groups = [each.uids for each in found_in(library, session) if each.lane == "sure"]
    if not groups:
        session.out.note(say("no_duplicates"))
        return FINE
    ids = load.short_ids(library, chain(*groups))
    lines = [" ".join(str(ids[uid]) for uid in group) for group in groups]
    gone = sum(map(len, groups)) - len(groups)
    told: dict[str, object] = {"groups": groups}
    if not dry_run:
        told |= changes_object(merge.merge_groups(library, groups))
    sentence = say("merged_sure", number=len(groups), gone=gone)
    session.out.result(told, "\n".join(lines) if dry_run else sentence)
    return FINE


def _uids(library: Library, ids: Iterable[str], session: Session) -> list[str] | None:
    """The uids of two contacts or more; None if there are not, which is told."""
    found = {each: load.identified(library, each) for each in ids}
    unknown = [each for each, contact in found.items() if contact is None]
    for each in unknown:
        session.out.note(say("no_contact", id=each))
    uids = unique(contact[1].uid for contact in found.values() if contact)
    if not unknown and len(uids) < 2:
        session.out.note(say("merge.same"))
    return list(uids) if not unknown and len(uids) > 1 else None


def _choices(library: Library, taken: Sequence[str]) -> dict[str, str]:
    """The fields for which a contact is named whose value they shall have."""
    choices: dict[str, str] = {}
    for each in taken:
        field, _, name = each.partition("=")
        contact = load.identified(library, name)
        if field not in FIELDS or contact is None:
            raise WrongUse(say("merge.bad_take", value=each, fields=", ".join(FIELDS)))
        choices[field] = contact[1].uid
    return choices


def _text(plan: MergePlan, ids: Mapping[str, int], gone: int, *, dry_run: bool) -> str:
    lines = [describe(plan.merged)]
    lines += [_conflict(each, ids) for each in plan.conflicts]
    if dry_run:
        lines += [say("conflict.hint")] if plan.conflicts else []
    else:
        lines.append(say("merged", name=plan.merged.display_name, number=gone))
    return "\n".join(lines)


def _conflict(conflict: Conflict, ids: Mapping[str, int]) -> str:
    options = (
        f"{say('conflict.chosen', value=each.value) if each.uid == conflict.chosen else each.value}"
        f" ({ids[each.uid]})"
        for each in conflict.options
    )
    return say("conflict", field=say(f"field.{conflict.field}"), options=" / ".join(options))
