"""Processes of our own that do what must not happen in the window's: how they are started, how they
hear and answer through a pipe, and how they end with whoever started them."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from multiprocessing.connection import Connection
from typing import Any


def started(
    module: str,
    theirs: Connection,
    arguments: Sequence[str] = (),
    environment: Mapping[str, str] | None = None,
) -> subprocess.Popen[bytes]:
    """Start ``python -m module HANDLE ARGUMENTS…`` with its end of the pipe; close ours of it."""
    handle = theirs.fileno()
    # -P: the folder the program happens to be started in holds no modules of ours.
    command = [sys.executable, "-P", "-m", module, str(handle), *arguments]
    kept: dict[str, Any] = {"pass_fds": (handle,)}
    if sys.platform == "win32":
        os.set_handle_inheritable(handle, True)
        kept = {
            "startupinfo": subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]}),
            "creationflags": subprocess.CREATE_NO_WINDOW,
        }
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        env={**os.environ, **(environment or {})},
        **kept,
    )


def ended(process: subprocess.Popen[bytes]) -> None:
    """Kill the process and give back what it held."""
    process.kill()
    process.wait()
    if process.stdin is not None:
        process.stdin.close()


def connection_of(handle: int) -> Connection:
    """In the process: its end of the pipe."""
    if sys.platform == "win32":
        from multiprocessing.connection import PipeConnection

        return PipeConnection(handle)
    return Connection(handle)


def end_with_parent() -> None:
    """In the process, on a thread: end once whoever started it does, in any way.

    Standard input is a pipe nobody writes to, so that it ends with them.
    """
    while os.read(0, 1):
        pass
    os._exit(0)
