"""Fictional libraries with duplicates of known truth: who is the same, and by what it is hidden.

Made of the people of ``core/sample``; each duplicate is what a second source would have of the
person (another card, a telephone's or a mail program's export), each trap is somebody else who
looks alike.
"""

from duplicates.made import Made, made

__all__ = ["Made", "made"]
