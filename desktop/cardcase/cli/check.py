"""``cardcase check``: look through the whole library."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from cardcase.cli.session import FAILED, FINE, Session
from cardcase.cli.words import say


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--repair", action="store_true", help=say("check.repair"))


def run(given: Namespace, session: Session) -> int:
    """Look through the library, and with --repair mend what can be."""
    from cardcase.core.store.check import check, repair

    with session.library() as library:
        findings = check(library)
        if given.repair:
            repair(library, findings)
            findings = check(library)
    told = {**asdict(findings), "orphans": [str(path) for path in findings.orphans]}
    for name, wrong in told.items():
        if wrong:
            count = len(wrong)
            session.out.note(say(f"check.{name}", count=count, first=str(wrong[0])))
    session.out.result({"whole": findings.whole, **told}, say("whole") if findings.whole else "")
    return FINE if findings.whole else FAILED
