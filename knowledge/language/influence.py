"""Who has influence on a choice, in free Dutch text; the words are in invloeden.yml."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from knowledge.language.patterns import word_lists
from knowledge.language.spelling import put_right
from knowledge.language.text import normalise

_KEYS = (
    "kandidaat", "ouders", "leerkracht", "mentor", "decaan", "studieloopbaanbegeleider",
    "leerbedrijf", "partner", "werkgever", "coach", "vrienden", "niemand", "thuis",
    "zelf_beslissen",
)  # fmt: skip
_REACH = 40
_SHORTEST_NAME = 5
_PARTS = re.compile(
    r"[.,;:!?()]+(?: |$)| (?=maar |want |dus (?!die |hij |zij |ze ))"
    r"| en (?=(?:ik|k|we|wij) (?!\w+en\b))"
)
_PUPIL = re.compile(
    r"\b(?:\w*zelf|hij|zij|leerling|kind|zoon|dochter|kandidaat|klant|cliente?|deelne\w+)\b"
    r"(?! als )|\bmet (?:hem|haar)(?= ?(?:[.,]|$))"
)
_OWN_PARTNER = re.compile(r"\bmijn (?:man|vrouw|partner|ex)\b")
# "Wij gaan er niet over" names nobody.
_WE_DECIDE = re.compile(
    r"\b(?<!laten )(?:wij|we)\b(?![^.,;:!?]*\b(?:niet|niks|niets|geen|nergens)\b)"
)
_WE_DO_NOT = re.compile(
    r"\b(?:wij|we)\b[^.,;:!?]*\b(?:niet|niks|niets|geen|nergens)\b[^.,;:!?]*"
    r"\b(?:over|mee|zeggen|\w*bemoeien|\w*beslissen|\w*bepalen|\w*kiezen)\b"
)
# After who is spoken to the message ends, or somebody goes on about themselves.
_THEN_SPEAKS = re.compile(
    r"[ .!]*$|[,.!]* (?:ik|k|ikke|dat|dit|het|t|klopt|wil|ben|heb|zoek|doe|geen|gewoon|zeker)\b"
    r"(?! (?:en|samen|allebei|beiden|beslissen|kiezen|beslist|bepaalt)\b)"
)
# "Me ouders man" ends with who is spoken to.
_MATE = re.compile(r"man|bro|gast|mattie|gozer|joh")
_OWN_PERSON = re.compile(r"\b(?:mijn|m'n|mn|me) [\w']+ $")
# "Ja man switchen" speaks to somebody; "ja man en kinderen" and "ja man beslist mee" name him.
_YES_OR_NO = re.compile(
    r"(?:.*[ .,!])?(?:ja+|jawel|yes|jep|yep|nee|neen|nope|zeker|jazeker|tuurlijk|klopt)"
)
_NAMED_ON = re.compile(
    r",? (?:en|of|samen|allebei|beiden?|wil|wilt|mag|gaat|vindt?|zegt|kijkt|denkt|praat|helpt"
    r"|overlegt|kiest|bepaalt|beslis\w*|mee\w*|ook|natuurlijk)\b"
)
# "Mijn vader zegt dat ik moet, en ik luister naar hem" goes on about him.
_ABOUT_THEM = re.compile(
    r"(?:^|\b(?:en|dus|want) )(?:(?:die|hij|zij|ze|daar) "
    r"|(?:ik|k|we|wij) [^.,;:!?]*\b(?:naar|met|van) (?:hem|haar|hen|hun|ze)\b)"
    r"(?!.*\b(?:niet|geen|niks|niets|nergens|nooit)\b)"
)
# "Docent, 47 jaar" and "mentor, een leerling": the first word says who speaks.
_AGE_OR_PUPIL = re.compile(
    r"[,.:] (?:\d|(?:een |mijn |deze )?(?:leerling|jongen|meisje|klant|client))"
)
_SENTENCE_END = re.compile(r"[.!?;]+(?: |$)")
# "Mijn man en ik hebben het erover": what follows is said of both.
_THEY_AND = re.compile(r"\b(?:zij|ze|hij) en $")
_PAIRED = re.compile(
    r" (?:(?:dat|dit|het|alles|er) )?"
    r"(?:allebei|beiden?|samen|tezamen|gezamenlijk|met z'n tweeen|\w+en)\b"
)


def find_influence(text: str, *, asked: bool = False, home: str = "ouders") -> list[str]:
    """Return the keys of the contract's `invloed` that a text names, in order, each once.

    Only when the influence was asked for, or the text speaks of deciding. `home` is who is
    meant by "thuis", where nobody else is named. Of whom something else is told ("mijn man is
    soldaat") has no influence, unless that is all the answer there is.
    """
    words = word_lists("invloeden")
    plain = normalise(text)
    if asked:
        plain = put_right(plain, words.list_of("gespeld"), shortest=_SHORTEST_NAME)
    else:
        plain = _without_own_office(plain)
        if not words.has(plain, "beslissen"):
            return []
    named = [mention for mention in _named(plain) if not mention.left_out]
    deciding = [mention for mention in named if not mention.told_of(asked=asked)]
    if asked:
        deciding = deciding or named
        if words.has(plain, "alleen_ik"):
            deciding = [m for m in deciding if m.decides or names_only_people(m.clause)]
    found = [mention.key for mention in deciding]
    certain = asked or words.has(plain, "zelf_beslissen", "kandidaat_zeker")
    if set(found) == {"kandidaat"} and not certain:
        # "Ik overleg zelf vaak met klanten"
        return []
    if set(found) <= {"kandidaat", "niemand", "thuis"}:
        found = [home if key == "thuis" else key for key in found]
    found = [key for key in found if key != "thuis"]
    return _settle(list(dict.fromkeys(found)), words.without(plain, "samen_wonen"))


def _without_own_office(plain: str) -> str:
    """Return the text without what the speaker is: "decaan hier", "docent, 47 jaar"."""
    words = word_lists("invloeden")
    if words.has(plain, "ambt_elders"):
        return plain
    first = words.pattern("ambt").match(plain)
    if first and _AGE_OR_PUPIL.match(plain, first.end()):
        plain = plain[first.end() :]
    return words.without(plain, "eigen_ambt")


def named_influence(text: str) -> list[str]:
    """Return who decides by a text that was not asked for it: it says so, or names them alone.

    "Mijn vrouw beslist mee", "overstappen. mijn vrouw en ik", not "mijn vrouw vindt bbl goed".
    """
    if found := find_influence(text):
        return found
    names = [
        part
        for part in filter(names_only_people, _PARTS.split(normalise(text)))
        if not any(mention.told_of(asked=True) for mention in _named(part))
    ]
    return find_influence(", ".join(names), asked=True)


def names_only_people(text: str) -> bool:
    """Return whether all words of a text name people or go with that: "en mijn broer ook"."""
    plain = normalise(text)
    for name in (names := names_in(plain)):
        plain = plain.replace(name, " ", 1)
    left = word_lists("buiten_beurt").without(" ".join(plain.split()), "erbij")
    left = word_lists("invloeden").without(left, "naast_namen")
    return bool(names) and not left.strip(" .,!:-")


def of_pupil(found: list[str], text: str) -> list[str]:
    """Return the influences on a pupil: "mijn man en ik" are the parents, "ik" is the helper."""
    plain = ". ".join(part for part in _SENTENCE_END.split(normalise(text)) if names_in(part))
    others = list(found)
    if "kandidaat" in others and len(others) > 1 and not _PUPIL.search(plain):
        others.remove("kandidaat")
    with_partner = "partner" in others and _OWN_PARTNER.search(plain)
    if not with_partner and not _WE_DECIDE.search(plain):
        return others
    return ["ouders", *(key for key in others if key not in ("partner", "ouders"))]


def refused_influence(text: str) -> list[str]:
    """Return the keys of those whom a text leaves out: "niet mijn moeder", "mijn baas niet"."""
    plain = normalise(text)
    refused = [mention.key for mention in _named(plain) if mention.left_out]
    if _WE_DO_NOT.search(plain):
        refused.append("ouders")
    return list(dict.fromkeys("ouders" if key == "thuis" else key for key in refused))


def names_in(text: str) -> list[str]:
    """Return the words of a text that name somebody who may have influence, normalised."""
    return [
        match.group() for match in word_lists("invloeden").pattern(*_KEYS).finditer(normalise(text))
    ]


@dataclass(frozen=True)
class _Mention:
    """Somebody named in normalised text, with the words of the same clause around the name."""

    key: str
    name: str
    before: str
    after: str
    left_out: bool

    @property
    def clause(self) -> str:
        return f"{self.before}{self.name} {self.after}"

    @property
    def decides(self) -> bool:
        """Whether the clause speaks of deciding, or of how much somebody counts."""
        return word_lists("invloeden").has(self.clause, "beslissen", "weegt")

    def told_of(self, *, asked: bool) -> bool:
        """Return whether something else is told of them than that they decide."""
        words = word_lists("invloeden")
        if self.key in ("kandidaat", "niemand"):
            return False
        if words.ends(self.before, "vertelt_ervoor") and not words.has(self.before, "beslissen"):
            return True
        if self.key == "thuis" and words.ends(self.before, "is_thuis"):
            return True
        if words.starts(self.after, "zegt_erna") and words.has(self.after, "weggelaten_erna"):
            # "Mijn vrouw zegt dat wij er niet over gaan"
            return True
        if self.decides:
            return False
        if asked:
            return words.starts(self.after, "vertelt_erna")
        may_be_chosen = words.is_whole(self.name, "kan_keuze_zijn")
        chosen = may_be_chosen and not self.before.endswith("met ")
        return chosen or words.starts(self.after, "vertelt_erna", "zegt_erna")


def _named(plain: str) -> Iterator[_Mention]:
    """Yield who is named in normalised text, in order."""
    words = word_lists("invloeden")
    told = words.without(_without_spoken_to(plain), "zelf_iets")
    told = _without_manners_of_speaking(told) if plain.count(" ") > 1 else told
    for match in words.pattern(*_KEYS).finditer(told):
        before, after = told[max(0, match.start() - _REACH) : match.start()], told[match.end() :]
        subject = match.group() == "ik" and re.match(r" \w", after)
        paired = _PAIRED.match(after) and (
            words.ends(before.removesuffix("en "), *_KEYS[1:]) or _THEY_AND.search(before)
        )
        if subject and not paired and not words.starts(after.lstrip(), "na_ik"):
            continue
        key = next(key for key in _KEYS if words.is_whole(match.group(), key))
        key = "kandidaat" if key == "zelf_beslissen" else key
        near = after.lstrip()[: 2 * _REACH]
        left_out = words.ends(before, "weggelaten_ervoor") or (
            words.starts(near, "weggelaten_erna")
            # "Dat bepaal ik zelf, niet het UWV"
            and not (key == "kandidaat" and words.starts(near, "niet_een_ander"))
        )
        # "Niemand bemoeit zich ermee" leaves nobody out.
        left_out = left_out and key != "niemand"
        clause = _PARTS.split(told[max(0, match.start() - _REACH) : match.start()])[-1]
        yield _Mention(key, match.group(), clause, _told(after[: 2 * _REACH]), left_out)


def _told(after: str) -> str:
    """Return what the clause tells after a name, with a later one that is about the same person."""
    rest, *others = (part.strip() for part in _PARTS.split(after))
    for part in others:
        if _ABOUT_THEM.search(part):
            return f"{rest} {part}"
        if word_lists("invloeden").has(part, *_KEYS[1:]):
            break
    return rest


def _without_manners_of_speaking(told: str) -> str:
    """Return the text without "denk ik" and the like, where it is no part of deciding."""
    words = word_lists("invloeden")
    speaking = words.pattern("zelf_beslissen", "geen_persoon", "samen_wonen")
    return speaking.sub(
        lambda said: said.group() if words.is_whole(said.group(), "zelf_beslissen") else ".", told
    )


def _without_spoken_to(plain: str) -> str:
    """Return the text without who is spoken to: "thx man", "ja man, ik wil wat anders"."""
    words = word_lists("invloeden")
    kept, start = "", 0
    for spoken_to in words.pattern("aanspreking").finditer(plain):
        before = plain[: spoken_to.start()].rstrip(" ,")
        near = " ".join(before.split()[-3:])
        after = plain[spoken_to.end() :]
        ends = _THEN_SPEAKS.match(after) or (
            _YES_OR_NO.fullmatch(before) and not _NAMED_ON.match(after)
        )
        own = _OWN_PERSON.search(plain[start : spoken_to.start()])
        after_name = own and _MATE.fullmatch(spoken_to.group())
        named = words.has(near, "voor_naam", *_KEYS[1:])
        if before and ends and (after_name or not named):
            kept += plain[start : spoken_to.start()].rstrip(" ,")
            start = spoken_to.end()
    return kept + plain[start:]


def _settle(found: list[str], plain: str) -> list[str]:
    words = word_lists("invloeden")
    others = [key for key in found if key not in ("kandidaat", "niemand")]
    if not others:
        # "Niemand, ik beslis zelf" names the candidate.
        return ["kandidaat"] if "kandidaat" in found else found
    if words.has(plain, "samen_beslissen"):
        return list(dict.fromkeys(["kandidaat", *others]))
    # "Samen met mijn vrouw" alone names her; "mijn vrouw en ik" names both.
    surely = words.has(plain, "kandidaat_zeker", "en_ik") or words.starts(plain, "ik_eerst")
    if "kandidaat" in found and surely:
        return [key for key in found if key != "niemand"]
    # In "mijn moeder zelf" and "ik denk mijn moeder" the candidate is not named.
    return others
