"""The words that cards are made of: known ones, those of wallets, of a drawer, those kept aside."""

from dataclasses import dataclass, field

from photographs import labels, names, places, trades
from photographs.drawer import firms as drawer_firms
from photographs.drawer import labels as drawer_labels
from photographs.drawer import trades as drawer_trades
from photographs.kept import labels as kept_labels
from photographs.kept import names as kept_names
from photographs.kept import places as kept_places
from photographs.kept import trades as kept_trades
from photographs.wallet import firms as wallet_firms
from photographs.wallet import labels as wallet_labels
from photographs.wallet import trades as wallet_trades


@dataclass(frozen=True)
class Words:
    """Lists by language; cities and streets by country."""

    women: dict[str, str]
    men: dict[str, str]
    families: dict[str, str]
    nick: dict[str, str]
    cities: dict[str, dict[str, tuple[str, str]]]
    streets: dict[str, list[str]]
    labels: dict[str, dict[str, tuple[list[str], list[str]]]]
    sites: dict[str, tuple[str, str]]
    trades: dict[str, str]
    both: dict[str, list[tuple[str, str]]]
    offices: list[tuple[str, str, str, str]]
    stems: dict[str, list[str]]
    slogans: dict[str, list[str]]
    sentences: dict[str, list[str]]
    bodies: dict[str, list[tuple[str, str, str, str]]] = field(default_factory=dict)

    @property
    def locales(self) -> list[str]:
        """The countries whose cards can be made of these words."""
        return list(self.cities)


KNOWN = Words(
    names.WOMEN,
    names.MEN,
    names.FAMILIES,
    names.NICK,
    places.CITIES,
    places.STREETS,
    labels.LABELS,
    labels.SITES,
    trades.TRADES,
    {"pl": trades.BOTH},
    trades.OFFICES,
    dict.fromkeys(trades.TRADES, trades.STEMS),
    trades.SLOGANS,
    trades.SENTENCES,
)
KEPT = Words(
    kept_names.WOMEN,
    kept_names.MEN,
    kept_names.FAMILIES,
    kept_names.NICK,
    kept_places.CITIES,
    kept_places.STREETS,
    kept_labels.LABELS,
    kept_labels.SITES,
    kept_trades.TRADES,
    kept_trades.BOTH,
    kept_trades.OFFICES,
    kept_trades.STEMS,
    kept_trades.SLOGANS,
    kept_trades.SENTENCES,
)
WALLET = Words(
    names.WOMEN,
    names.MEN,
    names.FAMILIES,
    names.NICK,
    {
        locale: cities
        for locale, cities in places.CITIES.items()
        if locale[:2] in wallet_trades.TRADES
    },
    places.STREETS,
    wallet_labels.LABELS,
    wallet_labels.SITES,
    wallet_trades.TRADES,
    {},
    [],
    wallet_firms.STEMS,
    wallet_firms.SLOGANS,
    wallet_firms.SENTENCES,
    wallet_firms.BODIES,
)
DRAWER = Words(
    names.WOMEN,
    names.MEN,
    names.FAMILIES,
    names.NICK,
    {
        locale: cities
        for locale, cities in places.CITIES.items()
        if locale[:2] in drawer_trades.TRADES
    },
    places.STREETS,
    drawer_labels.LABELS,
    drawer_labels.SITES,
    drawer_trades.TRADES,
    {},
    [],
    drawer_firms.STEMS,
    drawer_firms.SLOGANS,
    drawer_firms.SENTENCES,
    drawer_firms.BODIES,
)
