"""Reading why contacts are hits of a query, for the few that are on the screen."""

from collections.abc import Sequence

from cardcase.core.hits import Hit, hit, wanted
from cardcase.core.query import parse
from cardcase.core.store.browse import ContactRow
from cardcase.core.store.clock import today
from cardcase.core.store.contact_rows import read_contacts
from cardcase.core.store.encounter_rows import encounters_by_contact
from cardcase.core.store.library import Library
from cardcase.core.store.photograph_rows import printed_on_cards


def found_in(library: Library, query: str, rows: Sequence[ContactRow]) -> dict[str, Hit | None]:
    """By uid, what was found of each contact beyond what its row in the list says."""
    looked_for = wanted(parse(query, today()))
    if not looked_for:
        return dict.fromkeys(row.uid for row in rows)
    ids = [row.id for row in rows]
    with library.snapshot():
        contacts = read_contacts(ids)
        encounters = encounters_by_contact(ids)
        printed = printed_on_cards(ids)
    return {
        row.uid: hit(contacts[row.id], encounters[row.id], printed[row.id], looked_for, _said(row))
        for row in rows
        if row.id in contacts
    }


def _said(row: ContactRow) -> tuple[str, ...]:
    met = row.met_event or row.met_through
    return (row.given, row.family, row.name, row.title, row.organization, met)
