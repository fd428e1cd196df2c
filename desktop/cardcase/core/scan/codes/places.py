"""The addresses of a code beside the printed ones."""

from collections.abc import Iterable
from dataclasses import replace

from cardcase.core.records import AddressRecord
from cardcase.core.scan.codes.fields import Entry, Fields, certain
from cardcase.core.scan.codes.same import letters, near, spelled
from cardcase.core.text import digits, words

_PARTS = ("street", "postcode", "city", "region", "country")
_SHARED = 0.6  # of the words of the shorter address


def merge_addresses(fields: Fields, told: Iterable[AddressRecord], plain: bool) -> None:
    """An address that is printed too stays as printed, its parts put right and completed."""
    for address in told:
        if not letters(_whole(address)):
            continue
        places = fields.addresses
        at = next((n for n, each in enumerate(places) if _same(each.value, address)), None)
        if at is None:
            places.append(Entry(replace(address, full=_whole(address)), certain()))
        else:
            places[at] = places[at].told(_completed(places[at].value, address, plain))


def _same(printed: AddressRecord, told: AddressRecord) -> bool:
    one, other = words(_whole(printed)), words(_whole(told))
    common = len(set(one) & set(other))
    if printed.postcode and digits(printed.postcode) == digits(told.postcode):
        return common > 1
    return common >= _SHARED * min(len(set(one)), len(set(other)))


def _completed(printed: AddressRecord, told: AddressRecord, plain: bool) -> AddressRecord:
    full = printed.full
    values = {}
    for part in _PARTS:
        shown, said = getattr(printed, part), getattr(told, part)
        values[part] = shown or said
        if shown and said and (letters(shown) == letters(said) or near(shown, said)):
            values[part] = spelled(shown, said, plain)
            full = full.replace(shown, values[part])
    return replace(printed, full=full, **values)


def _whole(address: AddressRecord) -> str:
    if address.full:
        return address.full
    town = " ".join(part for part in (address.postcode, address.city) if part)
    parts = (address.street, town, address.region, address.country)
    return ", ".join(part for part in parts if part)
