"""Sentences of Qt's own dialogs that its catalogue has no Polish for (qtbase_pl of Qt 6.8 to 6.11:
they came, or got an underlined letter, after it was last translated).

Ours is asked first, so that what stands here is what is shown; nothing calls this.
"""

from cardcase.ui.i18n import tr


def words() -> tuple[str, ...]:
    """All of them, in the window's language."""
    return (
        tr("QFileDialog", "&Look in:"),
        tr("QFileDialog", "Files of &type:"),
        tr("QPrintSettingsOutput", "Double Sided Printing"),
        tr("QPrintSettingsOutput", "Off"),
        tr("QPrintSettingsOutput", "Long side binding"),
        tr("QPrintSettingsOutput", "Short side binding"),
        tr("QPrintSettingsOutput", "Pages"),
        tr("QPrintSettingsOutput", "Page &Set:"),
        tr(
            "QPrintSettingsOutput",
            "Specify pages or ranges separated by commas. Ranges are specified by two numbers "
            "separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.",
        ),
    )
