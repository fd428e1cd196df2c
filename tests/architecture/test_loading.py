"""What is loaded when, as a fresh interpreter tells."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = (
    "PySide6", "shiboken6", "cv2", "onnxruntime", "rapidocr", "PIL", "vobject", "phonenumbers",
    "zxingcpp",
)  # fmt: skip


def loaded(code: str, *arguments: str) -> set[str]:
    """The heavy packages that a fresh interpreter has loaded after running the code."""
    told = subprocess.check_output(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*sys.modules)", *arguments], text=True
    )
    return {name.partition(".")[0] for name in told.split()} & set(HEAVY)


def test_the_probe_sees_what_is_loaded() -> None:
    assert loaded("import PIL") == {"PIL"}


@pytest.mark.parametrize(
    "module",
    ["cardcase.cli", "cardcase.app", "cardcase.core.exchange.files", "cardcase.core.normalize"],
)
def test_light_modules_load_nothing_heavy(module: str) -> None:
    assert loaded(f"import {module}") == set()


def test_opening_and_searching_a_library_loads_nothing_heavy(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from cardcase.core.store import browse\n"
        "from cardcase.core.store.library import Library\n"
        "from cardcase.core.ops import cards, contacts, history, imports, photographs\n"
        "library = Library.open(Path(sys.argv[1]))\n"
        "browse.contacts_page(library, 'bl')\n"
        "library.close_all()\n"
    )
    assert loaded(code, str(tmp_path / "library")) == set()


@pytest.mark.parametrize("command", [["--version"], ["search", "bl"]])
def test_quick_commands_load_nothing_heavy(tmp_path: Path, command: list[str]) -> None:
    code = (
        "import sys\n"
        "from cardcase.app import main\n"
        "try:\n"
        "    main()\n"
        "except SystemExit:\n"
        "    pass\n"
    )
    assert loaded(code, "--library", str(tmp_path / "library"), *command) == set()
