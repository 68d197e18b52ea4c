"""Yes, no, don't know, skip: short replies in Dutch; the words are in antwoorden.yml."""

import re
from typing import Literal

from knowledge.language.baffled import evades
from knowledge.language.once import once
from knowledge.language.patterns import WordLists, word_lists
from knowledge.language.text import normalise

Short = Literal["ja", "nee", "weet_niet", "sla_over"]

_MOST_WORDS = 9
_LONGEST = 200
_SKIN_AND_SEX = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f\u2640\u2642]")
_REPEATED = re.compile(r"([^\W\d_]|[👍👎👌✅❌])\1{2,}")
_PART = re.compile(
    r"(?<=[.!?])\s+|\n|,\s+|\s+-\s+|\s+(?=(?:maar|en|alleen) (?:waarom|hoezo|wat|wie|hoe|waarvoor|"
    r"wanneer|welke|(?:kan|kun|mag|moet|krijg|ben|is|raak|verlies|heb|kost) "
    r"(?:ik|je|jij|u|het|dat|dit|er))\b)",
    re.IGNORECASE,
)
_INDIRECT = re.compile(
    r"(?:(?:nou|ja|tja|eh|gewoon|nog|dus|zeg maar|vooral|de vraag|keuze|kiezen|ik vraag me af"
    r"|weten),? )*"
    r"(?:of|wat|hoe|waar|wie|wanneer|hoeveel"
    r"|(?:welke?|wat voor|hoeveel) (?!is|zijn|wordt|kan|moet|past|kost|lang|veel|oud)[\w'-]+"
    r"(?: (?:werk|opleiding|baan|school|vak|richting|kant))?)"
    r" (?:er|(?:ik|k|het|hij|ze|zij|we|wij|mijn (?:zoon|dochter|kind|leerling)) [\w'-]+)\b"
)
# "Welke opleiding hierna"
_WHICH_NEXT = re.compile(
    r"(?:welke?|wat voor) (?:mbo|hbo|vervolg)?-?(?:opleiding|studie|school|profiel|werk|baan)"
    r" (?:daarna|hierna|erna|straks|later|ik daarna|ik hierna)"
)
# "Gratis of niet" and "dat woord ken ik niet" say no to nothing.
_NO_REFUSAL = re.compile(r"\b(?:of|(?:snap|begrijp|ken|typ|schrijf|lees|versta|volg)\b.*) niet$")
# "Ja wat kost dat" answers nothing; "ja hoezo" does.
_JA_ASKS = re.compile(r"ja (?:hallo )?(?:wat|hoe|wie|waar|welke|hoeveel|wanneer|is daar|kan ik)\b")
_REMARK_END = re.compile(r"[,.!;:]+(?:\s|$)|\s(?:maar|want|dus|omdat|hoor)\s|\s-\s")
_PASSES_ON = re.compile(
    r"\b(?:vraagt|vragen|vroeg|(?:wil|wilt|wou|wilde|willen) (?:ook |graag |nog )*weten)\s+"
    r"(?:ook |nog |me |mij |aan mij )*"
    r"(?=(?:wie|wat|hoe|hoeveel|hoelang|waar|waarom|wanneer|welke|of)\b)",
    re.IGNORECASE,
)


@once
def short_reply(text: str) -> Short | None:
    """Return what a short reply says, or None when it says something else.

    A reply that goes on after its yes or no ("nee, ik zit in de ww") still counts by its
    first word. A question back ("goed gelezen?") is no reply.
    """
    plain = _REPEATED.sub(r"\1\1", _SKIN_AND_SEX.sub("", normalise(text))).strip(" .!,")
    words = word_lists("antwoorden")
    if evades(text):
        return None
    # "Sorry maar dat is privé" begins after its filler.
    start = words.pattern("aanloop").match(plain)
    after = plain[start.end() :].lstrip(" ,.") if start else plain
    remarks = _first_remark(plain, words)
    asks = plain.rstrip("?! .") != "" and is_question(plain)
    plain = plain.strip(" ?.!,")
    short = plain.count(" ") < _MOST_WORDS
    refuses = remarks[0] if not short and remarks[0].count(" ") < _MOST_WORDS else plain
    if _is_any((*remarks, *_first_remark(after, words)), "sla_over_los") or (
        (short or refuses != plain) and words.has(refuses, "sla_over")
    ):
        return "sla_over"
    if plain.count(" ") < 2 * _MOST_WORDS and words.ends(plain, "liever_later"):
        return "sla_over"
    if not asks and _is_any(remarks, "weet_niet_los"):
        return "weet_niet"
    if words.has(plain, "weet_niet_naam"):
        return None
    if short and words.has(plain, "weet_niet") and not words.has(plain, "weet_niet_wat"):
        return "weet_niet"
    if words.starts(plain, "nee_begin"):
        return "nee"
    if words.starts(plain, "ja_begin"):
        return None if _JA_ASKS.match(plain) else "ja"
    return None if asks else _remark(remarks)


@once
def is_question(text: str) -> bool:
    """Return whether a text asks something, by its mark or its first word."""
    plain = normalise(text)
    if plain.endswith("?"):
        return True
    words = word_lists("antwoorden")
    start = words.pattern("vraag_aanloop").match(plain)
    rest = plain[start.end() :].lstrip(" ,") if start else plain
    if words.starts(rest, "geen_vraag") or wonders(plain):
        return False
    return words.starts(plain, "vraagwoord") or words.starts(rest, "vraagwoord")


def without_questions(text: str) -> str:
    """Return what a text tells beside what it asks, such as "Delft" before "maar waarom?"."""
    parts = (part.strip(" ,") for part in _PART.split(text))
    return ", ".join(part for part in parts if part and not is_question(part))


def passed_on(text: str, start: int = 0, end: int | None = None) -> list[re.Match[str]]:
    """Return the words before each question of somebody else: "mijn moeder vraagt wat bbl is".

    "Hij vraagt zich af wat hij kiest" asks nothing.
    """
    return list(_PASSES_ON.finditer(text, start, len(text) if end is None else end))


def only_asks(text: str) -> bool:
    """Return whether a text is a question by its words, and not only by its mark: "havo 4?"."""
    asked = text.rstrip("? ")
    return is_question(asked) and not without_questions(asked)


def refuses(text: str) -> bool:
    """Return whether somebody says not to tell, beside a question: "waarom? dat zeg ik niet"."""
    told = without_questions(text)
    return short_reply(told) == "sla_over" and word_lists("antwoorden").has(
        normalise(told), "sla_over"
    )


def wonders(text: str) -> bool:
    """Return whether a text names what is wondered about: "welke school het wordt".

    The word order tells it from a question: "welke school wordt het".
    """
    plain = normalise(text)
    named = _INDIRECT.match(plain) or _WHICH_NEXT.fullmatch(plain)
    return not plain.endswith("?") and bool(named)


def _first_remark(plain: str, words: WordLists) -> tuple[str, str]:
    """Return what comes before the first comma or "maar", with and without fillers at its end."""
    remark = _REMARK_END.split(plain[:_LONGEST], maxsplit=1)[0].strip(" ?.!,")
    core = remark
    tail = words.pattern("staart", ending=True)
    while (found := tail.search(core)) and found.start() > 0:
        core = core[: found.start()].strip(" ,")
    return remark, core


def _remark(remarks: tuple[str, str]) -> Short | None:
    if _is_any(remarks, "nee_los"):
        return "nee"
    if _is_any(remarks, "ja_los"):
        return "ja"
    if remarks[1].count(" ") <= 3 and not remarks[1].startswith(("dank", "bedankt")):
        if remarks[1].endswith((" klopt", " wel", " zeker")):
            return "ja"
        if remarks[1].endswith(" niet") and not _NO_REFUSAL.search(remarks[1]):
            return "nee"
    return None


def _is_any(remarks: tuple[str, ...], name: str) -> bool:
    return any(word_lists("antwoorden").is_whole(remark, name) for remark in remarks)
