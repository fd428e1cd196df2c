"""Things to drop into another program: contacts as a real .vcf file and its text, pictures."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from tempfile import mkdtemp
from weakref import finalize

from PySide6.QtCore import QMimeData, QUrl

from cardcase.core.exchange.file_names import safe_file_name
from cardcase.core.records import ContactRecord
from cardcase.ui.i18n import tr
from cardcase.ui.pages.contacts.vcf_files import vcards

MOST = 200
"""So many contacts are dragged at once, in 50 ms; more would make the pointer stick."""


class DragFiles:
    """The files that were dragged out; they go when the program ends.

    Not sooner: nobody tells when the program they were dropped on has read them.
    """

    def __init__(self) -> None:
        self._folder: Path | None = None

    def mime_data(self, contacts: Sequence[ContactRecord]) -> QMimeData | None:
        """The contacts as a file, as vCard text and as plain text; None for no contact.

        Where and why they were met is private and stays here.
        """
        if not contacts:
            return None
        data = vcards(contacts)
        path = self.keep(f"{_file_name(contacts)}.vcf", data)
        made = QMimeData()
        made.setUrls([QUrl.fromLocalFile(str(path))])
        made.setData("text/vcard", data)
        made.setText("\n\n".join(plain_text(contact) for contact in contacts))
        return made

    def keep(self, name: str, data: bytes) -> Path:
        """A file of this name that other programs may have as their own."""
        if self._folder is None:
            self._folder = Path(mkdtemp(prefix="cardcase-"))
            finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        # A folder of its own: an earlier file of the same name may not have been read yet.
        path = Path(mkdtemp(dir=self._folder)) / name
        path.write_bytes(data)
        return path


def plain_text(contact: ContactRecord) -> str:
    """Name, work and ways to reach, a line each."""
    job = contact.job
    work = " · ".join(part for part in (*job.titles, job.organization) if part) if job else ""
    lines = [contact.display_name, work, *(point.value for point in contact.points)]
    return "\n".join(dict.fromkeys(line for line in lines if line))


def _file_name(contacts: Sequence[ContactRecord]) -> str:
    if len(contacts) == 1:
        return safe_file_name(contacts[0].display_name, "contact")
    n = len(contacts)
    return safe_file_name(tr("Contacts", "%n contacts", None, n), "contacts")
