"""Photographs of business cards that never existed, with the truth about every line and field."""
