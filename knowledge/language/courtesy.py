"""What is polite at the end of a message, and tells nothing."""

import re

_COURTESY = re.compile(
    r"(?<=\w)[\s,.!]+(?:(?:alvast|bij voorbaat)(?: heel| hartelijk| erg)* (?:be)?dank"
    r"(?:t|jewel|uwel)?(?: voor .*)?|b\.?v\.?d\.?|mvg"
    r"|(?:met )?(?:vriendelijke )?groet(?:en|jes)?)\b[^?\d]{0,25}$",
    re.IGNORECASE,
)


def without_courtesy(text: str) -> str:
    """Return the text without "alvast bedankt" or "groetjes, Ria" at its end."""
    return _COURTESY.sub("", text)
