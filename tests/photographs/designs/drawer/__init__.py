"""Designs out of a drawer: cards of offices, yards, rooms and boards that no other shelf has.

Drawn from how such cards look, without a look at the reader; departments and profiles are frequent.
Their words are those of :mod:`photographs.drawer`, their people, streets and towns the known ones.
"""

from collections.abc import Callable

from photographs.blocks import Blocks
from photographs.cards import Wish
from photographs.designs.drawer import backs, boards, desks, rooms, yards
from photographs.printing import Press
from photographs.setting import Style

Design = Callable[[Press, Blocks, Style], None]
_TWO = ("fixed", "mobile")
_STANDING = ((55.0, 85.0), (50.0, 90.0), (54.0, 85.6))
_WISHES: dict[Design, Wish] = {
    desks.partner: Wish(trade="consult|", department=True, label="letter"),
    desks.counsel: Wish(trade="law|", faces="serif", phones=_TWO, department=True),
    desks.magistrate: Wish(body=True, phones=_TWO),
    desks.ward: Wish(body=True, phones=("fixed", "mobile", "fax"), label="word"),
    desks.banker: Wish(trade="bank|", shape="legal", phones=("fixed", "fax"), label="word",
                       department=True),
    desks.letterhead: Wish(trade="|", one_line=True, web=True),
    desks.ghost: Wish(trade="|", faces="sans"),
    yards.works: Wish(trade="works|", department=True, phones=_TWO, label="word"),
    yards.imprint: Wish(trade="|", shape="legal", department=True),
    yards.freight: Wish(trade="freight|", sites=True, label="word",
                        phones=("fixed", "mobile", "telfax")),
    yards.integrator: Wish(trade="it|", label="icon", department=True, faces="sans"),
    yards.pit_lane: Wish(trade="garage|", phones=_TWO, label="word"),
    yards.press_shop: Wish(trade="press|"),
    yards.chorus: Wish(trade="|"),
    rooms.inn: Wish(trade="inn|", shape="named"),
    rooms.brewery: Wish(trade="brew|"),
    rooms.vineyard: Wish(trade="wine|", shape="named", faces="serif", sizes=_STANDING),
    rooms.smile: Wish(trade="teeth|", phones=("fixed",)),
    rooms.cause: Wish(trade="cause|", slogan=True, department=True),
    rooms.roofline: Wish(trade="estate|"),
    rooms.sitter: Wish(trade="|", label="icon"),
    rooms.interpreter: Wish(trade="words|", sizes=((62.0, 62.0), *_STANDING)),
    boards.startup: Wish(trade="new|", label="icon", faces="sans", department=True),
    boards.totem: Wish(trade="|"),
    boards.marquee: Wish(trade="|"),
    boards.filmstrip: Wish(trade="photo|"),
    boards.blueprint: Wish(trade="plan|", faces="sans"),
    boards.two_tone: Wish(trade="|"),
    boards.ticket: Wish(trade="|", department=True),
    boards.lit_panel: Wish(trade="|"),
}  # fmt: skip
FRONTS: dict[str, Design] = {design.__name__: design for design in _WISHES}
WISHES = {design.__name__: wish for design, wish in _WISHES.items()} | {
    "follow": Wish(trade="|"),
    "pair": Wish(trade="|", sites=True, web=True),
    "tear_code": Wish(trade="|", code=True),
    "pledge": Wish(trade="|", slogan=True),
}
BACKS: dict[str, Design] = {**backs.ALL}
