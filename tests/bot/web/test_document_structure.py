"""What every page has and has not in its document."""

from __future__ import annotations

import re
from collections import defaultdict
from urllib.parse import urlsplit

import httpx
import pytest

from tests.bot.web.site_pages import PAGES

WITHOUT_SCRIPT = ("/wissen", "/nergens")


async def test_every_page_has_a_title_of_its_own(client: httpx.AsyncClient) -> None:
    titles = defaultdict(set)
    for path in PAGES:
        page = (await client.get(path)).text
        (title,) = re.findall(r"<title>([^<]+)</title>", page)
        titles[title].add(urlsplit(path).path)

    assert {title: paths for title, paths in titles.items() if len(paths) > 1} == {}
    assert all("Techniekgids" in title for title in titles)


@pytest.mark.parametrize("path", PAGES)
async def test_scripts_and_styles_are_files_of_the_website(
    client: httpx.AsyncClient, path: str
) -> None:
    page = (await client.get(path)).text

    assert re.findall(r"<style|\sstyle=|\son[a-z]+=|javascript:", page) == []
    scripts = re.findall(r"<script[^>]*>", page)
    assert all('src="/static/' in script for script in scripts)
    assert bool(scripts) == (path not in WITHOUT_SCRIPT)
