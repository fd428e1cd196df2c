"""Renaming organizations, which also joins two spellings that are of one."""

from dataclasses import replace

from cardcase.core.errors import LibraryError
from cardcase.core.ops import lessons
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.operation import operation
from cardcase.core.organizations import organization_key
from cardcase.core.records import ContactRecord
from cardcase.core.store import companies
from cardcase.core.store.contact_rows import load_contacts
from cardcase.core.store.library import Library


def rename_organization(library: Library, name: str, to: str) -> Changes:
    """Give an organization a name in every job that names it, in whatever spelling.

    If the new name is of another organization, the two are one from then on. Raises LibraryError
    ``gone`` if no job names it, ValueError if ``to`` is empty.
    """
    to = " ".join(to.split())
    if not to:
        raise ValueError("an organization needs a name")
    key = organization_key(name)
    with library.transaction():
        people = load_contacts(companies.people_uids(library, name))
        if not people:
            raise LibraryError("gone", uid=name)
        with operation(library, "organization.rename", to) as op:
            op.put(*(_renamed(person, key, to) for person in people.values()))
            lessons.rename(op, key, to)
    return op.changes


def _renamed(person: ContactRecord, key: str, to: str) -> ContactRecord:
    jobs = (
        replace(job, organization=to) if organization_key(job.organization) == key else job
        for job in person.jobs
    )
    return replace(person, jobs=tuple(jobs))
