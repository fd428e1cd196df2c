"""The names of organizations as they are compared: without legal form."""

from functools import lru_cache

from cardcase.core.match.words import plain
from cardcase.core.organizations import organization_root

_KINDS = (
    (("sp", "z", "o", "o"), "limited"), (("sp", "z", "oo"), "limited"),
    (("z", "ograniczona", "odpowiedzialnoscia"), "limited"), (("zoo",), "limited"),
    (("gmbh",), "limited"), (("ltd",), "limited"), (("limited",), "limited"),
    (("s", "a"), "shares"), (("sa",), "shares"), (("spolka", "akcyjna"), "shares"),
    (("ag",), "shares"), (("plc",), "shares"),
    (("s", "c"), "civil"), (("sc",), "civil"), (("sp", "j"), "general"), (("spj",), "general"),
)  # fmt: skip


@lru_cache(maxsize=65536)
def root(name: str) -> str:
    """The plain words of an organization without its legal form: ``stalbud`` of Stalbud Sp. z o.o.

    Empty for an empty name.
    """
    return " ".join(plain(organization_root(name)))


def form(name: str) -> str:
    """What kind of company its legal form says it is; empty where none is told."""
    found = tuple(plain(name))
    for ending, kind in _KINDS:
        if len(found) > len(ending) and found[-len(ending) :] == ending:
            return kind
    return ""
