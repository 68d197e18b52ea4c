"""Work that is told without "I am": "kapper uit Delft hier", "al tien jaar kok"."""

import re

from knowledge.language.clauses import clauses
from knowledge.language.numbers import number_words
from knowledge.language.occupations import Occupation, find_occupations
from knowledge.language.patterns import word_lists
from knowledge.language.row_facts import is_plural

# "Operator hier", "kapper uit Delft hier", "kapper bij een salon", but "lasser in de buurt" is
# looked for.
_PRESENTED = re.compile(
    r" (?:bij |sinds |hier\b|van beroep\b|(?:uit|in|van) [\w' -]{2,30}? hier\b"
    r"|(?:in|op) (?:een|'n|n|de|het) (?!buurt|regio|omgeving|techniek))"
)
# "Servicemonteur cv, wil wat anders", but "lasser worden, wil ik" and "timmerman graag".
_OPENS = re.compile(r"(?:(?:hoi|hallo|hey|he|dag|goede\w+)[ ,!]*)?")
_THEN_WISHES = re.compile(
    r"(?: (?!graag|worden|lijkt|wil|als|is|zijn|leuk|of|leren|opleiding|cursus)[\w'-]+){0,2},?"
    r"(?: \d\d(?: ?(?:jaar|jr))?,?)?(?: en| maar)?"
    r" (?:wil|wilt|wou|zou|zoek|zoekt|overweeg|twijfel|denk)\b(?! (?:ik|dat|dit|het)\b)"
)
_IS_SOUGHT = re.compile(r"[^,.]*\b(?:gezocht|gevraagd|nodig)\b")
_SPEAKING = re.compile(r"(?:^|, )(?:[\w ]+ )?(?:(?:u|je) spreekt met|(?<!is )hier) (?:een |de )?$")
# "Al tien jaar kok", but "tien jaar kok geweest" was.
_SO_LONG = re.compile(
    rf"\b(?:(?:\d+|{'|'.join(number_words())}) (?:jaar|jaren|jr)|al jaren|altijd(?: al)?"
    r"|(?:mijn|m'n|mn|me) (?:hele )?leven(?: lang)?(?: al)?|sinds \d{4})"
    r"(?: zelfstandig| allround)? $"
)
_IS_OVER = re.compile(r"(?: \w+){0,2} (?:geweest|gewest|gewerkt|gedaan|willen|worden)\b")
# "Klaar met de horeca en naar de techniek": from here on it is about what comes next.
_ONWARD = re.compile(r"\b(?:naar|richting|liever|in plaats|en (?:de|het|een|iets|dan))\b")
_TIRED_OF = re.compile(r"\b(?:met|van|uit) (?=(?:de|het)\b)")


def is_presented(told: str, one: Occupation) -> bool:
    """Return whether an occupation in normalised text is told to be somebody's, without a verb."""
    before, after = told[: one.start], told[one.end :]
    if _IS_SOUGHT.match(after):
        return False
    if before.endswith("ik ") or _PRESENTED.match(after):
        return True
    if is_plural(told[one.start : one.end]):
        return False
    long = _SO_LONG.search(before) and not _IS_OVER.match(after)
    return bool(long or _SPEAKING.search(before))


def opens_with_work(plain: str) -> bool:
    """Return whether normalised text begins with somebody's work, and what they wish follows."""
    first = next(iter(find_occupations(plain)), None)
    if first is None or is_plural(plain[first.start : first.end]):
        return False
    begins = _OPENS.fullmatch(plain[: first.start])
    return bool(begins and _THEN_WISHES.match(plain[first.end :]))


def left_behind(text: str) -> str:
    """Return where somebody is who is tired of it or wants to leave it; empty without these words.

    "Ik ben klaar met de horeca, ik wil iets technisch" gives "ik ben klaar in de horeca".
    """
    words = word_lists("werk")
    for part in clauses(text):
        if words.has(part.text, "wil_weg") and not words.has(part.text, "wil_weg_van_anders"):
            return _TIRED_OF.sub("in ", _ONWARD.split(part.text, maxsplit=1)[0])
        if leaves := words.pattern("wil_weg_uit").search(part.text):
            place = words.pattern("plek_van_werk").search(leaves.group())
            return f"in de {place.group()}" if place else ""
    return ""
