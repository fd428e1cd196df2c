"""How an import went, in sentences."""

from collections.abc import Set as AbstractSet

from cardcase.core.ops.folder_import import Taken
from cardcase.ui.errors import sentence
from cardcase.ui.i18n import tr
from cardcase.ui.pages.contacts.vcf_files import Read


def imported(read: Read, touched: AbstractSet[str]) -> str:
    """What came in, what was here before, and what could not be read and why."""
    return " ".join((*_counts(len(read.rows), len(touched)), *_troubles(read)))


def taken_over(taken: Taken, name: str) -> str:
    """What came out of an exported folder, and what of it could not be read."""
    found = taken.outcomes["contact"]
    sentences = _counts(found.total(), found["new"] + found["updated"])
    if not taken.changes:
        sentences = [tr("Contacts", "Everything in {folder} was already here.").format(folder=name)]
    if n := len(taken.troubles):
        sentences.append(tr("Contacts", "%n things in the folder could not be read.", None, n))
    return " ".join(sentences) or tr("Contacts", "Taken over: {folder}").format(folder=name)


def _counts(found: int, n: int) -> list[str]:
    sentences = []
    if n:
        sentences.append(tr("Contacts", "%n contacts imported.", None, n))
    n = found - n
    if n > 0:
        sentences.append(tr("Contacts", "%n contacts were already here.", None, n))
    return sentences


def _troubles(read: Read) -> list[str]:
    sentences = []
    if n := len(read.rejected):
        numbers = ", ".join(str(row.index + 1) for row in read.rejected[:5])
        text = tr("Contacts", "%n cards in the file could not be read: number {numbers}.", None, n)
        more = "…" if n > 5 else ""
        sentences.append(text.format(numbers=numbers + more))
    sentences += [f"{refused.name}: {sentence(refused.error)}" for refused in read.refused]
    return sentences
