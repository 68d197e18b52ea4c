"""What a text in a record may hold, and what is wrong with one that may not be."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urlsplit

_LONGEST = 5000
_SHOWN = 60

_ON_LINES = "\n\r\t"
_LOST = "\ufffd"
_HIDDEN = ("Cc", "Cf", "Co", "Cs", "Zl", "Zp")
"""Categories that nobody sees: controls, marks of direction and joining, half characters."""
_BLANK = re.compile("[\u115f\u1160\u2800\u3164\uffa0]")
"""Letters and signs that look like nothing."""

_HOST = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_][\w-]*[^\W_]")
_NOT_IN_LINK = re.compile(r"""[\s"'<>\\^`{|}]""")


def fault(text: str, *, lines: bool = False) -> str | None:
    """Return, in Dutch, why a text cannot be kept; None when it can.

    Only with `lines` it may hold new lines and tabs.
    """
    if len(text) > _LONGEST:
        return f"de tekst is langer dan {_LONGEST} tekens"
    if _LOST in text:
        before = _before(text, text.index(_LOST))
        return (
            f"in de tekst staat een teken dat bij het bewaren verloren is gegaan{before}; "
            "typ het opnieuw"
        )
    if text.isprintable() and not _BLANK.search(text):
        return None
    for place, char in enumerate(text):
        if char in _ON_LINES:
            if not lines:
                return "de tekst moet op één regel staan, zonder tabs"
        elif unicodedata.category(char) in _HIDDEN or _BLANK.match(char):
            where = f"U+{ord(char):04X}{_before(text, place)}"
            return f"in de tekst staat een teken dat niet te lezen is, {where}; haal het weg"
    return None


def link_fault(link: str) -> str | None:
    """Return, in Dutch, what to do about a text that is no web address; None when it is one."""
    if not link.startswith(("http://", "https://")):
        return "begin met https://"
    wrong = _NOT_IN_LINK.search(link)
    if wrong:
        return f"haal {wrong[0]} weg" if wrong[0].strip() else "haal de spatie weg"
    if not _has_host(link):
        return "na https:// hoort de naam van een website, zoals www.voorbeeld.nl"
    return None


def _has_host(link: str) -> bool:
    try:
        parts = urlsplit(link)
        is_public = parts.port != 0 and "@" not in parts.netloc
    except ValueError:
        return False
    return is_public and bool(_HOST.fullmatch(parts.hostname or ""))


def shortened(text: str, length: int = _SHOWN) -> str:
    """Return a text of at most `length` characters, with an ellipsis where it was cut."""
    return text if len(text) <= length else f"{text[: length - 1]}…"


def _before(text: str, place: int) -> str:
    words = text[:place].split()
    return f" na '{shortened(words[-1])}'" if words else ""
