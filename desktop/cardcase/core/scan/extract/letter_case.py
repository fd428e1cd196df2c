"""How words are cased, which on a card tells sentences from names."""


def is_sentence_case(text: str) -> bool:
    """Whether several words begin with a capital and go on small: ``Think further``."""
    first, *rest = text.split() or [""]
    return bool(rest) and first[0].isupper() and all(word[0].islower() for word in rest)
