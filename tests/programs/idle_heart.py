"""A process that does nothing but beat: what comes late here is the machine's own noise.

Prints, as JSON, how much later than 5 ms each beat came (in milliseconds) once its input ends.
"""

import json
import select
import sys
import time

BEAT = 0.005


def main() -> int:
    """Beat until there is something to read."""
    gaps = []
    last = time.perf_counter()
    while not select.select([sys.stdin], [], [], BEAT)[0]:
        now = time.perf_counter()
        gaps.append(max(0.0, (now - last - BEAT) * 1000))
        last = now
    sys.stdout.write(json.dumps(gaps))
    return 0


if __name__ == "__main__":
    sys.exit(main())
