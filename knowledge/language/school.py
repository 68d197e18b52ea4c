"""School and study in free Dutch text."""

import re
from dataclasses import dataclass

from knowledge.language.studies import find_studies
from knowledge.language.text import normalise

_ORDINALS = {
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "1e": 1, "2e": 2,
    "3e": 3, "4e": 4, "5e": 5, "6e": 6, "1ste": 1, "2de": 2, "3de": 3, "4de": 4, "5de": 5,
    "6de": 6, "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "laatste": 0,
}  # fmt: skip
_YEAR = rf"(?:[1-6]|{'|'.join(_ORDINALS)})"
_VMBO_WAY = r"basis(?: ?beroepsgericht\w*)?|kader(?: ?beroepsgericht\w*)?|bbl/kbl|b/?k|bk|kb|kbl|bb|gemengde? ?leerweg|gl"
_TL = r"(?:vmbo[- ]?)?(?:g?/?tl|t|gt|g/t)|theoretische(?: leerweg)?|mavo(?:/havo)?|vakmavo|gemengd(?:[- ]theoretisch\w*)?"

# What each way of saying it means; the first that fits wins within one group.
_KINDS: tuple[tuple[str, str], ...] = (
    (
        "so",
        r"speciaal (?:basis)?(?:onderwijs|school)|speciale (?:basis)?school|v\.?s\.?o\.?|sbo|"
        r"voortgezet speciaal(?: onderwijs)?|zmlk?|praktijkonderwijs|praktijkschool|pro school|"
        r"cluster [1-4]|mytylschool|tyltylschool|so[- ]school|het so|speciaal voortgezet",
    ),
    (
        "po",
        r"basisschool|basisonderwijs|lagere school|primair onderwijs|groep ?[1-8]\b|"
        r"groep (?:zes|zeven|acht)",
    ),
    (
        "vmbo",
        rf"v\.?m\.?b\.?o(?:[- ]?(?:b|k|bk|kb|kgt|gl?|tl?|gtl|basis|kader))?|vmboer|lwoo|"
        rf"kader(?: ?beroepsgericht\w*)?|beroepsgericht\w*|{_YEAR}\s?(?:{_VMBO_WAY}|{_TL})|"
        rf"(?:{_VMBO_WAY}|{_TL}) ?[1-4]|mavo|g?tl|vakmavo|gemengde leerweg|theoretische leerweg",
    ),
    ("havo", r"havo|hafo|havist|vakhavo|h ?[1-5]|[1-5] ?h"),
    (
        "vwo",
        r"v\.?w\.?o|gymnasium|gym(?!les|zaal|schoen)|atheneum|atheneum\+|technasium|v ?[1-6]|"
        r"[1-6] ?v|vwoer",
    ),
    (
        "mbo",
        r"m\.?b\.?o(?:['-]?er)?|roc|bbl(?:['-]?er)?|bol(?:['-]opleiding)?|middelbaar beroeps\w*|"
        r"entree(?:opleiding)?|mbo[- ]?[1-4]|mts|niveau ?[1-4]|da ?vinci college|mborijnland|"
        r"techniek college|albeda|zadkine|mondriaan|nova college|vonk|grafisch lyceum",
    ),
    (
        "hbo",
        r"h\.?b\.?o|hogeschool|hts|hbs|pabo|hbo'er|haagse hogeschool|inholland|"
        r"associate degree|ad-opleiding|bachelor",
    ),
    (
        "wo",
        r"universiteit|universitair\w*|uni|wo|w\.o\.|tu(?:[- ]?(?:delft|eindhoven|e))?|erasmus|"
        r"technische universiteit|master|vu|uva|universiteit leiden|wageningen",
    ),
)
_STUDENT = r"student|studente|studeer|studeert|studie"
_SECONDARY = r"middelbare(?: school)?|voortgezet onderwijs|vo|scholier|brugklas\w*|brugpieper"
_DONE = re.compile(
    r"\b(?:heb|heeft|had)\b.{0,30}\b(?:gedaan|gehad|afgerond|gehaald|gestudeerd|gevolgd|afgemaakt)\b|"
    r"\bdiploma\b|\bafgestudeerd\b|\bklaar met\b|\bgestopt met\b|\bvroeger\b|\bmijn oude?\b|"
    r"\bnet van\b.{0,12}\baf\b|\bgeslaagd\b|\bwerk(?:t)? (?:op|aan|bij) (?:een|de|het)\b"
)


@dataclass(frozen=True)
class School:
    """What a text says about a school or study; None or empty where it says nothing.

    `kinds` holds the possible sorts (po, so, vmbo, havo, vwo, mbo, hbo, wo); `year` is the
    class or year; `after` is `leren` or `werken`, what comes after special education.
    """

    kinds: tuple[str, ...]
    year: int | None = None
    upper: bool | None = None
    theoretical: bool | None = None
    track: str | None = None
    technical: bool | None = None
    after: str | None = None
    special_primary: bool = False


def find_school(text: str, *, asked: bool = False) -> School | None:
    """Return what a text says about the school or study that somebody follows now.

    None when it names no school, or only one that is behind them ("mbo-diploma").
    With `asked`, details that stand alone ("bbl", "technisch", "klas 3") count as well.
    """
    plain = normalise(text)
    if _DONE.search(plain) and not re.search(r"\b(?:nu|zit|doe|volg|loop)\b", plain):
        return None
    kinds = _kinds(plain)
    studies = find_studies(plain)
    school = School(
        kinds=kinds or (_kinds_of_studies(studies) if _follows(plain) or asked else ()),
        year=_year(plain),
        upper=_upper(plain),
        theoretical=_has(plain, _TL + rf"|{_YEAR} ?(?:{_TL})"),
        track="bbl"
        if _has(
            plain,
            r"bbl(?:['-]?er)?|beroepsbegeleidend\w*|werken en leren|leren en werken|leerbaan|vier dagen werken",
        )
        else "bol"
        if _has(
            plain,
            r"bol(?:['-]opleiding)?|beroepsopleidende\w*|voltijd|vooral school|hele week (?:naar )?school",
        )
        else None,
        technical=_technical(plain, studies),
        after=_after(plain),
        special_primary=bool(_has(plain, r"sbo|speciaal basisonderwijs|speciale basisschool")),
    )
    if school.kinds or (asked and school != School(kinds=())):
        return school
    return None


def _kinds(plain: str) -> tuple[str, ...]:
    found = [kind for kind, pattern in _KINDS if _has(plain, pattern)]
    if "so" in found:
        return ("so",)
    if re.search(
        r"\b(?:naar|voor|over op|na|straks|later|hierna)\b (?:het |de |een )?"
        r"(?:mbo|hbo|havo|vwo|roc|universiteit|wo)\b",
        plain,
    ):
        ahead = re.findall(
            r"\b(?:naar|voor|over op|na|straks|later|hierna) (?:het |de |een )?(mbo|hbo|havo|vwo|roc|universiteit|wo)\b",
            plain,
        )
        gone = {"roc": "mbo", "universiteit": "wo"}
        rest = [kind for kind in found if kind not in {gone.get(a, a) for a in ahead}]
        found = rest or found
    if "po" in found:
        return ("po",)
    if found and (set(found) <= {"havo", "vwo"} or len(found) == 1):
        return tuple(found)
    if found:
        # "Van de mavo naar het mbo": the furthest school is the one they are at.
        return (found[-1],)
    if _has(plain, _SECONDARY):
        return ("vmbo", "havo", "vwo")
    if _has(plain, _STUDENT):
        return ("mbo", "hbo", "wo")
    return ()


def _kinds_of_studies(studies: list) -> tuple[str, ...]:
    levels = [set(study.niveaus) for study in studies]
    if not levels:
        return ()
    shared = set.intersection(*levels) or levels[0]
    named = {"vmbo_profiel": "vmbo"}
    return tuple(
        kind
        for kind in ("vmbo", "mbo", "hbo", "wo")
        if kind in {named.get(level, level) for level in shared}
    )


def _follows(plain: str) -> bool:
    return bool(
        re.search(
            r"\b(?:opleiding|studie|studeer|studeert|student|studente|volg|volgt|leerling|klas|leerjaar|jaars|"
            r"ik doe|doe nu|doet|op school|schoolprofiel|profiel|sector)\b",
            plain,
        )
    )


def _year(plain: str) -> int | None:
    patterns = (
        r"\b(?:klas|leerjaar|jaar|groep) ?([1-8])\b(?! jaar)",
        rf"\b({_YEAR})(?:-| )?(?:jaars|jaar(?=\s+(?:van|mbo|hbo|vmbo|havo|vwo|bbl|bol|op|wo|school|elektro|ict|techniek)|$)|klas|leerjaar)",
        rf"\b({_YEAR}) ?(?:vmbo|havo|vwo|mavo|gymnasium|gym|atheneum|{_TL}|{_VMBO_WAY})\b",
        rf"\b(?:havo|vwo|mavo|vmbo(?:[- ]?\w{{1,5}})?|gym|gymnasium|atheneum|{_TL}|{_VMBO_WAY})[- ]?([1-6])\b",
        r"\b[hvkbt] ?([1-6])\b",
        r"\b([1-6]) ?[hvkb]\b",
    )
    for pattern in patterns:
        if match := re.search(pattern, plain):
            value = match[1]
            return (int(value) if value.isdigit() else _ORDINALS.get(value)) or None
    if _has(plain, r"brugklas\w*|brugpieper"):
        return 1
    return None


def _upper(plain: str) -> bool | None:
    if _has(plain, r"bovenbouw|examenjaar|eindexamen\w*|examenklas|laatste jaar|eindexamenjaar"):
        return True
    if _has(plain, r"onderbouw"):
        return False
    return None


def _technical(plain: str, studies: list) -> bool | None:
    if _has(
        plain,
        r"(?:niet|geen|buiten de|niks met|niets met|niet in de|iets anders dan) ?(?:een )?(?:echt )?(?:techni(?:ek|sche?)\w*)|niet-technisch\w*|andere richting|ander profiel|niet-techniek",
    ):
        return False
    named = [study.technisch for study in studies]
    if named:
        return any(named)
    if _has(plain, r"techniek\w*|technisch\w*|techniekprofiel"):
        return True
    return None


def _after(plain: str) -> str | None:
    if _has(
        plain,
        r"(?:uitstroom(?:profiel)? )?arbeids?markt\w*|dagbesteding|(?:gaan |daarna |straks |ga |wil )werken|aan het werk|direct werken|arbeid",
    ):
        return "werken"
    if _has(
        plain,
        r"vervolg(?:onderwijs|opleiding)|(?:door|verder) ?leren|diplomagericht|naar het mbo|opleiding (?:doen|volgen)",
    ):
        return "leren"
    return None


def _has(plain: str, pattern: str) -> bool:
    return re.search(rf"(?<![\w-])(?:{pattern})(?![\w])", plain) is not None
