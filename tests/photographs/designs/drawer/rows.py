"""What the drawer's designs make of a content: posts and profiles in their many printed forms."""

import random

from photographs.blocks import Blocks
from photographs.cards import Content, Entry, Row
from photographs.designs.wallet.rows import of, person, whole_name
from photographs.drawer.labels import EXTENSIONS, ROOMS
from photographs.drawer.profiles import AFTER, COMMON, ICONS, LABELLED, OWN, SPOKEN
from photographs.firms import language, plain
from photographs.icons import icon
from photographs.printing import POINT, Colour, MisfitError, Press
from photographs.setting import Piece, Style, on

WHITE = (252, 252, 252)
_FORMS = {"icon": ICONS, "spoken": SPOKEN, "label": AFTER}


def stock(press: Press, style: Style, paper: Colour) -> None:
    """Another paper, with inks that can be read on it."""
    press.draw.rectangle([0, 0, *press.image.size], paper)
    press.paper = paper
    style.ink, style.soft, style.accent = on(paper, press.rng)


def inked(style: Style, ink: Colour, soft: Colour | None = None) -> None:
    style.ink, style.soft, style.accent = ink, soft or ink, ink


def air(low: float, y: float, least: float = 1.0) -> None:
    """Raises MisfitError where what is set from below comes too near to what ends at *y*."""
    if low < y + least:
        raise MisfitError("no air")


def sign_only(b: Blocks) -> None:
    """Print the firm as on its sign, a trade never without its owner."""
    b.mode = "brand" if b.card.brand else "full"
    whole_name(b)


def name_of(
    b: Blocks, pt: float, colour: Colour | None = None, halves: bool = False
) -> list[Piece]:
    """The name alone.

    Raises:
        MisfitError: the card has no person.
    """
    return person(b, pt, colour=colour or b.style.ink, halves=halves)[0]


def posts(
    b: Blocks, ways: str, pt: float | None = None, colour: Colour | None = None
) -> tuple[list[Piece], list[Piece]]:
    """Titles and department as pieces above and below the name.

    Args:
        ways: of which to choose: lines (titles, then department), first (the other way round),
            above (department over the name), over (titles over it), all (both over it),
            joined (title and department in one line).
    """
    card, style, rng = b.card, b.style, b.press.rng
    pt, colour = pt or style.pt, colour or style.soft
    way = rng.choice(ways.split())
    upper, italic = rng.random() < 0.2, rng.random() < 0.2
    tint = rng.choice([colour, style.accent])
    titles = [
        Piece(e.rows[0].text, style.face("body", 80, italic), pt, colour, e, wraps=True)
        for e in card.titles
    ]
    unit = card.department
    units = (
        [Piece(r.text, style.face("body", 80), pt, tint, unit, wraps=True) for r in unit.rows]
        if unit
        else []
    )
    for piece in (titles, units)[rng.randrange(2)] if upper else []:
        piece.text = piece.text.upper()
    bar = rng.choice([", ", ", ", " | ", " – ", " · ", " / "])
    if way == "joined" and titles and len(units) == 1 and bar.strip() not in titles[-1].text:
        titles[-1].text += bar + units[0].text
        b.press.printed(unit)  # type: ignore[arg-type]
        units = []
    return {
        "lines": ([], [*titles, *units]),
        "first": ([], [*units, *titles]),
        "above": (units, titles),
        "over": (titles, units),
        "all": ([*titles, *units], []),
        "joined": ([], [*titles, *units]),
    }[way]


def block(
    b: Blocks, pt: float, ways: str, colour: Colour | None = None, small: float | None = None,
    halves: bool = False,
) -> list[Piece]:  # fmt: skip
    """Name and posts in one stack."""
    above, below = posts(b, ways, small)
    name = name_of(b, pt, colour, halves)
    for piece in (name[0], *below[:1]):
        piece.before = max(piece.before, 0.5)
    return [*above, *name, *below]


def handles(card: Content, rng: random.Random) -> tuple[str, str]:
    """A handle of the person, and one of the firm.

    Raises:
        MisfitError: the card has no firm to take one from.
    """
    own = ""
    if card.name:
        given, family = (plain(card.name.fields[key]) for key in ("given", "family"))
        own = rng.choice([f"{given}-{family}", f"{given}-{family}", f"{given}{family}",
                          f"{given[0]}{family}", f"{given}.{family}",
                          f"{given}-{family}-{rng.randrange(16**6):06x}"])  # fmt: skip
    sign = card.brand or card.full
    if sign is None:
        raise MisfitError("needs a firm")
    names = [sign.rows[0].text, *sign.fields["org_aliases"]]
    base = plain(min(names, key=len))
    tail = rng.choice(["", "", "", "_official", "hq", ".studio", f"_{language(card.locale)}"])
    return own, base + tail


def profiles(card: Content, rng: random.Random, how: str, count: int = 0) -> list[Entry]:
    """Profiles in the place of those the card has.

    Args:
        how: icon (beside one), label (a word before it), spoken (the form says the service).
        count: how many; 0 for one to three.
    """
    own, base = handles(card, rng)
    # In place, as callers add to the very list.
    card.contacts[:] = [e for e in card.contacts if e.kind not in ("social", "skype")]
    services = [s for s in SPOKEN if own or s not in OWN]
    if language(card.locale) != "de":
        services = [s for s in services if s != "xing"]
    services.sort(key=lambda service: rng.random() ** (1 / COMMON[service]), reverse=True)
    entries = []
    for service in services[: count or rng.choice([1, 1, 2, 3])]:
        handle = own if service in OWN else base
        handle = handle.replace(".", "_") if service in ("x", "xing") else handle
        form = rng.choice(_FORMS[how][service])
        text = form.format(handle)
        label = rng.choice(LABELLED[service]) if how == "label" else ""
        value = {"service": service, "handle": handle, "printed": f"{label} {text}".strip()}
        entries.append(
            Entry(
                "social", [Row(text, label, service if how == "icon" else "")], {"social": [value]}
            )
        )
    return entries


def marked(b: Blocks) -> str:
    """How the card marks its contacts, as :func:`profiles` has it."""
    rows = [entry.rows[0] for entry in of(b.card, "phone email url")]
    if any(row.icon for row in rows):
        return "icon"
    return "label" if any(row.label for row in rows) and b.press.rng.random() < 0.5 else "spoken"


def add_profiles(b: Blocks, how: str = "", count: int = 0) -> None:
    """Put profiles after the other contacts, marked as those are."""
    b.card.contacts += profiles(b.card, b.press.rng, how or marked(b), count)


def shared_handle(
    press: Press, b: Blocks, face_pt: float, x: float, y: float, colour: Colour
) -> float:
    """Icons of two or three services before one handle that is the same on all.

    Returns:
        Where the line ends at the right.
    """
    rng, style = press.rng, b.style
    _, base = handles(b.card, rng)
    b.card.contacts = [e for e in b.card.contacts if e.kind != "social"]
    services = rng.sample(["instagram", "facebook", "x", "tiktok", "youtube"], rng.choice([2, 3]))
    text = rng.choice(["@{}", "@{}", "/{}"]).format(base)
    size = face_pt * POINT * 1.1
    for service in services:
        press.claim(x, y - size * 0.85, x + size, y + size * 0.1)
        icon(press, service, x, y - size * 0.85, size, colour)
        x += size + 1.1
    box = press.text(text, x + 0.4, y, style.face(), face_pt, colour)
    values = [{"service": s, "handle": base, "printed": text} for s in services]
    press.printed(Entry("social", [Row(text)], {"social": values}))
    return box[2]


def with_extension(card: Content, rng: random.Random) -> None:
    """An extension behind the first office number, in the words of the country."""
    lang = language(card.locale)
    for entry in of(card, "phone"):
        number = entry.fields["phones"][0]
        if (
            lang in EXTENSIONS
            and number["type"] == "work"
            and "ext" not in number
            and len(entry.fields["phones"]) == 1
            and "fax" not in number["types"]
        ):
            number["ext"] = str(rng.randint(11, 899))
            entry.rows[0].text += f" {rng.choice(EXTENSIONS[lang]).format(number['ext'])}"
            return


def room(b: Blocks, pt: float) -> Piece:
    """A room in a house, which is no field."""
    text = ROOMS[language(b.card.locale)].format(b.press.rng.randint(2, 420))
    return Piece(text, b.style.face(), pt, b.style.ink)


def spelt(b: Blocks) -> None:
    """Take the icons from contacts that are told apart without them.

    Raises:
        MisfitError: see :meth:`Blocks.plain`.
    """
    b.plain(b.contacts())
    for entry in b.card.contacts:
        for row in entry.rows:
            row.icon = ""
