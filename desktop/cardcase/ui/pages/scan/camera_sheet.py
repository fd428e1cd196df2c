"""From the camera: a live picture, and Space takes a photograph onto the pile."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cardcase.core.camera.camera import Camera
from cardcase.core.camera.devices import Device
from cardcase.core.errors import CardcaseError
from cardcase.core.jobs import Progress
from cardcase.ui.context import Context
from cardcase.ui.errors import sentence
from cardcase.ui.focus import FocusRing
from cardcase.ui.i18n import tr
from cardcase.ui.pages.scan.camera_view import CameraView
from cardcase.ui.tasks import Handle
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.choice_button import ChoiceButton
from cardcase.ui.widgets.label import Label

_SIZE, _AROUND = QSize(880, 640), QSize(48, 72)


class CameraSheet(QDialog):
    """The camera is open for as long as this is. ``taken``: a photograph and its name."""

    taken = Signal(bytes, str)

    def __init__(self, context: Context, devices: Sequence[Device], parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._devices = {each.address: each for each in devices}
        self._camera = Camera(devices[0].address)
        self._live: Handle | None = None
        self._photograph: Handle | None = None
        self._taking = False
        self._names: list[str] = []
        self.setWindowTitle(tr("Camera", "From the camera"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.view = CameraView()
        self.said = Label("", "second", "muted", wrap=True)
        self.choice = ChoiceButton(
            tr("Camera", "Camera"), list(self._devices), devices[0].address, self._name
        )
        self.again = Button(tr("Camera", "Try again"), "rotate-cw")
        self.close_button = Button(tr("Camera", "Close"), key="Esc")
        self.take_button = Button(
            tr("Camera", "Take a photograph"), "camera", kind="primary", key="Space"
        )
        self._lay_out(several=len(devices) > 1)
        self.choice.chosen.connect(self._open)
        self.again.clicked.connect(lambda: self._open(self.choice.code))
        self.close_button.clicked.connect(self.reject)
        self.take_button.clicked.connect(self.take)
        self.resize(_SIZE.boundedTo(parent.window().size() - _AROUND))
        FocusRing(self)
        self._wait()

    def take(self) -> None:
        """Take a photograph of what is seen now."""
        if self._taking or self.view.frame.isNull():
            return
        self._taking = True
        self._photograph = self._ask(self._camera.photograph, self._took)

    def done(self, result: int) -> None:
        """Close, and let the camera go."""
        self._let_go()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Wherever the focus is: buttons take theirs themselves.
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        else:
            super().keyPressEvent(event)

    # The camera.

    def _open(self, address: str) -> None:
        self._let_go()
        self._camera = Camera(address)
        self._wait()

    def _let_go(self) -> None:
        for handle in (self._live, self._photograph):
            if handle is not None:
                handle.cancel()
        self._taking = False
        self._camera.close()

    def _wait(self) -> None:
        self.view.say(tr("Camera", "The camera is being opened…"))
        self.again.hide()
        self.take_button.setEnabled(False)
        self._next()

    def _next(self) -> None:
        width = round(self.view.width() * self.devicePixelRatioF())
        self._live = self._ask(
            _seen, self._show, self._camera, max(width, self.view.sizeHint().width())
        )

    def _ask(self, what: Callable[..., Any], then: Callable[[Any], None], *given: object) -> Handle:
        return self._context.tasks.submit(
            "work", what, *given, on_progress=_unheard, on_done=then, on_failed=self._failed
        )

    def _show(self, frame: QImage) -> None:
        if not self.take_button.isEnabled():
            self.take_button.setEnabled(True)
            self.take_button.setFocus()
        self.view.show_frame(frame)
        self._next()

    def _took(self, data: bytes) -> None:
        self._taking = False
        name = self._new_name()
        self._names.append(name)
        n = len(self._names)
        count = tr("Camera", "%n photographs on the pile", None, n)
        self.said.setText(f"{count} · {name}")
        self.taken.emit(data, name)

    def _failed(self, error: Exception) -> None:
        self._let_go()
        if not isinstance(error, CardcaseError):
            raise error
        self.view.say(sentence(error), "triangle-alert")
        self.take_button.setEnabled(False)
        self.again.show()
        self.again.setFocus()

    def _new_name(self) -> str:
        """The moment as a name, with a number where there are several of one second."""
        moment = f"{datetime.now().astimezone():%Y-%m-%d %H.%M.%S}"
        stem = tr("Camera", "Camera {moment}").format(moment=moment)
        same = sum(name.startswith(stem) for name in self._names)
        return f"{stem} ({same + 1}).jpg" if same else f"{stem}.jpg"

    def _name(self, address: str) -> str:
        device = self._devices.get(address)
        number = list(self._devices).index(address) + 1 if device else 1
        plain = tr("Camera", "Camera {number}").format(number=number)
        return device.name if device and device.name else plain

    def _lay_out(self, *, several: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(Label(tr("Camera", "From the camera"), "display"))
        head.addStretch(1)
        head.addWidget(self.choice)
        self.choice.setVisible(several)
        column.addLayout(head)
        hint = tr("Camera", "Hold the card flat and close, until its small print is sharp.")
        column.addWidget(Label(hint, "second", "muted", wrap=True))
        column.addWidget(self.view, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.again)
        foot.addWidget(self.close_button)
        foot.addWidget(self.take_button)
        column.addLayout(foot)


def _seen(camera: Camera, width: int, progress: Progress) -> QImage:
    return QImage.fromData(camera.frame(width, progress))


def _unheard(*_step: object) -> None:
    """With somebody to report to, a question can be cancelled."""
