"""The organizations and titles of a card brought to what they are now."""

from collections.abc import Sequence

from cardcase.core.exchange.vcard.jobs import JobLines, job_lines, organization_line
from cardcase.core.exchange.vcard.line import Line
from cardcase.core.exchange.vcard.sheet import Sheet
from cardcase.core.exchange.vcard.values import content_line, tidy
from cardcase.core.records import JobRecord


def merge_jobs(
    sheet: Sheet, before: Sequence[JobLines], after: Sequence[JobRecord], *, anew: bool
) -> None:
    """Change the lines of the jobs ``before`` to say ``after``.

    Jobs are told apart by their order: the present ones first. A job in the same place is the same
    job, changed; if one more is over than was, or with ``anew``, all are written anew.
    """
    present = [each for each in before if not each.job.until]
    over = [each for each in before if each.job.until]
    now = [job for job in after if not job.until]
    past = [job for job in after if job.until]
    kept = [each.job for each in over]
    if anew or past[: len(kept)] != kept:
        for each in over:
            sheet.drop(each.lines)
        kept = []
    if anew or not _goes_on(present, now):
        for each in present:
            sheet.drop(each.lines)
        present = []
    for one, other in zip(present, now, strict=False):
        _change(sheet, one, other)
    for each in present[len(now) :]:
        sheet.drop(each.lines)
    for job in now[len(present) :]:
        # The first without a group has the titles without one.
        sheet.insert(job_lines(job, sheet.new_group("job") if len(now) > 1 else ""))
    for job in past[len(kept) :]:
        sheet.insert(job_lines(job, ""))


def _goes_on(before: Sequence[JobLines], now: Sequence[JobRecord]) -> bool:
    """Whether the jobs of before are still there, in their places, with more after them or none."""
    if len(before) == len(now) == 1:
        return True
    organizations = [each.job.organization for each in before]
    return organizations == [job.organization for job in now[: len(before)]]


def _change(sheet: Sheet, one: JobLines, other: JobRecord) -> None:
    old, line = one.job, one.organization
    said = (old.organization, old.department, old.since)
    if (other.organization, other.department, other.since) != said:
        if line is None:
            sheet.insert([organization_line(other, "")], after=_last(one))
        elif other.organization or other.department or other.since or line.group:
            fresh = organization_line(other, line.group or "")
            kept = {name: values for name, values in line.params.items() if name != "X-SINCE"}
            sheet.replace(line, fresh)
            fresh.params |= kept
        else:
            sheet.drop([line])
    if other.titles != old.titles:
        _change_titles(sheet, one, other)


def _change_titles(sheet: Sheet, one: JobLines, other: JobRecord) -> None:
    lines: list[Line] = [line for line in one.titles if tidy(line.value) not in other.titles]
    written = {tidy(line.value) for line in one.titles}
    group = one.organization.group if one.organization else None
    for title in (title for title in other.titles if title not in written):
        fresh = content_line("TITLE", title, group=group or "")
        if lines:
            line = lines.pop(0)
            fresh.name, fresh.group, fresh.params = line.name, line.group, dict(line.params)
            sheet.replace(line, fresh)
        else:
            sheet.insert([fresh], after=_last(one))
    sheet.drop(lines)


def _last(one: JobLines) -> int:
    return max(line.place for line in one.lines)
