"""What designs ask for: the person's block, the company's, the contacts, in the card's style."""

from photographs import fonts
from photographs.cards import Content, Entry
from photographs.printing import Colour, MisfitError, Press
from photographs.setting import Piece, Style, row_pieces


class Blocks:
    """Hands out each part of a content once, as pieces of type.

    A card without a person gives its company where a design asks for the person.
    """

    def __init__(self, press: Press, card: Content, style: Style) -> None:
        self.press, self.card, self.style = press, card, style
        rng = press.rng
        self.caps = rng.random() < style.upper
        modes = (
            ["both", "brand", "full"]
            if card.brand
            and card.full
            and card.full.rows[0].text.startswith(card.brand.rows[0].text + " ")
            else ["both"]
        )
        if (
            card.full
            and card.full.fields["org"].startswith(card.brand.rows[0].text if card.brand else "\0")
            and card.name
        ) and card.full.fields["org"].endswith(str(card.name.fields["family"])):
            modes = ["full", "both"]
        self.given: set[int] = set()
        self.mode = rng.choice(modes) if card.brand else "full"

    def _once(self, entry: Entry) -> bool:
        first = id(entry) not in self.given
        self.given.add(id(entry))
        return first

    def _up(self, text: str) -> str:
        return text.upper() if self.caps else text

    def who(
        self,
        pt: float,
        align: str = "l",
        halves: bool = False,
        colour: Colour | None = None,
        soft: Colour | None = None,
        tracking: float = 0.0,
        family: str | None = None,
    ) -> list[Piece]:
        """Name with degrees, titles, department."""
        card, style, rng = self.card, self.style, self.press.rng
        if card.name is None:
            return self.brand(pt, colour)
        weight = rng.choice([80, 180, 200])
        face = fonts.face(family or style.heading, weight)
        ink = colour or rng.choice([style.ink, style.ink, style.accent])
        small = style.face("body", 80)
        pieces = []
        own_line = bool(card.degree) and rng.random() < 0.3
        degree = "" if own_line or not card.degree else f"{card.degree} "
        if own_line:
            pieces.append(Piece(card.degree, small, style.pt, soft or style.soft, card.name))
        first, second = (row.text for row in card.name.rows)
        if halves:
            pieces.append(Piece(degree + first, face, pt, ink, card.name, 0, tracking))
            pieces.append(Piece(second + card.degree_after, face, pt, ink, card.name, 0, tracking))
        else:
            pieces.append(
                Piece(
                    f"{degree}{first} {second}{card.degree_after}",
                    face,
                    pt,
                    ink,
                    card.name,
                    0,
                    tracking,
                )
            )
        italic = rng.random() < 0.2
        for i, entry in enumerate(card.titles):
            words = self._up(entry.rows[0].text).split(" ")
            cut = (
                len(words) // 2 + 1
                if len(words) > 2 and "/" not in words and rng.random() < 0.25
                else len(words)
            )
            for k, text in enumerate(filter(None, (" ".join(words[:cut]), " ".join(words[cut:])))):
                above = 0 if i or k else rng.uniform(0.2, 1.2)
                pieces.append(
                    Piece(
                        text,
                        style.face("body", 80, italic),
                        style.pt * 1.05,
                        soft or style.soft,
                        entry,
                        above,
                        wraps=True,
                    )
                )
        if card.department:
            pieces.append(
                Piece(
                    card.department.rows[0].text,
                    small,
                    style.pt,
                    soft or style.soft,
                    card.department,
                    0.3,
                    wraps=True,
                )
            )
        return pieces

    def brand(
        self, pt: float, colour: Colour | None = None, slogan: bool = True, tracking: float = 0.0
    ) -> list[Piece]:
        """The company's name as on its sign, with its slogan."""
        card, style = self.card, self.style
        entry = card.full if self.mode == "full" else card.brand
        pieces = []
        if entry and self._once(entry):
            text = self._up(entry.rows[0].text)
            pieces.append(
                Piece(
                    text,
                    style.face("heading", 200),
                    pt,
                    colour or style.accent,
                    entry,
                    0,
                    tracking,
                    wraps=True,
                )
            )
        if card.slogan and slogan and self._once(card.slogan):
            pieces.append(
                Piece(
                    card.slogan.rows[0].text,
                    style.face("body", 80, True),
                    style.pt * 0.95,
                    colour or style.soft,
                    card.slogan,
                    0.6,
                    wraps=True,
                )
            )
        return pieces

    def full(self, pt: float | None = None, colour: Colour | None = None) -> list[Piece]:
        """The full name, where the brand alone stood before."""
        if self.mode != "both" or not self.card.full or not self._once(self.card.full):
            return []
        return [
            Piece(
                self.card.full.rows[0].text,
                self.style.face("body", 180),
                pt or self.style.pt,
                colour or self.style.ink,
                self.card.full,
                wraps=True,
            )
        ]

    def org(self, pt: float, colour: Colour | None = None) -> list[Piece]:
        """Brand or full name, whichever this card prints, in one block."""
        if self.card.name is None:
            return self.full(None, colour)
        return [*self.brand(pt, colour), *self.full(None, colour)]

    def contacts(
        self,
        pt: float | None = None,
        colour: Colour | None = None,
        gap: float = 0.0,
        kinds: str = "",
    ) -> list[Piece]:
        chosen = [entry for entry in self.card.contacts if not kinds or entry.kind in kinds]
        return row_pieces(self.style, chosen, pt, colour, gap)

    def addresses(self, pt: float | None = None, colour: Colour | None = None) -> list[Piece]:
        pieces: list[Piece] = []
        for i, entry in enumerate(self.card.addresses):
            part = row_pieces(self.style, [entry], pt, colour)
            part[0].before = 0.8 if i else 0.0
            pieces += part
        return pieces

    def footers(self, pt: float | None = None, colour: Colour | None = None) -> list[Piece]:
        return row_pieces(
            self.style,
            self.card.footers,
            pt or max(5.2, self.style.pt * 0.85),
            colour or self.style.soft,
        )

    def details(
        self, gap: float = 0.8, colour: Colour | None = None, pt: float | None = None
    ) -> list[Piece]:
        """Contacts, address and register lines under one another, in one of several orders."""
        parts = [self.contacts(pt, colour), self.addresses(pt, colour)]
        if self.press.rng.random() < 0.4:
            parts.reverse()
        parts = [self.full(pt, colour), *parts, self.footers(None, colour)]
        pieces: list[Piece] = []
        for part in parts:
            if part and pieces:
                part[0].before = max(part[0].before, gap)
            pieces += part
        return pieces

    def plain(self, pieces: list[Piece]) -> list[Piece]:
        """Without icons.

        Raises:
            MisfitError: only the icon said what a line is (a fax, whose profile).
        """
        for piece in pieces:
            if piece.icon and piece.entry:
                lone = piece.entry.kind == "social" and piece.text.startswith(("@", "/"))
                if lone or any(
                    "fax" in number["types"] for number in piece.entry.fields.get("phones", ())
                ):
                    raise MisfitError("needs its icon")
                if self.card.locale == "en_US":
                    for number in piece.entry.fields.get("phones", ()):
                        number["types"] = ["work", "mobile"]
            piece.icon = ""
        return pieces

    def inline(self, entries: list[Entry], bar: str) -> Piece:
        """Several one-row entries in one line, bars or bullets between them."""
        for entry in entries:
            self.plain(row_pieces(self.style, [entry]))
        texts = [f"{e.rows[0].label} {e.rows[0].text} {e.rows[0].after}".strip() for e in entries]
        return Piece(bar.join(texts), self.style.face(), self.style.pt, self.style.ink)
