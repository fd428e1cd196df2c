"""The theme and the language that its owner chose in the menu: put on, and kept."""

from typing import cast

from cardcase.ui.actions import Actions
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.theme import Mode, theme


def keep_choices(commands: Actions, context: Context) -> None:
    """Show in the menu what is chosen, and follow what is chosen there."""

    def choose_theme(mode: str) -> None:
        context.settings.setValue("theme", mode)
        theme().set_mode(cast(Mode, mode))

    def choose_language(language: str) -> None:
        context.settings.setValue("language", language)
        context.notify(tr("Window", "The language changes when Cardcase is started again."))

    commands.set_choices(theme().mode, str(context.settings.value("language", "system")))
    commands.theme_chosen.connect(choose_theme)
    commands.language_chosen.connect(choose_language)
