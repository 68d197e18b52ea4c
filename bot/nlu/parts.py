"""The parts of a text: its sentences, and the clauses in them."""

from __future__ import annotations

import re

_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]*")
_BREAK = re.compile(
    r"[,;:]\s*(?:(?:en|maar|want|dus|of)\s+)?|\s+(?:en|maar|want|omdat|dus|terwijl|sinds)\s+",
    re.IGNORECASE,
)
_SHORTEST = 4


def sentences(text: str) -> list[tuple[int, int]]:
    """Return where the sentences of a text begin and end."""
    return [match.span() for match in _SENTENCE.finditer(text) if match.group().strip()]


def parts(text: str) -> list[str]:
    """Return the sentences, and the clauses of four words or more; none of a text that is one."""
    said = [text[start:end].strip() for start, end in sentences(text)]
    clauses = [clause.strip() for sentence in said for clause in _BREAK.split(sentence)]
    long = [clause for clause in clauses if len(clause.split()) >= _SHORTEST]
    return [part for part in dict.fromkeys([*said, *long]) if part != text.strip()]
