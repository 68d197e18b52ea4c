"""Who has influence on a choice, in free Dutch text; the words are in invloeden.yml."""

import re

from knowledge.language.patterns import word_lists
from knowledge.language.text import normalise

_KEYS = (
    "kandidaat", "ouders", "leerkracht", "mentor", "decaan", "studieloopbaanbegeleider",
    "leerbedrijf", "partner", "werkgever", "coach", "vrienden", "niemand",
)  # fmt: skip
_REACH = 40


def find_influence(text: str, *, asked: bool = False) -> list[str]:
    """Return the keys of the contract's `invloed` that a text names, in order, each once.

    Only when the influence was asked for, or the text speaks of deciding.
    """
    words = word_lists("invloeden")
    plain = normalise(text)
    if not asked and not words.has(plain, "beslissen"):
        return []
    told = words.without(plain, "geen_persoon", "samen_wonen") if plain.count(" ") > 1 else plain
    found: list[str] = []
    for match in words.pattern(*_KEYS).finditer(told):
        before, after = told[max(0, match.start() - _REACH) : match.start()], told[match.end() :]
        left_out = words.ends(before, "weggelaten_ervoor") or words.starts(
            after.lstrip()[:_REACH], "weggelaten_erna"
        )
        # "Niemand bemoeit zich ermee" leaves nobody out.
        left_out = left_out and not words.is_whole(match.group(), "niemand")
        subject = match.group() == "ik" and re.match(r" \w", after)
        if subject and not words.starts(after.lstrip(), "na_ik"):
            continue
        key = next(key for key in _KEYS if words.is_whole(match.group(), key))
        if key not in found and not left_out:
            found.append(key)
    return _settle(found, words.without(plain, "samen_wonen"))


def _settle(found: list[str], plain: str) -> list[str]:
    words = word_lists("invloeden")
    others = [key for key in found if key not in ("kandidaat", "niemand")]
    if not others:
        # "Niemand, ik beslis zelf" names the candidate.
        return ["kandidaat"] if "kandidaat" in found else found
    # "De juf samen met mijn moeder" are two others together.
    together = words.has(plain, "samen") and len(others) == 1
    certain = words.has(plain, "kandidaat_zeker")
    if together or ("kandidaat" in found and certain):
        mentioned = [key for key in found if key != "niemand"]
        return mentioned if "kandidaat" in mentioned else ["kandidaat", *mentioned]
    # In "mijn moeder zelf" and "ik denk mijn moeder" the candidate is not named.
    return others
