"""What ``cardcase scan --json`` says of a card."""

from cardcase.core.scan.report import report
from cardcase.core.scan.result import ScannedCard, ScannedPhotograph
from pages import draft, page_of


def test_a_name_made_of_the_domain_is_told_apart_from_what_is_printed() -> None:
    texts = ("Maja Brzęk", "m.brzek@zielone-zakole.pl")
    card = ScannedCard(image=b"", reading=page_of(*texts), draft=draft(*texts))
    scanned = ScannedPhotograph(width=1000, height=600, thumbnail=b"", cards=(card,))
    (told,) = report("a.jpg", scanned)["cards"]
    assert (told["fields"]["name"], told["fields"]["org"]) == ("Maja Brzęk", "")
    assert told["evidence"]["org"]["value"] == "Zielone Zakole"
    assert not told["evidence"]["org"]["sure"]
    assert "value" not in told["evidence"]["name"]
