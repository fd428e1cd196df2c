"""``cardcase qr --read``: what the codes in pictures say, and with --save who they tell of."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from cardcase.cli.contact_text import describe
from cardcase.cli.session import FAILED, FINE, Session
from cardcase.cli.words import reason, say
from cardcase.core.errors import CardcaseError, ScanError
from cardcase.core.ops import imports
from cardcase.core.ops.existing import subject_of
from cardcase.core.ops.intake import read_picture
from cardcase.core.records import ContactRecord
from cardcase.core.scan.codes.picture import contact_told, names_somebody, texts_in


def read(files: Sequence[Path], session: Session, *, save: bool) -> int:
    """Tell what the codes in each picture say; one without any is named, and the rest goes on."""
    failed = False
    people: list[ContactRecord] = []
    for file in files:
        try:
            texts = texts_in(read_picture(file)[0])
            if not texts:
                raise ScanError("no_code")
        except CardcaseError as error:
            failed = True
            session.out.failed(str(file), reason(error))
            trouble = {"code": error.code, "message": reason(error)}
            session.out.result({"file": str(file), "codes": [], "error": trouble}, "")
            continue
        told = [(text, contact_told(text)) for text in texts]
        people += [contact for _, contact in told if contact and names_somebody(contact)]
        codes = [
            {"text": text, "contact": asdict(contact) if contact else None}
            for text, contact in told
        ]
        shown = (describe(contact) if contact else text for text, contact in told)
        session.out.result({"file": str(file), "codes": codes, "error": None}, "\n".join(shown))
    if save:
        _save(people, subject_of([file.name for file in files]), session)
    return FAILED if failed else FINE


def _save(people: Sequence[ContactRecord], source: str, session: Session) -> None:
    if not people:
        session.out.note(say("qr.nothing_to_save"))
        return
    with session.library(create=True) as library:
        changes = imports.import_contacts(library, people, source)
    session.out.note(say("qr.saved", contacts=len(changes.contacts)))
