"""What a person sends: read with a limit, cleaned, and refused kindly where needed."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import parse_qs

from starlette.requests import Request

from bot.web import texts

MAX_CHARACTERS = 4000
# A text that is too long must still come back to the person who typed it.
MAX_BODY_BYTES = 1024 * 1024

_MESSAGE_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


class RefusedError(Exception):
    """A message that is not accepted: an HTTP status and a Dutch sentence that says why."""

    def __init__(self, status: int, sentence: str):
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence


@dataclass(frozen=True)
class Message:
    """An accepted message: cleaned text and the client's own id, if it gave one."""

    text: str
    message_id: str | None


async def read_json(request: Request) -> Message:
    """Return the message in a JSON body `{"text": …, "message_id": …}`.

    Raises RefusedError with 400 for anything else, and as `accept` does.
    """
    try:
        body = json.loads(await _body(request))
    except (ValueError, RecursionError):
        raise RefusedError(400, texts.INVALID_JSON) from None
    if not isinstance(body, dict) or not isinstance(body.get("text"), str):
        raise RefusedError(400, texts.INVALID_JSON)
    return accept(body["text"], body.get("message_id"))


async def read_context(request: Request) -> dict[str, str]:
    """Return what a page tells of the person: a JSON object of texts.

    Raises RefusedError with 400 for anything else.
    """
    try:
        body = json.loads(await _body(request))
    except (ValueError, RecursionError):
        raise RefusedError(400, texts.INVALID_CONTEXT) from None
    if not isinstance(body, dict) or not all(isinstance(value, str) for value in body.values()):
        raise RefusedError(400, texts.INVALID_CONTEXT)
    return body


async def read_form(request: Request) -> dict[str, str]:
    """Return the fields of an urlencoded form, the last value of each.

    Raises RefusedError with 413 when the form is larger than any text could be.
    """
    body = await _body(request)
    fields = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True, errors="replace")
    return {name: values[-1] for name, values in fields.items()}


def accept(text: str, message_id: object) -> Message:
    """Return the message, cleaned.

    Raises RefusedError with 400 for an empty text or a malformed id, 413 for a text of more
    than MAX_CHARACTERS.
    """
    if message_id is not None and not (
        isinstance(message_id, str) and _MESSAGE_ID.fullmatch(message_id)
    ):
        raise RefusedError(400, texts.INVALID_MESSAGE_ID)
    cleaned = clean(text)
    if not cleaned:
        raise RefusedError(400, texts.EMPTY)
    if len(cleaned) > MAX_CHARACTERS:
        raise RefusedError(413, texts.TOO_LONG)
    return Message(cleaned, message_id)


def clean(text: str) -> str:
    """Return the text with `\\n` line ends and without control characters and loose surrogates."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(
        c for c in lines if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs")
    ).strip()


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            raise RefusedError(413, texts.TOO_LONG)
    return bytes(body)
