"""The department that only its place beside a title tells, where no word does."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from cardcase.core.scan.extract.alike import ABOUT_SAME, SAME_PRINT, set_alike
from cardcase.core.scan.extract.candidate import Candidate, Known, Span, is_taken
from cardcase.core.scan.extract.fields_of_work import (
    is_agent,
    is_field,
    is_field_phrase,
    is_owner,
    may_be_field,
    needs_its_field,
)
from cardcase.core.scan.extract.firm_lines import JOINED
from cardcase.core.scan.extract.forms import is_offer
from cardcase.core.scan.extract.jobs import is_alias
from cardcase.core.scan.extract.layout import below, gap_below, right_of
from cardcase.core.scan.extract.lexicon import vocabulary
from cardcase.core.scan.extract.mending import is_polish
from cardcase.core.scan.extract.pieces import Piece, pieces
from cardcase.core.scan.extract.print_size import likeness
from cardcase.core.scan.extract.regions import is_city
from cardcase.core.scan.extract.roles import roles
from cardcase.core.scan.extract.titles import JOINT
from cardcase.core.scan.extract.units import LEAST_DEPARTMENT
from cardcase.core.scan.page import Page
from cardcase.core.text import words

_FEW_WORDS = 4  # of a department that only its place tells
_SMALLEST = 0.7  # of a title: the print of a department beneath it
_SMALLER_THAN_NAME = 0.35
_BLOCK = 2.0  # of the print: the gap to a block of its own
_MOST_REST = 2  # words of a department that had no room


def with_department(
    page: Page,
    known: Known,
    jobs: Sequence[Candidate],
    taken: Sequence[Candidate],
    company: Candidate,
) -> list[Candidate]:
    """The jobs of a card whose organization is printed, with the department if none is named.

    It was taken for a title, or for the end of one, or nothing explains it yet. Never sure.
    """
    if any(job.field == "department" for job in jobs):
        return [_continued(page, known, job, [*taken, *jobs]) for job in jobs]
    people = [found for found in taken if found.field == "name"]
    for at, job in enumerate(jobs):
        if _is_clear(job) or not _is_field_beside(page, job, jobs, people):
            continue
        return [*jobs[:at], *jobs[at + 1 :], replace(job, field="department", sure=False)]
    if len(jobs) == 1 and people and _is_field_alone(jobs[0]):
        return [replace(jobs[0], field="department", sure=False)]
    for at, job in enumerate(jobs):
        if halves := _halves(page, job):
            kept = [half for half in halves if not is_alias(half, company)]
            return [*jobs[:at], *kept, *jobs[at + 1 :]]
    if any(is_owner(str(job.value)) for job in jobs):
        return list(jobs)
    taken = [*taken, *jobs]
    beside = [
        candidate
        for candidate in _around(page, known, jobs, people)
        if not any(candidate.overlaps(other) for other in taken)
        and not is_alias(candidate, company)
    ]
    return [*jobs, *(beside or _beneath(page, known, jobs, taken, company))[:1]]


def _continued(page: Page, known: Known, job: Candidate, taken: Sequence[Candidate]) -> Candidate:
    """A department without room behind a title, with its rest: ``Biuro`` / ``Zakładowe``.

    Told by the endings of Polish, whose adjectives and genitives hang on the noun before.
    """
    span = job.spans[-1]
    at_end = not page.lines[span.line].text[span.end :].strip() and span.start > 0
    if job.field != "department" or not at_end or len(str(job.value).split()) > 1:
        return job
    under = below(page, span.line)
    for piece in pieces(page, known):
        folded = words(piece.text)
        hangs = vocabulary("links", "adjective", "neuter", "oblique").hits(folded[:1])
        if (
            piece.span.line == under
            and piece.whole
            and hangs
            and is_polish(page)
            and len(folded) <= _MOST_REST
            and not is_city(piece.text)
            and set_alike(page, span.line, under, ABOUT_SAME)
            and not is_taken(piece.span, taken)
        ):
            value = f"{job.value} {piece.text}"
            return replace(job, value=value, spans=(*job.spans, piece.span), sure=False)
    return job


def _is_clear(job: Candidate) -> bool:
    """Whether a title is one by its words."""
    return (
        job.field == "title" and roles(str(job.value)).leads_title and not is_field(str(job.value))
    )


def _is_field_alone(job: Candidate) -> bool:
    """Whether the only title of a card is what is done, not who does it: ``Tooling``."""
    text = str(job.value)
    return job.field == "title" and (
        (is_field(text) and not roles(text).title) or is_field_phrase(text)
    )


def _is_field_beside(
    page: Page, job: Candidate, jobs: Sequence[Candidate], people: Sequence[Candidate]
) -> bool:
    """Whether what was taken for a title names a field of work, and a clear title adjoins it.

    More words than one tell it only behind the title: right under a name they may be any job.
    """
    text = str(job.value)
    if not may_be_field(text) or len(job.spans) > 1:
        return False
    for title in jobs:
        if title is job or title.field != "title" or not _adjoin(page, title, job, people):
            continue
        behind = title.spans < job.spans
        field = is_field(text) or is_field_phrase(text)
        if field and (_is_clear(title) or (behind and not is_field(str(title.value)))):
            return True
        parted = title.lines[-1] == job.lines[0] and not is_agent(text)  # Chief of Staff | Platform
        if (
            _is_clear(title)
            and (behind or not roles(text).title)
            and (parted or len(text.split()) > 1)
        ):
            return True
    return False


def _adjoin(page: Page, one: Candidate, other: Candidate, people: Sequence[Candidate]) -> bool:
    """Whether two stand in one row, or under each other, or right over and under a name."""
    upper, lower = sorted((one, other), key=lambda c: c.spans)
    over, under = upper.lines[-1], lower.lines[0]
    if over == under:
        return True
    if right_of(page, over) == under:
        text = str(other.value)
        return is_field(text) or _is_of_a_kind(text)
    if below(page, over) == under:
        return set_alike(page, over, under, _SMALLEST)
    return likeness(page.lines[over], page.lines[under]) > ABOUT_SAME and any(
        below(page, over) == person.lines[0] and below(page, person.lines[-1]) == under
        for person in people
    )


def _halves(page: Page, job: Candidate) -> list[Candidate]:
    """A title and what follows it in one line, as title and department: ``Engineer, Platform``."""
    if job.field != "title" or len(job.spans) > 1:
        return []
    text, span = str(job.value), job.spans[0]
    printed = page.lines[span.line].text[span.start : span.end]
    joints = list(JOINT.finditer(text)), list(JOINT.finditer(printed))
    if [len(each) for each in joints] != [1, 1]:
        return []
    before, after = text[: joints[0][0].start()], printed[joints[1][0].end() :]
    if not roles(before).leads_title or needs_its_field(before, after) or not may_be_field(after):
        return []
    start, end = (span.start + place for place in joints[1][0].span())
    spans = (replace(span, end=start),)
    title = replace(job, value=before, spans=spans, sure=False, alternatives=())
    return [title, _department(after, job.score, Span(span.line, end, span.end))]


def _around(
    page: Page, known: Known, jobs: Sequence[Candidate], people: Sequence[Candidate]
) -> Iterator[Candidate]:
    """What may be a field of work behind a clear title in its line, or across the name from it."""
    free = [piece for piece in pieces(page, known) if not is_offer(piece.line.text)]
    for title in filter(_is_clear, jobs):
        for piece in free:
            found = _department(piece.text, LEAST_DEPARTMENT * piece.line.confidence, piece.span)
            behind = title.spans[-1] < piece.span
            across = behind and below(page, title.lines[-1]) != piece.span.line
            club = across and _is_kind_alone(piece.text)  # Wine Club, of a vineyard
            may = club or may_be_field(piece.text)
            if not may or not _adjoin(page, title, found, people):
                continue
            in_line = piece.span.line == title.lines[-1]
            if (in_line and behind) or (
                piece.whole
                and not piece.line.text.rstrip().endswith(":")
                and (is_field(piece.text) or is_field_phrase(piece.text) or across)
            ):
                yield found


def _is_kind_alone(text: str) -> bool:
    """Whether a text only says of what kind an organization is, and not which."""
    about = roles(text)
    return about.trade == 1 and not about.legal and 1 < len(text.split()) <= _FEW_WORDS


def _department(text: str, score: float, span: Span) -> Candidate:
    return Candidate(field="department", value=text, score=score, spans=(span,))


def _beneath(
    page: Page,
    known: Known,
    jobs: Sequence[Candidate],
    taken: Sequence[Candidate],
    company: Candidate,
) -> list[Candidate]:
    """The line right under the last title that nothing explains: what the person is busy with.

    Few words that begin with a capital; under a name without a title only words of departments or
    trades: ``Catering``. A title's own words there are a further title.
    """
    titles_ = [job for job in jobs if job.field == "title"]
    people = [found for found in taken if found.field == "name"]
    if not (titles_ or people):
        return []
    last = (titles_[-1] if titles_ else people[0]).lines[-1]
    print_ = _SMALLEST if titles_ else _SMALLER_THAN_NAME
    found = [
        Candidate(
            field="title" if _may_be_title(page, piece, last, bool(titles_)) else "department",
            value=piece.text,
            score=LEAST_DEPARTMENT * piece.line.confidence,
            spans=(piece.span,),
        )
        for piece in pieces(page, known)
        if piece.whole
        and piece.span.line == below(page, last)
        and (set_alike(page, last, piece.span.line, print_) or _are_fields(page, piece, last))
        and _may_be_department(piece.text)
        and not is_offer(piece.line.text)
        and (titles_ or _is_of_a_kind(piece.text))
        and not piece.line.text.rstrip().endswith(":")
        and not is_taken(piece.span, taken)
    ]
    return [candidate for candidate in found if not is_alias(candidate, company)][:1]


def _are_fields(page: Page, piece: Piece, title: int) -> bool:
    """Whether two fields, with an *and* between them, stand by themselves some way under a title,
    in its print: ``Gastronomie & Festzelte``."""
    near = gap_below(page, title, piece.span.line) < _BLOCK
    alike = likeness(piece.line, page.lines[title]) > SAME_PRINT
    return near and alike and JOINED.search(piece.text) is not None


def _may_be_title(page: Page, piece: Piece, last: int, titled: bool) -> bool:
    """Whether a line is one of job words, though of an institution's, too, or a second title."""
    return roles(piece.text).title == 1 or (titled and _may_be_second(page, piece, last))


def _may_be_second(page: Page, piece: Piece, title: int) -> bool:
    """Whether one word of no known kind is set as the title above: ``Jardinera``, ``Zahorí``."""
    alike = likeness(piece.line, page.lines[title]) > SAME_PRINT
    case = piece.text.isupper() == page.lines[title].text.isupper()
    return alike and case and len(piece.text.split()) == 1 and not _is_of_a_kind(piece.text)


def _is_of_a_kind(text: str) -> bool:
    about = roles(text)
    unit = about.leads_organization and not about.leads_title  # Poradnia Kardiologiczna
    return max(about.department, about.trade) >= 0.5 and (unit or about.title < 0.5)


def _may_be_department(text: str) -> bool:
    about = roles(text)
    letters = sum(char.isalpha() for char in text)
    plain = text[0].isupper() and letters > 0.85 * len(text.replace(" ", ""))
    few = len(text.split()) <= _FEW_WORDS
    sentence = about.praise > 0 or text.endswith((".", "!", "?"))
    small = sum(word[0].islower() for word in text.split())
    sentence = sentence or (small > 1 and not _is_of_a_kind(text))
    return plain and few and not about.legal and not sentence
