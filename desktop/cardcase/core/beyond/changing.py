"""What a contact has beyond our own fields, changed by its owner.

What its file says stays as it stood there, so that the file is known when it comes again. What the
owner puts in stands beside it, what is taken away is told by a property beside it, and goes from
what is written (``as_edited``). Pure.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from cardcase.core.beyond.beside import hidden, is_beside, is_gone, put_beside, taken_away
from cardcase.core.beyond.detail import Detail, meaning
from cardcase.core.beyond.of_table import GOOGLE, paired
from cardcase.core.beyond.reading import VCARD, details, of_file
from cardcase.core.records import PropertyRecord, SourceRecord

TYPED = "typed"
"""``SourceRecord.format`` of a contact that came from no file and has details all the same."""

_LABEL = "X-ABLABEL"


def with_details(source: SourceRecord | None, wanted: Sequence[Detail]) -> SourceRecord | None:
    """The source that says these details and no others; the same one where it did already."""
    wanted = [*dict.fromkeys(each for each in wanted if each.value)]
    if [*details(source)] == wanted:
        return source
    before = source or SourceRecord(format=TYPED)
    of_files = replace(before, more=tuple(e for e in before.more if not _is_owners(e)))
    said = details(of_files)
    more = (
        *of_files.more,
        *(taken_away(each) for each in said if each not in wanted),
        *(put_beside(each) for each in wanted if each not in said),
    )
    if before.format == TYPED and not more:
        return None
    return replace(before, more=more)


def as_edited(source: SourceRecord) -> SourceRecord:
    """The source without what its owner took away, to be written; what tells of that is gone."""
    if not any(map(_is_owners, source.more)):
        return source
    away = hidden(source.more)
    more = [each for each in source.more if not is_gone(each)]
    return replace(
        source,
        properties=tuple(_without(source.properties, source.format, away)),
        more=tuple(_without(more, source.format, away)),
    )


def _is_owners(each: PropertyRecord) -> bool:
    return is_beside(each) or is_gone(each)


def _without(
    properties: Sequence[PropertyRecord], format_name: str, away: Callable[[Detail], bool]
) -> Iterator[PropertyRecord]:
    """The properties but for those that say nothing else; of a list of several the rest stays."""
    units: dict[object, list[PropertyRecord]] = {}
    for place, each in enumerate(properties):
        units.setdefault(_unit(place, each, format_name), []).append(each)
    dropped = {}
    for key, unit in units.items():
        said = [*of_file([e for e in unit if not is_beside(e)], format_name)]
        if left := [each for each in said if not away(each)]:
            if len(left) < len(said) and len(unit) == 1:
                unit[0] = _only(unit[0], left, format_name)
        elif said:
            dropped[key] = True
    iterators = {key: iter(unit) for key, unit in units.items()}
    for place, each in enumerate(properties):
        key = _unit(place, each, format_name)
        now = next(iterators[key])
        if key not in dropped:
            yield now


def _unit(place: int, each: PropertyRecord, format_name: str) -> object:
    """What a property is said together with: its label, or the parts of a date."""
    if format_name == VCARD:
        return each.group.lower() or place
    if format_name == GOOGLE and (pair := paired(each.name)):
        return pair
    return "birthday" if meaning(each.name).startswith("birthday.") else place


def _only(each: PropertyRecord, left: Sequence[Detail], format_name: str) -> PropertyRecord:
    """A list of names with these alone."""
    names = [detail.value for detail in left]
    if format_name == VCARD:
        escaped = (name.replace("\\", "\\\\").replace(",", "\\,") for name in names)
        return replace(each, value=",".join(name.replace(";", "\\;") for name in escaped))
    return replace(each, value=(" ::: " if format_name == GOOGLE else "; ").join(names))
