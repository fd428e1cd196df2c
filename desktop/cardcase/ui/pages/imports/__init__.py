"""Bringing contacts in: what the columns are, what would happen, and what happened."""
