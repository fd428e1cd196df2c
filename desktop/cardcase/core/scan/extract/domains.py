"""Host names: which endings exist, whose they are, and the words in them."""

import re
from collections.abc import Mapping
from functools import cache

from phonenumbers import SUPPORTED_REGIONS

from cardcase.core.scan.extract.lexicon import table
from cardcase.core.text import fold

# Labels below a country's top level under which names are given out (co.uk, com.pl).
_SECOND_LEVEL = frozenset({"com", "co", "net", "org", "gov", "edu", "ac", "biz", "info", "waw"})

_SHAPES = str.maketrans({"1": "l", "i": "l", "|": "l", "!": "l", "0": "o", "5": "s", "8": "b",
                         "q": "g", "2": "z"})  # fmt: skip

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"})
_PROVIDER = 4  # letters of a provider's name at least that tell it

HOST = r"[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)*\.[^\W\d_]{2,}"


@cache
def _endings() -> frozenset[str]:
    countries = {region.lower() for region in SUPPORTED_REGIONS} | {"uk", "eu"}
    return frozenset(countries | set(table("domains")["generic"]))


def is_host(host: str) -> bool:
    """Whether a host name is plain ASCII and ends in a top-level domain that is in use."""
    return host.isascii() and host.rpartition(".")[2].lower() in _endings() and "." in host


def may_be_host(host: str) -> bool:
    """Whether a name has the form of a host, under whatever top-level domain there may be."""
    return re.fullmatch(rf"(?a:(?i:{HOST}))", host) is not None


def is_freemail(host: str) -> bool:
    """Whether mail there belongs to a provider, and so tells nothing of an organization."""
    return host.lower().removeprefix("www.") in table("domains")["freemail"]


def provider(host: str) -> str:
    """The mail provider whose ending was misread by a letter, as in ``gmail.con``; else empty."""
    name, _, ending = host.partition(".")
    short = [other for other in table("domains")["freemail"] if shape(other) == shape(host)]
    if len(short) == 1:
        return short[0]  # 02.pl
    if is_host(host) and ending.rpartition(".")[0] in ("", *_SECOND_LEVEL):
        return ""  # yahoo.pt is no yahoo.it
    alike = [
        other
        for other in table("domains")["freemail"]
        if other.startswith(f"{name}.")
        and len(other) == len(host)
        and sum(a != b for a, b in zip(ending, other[len(name) + 1 :], strict=True)) == 1
    ]
    return alike[0] if len(name) >= _PROVIDER and len(alike) == 1 else ""


def owner(host: str) -> str:
    """The label a name's owner chose: ``"firma"`` of ``www.firma.com.pl``."""
    labels = host.lower().removeprefix("www.").split(".")[:-1]
    if len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels = labels[:-1]
    return labels[-1] if labels else ""


def country(host: str) -> str:
    """ISO 3166 country of the top-level domain; empty where it is of no country or used as none."""
    ending = host.rpartition(".")[2].upper()
    if ending == "UK":
        return "GB"
    generic = table("domains")["generic"]
    return ending if ending in SUPPORTED_REGIONS and ending.lower() not in generic else ""


def domain_of(region: str) -> str:
    """The top-level domain of an ISO 3166 country; empty for none."""
    return "uk" if region == "GB" else region.lower()


def spelled_out(text: str) -> set[str]:
    """A text in letters of A-Z, as hosts and mailboxes have it: ``ö`` as ``o`` and as ``oe``."""
    return {fold(text), fold(text.lower().translate(_UMLAUTS))}


def mend(host: str) -> str:
    """A host as it must have been printed: letters of A-Z, no spaces, no comma for a dot.

    An ending that is none is read as the one that looks like it: ``.p1`` as ``.pl``.
    """
    plain = fold(re.sub(r"\s+", "", host)).replace(",", ".")
    plain = re.sub(r"\.{2,}", ".", plain)
    before, dot, ending = plain.rpartition(".")
    if dot and ending not in _endings():
        if alike := _by_shape().get(shape(ending)):
            return f"{before}.{alike}"
        if before.endswith(".co") and len(ending) == 2 and (ending[0] == "u" or ending[1] == "k"):
            return f"{before}.uk"  # co.ok, co.ak: of names below a co. by far the commonest
    return plain


def has_lost_one(host: str, other: str) -> bool:
    """Whether a host is another one without a letter in it: engines lose more than they add."""
    cuts = (other[:at] + other[at + 1 :] for at in range(1, other.rfind(".")))
    return len(other) == len(host) + 1 and host in cuts


def shape(text: str) -> str:
    """What is left of a text when signs that engines mistake for each other are one."""
    plain = text.lower().replace("rn", "m").replace("vv", "w").replace("cl", "d")
    return plain.translate(_SHAPES)


@cache
def _by_shape() -> Mapping[str, str]:
    """Common endings by their shape; of endings with one shape the commonest."""
    endings = ("com", "pl", "de", "net", "org", "eu", "uk", "fr", "it", "es", "cz", "sk", "at",
               "ch", "nl", "se", "no", "fi", "dk", "pt", "br", "hu", "ie", "us", "info", "biz",
               "io", "studio", "digital", "online")  # fmt: skip
    return {shape(ending): ending for ending in reversed(endings)}
