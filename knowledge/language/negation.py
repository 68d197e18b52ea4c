"""Whether something is named only to say that one does not want it."""

import re

from knowledge.language.once import once

# Letters on either side that are read: nobody refuses a thing in a sentence as long as this, and
# reading a long message whole for each thing in it would take seconds.
_REACH = 400

# What ends the reach of a negation: "geen ict maar wel bouw".
_BOUNDARY = re.compile(r"[.!?;:,\n]|\b(?:maar|wel|want|dus|juist|liefst|liever(?! niet| geen))\b")
_BEFORE = re.compile(
    r"\b(?:geen|niet|nooit|noch|behalve|uitgezonderd|haat|hekel|"
    r"(?:weg|stoppen|klaar|gestopt|genoeg) (?:uit|met|van)|(?:wil|wou|moet|ga) uit|in plaats van|"
    r"ipv|(?:niks|niets) (?:met|aan|in)|(?:allergisch|bang) voor|kom(?: \w+)? uit|"
    r"(?:iets )?anders dan|(?:eerst|vroeger) (?:dacht|wilde|wou|vond|leek)(?: ik)?(?: aan)?)\b"
)
# "Liever auto's dan metaal" refuses the metal.
_RATHER = re.compile(r"\b(?:liever|eerder|leuker|mooier|beter|meer)\b[^.!?;]*\bdan (?:\w+ ){0,2}$")
_EXCEPT = re.compile(r"\b(?:behalve|uitgezonderd|als het maar geen)\b")
_AFTER = re.compile(
    r"\b(?:vind|vond|vinden|lijkt|lijken|leek|is|zijn|hoeft?|hoeven|wil|trekt|trekken|boeit|"
    r"boeien|krijg|interesseert|houd?|spreekt|spreken|heb)\b(?P<rest>.*)"
)
_REFUSAL = re.compile(
    r"\b(?:niet|niks|niets|nooit|saai|stom|minder|vreselijk|hekel|geen zin|rugpijn|"
    r"hoofdpijn|stress|last van)\b"
)
# A "niet" that refuses nothing, with what it belongs to.
_NEUTRAL = re.compile(
    r"\b(?:niet (?:alleen|zozeer|vies|bang|per se|verkeerd|gek|slecht|onaardig|erg|meer zo jong)"
    r"|geen (?:idee|ervaring|diploma'?s?|opleiding|werk|baan|probleem|voorkeur|uitkering|rijbewijs"
    r"|auto|specifieke \w+)|nog (?:niet|geen|nooit)|waarom niet|niet uit|niets uit"
    r"|wee?t (?:ik )?(?:het )?(?:echt |nog )?(?:niet|nooit)|niet zeker)\b"
)
_OR_LIST = re.compile(
    r"\b(?:geen|niet|behalve)(?: [\w'-]+){1,4}"
    r"(?:, ?[\w'-]+(?: [\w'-]+){0,2}){0,8},?(?: [\w'-]+){0,3} of "
)


def is_negated(text: str, start: int, end: int) -> bool:
    """Return whether text[start:end] is named as something that is not wanted.

    "geen ict", "alles behalve bouw", "niet in de haven" and "lassen vind ik niks" are;
    "niet alleen ict" and "geen idee, iets met hout" are not.
    """
    first = max(0, start - _REACH)
    near, start, end = _join_or_lists(text)[first : end + _REACH], start - first, end - first
    plain = _without_neutral(near, start, end)
    return _is_refused_before(plain[:start]) or _is_refused_after(plain[end:])


def _is_refused_before(before: str) -> bool:
    excepted = [match.end() for match in _EXCEPT.finditer(before)]
    if excepted and not re.search(r"[.!?;\n]|\b(?:maar|wel)\b", before[excepted[-1] :]):
        return True
    if _RATHER.search(before):
        return True
    clause_start = max((match.end() for match in _BOUNDARY.finditer(before)), default=0)
    return bool(_BEFORE.search(before, clause_start))


def _is_refused_after(after: str) -> bool:
    boundary = _BOUNDARY.search(after)
    verb = _AFTER.search(after[: boundary.start()] if boundary else after)
    if not verb:
        return False
    return bool(_REFUSAL.search(re.split(r"\ben\b", verb["rest"])[0]))


def _without_neutral(text: str, start: int, end: int) -> str:
    """Blank out the neutral phrases, but not what is asked about; the offsets stay."""
    parts = (text[:start], text[start:end], text[end:])
    blanked = [_NEUTRAL.sub(lambda match: " " * len(match.group()), part) for part in parts]
    return blanked[0] + parts[1] + blanked[2]


@once
def _join_or_lists(text: str) -> str:
    """Take the commas out of "geen ict, bouw of zorg", which is one refusal."""
    # Lower case letter by letter: lower() can change the length of a text.
    lowered = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    lowered = lowered.replace("’", "'")

    def without_commas(match: re.Match[str]) -> str:
        if _NEUTRAL.search(match.group()):
            return match.group()
        return match.group().replace(",", " ")

    return _OR_LIST.sub(without_commas, lowered)
