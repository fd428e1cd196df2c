"""One window a library: a second start hands its files to the first and goes.

They speak through a socket in a folder that is the user's own: nothing of it is on the network.
Whoever holds the lock file beside it is the first; the lock of a program that has died counts as
none. A first that does not answer never keeps anyone from the library: then a second window opens.
"""

import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from cardcase.ui.frame import key_of

Opened = Callable[[Sequence[Path]], None]

PATIENCE_MS = 3000
"""How long a second start waits for the first, which may be just beginning."""

_MOST_BYTES = 1024 * 1024
_STEP_MS = 100
_TOKEN = "XDG_ACTIVATION_TOKEN"
"""What lets a window come to the front on Wayland; Qt takes it from the environment."""
_HELLO = b"cardcase\n"


class Single(QObject):
    """The one window's place: claimed by the first start of a library, until it ends."""

    def __init__(self, library: Path, folder: Path) -> None:
        """``folder``: where sockets and locks lie; it is made, for this user alone."""
        super().__init__()
        self._folder = folder
        self._name = str(folder / key_of(library))
        self._lock = QLockFile(f"{self._name}.lock")
        # Only the death of its holder ends a lock, however long that has lived.
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        self._waiting: list[Sequence[Path]] = []
        self._answer: Opened | None = None

    def claim(self, files: Sequence[Path]) -> bool:
        """Whether this start is to open a window; False: the first one has taken the files."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return True
        patience = QDeadlineTimer(PATIENCE_MS)
        while not self._lock.tryLock(_STEP_MS):
            if self._lock.error() != QLockFile.LockError.LockFailedError:
                return True
            if self._hand_over(files, patience):
                return False
            if patience.hasExpired():
                return True
        # What a first that died has left would be in the way.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def answer(self, opened: Opened) -> None:
        """Call ``opened`` with the files of each later start, also of those that came before."""
        self._answer = opened
        for files in self._waiting:
            opened(files)
        self._waiting.clear()

    def close(self) -> None:
        """Give the place up."""
        self._answer = None
        for caller in self.findChildren(_Caller):
            caller.hang_up()
        self._server.close()
        self._lock.unlock()

    # The second start.

    def _hand_over(self, files: Sequence[Path], patience: QDeadlineTimer) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_STEP_MS):
            return False
        told = {
            "files": [str(path.absolute()) for path in files],
            "token": os.environ.get(_TOKEN, ""),
        }
        socket.write(json.dumps(told).encode() + b"\n")
        answered = socket.waitForReadyRead(max(_STEP_MS, patience.remainingTime()))
        done = answered and bytes(socket.readAll().data()) == _HELLO
        socket.disconnectFromServer()
        return done

    # The first.

    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            caller = _Caller(socket, self)
            caller.told.connect(self._told)
            caller.hear()

    def _told(self, files: Sequence[Path], token: str) -> None:
        if token:
            os.environ[_TOKEN] = token
        if self._answer is None:
            self._waiting.append(files)
        else:
            self._answer(files)


class _Caller(QObject):
    """A later start on the line. It goes when it has hung up, or has said nothing for too long.

    ``told``: its files and its token.
    """

    told = Signal(object, str)

    def __init__(self, socket: QLocalSocket, parent: Single) -> None:
        super().__init__(parent)
        # The server would take it along in the midst of its signals.
        socket.setParent(self)
        self._socket = socket
        self._heard = b""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.hang_up)
        self._patience.start(PATIENCE_MS)
        socket.readyRead.connect(self.hear)
        socket.disconnected.connect(self.hang_up)

    def hear(self) -> None:
        """Read what has been said so far, and answer it once it is whole."""
        self._heard += bytes(self._socket.readAll().data())
        said, end, _ = self._heard.partition(b"\n")
        if len(said) > _MOST_BYTES:
            self.hang_up()
        elif end:
            self._heard = b""
            self._socket.write(_HELLO)
            self._socket.flush()
            self.told.emit(*_understood(said))

    def hang_up(self) -> None:
        """End it, and hear nothing of it any more."""
        self._patience.stop()
        self._socket.blockSignals(True)
        self._socket.abort()
        self.deleteLater()


def _understood(said: bytes) -> tuple[list[Path], str]:
    """The files, whole paths only, and the token; nothing of what is no such message."""
    try:
        told = json.loads(said)
        files, token = told["files"], told["token"]
        paths = [Path(each) for each in files if isinstance(each, str)]
    except (ValueError, TypeError, KeyError, RecursionError):
        return [], ""
    shown = token if isinstance(token, str) and token.isascii() and token.isprintable() else ""
    return [path for path in paths if path.is_absolute()], shown
