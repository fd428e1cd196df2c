"""The Duplicates page: contacts that may be one, side by side."""
