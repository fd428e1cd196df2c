"""Words of the window: one function for every sentence, and the translators behind it.

Texts are written in English and found by ``packaging/translations`` (Qt Linguist's lupdate with
``tr`` as an alias). Measured on lupdate 6.11: arguments must be literals in this order, and the
count a plain variable. English has a catalogue too, for its plural forms.
"""

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from cardcase import resources

LANGUAGES: tuple[str, ...] = ("en", "pl")

_SHORT = re.compile(r"(?<![^\s(„])([aiouwz]) ", re.IGNORECASE)
"""A Polish word of one letter, which never ends a line: it goes on with the word behind it."""


def tr(context: str, text: str, comment: str | None = None, n: int = -1) -> str:
    """The sentence in the window's language; ``%n`` is replaced by ``n`` in the right plural."""
    said = QCoreApplication.translate(context, text, comment, n)
    if speaks_english():
        return said
    # Nor does a dash begin one.
    return _SHORT.sub("\\1\u00a0", said).replace(" – ", "\u00a0– ")


def language_for(setting: str) -> str:
    """The language to use for a setting: itself, or for "system" the first that we speak."""
    if setting in LANGUAGES:
        return setting
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), "en")


def speaks_english() -> bool:
    """Whether the window is in English, and not in Polish."""
    return QLocale().language() != QLocale.Language.Polish


def install(app: QCoreApplication, language: str) -> None:
    """Load the catalogues of ``language`` into ``app``, and its way to write dates and numbers."""
    remove(app)
    QLocale.setDefault(QLocale(language))
    own = resources.path("i18n", f"cardcase_{language}.qm")
    # Qt's own dialogs speak the same language.
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}.qm")
    for catalogue in (qt, own):
        translator = QTranslator(app)
        translator.setObjectName("cardcase-translator")
        if translator.load(str(catalogue)):
            app.installTranslator(translator)


def remove(app: QCoreApplication) -> None:
    """Take the catalogues out of ``app``."""
    for translator in app.findChildren(QTranslator, "cardcase-translator"):
        app.removeTranslator(translator)
        translator.deleteLater()
