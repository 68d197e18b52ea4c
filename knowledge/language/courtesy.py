"""What is polite at the end of a message, or excuses its start, and tells nothing."""

import re

_COURTESY = re.compile(
    r"(?<=\w)[\s,.!]+(?:(?:alvast|bij voorbaat)(?: heel| hartelijk| erg)* (?:be)?dank"
    r"(?:t|jewel|uwel)?(?: voor .*)?|b\.?v\.?d\.?|mvg"
    r"|(?:met )?(?:vriendelijke )?groet(?:en|jes)?)\b[^?\d]{0,25}$",
    re.IGNORECASE,
)

# "Sorry, mijn neefje zat aan mijn telefoon. Ik ben 27"
_TYPED_BY_CHILD = re.compile(
    r"^[^.!?;\n]*\b(?:zat|had|pakte|speelde|typte|tikte|drukte)\b[^.!?;\n]*"
    r"\b(?:telefoon|tel|mobiel\w*|gsm|tablet|laptop|toetsen|toetsenbord)\b"
    r"[^.!?;,\n]*[.!?;,\n]+\s*(?=\w)",
    re.IGNORECASE,
)


def without_courtesy(text: str) -> str:
    """Return the text without "alvast bedankt" or "groetjes, Ria" at its end."""
    return _COURTESY.sub("", text)


def without_excuse(text: str) -> str:
    """Return the text without "sorry, mijn zoon zat op mijn telefoon" at its start."""
    return _TYPED_BY_CHILD.sub("", text)
