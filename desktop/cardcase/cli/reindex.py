"""``cardcase reindex``: make the search index anew."""

from argparse import ArgumentParser, Namespace

from cardcase.cli.session import FINE, Session
from cardcase.cli.words import say


def configure(_parser: ArgumentParser) -> None:
    """It has no arguments of its own."""


def run(_given: Namespace, session: Session) -> int:
    """Make the search index anew, and find again which spellings are of one organization."""
    from cardcase.core.store import search, segments, shared

    with session.library() as library:
        with library.transaction():
            shared.rebuild_organizations()
            search.rebuild()
        segments.merge_all(library)
    session.out.result({"reindexed": True}, say("reindexed"))
    return FINE
