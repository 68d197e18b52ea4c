"""Who has influence on a choice, in free Dutch text; the words are in invloeden.yml."""

import re
from collections.abc import Iterator

from knowledge.language.patterns import word_lists
from knowledge.language.text import normalise

_KEYS = (
    "kandidaat", "ouders", "leerkracht", "mentor", "decaan", "studieloopbaanbegeleider",
    "leerbedrijf", "partner", "werkgever", "coach", "vrienden", "niemand", "thuis",
)  # fmt: skip
_REACH = 40
_PUPIL = re.compile(
    r"\b(?:\w*zelf|hij|zij|leerling|kind|zoon|dochter|kandidaat|klant|cliente?|deelne\w+)\b"
    r"(?! als )"
)
# "Mijn man en ik hebben het erover": what follows is said of both.
_PAIRED = re.compile(
    r" (?:(?:dat|dit|het|alles|er) )?"
    r"(?:allebei|beiden?|samen|tezamen|gezamenlijk|met z'n tweeen|\w+en)\b"
)


def find_influence(text: str, *, asked: bool = False, home: str = "ouders") -> list[str]:
    """Return the keys of the contract's `invloed` that a text names, in order, each once.

    Only when the influence was asked for, or the text speaks of deciding. `home` is who is
    meant by "thuis", where nobody else is named.
    """
    words = word_lists("invloeden")
    plain = normalise(text)
    if not asked:
        plain = words.without(plain, "eigen_ambt")
        if not words.has(plain, "beslissen"):
            return []
    found = [key for key, left_out in _named(plain) if not left_out]
    if set(found) <= {"kandidaat", "niemand", "thuis"}:
        found = [home if key == "thuis" else key for key in found]
    found = [key for key in found if key != "thuis"]
    return _settle(list(dict.fromkeys(found)), words.without(plain, "samen_wonen"))


def of_pupil(found: list[str], text: str) -> list[str]:
    """Return the influences on a pupil: "mijn man en ik" are the parents, "ik" is the helper."""
    plain = normalise(text)
    others = list(found)
    if "kandidaat" in others and len(others) > 1 and not _PUPIL.search(plain):
        others.remove("kandidaat")
    if not re.search(r"\b(?:mijn (?:man|vrouw|partner)|wij|we)\b", plain):
        return others
    return ["ouders", *(key for key in others if key not in ("partner", "ouders"))]


def refused_influence(text: str) -> list[str]:
    """Return the keys of those whom a text leaves out: "niet mijn moeder", "mijn baas niet"."""
    refused = (key for key, left_out in _named(normalise(text)) if left_out)
    return list(dict.fromkeys("ouders" if key == "thuis" else key for key in refused))


def names_in(text: str) -> list[str]:
    """Return the words of a normalised text that name somebody who may have influence."""
    return [
        match.group() for match in word_lists("invloeden").pattern(*_KEYS).finditer(normalise(text))
    ]


def _named(plain: str) -> Iterator[tuple[str, bool]]:
    """Yield who is named in normalised text, in order, each with whether they are left out."""
    words = word_lists("invloeden")
    plain = _without_spoken_to(plain)
    told = words.without(plain, "geen_persoon", "samen_wonen") if plain.count(" ") > 1 else plain
    for match in words.pattern(*_KEYS).finditer(told):
        before, after = told[max(0, match.start() - _REACH) : match.start()], told[match.end() :]
        left_out = words.ends(before, "weggelaten_ervoor") or words.starts(
            after.lstrip()[:_REACH], "weggelaten_erna"
        )
        subject = match.group() == "ik" and re.match(r" \w", after)
        paired = _PAIRED.match(after) and words.ends(before.removesuffix("en "), *_KEYS[1:])
        if subject and not paired and not words.starts(after.lstrip(), "na_ik"):
            continue
        # "Niemand bemoeit zich ermee" leaves nobody out.
        left_out = left_out and not words.is_whole(match.group(), "niemand")
        yield next(key for key in _KEYS if words.is_whole(match.group(), key)), left_out


def _without_spoken_to(plain: str) -> str:
    """Return the text without who is spoken to: "thx man", "dank je wel broer"."""
    words = word_lists("invloeden")
    spoken_to = words.pattern("aanspreking", ending=True).search(plain.rstrip(" .!"))
    before = plain[: spoken_to.start()].rstrip(" ,") if spoken_to else ""
    near = " ".join(before.split()[-3:])
    if not before or words.has(near, "voor_naam", *_KEYS[1:]):
        return plain
    return before


def _settle(found: list[str], plain: str) -> list[str]:
    words = word_lists("invloeden")
    others = [key for key in found if key not in ("kandidaat", "niemand")]
    if not others:
        # "Niemand, ik beslis zelf" names the candidate.
        return ["kandidaat"] if "kandidaat" in found else found
    if words.has(plain, "samen_beslissen"):
        return list(dict.fromkeys(["kandidaat", *others]))
    # "Samen met mijn vrouw" alone names her; "mijn vrouw en ik" names both.
    if "kandidaat" in found and words.has(plain, "kandidaat_zeker", "en_ik"):
        return [key for key in found if key != "niemand"]
    # In "mijn moeder zelf" and "ik denk mijn moeder" the candidate is not named.
    return others
