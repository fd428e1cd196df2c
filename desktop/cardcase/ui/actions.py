"""Everything that can be done from anywhere: actions whose keys work without the menu."""

import sys
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from cardcase.ui import icons
from cardcase.ui.command import Command
from cardcase.ui.i18n import tr
from cardcase.ui.widgets.keycap import BACK, FORWARD
from cardcase.ui.widgets.menu import Menu, keyed

_MENU_WIDTH = 208


class Actions(QObject):
    """The window's actions, and the menu that shows them with their keys."""

    theme_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._icons: dict[QAction, str] = {}
        make = self._make
        self.palette = make(tr("Menu", "Search or do…"), "command", "Ctrl+K")
        self.add_photographs = make(tr("Menu", "Add photographs…"), "image-plus", "Ctrl+O")
        self.add_folder = make(tr("Menu", "Add a folder of photographs…"), "folder-plus")
        self.paste = make(tr("Menu", "Paste photograph"), "clipboard-paste", "Ctrl+V")
        # Each page listens to the key itself: on the events it makes an event.
        self.new_contact = make(keyed(tr("Menu", "New contact"), "Ctrl+N"), "user-plus")
        self.bring_in = make(tr("Menu", "Import contacts…"), "download", "Ctrl+I")
        self.bring_all = make(tr("Menu", "Import everything from a folder…"), "folder-input")
        self.take_out = make(tr("Menu", "Export contacts…"), "upload", "Ctrl+E")
        self.take_all = make(tr("Menu", "Export everything as a folder…"), "folder-output")
        self.print = make(keyed(tr("Menu", "Print contacts…"), "Ctrl+P"), "printer")
        self.quit = make(tr("Menu", "Quit"), "log-out", "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.undo = make("", "undo-2", "Ctrl+Z")
        self.redo = make("", "redo-2", "Ctrl+Shift+Z", "Ctrl+Y")
        self.history = make(tr("Menu", "History…"), "history", "Ctrl+H")
        self.find = make(tr("Menu", "Find"), "search", "Ctrl+F")
        self.contacts = make(tr("Menu", "Contacts"), "users", "Ctrl+1")
        self.scan = make(tr("Menu", "Scan"), "scan-line", "Ctrl+2")
        self.my_card = make(tr("Menu", "My card"), "id-card")
        self.events = make(tr("Menu", "Events"), "calendar-days", "Ctrl+3")
        self.met = make(tr("Menu", "Met…"), "coffee", "Ctrl+M")
        self.duplicates = make(tr("Menu", "Find duplicates"), "combine", "Ctrl+Shift+D")
        self.back_up = make(tr("Menu", "Make a backup of the library"), "copy-check")
        self.restore = make(tr("Menu", "Restore a backup of the library…"), "archive-restore")
        self.check = make(tr("Menu", "Check the library"), "list-checks")
        self.folders = make(tr("Menu", "Watched folders…"), "folder-search")
        self.settings = make(tr("Menu", "Settings"), "settings", "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.keys = make(tr("Menu", "Keyboard shortcuts"), "keyboard", "Ctrl+?", "Ctrl+/", "F1")
        self.about = make(tr("Menu", "About Cardcase"), "info")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.menu = make(tr("Menu", "Menu"), "menu", "F10")
        self.context_menu = make(tr("Menu", "Menu of what the keyboard is on"), "", "Shift+F10")
        # In the sheets over the window, too.
        self.context_menu.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self.back = make(tr("Menu", "Back"), "arrow-left", BACK)
        self.forward = make(tr("Menu", "Forward"), "arrow-right", FORWARD)
        self.next_region = make(tr("Menu", "Next region"), "", "F6")
        self.previous_region = make(tr("Menu", "Previous region"), "", "Shift+F6")
        self._themes = self._choices(
            (
                ("system", tr("Menu", "As the system")),
                ("light", tr("Menu", "Light")),
                ("dark", tr("Menu", "Dark")),
            ),
            self.theme_chosen.emit,
        )
        self._languages = self._choices(
            (
                ("system", tr("Menu", "As the system")),
                ("en", "English"),
                ("pl", "Polski"),
            ),
            self.language_chosen.emit,
        )
        self.set_history("", "")

    def set_history(self, undo: str, redo: str) -> None:
        """Name what Undo would take back and Redo do again; empty means there is nothing."""
        self.undo.setText(
            tr("Menu", "Undo – {what}").format(what=_plain(undo)) if undo else tr("Menu", "Undo")
        )
        self.redo.setText(
            tr("Menu", "Redo – {what}").format(what=_plain(redo)) if redo else tr("Menu", "Redo")
        )
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))

    def set_choices(self, theme: str, language: str) -> None:
        """Mark the theme and the language that are on."""
        for group, chosen in ((self._themes, theme), (self._languages, language)):
            for action in group.actions():
                action.setChecked(action.data() == chosen)

    def listed(self) -> list[Command]:
        """What can be done now, in the order of the menus; not what only moves the focus."""
        passed = (
            self.palette,
            self.menu,
            self.context_menu,
            self.next_region,
            self.previous_region,
        )
        commands = [
            Command(_words(action), icon, action.trigger, _key(action))
            for action, icon in self._icons.items()
            if action.isEnabled() and action not in passed
        ]
        for group, icon, words in (
            (self._themes, "sun-moon", tr("Menu", "Theme: {choice}")),
            (self._languages, "languages", tr("Menu", "Language: {choice}")),
        ):
            commands += [
                Command(words.format(choice=action.text()), icon, action.trigger)
                for action in group.actions()
                if not action.isChecked()
            ]
        return commands

    def all_keys(self) -> list[tuple[str, tuple[str, ...]]]:
        """The words and keys of every action that has keys."""
        # Not what they would take back just now.
        plain = {self.undo: tr("Menu", "Undo"), self.redo: tr("Menu", "Redo")}
        keys = {
            action: tuple(key.toString() for key in action.shortcuts()) for action in self._icons
        }
        return [
            (plain.get(action) or _words(action), each) for action, each in keys.items() if each
        ]

    def menus(self, parent: QWidget) -> list[QMenu]:
        """The menus File, Edit, View, Help."""
        file = self._menu(tr("Menu", "File"), parent)
        file.addActions([self.add_photographs, self.add_folder, self.paste, self.new_contact])
        file.addSeparator()
        file.addActions([self.bring_in, self.bring_all, self.take_out, self.take_all])
        file.addSeparator()
        file.addAction(self.print)
        file.addSeparator()
        file.addActions([self.back_up, self.restore, self.check])
        file.addSeparator()
        file.addAction(self.quit)
        edit = self._menu(tr("Menu", "Edit"), parent)
        edit.addActions([self.undo, self.redo, self.history])
        edit.addSeparator()
        edit.addAction(self.met)
        edit.addSeparator()
        edit.addActions([self.palette, self.find, self.duplicates, self.folders, self.settings])
        view = self._menu(tr("Menu", "View"), parent)
        view.addActions([self.contacts, self.scan, self.events, self.my_card])
        view.addSeparator()
        self._submenu(view, tr("Menu", "Theme"), "sun-moon", self._themes)
        self._submenu(view, tr("Menu", "Language"), "languages", self._languages)
        helping = self._menu(tr("Menu", "Help"), parent)
        helping.addActions([self.keys, self.about])
        return [file, edit, view, helping]

    def popup(self) -> QMenu:
        """One menu with all of it, for the sidebar's foot."""
        menu = Menu("", self._window, _MENU_WIDTH)
        for part in self.menus(menu):
            menu.addMenu(part)
        return menu

    def open_over(self, row: QWidget) -> None:
        """Open the menu above the sidebar's row."""
        menu = self.popup()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(row.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 6)))

    def fill_bar(self, window: QMainWindow) -> None:
        """Put the menus into the bar of the screen, where there is one (macOS)."""
        if sys.platform == "darwin":
            for part in self.menus(window.menuBar()):
                window.menuBar().addMenu(part)

    def _make(self, text: str, icon: str, *keys: str) -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        self._window.addAction(action)
        self._icons[action] = icon
        return action

    def _menu(self, title: str, parent: QWidget) -> Menu:
        menu = Menu(title, parent)
        menu.aboutToShow.connect(partial(self._draw_icons, menu))
        return menu

    def _draw_icons(self, menu: Menu) -> None:
        """Give actions that are about to be seen their icons, in the colours of the theme."""
        for action in menu.actions():
            if name := self._icons.get(action):
                action.setIcon(icons.icon(name))

    def _choices(
        self, choices: Sequence[tuple[str, str]], chosen: Callable[[str], None]
    ) -> QActionGroup:
        group = QActionGroup(self)
        for value, text in choices:
            action = group.addAction(text)
            action.setCheckable(True)
            action.setData(value)
        group.triggered.connect(lambda action: chosen(action.data()))
        return group

    @staticmethod
    def _submenu(menu: QMenu, title: str, icon: str, group: QActionGroup) -> None:
        part = Menu(title, menu)
        menu.addMenu(part)
        icons.keep_icon(part, icon, "muted")
        part.addActions(group.actions())


def _words(action: QAction) -> str:
    return action.text().partition("\t")[0].replace("&&", "&")


def _key(action: QAction) -> str:
    return action.shortcut().toString() or action.text().partition("\t")[2]


def _plain(text: str) -> str:
    # A menu takes an ampersand for a mnemonic.
    return text.replace("&", "&&")
