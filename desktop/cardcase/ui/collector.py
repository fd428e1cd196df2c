"""Python's collector kept away from work with a hundred thousand things.

While it looks at all of them every thread stands still, the window's, too: a fifth of a second.
"""

import gc
import threading
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

Taken = ParamSpec("Taken")
Given = TypeVar("Given")

_lock = threading.Lock()
_at_work: list[int] = []
"""The threads that are in such functions."""


def uncollected(function: Callable[Taken, Given]) -> Callable[Taken, Given]:
    """The function, during which nothing is looked for, and afterwards not among what it made.

    What it made goes when nobody refers to it any more: for things without rings among them.
    """

    @wraps(function)
    def work(*args: Taken.args, **keywords: Taken.kwargs) -> Given:
        with _lock:
            _at_work.append(threading.get_ident())
            gc.disable()
        try:
            return function(*args, **keywords)
        finally:
            with _lock:
                _at_work.remove(threading.get_ident())
                if not _at_work:
                    gc.freeze()
                    gc.enable()

    return work
