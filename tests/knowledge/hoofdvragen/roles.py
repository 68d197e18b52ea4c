"""People in a role, and what is known after they say something."""

from __future__ import annotations

from typing import Any

from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.conversations import message

CLIENT = {"rol": "begeleider", "leeftijd": 31, "situatie": "zonder_werk_met_uitkering"}
WORKER = {"rol": "kandidaat", "leeftijd": 41, "situatie": "werk_buiten_techniek"}
PUPIL = {"rol": "leerling", "leeftijd": 14, "situatie": "vmbo_tl"}


def after(known: dict[str, Any], text: str, **how: Any) -> dict[str, Any]:
    """Return what is known after this message; `how` is what `message` takes."""
    reading = read(message(text, **how), known)
    return {**known, **reading.updates}
