"""Which cameras there are, told without opening any."""

import sys
from dataclasses import dataclass
from pathlib import Path

_LISTED = Path("/sys/class/video4linux")


@dataclass(frozen=True, slots=True)
class Device:
    """``address``: the number that the system gives a camera, or the path of a film that stands in
    for one; ``name``: what its maker calls it, where that is known."""

    address: str
    name: str = ""


def devices(listed: Path = _LISTED) -> list[Device]:
    """The cameras, in the system's order. Where that tells none, one is presumed: on other systems
    than Linux only opening it says whether it is there."""
    if sys.platform != "linux":
        return [Device("0")]
    try:
        nodes = [each for each in listed.iterdir() if each.name.startswith("video")]
    except OSError:
        return []
    numbered = {int(each.name[5:]): each for each in nodes if each.name[5:].isdecimal()}
    # A camera has several nodes, the first of which gives pictures.
    first = ((number, each) for number, each in numbered.items() if _said(each / "index") == "0")
    return [Device(str(number), _said(node / "name")) for number, node in sorted(first)]


def _said(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
