"""A Bot API of our own: as strict as Telegram's, and in trouble when a test asks for it."""

from __future__ import annotations

import asyncio
import json
import re
import socket
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.telegram.rendering import length

TOKEN = "123456:a-token-that-may-be-in-no-log"
USERNAME = "techniekgids_test_bot"
BROKEN = "broken"

_TAGS = {"b", "strong", "i", "em", "u", "s", "code", "pre", "a"}


class Refused(Exception):
    def __init__(self, status: int, description: str, **parameters: Any):
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


@dataclass(frozen=True)
class Call:
    """A request that was accepted; `text` is what a person reads."""

    method: str
    chat_id: int | None
    text: str
    params: dict[str, Any]
    at: float = field(default_factory=time.monotonic)

    @property
    def buttons(self) -> list[list[dict[str, str]]]:
        return json.loads(self.params.get("reply_markup", "{}")).get("inline_keyboard", [])

    @property
    def titles(self) -> list[str]:
        return [button["text"] for row in self.buttons for button in row]

    def data(self, title: str) -> str:
        """Return the callback data of a button."""
        found = (b["callback_data"] for row in self.buttons for b in row if b["text"] == title)
        return next(found)

    @property
    def links(self) -> dict[str, str]:
        """Return the addresses of the buttons that open one, by title."""
        return {b["text"]: b["url"] for row in self.buttons for b in row if "url" in b}


class BotApi:
    """The server's state, and what a test can see and steer."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.commands: dict[str, list[dict[str, str]]] = {}
        self.webhook: dict[str, str] | None = None
        self.files: dict[str, bytes] = {}
        self.address = ""
        self.offered: list[dict[str, Any]] = []
        """What getUpdates hands out until it is confirmed."""
        self.confirmed = 0
        self.conflict = False
        self._troubles: dict[str, list[Refused | float | str]] = {}
        self._open_queries: set[str] = set()
        self._changed = asyncio.Condition()
        self._stopping = False

    # What a test does

    def trouble(self, method: str, *troubles: Refused | float | str) -> None:
        """Let the next requests fail, or wait for so many seconds after they are done.

        BROKEN does what is asked and breaks the connection halfway through the answer.
        """
        self._troubles.setdefault(method, []).extend(troubles)

    def troubled(self, method: str) -> bool:
        """Return whether some of the trouble is still to come."""
        return bool(self._troubles.get(method))

    async def offer(self, *updates: dict[str, Any]) -> None:
        async with self._changed:
            for update in updates:
                self.open(update)
                self.offered.append(update)
            self._changed.notify_all()

    def open(self, update: dict[str, Any]) -> None:
        """Let the press of a button be acknowledged, once."""
        if "callback_query" in update:
            self._open_queries.add(update["callback_query"]["id"])

    def messages(self, chat_id: int | None = None) -> list[Call]:
        return [
            call
            for call in self.calls
            if call.method in ("sendMessage", "sendPhoto", "sendDocument")
            and (chat_id is None or call.chat_id == chat_id)
        ]

    async def until(self, count: int, chat_id: int | None = None) -> list[Call]:
        """Return the messages when there are so many."""
        return await self.wait_for(
            lambda: self.messages(chat_id) if len(self.messages(chat_id)) >= count else None
        )

    async def kept(self, update: dict[str, Any]) -> None:
        """Return when the bot has said that it has an update."""
        await self.wait_for(lambda: self.confirmed > update["update_id"] or None)

    async def called(self, method: str, count: int = 1) -> list[Call]:
        def found() -> list[Call] | None:
            calls = [call for call in self.calls if call.method == method]
            return calls if len(calls) >= count else None

        return await self.wait_for(found)

    async def wait_for(self, condition: Any, timeout: float = 30) -> Any:
        async def look() -> Any:
            async with self._changed:
                await self._changed.wait_for(condition)
                return condition()

        try:
            return await asyncio.wait_for(look(), timeout)
        except asyncio.TimeoutError:
            texts = [(call.method, call.text[:60]) for call in self.calls]
            raise AssertionError(f"did not happen; the calls were {texts}") from None

    # What the bot does

    async def handle(self, request: Request) -> Response:
        method = request.path_params["method"]
        try:
            if request.path_params["token"] != TOKEN:
                raise Refused(401, "Unauthorized")
            params = await _params(request)
            delay = self._next_trouble(method)
            answer = getattr(self, f"_{_snake(method)}", None)
            if answer is None:
                raise Refused(404, "Not Found: method not found")
            result = await answer(params)
            if delay == BROKEN:
                return Response(b"{", headers={"content-length": "99"})
            await asyncio.sleep(float(delay))
        except Refused as refused:
            async with self._changed:
                self._changed.notify_all()
            content = {
                "ok": False,
                "error_code": refused.status,
                "description": refused.description,
                **({"parameters": refused.parameters} if refused.parameters else {}),
            }
            return JSONResponse(content, status_code=refused.status)
        return JSONResponse({"ok": True, "result": result})

    async def file(self, request: Request) -> Response:
        content = self.files.get(request.path_params["name"])
        if request.path_params["token"] != TOKEN or content is None:
            return Response(status_code=404)
        return Response(content)

    def _next_trouble(self, method: str) -> float | str:
        if not self._troubles.get(method):
            return 0
        trouble = self._troubles[method].pop(0)
        if isinstance(trouble, Refused):
            raise trouble
        return trouble

    async def _get_me(self, params: dict[str, Any]) -> Any:
        del params
        return {"id": 123456, "is_bot": True, "first_name": "Techniekgids", "username": USERNAME}

    async def _set_my_commands(self, params: dict[str, Any]) -> Any:
        commands = json.loads(params["commands"])
        for command in commands:
            _require(1 <= len(command["command"]) <= 32, "BOT_COMMAND_INVALID")
            _require(1 <= len(command["description"]) <= 256, "BOT_COMMAND_DESCRIPTION_INVALID")
        self.commands[params.get("language_code", "")] = commands
        await self._note("setMyCommands", params)
        return True

    async def _set_webhook(self, params: dict[str, Any]) -> Any:
        _require(params["url"].startswith("https://"), "bad webhook: An HTTPS URL must be provided")
        self.webhook = params
        await self._note("setWebhook", params)
        return True

    async def _delete_webhook(self, params: dict[str, Any]) -> Any:
        self.webhook = None
        await self._note("deleteWebhook", params)
        return True

    async def _get_updates(self, params: dict[str, Any]) -> Any:
        if self.conflict:
            raise Refused(409, "Conflict: terminated by other getUpdates request")
        offset = int(params.get("offset", 0))
        self.confirmed = max(self.confirmed, offset)
        self.offered = [one for one in self.offered if one["update_id"] >= offset]

        def something() -> bool:
            return bool(self.offered) or self._stopping

        async with self._changed:
            self._changed.notify_all()
            try:
                await asyncio.wait_for(
                    self._changed.wait_for(something), float(params.get("timeout", 0)) or 0.01
                )
            except asyncio.TimeoutError:
                return []
        return self.offered[:100]

    async def _send_message(self, params: dict[str, Any]) -> Any:
        text = _readable(params)
        _require(bool(text.strip()), "Bad Request: message text is empty")
        _require(length(text) <= 4096, "Bad Request: message is too long")
        _check_keyboard(params)
        return await self._sent("sendMessage", params, text)

    async def _send_document(self, params: dict[str, Any]) -> Any:
        document = params.get("document")
        _require(isinstance(document, UploadFile), "Bad Request: there is no document")
        content = await document.read()
        _require(bool(content), "Bad Request: file must be non-empty")
        params["document"] = document.filename
        _caption(params)
        self.files[document.filename or ""] = content
        is_text = (document.filename or "").endswith(".txt")
        return await self._sent("sendDocument", params, content.decode() if is_text else "")

    async def _send_photo(self, params: dict[str, Any]) -> Any:
        photo = params.get("photo")
        _require(isinstance(photo, UploadFile), "Bad Request: there is no photo in the request")
        params["photo"] = await photo.read()
        _require(params["photo"].startswith(b"\x89PNG"), "Bad Request: IMAGE_PROCESS_FAILED")
        return await self._sent("sendPhoto", params, _caption(params))

    async def _sent(self, method: str, params: dict[str, Any], text: str) -> Any:
        chat_id = int(params["chat_id"])
        await self._note(method, params, text)
        return {
            "message_id": 1000 + len(self.calls),
            "date": int(time.time()),
            "chat": {"id": chat_id, "type": "private"},
        }

    async def _send_chat_action(self, params: dict[str, Any]) -> Any:
        await self._note("sendChatAction", params, params["action"])
        return True

    async def _answer_callback_query(self, params: dict[str, Any]) -> Any:
        query = params["callback_query_id"]
        _require(query in self._open_queries, "Bad Request: query is too old or invalid")
        self._open_queries.discard(query)
        _require(len(params.get("text", "")) <= 200, "Bad Request: MESSAGE_TOO_LONG")
        await self._note("answerCallbackQuery", params, params.get("text", ""))
        return True

    async def _edit_message_reply_markup(self, params: dict[str, Any]) -> Any:
        _require("message_id" in params, "Bad Request: message identifier is not specified")
        _check_keyboard(params)
        await self._note("editMessageReplyMarkup", params)
        return True

    async def _get_file(self, params: dict[str, Any]) -> Any:
        name = params["file_id"]
        _require(name in self.files, "Bad Request: wrong file_id")
        await self._note("getFile", params)
        return {"file_id": name, "file_unique_id": name, "file_path": name}

    async def _note(self, method: str, params: dict[str, Any], text: str = "") -> None:
        chat_id = int(params["chat_id"]) if "chat_id" in params else None
        async with self._changed:
            self.calls.append(Call(method, chat_id, text, params))
            self._changed.notify_all()

    async def close(self) -> None:
        async with self._changed:
            self._stopping = True
            self._changed.notify_all()


@asynccontextmanager
async def bot_api() -> AsyncIterator[BotApi]:
    """Give a Bot API on a free port of this machine."""
    api = BotApi()
    app = Starlette(
        routes=[
            Route("/bot{token}/{method}", api.handle, methods=["GET", "POST"]),
            Route("/file/bot{token}/{name}", api.file),
        ]
    )
    with socket.create_server(("127.0.0.1", 0)) as listener:
        api.address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        config = uvicorn.Config(app, ws="none", log_config=None, access_log=False, lifespan="off")
        server = uvicorn.Server(config)
        task = asyncio.create_task(server._serve(sockets=[listener]))
        try:
            yield api
        finally:
            await api.close()
            server.should_exit = True
            await task


def _snake(method: str) -> str:
    return re.sub(r"(?=[A-Z])", "_", method).lower()


async def _params(request: Request) -> dict[str, Any]:
    form = await request.form(max_part_size=10_000_000)
    return dict(form)


def _require(condition: bool, description: str) -> None:
    if not condition:
        raise Refused(400, description)


def _caption(params: dict[str, Any]) -> str:
    caption = _readable({**params, "text": params.get("caption", "")})
    _require(length(caption) <= 1024, "Bad Request: message caption is too long")
    return caption


def _check_keyboard(params: dict[str, Any]) -> None:
    if "reply_markup" not in params:
        return
    rows = json.loads(params["reply_markup"])["inline_keyboard"]
    _require(sum(map(len, rows)) <= 100, "Bad Request: REPLY_MARKUP_TOO_LONG")
    for button in (button for row in rows for button in row):
        _require(bool(button["text"].strip()), "Bad Request: text buttons are unallowed")
        if "url" in button:
            _require(button["url"].startswith("https://"), "Bad Request: BUTTON_URL_INVALID")
            continue
        size = len(button["callback_data"].encode())
        _require(1 <= size <= 64, "Bad Request: BUTTON_DATA_INVALID")


def _readable(params: dict[str, Any]) -> str:
    """Return the text without its markup; as Telegram, refuse markup that is wrong."""
    if params.get("parse_mode") != "HTML":
        return params.get("text", "")
    reader = _Reader()
    reader.feed(params.get("text", ""))
    reader.close()
    _require(not reader.open, "Bad Request: can't parse entities: can't find end tag")
    return "".join(reader.found)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        del attrs
        _require(tag in _TAGS, f"Bad Request: can't parse entities: unsupported tag {tag}")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        is_last = bool(self.open) and self.open.pop() == tag
        _require(is_last, "Bad Request: can't parse entities: unexpected end tag")

    def handle_data(self, data: str) -> None:
        _require("<" not in data and "&" not in data, "Bad Request: can't parse entities")
        self.found.append(data)

    def handle_entityref(self, name: str) -> None:
        _require(name in ("lt", "gt", "amp", "quot"), f"Bad Request: unknown entity {name}")
        self.found.append(unescape(f"&{name};"))

    def handle_charref(self, name: str) -> None:
        self.found.append(unescape(f"&#{name};"))
