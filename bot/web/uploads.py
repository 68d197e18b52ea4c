"""Reads what somebody sends, a form with a file or JSON, with a limit on all of it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import Message

from bot.web import texts
from bot.web.messages import RefusedError
from knowledge.documents import LARGEST

_LARGEST_BODY = LARGEST + 500_000
"""Bytes: the largest document, and the fields of the form around it."""


async def read_json(request: Request) -> dict[str, Any]:
    """Return the JSON object that is sent; RefusedError with 400 for anything else."""
    try:
        content = json.loads(await limited(request).body())
    except (ValueError, RecursionError):
        raise RefusedError(400, texts.INVALID_JSON_OBJECT) from None
    if not isinstance(content, dict):
        raise RefusedError(400, texts.INVALID_JSON_OBJECT)
    return content


@asynccontextmanager
async def read_form(request: Request) -> AsyncIterator[FormData]:
    """Give the fields and files of a form; RefusedError when it is broken or too large."""
    try:
        async with limited(request).form(max_files=1, max_fields=10, max_part_size=LARGEST) as form:
            yield form
    except HTTPException as error:
        raise RefusedError(error.status_code, texts.INVALID_FORM) from error


def limited(request: Request) -> Request:
    """Return the request so that reading it stops with RefusedError (413) at the limit."""
    read = 0

    async def receive() -> Message:
        nonlocal read
        message = await request.receive()
        read += len(message.get("body", b""))
        if read > _LARGEST_BODY:
            raise RefusedError(413, texts.TOO_LARGE)
        return message

    return Request(request.scope, receive)
