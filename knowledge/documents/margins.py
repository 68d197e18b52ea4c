"""What stands above and below the text on every page of a document."""

from __future__ import annotations

import re
from collections.abc import Iterable

_PAGE_NUMBER = re.compile(
    r"(?:pagina|page|blad|p\.)?\s*\d{1,4}\s*(?:(?:van|of|/)\s*\d{1,4})?", re.IGNORECASE
)


def with_margins(body: Iterable[str], margins: Iterable[str]) -> str:
    """Return the lines of a document with those of its headers and footers at the end, once.

    They come last, for the first lines of a vacancy name the function. What the body says too
    is not said again, and page numbers are left out.
    """
    lines = list(body)
    own = {" ".join(line.split()) for line in lines}
    plain = (" ".join(line.split()) for line in margins)
    added = [line for line in dict.fromkeys(plain) if line not in own and not _is_number(line)]
    return "\n".join([*lines, "", *added] if added else lines)


def _is_number(line: str) -> bool:
    return not line or _PAGE_NUMBER.fullmatch(line.strip(" -–|")) is not None
