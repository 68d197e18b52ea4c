"""One answer put in the place of another: "Gouda? nee Delft", "niet bol maar bbl", "oeps 43".

Only the frame is read here; what the words between mean is told by who knows the answers.
The words are in correcties.yml.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from knowledge.language.patterns import word_lists
from knowledge.language.text import normalise

_LONGEST = 200
_MARKS = " ?.,!:*-"
_MOST_WORDS = 5
_FEW_WORDS = 4
_ROW_WORDS = 9
_INSTEAD = r"(?:ipv|i\.p\.v\.?|in ?plaats van|instead of)"
_SAID = (
    r"(?:zei|zee|schreef|typte|tikte|noemde|vermeldde|gezegd|ingevuld|opgeschreven|opgegeven"
    r"|doorgegeven|getypt|stond|staat er)"
)
_CHANGE = r"(?:verander\w*|wijzig\w*|vervang\w*|wissel\w*|zet|pas|maak)"
_CHANGED = r"(?:verander\w*|wijzig\w*|aanpassen|vervang\w*|wissel\w*|maken)"
_WRONG = (
    r"(?:is|was|klopt|klopte|kloppen) (?:dus |helemaal |toch |nog )?"
    r"(?:(?:een )?(?:fout|verkeerd|niet goed|onjuist|typfout|typo|foutje|vergissing)|niet)"
)
_IS_MINE = (
    r"(?:is (?:het|dat)|(?:zit|doe|ben|heb|volg|bedoel) ik"
    r"|(?:zit|doet|is|heeft|volgt) (?:hij|ze|zij))"
)
_ACTUALLY = (
    r"(?:eigenlijk|officieel|formeel|feitelijk|strikt genomen|om precies te zijn) "
    r"(?:is (?:het|dat)|(?:woon|zit|doe|ben|heb|volg) ik)"
)
_FRAMES = tuple(
    re.compile(frame)
    for frame in (
        rf"(?:.*?\b)?{_SAID} (?P<old>.+?)(?:,| maar| en| terwijl| dat) (?P<new>.+)",
        r"(?P<old>.+?),? (?:dat |die |het )?(?:moet|moest|had) (?P<new>.+?)(?: moeten)? "
        r"(?:zijn|wezen|worden)",
        r"(?P<old>.+?) (?:toch )?niet(?: meer)?, "
        r"(?:maar |liever |wel |dan |doe |graag )+(?P<new>.+)",
        r"(?P<old>.+?) ?\? ?(?:\w{1,3},? )?(?:nee|neen|neej|niet|fout|sorry)[, ]+(?P<new>.+)",
        r"(?:\S+ ){0,7}?(?:niet|geen) (?P<old>.+?),? maar (?P<new>.+)",
        # "Die vrouw is geen docent, dat is mijn mentor"
        r"(?:\S+ ){1,4}?(?:niet|geen) (?P<old>.+?),? (?:maar )?(?:(?:het|dat|die|hij|ze|zij) is"
        r"|is (?:het|dat)) (?P<new>.+)",
        # "Delft zei ik, eigenlijk is het Rijswijk, dat valt daaronder"
        rf"(?P<old>.+?),? (?:maar )?{_ACTUALLY} (?P<new>[^,]+)(?:, (?:da's|das|dat|want|die) .+)?",
        r"(?:\S+ ){0,3}?(?:niet|geen) (?P<old>.+?), (?P<new>.+)",
        rf"(?P<new>.+?),? {_INSTEAD} (?P<old>.+)",
        rf"{_INSTEAD} (?P<old>.+?),? (?:wil|moet|is|doe|graag|liever|dan|zet|neem) (?P<new>.+)",
        rf"(?:.*?\b)?{_CHANGE} (?P<old>.+?) (?:(?:aan|om|even) )?(?:naar|in|door|voor) (?P<new>.+)",
        rf"(?:.*?\b)?(?:wil|mag|kan|kun|moet) (?:(?:je|jij|u|ik|van) )*(?P<old>.+?) {_CHANGED} "
        r"(?:naar|in|door|voor) (?P<new>.+)",
        rf"(?:.*?\b)?{_CHANGED} van (?P<old>.+?) naar (?P<new>.+)",
        rf"(?P<old>.+?),? {_WRONG}\b[,: ]*(?:(?:maar|want|het|dat|die|is|moet) )*(?P<new>.+)",
        r"(?:het |dat )?was (?P<old>.+?),? (?:maar )?(?:moet|wordt|is nu|en nu|nu) (?P<new>.+)",
        # "Bol is elke dag school? dan zit ik op bbl"
        rf"(?:\S+ ){{0,2}}?(?:de )?(?P<old>\S+) (?:is|was|betekent|betekende|zijn) [^?]+[?,.] "
        rf"(?:oke? )?(?:dan|dus) {_IS_MINE} (?P<new>.+)",
        # "Student, 23 jaar, geen werk" is a row of facts.
        r"(?P<new>[^,]+),? (?:en |dus )?(?:niet|geen) (?P<old>[^,]+)",
    )
)
_MUST_BE = re.compile(
    r"(?:(?:nee|dat|het|die|er),? )*(?:moet|moest|had) .+?(?: moeten)? (?:zijn|worden|wezen)"
    r"|.+ (?:moet|moest) (?:het|dat|die) (?:zijn|worden|wezen)"
)
# "Klopt niet wat ik zei, metaal"; the reason that somebody gives is no part of the answer.
_NOT_RIGHT = re.compile(
    rf"(?:(?:dat|het|er|die|nee|sorry),? )*klopte? (?:\w+ )?niet(?: helemaal)?"
    rf"(?: wat ik (?:\w+ )?{_SAID})?[,:] ?(?=\w)|wat ik {_SAID},? {_WRONG}[,:] ?(?=\w)"
)
# "Bbl is toch met werken erbij? Dat doe ik"
_THAT_IS_ME = re.compile(
    r"(?:\S+ ){0,3}?(?P<new>\S+) (?:is|was|betekent) [^?]+\? ?(?:oke? |ja |oh? )?"
    r"(?:dat|die|daar) (?:doe|heb|ben|volg|zit) ik\b.{0,20}"
)
_REASON = re.compile(r",? (?:want|omdat|aangezien) .*")
# "Streep mijn chef door, die heeft er niks mee te maken"
_SAID_OF_THEM = re.compile(
    r", (?:die|hij|zij|ze|dat|want|omdat) .*| (?:bij|van|uit) (?:wie|degenen|de mensen) .*"
)
_TAKE_OUT = tuple(
    re.compile(frame)
    for frame in (
        r"(?:.*?\b)?(?:schrap|streep|haal|laat|verwijder|wis|gooi|vergeet) (?P<old>.+?)"
        r"(?: (?:weg|eruit|eraf|er|uit|door|vallen|zitten|maar|toch|van|de|lijst|niet|meer))*",
        r"(?:.*?\b)?(?:kan|kun|mag|wil) (?:(?:je|u|ik) )?(?P<old>.+?) (?:er )?"
        r"(?:weghalen|schrappen|eraf|eruit|weglaten|verwijderen|weg)(?: halen)?",
        r"(?P<old>.+?) (?:mag|mogen|hoeft|hoeven|moet|kan) (?:er )?(?:toch |maar )?"
        r"(?:niet(?: meer)?(?: (?:mee|bij|erbij|meedenken|meebeslissen))*|weg|eruit|eraf)",
        # "Lassen is toch niks voor mij"
        r"(?P<old>.+?) (?:is |zijn |was )?(?:toch |dus |eigenlijk )*"
        r"(?:niet(?: goed| geschikt| echt iets)?|niks|niets) voor (?:mij|me|m'n|mn|mijn) ?\w*",
    )
)
# "Ik zei 3 havo maar", before a sentence that tells what counts.
_SAID_BUT = re.compile(
    rf"\b(?:(?:ik|k) (?:[^\s.,!?;]+ ){{0,3}}?{_SAID}|{_SAID} (?:ik|k)|(?:er|hier) (?:staat|stond)"
    r"|(?:ik|k) gaf [^\s.,!?;]+ op)"
    r"(?: [^.!?;\n]{1,60}?)?,? (?:maar|terwijl|alleen) (?=\w)",
    re.IGNORECASE,
)
# "Mijn vrouw en ik beslissen" is one thing.
# A new sentence, or another thing that is told: each part may have a frame of its own.
_PART = re.compile(
    r"(?<=[.!;])\s+|\n+"
    r"|,?\s+(?=(?:ik|k) (?:beslis|kies|bepaal)\b)|,\s+(?=(?:ik|k) wil\b)"
    r"|,?\s+(?:en|maar)\s+(?=(?:(?:ik|k)(?= (?:ben|(?!\w+en\b)\w))|kben|o|oh|ow|oja|ja|nee|"
    r"trouwens|ook|verder|we|wij|hij|ze|zij|mijn (?:leeftijd|woonplaats|plaats|interesse))\b"
    r"(?!,| (?:zelf|bedoel\w*|doe|is)\b))"
    r"|\s+(?=(?:sorry|srry|pardon)\b)"
    r"|\?\s+(?!(?:\w{1,3},? )?(?:nee|neen|neej|niet|fout|sorry|dan|dat)\b)",
    re.IGNORECASE,
)
_TELLS = re.compile(r"\d|:|\b(?:is|ben|zit|woont?|werkt?|heeft|heb|haal)\b")
_SENTENCE = re.compile(
    r"\b(?:(?<!\ben )(?:ik|k)(?! zelf)|wil|willen|werken|leren|zoek|hoe|wat|waar|waarom|wie|"
    r"wanneer|welke?|kan|kun|mag|zou|je|jij|u|jullie|snap\w*|begrijp\w*|weet|vraag|vind|denk|klopt|niet|niks|"
    r"geen|als|want|omdat|dan|bedankt|geweest|gewerkt|gedaan)\b"
)


@dataclass(frozen=True)
class Swap:
    """What is taken back, where it is named, and what comes in its place; both normalised.

    `is_certain` tells that the words can hardly mean anything else: both are named, or what
    goes before says so ("sorry ik bedoelde").
    """

    old: str | None
    new: str
    is_certain: bool = True


def parts(text: str) -> list[str]:
    """Return the parts of a message that may each change another answer."""
    text = text[:_LONGEST]
    said = [match.span() for match in _SAID_BUT.finditer(text)]
    cuts = [
        cut.span()
        for cut in _PART.finditer(text)
        if not any(start < cut.end() <= end for start, end in said)
    ]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)]
    found = (text[start:end] for start, end in zip(starts, ends, strict=True))
    return [part for part in found if part.strip()]


def said_otherwise(part: str) -> str:
    """Return what counts in "ik zei 3 havo maar ik zit nu in 4 havo", or nothing."""
    found = _SAID_BUT.search(part)
    return part[found.end() :] if found else ""


def swaps(part: str) -> Iterator[Swap]:
    """Yield how a part of a message may be read as one answer in the place of another."""
    plain = normalise(part).strip(" .,!*")
    for frame in _FRAMES:
        match = frame.fullmatch(plain)
        if match is None:
            continue
        old, new = _core(match["old"])[0], _core(match["new"])[0]
        if _is_answer(old, _MOST_WORDS) and _is_answer(new, _MOST_WORDS):
            yield Swap(old, new)
    if that := _THAT_IS_ME.fullmatch(plain):
        yield Swap(None, that["new"])
    wrong = _NOT_RIGHT.match(plain)
    new, marked, certain = _core(_REASON.sub("", plain[wrong.end() :] if wrong else plain))
    certain = certain or bool(wrong or _MUST_BE.fullmatch(plain))
    starred = "*" in part.strip()[:1] + part.strip()[-1:]
    most = _ROW_WORDS if certain and not _TELLS.search(new) else _FEW_WORDS
    if (marked or wrong or starred) and _is_answer(new, most):
        yield Swap(None, new, certain or starred)


def adds(part: str) -> bool:
    """Return whether what is told comes beside what was told, not in its place."""
    return word_lists("correcties").has(normalise(part), "erbij")


def is_empty(part: str) -> bool:
    """Return whether a part says nothing but that something is taken back: "o sorry"."""
    return not _core(normalise(part))[0]


def taken_out(part: str) -> str:
    """Return what somebody wants to have left out, or nothing."""
    plain = normalise(part).strip(" .,!?*")
    plain = _SAID_OF_THEM.sub("", plain)
    found = (frame.fullmatch(plain) for frame in _TAKE_OUT)
    words = next((_core(match["old"])[0] for match in found if match), "")
    return words if _is_answer(words, _FEW_WORDS) else ""


def _is_answer(words: str, most: int) -> bool:
    """Return whether this may be an answer by itself: few words, and no sentence."""
    return bool(words) and words.count(" ") < most and not _SENTENCE.search(words)


def _core(plain: str) -> tuple[str, bool, bool]:
    """Return the words without what is around them, and whether that takes something back."""
    marked = certain = False
    core = plain.strip(_MARKS)
    while True:
        for name in ("zeker", "los", "vulling"):
            rest = _without_edge(core, name)
            if rest != core:
                marked |= name != "vulling"
                certain |= name == "zeker"
                core = rest
                break
        else:
            nothing = word_lists("correcties").is_whole(core, "zeker", "los", "vulling")
            return "" if nothing else core, marked, certain


def _without_edge(core: str, name: str) -> str:
    for pattern in _edges(name):
        if (match := pattern.search(core)) and match.end() - match.start() < len(core):
            return (core[: match.start()] + core[match.end() :]).strip(_MARKS)
    return core


@cache
def _edges(name: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a list before and after an answer."""
    source = word_lists("correcties").pattern(name).pattern
    # "Mijn vrouw en ik" ends with a person.
    return re.compile(rf"^{source}"), re.compile(rf"(?<!\ben ){source}$")
