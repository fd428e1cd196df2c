"""What can be done with chosen contacts, from the menus and from the keyboard."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from cardcase.core.ops import contacts as contact_ops
from cardcase.core.ops.changes import Changes
from cardcase.core.records import ContactRecord, PointKind
from cardcase.core.store import load
from cardcase.ui.command import Command
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.labels import operation
from cardcase.ui.outward import open_outside
from cardcase.ui.pages.contacts.chosen import Chosen
from cardcase.ui.pages.contacts.codes import Codes
from cardcase.ui.pages.contacts.links import link_for
from cardcase.ui.pages.contacts.portraits import Portraits
from cardcase.ui.pages.contacts.transfer import Transfer
from cardcase.ui.widgets.menu import Menu


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """What the page does with those chosen when an entry of the menu is taken."""

    edit: Callable[[], None]
    met: Callable[[], None]
    tag: Callable[[], None]
    untag: Callable[[], None]
    attend: Callable[[], None]
    merge: Callable[[], None]
    export: Callable[[], None]
    export_all: Callable[[], None]
    """With where and why they were met."""
    print: Callable[[], None]
    delete: Callable[[], None]
    erase: Callable[[], None]


class ContactActions(QObject):
    """Copy, export and delete, for one contact or for several together."""

    def __init__(self, context: Context, transfer: Transfer, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._transfer = transfer
        self._widget = parent
        self.codes = Codes(context, parent)
        self.portraits = Portraits(context, parent)

    def copy(self, text: str) -> None:
        """Put a text on the clipboard and say so."""
        QGuiApplication.clipboard().setText(text)
        self._context.notify(tr("Contacts", "Copied: {value}").format(value=text))

    def mail(self, uid: str) -> None:
        """Begin a mail to the contact in the system's program, or say that there is no address."""
        contact = load.contact(self._context.library, uid)
        links = (link_for(point) for point in contact.points_of("email")) if contact else ()
        url = next((link for link in links if link is not None), None)
        if url is not None:
            open_outside(self._context, url)
        elif contact is not None:
            text = tr("Contacts", "There is no e-mail address of {name}.")
            self._context.notify(text.format(name=contact.display_name))

    def delete(self, uids: Sequence[str], then: Callable[[], None] | None = None) -> None:
        """Delete at once; Undo is the question."""

        def done(changes: Changes) -> None:
            if not changes:
                return  # the key was pressed again before the first was over
            n = len(uids)
            text = operation(changes.kind, changes.subject)
            if n > 1:
                text = tr("Contacts", "%n contacts deleted", None, n)
            self._context.notify(text, undo=True)
            if then is not None:
                then()

        self._context.run(contact_ops.delete, tuple(uids), then=done)

    def export(self, uids: Sequence[str], *, with_encounters: bool = False) -> None:
        """Ask where to and write them."""
        name = ""
        if len(uids) == 1 and (contact := load.contact(self._context.library, uids[0])):
            name = contact.display_name
        self._transfer.export(uids, name, with_encounters=with_encounters)

    def menu(self, chosen: Chosen, ways: Ways) -> QMenu:
        """The menu for the chosen contacts; what it does with them are the page's own ways."""
        menu = Menu("", self._widget)
        for group in self.commands(chosen, ways):
            menu.add_commands(group)
        return menu

    def commands(self, chosen: Chosen, ways: Ways) -> list[list[Command]]:
        """What can be done with those chosen, in groups that belong together."""
        groups: list[list[Command]] = []
        contact = load.contact(self._context.library, chosen.one) if chosen.one else None
        if contact is not None:
            groups = [
                [Command(tr("Contacts", "Edit"), "pencil", ways.edit, "F2")],
                [*self._outward(contact), *self._copies(contact)],
                self._of_codes(contact.uid),
                self._of_photo(contact),
            ]
        together = [
            Command(tr("Contacts", "Met…"), "coffee", ways.met, "Ctrl+M"),
            Command(tr("Contacts", "Add a tag…"), "tag", ways.tag, "Ctrl+T"),
            Command(tr("Contacts", "Remove a tag…"), "tags", ways.untag, "Ctrl+Shift+T"),
            Command(
                tr("Contacts", "Add to an event…"), "calendar-plus", ways.attend, "Ctrl+Shift+E"
            ),
        ]
        if not chosen.one:
            together.append(Command(tr("Contacts", "Merge…"), "combine", ways.merge))
        with_all = tr("Contacts", "Export with your notes…")
        out = [
            Command(tr("Contacts", "Export…"), "share", ways.export, "Ctrl+E"),
            Command(with_all, "notebook-pen", ways.export_all),
            Command(tr("Contacts", "Print…"), "printer", ways.print, "Ctrl+P"),
        ]
        away = [Command(tr("Contacts", "Delete"), "trash-2", ways.delete, "Del", "danger")]
        if chosen.query is None:
            erase = tr("Contacts", "Erase for good…")
            away.append(Command(erase, "eraser", ways.erase, role="danger"))
        return [*groups, together, out, away]

    def _of_codes(self, uid: str) -> list[Command]:
        show = tr("Contacts", "Show QR code")
        own = self.codes.is_own(uid)
        words = tr("Contacts", "Not my card any more") if own else tr("Contacts", "This is my card")
        return [
            Command(show, "qr-code", partial(self.codes.show, uid), "Ctrl+Shift+Q"),
            Command(words, "id-card", partial(self.codes.set_own, uid, not own)),
        ]

    def _of_photo(self, contact: ContactRecord) -> list[Command]:
        choose, uid = self.portraits.choose, contact.uid
        if not contact.photo:
            return [Command(tr("Contacts", "Add a photo…"), "image-plus", partial(choose, uid))]
        off = partial(self.portraits.take_off, uid)
        return [
            Command(tr("Contacts", "Choose another photo…"), "image-plus", partial(choose, uid)),
            Command(tr("Contacts", "Remove the photo"), "image-off", off),
        ]

    def _outward(self, contact: ContactRecord) -> Iterator[Command]:
        kinds: tuple[tuple[PointKind, str, str], ...] = (
            ("email", "mail", tr("Contacts", "Write to {value}")),
            ("phone", "phone", tr("Contacts", "Call {value}")),
        )
        for kind, icon, words in kinds:
            points = ((point, link_for(point)) for point in contact.points_of(kind))
            if found := next(((point, url) for point, url in points if url), None):
                point, url = found
                text = words.format(value=point.value)
                yield Command(text, icon, partial(open_outside, self._context, url))

    def _copies(self, contact: ContactRecord) -> Iterator[Command]:
        def first(kind: PointKind) -> str:
            return next((point.value for point in contact.points_of(kind)), "")

        for icon, words, value in (
            ("user-round", tr("Contacts", "Copy the name"), contact.display_name),
            ("phone", tr("Contacts", "Copy the phone number"), first("phone")),
            ("mail", tr("Contacts", "Copy the e-mail address"), first("email")),
        ):
            if value:
                yield Command(words, icon, partial(self.copy, value))
