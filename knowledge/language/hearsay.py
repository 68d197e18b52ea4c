"""A fact that somebody passes on: "mijn juf zegt dat het bbl is", "ik zie dat ze 15 is".

The words are in horen_zeggen.yml.
"""

import re

from knowledge.language.patterns import WordLists, word_lists
from knowledge.language.text import normalise

_VERB = (
    r"(?:is|ben|woon|woont|zit|doe|doet|volg|volgt|heb|heeft|werk|werkt|studeer|studeert|krijg"
    r"|krijgt)"
)
_DETAIL = (
    r"(?:leeftijd|woonplaats|niveau|klas|leerweg|profiel|sector|richting|uitstroom\w*|opleiding"
    r"|studie|school)"
)
_OWN = rf"(?:ik|k|het|dat|(?:mijn|m'n|mn) {_DETAIL})"
_OF_PUPIL = (
    rf"(?:hij|zij|ze|het|dat|die|meneer|mevrouw|mijnheer|(?:zijn|haar|z'n|d'r) {_DETAIL}"
    r"|(?:de|deze|mijn|m'n|mn|onze)"
    r" (?:leerling\w*|zoon|dochter|kind|jongen|meisje|man|vrouw|klant|client\w*|kandidaat)"
    r"|client|cliente|klant|deelnemer|deelneemster|kandidaat|leerling)"
)
_STOPS = r"(?=(?: geworden)?(?: (?:en|maar|in|bij|op|als|sinds|van|aan)\b|[.,!;]|$))"
_ALSO = re.compile(rf" en (?P<what>[^.,;!]{{1,40}}?) (?P<verb>{_VERB})(?=[.,!;]|$)")
_OF_INFINITIVE = {
    "zijn": "is", "wonen": "woont", "zitten": "zit", "doen": "doet", "hebben": "heeft",
    "werken": "werkt", "volgen": "volgt",
}  # fmt: skip
_FEW = 12
# "In zijn dossier staat 41 jaar", "het cv zegt 41"
_BARE_AGE = re.compile(
    r"(?:(?:in|op|volgens) )?(?:\S+ )?(?:dossier|cv|intake\w*|systeem|papieren|formulier|stukken"
    r"|gegevens|verslag|aanmelding) (?:staat|zegt|geeft|noemt|vermeldt|is hij|is ze) (?:\w+ )?"
    r"(?P<age>\d\d)(?: jaar)?"
)
# "Ik heb haar cv nog eens bekeken: ze blijkt 41 te zijn"
_SOURCE = re.compile(
    r"^[^:.,;]{0,40}\b(?:dossier|cv|intake\w*|systeem|papieren|formulier|stukken|gegevens|aanmelding"
    r"|verslag)\b[^:.,;]{0,30}[:.,;] ?"
)


def told_fact(text: str, *, helper: bool) -> str:
    """Return the fact that a text passes on as a plain sentence, or nothing.

    "Ik zie dat ze in Gouda woont en 15 is" becomes "ze woont in gouda en ze is 15". With
    `helper` the fact is about somebody else, without it about the speaker: "mijn zus zegt dat
    ze op de havo zit" tells a pupil's guide nothing.
    """
    words = word_lists("horen_zeggen")
    plain = _without_start(_SOURCE.sub("", normalise(text).strip(" .!")), words)
    who = _OF_PUPIL if helper else _OWN
    if found := _BARE_AGE.fullmatch(plain):
        told = f"hij is {found['age']}" if helper else ""
    elif found := words.pattern("gehoord").match(plain):
        told = _plain_order(plain[found.end() :].lstrip(" ,:"), who)
    elif found := words.pattern("volgens").match(plain):
        told = _inverted(plain[found.end() :].strip(" ,"), who)
    else:
        told = _turned_out(words.pattern("volgens").sub("", plain), plain, who)
    is_fact = 1 < len(told.split()) <= _FEW and not words.has(told, "oordeel")
    return told if is_fact and "?" not in text else ""


def _turned_out(without: str, plain: str, who: str) -> str:
    """Return "hij blijkt 41 te zijn" and "hij is volgens zijn moeder 41" as "hij is 41"."""
    if without != plain:
        return " ".join(without.split()) if re.match(rf"{who} {_VERB}\b", without) else ""
    found = re.fullmatch(rf"(?P<who>{who}) blijkt (?P<what>.{{1,40}}) te (?P<verb>\w+)", plain)
    if found is None and (age := re.fullmatch(rf"({who}) blijkt (\d\d(?: jaar)?)", plain)):
        return f"{age[1]} is {age[2]}"
    verb = _OF_INFINITIVE.get(found["verb"]) if found else None
    return f"{found['who']} {verb} {found['what']}" if found and verb else ""


def _without_start(plain: str, words: WordLists) -> str:
    start = words.pattern("aanloop")
    while (found := start.match(plain)) and found.end() < len(plain):
        plain = plain[found.end() :].lstrip(" ,.!")
    return plain


def _plain_order(clause: str, who: str) -> str:
    """Return "ze in gouda woont en 15 is" as "ze woont in gouda en ze is 15"."""
    if re.match(rf"{who} {_VERB}\b", clause):
        return clause
    found = re.match(
        rf"(?P<who>{who}) (?P<what>[^.,;!]{{1,50}}?) (?P<verb>{_VERB}){_STOPS}", clause
    )
    if found is None:
        return ""
    rest = _ALSO.sub(rf" en {found['who']} \g<verb> \g<what>", clause[found.end() :])
    return f"{found['who']} {found['verb']} {found['what']}{rest}"


def _inverted(clause: str, who: str) -> str:
    """Return "woont hij in gouda" as "hij woont in gouda"."""
    found = re.match(rf"(?P<verb>{_VERB}) (?P<who>{who})\b", clause)
    return f"{found['who']} {found['verb']}{clause[found.end() :]}" if found else ""
