from __future__ import annotations

import httpx
import pytest


@pytest.mark.parametrize("site", [None, "none", "same-origin"])
async def test_a_conversation_is_compressed_for_its_own_page(
    client: httpx.AsyncClient, site: str | None
) -> None:
    headers = {} if site is None else {"Sec-Fetch-Site": site}

    response = await client.get("/chat", headers=headers)

    assert response.headers["content-encoding"] == "gzip"


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
@pytest.mark.parametrize("path", ["/", "/chat", "/api/gesprek"])
async def test_another_site_cannot_have_a_conversation_compressed(
    client: httpx.AsyncClient, path: str, site: str
) -> None:
    response = await client.get(path, headers={"Sec-Fetch-Site": site})

    assert "content-encoding" not in response.headers
