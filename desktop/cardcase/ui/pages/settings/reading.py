"""Which engine reads the cards, and of which country phones are that do not say it."""

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from cardcase.core.scan import engines
from cardcase.core.scan.engines import presence
from cardcase.core.scan.result import ScanOptions
from cardcase.ui.countries import countries, country
from cardcase.ui.i18n import tr
from cardcase.ui.labels import engine_name
from cardcase.ui.pages.settings.group import SettingGroup
from cardcase.ui.reading import ENGINE, REGION, home_region
from cardcase.ui.widgets.choice_button import ChoiceButton


class Reading(SettingGroup):
    """For the photographs that are read from now on."""

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(tr("Settings", "Reading cards"), parent)
        self._settings = settings
        chosen = str(settings.value(ENGINE, ScanOptions().engine))
        self.engine = ChoiceButton(
            tr("Settings", "Text reader"), engines.names(), chosen, engine_name, steady=True
        )
        self.row = self.add(tr("Settings", "Text reader"), "", self.engine)
        local = tr("Settings", "Phones without a country code")
        self.region = ChoiceButton(local, countries(), home_region(settings), country)
        self.add(
            local,
            tr("Settings", "Numbers without + are taken as numbers of this country."),
            self.region,
        )
        self.region.chosen.connect(lambda code: settings.setValue(REGION, code))
        self.engine.chosen.connect(self._choose)
        self.refresh()

    def refresh(self) -> None:
        """Say anew what the chosen engine needs; it may have been installed meanwhile."""
        self.row.set_hint(_explained(self.engine.code))

    def _choose(self, engine: str) -> None:
        self._settings.setValue(ENGINE, engine)
        self.refresh()


def _explained(engine: str) -> str:
    if engine in ("tesseract", "auto") and not presence.has_tesseract():
        missing = tr(
            "Settings", "Tesseract is not on this computer. To get it, install: {packages}"
        ).format(packages=presence.PACKAGES)
        alone = tr("Settings", "Until then RapidOCR reads alone.")
        return f"{missing}. {alone}" if engine == "auto" else f"{missing}."
    return {
        "rapidocr": tr("Settings", "Fast and good at photographs; it comes with Cardcase."),
        "auto": tr("Settings", "RapidOCR reads, Tesseract is asked about doubtful letters."),
        "tesseract": tr("Settings", "For clean scans; weaker at photographs."),
    }.get(engine, "")
