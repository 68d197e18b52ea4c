"""The pages about the guide: terms, sources, privacy and accessibility."""

from __future__ import annotations

import html
import re

import httpx
import pytest

from bot.web.routes.about import anchor
from knowledge.catalogue import Catalogue
from knowledge.glossary import terms
from knowledge.sources import documents


def shown(page: str) -> list[str]:
    return [html.unescape(term) for term in re.findall(r"<dt>(.+?)</dt>", page)]


async def test_every_term_is_there_with_a_place_of_its_own(client: httpx.AsyncClient) -> None:
    page = (await client.get("/begrippen")).text

    places = re.findall(r'<div id="([^"]+)"><dt>', page)
    assert sorted(shown(page)) == sorted(term.term for term in terms())
    assert len(places) == len(set(places)) == len(terms())
    assert {anchor(term) for term in terms()} == set(places)


async def test_all_terms_stand_under_their_letter(client: httpx.AsyncClient) -> None:
    page = (await client.get("/begrippen")).text

    letters = re.findall(r'<h3 [^>]+ id="letter-([^"]+)">', page)
    assert letters == sorted(letters)
    assert re.findall(r'href="#letter-([^"]+)"', page) == letters
    under_b = page.partition('id="letter-b"')[2].partition('id="letter-c"')[0]
    assert {term[0].lower() for term in shown(under_b)} == {"b"}


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("bbl", "BBL"),
        ("beroepsbegeleidende leerweg", "BBL"),
        ("warme overdracht", "warme overdracht"),
        ("Wat is een zij-instromer?", "zij-instromer"),
    ],
)
async def test_a_word_finds_its_term(client: httpx.AsyncClient, asked: str, first: str) -> None:
    page = (await client.get("/begrippen", params={"zoek": asked})).text

    assert shown(page)[0] == first
    assert len(shown(page)) < len(terms())
    assert '<a href="/begrippen">Toon alle begrippen</a>' in page


@pytest.mark.parametrize("asked", ["xqzwv", "<b>", "x" * 5000])
async def test_an_unknown_word_says_what_to_do(client: httpx.AsyncClient, asked: str) -> None:
    response = await client.get("/begrippen", params={"zoek": asked})

    assert response.status_code == 200
    assert shown(response.text) == []
    assert "Zoek op een korter woord" in response.text


async def test_every_document_is_named_with_what_came_from_it(
    client: httpx.AsyncClient, catalogue: Catalogue
) -> None:
    page = html.unescape((await client.get("/bronnen")).text)

    counts = [int(count) for count in re.findall(r"komen (\d+) initiatieven", page)]
    assert sum(counts) == len(catalogue)
    for document in documents().values():
        assert f"<h2>{document.title}</h2>" in page


async def test_privacy_says_what_is_kept_and_how_to_erase_it(client: httpx.AsyncClient) -> None:
    page = (await client.get("/privacy")).text

    for told in ("30 dagen", "Eén cookie", 'href="/wissen"', "verwijder mijn gegevens"):
        assert told in page


async def test_the_accessibility_page_says_what_was_not_tested(client: httpx.AsyncClient) -> None:
    page = (await client.get("/toegankelijkheid")).text

    assert "Dit hebben we nog niet getest" in page
    assert "schermlezer" in page
    assert "Werkt er iets niet?" in page
