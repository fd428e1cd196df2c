"""The domains that belong to a contact's organization."""

from cardcase.core.records import ContactRecord, unique
from cardcase.core.scan.extract.domains import is_freemail


def domain_of(host: str) -> str:
    """A host as what an organization is known by, without path and ``www.``.

    Empty for a provider of mail. What stands under a shared name stays (``firma.home.pl``).
    """
    bare = host.lower().partition("/")[0].removeprefix("www.")
    return "" if is_freemail(bare) else bare


def domains_of(contact: ContactRecord) -> tuple[str, ...]:
    """The domains of a contact's organization: of its e-mail addresses, else of its web pages."""
    mail = [
        (point.normalized or point.value).rpartition("@")[2] for point in contact.points_of("email")
    ]
    web = [point.normalized for point in contact.points_of("web")]
    return unique(map(domain_of, mail)) or unique(map(domain_of, web))
