"""Who may be known already, why, and what an answer does, in words."""

from collections.abc import Callable, Mapping

from cardcase.core.match.again import Answer
from cardcase.core.match.verdict import PROOFS, Reason
from cardcase.core.meetings import first_of
from cardcase.core.records import ContactRecord, EncounterRecord, unique
from cardcase.core.store.likely import Acquaintance
from cardcase.ui import alike
from cardcase.ui.i18n import tr

_MOST = 2
"""Reasons that are told: more do not make it surer."""
_OF_A_NEW_JOB = frozenset({"other_organization", "other_city"})
"""What tells against the same contact as little as it tells for another job."""
_FACE_TO_FACE = frozenset({"in_person", "online"})

_PERSON: Mapping[Answer, Callable[[], str]] = {
    "new_job": lambda: tr("Review", "New job"),
    "same": lambda: tr("Review", "Same person"),
    "other": lambda: tr("Review", "Somebody else"),
}
_COMPANY: Mapping[Answer, Callable[[], str]] = {
    **_PERSON,
    "same": lambda: tr("Review", "Same company"),
    "other": lambda: tr("Review", "Another company"),
}
_DOES: Mapping[Answer, Callable[[], str]] = {
    "new_job": lambda: tr("Review", "Enter puts the new job first; the present one is over."),
    "same": lambda: tr("Review", "Enter adds to this contact what is new."),
    "other": lambda: tr("Review", "Enter makes a new contact, and the two are kept apart."),
}


def question(found: Acquaintance) -> str:
    """Who is known, or may be."""
    person, sure = bool(found.contact.name), found.lane == "sure"
    if person:
        known = tr("Review", "You know this person: {who}")
        asked = tr("Review", "You may know this person: {who}")
    else:
        known = tr("Review", "This company is here already: {who}")
        asked = tr("Review", "This company may be here already: {who}")
    return (known if sure else asked).format(who=_who(found.contact))


def why(found: Acquaintance) -> str:
    """What speaks for it, what against it, and where you met."""
    speaking = sorted(found.reasons, key=lambda each: each.code not in PROOFS)
    told = list(unique(alike.reason(each) for each in speaking if not each.against))[:_MOST]
    text = ", ".join(told)
    if against := alike.reasons(filter(_tells, found.reasons), against=True):
        text = tr("Review", "{reasons}, but {against}").format(reasons=text, against=against)
    first = first_of(_meetings(found.contact), found.contact.uid)
    parts = [part for part in (text, _met(first) if first else "") if part]
    words = "; ".join(parts)
    return words[:1].upper() + words[1:]


def answer_words(answer: Answer, *, company: bool) -> str:
    """An answer on its button."""
    return (_COMPANY if company else _PERSON)[answer]()


def does(answer: Answer | None) -> str:
    """What Enter does with an answer, or without one."""
    if answer is None:
        return tr("Review", "Without an answer, Enter makes a new contact.")
    return _DOES[answer]()


def _who(contact: ContactRecord) -> str:
    name, job = contact.display_name, contact.job
    if job is None or not contact.name:
        return name
    title, organization = job.titles[0] if job.titles else "", job.organization
    if title and organization:
        words = tr("Review", "{name}, {title} at {organization}")
        return words.format(name=name, title=title, organization=organization)
    if organization:
        return tr("Review", "{name} at {organization}").format(name=name, organization=organization)
    return f"{name}, {title}" if title else name


def _tells(each: Reason) -> bool:
    return each.code not in _OF_A_NEW_JOB


def _meetings(contact: ContactRecord) -> list[EncounterRecord]:
    """Those of which one can say where or when they were."""
    return [
        each
        for each in contact.encounters
        if each.channel in _FACE_TO_FACE and (each.when or each.event or each.place)
    ]


def _met(meeting: EncounterRecord) -> str:
    where = meeting.event.name if meeting.event else meeting.place
    year = meeting.when[:4]
    if meeting.event:
        told = tr("Review", "you met at {where}")
        dated = tr("Review", "you met at {where} in {year}")
    else:
        told = tr("Review", "you met: {where}")
        dated = tr("Review", "you met in {year} ({where})")
    if not where:
        return tr("Review", "you met in {year}").format(year=year)
    # Many an event has its year in its name.
    return (dated if year and year not in where else told).format(where=where, year=year)
