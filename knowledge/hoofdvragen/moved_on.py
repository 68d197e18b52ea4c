"""Another school or another state of work than was told; the words are in veranderd.yml."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from knowledge.hoofdvragen.facts import read_facts
from knowledge.language.clauses import clauses, in_mode
from knowledge.language.patterns import WordLists, word_lists
from knowledge.language.replies import without_questions
from knowledge.language.school_mentions import find_schools
from knowledge.language.text import normalise
from knowledge.language.work import names_other

# "Ik ben sinds deze maand werkloos" changes what was told, whatever was asked.
_MOVED_ON = re.compile(
    r"\b(?:inmiddels|intussen|ondertussen|tegenwoordig|ontslagen|werkloos|geworden"
    r"|sinds (?:deze|vorige|kort|gisteren|vandaag|een|twee|drie|nu|dit|de|afgelopen|begin|eind"
    r"|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|maandag|dinsdag|woensdag|donderdag|vrijdag)|(?:per|vanaf) vandaag"
    r"|(?:was|is) (?:vorig|verleden|afgelopen) (?:jaar|schooljaar|studiejaar)"
    r"|(?:gewisseld|veranderd) van (?:baan|werk)|(?:daar|er) (?:al |dus |trouwens |inmiddels )?weg"
    r"|weer (?:een |aan het |aan de )?(?:werk|baan|slag))\b"
)
_CHANGED_SCHOOL = re.compile(
    r"\b(?:geswitche?[dt]|gewisseld|overgestapt|overgegaan|overgeplaatst|opgestroomd|afgestroomd"
    r"|begonnen|gestart|bevorderd)\b[^.!?]{0,30}\b(?:naar|aan|met|bij|op|in)\b"
    r"|\b(?:gewisseld|veranderd|geswitche?[dt]) van (?:studie|opleiding|school|richting|profiel)\b"
    r"|\b(?:studie|opleiding|school) (?:is|heb ik) (?:gewisseld|veranderd)\b"
    r"|\b(?:ben|is) (?:ik |hij |ze )?(?:al |nu )?over naar\b|\b(?:blijven zitten|gedoubleerd)\b"
    r"|\bvan (?:de |het )?[^\s.,]+ (?:en \S+ )?naar (?:de |het )?[^\s.,]+ (?:en \S+ )?"
    r"(?:gegaan|gewisseld|overgestapt|veranderd)\b"
    r"|\bnaar (?:de |het )?(?:vmbo|mavo|havo|vwo|mbo|hbo|universiteit|vso|praktijkschool) gegaan\b"
)
# "Eerst kaderberoeps, nu tl", "ik heb nu tl", "tl is het nu".
_NOW = r"(?:nu|inmiddels|tegenwoordig)"
# "Ik heb nu wiskunde" tells of a lesson.
_SUBJECT = r".{0,12}\b(?:wiskunde|nask\w*|natuurkunde|scheikunde|biologie|les\w*|toets\w*)\b"
_ANOTHER_NOW = re.compile(
    rf"\b(?:eerst|vroeger|vorig (?:school|studie)?jaar|deed|had|was|zat|gedaan|overgestapt"
    rf"|geswitche?[dt]|gewisseld|veranderd)\b[^.!?]{{0,40}}\b{_NOW}\b"
    rf"|\b{_NOW}\b[^.!?]{{0,40}}\b(?:eerst|deed|was)\b|\bis het {_NOW}\b"
    r"|\b(?:deed|volgde|had|zat) (?:ik|hij|zij|ze) (?:eerst|vorig jaar|hiervoor|daarvoor)\b"
    rf"|\b(?:doet?|volgt?|heb|heeft|zit) (?:(?:ik|hij|zij|ze) )?(?:{_NOW}|sinds)\b(?!{_SUBJECT})"
    rf"|\b{_NOW} (?:doet?|volgt?|heb|heeft|zit) (?:ik|hij|zij|ze)\b"
)
# The clause of somebody who tells what is: "zit nu in de ww", "heb geen werk".
_IS_SO = re.compile(
    r"(?:[\w']+ ){0,3}?(?:(?:ik|k|hij|zij|ze) )?"
    r"(?:kben|ben|heb|zit|krijg|ontvang|werk|leef|is|heeft|krijgt|ontvangt|werkt)\b"
)
_THEY = re.compile(r"(?:hij|zij|ze|die|is|heeft|werkt|zit|krijgt|en)\b")


def has_changed_school(text: str) -> bool:
    """Return whether a text tells of another school or study: "overgestapt naar de tu"."""
    told = in_mode(without_questions(text), "nu", "vroeger")
    return bool(_CHANGED_SCHOOL.search(told) or _ANOTHER_NOW.search(told))


def weighs_other_schools(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether schools are weighed for after the one of now: "mbo in plaats van hbo"."""
    named = {mention.sort.kinds for mention in find_schools(normalise(text), asked=True)}
    now = set(facts.get("soort") or ())
    at_school = now and not now & {"werk", "geen_werk"}
    return bool(at_school) and len(named) > 1 and not any(now & {*kinds} for kinds in named)


def has_moved_on(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a text tells of another situation than the facts so far."""
    if _MOVED_ON.search(in_mode(text, "nu", "vroeger")):
        return True
    told = list(_of_self(without_questions(text)))
    if facts.get("soort") not in (["werk"], ["geen_werk"]):
        return any(_words().has(part, "van_school") for part in told)
    return any(_tells_otherwise(part, facts) for part in told)


def _of_self(text: str) -> Iterator[str]:
    """Yield the clauses that tell no wish, and nothing of a relative: "mijn broer, hij werkt"."""
    of_other = False
    for part in clauses(text):
        of_other = names_other(part.text) or (of_other and bool(_THEY.match(part.text)))
        if not of_other and part.mode != "wens":
            yield part.text


def _tells_otherwise(part: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a clause plainly tells of work where there was none, or of none now.

    So does a benefit that began or stopped.
    """
    words = _words()
    if not _IS_SO.match(part) or words.has(part, "verondersteld"):
        return False
    told = read_facts(part, adult=True)
    if facts["soort"] == ["geen_werk"]:
        begins = words.has(part, "begint_werk") and words.has(part, "sinds_kort", "gevonden")
        works = told.get("soort") == ["werk"] and begins
        return works or told.get("uitkering", facts.get("uitkering")) != facts.get("uitkering")
    idle = told.get("soort") == ["geen_werk"] and not words.has(part, "gevonden")
    return idle and ("uitkering" in told or words.has(part, "om_werk"))


def _words() -> WordLists:
    return word_lists("veranderd")
