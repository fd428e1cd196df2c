"""The command palette (Ctrl+K): people, events and everything that can be done, by typing."""
