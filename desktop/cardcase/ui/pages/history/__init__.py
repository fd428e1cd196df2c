"""The list of what was done, and the way back to any step of it."""
