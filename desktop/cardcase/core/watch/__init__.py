"""Watched folders: what lies in them, what of it is new, and what has come whole.

Nothing here writes, neither into the folder nor into the library.
"""
