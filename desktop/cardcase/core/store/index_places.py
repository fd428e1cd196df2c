"""Row ids of the search index that follow the alphabet, so that hits come in order, unsorted.

A place is made of the first signs of a contact's sort key and, below them, of its row id. FTS5
gives hits by row id and can begin at any: a page of a list is read as far as it goes, however many
hits there are. Contacts whose keys begin alike are a group; within it the whole key decides.
"""

from bisect import bisect_right

from cardcase.core.text import KEY_SIGNS

_SIGNS = 7
_ID_BITS = 25
ID_MASK = (1 << _ID_BITS) - 1
"""What of a place is the contact's row id; a library of 33 million contacts would outgrow it."""

# 7 signs of 40 kinds (37.3 bits) and the id stay below the 63 bits of a row id.
_KINDS = len(KEY_SIGNS) + 1


def place(sort_key: str, contact_id: int) -> int:
    """The row id of a contact in the search index; never less for a greater key."""
    number = 0
    for sign in sort_key[:_SIGNS].ljust(_SIGNS, "\0"):
        number = number * _KINDS + bisect_right(KEY_SIGNS, sign)
    return number << _ID_BITS | contact_id


def group(place: int) -> int:
    """What the places of contacts have in common whose keys begin alike."""
    return place >> _ID_BITS


def first_of_group(sort_key: str) -> int:
    """The least place of the group that a key belongs to."""
    return place(sort_key, 0)
