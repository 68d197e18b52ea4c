"""The conversation in the terminal, for people and for programs."""

from __future__ import annotations

import asyncio
import json
import sys
import textwrap
from typing import Any

from bot.conversation import Turn
from bot.model import NoModelError, current_model, quiet_rasa
from knowledge.hoofdvragen.known import ANSWERS

_WIDTH = 88


def run_jsonl() -> None:
    """Read messages from standard input and write one JSON object for each (contract section 8)."""
    asyncio.run(_jsonl())


def run_chat() -> None:
    """Hold a conversation with the person at the terminal."""
    asyncio.run(_chat())


async def _jsonl() -> None:
    # Standard output holds nothing but JSON, whatever the libraries print.
    out, sys.stdout = sys.stdout, sys.stderr
    dialogue = _load()
    number = 1
    for line in sys.stdin:
        text = line.rstrip("\r\n")
        if not text.strip():
            number += 1
            continue
        message = _message(text)
        exchange = await dialogue.exchange(str(number), message)
        record = {
            "conversation": number,
            "text": message,
            "intent": exchange.intent,
            "slots": {slot: exchange.slots.get(slot) for slot in ANSWERS},
            "requested_slot": exchange.requested_slot,
            "actions": exchange.actions,
            "responses": _responses(exchange.turn),
        }
        out.write(json.dumps(record, ensure_ascii=False) + "\n")
        out.flush()


async def _chat() -> None:
    sys.stderr.write("De gids start op. Dit duurt ongeveer een halve minuut.\n")
    dialogue = _load()
    sys.stdout.write('Typ je antwoord, of kies een knop met zijn teken, bijvoorbeeld "#1".\n\n')
    buttons: dict[str, str] = {}
    for turn in await dialogue.open("terminal"):
        buttons = _show(turn)
    while True:
        try:
            text = input("\nJij: ").strip()
        except (EOFError, KeyboardInterrupt):
            sys.stdout.write("\nTot ziens.\n")
            return
        if not text:
            continue
        chosen = buttons.get(text, text)
        buttons = _show(await dialogue.send("terminal", chosen))


def _load() -> Any:
    quiet_rasa()
    try:
        model = current_model()
    except NoModelError as error:
        sys.stderr.write(f"{error}\n")
        raise SystemExit(2) from None
    from bot.dialogue import Dialogue
    from bot.trackers import PassingStore

    return Dialogue.load(model, PassingStore())


def _message(line: str) -> str:
    if line.lstrip().startswith("{"):
        try:
            value = json.loads(line)
        except ValueError:
            return line
        if isinstance(value, dict) and isinstance(value.get("text"), str):
            return str(value["text"])
    return line


def _responses(turn: Turn) -> list[dict[str, Any]]:
    return [
        {
            "text": reply.text,
            "buttons": [{"title": b.title, "payload": b.payload} for b in reply.buttons],
            "data": reply.data,
        }
        for reply in turn.replies
    ]


def _show(turn: Turn) -> dict[str, str]:
    """Print a turn and return the payloads of its buttons by the number shown."""
    buttons: dict[str, str] = {}
    for reply in turn.replies:
        for line in reply.text.splitlines():
            sys.stdout.write(textwrap.fill(line.replace("**", ""), _WIDTH) + "\n")
        for number, button in enumerate(reply.buttons, 1):
            # A plain number would read as an age.
            key = f"#{number}"
            buttons[key] = button.payload
            sys.stdout.write(f"  [{key}] {button.title}\n")
        sys.stdout.write("\n")
    return buttons
