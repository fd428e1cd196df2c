"""Profiles in social networks, by their address."""

import re
from urllib.parse import unquote

_LINKEDIN = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)*linkedin\.com/(?:in|pub)/(?P<handle>[^/?#\s]+).*", re.I
)


def linkedin_handle(url: str) -> str:
    """The handle of a person's LinkedIn profile in lower case; empty if the address is none."""
    found = _LINKEDIN.fullmatch(url.strip())
    return unquote(found["handle"]).lower() if found else ""
