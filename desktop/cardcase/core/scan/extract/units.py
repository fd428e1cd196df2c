"""The department that is told by its words: which of several, and what is none."""

from collections.abc import Callable, Sequence, Set
from dataclasses import replace

from cardcase.core.scan.extract.alike import ABOUT_SAME, is_right_under, set_alike
from cardcase.core.scan.extract.candidate import Candidate
from cardcase.core.scan.extract.fields_of_work import is_owner, names_a_unit
from cardcase.core.scan.extract.layout import above, below, left_of
from cardcase.core.scan.extract.roles import roles
from cardcase.core.scan.page import Page
from cardcase.core.text import words

LEAST_DEPARTMENT = 0.5
_LIST = 3  # lines set alike
_NEAR = 2  # lines from a name, where its department may well begin in small letters


def department_of(
    page: Page, found: Sequence[Candidate], people: Sequence[Candidate]
) -> Candidate | None:
    """The department among possible titles and departments, with the larger one it is of."""
    told = [c for c in found if c.field == "title" or _may_be_unit(page, c, found, people)]
    department = _best(told, people)
    return department and _with_its_unit(page, department, found)


def _best(found: Sequence[Candidate], people: Sequence[Candidate]) -> Candidate | None:
    """The likeliest that is no title; in small letters only near a name."""
    lines = [line for person in people for line in person.lines]
    best = max(
        (c for c in found if c.field == "department" and c.score >= LEAST_DEPARTMENT),
        key=lambda c: (
            not str(c.value)[0].islower() or _steps(c, lines) <= _NEAR,
            round(c.score - _as_title(c, found), 1),
            -_steps(c, lines),
        ),
        default=None,
    )
    return best if best and best.score >= _as_title(best, found) else None


def _may_be_unit(
    page: Page, department: Candidate, found: Sequence[Candidate], people: Sequence[Candidate]
) -> bool:
    """Whether it is no heading, and of no list of what is on offer."""
    text = str(department.value)
    owned = any(c.field == "title" and is_owner(str(c.value)) for c in found)
    offered = (owned and "," in text) or _is_listed(page, department, found, people)
    return (names_a_unit(text) or not offered) and not _is_heading(page, department, found, people)


def _is_listed(
    page: Page, job: Candidate, found: Sequence[Candidate], people: Sequence[Candidate]
) -> bool:
    """Whether a line at no name and no title is one of several set alike, one under another."""
    told = _told(found, people)
    line = job.lines[0]
    if told.intersection((above(page, line), below(page, line))):
        return False
    return 1 + sum(_run(page, line, step, told) for step in (above, below)) >= _LIST


def _run(
    page: Page, line: int, step: Callable[[Page, int], int | None], told: Set[int | None]
) -> int:
    """How many lines on one side are set as this one is, and are no numbers or addresses."""
    count = 0
    while (other := step(page, line)) is not None and other not in told:
        text = page.lines[other].text
        if any(char.isdigit() or char in "@:" for char in text):
            break
        if not set_alike(page, *sorted((line, other))):
            break
        line, count = other, count + 1
    return count


def _told(found: Sequence[Candidate], people: Sequence[Candidate]) -> set[int | None]:
    """The lines of names and of clear titles."""
    titles_ = (c for c in found if c.field == "title" and roles(str(c.value)).leads_title)
    return {line for c in (*people, *titles_) for line in c.lines}


def _is_heading(
    page: Page, department: Candidate, found: Sequence[Candidate], people: Sequence[Candidate]
) -> bool:
    """Whether one word at no name and no title stands over what has digits: ``Serwis``.

    It says whom the telephone reaches, or what is at the address, and is nobody's department.
    """
    text, line = str(department.value), department.lines[-1]
    under = below(page, line)
    heads = under is not None and any(map(str.isdigit, page.lines[under].text))
    if not heads or len(words(text)) > 1:
        return False
    told = _told(found, people)
    return not told.intersection((line, above(page, line), under, left_of(page, line)))


def _with_its_unit(page: Page, department: Candidate, found: Sequence[Candidate]) -> Candidate:
    """The department with the larger one that it is of, in the line above, or its own part below.

    ``Wydział Mechaniczny`` / ``Zakład Napędów``: both are called by the noun that they are.
    """
    for other in found:
        over, under = sorted((department, other), key=lambda c: c.spans)
        if (
            other.field == "department"
            and other.score >= max(LEAST_DEPARTMENT, _as_title(other, found))
            and is_right_under(page, over, under, ABOUT_SAME)
            and all(page.lines[c.lines[0]].text.strip() == str(c.value) for c in (over, under))
            and all(names_a_unit(str(c.value)) for c in (over, under))
            and words(str(over.value)) != words(str(under.value))
        ):
            return replace(
                department,
                value=f"{over.value}, {under.value}",
                spans=(*over.spans, *under.spans),
                score=min(over.score, under.score),
                sure=over.sure and under.sure,
            )
    return department


def _steps(candidate: Candidate, lines: Sequence[int]) -> int:
    return min((abs(candidate.lines[0] - line) for line in lines), default=0)


def _as_title(department: Candidate, found: Sequence[Candidate]) -> float:
    """How well the same words do as a title."""
    same = (c for c in found if c.field == "title" and c.overlaps(department))
    return max((c.score for c in same), default=0.0)
