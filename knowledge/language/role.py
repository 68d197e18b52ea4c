"""Who is talking: somebody for themselves, a pupil, somebody on behalf of one, an employer."""

import re

from knowledge.language.text import normalise

_EMPLOYER = (
    r"werkgever|(?:wij|we) zoeken (?:\w+ )?(?:personeel|mensen|monteurs|technici|medewerkers|vakmensen)|recruiter|"
    r"(?:mijn|ons|onze|een) (?:\w+ ){0,2}vacature\w*|vacaturetekst|hr[- ](?:manager|adviseur|medewerker)|ik zoek (?:nieuw )?personeel"
)
_HELPER = (
    r"decaan|(?:ik ben|ben|als|namens|voor) (?:de |een |zijn |haar |zelf )?(?:\w+ )?(?:mentor|ouder|moeder|vader|docent|leraar|lerares|begeleider|jobcoach|"
    r"casemanager|klantmanager|slb'er|leerkracht|consulent|loopbaancoach|coach|loopbaanbegeleider|juf|meester)(?! worden)|"
    r"(?:mijn|m'n|mn|onze|een) (?:\w+ )?(?:zoon|dochter|kind|kinderen|leerling\w*|klant|client|kandidaat|klas|mentorklas|pleegkind|stiefzoon|stiefdochter|kleinzoon|kleindochter|mentorleerling)|"
    r"begeleider|ouder|voor (?:iemand anders|een ander|mijn \w+)|namens iemand"
)
_PUPIL = r"leerling|scholier|student|studente|ik zit (?:nog )?op school|op school|ik studeer|middelbare scholier|vmbo'?er|mbo'?er|havist|brugklasser"
_CANDIDATE = (
    r"zij-?instrom\w+|werkzoekende?|ik zoek (?:een )?(?:baan|werk)|werknemer|voor (?:mezelf|mijzelf|me zelf)|"
    r"(?:over|door)stappen|omscholen|ik wil (?:zelf )?(?:de|in de|naar de) techniek(?: in)?|volwassene|kandidaat|ik werk"
)


def find_role(text: str, *, asked: bool = False) -> str | None:
    """Return the key of the contract's `rol` that a text names, or None.

    Only with `asked` do single words such as "leerling" count.
    """
    plain = normalise(text)
    statement = re.search(
        r"\b(?:ik ben|wij zijn|we zijn|als|namens|mijn|m'n|mn|onze|voor|ik zoek|wij zoeken|we zoeken|ik wil|ik heb)\b",
        plain,
    )
    if not asked and not statement:
        return None
    patterns = (
        ("werkgever", _EMPLOYER),
        ("begeleider", _HELPER),
        ("leerling", _PUPIL),
        ("kandidaat", _CANDIDATE),
    )
    for role, pattern in patterns:
        if re.search(rf"(?<![\w-])(?:{pattern})(?![\w-])", plain):
            if role == "werkgever" and re.search(
                r"\b(?:mijn|m'n|huidige|oude|nieuwe|een andere|bij een|bij mijn) werkgever\b", plain
            ):
                continue
            return role
    return None
