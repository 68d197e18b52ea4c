"""Where somebody lives or looks: told in passing, or one of several places in an answer."""

import itertools
import re
from collections.abc import Sequence
from typing import Any

from knowledge.hoofdvragen.known import Known
from knowledge.hoofdvragen.message import Message
from knowledge.language.occupations import COUNTERPARTS, Occupation, find_occupations
from knowledge.language.once import once
from knowledge.language.patterns import word_lists
from knowledge.language.places import PlaceMention, find_places
from knowledge.language.row import read_row
from knowledge.language.studies import find_studies
from knowledge.language.text import normalise
from knowledge.language.work import Work, find_work

# "TU Delft" and "studeer in Leiden" say where a school is, not where somebody lives.
_SCHOOL_BEFORE = re.compile(
    r"\b(?:tu|uni|universiteit|hogeschool|college|roc|hbo|wo|\w*school|campus|lyceum|studeer|studeert|"
    r"studie|student|opleiding)(?: [^ ,.;]+){0,3}$"
)
_SCHOOL_AFTER = re.compile(r" (?:op|naar) (?:\w+ )?(?:school|les|college|de uni)\b")
# "Rechten in Leiden, tweedejaars"
_STUDIES = re.compile(r"\b(?:\w+jaars|student|studente|bachelor|master|studeer|studie)\b")
_TEACHES = re.compile(r"\bsta (?:[\w']+ ){0,4}voor de klas\b")
# "Ik ben leerkracht op een school in Delft", but "mijn leerkracht"
_IS_ONE = re.compile(r"\b(?:ik ben|ben ik|ben|werk als|als|\d\d)(?: (?:een|nu|al|zelf))?,? $")
# Pupils live where they go to school, or near; students and teachers may not.
_REGIONAL_SCHOOL = re.compile(
    r"\b(?:v?mbo\S*|bol|bbl|roc|havo|vwo|mavo|gymnasium|vso|school|klas|lyceum|college)\b"
)
_ELSEWHERE_SCHOOL = re.compile(
    r"\b(?:les|lessen|juf|meester|doce\w*|lera\w*|decaan|mentor|conci\w*|werk\w*|hbo|wo|uni\w*|tu|"
    r"\w+jaars|bachelor|master|stude\w*|hogeschool|basisschool|wil|twijfel|dochter|zoon|kinderen|leerling)\b"
)
_CHILD = re.compile(r"\b(?:dochter|zoon|leerling)\b")
# "Decaan op een vmbo in Gouda"
_OWN_SCHOOL = re.compile(
    r"\b(?:decaan|mentor|mentrix|docente?|leraar|lerares|leerkracht|juf|meester|teamleider"
    r"|conrector|zorgcoordinator|ib'er|slb'er|loopbaanbegeleider)\b[^.,;!?]* (?:in|te|uit)$"
)
_LIVES = re.compile(
    r"\b(?:ik|k|we|wij|hij|ze|zij|die) (?:woont?|wonen|verhui[sz]\w*)\b"
    r"|\b(?:ga|gaat|gaan)\b[^.,;?!]{0,40}\b(?:(?:samen)?wonen|verhuizen)\b"
    r"|\b(?:ben|is|zijn) (?:\w+ ){0,3}verhuisd\b|\bwonen doe (?:ik|we)\b"
    r"|\b(?:woon|verhuis|val|verblijf) ik\b|\b(?:wonen|verhuizen) (?:we|wij)\b"
    r"|\b(?:val|valt|vallen) (?:\w+ )?onder\b"
    r"|\b(?:sta|staat|staan)\b[^.,;?!]{0,20}\bingeschreven(?! (?:bij (?:een|het|de)|voor|als)\b)"
)
_OF_LIVING = re.compile(r"\b(?:woon(?:t|de)?|wonen|verhui[sz]\w*)\b")
# "De TU in Delft en die in Eindhoven"
_THE_OTHER = re.compile(r"\b(?:die|dat|de andere|een andere|eentje) (?:in|van|te)$")
_GOES_TO = re.compile(
    r"\b(?:wil|wou|zou)\b[^.,;]{0,25}\bnaar$"
    r"|\b(?:twijfel|denk|droom)\b[^.,;]{0,20}\b(?:over|aan|van)$"
)
_CLAUSE = re.compile(
    r"[.,;:!?()\n]|\b(?:maar|want|en|toen|waar)\b|(?<=\w )(?=(?:ik|nu) (?:woon|ben|zit|werk)\b)"
)
_SENTENCE = re.compile(r"[.,;!?\n]")
_TAKES_BACK = re.compile(
    r"\W*(?:(?:o|oh|e+h+m?|e*u+h+m?|h+m+|ach|of|ik bedoel)\W+)*"
    r"(?:nee|neen|sorry|wacht|pardon|excuus|correctie|bedoel)\b"
    r"[^.!?]{0,20}"
)
_AT_HOME_IN = re.compile(
    r"woon|wonen|ingeschreven (?:in|te|bij m)|officieel|formeel|\bval(?:t|len)? (?:\w+ )?onder"
    r"|\b(?:huis|flat|bed|adres|slaap|thuis)\b"
)
_LIVES_AFTER = re.compile(r"woon ik\b|(?:sta ik )?ingeschreven\b")
_COMES_FROM = re.compile(r"\b(?:uit|kom)\b[^.,;]{0,15}$")
_PLACED = re.compile(r"\b(?:in|te|bij|uit|op|naar|van|voor|gemeente|stad|regio)$")
_NOT_THERE = re.compile(r"\b(?:niet|geen)(?: meer)?(?: (?:in|uit|te|van))?$")
_EARLIER = re.compile(r"(?:vroeger|voorheen|eerder|hiervoor)\b")
# "In de buurt van Dordrecht" and "tussen Leiden en Den Haag" give way to a place itself.
_NEAR = re.compile(
    r"\b(?:(?:buurt|omgeving|noorden|zuiden|oosten|westen|grens|rand) van|vlakbij|dichtbij|bij"
    r"|nabij|naast|rond|rondom|boven|onder|tussen(?: [\w-]+){0,3}(?: en)?)$"
)
# "Overstappen naar de installatietechniek in Alphen" says where somebody looks.
_WANTS = re.compile(
    r"\b(?:wil|wou|zou|zoek|overstap\w*|omschol\w*|switch\w*|baan|werk\w*|aan de slag)\b"
)
_WISHES = re.compile(r"\b(?:wil|wou|zou|zoek)\b")
_AT_HOME = re.compile(
    r"\b(?:bij (?:mij|me|ons)"
    r"|(?:mijn|m'n|mn|eigen) (?:eigen )?(?:buurt|regio|stad|omgeving|dorp))\b"
)
_LOOKS = re.compile(
    r"\b(?:rond|mee|verder|door|terug)?(?:kijk|zoek|werk)(?:en|t|je)?\b|\b(?:laat|initiatieven|aanbod|opties)\b"
    r"(?!.*\b(?:woonplaats|waar ik woon)\b)"
)
_NAMED = 2
# Places in a message, and letters around each, that are read for where somebody lives.
_MOST, _REACH = 20, 200
_ELSEWHERE = ("andere_regio", "initiatieven_zoeken")
_MOVED = re.compile(r"\W*(?:naar|en nu(?: in)?|nu(?: in)?)\W*")


def told_place(message: Message, known: Known, *, change: bool) -> dict[str, Any]:
    """Return `gemeente` and `regio` when a message tells where somebody lives or looks.

    What is known stays, but for a correction (`change`) or a move. Who asks what there is in
    another place still lives in their own: that place is the `zoekgebied`.
    """
    located = known.get("gemeente") or known.get("regio")
    leaves = _leaves(message.text, known)
    once = _may_live_there(message.text)
    moved = leaves or (_LIVES.search(message.text.lower()) and not once)
    change = (change and not once) or bool(moved and located)
    elsewhere = bool(located) and (not change or looks_elsewhere(message)) and not moved
    if elsewhere and message.intent not in _ELSEWHERE:
        return {}
    if known.get("zoekgebied") and _AT_HOME.search(message.text.lower()):
        return {"zoekgebied": None}
    in_row = read_row(message.text) is not None
    # "Delft of Leiden" is where to learn, when the choice was asked.
    mentions = find_places(message.text, asked=in_row or leaves)
    helper = known.get("rol") == "begeleider"
    place = residence(message.text, mentions, helper=helper)
    one_home = known.get("rol") in ("kandidaat", "begeleider") and len(mentions) == 1
    choosing = message.question == "keuzemoment" and not change and not one_home
    if place is None or (choosing and _farness(message.text, place) >= _NAMED):
        return {}
    found = {"gemeente": place.gemeente, "regio": place.regio}
    return {"zoekgebied": found} if elsewhere else found


def _may_live_there(text: str) -> bool:
    """Return whether a text tells only where somebody may live one day: "later in Breda wonen"."""
    told = [part for part in _SENTENCE.split(normalise(text)) if _OF_LIVING.search(part)]
    once = [part for part in told if word_lists("plaats").has(part, "ooit_misschien")]
    return bool(once) and len(once) == len(told)


def _leaves(text: str, known: Known) -> bool:
    """Return whether the home that was told is put off: "niet Gouda, daar woonde ik. Delft"."""
    mentions = [] if _WISHES.search(text.lower()) else find_places(text, asked=True)
    left = [m for m in mentions if m.gemeente == known.get("gemeente") and _is_elsewhere(text, m)]
    return bool(known.get("gemeente") and left) and len(mentions) > len(left)


def looks_elsewhere(message: Message) -> bool:
    """Return whether "toch liever in Utrecht kijken" changes where is looked, and no home."""
    return message.intent == "andere_regio" and bool(_LOOKS.search(message.text.lower()))


def residence(
    text: str, mentions: Sequence[PlaceMention], *, helper: bool = False
) -> PlaceMention | None:
    """Return which of these places somebody lives in; None when all are of something else.

    A place of school, of earlier work or of a relative is not where somebody lives, and a
    place that is taken back ("Gouda, nee Delft") is not either. The pupils of a `helper` live near
    the school where the helper works.
    """
    mentions = mentions[:_MOST]
    of_study = [m for m in mentions if _is_of_study(text, m)]
    for first, second in itertools.pairwise(mentions):
        if first in of_study and _THE_OTHER.search(_clause_around(text, second)[0]):
            of_study.append(second)
    left = [m for m in mentions if not (_is_elsewhere(text, m) or m in of_study)]
    # A pupil's school is near enough, where no home is told.
    left = left or [
        m
        for m in mentions
        if not _is_elsewhere(text, m, helper=helper)
        and (_is_nearby(text, m, helper=helper) or (helper and _is_own_school(text, m)))
    ]
    for first, second in itertools.pairwise(mentions):
        between = normalise(text[first.end : second.start])
        if second in left and (_TAKES_BACK.fullmatch(between) or _MOVED.fullmatch(between)):
            left = [second]
            break
    return min(left, key=lambda mention: _farness(text, mention), default=None)


def _is_elsewhere(text: str, mention: PlaceMention, *, helper: bool = False) -> bool:
    words = word_lists("plaats")
    if words.is_whole(normalise(mention.text), "niemand_woont"):
        return True
    before, after = _clause_around(text, mention)
    past_work = find_occupations(after) or find_work(after) != Work()
    if _EARLIER.match(after) and not _PLACED.search(before) and past_work:
        # "Werkloos gouda vroeger kok" is a row: earlier is the work.
        after = _EARLIER.sub("", after)
    if words.has(f"{before} {after}", "woonde") or _NOT_THERE.search(before):
        return True
    # "Delft is waar ik werk" is one clause here.
    rest = _SENTENCE.split(text[mention.end : mention.end + _REACH])[0]
    if words.starts(normalise(rest), "is_van_iets_anders"):
        return True
    of_child = helper and _CHILD.search(before)
    if words.has(before, "van_naaste") and not (of_child or words.ends(before, "woont_zelf")):
        return True
    if _GOES_TO.search(before):
        return True
    # "Gouda kok geweest" is a row: only a place with a word before it is where somebody was.
    around = f"{before} . {after}" if _PLACED.search(before) else before
    other = words.without(around, "eigen_gemeente")
    return _farness(text, mention) >= _NAMED and words.has(other, "was_daar")


def _is_nearby(text: str, mention: PlaceMention, *, helper: bool) -> bool:
    before, after = _clause_around(text, mention)
    around = f"{before} . {after}"
    if helper:
        around = _CHILD.sub(" ", around)
    regional = _REGIONAL_SCHOOL.search(around) and not _ELSEWHERE_SCHOOL.search(around)
    return bool(regional) and f" {before}".endswith((" in", " te"))


def _is_own_school(text: str, mention: PlaceMention) -> bool:
    before, _ = _clause_around(text, mention)
    return bool(_OWN_SCHOOL.search(before))


def _is_of_study(text: str, mention: PlaceMention) -> bool:
    before, after = _clause_around(text, mention)
    if _farness(text, mention) < _NAMED:
        return False
    work = find_occupations(before)
    if work and not any(_is_met(before, one) for one in work):
        # Who cleans a school works there.
        return False
    if _TEACHES.search(before):
        return False
    if _SCHOOL_BEFORE.search(before) or before.endswith("mbo") or _SCHOOL_AFTER.match(f" {after}"):
        return True
    if _WANTS.search(before):
        return False
    about_study = bool(_STUDIES.search(normalise(text)))
    at = f" {before}".endswith((" in", " aan", " te"))
    return at and bool(find_studies(before, about_study=about_study))


def _is_met(before: str, one: Occupation) -> bool:
    """Return whether somebody of this occupation is met at a school, and is not the speaker."""
    told = before[: one.start]
    return one.term in COUNTERPARTS and bool(told) and not _IS_ONE.search(told)


@once
def _clause_around(text: str, mention: PlaceMention) -> tuple[str, str]:
    before = text[max(0, mention.start - _REACH) : mention.start]
    after = text[mention.end : mention.end + _REACH]
    return normalise(_CLAUSE.split(before)[-1]), normalise(_CLAUSE.split(after)[0])


def _farness(text: str, mention: PlaceMention) -> int:
    """Return how far this is from saying that somebody lives there: 0 says it."""
    before, after = _clause_around(text, mention)
    if _AT_HOME_IN.search(before[-25:]) or _LIVES_AFTER.match(after):
        return 0
    if _COMES_FROM.search(before):
        return 1
    near = bool(_NEAR.search(normalise(text[max(0, mention.start - _REACH) : mention.start])))
    return _NAMED + near + word_lists("plaats").has(f"{before} . {after}", "werkt_daar")
