"""Classes and years of school: "klas 3", "3e klas", "in de derde", "h4"."""

import re

_WORDS = {
    "een": 1, "eerste": 1, "twee": 2, "tweede": 2, "drie": 3, "derde": 3, "vier": 4, "vierde": 4,
    "vijf": 5, "vijfde": 5, "zes": 6, "zesde": 6, "zevende": 7, "achtste": 8,
}  # fmt: skip
_ORDINAL = r"[1-8] ?(?:e|de|ste)|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste"
_CLASS = r"klas|klasser|klassers|klasse|leerjaar|leerjr|jaarlaag"
_NOT_A_UNIT = (
    r"(?!\w|[.,]\d| ?(?:jaar|jr|jaren|dagen|uur|keer|maanden|januari|februari|maart|april|mei|juni"
    r"|juli|augustus|september|oktober|november|december)\b)"
)
_NAMED = re.compile(
    rf"\b(?:{_CLASS}|jaar)[ -]?(?P<a>[1-6]|een|twee|drie|vier|vijf|zes)[a-f]?{_NOT_A_UNIT}"
    rf"|\b(?P<b>{_ORDINAL})[ -]?(?:{_CLASS}|jaar|jaars)\b"
    rf"|\b(?P<c>[1-6])[ -]?(?:{_CLASS}|jaars)\b"
    rf"|\b(?:in|van|uit|naar|de|t|mijn|m'n) (?P<d>{_ORDINAL})\b"
    r"(?! (?:keer|baan|plaats|week|dag|kind))"
)
_FIRST_YEAR = re.compile(r"\bbrug(?:klas\w*|ger\w*|pieper\w*)\b")
_BARE = re.compile(rf"(?<![\w,.])(?P<a>[1-6]|{_ORDINAL}|twee|drie|vier|vijf|zes){_NOT_A_UNIT}")
_BEFORE = re.compile(
    rf"(?<![\w,.])(?P<a>[1-6](?![ -]jaar\b)|{_ORDINAL})(?:[ -](?:{_CLASS}|jaar|jaars))?"
    r"(?: (?:van|op|in))?(?: (?:de|het|een|t))?[ /-]?$"
)
_AFTER = re.compile(
    rf"^[ ,/(-]{{0,2}}(?:(?:{_CLASS}|jaar)[ -]?)?(?P<a>[1-6])[a-f]?(?!e\b){_NOT_A_UNIT}"
    rf"|^[ ,(]{{0,2}}(?P<b>{_ORDINAL})(?:[ -](?:{_CLASS}|jaar))?\b"
)
# "In drie havo" and "havo vijf", as a telephone writes it; not "drie havo vriendinnen".
_IN_WORDS = "twee|drie|vier|vijf|zes"
_COUNTED = (
    r"(?!\W?(?:leerling|scholier|student|vriend|scho[ol]|klas|vak|diploma|advie|toets|profiel|broer"
    r"|zus|kinder|mens|collega|opleiding|stage|boek|les|ja?ar|dag|u[ur]|keer|we[ek]|maand|jongen"
    r"|meis|meid|docent|leraren|certifica|en \w+tig))"
)
_SPELT_BEFORE = re.compile(
    r"(?:^|[,.;:!] |\b(?:in|op|doe|doet|zit|volg|uit|van|nu|naar|jaar|klas|nog) |[a-z]tien |\d )"
    rf"(?P<a>{_IN_WORDS}) (?:(?:de|het) )?$"
)
_SPELT_AFTER = re.compile(rf"^,? (?P<a>{_IN_WORDS})(?!\w){_COUNTED}")
_NOT_COUNTED = re.compile(_COUNTED)
_JOINED = re.compile(
    r"(?<![\w'&])([1-6])(?=(?!(?:e|de|ste|x|u|d|jr?|jaar|uur|g|kg|km|cm|m)\b)[a-z]{1,7}(?![\w']))"
)
_JOINED_AFTER = re.compile(r"(?<![\w'&])([a-z]{1,9})(?=[1-6][a-f]?(?!\w|[.,]\d))")


def split_classes(plain: str) -> str:
    """Return normalised text with run-together classes taken apart: "3-havo", "h-4", "2-bk"."""
    return _JOINED_AFTER.sub(r"\1-", _JOINED.sub(r"\1-", plain))


def find_class(plain: str, *, asked: bool = False) -> int | None:
    """Return the class that a text names with a word for it; with `asked` also a bare number."""
    if match := _NAMED.search(plain):
        return _number(match)
    if _FIRST_YEAR.search(plain):
        return 1
    if asked and (match := _BARE.search(plain)):
        return _number(match)
    return None


def class_beside(plain: str, start: int, end: int) -> int | None:
    """Return the class next to the school in plain[start:end]: "3 havo", "havo klas 3"."""
    before, after = plain[max(0, start - 30) : start], plain[end : end + 30]
    spelt = _NOT_COUNTED.match(after) and _SPELT_BEFORE.search(before)
    match = (
        _BEFORE.search(plain, max(0, start - 30), start)
        or _AFTER.match(after)
        or spelt
        or _SPELT_AFTER.match(after)
    )
    return _number(match) if match else None


def _number(match: re.Match[str]) -> int:
    word = next(group for group in match.groups() if group)
    return int(word[0]) if word[0].isdigit() else _WORDS[word]
