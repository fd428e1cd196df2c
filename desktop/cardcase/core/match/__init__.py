"""Duplicates: which contacts are the same, why, and what one record of them would be.

Pure: records in, records out. ``find`` compares by ``blocks`` and tells by ``judge``; ``plan``
merges.
"""
