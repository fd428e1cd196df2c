"""Contacts: the list, the contact with where and why it was met, import and export."""
