"""All that the file of a contact says beyond our own fields."""

from collections.abc import Iterator, Sequence

from cardcase.core.beyond.beside import beside, hidden, is_beside, is_gone
from cardcase.core.beyond.detail import KINDS, Detail
from cardcase.core.beyond.of_table import of_table
from cardcase.core.beyond.of_vcard import of_vcard
from cardcase.core.records import ContactRecord, PropertyRecord, SourceRecord

VCARD = "vcard"
_NOTHING_MORE = frozenset({"linkedin_csv", "facebook_json"})
_MOST = 200
"""Details of a contact that are looked at."""


def details(source: SourceRecord | None) -> tuple[Detail, ...]:
    """What a source says beyond our own fields, each once, by kind."""
    if source is None:
        return ()
    found = sorted(dict.fromkeys(_read(source)), key=lambda each: KINDS.index(each.kind))
    return tuple(found[:_MOST])


def foreign(contact: ContactRecord, format_name: str) -> tuple[Detail, ...]:
    """What a file of this format has to be told; its own source goes back to it word for word, but
    for what files of other formats, or the owner, said."""
    source = contact.source
    if source is None or source.format != format_name:
        return details(source)
    return tuple(beside(source.more))


def of_file(properties: Sequence[PropertyRecord], format_name: str) -> Iterator[Detail]:
    """What the properties of a file of this format say by themselves."""
    if format_name == VCARD:
        yield from of_vcard(properties)
    elif format_name not in _NOTHING_MORE:
        yield from of_table(properties, format_name)


def _read(source: SourceRecord) -> Iterator[Detail]:
    told = [each for each in source.everything if not (is_beside(each) or is_gone(each))]
    is_hidden = hidden(source.more)
    yield from (each for each in of_file(told, source.format) if not is_hidden(each))
    yield from beside(source.more)
