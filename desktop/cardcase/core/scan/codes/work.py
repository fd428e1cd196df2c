"""Organization, titles and department of a code beside the printed ones."""

from dataclasses import replace

from cardcase.core.records import JobRecord
from cardcase.core.scan.codes.fields import Entry, Fields, certain
from cardcase.core.scan.codes.same import covers, letters, near, printed_at, spelled
from cardcase.core.scan.page import Page


def merge_job(fields: Fields, job: JobRecord, page: Page, plain: bool) -> None:
    """The code's organization, department and titles.

    A field keeps the fullest form that is printed; the code's own, if fuller, is an alternative.
    """
    _merge_text(fields, "org", job.organization, page, plain)
    _merge_text(fields, "department", job.department, page, plain)
    for title in job.titles:
        _merge_title(fields.titles, title, page, plain)


def _merge_text(fields: Fields, key: str, told: str, page: Page, plain: bool) -> None:
    if not told:
        return
    lines = printed_at(page, told)
    printed = fields.texts.get(key)
    if printed is None or printed.evidence.source == "derived":
        fields.texts[key] = Entry(told, certain(lines))
    elif same := _agreed(printed, told, page, plain):
        fields.texts[key] = same
    elif printed.evidence.sure and not lines:
        # Another name of the same house, such as its owner's: the printed one stays.
        others = (*printed.evidence.alternatives, told)
        fields.texts[key] = replace(
            printed, evidence=replace(printed.evidence, alternatives=others)
        )
    else:
        fields.texts[key] = Entry(told, certain(lines, (printed.value,)))


def _merge_title(titles: list[Entry[str]], told: str, page: Page, plain: bool) -> None:
    for at, entry in enumerate(titles):
        if same := _agreed(entry, told, page, plain):
            titles[at] = same
            return
    lines = printed_at(page, told)
    # A doubtful title on the very lines was a misreading of this one.
    titles[:] = [
        entry
        for entry in titles
        if entry.evidence.sure or not set(entry.evidence.lines) & set(lines)
    ]
    titles.append(Entry(told, certain(lines)))


def _agreed(printed: Entry[str], told: str, page: Page, plain: bool) -> Entry[str] | None:
    """The value on which both agree, certain; None if they say different things."""
    shown = printed.value
    if letters(shown) == letters(told) or near(shown, told):
        value = spelled(shown, told, plain)
        return printed.told(value, "" if value == shown else shown)
    if covers(shown, told):
        return printed.told(shown)
    if covers(told, shown):
        if lines := printed_at(page, told):
            return Entry(told, certain(lines, (shown,)))
        return printed.told(shown, told)
    return None
