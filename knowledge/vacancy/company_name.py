"""The name of the organisation in a vacancy, for example sentences."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from knowledge.vacancy.signals import FOLDER, read
from knowledge.vacancy.text import VacancyText

# Every repetition has an end: a text of one long word must not be slow.
_WORD = r"[A-Z](?:[\w&'-]|\.(?=\w)){0,30}"
_GAP = r"[ \t]{1,9}"
_NAME = rf"{_WORD}(?:{_GAP}(?:&|en(?={_GAP}[A-Z])|van|der|de|den|het|{_WORD})){{0,4}}"
_KIND = r"(?:[Gg]emeente|[Pp]rovincie|[Ww]aterschap|[Mm]inisterie van)"
_DOES = (
    "maakt|bouwt|levert|verkoopt|plaatst|onderhoudt|repareert|beheert|ontwikkelt|installeert|verhuurt|vervoert|"
    "rijdt|helpt|doet|realiseert|ontwerpt|produceert|verzorgt|verwerkt|teelt|heeft"
)
_WORK = (
    r"\b(?:[Ww]erk\w{0,9}|[Kk]om\w{0,9}|[Aa]ls|[Ll]eer\w{0,9}|[Bb]aan|[Dd]ienst|[Tt]eam|[Bb]egin\w{0,9}|"
    r"[Ww]elkom|\w{1,30}(?:eur|er|ist|icus|ent|man))\b"
)
_BEGIN = r"(?:^|\n|[.!?:][ \t]?)"
_PLACES = (
    # What a text says on purpose weighs more than what it says by the way.
    (4, re.compile(rf"\b(?:[Ww]ij|[Ww]e){_GAP}(?:zijn|van){_GAP}({_NAME})")),
    (4, re.compile(rf"(?:^|\n)[^\w\n]{{0,9}}[Oo]ver{_GAP}({_NAME})\.?[ \t]{{0,9}}(?:\n|$)")),
    (
        4,
        re.compile(rf"\b[Bb]ij{_GAP}({_NAME}){_GAP}\w{{1,30}}{_GAP}(?:we|wij|je|jij|onze|ons)\b"),
    ),
    (2, re.compile(rf"\b(?:[Dd]e{_GAP})?({_KIND}{_GAP}{_NAME})")),
    (3, re.compile(rf"{_BEGIN}({_NAME}){_GAP}is{_GAP}(?:een|hét|dé|al|de|het)\b")),
    (3, re.compile(rf"\b[Ww]ij,?{_GAP}({_NAME}),")),
    (
        3,
        re.compile(rf"{_WORK}[^.!?\n]{{0,40}}\b[Bb]ij{_GAP}((?:het|de){_GAP}{_NAME}|{_NAME})"),
    ),
    (1, re.compile(rf"\b[Bb]ij{_GAP}((?:het|de){_GAP}{_NAME}|{_NAME})")),
    (3, re.compile(rf"{_BEGIN}({_NAME}){_GAP}(?:{_DOES})\b")),
)
_AFTER = re.compile(r"[ \t]{1,9}(?:van|der|de|den|het|en|&)$")
_ENOUGH = 4
"""Points; a name that is said once, in passing, may be that of somebody else."""
_SEEN = 60
"""Characters before "bij" in which a word tells that a person follows."""


def company_name(text: VacancyText) -> str | None:
    """Return the name of the organisation; None when the text does not tell it plainly."""
    points: Counter[str] = Counter()
    for weight, pattern in _PLACES:
        for found in pattern.finditer(text.text):
            name = _AFTER.sub("", found.group(1).strip(" .'-"))
            name = re.sub(r"^Gemeente\b", "gemeente", name)
            if _is_name(name) and not _is_asked(text.text, found.start()):
                points[name] += weight
    for name in points:
        points[name] += text.text.count(name)
    best = max(points, key=lambda name: points[name], default="")
    return best if points[best] >= _ENOUGH else None


def company_phrase(text: VacancyText) -> str:
    """Return the organisation in a sentence, 'ons bedrijf' when its name is not told."""
    name = company_name(text)
    if name is None:
        return "ons bedrijf"
    if re.search(rf"[Gg]emeente {re.escape(name)}\b", text.text):
        return f"de gemeente {name}"
    return re.sub(r"^gemeente\b", "de gemeente", name)


def _is_name(name: str) -> bool:
    first = re.sub(r"^(?:het|de)\s+", "", name).split()
    return bool(first) and first[0].lower() not in _words("geen_bedrijf") and len(name) > 2


def _is_asked(text: str, start: int) -> bool:
    before = re.split(r"[.!?\n]", text[max(0, start - _SEEN) : start])[-1].lower()
    return any(word in _words("vraag_bij") for word in re.findall(r"\w+", before))


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(read(FOLDER / "namen.yml")[name])
