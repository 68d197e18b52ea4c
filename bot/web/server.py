"""The website on a port of this machine, until it is told to stop."""

from __future__ import annotations

import errno
import socket
import sys
from types import FrameType
from typing import TYPE_CHECKING

import uvicorn

from bot.conversation import Engine
from bot.web.app import create_app
from bot.web.rate_limit import PER_MINUTE

if TYPE_CHECKING:
    from bot.telegram.guide import TelegramGuide

GRACE_SECONDS = 10


class AddressInUse(Exception):
    """Something else listens there already; the message is one Dutch line for a person."""

    exit_status = 2


async def serve(
    engine: Engine,
    host: str,
    port: int,
    telegram: TelegramGuide | None = None,
    other_sites: frozenset[str] = frozenset(),
    per_minute: int = PER_MINUTE,
) -> None:
    """Serve the website, and the guide on Telegram if any, until SIGINT or SIGTERM.

    Requests under way are finished first; `other_sites` and `per_minute` are as for create_app.
    One line on standard output says when and where it listens; port 0 takes a free one.
    Returns normally after a signal, so that the caller can close what it opened.
    Raises AddressInUse when the port is taken, OSError when it cannot be used.
    """
    listener = _listen(host, port)
    config = uvicorn.Config(
        create_app(engine, telegram=telegram, other_sites=other_sites, per_minute=per_minute),
        ws="none",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
    with listener:
        await _Server(config, _address(listener)).serve(sockets=[listener])


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, address: str):
        super().__init__(config)
        self._address = address

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        sys.stdout.write(f"Techniekgids staat op {self._address}\n")
        sys.stdout.flush()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002
        # Uvicorn's own handler raises the signal again afterwards, which ends the
        # process before the caller's cleaning up.
        self.force_exit = self.should_exit
        self.should_exit = True


def _listen(host: str, port: int) -> socket.socket:
    family, kind, protocol, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        # Before anything answers: a second server must fail here, not later.
        listener.listen(socket.SOMAXCONN)
    except OSError as error:
        listener.close()
        if error.errno == errno.EADDRINUSE:
            raise AddressInUse(
                f"Poort {port} op {host} is al in gebruik. Kies een andere met --port."
            ) from error
        raise
    return listener


def _address(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
