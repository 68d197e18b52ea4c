"""Sentences with their intents, from files in the form of Rasa's training data."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml

from bot.model import ROOT


@cache
def training() -> list[tuple[str, str]]:
    """Return the training sentences with their intents."""
    return read_examples(*sorted((ROOT / "data" / "nlu").glob("*.yml")))


def read_examples(*files: Path) -> list[tuple[str, str]]:
    """Return the sentences in these files, each with its intent."""
    return [
        (line.removeprefix("- ").strip(), block["intent"])
        for file in files
        for block in yaml.load(file.read_text(encoding="utf-8"), yaml.CSafeLoader)["nlu"]
        for line in block["examples"].splitlines()
        if line.startswith("- ")
    ]
