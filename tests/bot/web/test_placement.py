"""The page for owners of websites."""

from __future__ import annotations

import html
import re

import httpx
import pytest

from bot.web import placement

CHOSEN = {
    "rol": "leerling",
    "leeftijd": "15",
    "situatie": "vmbo_tl",
    "regio": "haaglanden",
    "school": 'Lyceum "De Brug" & co',
    "titel": "Hulp bij <kiezen>",
    "positie": "links",
    "open": "ja",
    "bewaren": "tabblad",
}


def _code(page: str) -> str:
    (code,) = re.findall(r"<code>(&lt;script.+?)</code>", page)
    return html.unescape(code)


async def test_without_choices_the_code_is_one_plain_line(client: httpx.AsyncClient) -> None:
    page = (await client.get("/plaatsen")).text

    assert _code(page) == '<script src="http://gids.test/widget.js" async></script>'
    assert "script-src http://gids.test\nconnect-src http://gids.test</code>" in page


async def test_the_code_and_the_example_have_what_was_chosen(client: httpx.AsyncClient) -> None:
    page = (await client.get("/plaatsen", params=CHOSEN)).text

    example = page.rpartition("<script")[2]
    for place in (_code(page), example):
        told = dict(re.findall(r'data-(\w+)="([^"]*)"', place))
        assert {name: html.unescape(value) for name, value in told.items()} == CHOSEN
    assert "De+Brug%22+%26+co" in page
    assert "weg als je het tabblad sluit" in page


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("rol", "baas"), ("leeftijd", "oud"), ("situatie", "mavo"), ("regio", "mars"),
        ("school", "https://elders.test"), ("titel", "x" * 61), ("positie", "midden"),
        ("open", "altijd"), ("bewaren", "eeuwig"),
    ],
)  # fmt: skip
async def test_what_cannot_be_is_told_and_not_in_the_code(
    client: httpx.AsyncClient, name: str, value: str
) -> None:
    page = (await client.get("/plaatsen", params={name: value, "x": "1"})).text

    assert page.count('class="techniekgids-problem"') == 1
    assert f"data-{name}=" not in _code(page)


def test_every_choice_of_the_form_can_be_made() -> None:
    for choice in placement.choices():
        for key in choice.options:
            assert placement.read({choice.name: key}) == placement.Placement({choice.name: key}, ())
