"""Since when there is a business: a number that is no house's."""

import re

SINCE = re.compile(
    r"(?i)(?<!\w)(?:seit|depuis|since|est\.|established|gegründet|fondée?|od|dal|desde|sedan|siden|sinds"
    r"|vuodesta|założon[ay]|rok założenia)\s(?:(?:roku|anno|in|en|nel|w|année)\s)?[12]\d{3}\b"
)
