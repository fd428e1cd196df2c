"""Which titles and which department belong on the contact, after name and organization."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from cardcase.core.scan.extract import titles
from cardcase.core.scan.extract.alike import ABOUT_SAME, SAME_PRINT, is_right_under, set_alike
from cardcase.core.scan.extract.candidate import Candidate, Known
from cardcase.core.scan.extract.companies import domain_fit
from cardcase.core.scan.extract.fields_of_work import is_agent, is_field_phrase
from cardcase.core.scan.extract.layout import above, below
from cardcase.core.scan.extract.legal import legal_forms
from cardcase.core.scan.extract.lexicon import small_words, vocabulary
from cardcase.core.scan.extract.regions import is_city, likeliest
from cardcase.core.scan.extract.roles import ends_open, roles
from cardcase.core.scan.extract.units import department_of
from cardcase.core.scan.page import Page
from cardcase.core.text import words

_LEAST_TITLE = 0.55
_BESIDE_NAME = 0.3  # a line right under the name is likelier a title
_IN_THE_ROW = 0.2  # as is one right under a title, in the same print
_GOING_ON = 0.3  # or what goes on with it
_MOST_TITLES = 3
_PLAIN_TITLE = 0.4  # of the words of a title are titles, where nobody is named


def jobs_of(page: Page, known: Known, chosen: Sequence[Candidate]) -> list[Candidate]:
    """The titles in printed order, and at most one department."""
    company = next((c for c in chosen if c.field == "org"), None)
    people = [c for c in chosen if c.field == "name"]
    found = [
        candidate
        for candidate in titles.extract(page, known)
        if not any(candidate.overlaps(other) for other in chosen)
        and not (company and is_alias(candidate, company))
        and str(candidate.value) not in vocabulary("countries")
        and (people or _is_plain(candidate))
    ]
    whole = [c for c in found if not _is_rest(page, c, found)]
    department = department_of(page, whole, people)
    rest = [c for c in found if c.field == "title" and not (department and c.overlaps(department))]
    named = company is not None and company.source == "ocr"
    rest = list(_unwrapped(page, rest, people)) if named else rest
    accepted = sorted(_accepted(page, rest, people), key=lambda c: c.spans)
    joined = _joined(page, accepted, named)
    set_near = _set_near(page, [*joined, *([department] if department else [])], people)
    best = sorted((title for title in joined if title in set_near), key=lambda c: -c.score)
    kept = best[: _MOST_TITLES * max(1, len(people))]
    return [*sorted(kept, key=lambda c: c.spans), *([department] if department in set_near else [])]


def _set_near(
    page: Page, jobs: Sequence[Candidate], people: Sequence[Candidate]
) -> list[Candidate]:
    """The jobs without those in small letters far from a name, whose own job begins with a capital.

    They are of what else lies in the picture: ``Anna Lis`` / ``Enolog``, and ``director`` beside
    the card.
    """
    near = {line for person in people for line in _around(page, person)}
    beside = [job for job in jobs if near.intersection(job.lines)]
    if not any(str(job.value)[0].isupper() for job in beside):
        return list(jobs)
    lines = near.union(*(_around(page, job) for job in beside))
    return [job for job in jobs if str(job.value)[0].isupper() or lines.intersection(job.lines)]


def _around(page: Page, found: Candidate) -> set[int | None]:
    """The lines of a candidate, and those right over and under it."""
    first, last = found.lines[0], found.lines[-1]
    return {*found.lines, above(page, first), below(page, last)}


def _is_plain(candidate: Candidate) -> bool:
    """Whether a job is one even where nobody is named: other lines are what a shop does."""
    about = roles(str(candidate.value))
    if candidate.field == "department":
        return about.department == 1
    return about.title >= _PLAIN_TITLE


def is_alias(candidate: Candidate, company: Candidate) -> bool:
    """Whether a line only repeats (a part of) the organization's name."""
    text = str(candidate.value)
    whole = str(company.value)
    own, name = set(words(text)), set(words(whole[: legal_forms(whole).start]))
    repeats = own <= set(words(whole))
    begins = words(text)[: len(name)] == words(whole[: legal_forms(whole).start])
    job = roles(text).leads_title or roles(text).leads_department
    if name and name < own and (begins or not job):
        return True  # a fuller form: Lisbud Konstrukcje
    return repeats or domain_fit("-".join(words(whole)), text) >= 0.9


def _is_rest(page: Page, lower: Candidate, found: Sequence[Candidate]) -> bool:
    """Whether a line ends the title above: ``Fachanwalt für`` / ``Arbeitsrecht``."""
    return any(
        (
            upper.field == "title"
            and below(page, upper.lines[-1]) == lower.lines[0]
            and (
                ends_open(str(upper.value))
                or _is_governed(page, upper, lower)
                or _is_cut_by_stroke(page, upper, lower)
            )
        )
        or _is_cut_by_stroke(page, lower, upper)
        for upper in found
    )


def _is_governed(page: Page, upper: Candidate, lower: Candidate) -> bool:
    """Whether a line's case shows that it hangs on the title above: ``Lekarz`` / ``weterynarii``.

    Told by the endings of Polish alone, whose nouns and adjectives show it. The name of a
    department that is known as it stands (``Kadry i płace``) hangs on nothing, unless a bare title
    needs it (see :func:`_is_its_field`).
    """
    if _is_its_field(page, upper, lower):
        return True
    about = roles(str(lower.value))
    if about.leads_department and (
        about.department == 1 or vocabulary("departments").exact(words(str(lower.value))[:1])
    ):
        return False
    if likeliest(page) != "PL":
        return False
    first = words(str(lower.value))[:1]
    oblique = vocabulary("links", "oblique").hits(first) and roles(str(upper.value)).leads_title
    return bool(
        (oblique or _is_adjective(upper, lower))
        and not is_city(first[0])
        and is_right_under(page, upper, lower, ABOUT_SAME)
    )


def _is_adjective(upper: Candidate, lower: Candidate) -> bool:
    """Whether a word says which: ``Pielęgniarka`` / ``oddziałowa``."""
    noun, word = str(upper.value), str(lower.value)
    few = len(noun.split()) == len(word.split()) == 1
    ends = vocabulary("links", "adjective").hits(words(word)[-1:])
    return few and roles(noun).leads_title and bool(ends)


def _is_its_field(page: Page, upper: Candidate, lower: Candidate) -> bool:
    """Whether a department says of what a title of one word is one, as another is printed, too.

    ``LEITERIN`` / ``QUALITÄTSSICHERUNG`` / ``Kundenbetreuung``.
    """
    title, field = str(upper.value), str(lower.value)
    return (
        len(title.split()) == 1
        and roles(title).leads_title
        and not roles(title).department
        and roles(field).department == 1
        and title.isupper() == field.isupper()
        and is_right_under(page, upper, lower)
        and sum(roles(line.text).department == 1 for line in page.lines) > 1
    )


def _accepted(
    page: Page, found: Sequence[Candidate], people: Sequence[Candidate]
) -> Iterator[Candidate]:
    """Titles with the bonus of their place: beside or under a name, or under another title.

    Elsewhere a title may be another's, or part of what the organization does: it is not sure.
    """
    under_names = {below(page, person.lines[-1]) for person in people}
    over_names = {above(page, person.lines[0]) for person in people}
    beside = {line for person in people for line in person.lines}
    taken: dict[int, Candidate] = {}
    for candidate in sorted(found, key=lambda c: c.spans):
        line = candidate.lines[0]
        about = roles(str(candidate.value))
        firm = about.leads_organization and not about.leads_title  # Poradnia Kardiologiczna
        bonus = _BESIDE_NAME * ((line in beside or line in under_names) and not firm)
        if line in over_names and is_agent(str(candidate.value)) and not firm:
            bonus = _BESIDE_NAME
        if any(_is_cut_by_stroke(page, candidate, other) for other in found):
            bonus = _LEAST_TITLE  # Export, over Manager
        upper = next((other for at, other in taken.items() if below(page, at) == line), None)
        if upper and _hangs_on(page, upper, candidate):
            bonus = upper.score
        elif upper and set_alike(page, upper.lines[-1], line):
            bonus = max(bonus, _GOING_ON if _goes_on(page, upper, candidate) else _IN_THE_ROW)
        placed = replace(
            candidate,
            score=min(1.0, candidate.score + bonus),
            sure=candidate.sure
            and bonus > 0
            and not ends_open(str(candidate.value))
            and not any(_is_governed(page, candidate, other) for other in found),
        )
        if placed.score >= _LEAST_TITLE:
            taken[line] = placed
            yield placed


def _hangs_on(page: Page, upper: Candidate, lower: Candidate) -> bool:
    """Whether a line belongs to the title above whatever it says."""
    alike = set_alike(page, upper.lines[-1], lower.lines[0], ABOUT_SAME)
    cut = ends_open(str(upper.value)) or _is_cut_by_stroke(page, upper, lower)
    return (alike and cut) or _is_governed(page, upper, lower)


def _is_cut_by_stroke(page: Page, upper: Candidate, lower: Candidate) -> bool:
    """Whether a title of several, parted by strokes, goes on in the next line.

    ``KOORDYNATORKA`` / ``PROGRAMU / PREZES`` / ``FUNDACJI``: what stands at a stroke is a title, or
    a part of one that has its noun in the other line.
    """
    above, under = upper.spans[-1], lower.spans[0]
    before = page.lines[above.line].text[: above.start].rstrip()
    after = page.lines[under.line].text[under.end :].lstrip()
    behind = page.lines[above.line].text[above.end :].strip()
    led, leads = roles(str(upper.value)).leads_title, roles(str(lower.value)).leads_title
    stroke = ("/", "|")
    listed = before.endswith(stroke)
    few = len(str(upper.value).split()) == len(str(lower.value).split()) == 1
    cut = (
        (led and not leads and after.startswith(stroke))
        or (not led and leads and listed)
        or (led and leads and listed and few and not after)  # ABOGADA / SOCIO, over DIRECTOR
    )
    return cut and not behind and not page.lines[under.line].text[: under.start].strip()


def _unwrapped(
    page: Page, found: Sequence[Candidate], people: Sequence[Candidate]
) -> Iterator[Candidate]:
    """Titles in printed order, of which those broken before their noun are one."""
    rest = sorted(found, key=lambda c: c.spans)
    for upper in rest:
        lower = next((other for other in rest if _wraps(page, upper, other, people)), None)
        if lower:
            value, spans = f"{upper.value} {lower.value}", (*upper.spans, *lower.spans)
            yield replace(lower, value=value, spans=spans, sure=False)
        elif not any(_wraps(page, other, upper, people) for other in rest):
            yield upper


def _wraps(page: Page, upper: Candidate, lower: Candidate, people: Sequence[Candidate]) -> bool:
    """Whether the noun of a title stands alone under the rest: ``Front of House`` / ``Manager``.

    In English it is the last word; above it is nothing of a kind of its own, right under a name.
    """
    text, head = str(upper.value), str(lower.value)
    about = roles(text)
    bare = not (about.title or about.department or about.leads_organization or about.praise)
    return (
        bare
        and not about.legal
        and len(head.split()) == 1 == roles(head).title
        and bool(vocabulary("titles", "en").hits(words(head)))
        and text.isupper() == head.isupper()
        and any(below(page, person.lines[-1]) == upper.lines[0] for person in people)
        and is_right_under(page, upper, lower)
        and all(page.lines[c.lines[0]].text.strip() == str(c.value) for c in (upper, lower))
    )


def _joined(page: Page, found: Sequence[Candidate], named: bool) -> list[Candidate]:
    """Titles that go on in the next line, as one.

    ``named``: an organization is, which a line of no known word might be.
    """
    joined: list[Candidate] = []
    for candidate in found:
        upper = joined[-1] if joined else None
        if upper and _goes_on(page, upper, candidate, named):
            joined[-1] = replace(
                upper,
                value=f"{upper.value} {candidate.value}",
                spans=(*upper.spans, *candidate.spans),
                sure=False,
            )
        else:
            joined.append(candidate)
    return joined


def _goes_on(page: Page, upper: Candidate, lower: Candidate, named: bool = True) -> bool:
    about = roles(str(lower.value))
    told = named or bool(about.title or about.department or about.trade)
    cut = (told and _is_governed(page, upper, lower)) or _is_cut_by_stroke(page, upper, lower)
    share = ABOUT_SAME if cut or ends_open(str(upper.value)) else SAME_PRINT
    if not is_right_under(page, upper, lower, share):
        return False
    first, second = str(upper.value), str(lower.value)
    headless = not (about.leads_title or about.leads_department or about.title)
    small = "".join(words(second.split()[0])) in small_words("link", "and", "before")
    begun = small or (second[0].islower() and first[0].isupper())
    if cut:
        return True
    cased = first.split()[-1][0].islower() and second[0].isupper()
    linked = roles(first).linked and not cased and told and not is_field_phrase(second)
    return ends_open(first) or (headless and (begun or linked))
