"""Zdania wiersza poleceń po polsku."""

from cardcase.cli.words.pl import commands, failures, outcomes

WORDS = {**commands.WORDS, **outcomes.WORDS, **failures.WORDS}
