"""What a link to the bot tells: `https://t.me/<bot>?start=<what is known>`.

What is known is written as `slot-waarde`, several joined by `--`, with the keys of the
guide: `rol-leerling--leeftijd-15--regio-rijnmond--interesse-ict`.
"""

from __future__ import annotations

from collections.abc import Callable

from knowledge.labels import in_words, keys, label
from knowledge.vocabulary import REGIOS, SITUATIES

FOR_VACANCY = "vacature"
"""The link for an employer who wants a vacancy checked."""

_BETWEEN = "--"
_OLDEST = 120


def said_by_link(argument: str) -> str | None:
    """Return what somebody who came by this link would say; None when it says nothing.

    Parts that are not known are left out: links are typed over from paper.
    """
    parts = (part.partition("-") for part in argument.split(_BETWEEN))
    told = {slot: value for slot, _, value in parts if _is_known(slot, value)}
    helper = told.get("rol") == "begeleider"
    sentences = [_SENTENCES[slot](told[slot], helper) for slot in _SENTENCES if slot in told]
    return " ".join(sentences) or None


def _is_known(slot: str, value: str) -> bool:
    match slot:
        case "leeftijd":
            return value.isascii() and value.isdigit() and 0 < int(value[:4]) <= _OLDEST
        case "rol" | "interesse":
            return value in keys(slot)
        case "situatie":
            return value in SITUATIES
        case "regio":
            return value in REGIOS
        case _:
            return False


def _age(value: str, helper: bool) -> str:
    return f"De leerling of kandidaat is {value} jaar." if helper else f"Ik ben {value} jaar."


def _situation(value: str, helper: bool) -> str:
    words = in_words("situatie", value, helper=helper)
    return f"{words[:1].upper()}{words[1:]}."


def _region(value: str, helper: bool) -> str:  # noqa: ARG001
    return f"Ik zoek in {in_words('regio', value)}."


def _interest(value: str, helper: bool) -> str:  # noqa: ARG001
    return f"Het gaat om {in_words('interesse', [value])}."


def _role(value: str, helper: bool) -> str:  # noqa: ARG001
    return f"{label('rol', value)}."


_SENTENCES: dict[str, Callable[[str, bool], str]] = {
    "rol": _role,
    "leeftijd": _age,
    "situatie": _situation,
    "regio": _region,
    "interesse": _interest,
}
