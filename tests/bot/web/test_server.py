from __future__ import annotations

import asyncio
import signal
import socket
import sys

import httpx
import pytest

from bot.web.server import AddressInUse, serve
from tests.bot.web.fake_engine import FakeEngine

PROGRAM = """
import asyncio
from bot.web.server import serve
from tests.bot.web.fake_engine import FakeEngine
asyncio.run(serve(FakeEngine(), "127.0.0.1", 0))
print("netjes gesloten")
"""


async def test_the_server_says_where_it_listens_and_stops_when_told() -> None:
    # Given
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PROGRAM, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    line = (await asyncio.wait_for(process.stdout.readline(), 30)).decode()

    # When
    address = line.removeprefix("Techniekgids staat op ").strip()
    async with httpx.AsyncClient() as client:
        response = await client.get(f"{address}/gezondheid")
    process.send_signal(signal.SIGTERM)
    rest, _ = await asyncio.wait_for(process.communicate(), 30)

    # Then
    assert address.startswith("http://127.0.0.1:")
    assert response.json() == {"status": "gereed"}
    assert "server" not in response.headers
    assert rest.decode() == "netjes gesloten\n"
    assert process.returncode == 0


async def test_a_port_in_use_is_one_clear_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]

        with pytest.raises(AddressInUse, match=rf"^Poort {port} .* al in gebruik\. Kies .*$"):
            await serve(FakeEngine(), "127.0.0.1", port)
