"""Undo and Redo in a form: what was typed in its fields, the latest first, whichever has the focus.

Each field of Qt remembers for itself; so Ctrl+Z in a field that nobody had touched would take back
the last thing that was done to the library, with the typing still standing in the other fields.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from cardcase.ui.focus import watch_focus
from cardcase.ui.form_steps import Change, Restore, Step, Steps
from cardcase.ui.i18n import tr
from cardcase.ui.widgets.keycap import key_text

Field = QLineEdit | QPlainTextEdit


class FormUndo(QObject):
    """Serves the fields of ``form``, from when they first have the focus or are watched.

    ``find`` gives the field of a ``key``, where fields have one and are made anew; ``passes``:
    whether Undo (True) or Redo is the library's when there is nothing more of the form to move.
    ``refused`` says that there was nothing, and that the library's was not for here.
    """

    refused = Signal(str)

    def __init__(
        self,
        form: QWidget,
        find: Callable[[str], QWidget | None] | None = None,
        passes: Callable[[bool], bool] = lambda _undo: False,
    ) -> None:
        super().__init__(form)
        self.steps = Steps()
        self._form, self._find, self._passes = form, find, passes
        self._known: dict[Field, str] = {}
        self._goes_on = self._aside = False
        self._together: Step | None = None
        self.listen_on(form)
        watch_focus(self._focus_moved)

    def listen_on(self, widget: QWidget) -> None:
        """Answer the keys in another part of the window, too, that belongs to the form."""
        widget.installEventFilter(self)

    def watch(self, *fields: Field) -> None:
        """Remember what is typed into these fields, or put there."""
        for each in fields:
            if each not in self._known:
                self._known[each] = _text(each)
                each.setProperty("form_undo", True)
                each.installEventFilter(self)
                each.textChanged.connect(self._changed)

    @contextmanager
    def together(self, back: Restore | None = None, again: Restore | None = None) -> Iterator[None]:
        """All that is put into fields meanwhile is one step; ``back`` and ``again`` move with it
        what no field shows."""
        step = self._together = Step(back=back, again=again)
        try:
            yield
        finally:
            self._together = None
            if step.changes:
                self.steps.add(step)
            self._goes_on = False

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What comes into fields meanwhile, nobody typed."""
        before, self._aside = self._aside, True
        try:
            yield
        finally:
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
        if isinstance(focused, Field) and focused not in self._known:
            # A field that is no part of the form takes back for itself.
            return super().eventFilter(watched, event)
        own = bool(self.steps.done if undo else self.steps.undone)
        if not own and self._passes(undo):
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

    def _changed(self) -> None:
        # One field at a time changes, but which is told by no argument.
        for each, before in list(self._known.items()):
            if isValid(each) and (after := _text(each)) != before:
                self._known[each] = after
                if not self._aside and (self._together is not None or each.hasFocus()):
                    self._note(Change(getattr(each, "key", each), before, after))

    def _note(self, change: Change) -> None:
        if self._together is not None:
            self._together.changes.append(change)
            return
        last = self.steps.done[-1].changes[-1] if self.steps.done else None
        if self._goes_on and last and last.key == change.key and last.grows == change.grows:
            last.after = change.after
        else:
            self.steps.add(Step([change]))
        self._goes_on = True

    def _move(self, source: list[Step], target: list[Step], *, back: bool) -> bool:
        self._goes_on = False
        while source:
            step = source.pop()
            there = [(each, self._field(each.key)) for each in step.changes]
            found = [(change, widget) for change, widget in there if widget is not None]
            if not found:
                continue  # its row was taken away
            with self.aside():
                if restore := step.back if back else step.again:
                    restore()
                for change, widget in reversed(found) if back else found:
                    _put(widget, change.before if back else change.after)
            target.append(step)
            if not any(widget.hasFocus() for _, widget in found):
                found[0][1].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

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


def _text(of: Field) -> str:
    return of.text() if isinstance(of, QLineEdit) else of.toPlainText()


def _put(into: Field, text: str) -> None:
    if isinstance(into, QLineEdit):
        into.setText(text)
    else:
        cursor = into.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
