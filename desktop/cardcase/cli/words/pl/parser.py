"""Co mówi argparse, po polsku: jego własne zdania."""

WORDS = {
    "usage: ": "użycie: ",
    "options": "opcje",
    "positional arguments": "argumenty",
    "subcommands": "polecenia",
    "show this help message and exit": "pokaż tę pomoc i zakończ",
    "%(prog)s: error: %(message)s\n": "%(prog)s: błąd: %(message)s\n",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "the following arguments are required: %s": "brakuje: %s",
    "one of the arguments %s is required": "potrzebne jest jedno z: %s",
    "unrecognized arguments: %s": "nieznane argumenty: %s",
    "not allowed with argument %s": "nie można podać razem z %s",
    "expected one argument": "potrzebna jest jedna wartość",
    "expected at most one argument": "można podać najwyżej jedną wartość",
    "expected at least one argument": "potrzebna jest co najmniej jedna wartość",
    "expected %s argument": "potrzebna jest %s wartość",
    "expected %s arguments": "liczba potrzebnych wartości: %s",
    "ignored explicit argument %r": "ta opcja nie ma wartości, a podano %r",
    "ambiguous option: %(option)s could match %(matches)s": (
        "niejednoznaczna opcja: %(option)s może znaczyć %(matches)s"
    ),
    "invalid choice: %(value)r (choose from %(choices)s)": (
        "nie ma możliwości %(value)r; są: %(choices)s"
    ),
    "unknown parser %(parser_name)r (choices: %(choices)s)": (
        "nie ma polecenia %(parser_name)r; są: %(choices)s"
    ),
    "invalid %(type)s value: %(value)r": "niewłaściwa wartość: %(value)r",
}
