"""vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350) in, 3.0 and 4.0 out, with nothing lost.

The file is split, unfolded and decoded here, on bytes and card by card, because vobject's own
reader gives up a whole file for one bad line; properties, escaping and serializing are vobject's,
with behaviours of our own that do not cut text at commas. What a file said is kept to the letter
and written again where nothing was changed. Imports nothing: vobject is loaded when a card is read
or written, not when the window starts.
"""
