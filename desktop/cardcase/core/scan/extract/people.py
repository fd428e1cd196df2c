"""Several people on one card: who else is named there, and whose a title or an address is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from cardcase.core.records import ContactRecord, JobRecord, PointRecord
from cardcase.core.scan.extract.candidate import Candidate
from cardcase.core.scan.extract.layout import boxes, in_column, same_row
from cardcase.core.scan.extract.mailbox import fit
from cardcase.core.scan.extract.names import Name
from cardcase.core.scan.extract.persons import is_common, is_given, is_surname
from cardcase.core.scan.extract.print_size import likeness
from cardcase.core.scan.extract.roles import roles
from cardcase.core.scan.page import Page
from cardcase.core.text import words

_LEAST = 0.5  # score of a further person's name
_WELL_ATTESTED = 0.65  # the score of one whose given name is in no list: an e-mail spells it
_NAMED = 0.85  # the score of one whom an e-mail names in full, however the name is set
_SAME_PRINT = 0.75  # of the larger of two names that are set alike
_MOST = 3
_CLOSE_SCORES = 0.15  # of people who are equals …
_BOTH_ATTESTED = 0.3  # … and of those whom an e-mail each may name, wholly or by a part
_BOTH_KNOWN = 0.5  # … and of those whose names are in the lists


@dataclass(frozen=True, slots=True)
class Other:
    """A further person and the job candidates that stand with the name."""

    name: Candidate
    jobs: tuple[Candidate, ...] = ()


def first_of_equals(
    page: Page, person: Candidate, names: Sequence[Candidate], taken: Candidate | None
) -> Candidate:
    """Of people who are set no smaller and as well attested, the one who is printed first."""
    best: list[Candidate] = []  # of readings that share words
    for other in sorted(names, key=lambda other: -other.score):
        best += [] if any(other.overlaps(better) for better in best) else [other]
    equals = [
        other
        for other in best
        if not other.overlaps(person)
        and not (taken and other.overlaps(taken))
        and other.score > person.score - _gap(other, person)
        and other.spans < person.spans
        and _is_equal(page, other, person, larger=True)
    ]
    return min(equals, key=lambda other: other.spans, default=person)


def _gap(other: Candidate, person: Candidate) -> float:
    if _is_known(other) and _is_known(person):
        return _BOTH_KNOWN
    return _BOTH_ATTESTED if other.score >= _WELL_ATTESTED else _CLOSE_SCORES


def _is_known(found: Candidate) -> bool:
    """Whether a name is of a common given name and no word of a firm."""
    name = found.value
    firm = isinstance(name, Name) and roles(name.family).trade and not is_surname(name.family)
    if not isinstance(name, Name) or firm or not is_common(name.given) or not name.family:
        return False
    first = name.formatted.split()[0].casefold() == name.given.split()[0].casefold()
    return first or is_surname(name.family)


def further(page: Page, names: Sequence[Candidate], chosen: Sequence[Candidate]) -> list[Candidate]:
    """The names of further people, in printed order: set like the first, or with their own mail."""
    person = next((c for c in chosen if c.field == "name"), None)
    found: list[Candidate] = []
    if person is None:
        return found
    company = next((str(c.value) for c in chosen if c.field == "org"), "")
    for other in names:
        said = set(words(name_of(other)))
        repeats = said <= set(words(name_of(person))) or said <= set(words(company))
        if (
            other.score >= _LEAST
            and not repeats
            and (other.score >= _NAMED or _is_equal(page, other, person))
            and not any(other.overlaps(taken) for taken in (*chosen, *found))
        ):
            found.append(other)
    return sorted(found[:_MOST], key=lambda other: other.spans)


def _is_equal(page: Page, other: Candidate, person: Candidate, *, larger: bool = False) -> bool:
    """Whether another name is set like the person's, or even ``larger``, and plainly a name."""
    its, own = (page.lines[found.lines[0]] for found in (other, person))
    alike = likeness(its, own) > _SAME_PRINT or (larger and its.height > own.height)
    name = other.value
    if not alike or not isinstance(name, Name) or not name.family:
        return False
    return is_given(name.given) or other.score >= _WELL_ATTESTED


def name_of(found: Candidate) -> str:
    """The person's name as it is printed."""
    return found.value.formatted if isinstance(found.value, Name) else str(found.value)


def owner_of(page: Page, people: Sequence[Candidate]) -> Callable[[Candidate], Candidate | None]:
    """Tells the nearest person above, or beside, what stands in the same column; None if nobody."""
    all_boxes = boxes(page)

    def owner(found: Candidate) -> Candidate | None:
        box = all_boxes[found.lines[0]]
        above = []
        for person in people:
            own = all_boxes[person.lines[-1]]
            if same_row(box, own) or (own.middle < box.middle and in_column(box, own)):
                sideways = max(0.0, own.left - box.right, box.left - own.right)
                above.append((box.middle - own.middle + sideways, person))
        return min(above, key=lambda pair: pair[0], default=(0.0, None))[1]

    return owner


def parted(
    page: Page, chosen: Sequence[Candidate], others: Sequence[Other]
) -> tuple[list[Candidate], list[list[Candidate]]]:
    """Phones and addresses shared out: the first person's and, by person, the others'.

    An e-mail goes to whom it names. Where ways to reach stand between the names, each goes to the
    name above it; else they are everybody's.
    """
    if not others:
        return list(chosen), []
    main = next((c for c in chosen if c.field == "name"), None)
    people = [c for c in (main, *(other.name for other in others)) if c]
    points = [c for c in chosen if c.field in ("phones", "emails")]
    owner = owner_of(page, people)
    between = len({owner(point) for point in points if owner(point)}) > 1
    mine: list[Candidate] = [c for c in chosen if c not in points]
    theirs: list[list[Candidate]] = [[] for _ in others]
    for point in points:
        whose = _named(point, people) or (owner(point) if between else None)
        if whose is None or whose is main:
            mine.append(point)
        for place, other in enumerate(others):
            if whose is None or whose is other.name:
                theirs[place].append(point)
    return mine, theirs


def _named(point: Candidate, people: Sequence[Candidate]) -> Candidate | None:
    """The one person whom an e-mail address names."""
    if not isinstance(point.value, PointRecord) or point.value.kind != "email":
        return None
    local = point.value.normalized.partition("@")[0]
    fits = [(fit(local, name_of(person).split()).score, person) for person in people]
    best = max(fits, key=lambda pair: pair[0])
    alone = sum(score == best[0] for score, _ in fits) == 1
    return best[1] if best[0] and alone else None


def contact_of(other: Other, points: Sequence[Candidate], main: ContactRecord) -> ContactRecord:
    """The further person's contact: their own name, titles and points, what is shared besides."""
    name = other.name.value
    if not isinstance(name, Name):
        return ContactRecord()
    job = JobRecord(
        organization=main.job.organization if main.job else "",
        titles=tuple(str(job.value) for job in other.jobs if job.field == "title"),
        department=next((str(job.value) for job in other.jobs if job.field == "department"), ""),
    )
    own = tuple(point.value for point in points if isinstance(point.value, PointRecord))
    web = main.points_of("web")
    return replace(
        ContactRecord(addresses=main.addresses, tax_ids=main.tax_ids),
        prefix=name.prefix, given=name.given, middle=name.middle, family=name.family,
        suffix=name.suffix, formatted=name.formatted, points=(*own, *web),
        jobs=() if job == JobRecord() else (job,),
    )  # fmt: skip
