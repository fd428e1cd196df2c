"""Languages of cards in words."""

from collections.abc import Callable, Mapping

from cardcase.ui.i18n import tr

_NAMES: Mapping[str, Callable[[], str]] = {
    "pl": lambda: tr("Languages", "Polish"),
    "en": lambda: tr("Languages", "English"),
    "de": lambda: tr("Languages", "German"),
    "fr": lambda: tr("Languages", "French"),
    "es": lambda: tr("Languages", "Spanish"),
    "it": lambda: tr("Languages", "Italian"),
    "pt": lambda: tr("Languages", "Portuguese"),
    "nl": lambda: tr("Languages", "Dutch"),
    "cs": lambda: tr("Languages", "Czech"),
    "sk": lambda: tr("Languages", "Slovak"),
    "sv": lambda: tr("Languages", "Swedish"),
    "nb": lambda: tr("Languages", "Norwegian"),
    "da": lambda: tr("Languages", "Danish"),
    "fi": lambda: tr("Languages", "Finnish"),
    "hu": lambda: tr("Languages", "Hungarian"),
    "ro": lambda: tr("Languages", "Romanian"),
    "hr": lambda: tr("Languages", "Croatian"),
    "sl": lambda: tr("Languages", "Slovenian"),
    "lt": lambda: tr("Languages", "Lithuanian"),
    "lv": lambda: tr("Languages", "Latvian"),
    "et": lambda: tr("Languages", "Estonian"),
    "tr": lambda: tr("Languages", "Turkish"),
}


def language_names(codes: tuple[str, ...]) -> str:
    """Languages (ISO 639-1) as they are called; one that we do not know by its code."""
    return ", ".join(_NAMES[code]() if code in _NAMES else code for code in codes)
