"""The sentences of the command line in English."""

from cardcase.cli.words.en import commands, failures, outcomes

WORDS = {**commands.WORDS, **outcomes.WORDS, **failures.WORDS}
