"""Designs as they lie in wallets: home-made ones, offices', studios', those of one country.

Like the kept ones they say beside them what they cannot do without; their words are those of
:mod:`photographs.wallet`, their people, streets and towns the known ones.
"""

from collections.abc import Callable

from photographs.blocks import Blocks
from photographs.cards import Wish
from photographs.designs.wallet import abroad, backs, offices, prints, signs, studios, trades
from photographs.printing import Press
from photographs.setting import Style

Design = Callable[[Press, Blocks, Style], None]
_TWO = ("fixed", "mobile")
_WISHES: dict[Design, Wish] = {
    trades.handyman: Wish(trade="home|", phones=("mobile",), one_line=True, company=True),
    trades.restaurant: Wish(trade="table|", shape="named", phones=("fixed",), faces="serif"),
    trades.farm: Wish(trade="farm|"),
    trades.taxi: Wish(trade="taxi|", phones=("mobile",), shape="named", company=True),
    trades.hotel: Wish(trade="hotel|", shape="named", phones=("fixed", "fax", "mobile"),
                       label="word"),
    offices.corporation: Wish(trade="group|", shape="group", phones=_TWO),
    offices.notary: Wish(trade="notary|", shape="own", faces="serif", one_line=True),
    offices.surgery: Wish(trade="surgery|", phones=("fixed",)),
    offices.faculty: Wish(body=True, phones=_TWO),
    abroad.exporter: Wish(trade="export|", shape="legal", sites=True, label="word", web=True,
                          phones=("fixed", "fax", "fixed", "fax")),
    abroad.visitenkarte: Wish(trade="group|", shape="legal", label="word", locales=("de",),
                              web=True, phones=("mobile",), registered=True),
    abroad.carte: Wish(trade="|", label="word", phones=_TWO, locales=("fr",)),
    abroad.meishi: Wish(trade="|", sizes=((91.0, 55.0), (55.0, 91.0)), faces="sans"),
    signs.seal: Wish(trade="|"),
    signs.patron: Wish(trade="|"),
    signs.captions: Wish(trade="|", label="word", address_label=True),
    signs.spine: Wish(trade="|"),
    signs.signature: Wish(trade="|"),
    signs.slim: Wish(trade="|", sizes=((50.0, 90.0),)),
    studios.one_word: Wish(trade="new|", shape="legal", label="none", faces="sans", web=True,
                           sizes=((55.0, 55.0),)),
    studios.mini: Wish(trade="new|", shape="legal", phones=("mobile",), faces="sans",
                       sizes=((70.0, 28.0),)),
    studios.full_bleed: Wish(trade="photo|", phones=("mobile",), web=True),
    studios.handles: Wish(trade="free|", code=True, phones=("mobile",)),
    studios.blend: Wish(trade="|", faces="sans"),
    studios.foil: Wish(trade="|"),
    prints.branches: Wish(trade="|", shape="legal", phones=("mobile",)),
    prints.strips: Wish(trade="|"),
    prints.backdrop: Wish(trade="|", company=True),
}  # fmt: skip
FRONTS: dict[str, Design] = {design.__name__: design for design in _WISHES}
WISHES = {design.__name__: wish for design, wish in _WISHES.items()} | {
    "opening": Wish(trade="table|", shape="named", phones=("fixed",)),
    "stamps": Wish(trade="table|", shape="named", web=True),
    "invoice": Wish(trade="|", registered=True),
}
BACKS: dict[str, Design] = {**backs.ALL}
