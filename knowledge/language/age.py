"""Ages in free Dutch text."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

from knowledge.language.numbers import number_words
from knowledge.language.text import normalise

YOUNGEST, OLDEST = 6, 90
"""Ages that the guide takes as told; Tabel 6 runs from 6 to 67."""

Subject = Literal["zelf", "ander", "partner"]

_NOT_YET = r"bijna|haast|net geen|nog geen|tegen de|word(?:t)?|ga naar de"
_DURATION_BEFORE = re.compile(
    r"(?:\b(?:al|ruim|sinds|na|over|binnen|afgelopen|meer dan|zo'n|gedurende|heb|heeft|had|laatste|"
    r"duurt|duur|van de)\s*|\b(?:niveau|mbo|klas|groep|leerjaar|havo|vwo|vmbo|jaar)\s+)$"
)
_DURATION_AFTER = re.compile(
    r"^\s*(?:jaar|jr|jaren)\s+(?:ervaring|gewerkt|geleden|lang|werkloos|werkzaam|in (?:de|het|een|"
    r"dienst)|bij|als|thuis|onderwijs|bezig|actief|gezeten|gedaan|geweest|werk|zonder|later|"
    r"\w+ geweest|garantie|\w+ (?:gewerkt|gedaan))"
)
_OTHER_UNIT = re.compile(
    r"^\s*(?:uur|uren|u\b|euro|procent|%|km|kilometer|minuten|dagen|weken|maanden|kinderen|kids|\+|"
    r"leerlingen|mensen|keer|havo|vwo|vmbo|mavo|tl|gtl|gl|kader|basis|bk|kb|bb|hv|gym|atheneum|"
    r"e\b|de\b|ste\b|d\b|x\b|monteurs|medewerkers|jaar mbo|e jaar)"
)
_ORDINAL = re.compile(r"\bop (?:mijn|m'n|mn|je|zijn|haar) (\d{1,2})(?:e|ste|de)\b")
_PARTNER = re.compile(r"(?<!een )(?<!als )\b(?:vrouw|man|vriend|vriendin|partner)\b[^,.]{0,20}$")
_OTHER = re.compile(
    r"\b(?:zoon|zoontje|dochter|dochtertje|kind|kinderen|leerling|pupil|student|hij|ze|zij|jongen|"
    r"meisje|kleinzoon|kleindochter|neef|neefje|nicht|nichtje|broer|broertje|zus|zusje|stiefzoon|"
    r"stiefdochter|pleegkind|pleegzoon|pleegdochter|klant|client|kandidaat|knul|"
    r"onze oudste|de oudste|de jongste)\b(?!.*\bik\b)[^.]{0,60}$"
)


@dataclass(frozen=True)
class Age:
    """An age in years. `sure` is False for a bare number, which needs a question about age."""

    value: int
    sure: bool
    subject: Subject = "zelf"


def find_ages(text: str, today: date | None = None) -> list[Age]:
    """Return the ages that a text names, in order; whole years, rounded down.

    "Bijna 17" is 16, "ik word in maart 41" is 40 and "14,5" is 14. Classes, hours, years of
    experience and amounts are not ages.
    """
    plain = normalise(text)
    found = [Age(int(match[1]), True) for match in _ORDINAL.finditer(plain)]
    for match in _number_pattern().finditer(plain):
        age = _age(plain, match)
        if age is not None:
            found.append(age)
    if not found:
        found.extend(_from_birth_year(plain, today or date.today()))
    return found


def is_possible(age: int) -> bool:
    """Return whether the guide takes this age as told."""
    return YOUNGEST <= age <= OLDEST


@cache
def _number_pattern() -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, number_words()), key=len, reverse=True))
    return re.compile(
        rf"(?<![\w.,/-])(?P<number>-?\d{{1,4}}(?:[.,]\d+)?|(?:{words}))"
        rf"(?P<half> en een half| en een halve|,5|½)?(?P<unit>\s?-?(?:jaren|jarige?|jaar|jr|j)\b\.?)?"
        rf"(?![\w])"
    )


def _age(plain: str, match: re.Match[str]) -> Age | None:
    before, after = plain[: match.start()], plain[match.end("number") :]
    number = match["number"]
    value = number_words().get(number)
    if value is None:
        value = int(float(number.replace(",", ".")))
    if value >= 1000 or _OTHER_UNIT.match(after) or _DURATION_AFTER.match(after):
        return None
    says_age = bool(re.search(r"\b(?:leeftijd|oud|verjaardag)\b", plain))
    cued = bool(
        match["unit"]
        or re.search(
            r"\b(?:ben|bent|is|was|word|wordt|leeftijd(?: is)?|geworden)\s*[:=]?\s*"
            r"(?:nu |net |pas |al |inmiddels |gewoon |zelf |bijna |ongeveer |ik |nog )*$",
            before,
        )
        or re.search(rf"\b(?:{_NOT_YET})\b[^.,]{{0,25}}$", before)
        or re.search(
            r"\b(?:zoon|dochter|kind|leerling|jongen|meisje|\w+je|kandidaat|man|vrouw) van\s*$",
            before,
        )
        or re.match(r"\s*(?:geworden|lentes|oud)\b", after)
    )
    if number == "een" and not (cued and match["unit"]):
        return None
    if cued and _DURATION_BEFORE.search(before) and not says_age:
        return None
    if not cued and _DURATION_BEFORE.search(before):
        return None
    if re.search(rf"\b(?:{_NOT_YET})\b[^.,]{{0,25}}$", before) and "geworden" not in after[:12]:
        value -= 1
    subject: Subject = "zelf"
    if _PARTNER.search(before) and not _OTHER.search(before):
        subject = "partner"
    elif _OTHER.search(before):
        subject = "ander"
    return Age(value, cued or says_age, subject)


def _from_birth_year(plain: str, today: date) -> list[Age]:
    match = re.search(
        r"\b(?:geboren|geboortejaar|bouwjaar|van)\b\D{0,20}(19[2-9]\d|20[0-2]\d)\b", plain
    )
    if match is None and (bare := re.fullmatch(r"(19[2-9]\d|20[0-2]\d)", plain)):
        match = bare
    return [Age(today.year - int(match[1]), True)] if match else []
