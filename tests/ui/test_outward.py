"""What is handed to other programs, where one is there for it and where none is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from cardcase.ui.context import Context
from cardcase.ui.outward import has_program, open_outside
from contacting import Told


@pytest.fixture
def lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which programs say what they are for."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("SNAP", raising=False)
    monkeypatch.setattr(QStandardPaths, "standardLocations", lambda _: [str(tmp_path)])
    return tmp_path


@pytest.mark.parametrize(
    ("name", "text", "known"),
    [
        ("mimeinfo.cache", "[MIME Cache]\nx-scheme-handler/mailto=mail.desktop;\n", True),
        ("mimeapps.list", "[Default Applications]\nx-scheme-handler/mailto=a.desktop\n", True),
        ("mimeapps.list", "[Removed Associations]\nx-scheme-handler/mailto=a.desktop\n", False),
        ("mimeapps.list", "[Default Applications]\nx-scheme-handler/mailto=\n", False),
        ("mimeinfo.cache", "[MIME Cache]\nx-scheme-handler/https=web.desktop;\n", False),
    ],
)
def test_a_program_is_known_where_one_says_so(
    lists: Path, name: str, text: str, known: bool
) -> None:
    (lists / name).write_text(text)
    assert has_program("mailto") is known


@pytest.mark.parametrize(
    ("url", "copied", "said"),
    [
        ("mailto:ewa@sowa.example", "ewa@sowa.example", "No mail program was found."),
        ("tel:+48601202303", "+48601202303", "No program for calls was found."),
        ("https://sowa.example/a", "https://sowa.example/a", "No browser was found."),
    ],
)
def test_what_nothing_opens_is_copied_and_said(
    context: Context,
    lists: Path,
    monkeypatch: pytest.MonkeyPatch,
    url: str,
    copied: str,
    said: str,
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    told = Told(context)
    open_outside(context, QUrl(url))
    assert QGuiApplication.clipboard().text() == copied
    assert told == [f"{said} Copied: {copied}"]
    (lists / "mimeinfo.cache").write_text(f"x-scheme-handler/{QUrl(url).scheme()}=a.desktop;\n")
    open_outside(context, QUrl(url))
    assert len(told) == 1
