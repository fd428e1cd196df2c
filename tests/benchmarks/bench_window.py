"""How long the window keeps anyone waiting while a batch of photographs is read.

usage: .venv/bin/python tests/benchmarks/bench_window.py [--photographs 20] [--platform offscreen]

A timer beats every 5 ms in the real window, on the real lanes and with the real reading process;
what comes late was kept waiting. The same timer in a process that does nothing else, beside it,
tells how much of that is the machine's own noise.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))


def main() -> int:
    """Print the worst waits, in milliseconds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photographs", type=int, default=20)
    parser.add_argument("--platform", default="offscreen")
    wanted = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = wanted.platform
    idle = subprocess.Popen(
        [sys.executable, str(HERE.parent / "programs" / "idle_heart.py")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        gaps, seconds = batch(wanted.photographs)
    finally:
        noise, _ = idle.communicate("stop\n")
    print(f"{wanted.photographs} photographs in {seconds:.1f} s, {len(gaps)} beats")
    print(f"{'':24}{'worst':>9}{'second':>9}{'p99.9':>9}{'p99':>9}   ms")
    for name, found in (("the window", gaps), ("an idle process", json.loads(noise))):
        print(f"{name:24}" + "".join(f"{value:9.1f}" for value in summary(found)))
    return 0


def summary(gaps: list[float]) -> tuple[float, float, float, float]:
    """The worst, the second, and two quantiles."""
    ordered = sorted(gaps)
    at = len(ordered) - 1
    return ordered[-1], ordered[-2], ordered[int(at * 0.999)], ordered[int(at * 0.99)]


def batch(photographs: int) -> tuple[list[float], float]:
    """Read a batch in the window; give the waits and how long it took."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from cardcase.ui import i18n, theme
    from heartbeat import Heartbeat
    from program import Program, drop
    from support import card_file, variants

    app = QApplication([])
    i18n.install(app, "en")
    theme.install(app)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        files = [*variants(place, photographs - 2), card_file("contoso-chris-photo.jpg")]
        files.append(card_file("contoso-avery-photo.jpg"))
        program = Program(app, place / "library", place / "settings.ini")
        loop, heart = QEventLoop(), Heartbeat()
        program.window.scan.queue.finished.connect(loop.quit)
        QTimer.singleShot(600_000, loop.quit)
        # The first paint is another measure (bench_start.py).
        QTimer.singleShot(500, heart.start)
        QTimer.singleShot(700, lambda: drop(program.window, *files))
        began = time.perf_counter()
        loop.exec()
        heart.stop()
        seconds = time.perf_counter() - began - 0.7
        gaps = list(heart.gaps)
        program.close()
    return gaps, seconds


if __name__ == "__main__":
    sys.exit(main())
