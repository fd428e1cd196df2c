"""The command line: a client of core. ``--json`` prints one object a line.

Each command is a module with ``configure(parser)`` and ``run(arguments, session)``; it is imported
only when it is called, so that a search never waits for what scanning needs.
"""

from cardcase.cli.run import COMMANDS, overview, run
from cardcase.cli.words import say

__all__ = ["COMMANDS", "overview", "run", "say"]
