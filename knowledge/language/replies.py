"""Yes, no, don't know, skip: short replies in Dutch."""

import re
from typing import Literal

from knowledge.language.text import normalise

Short = Literal["ja", "nee", "weet_niet", "sla_over"]

_YES = (
    r"ja+|jaa+|jawel|jazeker|jep|yep|yes|yess|jup|ye|yeah|jahoor|klopt|zeker|inderdaad|correct|precies|"
    r"juist|uiteraard|natuurlijk|absoluut|tuurlijk|dat klopt|is goed|prima|akkoord|ok|oke|oki|okay|okee|"
    r"exact|goed|waar|true|👍|ik denk het wel|ik denk van wel|denk het wel|helaas wel|eigenlijk wel|toch wel|best wel|zekers|jazekers|wel degelijk"
)
_NO = (
    r"nee+|neen|nope|nop|nah|neuh|nein|no|niet|nooit|geenszins|zeker niet|helemaal niet|absoluut niet|"
    r"klopt niet|dat klopt niet|is niet zo|onjuist|fout|niet echt|nog niet|echt niet|👎|"
    r"ik denk het niet|ik denk van niet|denk het niet|ik dacht het niet|nee hoor"
)
_UNSURE = (
    r"(?:dat )?weet (?:ik )?(?:het )?(?:nog |echt |eigenlijk |ook |zelf )*niet(?: zo| precies| zeker)?|geen idee|geen flauw idee|"
    r"idk|kweenie|kweetnie\w*|kweet niet|weenie|weetnie|wnie|weet nie|geen zin in kiezen|twijfel\w*|"
    r"ik weet niet\w*|weet ik nie|weet ik veel|joost mag\w*|misschien|zou ik niet weten|nog geen idee|onbekend|ben er nog niet uit|moeilijk|lastig|nog niet over nagedacht|hmm+|eh+|uh+m*|tja"
)
_SKIP = (
    r"sla (?:dit |deze |maar |die |dat )*(?:vraag )?over|slaan? we over|overslaan|skip\w*|volgende(?: vraag)?|"
    r"(?:dat )?(?:zeg|vertel|deel) (?:ik )?(?:je |jou )?(?:dat )?(?:liever )?niet|liever niet|gaat (?:je|u|jullie) niks? aan|"
    r"gaat (?:je|u|jou|jullie|niemand) niets aan|prive|wil ik niet (?:zeggen|vertellen|delen)|niet van toepassing|nvt|n\.v\.t\.?|"
    r"dat hou ik voor mezelf|geen antwoord|wil ik liever niet\w*|zeg ik niet|niet relevant|doet er niet toe|pas"
)


def short_reply(text: str) -> Short | None:
    """Return what a short reply says, or None when it says something else.

    A reply that goes on after its yes or no ("nee, ik zit in de ww") still counts by its
    first word.
    """
    plain = normalise(text).strip(" .!,?")
    for reply, pattern in (("sla_over", _SKIP), ("weet_niet", _UNSURE)):
        if re.search(rf"(?<!\w)(?:{pattern})(?!\w)", plain) and len(plain.split()) <= 12:
            return reply  # type: ignore[return-value]
    if re.match(rf"(?:{_NO})(?!\w)", plain):
        return "nee"
    if re.match(r"(?:ja+|jawel|jazeker)? ?(?:dat )?(?:klopt niet|is niet zo)", plain):
        return "nee"
    if re.match(rf"(?:{_YES})(?!\w)(?! niet)", plain):
        return "ja"
    if re.search(r"(?:^|\W)(?:klopt|wel|zeker)$", plain) and len(plain.split()) <= 4:
        return "ja"
    if re.search(r"(?:^|\W)niet$", plain) and len(plain.split()) <= 4:
        return "nee"
    return None


def is_question(text: str) -> bool:
    """Return whether a text asks something, by its mark or its first word."""
    plain = normalise(text)
    return plain.endswith("?") or bool(
        re.match(
            r"(?:maar |en |hoezo|ho |eh |hey |he |hoi )*(?:waarom|hoezo|wat|wie|waar|wanneer|hoe|welke|kan je|kun je|"
            r"kan ik|mag ik|moet ik|bestaat|is er|zijn er|heb je|ben je|bent u|weet je|krijg ik|waarvoor|wordt|worden)\b",
            plain,
        )
    )
