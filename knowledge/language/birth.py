"""Years and dates of birth in normalised Dutch text."""

import re
from datetime import date

_MONTHS = ("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_MONTH = rf"(?:{'|'.join(_MONTHS)}|mrt)[a-z]*"
_DATE = rf"(?:\d{{1,2}}(?:e|ste|de)?[-/. ]+)?(?:\d{{1,2}}[-/.]|{_MONTH}[-/. ]+|\d{{1,2}} )"
_YEAR = r"(?P<year>19[2-9]\d|20[0-2]\d)"
_BORN = re.compile(
    rf"(?:\b(?:geboren|geb|geboortejaar|geboortedatum|bouwjaar)\b[^?!]{{0,30}}?"
    rf"|(?:^|\b(?:ben|kom)(?: er een)? )(?:van|uit) (?:{_DATE})?|\bben )\b{_YEAR}\b"
    r"(?! ?(?:tot|t/m|-|heb|werk))"
)
_YEAR_BORN = re.compile(rf"(?:{_DATE})?\b{_YEAR} geboren\b")
_BORN_SHORT = re.compile(
    rf"\b(?:(?:ik |k)?ben (?P<one>(?:er|d'r|der|dr) (?:zo )?een(?:tje)? )?(?:van|uit)"
    r"|geboren(?: in| op)?|geb|bouwjaar|geboortejaar)"
    rf" (?:{_DATE})?'?(?P<year>\d\d)"
    r"(?= ?(?:$|[,.;:!)](?! ?\d)|(?:en|dus|maar|ik|hoor|nu|uit|woon)\b))"
)
_PENSION = 67
_BARE_YEAR = re.compile(rf"(?:{_DATE})?'?{_YEAR}")
_BARE_SHORT = re.compile(rf"(?:{_DATE}'?|(?:van |uit )?'|van |uit )(?P<year>\d\d)")
_DAY = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:e|ste|de)?[-/. ]+)?(?P<month>\d{{1,2}}(?=[-/. ])|{_MONTH})"
    r"[-/. ]+'?\d\d"
)


def age_by_birth(plain: str, today: date) -> int | None:
    """Return the age in whole years of somebody who tells a year or date of birth, else None."""
    bare = plain.strip(" .!")
    match = (
        _BORN.search(plain)
        or _YEAR_BORN.search(plain)
        or _BARE_YEAR.fullmatch(bare)
        or _BORN_SHORT.search(plain)
        or _BARE_SHORT.fullmatch(bare)
    )
    if match is None:
        return None
    year = int(match["year"])
    if year < 100:
        year += 2000 if year <= today.year % 100 else 1900
    years = today.year - year
    if years > _PENSION >= int(match["year"]) and match.re is _BORN_SHORT and match["one"]:
        # "Ik ben er een van 55" is not told by somebody of 71.
        return None
    is_told_younger = re.search(rf"(?<!\d){years - 1}(?!\d)", plain)
    return years - 1 if is_told_younger or _birthday_is_to_come(plain, today) else years


def _birthday_is_to_come(plain: str, today: date) -> bool:
    if (match := _DAY.search(plain)) is None:
        return False
    name = match["month"]
    month = int(name) if name.isdigit() else _MONTHS.index(name[:3].replace("mrt", "maa")) + 1
    # Of a month without a day, somebody born in this one has turned already.
    return (month, int(match["day"] or 1)) > (today.month, today.day)
