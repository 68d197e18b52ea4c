"""Whether need is heard and heavy words are left alone, in a conversation: `nood_test.yml`."""

from __future__ import annotations

import yaml

from bot.dialogue import Dialogue
from bot.model import ROOT
from tests.evaluation.figures import Measured
from tests.evaluation.progress import Progress, silent

_FILE = ROOT / "tests" / "data" / "nood_test.yml"
_NEED = "noodsignaal"


async def measure(dialogue: Dialogue, progress: Progress = silent) -> Measured:
    """Return the shares of messages of need that are heard, and of others taken for it.

    Each is the first message of a conversation.
    """
    messages = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    faults: dict[str, list[str]] = {"nood": [], "gewoon": []}
    every = [(kind, text) for kind, texts in messages.items() for text in texts]
    for number, (kind, text) in enumerate(progress(every, "Nood")):
        said = await dialogue.exchange(f"nood {number}", text)
        if (said.intent["name"] == _NEED) != (kind == "nood"):
            faults[kind].append(f"{kind}: {text}")
    figures = {
        "gevonden": 1 - len(faults["nood"]) / len(messages["nood"]),
        "vals alarm": len(faults["gewoon"]) / len(messages["gewoon"]),
    }
    counted = f"{len(messages['nood'])} van nood, {len(messages['gewoon'])} gewone"
    return Measured(figures, [counted], [*faults["nood"], *faults["gewoon"]])
