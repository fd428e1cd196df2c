"""What goes wrong with words and numbers between a card and a contact."""

import unicodedata
from random import Random

from cardcase.core.text import fold

NICKNAMES = {
    "Katarzyna": "Kasia", "Małgorzata": "Gosia", "Aleksandra": "Ola", "Krzysztof": "Krzysiek",
    "Tomasz": "Tomek", "Piotr": "Piotrek", "Paweł": "Paul", "Jakub": "Kuba", "Jan": "Janek",
    "Joanna": "Asia", "Agnieszka": "Aga", "Magdalena": "Magda", "Barbara": "Basia",
    "Andrzej": "Andrew", "Michał": "Michael", "Zbigniew": "Zbyszek", "Stanisław": "Staszek",
    "Wojciech": "Wojtek", "Anna": "Ania", "Elżbieta": "Ela", "Grzegorz": "Grzesiek",
    "Maciej": "Maciek", "Jerzy": "Jurek", "Ryszard": "Rysiek", "Monika": "Monia",
    "Maria": "Marysia", "Zofia": "Zosia", "Dariusz": "Darek", "Robert": "Bob",
    "William": "Bill", "Richard": "Dick", "James": "Jim", "Thomas": "Tom", "Michael": "Mike",
    "Elizabeth": "Liz", "Margaret": "Peggy", "Edward": "Ted", "David": "Dave",
    "Christopher": "Chris", "Charles": "Charlie", "Joseph": "Joe", "Anthony": "Tony",
    "Nicholas": "Nick", "Daniel": "Dan", "Matthew": "Matt", "Steven": "Steve",
    "Alexander": "Alex", "Benjamin": "Ben", "Samuel": "Sam", "Victoria": "Vicky",
    "Catherine": "Kate", "Rebecca": "Becky", "Susan": "Sue", "Hans": "Johannes",
}  # fmt: skip
"""Written down here on purpose, not read from the table that is put to the test."""

_ALIKE = {
    "a": "oe", "e": "ca", "i": "lj", "l": "it", "m": "n", "n": "mh", "o": "ca", "u": "vn", "w": "v",
    "z": "s", "s": "z", "k": "h", "r": "n", "c": "e", "y": "v", "j": "i", "ł": "tl", "b": "h",
}  # fmt: skip


def slip(word: str, chance: Random) -> str:
    """The word with one letter wrong, missing, doubled or moved; the first stays."""
    if len(word) < 4:
        return word
    place = chance.randrange(1, len(word) - 1)
    letter = word[place]
    kind = chance.choice(("other", "other", "missing", "doubled", "moved"))
    if kind == "missing":
        return word[:place] + word[place + 1 :]
    if kind == "doubled":
        return word[:place] + letter + word[place:]
    if kind == "moved" and word[place + 1] != letter:
        return word[:place] + word[place + 1] + letter + word[place + 2 :]
    other = chance.choice(_ALIKE.get(fold(letter), "aeio"))
    return word[:place] + other + word[place + 1 :]


def bare(text: str) -> str:
    """Without diacritics, in the same case."""
    marks = unicodedata.normalize("NFKD", text.replace("ł", "l").replace("Ł", "L"))
    return "".join(char for char in marks if not unicodedata.combining(char))


def decomposed(text: str) -> str:
    """As a Macintosh writes it: letters and marks apart."""
    return unicodedata.normalize("NFD", text)


def other_digit(number: str, chance: Random) -> str:
    """The number with one of its last digits read wrongly."""
    place = len(number) - chance.randint(1, 6)
    return (
        number[:place] + str((int(number[place]) + chance.randint(1, 9)) % 10) + number[place + 1 :]
    )


def spaced(number: str) -> str:
    """A Polish number as it is dialled at home, in groups; another one in groups of three."""
    bare_number = number.removeprefix("+48")
    return " ".join(bare_number[at : at + 3] for at in range(0, len(bare_number), 3))
