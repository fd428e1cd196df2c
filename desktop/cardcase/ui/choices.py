"""The theme and the language that the owner chose, in the menu or in the settings."""

from typing import cast

from cardcase.ui.actions import Actions
from cardcase.ui.context import Context
from cardcase.ui.pages.settings.looks import Looks
from cardcase.ui.theme import Mode, theme


def keep_choices(commands: Actions, looks: Looks, context: Context) -> None:
    """Show in both what is chosen, put on what is chosen in either, and keep it.

    Another language is put on by who made the window: it hears ``commands.language_chosen``.
    """

    def show() -> None:
        language = str(context.settings.value("language", "system"))
        commands.set_choices(theme().mode, language)
        looks.theme.set_code(theme().mode)
        looks.language.set_code(language)

    def choose_theme(mode: str) -> None:
        context.settings.setValue("theme", mode)
        theme().set_mode(cast(Mode, mode))
        show()

    def choose_language(language: str) -> None:
        context.settings.setValue("language", language)
        show()

    show()
    commands.theme_chosen.connect(choose_theme)
    commands.language_chosen.connect(choose_language)
    looks.theme_chosen.connect(commands.theme_chosen)
    looks.language_chosen.connect(commands.language_chosen)
