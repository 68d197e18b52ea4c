"""The pages for employers: every advice with its source, and two questions with an answer."""

from __future__ import annotations

import html

import httpx
import pytest

from knowledge.employer_advice import advice_for, approach, steps
from knowledge.sources import in_words


async def test_every_advice_per_step_is_there_with_its_source(client: httpx.AsyncClient) -> None:
    overview = (await client.get("/werkgevers")).text

    for step in set(steps()) - {"aanpak"}:
        page = (await client.get(f"/werkgevers/{step}")).text
        assert f'<a href="/werkgevers/{step}">' in overview
        for one in advice_for(step):
            assert f'<li id="{one.key}">' in page
            assert in_words(one.source) in html.unescape(page)
    assert 'role="status"' not in overview


async def test_a_step_leads_to_the_one_before_and_the_one_after(client: httpx.AsyncClient) -> None:
    page = (await client.get("/werkgevers/selectie")).text

    assert 'rel="prev" href="/werkgevers/vacaturetekst"' in page
    assert 'rel="next" href="/werkgevers/assessment"' in page


@pytest.mark.parametrize("step", ["aanpak", "nergens"])
async def test_a_step_without_a_page_is_not_found(client: httpx.AsyncClient, step: str) -> None:
    assert (await client.get(f"/werkgevers/{step}")).status_code == 404


@pytest.mark.parametrize("hr", ["ja", "nee"])
@pytest.mark.parametrize("vacatures", ["vaak", "zelden"])
async def test_two_answers_give_the_advice_of_figuur_13(
    client: httpx.AsyncClient, hr: str, vacatures: str
) -> None:
    page = (await client.get("/werkgevers", params={"hr": hr, "vacatures": vacatures})).text

    chosen = approach(has_hr=hr == "ja", is_often=vacatures == "vaak")
    assert f"<h3>{chosen.title}</h3>" in page
    assert f'value="{hr}" checked' in page


async def test_an_answer_that_does_not_exist_asks_again(client: httpx.AsyncClient) -> None:
    response = await client.get("/werkgevers", params={"hr": "<b>", "vacatures": "vaak"})

    assert response.status_code == 200
    assert 'role="status"' not in response.text
