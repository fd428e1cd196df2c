"""How Cardcase looks, and which language it speaks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cardcase.ui.i18n import LANGUAGES, tr
from cardcase.ui.pages.settings.group import SettingGroup
from cardcase.ui.theme import MODES
from cardcase.ui.widgets.choice_button import ChoiceButton


class Looks(SettingGroup):
    """Theme and language; each choice works at once."""

    theme_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, theme: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Settings", "Appearance"), parent)
        self.theme = ChoiceButton(tr("Settings", "Theme"), MODES, theme, _theme, steady=True)
        self.language = ChoiceButton(
            tr("Settings", "Language"), ("system", *LANGUAGES), language, _language, steady=True
        )
        self.add(tr("Settings", "Theme"), "", self.theme)
        self.add(tr("Settings", "Language"), "", self.language)
        self.theme.chosen.connect(self.theme_chosen)
        self.language.chosen.connect(self.language_chosen)


def _theme(mode: str) -> str:
    words = {
        "system": tr("Settings", "As the system"),
        "light": tr("Settings", "Light"),
        "dark": tr("Settings", "Dark"),
    }
    return words[mode]


def _language(language: str) -> str:
    # Each in itself, so that one who does not read the present one finds back.
    return {"en": "English", "pl": "Polski"}.get(language, tr("Settings", "As the system"))
