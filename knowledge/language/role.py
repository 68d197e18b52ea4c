"""Who is talking: somebody for themselves, a pupil, somebody on behalf of one, an employer.

The words are in rollen.yml.
"""

import re

from knowledge.language.influence import find_influence
from knowledge.language.once import once
from knowledge.language.patterns import word_lists
from knowledge.language.text import normalise

_ROLES = ("werkgever", "begeleider", "leerling", "kandidaat")


# "En mijn zus? Die is 20" and "mijn zus, die is 20" go on about her.
_BETWEEN = re.compile(r"[?]|,(?= (?:die|hij|zij|ze)\b)")
_I = re.compile(r"\b(?:ik|k|mij|me|we|wij)\b")
_SENTENCE_END = re.compile(r"[.!?;:]+ ")
_OWN = {"werkgever": "eigen_werkgever", "begeleider": "eigen_begeleider"}
_SWITCHES = {"wissel_werkgever": "werkgever", "wissel_ander": "begeleider",
             "wissel_zelf": "kandidaat"}  # fmt: skip


def find_switch(text: str) -> str | None:
    """Return the role that a text plainly changes to, whatever was talked about, or None.

    "Ik zoek zelf ook werk", "verder met mijn klant", "ik ben trouwens werkgever".
    """
    if takes_over(text):
        return "begeleider"
    words = word_lists("rollen")
    plain = words.without(_BETWEEN.sub("", normalise(text)), "geen_wissel")
    return next((role for name, role in _SWITCHES.items() if words.has(plain, name)), None)


def speaks_for_relative(plain: str) -> bool:
    """Return whether a sentence of normalised text begins with what somebody near one wants."""
    words = word_lists("rollen")
    begins = any(
        words.starts(part, "naaste_wil")
        or (
            words.starts(part, "naaste_is") and words.has(part, "wil_ander") and not _I.search(part)
        )
        for part in _SENTENCE_END.split(plain)
    )
    return begins and not words.has(plain, "wil_van_mij")


def asks_place_for_self(text: str) -> bool:
    """Return whether somebody asks what there is for a grown-up as they are themselves.

    "Heeft de techniek plek voor een moeder van 45": who asks for another names that other.
    "Kan iemand van 52 nog lasser worden? Dat ben ik": they say so.
    """
    words, plain = word_lists("rollen"), normalise(text)
    of_self = words.has(plain, "over_iemand") and words.has(plain, "ben_ik_zelf")
    return (of_self or words.has(plain, "plek_voor_mij")) and not words.starts(plain, "ambt")


def tells_who_sent(text: str) -> bool:
    """Return whether somebody tells who pointed them here: "mijn zoon stuurde me dit"."""
    return word_lists("rollen").has(normalise(text), "gestuurd")


def sent_by(text: str) -> list[str]:
    """Return who pointed somebody here, as keys of the contract's `invloed`: "van mijn decaan"."""
    sent = word_lists("rollen").pattern("gestuurd").search(normalise(text))
    return find_influence(sent.group(), asked=True) if sent else []


def takes_over(text: str) -> bool:
    """Return whether a helper goes on for who was talking: "je praat nu met haar vader"."""
    words, plain = word_lists("rollen"), normalise(text).replace(",", "")
    here = words.starts(plain, "helper_hier") and not words.starts(plain, "helper_elders")
    return here or words.has(plain, "neemt_zeker_over")


def goes_on_self(text: str) -> bool:
    """Return whether who was spoken of goes on themselves: "hier is de leerling zelf"."""
    return word_lists("rollen").has(normalise(text).replace(",", ""), "zelf_verder")


@once
def find_role(text: str, *, asked: bool = False) -> str | None:
    """Return the key of the contract's `rol` that a text names, or None.

    Only with `asked` do single words such as "leerling" count.
    """
    words = word_lists("rollen")
    plain = words.without(normalise(text), "voor_iets", "gestuurd", "zorgde_voor", "niet_op_school")
    if words.starts(plain.replace(",", ""), "kind_eerst") or speaks_for_relative(plain):
        return "begeleider"
    # "Ik ben 44 en moeder van Sem, hij is 15" is about Sem.
    if words.has(plain.replace(",", ""), "naaste_van"):
        return "begeleider"
    if words.starts(plain, "ambt") and not words.has(plain, "voor_zichzelf"):
        return "begeleider"
    if not asked and not words.has(normalise(text), "uitspraak"):
        return None
    for role in _ROLES:
        told = words.without(plain, _OWN[role]) if role in _OWN else plain
        if role == "begeleider" and words.has(plain, "voor_zichzelf"):
            continue
        if words.has(told, role):
            return role
    if not asked:
        return None
    if words.has(plain, "begeleider_heel") and not find_influence(text):
        return "begeleider"
    return "kandidaat" if words.is_whole(plain, "kandidaat_heel") else None
