"""Designs that nobody tunes the reader on: they are made only when they are asked for.

What each of them cannot do without stands beside it; the words on them are those of
:mod:`photographs.kept`.
"""

from collections.abc import Callable

from photographs.blocks import Blocks
from photographs.cards import Wish
from photographs.designs.kept import backs, classics, modern, offices, trades
from photographs.printing import Press
from photographs.setting import Style

Design = Callable[[Press, Blocks, Style], None]
_WISHES: dict[Design, Wish] = {
    classics.classic: Wish(faces="serif"),
    classics.ribbons: Wish(one_line=True),
    classics.motto: Wish(slogan=True),
    classics.spaced: Wish(),
    classics.code_middle: Wish(code=True),
    modern.wordmark: Wish(company=True),
    modern.lowercase: Wish(faces="sans"),
    modern.night: Wish(paper="dark", faces="sans"),
    modern.bar: Wish(),
    modern.upright_monogram: Wish(),
    offices.icon_columns: Wish(label="icon"),
    offices.table: Wish(label="word", address_label=True),
    offices.registered: Wish(trade="office|", shape="legal", registered=True, company=True),
    offices.bilingual: Wish(bilingual=True, trade="office|"),
    offices.practice: Wish(trade="practice|", phones=("fixed", "mobile"), sites=True),
    trades.craftsman: Wish(trade="craft|", phones=("mobile",), company=True),
    trades.sole_trader: Wish(trade="craft|", shape="own"),
    trades.agent: Wish(trade="estate|", phones=("mobile", "fixed"), web=True),
}
FRONTS: dict[str, Design] = {design.__name__: design for design in _WISHES}
WISHES = {design.__name__: wish for design, wish in _WISHES.items()} | {
    "watchword": Wish(slogan=True)
}
BACKS: dict[str, Design] = {**backs.ALL}
