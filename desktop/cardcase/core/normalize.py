"""What a typed or printed way to reach someone means, and whether it looks odd.

Nothing here refuses a value: an odd one is kept as given, and a code says what is odd about it.
"""

import re
import unicodedata
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

# phonenumbers is loaded by the functions that need it: with its tables it takes 30 ms.
if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

PhoneProblem = Literal["", "no_number", "too_short", "too_long"]

# phonenumbers knows "ext." and "wewn.", but not the shorter word Polish cards print.
_EXTENSION = re.compile(r"(?i)\b(?:wew|w)\.?(?=\s*\d)")

_TOP = r"(?:(?i:xn--[a-z0-9-]+)|[^\W\d_]{2,})"  # the last label of a domain
_EMAIL = re.compile(rf"[^\s@<>()\[\],;:\"]+@[^\s@<>()\[\],;:\"]+\.{_TOP}")
_WEB = re.compile(rf"(?:https?://)?[^\W_](?:[\w-]*\.)+{_TOP}(?:[:/?#]\S*)?")
_ENCODED = "xn--"
_SERVICES = {
    "linkedin.com": "linkedin", "pl.linkedin.com": "linkedin", "facebook.com": "facebook",
    "fb.com": "facebook", "instagram.com": "instagram", "x.com": "x", "twitter.com": "x",
    "youtube.com": "youtube",
}  # fmt: skip


def normalize_phone(value: str, region: str) -> str:
    """E.164 of a phone number (RFC 3966's global form), with ``;ext=`` where one is given.

    ``region``: ISO 3166 country of a number without a country code. Empty where it cannot be told.
    """
    number = parse_phone(value, region)
    return e164(number, number.extension or "") if number else ""


def dialled_in(value: str, *regions: str) -> str:
    """:func:`normalize_phone` in the first of these countries in which it is a number."""
    found = (normalize_phone(value, region) for region in dict.fromkeys(regions))
    return next(filter(None, found), "")


def e164(number: "PhoneNumber", extension: str = "") -> str:
    """The number in E.164, with ``;ext=``; empty if it cannot be dialled from anywhere."""
    import phonenumbers
    from phonenumbers import PhoneNumberFormat, PhoneNumberType, ValidationResult

    # Not just any kind: a local number may be as long as one that is free of charge.
    line = PhoneNumberType.FIXED_LINE_OR_MOBILE
    reason = phonenumbers.is_possible_number_for_type_with_reason(number, line)
    if reason != ValidationResult.IS_POSSIBLE and not phonenumbers.is_valid_number(number):
        return ""
    plain = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    return f"{plain};ext={extension}" if extension else plain


def parse_phone(text: str, region: str | None) -> "PhoneNumber | None":
    """The number that a text is, dialled in ``region`` (ISO 3166; None: anywhere), if it is one."""
    import phonenumbers

    try:
        return phonenumbers.parse(_EXTENSION.sub("ext. ", text), region)
    except phonenumbers.NumberParseException:
        return None


def phone_problem(value: str, region: str) -> PhoneProblem:
    """Why a phone number looks odd; empty for a good one."""
    import phonenumbers
    from phonenumbers import ValidationResult

    number = parse_phone(value, region)
    if number is None:
        return "no_number"
    reason = phonenumbers.is_possible_number_with_reason(number)
    # A number of local length reaches nobody from another town.
    if reason in (ValidationResult.TOO_SHORT, ValidationResult.IS_POSSIBLE_LOCAL_ONLY):
        return "too_short"
    if reason == ValidationResult.TOO_LONG:
        return "too_long"
    return ""


def phone_in(text: str, region: str) -> str:
    """The first phone number of a text as it is written there; empty if there is none."""
    import phonenumbers

    matches = phonenumbers.PhoneNumberMatcher(text, region, phonenumbers.Leniency.POSSIBLE)
    return next((match.raw_string for match in matches), "")


def normalize_email(value: str) -> str:
    """An e-mail address in lower case, without ``mailto:`` and spaces; empty if it is none.

    Its domain is given in letters: see :func:`domain_in_letters`.
    """
    plain = re.sub(r"\s+", "", value).lower().removeprefix("mailto:")
    if not _EMAIL.fullmatch(plain):
        return ""
    local, _, domain = plain.rpartition("@")
    return f"{unicodedata.normalize('NFC', local)}@{domain_in_letters(domain)}"


def domain_in_letters(domain: str) -> str:
    """A domain in lower case with its letters as they are read: ``xn--w-uga1v8h.pl`` is żółw.pl.

    One that is encoded (RFC 5891) and one that is not are the same then. What cannot be decoded
    stays as it is.
    """
    return ".".join(map(_label_in_letters, domain.lower().split(".")))


def _label_in_letters(label: str) -> str:
    if label.startswith(_ENCODED):
        try:
            label = label.removeprefix(_ENCODED).encode("ascii").decode("punycode") or label
        except UnicodeError:
            return label
    return unicodedata.normalize("NFC", label)


def email_in(text: str) -> str:
    """The first e-mail address of a text as it is written there; empty if there is none."""
    found = _EMAIL.search(text)
    return found.group() if found else ""


def normalize_web(value: str) -> str:
    """Host and path of a web page, the host in lower case and without ``www.``; empty if none.

    The host is given in letters: see :func:`domain_in_letters`.
    """
    plain = value.strip()
    if not _WEB.fullmatch(plain):
        return ""
    try:
        parts = urlsplit(plain if "://" in plain else f"//{plain}")
    except ValueError:
        return ""
    path = f"{parts.path}?{parts.query}" if parts.query else parts.path.rstrip("/")
    return domain_in_letters(parts.netloc).removeprefix("www.") + path


def way_of(text: str) -> tuple[str, str]:
    """Which way to reach somebody a text is, as far as that is plain: ``email``, ``web``, or
    ``social`` with its service; empty for all else, as numbers are."""
    plain = text.strip()
    if normalize_email(plain):
        return "email", ""
    page = normalize_web(plain)
    host, _, path = page.partition("/")
    if path and (service := _SERVICES.get(host.removeprefix("m."))):
        return "social", service
    with_page = plain.lower().startswith(("http://", "https://", "www."))
    # A number in groups with dots is no page, and neither is what only begins like one.
    return ("web", "") if page and (with_page or re.search(r"\.[a-z]{2,}(/|$)", page)) else ("", "")


def web_in(text: str) -> str:
    """The first web address of a text as it is written there; empty if there is none."""
    found = _WEB.search(text)
    return found.group().rstrip(".,;)") if found else ""
