"""How much of a table is taken at once, so that no file costs more than time in its length."""

MAX_LINE = 1024 * 1024
"""Characters of one line; a longer one is a RowError ``too_large``, and skipped."""

MAX_ROW_LINES = 500
"""Lines of one row: more of them in one pair of quotes are a quote that was never closed."""

MAX_ROW = 4 * 1024 * 1024
"""Characters of one row of several lines."""

MAX_CELL = 131_072
"""Characters of one cell: the csv module's own limit, which is global and left as it is."""

MAX_COLUMNS = 1_000
"""Columns of a table; the widest of a known maker has some hundred."""

MAX_JSON = 64 * 1024 * 1024
"""Bytes of a JSON file, which is read whole; one of 5 000 friends has half a megabyte."""

SAMPLE = 64 * 1024
"""Bytes by which a file's character set, separator and columns are told."""
