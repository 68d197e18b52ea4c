"""Who is talking: somebody for themselves, a pupil, somebody on behalf of one, an employer.

The words are in rollen.yml.
"""

from knowledge.language.patterns import word_lists
from knowledge.language.text import normalise

_ROLES = ("werkgever", "begeleider", "leerling", "kandidaat")


def find_role(text: str, *, asked: bool = False) -> str | None:
    """Return the key of the contract's `rol` that a text names, or None.

    Only with `asked` do single words such as "leerling" count.
    """
    words = word_lists("rollen")
    plain = normalise(text)
    if not asked and not words.has(plain, "uitspraak"):
        return None
    for role in _ROLES:
        told = words.without(plain, "eigen_werkgever") if role == "werkgever" else plain
        if role == "begeleider" and words.has(plain, "voor_zichzelf"):
            continue
        if words.has(told, role):
            return role
    return "kandidaat" if asked and words.is_whole(plain, "kandidaat_heel") else None
