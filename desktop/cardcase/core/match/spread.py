"""How many names bear a phone, an e-mail or a name: what many bear tells nobody apart."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from cardcase.core.match.profile import Profile

_SHARED = 3
"""Names from which on a point is an office's: two may be one person's before and after a wedding,
or spelt wrongly once."""


@dataclass(frozen=True, slots=True)
class Spread:
    """``shared``: e-mails, numbers and handles that contacts of several names bear; ``bearers``:
    how many contacts have a name, by its key, of those that several have."""

    shared: frozenset[str] = frozenset()
    bearers: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, profiles: Iterable[Profile]) -> "Spread":
        """Count over all contacts, or over all that bear the points in question."""
        names: dict[str, str | set[str]] = {}
        bearers: Counter[str] = Counter()
        for each in profiles:
            who = _signature(each)
            for point in (*each.emails, *each.mobiles, *each.numbers, *each.handles):
                # Most points have one bearer: a set for each would take the room of ten texts.
                known = names.setdefault(point, who)
                if isinstance(known, set):
                    known.add(who)
                elif known != who:
                    names[point] = {known, who}
            if each.name:
                bearers[each.name.key] += 1
        shared = (
            point for point, who in names.items() if isinstance(who, set) and len(who) >= _SHARED
        )
        return cls(frozenset(shared), Counter({key: n for key, n in bearers.items() if n > 1}))


def _signature(each: Profile) -> str:
    """What spellings of one name have in common, nicknames and swapped ones too."""
    if each.name is None:
        return each.company[:1]
    given = min(each.name.forms)[0] if each.name.forms else ""
    family = each.name.family[0][0] if each.name.family else ""
    return "".join(sorted(given + family))
