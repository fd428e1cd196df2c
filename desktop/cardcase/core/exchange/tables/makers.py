"""Whose table it is, told by its headings, and what is particular about each maker's."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from cardcase.core.exchange.tables import ours
from cardcase.core.exchange.tables.fields import Field
from cardcase.core.records import Channel
from cardcase.core.text import fold

Lists = Literal["google", "ours", "plain"]


@dataclass(frozen=True, slots=True)
class Maker:
    """``name``: what the source of a contact calls the format.

    ``lists``: how several values share a cell. ``channel``: what ``met.on`` is the date of.
    ``month_first``: how ``3/4/25`` is meant. ``exact``: its cells are ours, and are not mended.
    """

    name: str
    lists: Lists = "plain"
    channel: Channel = "in_person"
    month_first: bool = False
    exact: bool = False


OURS = Maker("csv", lists="ours", exact=True)
GOOGLE = Maker("google_csv", lists="google")
OUTLOOK = Maker("outlook_csv", month_first=True)
THUNDERBIRD = Maker("thunderbird_csv")
ROUNDCUBE = Maker("roundcube_csv")
LINKEDIN = Maker("linkedin_csv", channel="linkedin", month_first=True)
FACEBOOK = Maker("facebook_json", channel="facebook")
OTHER = Maker("table")

_GOOGLE = (
    "e-mail 1 - value",
    "phone 1 - value",
    "group membership",
    "phonetic first name",
    "yomi name",
)
_ROUNDCUBE = {"maiden name", "home mobile", "website blog"}
_OUTLOOK = {"e-mail address", "business phone", "business street", "given yomi", "referred by"}
_OUTLOOK_COLUMNS = 50
# First and last name, display name, nickname, two e-mails, in whatever language.
_THUNDERBIRD = ("given", "family", "name", "", "email", "email")


def maker_of(headings: Sequence[str], fields: Sequence[Field | None]) -> Maker:
    """The maker of a table with these headings, which were read as these fields."""
    if ours.are_ours(headings):
        return OURS
    folded = {fold(heading.strip()) for heading in headings}
    kinds = [field.kind if field else "" for field in fields]
    if folded.intersection(_GOOGLE):
        return GOOGLE
    if {"given", "family", "organization", "met.on"} <= set(kinds) and len(headings) <= 12:
        return LINKEDIN
    if folded >= _ROUNDCUBE:
        return ROUNDCUBE
    if tuple(kinds[: len(_THUNDERBIRD)]) == _THUNDERBIRD:
        return THUNDERBIRD
    if len(folded & _OUTLOOK) >= 2:
        return OUTLOOK
    # Of Outlook in other languages only the size is the same, and what no other program asks for.
    referred = any(field == Field("note", "named") for field in fields)
    if len(headings) >= _OUTLOOK_COLUMNS and referred:
        return OUTLOOK
    return OTHER
