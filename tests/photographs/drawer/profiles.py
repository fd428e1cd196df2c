"""The forms in which cards print profiles: by address, by a short word, by icon."""

# Printed forms by service: {} is the handle. A form that says its service needs no icon.
SPOKEN = {
    "linkedin": ["linkedin.com/in/{}", "www.linkedin.com/in/{}", "LinkedIn: {}", "LinkedIn /in/{}",
                 "in/{}"],
    "facebook": ["facebook.com/{}", "fb.com/{}", "FB: {}", "fb: /{}", "Facebook: {}", "fb/{}",
                 "www.facebook.com/{}"],
    "instagram": ["instagram.com/{}", "IG: @{}", "IG @{}", "ig: {}", "Instagram @{}",
                  "Insta: @{}"],
    "x": ["x.com/{}", "X: @{}", "twitter.com/{}", "Twitter: @{}"],
    "youtube": ["youtube.com/@{}", "YouTube: @{}"],
    "tiktok": ["tiktok.com/@{}", "TikTok: @{}", "TikTok @{}"],
    "github": ["github.com/{}", "GitHub: {}"],
    "xing": ["xing.com/profile/{}", "XING: {}"],
}  # fmt: skip
# Beside an icon.
ICONS = {
    "linkedin": ["in/{}", "/in/{}", "{}", "linkedin.com/in/{}"],
    "facebook": ["/{}", "/{}", "{}", "@{}", "fb.com/{}"],
    "instagram": ["@{}", "@{}", "@{}", "{}"],
    "x": ["@{}", "@{}"], "youtube": ["@{}", "/{}"], "tiktok": ["@{}"], "github": ["{}", "@{}"],
    "xing": ["xing.com/profile/{}"],
}  # fmt: skip
# After a word for the service.
AFTER = {service: ["{}", "@{}"] for service in SPOKEN} | {
    "linkedin": ["{}", "/in/{}", "in/{}"], "github": ["{}"], "xing": ["{}"],
}  # fmt: skip
# Words for a label before the handle, in a column or above it.
LABELLED = {
    "linkedin": ["LinkedIn", "LI", "LinkedIn:"], "facebook": ["Facebook", "FB", "fb"],
    "instagram": ["Instagram", "IG", "Insta"], "x": ["X", "Twitter"], "youtube": ["YouTube"],
    "tiktok": ["TikTok"], "github": ["GitHub"], "xing": ["XING"],
}  # fmt: skip
OWN = ("linkedin", "github", "xing")  # a person's, the others a firm's
# How common each of them is on cards.
COMMON = {"linkedin": 6, "facebook": 4, "instagram": 4, "x": 2, "youtube": 1.5, "tiktok": 1.5,
          "github": 1, "xing": 2}  # fmt: skip
