"""How well single messages are read: `tests/data/feiten_test*.yml`, slot by slot.

A sentence names the facts it holds (`feiten`), what is right as well (`ook_goed`), and the
slots that may be filled besides (`mag`); every other slot of `SLOTS` has to stay empty.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

import yaml

from bot.model import ROOT
from bot.nlu.linear_model import LinearModel
from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read
from tests.evaluation.figures import Measured
from tests.evaluation.intents import trained_model, utterances
from tests.evaluation.progress import Progress, silent

SLOTS = (
    "leeftijd", "situatie", "uitkering", "technische_achtergrond", "invloed", "gemeente", "regio",
    "interesse",
)  # fmt: skip
"""What is judged; role, persona and choice follow from the rest."""

_FILES = sorted((ROOT / "tests" / "data").glob("feiten_test*.yml"))
_WORK = ("werk_buiten_techniek", "werk_binnen_techniek")


class _DayOfWriting(datetime.date):
    """The day on which ages were worked out from years of birth."""

    @classmethod
    def today(cls) -> datetime.date:
        return datetime.date(2026, 11, 22)


@dataclass(frozen=True)
class Sentence:
    """A sentence with what was read in it, by slot."""

    written: Mapping[str, Any]
    found: Mapping[str, Any]

    def expects(self, slot: str) -> bool:
        """Whether the sentence tells this slot."""
        return slot in self.written["feiten"]

    def right(self, slot: str) -> bool:
        """Whether the slot holds what was told, or is empty when nothing was."""
        if not self.expects(slot):
            return self.found.get(slot) in (None, []) or slot in self.written.get("mag", ())
        good = [self.written["feiten"][slot], *self.written.get("ook_goed", {}).get(slot, ())]
        return same(self.found.get(slot)) in [same(value) for value in good]

    @property
    def wrong(self) -> list[str]:
        """The slots that are wrong."""
        return [slot for slot in SLOTS if not self.right(slot)]


def same(value: Any) -> Any:
    """Return a value as it is compared: lists as sets, texts without capitals."""
    if isinstance(value, list | tuple):
        return frozenset(value)
    return value.lower() if isinstance(value, str) else value


def sentences() -> list[dict[str, Any]]:
    """Return the written sentences."""
    return [one for file in _FILES for one in yaml.safe_load(file.read_text(encoding="utf-8"))]


def measure(progress: Progress = silent) -> Measured:
    """Return the share of the sentences that are right, whole and per slot that they tell.

    `ten onrechte` is the share of the sentences in which something is read that nobody told.
    """
    written = sentences()
    results = _read_all(trained_model(), list(progress(written, "Zinnen lezen")))
    figures = {"hele zinnen": _share([not one.wrong for one in results])}
    for slot in SLOTS:
        if telling := [one.right(slot) for one in results if one.expects(slot)]:
            figures[slot] = _share(telling)
    figures["ten onrechte"] = _share(
        [any(not one.expects(slot) for slot in one.wrong) for one in results]
    )
    counts = Counter(slot for one in results for slot in SLOTS if one.expects(slot))
    lines = [f"{len(results)} zinnen; " + ", ".join(f"{s} {n}" for s, n in counts.items())]
    return Measured(figures, lines, [_fault(one) for one in results if one.wrong])


def _read_all(model: LinearModel, written: Sequence[Mapping[str, Any]]) -> list[Sentence]:
    rows = model.probabilities(utterances([one["tekst"] for one in written]))
    with patch("knowledge.language.age.date", _DayOfWriting):
        return [
            Sentence(one, _read(one, model.intents[row.argmax()], float(row.max())))
            for one, row in zip(written, rows, strict=True)
        ]


def _read(one: Mapping[str, Any], intent: str, confidence: float) -> Mapping[str, Any]:
    message = Message(one["tekst"], intent, confidence, one.get("vraag"))
    return read(message, _known(one)).updates


def _known(one: Mapping[str, Any]) -> dict[str, Any]:
    """What the guide knows when it asks for the situation: the role, which it asks first."""
    if one.get("vraag") != "situatie":
        return {}
    situation = str(one["feiten"].get("situatie"))
    adult = situation in _WORK or situation.startswith("zonder_werk")
    return {"rol": "kandidaat" if adult else "leerling"}


def _share(verdicts: Sequence[bool]) -> float:
    return sum(verdicts) / len(verdicts)


def _fault(one: Sentence) -> str:
    wrong = "; ".join(
        f"{slot}: {one.written['feiten'].get(slot)} maar {one.found.get(slot)}"
        for slot in one.wrong
    )
    return f"{one.written['tekst']!r}  {wrong}"
