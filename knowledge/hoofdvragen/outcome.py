"""What an answer and a whole message give: slot updates, and what to say about them."""

from dataclasses import dataclass, field
from typing import Any

from knowledge.hoofdvragen.known import Known
from knowledge.hoofdvragen.message import Note


@dataclass(frozen=True)
class Answer:
    """Slot updates and notes that a message gives for the question asked."""

    updates: dict[str, Any] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)


@dataclass(frozen=True)
class Reading:
    """The outcome of reading a message.

    `updates` are new slot values; `notes` are things to say before the next question;
    `answered` is False when the message held nothing for the question, so that it may be
    a question of the person's own.
    """

    updates: dict[str, Any] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()
    answered: bool = False


def skip(slot: str, known: Known) -> Answer:
    """Return the answer of somebody who would rather not say: go on with what there is.

    Who has no work and may have a benefit goes on as somebody without one, and is told so.
    """
    if slot == "uitkering":
        facts = {**(known.get("situatie_feiten") or {"soort": ["geen_werk"]}), "uitkering": False}
        return Answer({"situatie_feiten": facts}, [Note("uitkering_onbekend")])
    skipped = [*(known.get("overgeslagen") or []), slot]
    if slot == "situatie":
        skipped += ["uitkering", "keuzemoment"]
    return Answer({"overgeslagen": skipped, "twijfel": None}, [Note("overgeslagen")])
