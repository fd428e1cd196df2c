"""What the file that a contact came from says of it beyond our own fields, whatever its format.

A nickname, a birthday, a spouse, a column that only its owner knows: they stay in the source as
they stood there. Here they are read in one neutral form, so that they are found, shown, and written
into files of other formats. Pure.
"""
