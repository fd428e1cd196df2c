"""The words of the review page that are made, not fixed: names of fields, questions, counts."""

from collections.abc import Callable, Mapping, Sequence

from cardcase.core.normalize import email_in
from cardcase.ui.i18n import tr
from cardcase.ui.labels import phone_doubt
from cardcase.ui.pages.review.blocks import Block
from cardcase.ui.pages.review.form_data import family_of
from cardcase.ui.pages.review.line_value import without_label
from cardcase.ui.pages.review.sheet import Sheet

Words = Callable[[], str]

_ON_A_BUTTON = 36

_PARTS: Mapping[str, Words] = {
    "prefix": lambda: tr("Review", "Prefix"),
    "given": lambda: tr("Review", "Given name"),
    "middle": lambda: tr("Review", "Middle name"),
    "family": lambda: tr("Review", "Family name"),
    "suffix": lambda: tr("Review", "Suffix"),
    "street": lambda: tr("Review", "Street"),
    "postcode": lambda: tr("Review", "Post code"),
    "city": lambda: tr("Review", "City"),
    "country": lambda: tr("Review", "Country"),
}

_FAMILIES: Mapping[str, Words] = {
    "name": lambda: tr("Review", "Name"),
    "title": lambda: tr("Review", "Title"),
    "department": lambda: tr("Review", "Department"),
    "org": lambda: tr("Review", "Organization"),
    "phones": lambda: tr("Review", "Phone"),
    "emails": lambda: tr("Review", "E-mail"),
    "urls": lambda: tr("Review", "Web page"),
    "social": lambda: tr("Review", "Profile"),
    "addresses": lambda: tr("Review", "Address"),
    "tax_ids": lambda: tr("Review", "Tax number"),
    "note": lambda: tr("Review", "Notes"),
}

_COUNTS: Sequence[Words] = (
    lambda: tr("Review", "No field is sure yet"),
    lambda: tr("Review", "One field is sure"),
    lambda: tr("Review", "Two fields are sure"),
    lambda: tr("Review", "Three fields are sure"),
    lambda: tr("Review", "Four fields are sure"),
    lambda: tr("Review", "Five fields are sure"),
    lambda: tr("Review", "Six fields are sure"),
    lambda: tr("Review", "Seven fields are sure"),
    lambda: tr("Review", "Eight fields are sure"),
    lambda: tr("Review", "Nine fields are sure"),
    lambda: tr("Review", "Ten fields are sure"),
    lambda: tr("Review", "Eleven fields are sure"),
    lambda: tr("Review", "Twelve fields are sure"),
)


def family_name(family: str) -> str:
    """What a family of fields is called."""
    return _FAMILIES[family]()


def part_name(key: str) -> str:
    """What one field is called: "Post code" of an address, "Phone"."""
    part = key.rpartition(".")[2]
    return _PARTS[part]() if part in _PARTS else family_name(family_of(key))


def block_name(block: Block, type_: str) -> str:
    """What a block is called; a phone by its type where that has a name of its own."""
    if block.family == "phones" and type_ == "fax":
        return tr("Review", "Fax")
    if block.family == "phones" and type_ == "mobile":
        return tr("Review", "Mobile")
    if block.family == "tax_ids" and type_:
        return type_
    return part_name(block.key)


def question(block: Block, name: str, shown: str) -> str:
    """What is asked about a doubtful block: which of two words, or whether it is right."""
    if pair := differing_words(block, shown):
        one, other = pair
        return tr("Review", "{field} – is it {one} or {other}?").format(
            field=name, one=one, other=other
        )
    return tr("Review", "{field} – is this right?").format(field=name)


def differing_words(block: Block, shown: str) -> tuple[str, str] | None:
    """The one word in which the only other reading differs, as shown and as read otherwise."""
    if len(block.alternatives) != 1:
        return None
    words = [word.strip(",;") for word in shown.split()]
    others = [word.strip(",;") for word in block.alternatives[0].text.split()]
    pairs = [pair for pair in zip(words, others, strict=False) if pair[0] != pair[1]]
    return pairs[0] if len(words) == len(others) and len(pairs) == 1 else None


def shortened(text: str) -> str:
    """A text that fits on a button."""
    return text if len(text) <= _ON_A_BUTTON else f"{text[: _ON_A_BUTTON - 1].rstrip()}…"


def as_corrected() -> str:
    """Beside a value that an earlier correction speaks for."""
    return tr("Review", "as you corrected it before")


def readings(count: int) -> str:
    """How many readings a doubtful block has."""
    if count == 2:
        return tr("Review", "two readings")
    return (
        tr("Review", "three readings") if count == 3 else tr("Review", "%n readings", None, count)
    )


def sure_count(count: int) -> str:
    """The heading of the sure fields; numbers to twelve are words."""
    return (
        _COUNTS[count]()
        if count < len(_COUNTS)
        else tr("Review", "%n fields are sure", None, count)
    )


def problem(key: str, value: str, region: str) -> str:
    """Why a typed value looks odd, in a sentence; empty for a good one. Nothing is refused."""
    family = family_of(key)
    if not value.strip():
        return ""
    if family == "phones":
        return phone_doubt(value, region)
    if family == "emails" and email_in(value) != value.strip():
        return tr(
            "Review", "This does not look like an e-mail address. It is kept as you typed it."
        )
    return ""


def origin(sheet: Sheet, block: Block) -> str:
    """What a derived value was worked out from."""
    text = without_label(sheet.line_text(block.lines[0])) if block.lines else ""
    if text.startswith("+"):
        # Of a phone number it is the country's code that tells something.
        text = text.split()[0]
    if text:
        return tr("Review", "worked out from {what}").format(what=text)
    return tr("Review", "worked out from the other fields")
