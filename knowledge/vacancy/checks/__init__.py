"""What a rule can look for: a module for each `soort` of a `controle`.

A check is a function of its parameters (the block in the rule's file) and a reading; it
returns what it found, in the order of the text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from knowledge.vacancy.checks.absence import absence
from knowledge.vacancy.checks.address import address
from knowledge.vacancy.checks.company import company
from knowledge.vacancy.checks.condition import holds
from knowledge.vacancy.checks.dates import dates
from knowledge.vacancy.checks.demands import demands
from knowledge.vacancy.checks.english import english
from knowledge.vacancy.checks.length import length
from knowledge.vacancy.checks.listing import listing
from knowledge.vacancy.checks.mixing import mixing
from knowledge.vacancy.checks.passive import passive
from knowledge.vacancy.checks.rare import rare_words
from knowledge.vacancy.checks.reference import references
from knowledge.vacancy.checks.rows import rows
from knowledge.vacancy.checks.sentences import long_sentences
from knowledge.vacancy.checks.story import story
from knowledge.vacancy.checks.title import title
from knowledge.vacancy.checks.words import words
from knowledge.vacancy.reading import Found, Reading

Check = Callable[[Mapping[str, Any], Reading], list[Found]]

CHECKS: dict[str, Check] = {
    "woorden": words,
    "afwezigheid": absence,
    "lengte": length,
    "lange_zin": long_sentences,
    "lijdende_vorm": passive,
    "aanspreken": address,
    "opsomming": listing,
    "verhaal": story,
    "eisen": demands,
    "functienaam": title,
    "bedrijf": company,
    "jaartal": dates,
    "menging": mixing,
    "rij": rows,
    "verwijzing": references,
    "engels": english,
    "moeilijk": rare_words,
}


def run(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return what one check of a rule finds; nothing when its condition does not hold."""
    return CHECKS[check["soort"]](check, reading) if holds(check, reading) else []
