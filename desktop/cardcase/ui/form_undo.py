"""Undo and Redo in a form: what was typed and chosen in its fields and which rows came and went,
the latest first, whichever field has the focus.

Each field of Qt remembers for itself; so Ctrl+Z in a field that nobody had touched would take back
the last thing that was done to the library, with the typing still standing in the other fields.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from cardcase.ui.focus import watch_focus
from cardcase.ui.form_steps import Change, Restore, Step, Steps
from cardcase.ui.form_values import (
    Field,
    Text,
    changed_by_hand,
    choices_in,
    put_value,
    value_of,
)
from cardcase.ui.i18n import tr
from cardcase.ui.widgets.keycap import key_text


class FormUndo(QObject):
    """Serves the fields of ``form``: choices from the beginning, texts from when they first have
    the focus or are watched.

    ``find`` gives the field of a ``key``, where fields have one and are made anew; ``passes``:
    whether Undo (True) or Redo is the library's when there is nothing more of the form to move.
    ``refused`` says that there was nothing, and that the library's was not for here; ``done``:
    there is one more step; ``moved``: the form says something else, whatever led to it. What
    ``offered`` says to be undone goes before the form's own steps.
    """

    refused = Signal(str)
    done = Signal()
    moved = Signal()

    def __init__(
        self,
        form: QWidget,
        find: Callable[[str], QWidget | None] | None = None,
        passes: Callable[[bool], bool] = lambda _undo: False,
    ) -> None:
        super().__init__(form)
        self.steps = Steps()
        self.offered: Callable[[], bool] = lambda: False
        self._form, self._find, self._passes = form, find, passes
        self._known: dict[Field, str] = {}
        self._goes_on = self._aside = False
        self._together: Step | None = None
        self.listen_on(form)
        self.watch(*choices_in(form))
        watch_focus(self._focus_moved)

    def listen_on(self, widget: QWidget) -> None:
        """Answer the keys in another part of the window, too, that belongs to the form."""
        widget.installEventFilter(self)

    def watch(self, *fields: QWidget) -> None:
        """Remember what is typed into these fields, chosen, or put there."""
        for each in fields:
            if isinstance(each, Field) and each not in self._known:
                self._known[each] = value_of(each)
                each.setProperty("form_undo", True)
                each.installEventFilter(self)
                by_hand = None if isinstance(each, Text) else each
                # Whatever the signal brings, the field itself tells what it says.
                changed_by_hand(each).connect(_deaf(partial(self._changed, by_hand)))

    def did(self, back: Restore, again: Restore) -> None:
        """Something was done that no field shows: a row came or went."""
        self.watch(*choices_in(self._form))
        step = self._together
        if step is None:
            self._add(Step(back=back, again=again))
            self._goes_on = False
        else:
            step.back, step.again = _both(back, step.back), _both(step.again, again)

    @contextmanager
    def together(self, back: Restore | None = None, again: Restore | None = None) -> Iterator[None]:
        """All that is put into fields meanwhile is one step; ``back`` and ``again`` move with it
        what no field shows."""
        if (outer := self._together) is not None:
            if back is not None or again is not None:
                outer.back, outer.again = _both(back, outer.back), _both(outer.again, again)
            yield
            return
        step = self._together = Step(back=back, again=again)
        try:
            yield
        finally:
            self._changed()
            self._together = None
            if step.changes or step.back is not back:
                self._add(step)
            self._goes_on = False

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What comes into fields meanwhile, nobody typed."""
        before, self._aside = self._aside, True
        try:
            yield
        finally:
            self._differences()
            self._aside = before

    def undo(self) -> bool:
        """Take back the latest step; whether there was one."""
        return self._move(self.steps.done, self.steps.undone, back=True)

    def redo(self) -> bool:
        """Do again what was taken back last; whether there was anything."""
        return self._move(self.steps.undone, self.steps.done, back=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() not in kinds or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        undo = event.matches(QKeySequence.StandardKey.Undo)
        if not undo and not event.matches(QKeySequence.StandardKey.Redo):
            return super().eventFilter(watched, event)
        focused = QApplication.focusWidget()
        if isinstance(focused, Text) and focused not in self._known:
            # A field that is no part of the form takes back for itself.
            return super().eventFilter(watched, event)
        own = bool(self.steps.done if undo else self.steps.undone)
        if (undo and self.offered()) or (not own and self._passes(undo)):
            event.ignore()
            # A field would claim the key for nothing; the window's action waits for it.
            return isinstance(watched, Field)
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            moved = own and (self.undo() if undo else self.redo())
            if not moved:
                self.refused.emit(_nothing_here(undo))
        return True

    def _focus_moved(self) -> None:
        self._goes_on = False
        focused = QApplication.focusWidget()
        if isinstance(focused, Field) and self._form.isAncestorOf(focused):
            self._known = {each: text for each, text in self._known.items() if isValid(each)}
            self.watch(focused)

    def _changed(self, by_hand: Field | None = None) -> None:
        changes = self._differences()
        if changes:
            self.moved.emit()
        if self._aside or not changes:
            return
        if self._together is not None:
            self._together.note([change for _, change in changes])
            return
        # What follows a field is taken back with it: the types of a kind, the place of an event.
        led = [change for each, change in changes if each is by_hand or each.hasFocus()]
        if led:
            followed = [change for _, change in changes if change not in led]
            self._note([*led, *followed], typed=by_hand is None)

    def _differences(self) -> list[tuple[Field, Change]]:
        """What fields say that they did not say when they were last looked at."""
        found = []
        for each, before in list(self._known.items()):
            if isValid(each) and (after := value_of(each)) != before:
                self._known[each] = after
                found.append((each, Change(getattr(each, "key", each), before, after)))
        return found

    def _note(self, changes: list[Change], *, typed: bool) -> None:
        last, first = self.steps.done[-1] if self.steps.done else None, changes[0]
        before = last.changes[0] if self._goes_on and last and last.changes else None
        if last and before and before.key == first.key and before.grows == first.grows:
            last.note(changes)
        else:
            self._add(Step(changes))
        self._goes_on = typed

    def _add(self, step: Step) -> None:
        self.steps.add(step)
        self.done.emit()
        self.moved.emit()

    def _move(self, source: list[Step], target: list[Step], *, back: bool) -> bool:
        self._goes_on = False
        while source:
            step = source.pop()
            restore = step.back if back else step.again
            with self.aside():
                found = self._found(step) if back else []
                if restore is not None:
                    restore()
                found = found or self._found(step)
                for change, field in found:
                    put_value(field, change.before if back else change.after)
            if not found and restore is None:
                continue  # its row was taken away
            target.append(step)
            self.moved.emit()
            seen = [field for _, field in found if field.isVisible()]
            if seen and not any(field.hasFocus() for field in seen):
                seen[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _found(self, step: Step) -> list[tuple[Change, Field]]:
        """The changes of a step, each with its field, as far as it is there."""
        there = ((each, self._field(each.key)) for each in step.changes)
        return [(change, field) for change, field in there if field is not None]

    def _field(self, key: object) -> Field | None:
        found = self._find(key) if isinstance(key, str) and self._find else key
        if not isinstance(found, Field) or not isValid(found) or not self._form.isAncestorOf(found):
            return None
        return found


def _nothing_here(undo: bool) -> str:
    """What is said where the form has nothing to take back, or to do again."""
    words = (
        tr("Undo", "Nothing to undo here. Older steps are in the history: {key}")
        if undo
        else tr("Undo", "Nothing to redo here. Older steps are in the history: {key}")
    )
    return words.format(key=key_text("Ctrl+H"))


def _both(first: Restore | None, second: Restore | None) -> Restore:
    def restore() -> None:
        for each in (first, second):
            if each is not None:
                each()

    return restore


def _deaf(act: Callable[[], None]) -> Callable[..., None]:
    return lambda *_told: act()
