"""Fictional libraries: people, companies, events and meetings that could be, made from a seed.

For trying Cardcase out, for benchmarks and for pictures of it. Pure: records only, no database.
The same number and seed always give the same people.
"""

from cardcase.core.sample.people import people

__all__ = ["people"]
