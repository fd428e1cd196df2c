"""People: names as they are printed, and their mailboxes."""

import random

from photographs.firms import language, plain
from photographs.names import AFTER, BEFORE, NOBLE
from photographs.words import KNOWN, Words


def family_name(lang: str, woman: bool, rng: random.Random, words: Words = KNOWN) -> str:
    name = rng.choice(words.families[lang].split()).replace("~", " ")
    if "/" in name:
        name = name.split("/")[woman]
    if lang == "pl":
        name = name.replace("-", "a" if woman else "i")
    return name


def person(locale: str, rng: random.Random, words: Words = KNOWN) -> dict[str, str]:
    """given, middle, family, prefix, suffix, woman; the name as printed: ``first``, ``second``."""
    lang = language(locale)
    woman = rng.random() < 0.5
    given = rng.choice((words.women if woman else words.men)[lang].split())
    family = family_name(lang, woman, rng, words)
    pair = family.split("|")
    if len(pair) == 2:
        family = " ".join(pair) if rng.random() < 0.6 else pair[0]
    elif (
        woman
        and rng.random() < 0.18
        and lang in ("pl", "de", "sk", "cs")
        and (other := family_name(lang, woman, rng, words)) != family
    ):
        family = f"{family}-{other}"
    elif lang in NOBLE and rng.random() < 0.12 and " " not in family:
        family = f"{rng.choice(NOBLE[lang])} {family}"
    middle = ""
    if rng.random() < (0.3 if locale == "en_US" else 0.07) and lang != "hu":
        middle = f"{rng.choice('ABEFGHJKLMPRSTW')}."
    prefix = rng.choice(BEFORE[lang]) if BEFORE[lang] and rng.random() < 0.28 else ""
    suffix = rng.choice(AFTER[lang]) if AFTER[lang] and rng.random() < 0.12 else ""
    if prefix in ("adw.", "r. pr."):
        suffix = ""
    first, second = " ".join(filter(None, (given, middle))), family
    if given in words.nick and not middle and rng.random() < 0.2:
        quotes = "„”" if lang == "pl" and rng.random() < 0.5 else '""'
        first = f"{given} {quotes[0]}{words.nick[given]}{quotes[1]}"
    shape = rng.random()
    if lang == "hu":
        first, second = family, " ".join(filter(None, (given, middle)))
    elif shape < 0.07 and not middle and lang in ("pl", "fr", "cs", "it"):
        first, second = family.upper(), first
    elif shape < 0.22:
        second = second.upper()
    elif shape < 0.36:
        first, second = first.upper(), second.upper()
    return {
        "given": given,
        "middle": middle,
        "family": family,
        "prefix": prefix,
        "suffix": suffix,
        "first": first,
        "second": second,
        "woman": "yes" if woman else "",
    }


def mailbox(who: dict[str, str], rng: random.Random) -> str:
    given, family = plain(who["given"]), plain(who["family"].split("-")[0])
    return rng.choice(
        [
            f"{given}.{family}",
            f"{given[0]}.{family}",
            family,
            f"{given[0]}{family}",
            f"{given}.{family}",
            given,
            f"{family}.{given}",
            f"{given}_{family}",
        ]
    )
