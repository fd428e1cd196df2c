"""Icons: of the right colour, sharp on dense screens, and cheap."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QIcon, QPixmap
from pytestqt.qtbot import QtBot

import cardcase.ui
from cardcase.ui import drawings, icons
from cardcase.ui.theme import Theme

UI = Path(cardcase.ui.__file__).parent


def ink(pixmap: QPixmap) -> str:
    """The colour of the most opaque pixel."""
    image = pixmap.toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=lambda color: color.alpha()).name()


def near(one: str, other: str) -> bool:
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return all(abs(a - b) <= 6 for a, b in pairs)


def test_an_icon_has_the_colour_of_its_role(dress: Theme) -> None:
    dress.set_mode("light")
    assert near(ink(icons.pixmap("users", "danger", 48)), dress.color("danger").name())


def test_an_icon_is_sharp_on_a_dense_screen(dress: Theme) -> None:
    pixmap = icons.pixmap("scan-line", "muted", 18, 2.0)
    assert pixmap.width() == 36
    assert pixmap.deviceIndependentSize().width() == 18


def test_the_stroke_is_ours(dress: Theme) -> None:
    assert b'stroke-width="1.75"' in icons._svg("users", "#000000")


def test_the_same_icon_is_drawn_once(dress: Theme) -> None:
    one, two = icons.pixmap("mail"), icons.pixmap("mail")
    assert one.cacheKey() == two.cacheKey()


def test_an_old_name_finds_its_icon(dress: Theme) -> None:
    assert not icons.pixmap("trash-2").isNull()


def test_a_slip_in_a_name_is_heard(dress: Theme) -> None:
    with pytest.raises(icons.UnknownIconError):
        icons.pixmap("no-such-icon")


def test_an_action_keeps_its_icon_through_a_change_of_theme(dress: Theme, qtbot: QtBot) -> None:
    dress.set_mode("light")
    action = QAction("Words")
    icons.keep_icon(action, "users", "text", 32)
    before = ink(action.icon().pixmap(32, 32))
    dress.set_mode("dark")
    after = ink(action.icon().pixmap(32, 32, QIcon.Mode.Normal))
    assert near(after, dress.color("text").name())
    assert before != after


def test_loading_icons_loads_no_network_code() -> None:
    script = (
        "import sys\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "from cardcase.ui import icons\n"
        "icons._svg('users', 'red')\n"
        "sys.exit(any(name in sys.modules for name in ('lucide', 'ssl', 'urllib.request')))\n"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_every_icon_named_in_the_window_exists() -> None:
    for name, place in sorted(_named()):
        try:
            icons._source(name)
        except icons.UnknownIconError:
            pytest.fail(f"{place}: no icon {name!r}")


def _named() -> set[tuple[str, str]]:
    """Icon names at the places where calls take them."""
    where = {
        "Button": 1, "IconButton": 0, "Banner": 1, "keep_icon": 1, "draw": 1, "pixmap": 0,
        "icon": 0, "add_action": 0, "NavRow": 0,
    }  # fmt: skip
    named = set()
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            called = node.func.id if isinstance(node.func, ast.Name) else called
            arguments: list[ast.expr] = [k.value for k in node.keywords if k.arg == "icon"]
            if called in where and len(node.args) > where[called]:
                arguments.append(node.args[where[called]])
            for argument in arguments:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    named.add((argument.value, f"{path.name}:{node.lineno}"))
    return {(name, place) for name, place in named if name}


@pytest.mark.parametrize("name", ["cardcase", "mark"])
def test_drawings_take_their_colours_from_the_theme(dress: Theme, name: str) -> None:
    for mode in ("light", "dark"):
        dress.set_mode(mode)
        assert drawings.renderer(name).isValid()
    assert "#" not in drawings._source(name)
