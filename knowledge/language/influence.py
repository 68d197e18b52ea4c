"""Who has influence on a choice, in free Dutch text."""

import re
from functools import cache
from pathlib import Path

import yaml

from knowledge.language.text import normalise

_DATA = Path(__file__).parent.parent / "data" / "lexicon" / "invloeden.yml"
_CUE = re.compile(
    r"\b(?:beslis\w*|besluit\w*|invloed|meebeslis\w*|meedenk\w*|bepaal\w*|kiest|overleg\w*|bespreek\w*|"
    r"helpt? (?:me|mij|hem|haar) (?:met )?(?:kiezen|de keuze|beslissen)|denkt? mee|denken mee|praat\w* (?:er )?(?:over|met)|advies van|adviseert)\b"
)


def find_influence(text: str, *, asked: bool = False) -> list[str]:
    """Return the keys of the contract's `invloed` that a text names, in order, each once.

    Only when the influence was asked for, or the text speaks of deciding.
    """
    plain = normalise(text)
    if not asked and not _CUE.search(plain):
        return []
    found: list[str] = []
    for match in _pattern().finditer(plain):
        before = plain[: match.start()]
        if re.search(r"\b(?:niet|geen|zonder)\s+(?:\w+\s+)?$", before):
            continue
        key = _key(match)
        if key not in found:
            found.append(key)
    return _settle(found, plain)


def _settle(found: list[str], plain: str) -> list[str]:
    # In "mijn moeder zelf" and "ik denk mijn moeder" the candidate is not named.
    strong = re.search(
        r"\b(?:ik ?zelf|mezelf|mijzelf|ik en|en ik|ik beslis|ik bepaal|ik kies|alleen ik|ik alleen|ik samen|"
        r"zelf (?:beslissen|kiezen|bepalen|doen)|doe (?:ik|het|dat) (?:\w+ )?zelf|vooral ik|eigen|ik ben de baas|de leerling|de kandidaat|hij ?zelf|zij ?zelf|ze zelf)\b",
        plain,
    )
    if "kandidaat" in found and len(found) > 1 and not strong and "niemand" not in found:
        bare = re.search(r"(?:^|,|\ben |\bik[, ]+)(?:ik|zelf)(?:$|,| en\b)", plain)
        if not bare:
            found = [key for key in found if key != "kandidaat"]
    if "niemand" in found and len(found) > 1:
        found = [key for key in found if key != "niemand"]
    return found


@cache
def _words() -> dict[str, str]:
    with _DATA.open(encoding="utf-8") as file:
        table: dict[str, list[str]] = yaml.safe_load(file)
    return {normalise(word): key for key, words in table.items() for word in words}


@cache
def _pattern() -> re.Pattern[str]:
    words = sorted(_words(), key=len, reverse=True)
    forms = (re.escape(word).replace(r"\*", r"\w*") for word in words)
    return re.compile(rf"(?<![\w'-])(?:{'|'.join(forms)})(?![\w])")


def _key(match: re.Match[str]) -> str:
    word = match.group()
    table = _words()
    if word in table:
        return table[word]
    return next(
        key for form, key in table.items() if form.endswith("*") and word.startswith(form[:-1])
    )
