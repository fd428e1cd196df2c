"""How long it takes from Enter at the corners of a card until the form shows what was read.

usage: bench_reread.py [PICTURE…] [--times N] [--engine NAME]
(else the photographs of 12 megapixels of the tests, five times each)

A review page at work on a library of its own, with a warm reading process as the window has one.
Each time the photograph is read whole, then its page is shown, then a corner is moved by a pixel
and taken: whatever else the machine does weighs on all three, so trust the ratio. Processor
seconds are the reading process's own; beside them the most memory it has had.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "*.warning=false")

from PySide6.QtCore import QEventLoop, QSettings, QTimer

from cardcase.core.ops import photographs
from cardcase.core.scan.reader import Reader
from cardcase.core.scan.result import ScanOptions
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.application import make_application
from cardcase.ui.context import Context
from cardcase.ui.pages.review.page import ReviewPage
from cardcase.ui.reading import ENGINE
from cardcase.ui.tasks import Mailbox, Tasks

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import card_file, descendants

PHOTOGRAPHS = ("contoso-avery-photo.jpg", "contoso-chris-photo.jpg")
PATIENCE = 120


def main() -> int:
    """Measure and print a line for each photograph."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pictures", nargs="*", type=Path)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--engine", default="rapidocr")
    wanted = parser.parse_args()
    heads = ("whole scan", "page shown", "re-read", "ratio", "cpu scan", "cpu re-read", "peak MB")
    print(f"{'seconds, medians':<28}" + "".join(f"{head:>13}" for head in heads))
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue(ENGINE, wanted.engine)
        make_application(settings)
        for number, picture in enumerate(wanted.pictures or map(card_file, PHOTOGRAPHS)):
            library = Library.open(Path(folder) / str(number))
            context = Context.make(library, Tasks(Mailbox()), settings, Reader())
            try:
                show(picture.name, measured(context, picture, wanted.times))
            finally:
                context.close()
    return 0


def measured(context: Context, picture: Path, times: int) -> list[float]:
    """The medians of the columns."""
    library, options = context.library, ScanOptions(engine=str(context.settings.value(ENGINE)))
    photographs.enqueue(library, [picture])
    (record,) = load.photographs(library)
    record = photographs.take_in(library, record.uid)
    path = library.media.path(record.sha256)
    photographs.add_scanned(library, record.uid, context.reader.scan(path, options))
    page = ReviewPage(context)
    page.resize(1376, 900)
    page.show()
    page.activated()
    until(lambda: page.desk.form is not None)
    rows = []
    for _ in range(times):
        whole = timed(lambda: context.reader.scan(path, options))
        shown = timed(lambda: (page.work.corners(), until(lambda: page.work.is_editing)))
        page.desk.card_panel.corners.view.step(1)
        again = timed(lambda: taken(page))
        rows.append((whole[0], shown[0], again[0], again[0] / whole[0], whole[1], again[1]))
        until(lambda: not page.work.is_reading)
    page.hide()
    return [*(statistics.median(column) for column in zip(*rows, strict=True)), peak_megabytes()]


def taken(page: ReviewPage) -> None:
    """Take the corners, and see the form that shows what was read."""
    form = page.desk.form
    page.work.take()
    until(lambda: page.desk.form is not form)


def timed(act: Callable[[], object]) -> tuple[float, float]:
    """Seconds that passed, and those of the processor that the reading process took."""
    began, cpu = time.perf_counter(), cpu_seconds()
    act()
    return time.perf_counter() - began, cpu_seconds() - cpu


def until(met: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    end = time.monotonic() + PATIENCE
    loop, timer = QEventLoop(), QTimer(interval=1)
    timer.timeout.connect(lambda: loop.quit() if met() or time.monotonic() > end else None)
    timer.start()
    loop.exec()
    timer.stop()
    assert met(), "it took too long"


def cpu_seconds() -> float:
    """What the processes that this one started have taken so far (Linux)."""
    ticks = 0
    for pid in descendants(os.getpid()):
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def peak_megabytes() -> float:
    """The most memory that one of those has had (Linux)."""
    most = 0
    for pid in descendants(os.getpid()):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                most = max(most, int(line.split()[1]))
    return most / 1024


def show(name: str, columns: Sequence[float]) -> None:
    """Print a line of the table."""
    print(f"{name:<28}" + "".join(f"{one:>13.2f}" for one in columns), flush=True)


if __name__ == "__main__":
    sys.exit(main())
