"""What is handed to other programs: mail, calls, pages, files; and the word where none takes it."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from cardcase.ui.context import Context
from cardcase.ui.i18n import tr

_REMOVED = "[Removed Associations]"


def open_outside(context: Context, url: QUrl) -> None:
    """Hand an address to the system; where no program is there for it, copy it and say so."""
    opened = QDesktopServices.openUrl(url)
    if opened and (url.isLocalFile() or has_program(url.scheme())):
        return
    if url.isLocalFile():
        text = tr("Outside", "No program was found that opens {file}.")
        context.notify(text.format(file=url.fileName()))
        return
    page = url.scheme() in ("http", "https")
    value = url.toDisplayString() if page else url.path()
    QGuiApplication.clipboard().setText(value)
    if page:
        text = tr("Outside", "No browser was found. Copied: {value}")
    elif url.scheme() == "tel":
        text = tr("Outside", "No program for calls was found. Copied: {value}")
    else:
        text = tr("Outside", "No mail program was found. Copied: {value}")
    context.notify(text.format(value=value))


def has_program(scheme: str) -> bool:
    """Whether a program is known for a scheme.

    On a freedesktop.org system Qt says that it was opened as soon as xdg-open was started, whatever
    becomes of it. Programs say there what they are for in lists
    (specifications.freedesktop.org/mime-apps-spec); of other systems, and in a sandbox, whose lists
    are not those of the system, Qt is believed.
    """
    if sys.platform != "linux" or "SNAP" in os.environ or Path("/.flatpak-info").exists():
        return True
    key = f"x-scheme-handler/{scheme}="
    return any(line.startswith(key) and line != key for line in _associations())


def _associations() -> Iterator[str]:
    kinds = QStandardPaths.StandardLocation
    for kind in (kinds.GenericConfigLocation, kinds.ApplicationsLocation):
        for folder in map(Path, QStandardPaths.standardLocations(kind)):
            for file in (*folder.glob("*mimeapps.list"), folder / "mimeinfo.cache"):
                try:
                    lines = file.read_text("utf-8", "replace").splitlines()
                except OSError:
                    continue
                section = ""
                for line in map(str.strip, lines):
                    section = line if line.startswith("[") else section
                    if section != _REMOVED:
                        yield line
