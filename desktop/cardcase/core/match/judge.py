"""Whether two contacts are one person or one company.

The rules say what a human would: a person's own e-mail, mobile or profile under the same name is
proof; an office's phone, mailbox, domain or the organization is proof only of the same name and if
nothing tells against it; a name alone proves nothing.
"""

from collections.abc import Iterator, Sequence

from cardcase.core.match.likeness import Likeness, likeness
from cardcase.core.match.profile import Profile, common
from cardcase.core.match.spread import Spread
from cardcase.core.match.verdict import PROOFS, Code, Lane, Reason, Verdict
from cardcase.core.match.words import is_misspelt

_COMMON = 5
"""So many contacts of one name make it a common one: with the organization it is no proof."""
_TELLING = frozenset({"other_email", "other_generation"})
"""What tells against even a shared mobile."""


def judge(one: Profile, other: Profile, spread: Spread) -> Verdict | None:
    """What the two are to each other; None: nothing that is worth asking about."""
    if one.name is None and other.name is None:
        return _companies(one, other, spread)
    alike = likeness(one.name, other.name) if one.name and other.name else Likeness(0)
    if one.name and other.name and not alike.level and not _both_reached(one, other):
        return None
    own = tuple(_own(one, other, spread))
    office = tuple(_office(one, other, spread))
    against = tuple(_against(one, other, own))
    codes = {each.code for each in (*own, *against)}
    lane = _lane(one, other, alike, spread, codes, bool(office))
    if lane is None:
        return None
    named = tuple(Reason(code, _called(one, code)) for code in alike.codes)  # type: ignore[arg-type]
    return Verdict(lane, (*named, *own, *office, *against), alike.level)


def _lane(
    one: Profile, other: Profile, alike: Likeness, spread: Spread, codes: set[Code], office: bool
) -> Lane | None:
    proofs = codes & PROOFS
    doubted = bool(codes & _TELLING) and not ({"same_email", "same_profile"} & proofs)
    doubted = doubted or "other_generation" in codes
    if alike.level == 3:
        if proofs:
            return "decide" if doubted else "sure"
        if office:
            common_name = one.name is not None and spread.bearers[one.name.key] > _COMMON
            told_apart = doubted or "other_mobile" in codes or _one_junior(one, other)
            return "decide" if told_apart or common_name else "sure"
        return "decide" if one.is_bare or other.is_bare else "namesakes"
    if alike.level == 2:
        if proofs:
            return "decide" if doubted or "middle_name" in alike.codes else "sure"
        if office:
            return "namesakes" if doubted else "decide"
        related = not (one.organizations and other.organizations) and "nickname" in alike.codes
        return "namesakes" if related else None
    if alike.level == 1:
        if proofs:
            return "decide"
        return "decide" if office and "part_of_name" in alike.codes and not doubted else None
    if one.name is None or other.name is None:
        return "decide" if proofs else None
    return "decide" if {"same_email", "same_mobile"} <= proofs else None


def _one_junior(one: Profile, other: Profile) -> bool:
    """Whether one of them says that there is another of the name."""
    return any(each.name is not None and each.name.generation for each in (one, other))


def _both_reached(one: Profile, other: Profile) -> bool:
    """Whether e-mail and mobile are the same: then a name may be read wrongly altogether."""
    return bool(common(one.emails, other.emails) and common(one.mobiles, other.mobiles))


def _own(one: Profile, other: Profile, spread: Spread) -> Iterator[Reason]:
    yield from _points("same_email", one.emails, other.emails, spread)
    yield from _points("same_mobile", one.mobiles, other.mobiles, spread)
    yield from _points("same_profile", one.handles, other.handles, spread)


def _office(one: Profile, other: Profile, spread: Spread) -> Iterator[Reason]:
    here, there = (*one.mobiles, *one.numbers), (*other.mobiles, *other.numbers)
    for number in common(here, there):
        if number in spread.shared or not (number in one.mobiles and number in other.mobiles):
            yield Reason("same_phone", number)
    here, there = (*one.emails, *one.mailboxes), (*other.emails, *other.mailboxes)
    for mailbox in common(here, there):
        if mailbox in spread.shared or mailbox not in one.emails:
            yield Reason("same_mailbox", mailbox)
    yield from (
        Reason("same_organization", x) for x in common(one.organizations, other.organizations)
    )
    yield from (Reason("same_domain", x) for x in common(one.domains, other.domains))


def _points(
    code: Code, one: Sequence[str], other: Sequence[str], spread: Spread
) -> Iterator[Reason]:
    yield from (Reason(code, each) for each in common(one, other) if each not in spread.shared)


def _against(one: Profile, other: Profile, own: Sequence[Reason]) -> Iterator[Reason]:
    shared = {each.code for each in own}
    if "same_email" not in shared and _hosts(one) & _hosts(other):
        yield Reason("other_email")
    if "same_mobile" not in shared and one.mobiles and other.mobiles:
        yield Reason("other_mobile")
    if _differ(one.organizations, other.organizations):
        yield Reason("other_organization")
    if _differ(one.cities, other.cities):
        yield Reason("other_city")
    elif cities := common(one.cities, other.cities):
        yield Reason("same_city", cities[0])
    generations = {each.name.generation for each in (one, other) if each.name} - {""}
    if len(generations) > 1:
        yield Reason("other_generation")


def _differ(one: Sequence[str], other: Sequence[str]) -> bool:
    return bool(one and other and not common(one, other))


def _hosts(each: Profile) -> set[str]:
    """The organizations' hosts at which somebody has a mailbox of their own."""
    hosts = {email.partition("@")[2] for email in each.emails}
    return hosts & set(each.domains) if hosts else hosts


def _called(one: Profile, code: str) -> str:
    return one.name.spelled if one.name and code == "same_name" else ""


def _companies(one: Profile, other: Profile, spread: Spread) -> Verdict | None:
    reasons = [*_own(one, other, spread), *_office(one, other, spread)]
    reasons = [each for each in reasons if each.code != "same_organization"]
    reasons += [Reason("same_tax_id", each) for each in common(one.tax_ids, other.tax_ids)]
    common_points = bool(reasons)
    if not one.company or not other.company:
        own = any(each.code in PROOFS for each in reasons)
        return Verdict("decide", tuple(reasons), 0) if own else None
    against = [each for each in _against(one, other, reasons) if each.code == "other_city"]
    if _differ(one.tax_ids, other.tax_ids):
        against.append(Reason("other_tax_id"))
    if one.form and other.form and one.form != other.form:
        against.append(Reason("other_form"))
    if one.company == other.company:
        named = Reason("same_organization", one.company)
        lane: Lane = "decide" if against else "sure"
        if not common_points:
            lane = "namesakes" if against else "decide"
        return Verdict(lane, (named, *reasons, *against), 3)
    if common_points and is_misspelt(one.company, other.company):
        return Verdict("decide", (Reason("like_organization"), *reasons, *against), 2)
    proven = any(each.code == "same_tax_id" for each in reasons)
    return Verdict("decide", (*reasons, *against), 0) if proven else None
