"""Jobs over time: a new one does not take the place of the one before."""

from dataclasses import replace

from cardcase.core.organizations import organization_key
from cardcase.core.records import ContactRecord, JobRecord


def with_past_jobs(contact: ContactRecord, known: ContactRecord, until: str) -> ContactRecord:
    """What is told anew of a known contact, with the jobs that it had and that are not told again.

    A job at an organization that is told again is changed to what is told, e.g. another title. If
    a job is told at all, the others are over ``until`` (ISO 8601), where no earlier end is known.
    """
    told = {organization_key(job.organization) for job in contact.jobs}
    over = any(not job.until for job in contact.jobs)
    past = (
        replace(job, until=until) if over and not job.until else job
        for job in known.jobs
        if job not in contact.jobs and _stays(job, told)
    )
    return replace(contact, jobs=(*contact.jobs, *past))


def _stays(job: JobRecord, told: set[str]) -> bool:
    return bool(job.until) or organization_key(job.organization) not in told
