"""Starts the window: the application, its looks and words, the library, and the way out."""

import gc
import logging
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from cardcase import __version__, resources
from cardcase.core import config
from cardcase.core.errors import CardcaseError
from cardcase.core.scan.readers import Readers
from cardcase.ui import i18n, theme
from cardcase.ui.collecting import Collector
from cardcase.ui.context import Context
from cardcase.ui.errors import sentence
from cardcase.ui.i18n import tr
from cardcase.ui.opening import open_library
from cardcase.ui.outside import Outside
from cardcase.ui.single import Single
from cardcase.ui.tasks import Mailbox, Tasks
from cardcase.ui.upkeep import Upkeep
from cardcase.ui.windows import Windows

log = logging.getLogger("cardcase")


def run_window(library: Path, files: Sequence[Path] = ()) -> int:
    """Open the window on ``library``, take in ``files``, and run until it is closed.

    Where the library has a window already, that one takes the files and comes to the front.
    Gives the exit code: 1 when the library cannot be opened (told in a message box).
    """
    settings = QSettings(str(config.settings_path()), QSettings.Format.IniFormat)
    app = make_application(settings)
    single = Single(library, config.runtime_path())
    if not single.claim(files):
        return 0
    opened = open_library(library)
    if opened is None:
        single.close()
        return 1
    readers = Readers()
    # Each waits on a thread; two are left for pictures and folders.
    tasks = Tasks(Mailbox(app), work_threads=readers.count + 2)
    context = Context.make(opened, tasks, settings, readers)
    previous = sys.excepthook
    sys.excepthook = _bug_hook(context)
    outside, upkeep, collector = Outside(context), Upkeep(context), Collector()
    try:
        windows = Windows(context, app)
        windows.window.show()
        windows.window.open_files(list(files))
        single.answer(windows.take)
        context.watcher.start()
        # What the program is made of stays: the collector, which stops every thread for as long as
        # it looks (70 ms at all of this), need not look at it again.
        gc.freeze()
        context.tasks.submit("db", opened.back_up_daily, on_failed=partial(_no_backup, context))
        return app.exec()
    finally:
        outside.stop()
        upkeep.stop()
        context.close()
        collector.stop()
        sys.excepthook = previous
        single.close()


def _no_backup(context: Context, error: Exception) -> None:
    if not isinstance(error, CardcaseError):
        raise error
    context.notify(tr("Start", "No backup could be made. {why}").format(why=sentence(error)))


def make_application(settings: QSettings) -> QApplication:
    """The QApplication with its name, look and language."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("Cardcase")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("cardcase")
    app.setWindowIcon(QIcon(str(resources.path("icons", "cardcase.svg"))))
    i18n.install(app, i18n.language_for(str(settings.value("language", "system"))))
    dress = theme.install(app)
    mode = settings.value("theme", "system")
    dress.set_mode(mode if mode in theme.MODES else "system")
    return app


def _bug_hook(context: Context) -> Callable[..., None]:
    """A mistake of ours is logged and told, and does not end the program."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.error("unexpected", exc_info=(kind, error, trace))
        context.notify(
            tr(
                "Start",
                "Something went wrong inside Cardcase. Your library is safe; "
                "what you did last may not have happened.",
            )
        )

    return hook
