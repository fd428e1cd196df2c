"""Reading leaves nothing behind and tells nobody: onnxruntime's telemetry is off."""

import os
import subprocess
import sys
from pathlib import Path

from support import card_file

CARDS = ("adventure-works-2.jpg", "contoso-marie.png")

HERE = """
import os, sys
from pathlib import Path
from cardcase.core.scan.pipeline import scan
for name in sys.argv[1:]:
    assert scan(Path(name).read_bytes()).cards
assert "onnxruntime" in sys.modules
print(os.environ["ORT_DISABLE_TELEMETRY"])
"""

CHILD = """
import sys
from pathlib import Path
from cardcase.core.scan.reader import Reader
reader = Reader()
for name in sys.argv[1:]:
    assert reader.scan(Path(name)).cards
environment = Path(f"/proc/{reader._child._process.pid}/environ")
known = b"\\0ORT_DISABLE_TELEMETRY=1\\0" in b"\\0" + environment.read_bytes() + b"\\0"
reader.close()
print(int(known))
"""


def _scanned(code: str, home: Path) -> str:
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("ORT_", "XDG_"))}
    files = [str(card_file(name)) for name in CARDS]
    out = subprocess.run(
        [sys.executable, "-c", code, *files],
        env={**kept, "HOME": str(home)},
        capture_output=True,
        text=True,
        check=True,
    )
    return out.stdout.strip()


def test_the_pipeline_writes_nothing_at_home(tmp_path: Path) -> None:
    assert _scanned(HERE, tmp_path) == "1"
    assert list(tmp_path.rglob("*")) == []


def test_the_reading_process_writes_nothing_at_home(tmp_path: Path) -> None:
    assert _scanned(CHILD, tmp_path) == "1"
    assert list(tmp_path.rglob("*")) == []
