"""Cardcase: a desktop case for business cards that remembers where and why you met."""

__version__ = "0.1.0"
