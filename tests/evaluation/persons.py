"""Persons who answer whatever is asked: `tests/data/personen_test*.yml`.

A person says an opening, tells the role when that leads to no question, and then gives for each
slot that is asked the answer that is written.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

import yaml

from bot.dialogue import Dialogue
from bot.model import ROOT
from tests.evaluation.dialogues import answer, wrong_slots
from tests.evaluation.figures import Measured
from tests.evaluation.progress import Progress, silent

_FILES = sorted((ROOT / "tests" / "data").glob("personen_test*.yml"))
_ROLES = {
    "kandidaat": "ik zoek iets voor mezelf, ik wil de techniek in",
    "leerling": "ik zit op school",
    "begeleider": "ik zoek iets voor iemand anders",
}


def persons() -> list[dict[str, Any]]:
    """Return the written persons."""
    return [
        person for file in _FILES for person in yaml.safe_load(file.read_text(encoding="utf-8"))
    ]


async def measure(dialogue: Dialogue, progress: Progress = silent) -> Measured:
    """Return the share of the persons of whom everything is right, and that per slot."""
    faults: list[str] = []
    told: Counter[str] = Counter()
    right: Counter[str] = Counter()
    everything = []
    for person in progress(persons(), "Personen"):
        expected = {"rol": person["rol"], **person["verwacht"]}
        slots = await _slots_of(dialogue, person)
        wrong = {slot: list(wrong_slots({slot: value}, slots)) for slot, value in expected.items()}
        told.update(list(expected))
        right.update(slot for slot, found in wrong.items() if not found)
        everything.append(not any(wrong.values()))
        faults += [f"{person['id']}: {fault}" for found in wrong.values() for fault in found]
    figures = {"alles goed": sum(everything) / len(everything)}
    figures |= {slot: right[slot] / told[slot] for slot in told}
    return Measured(figures, [f"{len(everything)} personen"], faults)


async def _slots_of(dialogue: Dialogue, person: Mapping[str, Any]) -> Mapping[str, Any]:
    name = f"persoon {person['id']}"
    last = await dialogue.exchange(name, person["opening"])
    answers = {"rol": _ROLES[person["rol"]], **person["antwoorden"]}
    if last.requested_slot is None:
        last = await dialogue.exchange(name, answers["rol"])
    answered = await answer(dialogue, name, last.requested_slot, answers)
    return (answered or [last])[-1].slots
