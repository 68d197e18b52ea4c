"""When a check counts: signals, parts, functions and audiences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from knowledge.vacancy.naming import names_function
from knowledge.vacancy.reading import Reading
from knowledge.vacancy.signals import patterns
from knowledge.vacancy.text import Sentence


def holds(check: Mapping[str, Any], reading: Reading) -> bool:
    """Return whether the text has one of `alleen_met` and none of `alleen_zonder`.

    `doelgroepen` narrows a check to some of the audiences of its rule, `functie` to functions
    named with one of its phrases, `functie_niet` to those named with none of its phrases.
    """
    needed, unwanted = check.get("alleen_met"), check.get("alleen_zonder", ())
    if needed is not None and not reading.signals.has(needed):
        return False
    if reading.audience not in check.get("doelgroepen", (reading.audience,)):
        return False
    if "functie" in check and not names_function(reading.text, patterns(check["functie"])):
        return False
    if names_function(reading.text, patterns(check.get("functie_niet", ()))):
        return False
    return not reading.signals.has(unwanted)


def is_in_parts(check: Mapping[str, Any], reading: Reading, sentence: Sentence) -> bool:
    """Return whether a sentence is in one of `delen`, and in none of `niet_in_delen`."""
    kind = reading.kind_of(sentence)
    return kind in check.get("delen", (kind,)) and kind not in check.get("niet_in_delen", ())
