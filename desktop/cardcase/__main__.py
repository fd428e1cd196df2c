"""``python -m cardcase``."""

import sys

from cardcase.app import main

# The reading process imports this module again.
if __name__ == "__main__":
    sys.exit(main())
