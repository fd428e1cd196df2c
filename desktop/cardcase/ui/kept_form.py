"""Keeps what is typed in forms of events and meetings, so that no end of the program loses it. The
form of a contact and the review keep theirs with the contact and the card."""

from collections.abc import Callable
from typing import Final, TypeVar
from weakref import WeakKeyDictionary

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from cardcase.core.ops import unfinished
from cardcase.core.serial import from_json, to_json
from cardcase.core.store.library import Library
from cardcase.core.store.typed import typed_as, typed_under
from cardcase.ui.context import Context
from cardcase.ui.form_undo import FormUndo

SOON_MS: Final = 1000
"""How much of the typing a killed program may lose."""
Record = TypeVar("Record")
_written: "WeakKeyDictionary[Library, dict[str, str]]" = WeakKeyDictionary()
"""What was written last, by the form's name; it may be on its way yet."""


def kept(library: Library, name: str, cls: type[Record]) -> Record | None:
    """What was typed in a form that nobody left; None for nothing."""
    return read(_said(library, name), cls)


def kept_under(library: Library, beginning: str, cls: type[Record]) -> list[Record]:
    """The same of all forms of which the names begin so."""
    on_its_way = _written.get(library, {}).items()
    said = typed_under(library, beginning)
    said |= {name: text for name, text in on_its_way if name.startswith(beginning)}
    found = (read(text, cls) for text in said.values())
    return [each for each in found if each is not None]


def read(said: str, cls: type[Record]) -> Record | None:
    """What was written of a form; None for nothing, and for what another program wrote."""
    try:
        return from_json(said, cls) if said else None
    except ValueError:
        return None


def _said(library: Library, name: str) -> str:
    said = _written.get(library, {}).get(name)
    return typed_as(library, name) if said is None else said


class KeptForm:
    """Writes what ``say`` gives a moment after something was typed in ``form``, under a name; None:
    nothing is to be kept."""

    def __init__(
        self,
        context: Context,
        name: str,
        form: QWidget,
        undo: FormUndo,
        say: Callable[[], object | None],
    ) -> None:
        self._context, self._name, self._say = context, name, say
        # It goes with the form.
        self._timer = QTimer(form, interval=SOON_MS, singleShot=True)
        self._timer.timeout.connect(self._keep)
        undo.moved.connect(self.soon)

    def soon(self) -> None:
        """Write in a moment."""
        if not self._timer.isActive():
            self._timer.start()

    def drop(self) -> None:
        """The form is left: what was typed is saved, or not wanted."""
        self._timer.stop()
        self._write("")

    def _keep(self) -> None:
        typed = self._say()
        self._write("" if typed is None else to_json(typed))

    def _write(self, said: str) -> None:
        library = self._context.library
        if said != _said(library, self._name):
            _written.setdefault(library, {})[self._name] = said
            self._context.run(unfinished.keep_as, self._name, said)
