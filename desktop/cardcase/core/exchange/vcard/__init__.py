"""vCard 3.0 (RFC 2426) in and out, tolerant of what other programs write.

The file is split, unfolded and decoded here, on bytes and card by card, because vobject's own
reader gives up a whole file for one bad line; properties, escaping and serializing are vobject's,
with behaviours of our own that do not cut text at commas. Imports nothing: vobject is loaded when
a card is read or written, not when the window starts.
"""
