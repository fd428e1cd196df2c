"""Review: a card beside the form that it fills, from the reader's draft to a contact."""
