"""Whole conversations, turn by turn: `tests/data/gesprekken_test*.yml`.

What a turn may hold is told at the top of the first.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from bot.dialogue import Dialogue, Exchange
from bot.model import ROOT
from tests.evaluation.facts import same
from tests.evaluation.figures import Measured
from tests.evaluation.progress import Progress, silent

_FILES = sorted((ROOT / "tests" / "data").glob("gesprekken_test*.yml"))
_FAILURE = r"Traceback|er ging bij mij iets mis"
_TRIES = 3


def conversations() -> list[tuple[str, dict[str, Any]]]:
    """Return the written conversations, each after the name of its file."""
    return [
        (file.stem, one)
        for file in _FILES
        for one in yaml.safe_load(file.read_text(encoding="utf-8"))
    ]


async def measure(dialogue: Dialogue, progress: Progress = silent, *, every: int = 1) -> Measured:
    """Return the share per file of the conversations in which every turn went as written.

    With `every` 2 only each second conversation is held.
    """
    faults: list[str] = []
    by_subject: defaultdict[str, list[bool]] = defaultdict(list)
    by_file: defaultdict[str, list[bool]] = defaultdict(list)
    for file, one in progress(conversations()[::every], "Gesprekken"):
        wrong = await hold(dialogue, one)
        faults += [f"{one['naam']}: {fault}" for fault in wrong]
        by_subject[one["onderwerp"]].append(not wrong)
        by_file[file].append(not wrong)
    lines = [
        f"{subject:40} {sum(passed):3} van {len(passed)}" for subject, passed in by_subject.items()
    ]
    figures = {file: sum(passed) / len(passed) for file, passed in by_file.items()}
    return Measured(figures, lines, faults)


async def hold(dialogue: Dialogue, conversation: Mapping[str, Any]) -> list[str]:
    """Hold a conversation and return what went otherwise than written."""
    name = f"gesprek {conversation['naam']}"
    faults: list[str] = []
    said_before: list[str] = []
    asked: str | None = None
    exchanges: list[Exchange] = []
    for number, turn in enumerate(conversation["beurten"], 1):
        if answers := turn.get("antwoorden"):
            # Where all was told already, what was said last is held against what is written.
            exchanges = await answer(dialogue, name, asked, answers) or exchanges
        else:
            text = str(turn["zegt"]) * turn.get("herhaal", 1)
            exchanges = [await dialogue.exchange(name, text)]
        if not exchanges:
            faults.append(f"beurt {number}: er wordt niets gevraagd")
            continue
        asked = exchanges[-1].requested_slot
        faults += [f"beurt {number}: {wrong}" for wrong in check(turn, exchanges, said_before)]
        said_before = _texts(exchanges)
    return faults


async def answer(
    dialogue: Dialogue, name: str, asked: str | None, answers: Mapping[str, str]
) -> list[Exchange]:
    """Answer what is asked until nothing is asked that there is an answer to.

    Who is asked the same time and again skips it in the end.
    """
    exchanges: list[Exchange] = []
    tries: Counter[str] = Counter()
    while asked in answers and tries[asked] <= _TRIES:
        text = str(answers[asked]) if tries[asked] < _TRIES else "sla over"
        tries[asked] += 1
        exchanges.append(await dialogue.exchange(name, text))
        asked = exchanges[-1].requested_slot
    return exchanges


def check(turn: Mapping[str, Any], exchanges: list[Exchange], before: list[str]) -> Iterator[str]:
    """Yield what is wrong with what the bot did in a turn."""
    last, texts = exchanges[-1], _texts(exchanges)
    together = "\n".join(texts)
    if not together.strip() or re.search(_FAILURE, together):
        yield f"geen gewoon antwoord: {together!r}"
    yield from wrong_slots(turn.get("slots", {}), last.slots)
    asks = turn.get("vraagt", last.requested_slot)
    if last.requested_slot not in (asks if isinstance(asks, list) else [asks]):
        yield f"vraagt {last.requested_slot}, niet {asks}"
    if (intent := turn.get("intent")) not in (None, last.intent["name"]):
        yield f"bedoeling {last.intent['name']}, niet {intent}"
    if (about := turn.get("zegt_iets_over")) and not re.search(about, together):
        yield f"zegt niets over {about}: {together!r}"
    if (never := turn.get("zegt_niet")) and re.search(never, together):
        yield f"zegt toch {never}: {together!r}"
    if turn.get("anders") and texts == before:
        yield f"zegt hetzelfde als daarvoor: {together!r}"
    if turn.get("initiatieven") and not any(map(_suggests, exchanges)):
        yield "laat geen initiatieven zien"


def wrong_slots(expected: Mapping[str, Any], slots: Mapping[str, Any]) -> Iterator[str]:
    """Yield the slots that do not hold what is expected; an empty list is no value."""
    for slot, value in expected.items():
        if same(slots.get(slot) or None) != same(value or None) and slots.get(slot) != value:
            yield f"{slot} is {slots.get(slot)}, niet {value}"


def _texts(exchanges: list[Exchange]) -> list[str]:
    return [reply.text for exchange in exchanges for reply in exchange.turn.replies]


def _suggests(exchange: Exchange) -> bool:
    return any(reply.data.get("initiatieven") for reply in exchange.turn.replies)
