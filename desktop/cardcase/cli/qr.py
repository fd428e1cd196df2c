"""``cardcase qr``: show a contact as a QR code, or read the codes in pictures."""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path

from cardcase.cli.session import FAILED, FINE, Session, WrongUse
from cardcase.cli.words import say
from cardcase.core.exchange import qr
from cardcase.core.exchange.files import write_whole
from cardcase.core.records import ContactRecord
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library
from cardcase.core.store.owner_rows import own_contact

_FEW = 10


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("who", nargs="*", metavar=say("metavar.id_query"), help=say("qr.who"))
    parser.add_argument("--mine", action="store_true", help=say("qr.mine"))
    parser.add_argument("--to", metavar=say("metavar.file"), help=say("qr.to"))
    parser.add_argument(
        "--read", nargs="+", type=Path, metavar=say("metavar.image"), help=say("qr.read")
    )
    parser.add_argument("--save", action="store_true", help=say("qr.save"))


def run(given: Namespace, session: Session) -> int:
    """Write or show the code of one contact, or tell what codes in pictures say."""
    if sum((bool(given.who), given.mine, given.read is not None)) != 1:
        raise WrongUse(say("qr.which"))
    if given.read is not None:
        if given.to:
            raise WrongUse(say("qr.which"))
        from cardcase.cli.qr_read import read

        return read(given.read, session, save=given.save)
    if given.save:
        raise WrongUse(say("qr.save_reads"))
    suffix = Path(given.to).suffix.lower() if given.to else ""
    if given.to not in (None, "-") and suffix not in (".svg", ".png"):
        raise WrongUse(say("qr.kind", file=given.to))
    if given.to == "-" and session.out.json:
        raise WrongUse(say("export.piped_json"))
    with session.library() as library:
        contact = _own(library, session) if given.mine else _one(library, given.who, session)
    if contact is None:
        return FAILED
    return _show(contact, given.to, session)


def _show(contact: ContactRecord, target: str | None, session: Session) -> int:
    code = qr.contact_code(contact)
    if target == "-":
        session.out.content(qr.svg(code))
    elif target:
        picture = qr.png(code) if target.lower().endswith(".png") else qr.svg(code)
        write_whole(Path(target), [picture])
    elif not session.out.json and sys.stdout.isatty():
        session.out.content(qr.for_terminal(code).encode())
    if target != "-":
        told = {"uid": contact.uid, "name": contact.display_name, "file": target, **asdict(code)}
        text = say("qr.written", name=contact.display_name, file=target) if target else ""
        session.out.result(told, text or ("" if sys.stdout.isatty() else code.text))
    if code.left_out:
        session.out.note(say("qr.left_out", what=", ".join(map(_part, code.left_out))))
    return FINE


def _part(code: str) -> str:
    return say(f"qr.part.{code}")


def _own(library: Library, session: Session) -> ContactRecord | None:
    contact = load.contact(library, own_contact(library))
    if contact is None:
        session.out.note(say("qr.no_own"))
    return contact


def _one(library: Library, who: list[str], session: Session) -> ContactRecord | None:
    """The contact of an id, else the only one that is found."""
    if len(who) == 1 and (found := load.identified(library, who[0])):
        return found[1]
    uids = browse.matching(library, " ".join(who))
    if len(uids) == 1:
        return load.contact(library, uids[0])
    session.out.note(say("qr.several", count=len(uids)) if uids else say("nothing_found"))
    for each in load.contacts(library, uids[:_FEW]):
        session.out.note(f"  {each.uid}  {each.display_name}")
    return None
