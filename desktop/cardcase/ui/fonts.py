"""The two families: Source Serif from its package, Inter where it is installed."""

from functools import cache

from PySide6.QtGui import QFontDatabase

_SERIF_FACES = ("SourceSerifPro", "SourceSerifProSemibold")


@cache
def serif_family() -> str:
    """The serif's family, its two faces loaded; the system's serif when they are missing."""
    import font_source_serif_pro  # finds its files by globbing: only when a window is made

    family = ""
    for face in _SERIF_FACES:
        loaded = QFontDatabase.addApplicationFont(font_source_serif_pro.font_files_ttf[face])
        if loaded >= 0:
            family = QFontDatabase.applicationFontFamilies(loaded)[0]
    return family or "serif"


@cache
def interface_family() -> str:
    """Inter where it is installed, else the platform's own interface font."""
    if QFontDatabase.hasFamily("Inter"):
        return "Inter"
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
