"""How a folder came in, in sentences."""

from cardcase.core.ops.folder_import import Taken
from cardcase.ui.i18n import tr


def taken_over(taken: Taken, name: str) -> str:
    """What came out of an exported folder, and what of it could not be read."""
    found = taken.outcomes["contact"]
    n = found["new"] + found["updated"]
    if not taken.changes:
        sentences = [tr("Contacts", "Everything in {folder} was already here.").format(folder=name)]
    else:
        sentences = [tr("Contacts", "%n contacts imported.", None, n)] if n else []
        if n := found.total() - n:
            sentences.append(tr("Contacts", "%n contacts were already here.", None, n))
    if n := len(taken.troubles):
        sentences.append(tr("Contacts", "%n things in the folder could not be read.", None, n))
    return " ".join(sentences) or tr("Contacts", "Taken over: {folder}").format(folder=name)
