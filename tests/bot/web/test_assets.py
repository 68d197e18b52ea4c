from __future__ import annotations

import re

import httpx
import pytest

from bot.web.app import FOLDER

MODULES = ("api", "markup", "log", "chat", "page", "panel")


async def _address(client: httpx.AsyncClient, pattern: str) -> str:
    match = re.search(pattern, (await client.get("/")).text)
    assert match is not None
    return match.group()


async def test_a_file_is_kept_for_ever_under_the_name_of_its_content(
    client: httpx.AsyncClient,
) -> None:
    address = await _address(client, r"/static/style\.[0-9a-f]{12}\.css")

    response = await client.get(address)

    assert response.headers["content-type"] == "text/css; charset=utf-8"
    assert response.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert response.headers["content-encoding"] == "gzip"
    assert "--techniekgids-color-primary" in response.text


async def test_a_file_that_the_browser_has_is_not_sent_again(client: httpx.AsyncClient) -> None:
    address = await _address(client, r"/static/panel\.[0-9a-f]{12}\.js")
    etag = (await client.get(address)).headers["etag"]

    response = await client.get(address, headers={"If-None-Match": etag})

    assert (response.status_code, response.content) == (304, b"")


async def test_the_name_of_another_version_gives_this_one_but_not_for_later(
    client: httpx.AsyncClient,
) -> None:
    response = await client.get("/static/logo.000000000000.svg", headers={"Accept-Encoding": ""})

    assert response.headers["cache-control"] == "no-cache"
    assert response.headers["content-type"] == "image/svg+xml"
    assert response.text.startswith("<svg")


async def test_an_unknown_file_is_not_found(client: httpx.AsyncClient) -> None:
    for name in ("nee.css", "%2e%2e%2fapp.py", "style.css.map", "x"):
        assert (await client.get(f"/static/{name}")).status_code == 404


async def test_all_scripts_of_the_chat_together_are_small(client: httpx.AsyncClient) -> None:
    sizes = []
    for name in ("widget", "panel"):
        response = await client.get(f"/static/{name}.js", headers={"Accept-Encoding": "gzip"})
        sizes.append(int(response.headers["content-length"]))

    assert sum(sizes) < 15 * 1024


async def test_a_script_holds_what_it_imports_once(client: httpx.AsyncClient) -> None:
    script = (await client.get("/static/panel.js")).text

    assert "import " not in script
    assert script.count("class Api ") == script.count("class Chat ") == 1
    assert script.index("class Api ") < script.index("class Chat ")


async def test_a_style_sheet_holds_all_its_parts_once_and_no_comments(
    client: httpx.AsyncClient,
) -> None:
    parts = sorted((FOLDER / "static").glob("*/*.css"))
    sheets = {part.parent.name for part in parts}
    served = {name: (await client.get(f"/static/{name}.css")).text for name in sheets}

    assert len(parts) > 3 * len(sheets) > 0
    for part in parts:
        rules = re.sub(r"\s*/\*.*?\*/", "", part.read_text(encoding="utf-8"), flags=re.DOTALL)
        assert served[part.parent.name].count(rules.strip()) == 1
    for text in served.values():
        assert "@import" not in text
        assert "/*" not in text


async def test_a_part_of_a_style_sheet_is_not_served_by_itself(client: httpx.AsyncClient) -> None:
    for address in ("/static/style/tokens.css", "/static/style%2Ftokens.css", "/static/tokens.css"):
        assert (await client.get(address)).status_code == 404


def test_no_two_modules_call_something_alike() -> None:
    declared = [
        found
        for name in MODULES
        for found in re.findall(
            r"^(?:export )?(?:const|let|class|(?:async )?function) (\w+)",
            (FOLDER / "static" / f"{name}.js").read_text(encoding="utf-8"),
            re.MULTILINE,
        )
    ]

    assert len(declared) > len(MODULES)
    assert sorted(declared) == sorted(set(declared))


@pytest.mark.parametrize("name", ["widget", "panel"])
async def test_a_script_names_the_current_version_of_other_files(
    client: httpx.AsyncClient, name: str
) -> None:
    named = re.findall(r"/static/([\w.-]+)", (await client.get(f"/static/{name}.js")).text)

    for other in named:
        response = await client.get(f"/static/{other}")
        assert response.headers["cache-control"].endswith("immutable")


async def test_the_script_for_other_sites_keeps_its_address(client: httpx.AsyncClient) -> None:
    response = await client.get("/widget.js")
    again = await client.get("/widget.js", headers={"If-None-Match": response.headers["etag"]})

    assert response.headers["content-type"].startswith(("text/javascript", "application/javasc"))
    assert response.headers["cache-control"] == "public, max-age=3600"
    assert again.status_code == 304


@pytest.mark.parametrize("path", ["/widget.js", "/static/panel.html", "/static/chat.js"])
async def test_pages_of_others_may_load_the_files_of_the_chat(
    client: httpx.AsyncClient, path: str
) -> None:
    headers = (await client.get(path)).headers

    assert headers["access-control-allow-origin"] == "*"
    assert headers["cross-origin-resource-policy"] == "cross-origin"
