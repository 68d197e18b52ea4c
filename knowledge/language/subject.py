"""Whom a clause is about, where somebody tells of a child or a pupil beside themselves."""

import re

from knowledge.language.clauses import clauses
from knowledge.language.once import once
from knowledge.language.patterns import word_lists
from knowledge.language.role import speaks_for_relative
from knowledge.language.school import find_school
from knowledge.language.text import normalise
from knowledge.language.work import find_work

# "Mijn broer werkt in een winkel" tells of the one who is helped.
_RELATIVE = re.compile(r"\b(?:mijn|m'n|mn|me|onze) (?:\w+ )?\w+(?= (?:is|werkt|zit|heeft|doet)\b)")
# "Mijn man is 43, werkt als postbode"
_PRESENTED = re.compile(r"(?:mijn|m'n|mn|me|onze) (?:\w+ )?\w+ is (?:nu |al )?\d\d\b")


@once
def about_pupil(text: str) -> str:
    """Return the text of a begeleider without what they tell of themselves.

    "Ik werk in de zorg, mijn zoon zit thuis" becomes "zoon zit thuis".
    """
    words = word_lists("schoolwoorden")
    plain = normalise(text)
    of_child = words.has(plain, "kind", "jong_familielid")
    if speaks_for_relative(plain) or (not of_child and _PRESENTED.match(plain)):
        text = _RELATIVE.sub("hij", plain)
    kept = []
    own = False
    for clause in clauses(text):
        if pupil := words.pattern("kind", "jong_familielid").search(clause.text):
            kept.append(clause.text[pupil.start() :])
            own = False
        elif words.has(clause.text, "zelf", "geeft_les") or (
            own and words.starts(clause.text, "eerste_persoon")
        ):
            # "Ik ben 44, werk bij de bank"
            own = True
        else:
            kept.append(clause.text)
    return ", ".join(kept)


@once
def about_self(text: str, *, adult: bool = False) -> str:
    """Return the text without the speaker's child, where the speaker tells of themselves too.

    An `adult` who speaks for themselves never goes to the child's school.
    """
    words = word_lists("schoolwoorden")
    if not words.has(normalise(text), "eigen_kind"):
        return text
    own = [part.text for part in clauses(text) if not words.has(part.text, "eigen_kind")]
    told = ", ".join(own)
    return told if adult or find_work(told).works is not None or find_school(told) else text
