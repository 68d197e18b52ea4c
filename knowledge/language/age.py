"""Ages in free Dutch text; the words around them are in leeftijd.yml."""

import re
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from itertools import chain
from typing import Literal

from knowledge.language.birth import age_by_birth
from knowledge.language.numbers import number_words, with_numbers_spelt
from knowledge.language.once import once
from knowledge.language.patterns import word_lists
from knowledge.language.places import find_places
from knowledge.language.row import read_row
from knowledge.language.text import normalise

YOUNGEST, OLDEST = 6, 90
"""Ages that the guide takes as told; Tabel 6 runs from 6 to 67."""

Subject = Literal["zelf", "ander", "partner"]

_REACH = 70
_WORKING_AGE = 25
_GROWING_UP = 14
_YOUNG = 10
_HIGHEST_CLASS = 8
_PART_ENDS = (", ", ". ", "; ", ": ", "! ")
_MEANWHILE = re.compile(r"\b(?:nu|inmiddels|intussen|ondertussen) $")
# "Woon in Breda, 23 hoor"
_PART_STOPS = re.compile(
    r"(?:(?:inmiddels|intussen|ondertussen|alweer|nu|hoor) ?)?(?:[^\w\s\x00-\x7f]|\s)*"
    r"(?:$|[,.;:!)](?! ?\d))"
)
# "Ik ben Noor 14", but "ik ben er 14 keer geweest"
_BY_NAME = re.compile(
    r"\b(?:ik ben|kben|ben) (?!(?:in|om|op|er|al|na|aan|met|over|voor|tot|rond|sinds|minstens|zeker"
    r"|zo|ongeveer|nummer|nr|groep|klas|niveau|fase|maar|nog|pas|geen|niet|meer|minder|toen|van|ik)"
    r"\b)[^\W\d]{2,},? $"
)
# "Mbo 3, 18": the number before is that of a class or level.
_CLASS_BEFORE = re.compile(r"\d ?[,.;:] ?$")
_NUMBER_BEFORE = re.compile(r"(?<!van )(?<!van \d)\d ?[,.;:] ?$")
# "41 en zzp timmerman", but "15 en 16" and "30 en nog wat".
_AND_MORE = re.compile(
    rf"en (?!\d|(?:nog )?(?:wat|iets|zoveel)\b|(?:{'|'.join(number_words())})\b)"
)
# "Ik ben kok en 53": the age is the second thing that somebody is.
_ALSO_IS = re.compile(r"\b(?:ben|is)\b[^,.;:!?\d]{1,40} en (?:al |nu |pas |net )?$")
# "Ik ben er een van 55"
_ONE_OF_AGE = re.compile(
    r"\b(?:k?ben|bin|is)(?: ik)? (?:(?:er|d'r|der|dr) )?(?:zo )?een(?:tje)? van $"
)
# "Ben leerling en 13 jr"
_PUPIL_AND = re.compile(
    r"\b(?:leerlinge?|scholiere?|jongen|meisje|meid|brugklasser|brugpieper|basisschoolkind)"
    r" en (?:al |nu |pas |net )?$"
)
# "6 jaar al" is how long, however it stands apart.
_SO_LONG = re.compile(
    r"(?:al|lang)(?:$|[,.;:!)])|(?:er)?uit (?:het vak|het arbeidsproces|de running|de roulatie)\b"
)
_THEN_STOPS = re.compile(r"(?:$|[,.;:!)]|(?:en|woon|wil|zoek|uit)\b)")
# "24, niet 26"
_NOT = re.compile(r"(?<!\bnog )\bniet $")
# "Ik zie dat ik 23 heb getypt, moet 32 zijn"
_WAS_TYPED = re.compile(
    r"(?:(?:heb|had) )?(?:ge)?(?:typt|typte|tikt|tikte|ingevuld|ingetypt|gezegd)\b"
)
_CORRECTED = re.compile(r"\bgeen \d{1,2}(?: jaar)?,? maar (?:al |pas |nu )?$")
_ORDINAL = re.compile(r"\bop (?:mijn|m'n|mn|je|zijn|haar) (\d{1,2})(?:e|ste|de)\b")
# "Vrouw 46 jr schoonmaakster uit Katwijk"
_PRESENTED = re.compile(
    r"^(?:(?:hoi|hallo|hey|dag|goedendag|goedemorgen|goedemiddag)[,.!]? )?(?:een )?"
    r"(?:vrouw|man|dame|heer|meid|meisje|jongen|gast) "
    r"(?:(?:van )?(\d{1,2})(?= ?(?:jr|jaar|j)\b(?! (?:ervaring|lang|werk)))"
    r"|(\d{1,2})(?![\w/%+-]"
    r"| ?(?:jr|jaar|j|u|uur|uren|km|euro|maanden|weken|dagen|kinderen|of|tot|a)\b))"
)
# "8, 11 en 15 jaar" are the ages of several others.
_LISTED = re.compile(r"\b\d{1,2}(?:,| en) (?:\d{1,2} en )?$")
_TAKES_BACK = re.compile(
    r"\b(?:nee|sorry|wacht|oeps|pardon|excuus|foutje|typfout|eh|uh|of eigenlijk|ik bedoel"
    r"|(?:dus|nu|maar) nog)\b[^\d]{0,20}$"
)
# "Nog 49" and "al 64" are ages where nothing else is said beside them.
_STILL = re.compile(r"(?:^|[,.;:!(] ?)(?:(?:dus|nu|maar|ja) )?(?:al|nog)(?: net| pas| maar)? $")
# "Was lasser, twintig jaar" and "in mijn land kok, 12 jaar" tell how long.
_TIME_SPENT = re.compile(
    r"\b(?:was|waren|werkte|deed|zat|stond|voer|reed|gewerkt|gedaan|gezeten|geweest|ervaring)\b"
    r"(?:(?!\b(?:nu|ben|is)\b)[^.;!?])*$"
)
_STAYED = re.compile(r" (?:gewoond|gewerkt|gezeten|gestaan|geweest)\b")
_TAG = re.compile(r"</?[a-z][a-z0-9]{0,9}>")
_ADDRESSED = re.compile(
    r"^(?:geachte|beste|dag|hallo|hoi|goede\w+) (?:heer|meneer|mevrouw|heren|dames)\b"
    r"(?:[,/ ]+(?:of |en )?(?:mevrouw|heer|meneer|dames|heren)\b)?[,. ]*"
)
_AT_EDGE = re.compile(r"^(?:1[1-9]|[2-6]\d)(?=,? )|(?<=[a-z] )(?:1[1-9]|[2-6]\d)$")
_PART_OR_BEING = re.compile(r"[.,;!?]|\b(?:ben|bin|is)\b")
_SENTENCE = re.compile(r"[.!?;]\s")


@dataclass(frozen=True)
class Age:
    """An age in years. `sure` is False for a bare number, which needs a question about age."""

    value: int
    sure: bool
    subject: Subject = "zelf"
    loose: bool = field(default=False, compare=False)
    """Only the unit says that it is an age: "15 jaar" may be how long, beside a surer age."""


@once
def find_ages(text: str, today: date | None = None) -> list[Age]:
    """Return the ages that a text names, in order; whole years, rounded down.

    "Bijna 17" is 16, "ik word in maart 41" is 40 and "14,5" is 14. Classes, hours, years of
    experience and amounts are not ages, and "begin dertig" is too vague to be one.
    """
    plain = with_numbers_spelt(", ".join(normalise(line) for line in text.splitlines()))
    # Who is addressed is not who is talked of, and a tag is no word.
    plain = _ADDRESSED.sub("", _TAG.sub("", plain))
    if (years := age_by_birth(plain, today or date.today())) is not None:
        return [Age(years, True)]
    told = (_ORDINAL.finditer(plain), _PRESENTED.finditer(plain))
    found = [Age(int(match[match.lastindex or 1]), True) for match in chain(*told)]
    for match in _number_pattern().finditer(plain):
        age = _age(plain, match)
        if age is None:
            continue
        if found and _TAKES_BACK.search(plain[max(0, match.start() - _REACH) : match.start()]):
            # "Ik ben 45 nee wacht 46"
            age = replace(age, sure=found.pop().sure)
        found.append(age)
    if any(age.sure and not age.loose and age.subject == "zelf" for age in found):
        found = [replace(age, sure=age.sure and not age.loose) for age in found]
    if not any(age.sure for age in found) and (row := read_row(text)) and row.age:
        return [Age(row.age, True)]
    return found


def find_age_at_edge(text: str) -> int | None:
    """Return the age that a number at the end, or at the start, of a text tells beside facts.

    "Zit op het lyceum in het derde jaar 14": alone such a number is not sure.
    """
    plain = _greeted().sub("", with_numbers_spelt(normalise(text)))
    match = _AT_EDGE.search(plain.strip(" .!"))
    found = [age for age in find_ages(text) if age.subject == "zelf"]
    value = int(match.group()) if match else None
    return value if [age.value for age in found] == [value] else None


def is_possible(age: int) -> bool:
    """Return whether the guide takes this age as told."""
    return YOUNGEST <= age <= OLDEST


# "Verpleegkundige, 35, uit Breda": a number that stands by itself between commas.
@cache
def _part_starts() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[,.;:!(] ?)(?:{_greeting()} )*$")


@cache
def _greeted() -> re.Pattern[str]:
    return re.compile(rf"^(?:{_greeting()}[,.!]? )+")


def _greeting() -> str:
    return word_lists("rij").pattern("groet").pattern


@cache
def _number_pattern() -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, number_words()), key=len, reverse=True))
    return re.compile(
        rf"(?<![\w.,/*{{}}\[<-])(?P<number>-?\d{{1,4}}(?:[.,]\d+)?|(?:{words}))"
        rf"(?: en een halve?|½)?(?P<unit>\s?-?(?:(?:jaren|jarige?|jaar)\b|(?:jr|j)\b\.?))?"
        rf"(?![\w/%€*}}])"
    )


def _age(plain: str, match: re.Match[str]) -> Age | None:
    words = word_lists("leeftijd")
    before = plain[max(0, match.start() - _REACH) : match.start()]
    after = plain[match.end() : match.end() + _REACH].lstrip()
    value = _value(match["number"])
    if value >= 1000 or _is_vague(before, after):
        return None
    if before.endswith("geen ") and re.match(r"(?:jaar,? |,? ?)(?:maar|meer)\b", after):
        return None
    if _WAS_TYPED.match(after) or _NOT.search(before) or words.ends(before, "telt_ervoor"):
        return None
    schooled = words.ends(before.rstrip(" ,(:"), "klas_ervoor")
    in_class = schooled and value <= _HIGHEST_CLASS
    # "Meester groep 8 hier"
    follows = words.starts(after, "erna") and not (in_class or words.starts(after, "erna_niet"))
    told = follows or (match["unit"] or "").strip(" -").startswith("jarig")
    is_class = value <= _HIGHEST_CLASS and words.starts(after, "klas")
    if not match["unit"] and (is_class or words.starts(after, "eenheid")):
        return None
    if match["unit"] and not told and not _is_age_in_years(after, value):
        return None
    abroad = words.starts(after, "vreemd_erna") and words.ends(before, "vreemd_ervoor")
    at_end = words.starts(after, "bijzin_erna") and words.ends(before, "bijzin_ervoor")
    named = value >= _YOUNG and not match["unit"] and _BY_NAME.search(before)
    cued = words.ends(before.rstrip(" ,(:=-"), "ervoor") or told or abroad or at_end
    spent = bool(match["unit"] and (_TIME_SPENT.search(before) or _SO_LONG.match(after)))
    # "Stukadoor sinds mijn 16e, nu 46", but "ik werk daar, nu 20 jaar".
    start = before if match["unit"] else _MEANWHILE.sub("", before)
    apart = not spent and _is_told_apart(start, after, value)
    should_be = before.endswith("moet ") and after.startswith(("zijn", "wezen"))
    cued = cued or apart or should_be or bool(_CORRECTED.search(before))
    around = ("anders_ervoor",) if match["unit"] else ("anders_ervoor", "hebben_ervoor")
    if in_class:
        return None
    cued = cued or bool(named and not words.ends(before.rstrip(), *around))
    still = _STILL.search(before) and value >= _GROWING_UP and _PART_STOPS.match(after)
    if still and match["unit"] and _STILL.sub("", before):
        # "Ik bezorg post, al 20 jaar"
        return None
    if not cued and not still and words.ends(before.rstrip(" (:"), *around):
        return None
    if match["number"] == "een" and not match["unit"]:
        return None
    if _is_still_to_come(before, after):
        value -= 1
    about_age = bool(re.search(r"\b(?:leeftijd|oud|verjaardag)\b", before + after))
    in_years = (
        match["unit"]
        and not spent
        and (value >= _GROWING_UP or schooled or not before or before[-2:] in _PART_ENDS)
    )
    told = bool(cued or about_age)
    # "Als ik 18 ben ga ik weg, nu ben ik 14"
    supposed = words.ends(before, "stel_ervoor")
    return Age(value, told or bool(in_years), _subject(before), loose=supposed or not told)


def _is_told_apart(before: str, after: str, value: int) -> bool:
    """Tell "kok, 35, uit Breda" from a bare number that is the whole message, or a list."""
    words = word_lists("leeftijd")
    in_class = words.ends(_CLASS_BEFORE.sub("", before), "klas_ervoor")
    pupil = bool(_PUPIL_AND.search(before))
    if value < (_YOUNG if in_class or pupil else _GROWING_UP) or not (before or after):
        return False
    if _part_starts().search(before) and (_PART_STOPS.match(after) or _AND_MORE.match(after)):
        street = words.ends(before.rstrip(" ,"), "straat")
        return not street and (in_class or not _NUMBER_BEFORE.search(before))
    told = _ALSO_IS.search(before) or _ONE_OF_AGE.search(before)
    return bool(told and _THEN_STOPS.match(after))


def _value(number: str) -> int:
    value = number_words().get(number)
    return int(float(number.replace(",", "."))) if value is None else value


def _is_vague(before: str, after: str) -> bool:
    words = word_lists("leeftijd")
    return words.ends(before, "vaag_ervoor") or (
        words.starts(after.lstrip("-"), "vaag_erna") or after.startswith(("+", "er ", "-plus"))
    )


def _is_age_in_years(after: str, value: int) -> bool:
    """Tell "34 jaar, kok" and "34 jaar en kok" from "34 jaar kok geweest"."""
    if not after or not (after[0].isalnum() or after[0] == "'"):
        return True
    words = word_lists("leeftijd")
    older = value >= _WORKING_AGE and words.starts(after, "na_jaar_mits_ouder")
    # "16 jr vmbo", but "4 jaar havo"
    pupil = value > _YOUNG and words.starts(after, "na_jaar_mits_leerling")
    return older or pupil or words.starts(after, "na_jaar") or _begins_with_place(after)


def _begins_with_place(after: str) -> bool:
    """Tell "39 jaar delft geen baan" from "20 jaar delft gewoond"."""
    first = next(iter(find_places(after)), None)
    return bool(first and first.start == 0 and not _STAYED.match(after[first.end :]))


def _is_still_to_come(before: str, after: str) -> bool:
    words = word_lists("leeftijd")
    # "Ik wil lasser worden ik ben 14"
    part = _PART_OR_BEING.split(before)[-1]
    if words.starts(after, "pas_later"):
        return True
    return words.ends(part, "nog_niet") and not after.startswith("geworden")


def _subject(before: str) -> Subject:
    words = word_lists("leeftijd")
    sentence = _SENTENCE.split(before)[-1]
    opening = words.pattern("zelf_eerst").match(sentence)
    if opening and not sentence[opening.end() :].startswith(" van "):
        # "Student, 21"
        sentence = sentence[opening.end() :]
    if words.ends(sentence.rstrip(" ("), "partner"):
        return "partner"
    # In "ik ben een leerling van 14" the pupil is who is talking.
    named = sentence.removesuffix("van ")
    ends = words.ends(named, "ander") and not words.ends(named, "zelf_leerling")
    listed = _LISTED.search(sentence)
    in_class = listed and words.ends(sentence[: listed.start()], "klas_ervoor")
    if ends or (listed and not in_class):
        return "ander"
    told = words.without(sentence, "zelf_zijn", "zelf_leerling")
    others = list(words.pattern("ander").finditer(told))
    if others and not words.has(told[others[-1].end() :], "ik_weer"):
        return "ander"
    return "zelf"
