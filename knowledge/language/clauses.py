"""Clauses of a message: what holds now, what was, and what somebody would like.

"Ik werk in een winkel en wil iets met warmtepompen" says what somebody does and what
somebody wants; a word means something else in each. The words are in zinsdelen.yml.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from knowledge.language.occupations import find_occupations
from knowledge.language.once import once
from knowledge.language.patterns import word_lists
from knowledge.language.text import normalise

Mode = Literal["nu", "vroeger", "wens"]

_VERBS = (
    "wil|wou|zou|werk|werkt|zit|zat|heb|had|ben|is|was|woon|kom|zoek|doe|deed|nu|sinds|vroeger|"
    "daarvoor|graag|dan|ga|hij|zij|ze|mijn|m'n|mn|geen|krijg|kreeg|leef|sta|stond|rij|rijd|run|zoekt|"
    "volg|hou|houd|vind|ontvang|word|moet|mag|kan|denk|werkte|verdien|verkoop|loop|overleg|beslis|twijfel|overweeg|weet"
)
_MODALS = "wil|wou|zou|werk|zit|zoek|ben|heb|was"
# "Doe maar", "doe mij maar" and "laat toch maar" go on.
_ONLY_BREAKS_OFF = "".join(
    f"(?<!{verb}{word} )"
    for verb in ("doe", "geef", "laat", "kijk", "noem", "toon", "zoek")
    for word in ("", " me", " mij", " dan", " toch", " dan toch", " mij dan", " me dan")
)
_BREAK = re.compile(
    rf"[.;:!?\n()]+(?=\s|$)|(?<=\s)[(-](?=\s|\w)|,(?!\d)"
    rf"|{_ONLY_BREAKS_OFF}\bmaar\b"
    rf"|\b(?:want|omdat|terwijl|zodat|alleen|hoewel|doordat|waardoor)\b"
    rf"|\b(?:en|&|dus)\b(?=\s+(?:ik|k|'k|{_VERBS})\b)"
    rf"|\b(?:en|dus)\b(?=\s+\w+\s+(?:{_MODALS})\b)"
    rf"|\b(?=(?:die|nu) (?:wil|wou|zou)\b)"
    r"|(?<=\w )(?=(?:hij|zij|ze) (?:is|zit|heeft|werkt|doet|krijgt|woont|was|had)\b)"
    r"(?<!dat )(?<!als )(?<!toen )(?<!waar )(?<!of )(?<!wat )(?<!die )(?<!en )"
    rf"|(?<=\w )(?=(?:ik|ikke) (?:{_VERBS})\b)(?<!dat )(?<!als )(?<!toen )(?<!waar )(?<!of )"
    r"(?<!moet )(?<!mag )(?<!kan )(?<!ga )"
    r"(?<!zoek )(?<!heb )(?<!ben )(?<!wil )(?<!doe )(?<!zit )(?<!werk )(?<!\bwas )(?<!krijg )"
)
_BARE_WISH = re.compile(
    r"(?<=\w )(?=(?:wil|zoek)\b(?! (?:ik|k|je|u|hij|ze|zij)\b|(?: graag)? (?:word|zijn)))"
)
_BARE_AGE = re.compile(r"(?:[1-6]\d)(?: ?(?:jaar|jr|j))?,? (?=[a-z])")
# "Werk als magazijnmedewerker wil wat anders": that "als" is no "if".
_SUBORDINATE = re.compile(
    r"\b(?:dat|of|(?<!werk )(?<!werkzaam )(?<!\bzzp )als|wat|waar|wie|hoe|die|toen|ik|k|we"
    r"|wij|ook)(?: \w+)?\s*$"
)
_FINITE = r"(?:ben|zit|werk|heb|doe|sta|zoek|wil|krijg|is|leef|loop|volg|ik|k|woon|ontvang)\b"
# "Ik zoek nu werk" goes on.
_NOW_THEN = re.compile(
    r"(?<!zoek )(?<!zoekt )(?<!wil )"
    rf"(?=\b(?:nu|momenteel|tegenwoordig|inmiddels|sindsdien) {_FINITE})"
)
_VERB_BEFORE = re.compile(r"(?<= )(?:werk|zit|sta|doe|woon|heb|loop|rij|krijg|volg) $")
# Not a name after its preposition: "in Oegstgeest".
_PARTICIPLE = re.compile(
    r"(?<![\w-])(?:heb|heeft|hebben|ben|is|zijn)(?: [\w'-]+){0,12}?"
    r"(?<! in)(?<! te)(?<! uit)(?<! bij)(?<! regio)"
    r" (?P<word>(?:\w{2,6})?ge\w{2,}(?:d|t|en)|(?:ver|be|ont)\w{3,}(?:d|t))(?!\w)"
)


@dataclass(frozen=True)
class Clause:
    """A part of a message in normalised text, and what it speaks of."""

    text: str
    mode: Mode


@once
def clauses(text: str) -> tuple[Clause, ...]:
    """Return the clauses of a message in order.

    A clause without a verb or cue of its own takes the mode of the one before it.
    """
    found: list[Clause] = []
    mode: Mode = "nu"
    abroad = left_school = False
    for line in text.splitlines() or [""]:
        for part in _parts(normalise(line)):
            # "In mijn land ik ben kok": the verb is still in the first form that was learnt.
            mode = "vroeger" if abroad else _mode(part, "nu" if left_school else mode)
            abroad = word_lists("zinsdelen").is_whole(part, "elders")
            left_school = word_lists("zinsdelen").has(part, "einde_school")
            found.append(Clause(part, mode))
    return tuple(found)


@once
def in_mode(text: str, *modes: Mode) -> str:
    """Return the clauses of these modes, joined by commas; empty when there are none."""
    return ", ".join(clause.text for clause in clauses(text) if clause.mode in modes)


def is_wished_work(clause: Clause) -> bool:
    """Return whether a clause adds the kind of work to a wish: "ander werk, technisch werk"."""
    return clause.mode == "wens" and word_lists("zinsdelen").starts(clause.text, "gewenst_werk")


def _parts(plain: str) -> Iterator[str]:
    for part in _BREAK.split(plain):
        yield from filter(None, (piece.strip(" ,.-") for piece in _by_time(part or "")))


def _by_time(part: str) -> Iterator[str]:
    """Split "ik was kok nu zit ik thuis" and "zit thuis voorheen kok" where the time changes."""
    words = word_lists("zinsdelen")
    start = 0
    for begin in words.pattern("vroeger_begin").finditer(part):
        yield part[start : begin.start()]
        start = begin.start()
    rest = part[start:]
    if words.has(rest, "vroeger") or _is_perfect(rest):
        for begin in words.pattern("nu_begin").finditer(rest):
            # "Geslaagd voor de havo werk nu in een bar": the verb goes with what comes after.
            before = _VERB_BEFORE.sub("", rest[: begin.start()])
            if words.has(before, "vroeger") or _is_perfect(before):
                yield before
                rest = rest[len(before) :]
                break
    for piece in _NOW_THEN.split(rest):
        yield from _before_bare_wish(piece)


def _before_bare_wish(part: str) -> Iterator[str]:
    """Split "ben er klaar mee wil iets technisch", which has no second "ik"."""
    start = 0
    for wish in _BARE_WISH.finditer(part):
        left = part[start : wish.start()]
        if _tells_of_now(left) and not _SUBORDINATE.search(left[-40:]):
            yield left
            start = wish.start()
    yield part[start:]


def _tells_of_now(left: str) -> bool:
    """Return whether this holds a verb of now, or begins with an age or an occupation."""
    begin = _BARE_AGE.match(left)
    start = begin.end() if begin else 0
    first = next(iter(find_occupations(left[start:])), None)
    return (
        word_lists("zinsdelen").has(left, "nu")
        or start > 0
        or (first is not None and first.start == 0)
    )


def _mode(part: str, before: Mode) -> Mode:
    words = word_lists("zinsdelen")
    if words.has(words.without(part, "geen_wens"), "wens"):
        return "wens"
    if before == "wens" and words.starts(part, "gewenst_werk"):
        return before
    if words.has(words.without(part, "ben_het_zat"), "vroeger") or _is_perfect(part):
        return "vroeger"
    return "nu" if words.has(part, "nu") else before


def _is_perfect(part: str) -> bool:
    """Return whether this tells what somebody has done: "ik heb altijd gevist"."""
    words = word_lists("zinsdelen")
    return any(
        not words.is_whole(match["word"], "geen_voltooid") for match in _PARTICIPLE.finditer(part)
    )
