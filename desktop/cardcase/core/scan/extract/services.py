"""Services where people and firms have profiles: their hosts, and the words printed for them."""

HOSTS = {
    "linkedin.com": "linkedin", "facebook.com": "facebook", "fb.com": "facebook",
    "fb.me": "facebook", "instagram.com": "instagram", "x.com": "x", "twitter.com": "x",
    "xing.com": "xing", "youtube.com": "youtube", "tiktok.com": "tiktok", "github.com": "github",
    "behance.net": "behance", "pinterest.com": "pinterest", "t.me": "telegram",
    "lnkd.in": "linkedin", "youtu.be": "youtube", "vimeo.com": "vimeo", "threads.net": "threads",
    "medium.com": "medium", "gitlab.com": "gitlab", "dribbble.com": "dribbble",
}  # fmt: skip
NAMES = {
    "linkedin": "linkedin", "facebook": "facebook", "fb": "facebook", "instagram": "instagram",
    "insta": "instagram", "ig": "instagram", "x": "x", "twitter": "x", "xing": "xing",
    "youtube": "youtube", "yt": "youtube", "tiktok": "tiktok", "tt": "tiktok", "github": "github",
    "behance": "behance", "pinterest": "pinterest", "vimeo": "vimeo", "telegram": "telegram",
    "in": "linkedin", "li": "linkedin",
}  # fmt: skip

_LEAST_MISREAD = 6  # letters of a name that is known with one of them misread


def service_named(word: str) -> tuple[str, bool]:
    """The service a printed word stands for, and whether it was read for certain; else empty."""
    word = word.lower()
    if word in NAMES:
        return NAMES[word], True
    for name, service in NAMES.items():
        if len(name) != len(word) or len(name) < _LEAST_MISREAD:
            continue
        slips = [(a, b) for a, b in zip(name, word, strict=True) if a != b]
        if len(slips) == 1:
            return service, slips == [("i", "l")]  # "Linkedln": capital i
    return "", False
