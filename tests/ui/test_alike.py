"""Why two contacts may be the same, in words: nothing is said twice."""

import pytest

from cardcase.core.match.verdict import Reason
from cardcase.ui.alike import reasons
from cardcase.ui.labels import notes_words


@pytest.mark.usefixtures("dress")
def test_the_domain_of_the_same_address_is_not_said_again() -> None:
    both = (Reason("same_email"), Reason("same_domain"), Reason("other_city"))
    assert reasons(both, against=False) == "same e-mail"
    assert reasons(both[1:], against=False) == "same domain"
    assert reasons(both, against=True) == "different cities"


@pytest.mark.usefixtures("dress")
def test_the_name_before_a_merging_is_said_in_words() -> None:
    assert notes_words("miła\nalias: Ania Nowak") == "miła\nAlso called: Ania Nowak"
    assert notes_words("an alias: none") == "an alias: none"
