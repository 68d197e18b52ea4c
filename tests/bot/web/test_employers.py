"""The page for employers: every advice with its source, and two questions with an answer."""

from __future__ import annotations

import httpx
import pytest

from knowledge.employer_advice import advice_for, approach


async def test_every_advice_per_step_is_there_with_its_source(client: httpx.AsyncClient) -> None:
    page = (await client.get("/werkgevers")).text

    for one in (*advice_for("werving"), *advice_for("onboarden"), *advice_for("zij_instroom")):
        assert f'<li id="{one.key}">' in page
    assert "Verkenning Kwartiermaker, Economic Board Zuid-Holland, 2022: Tabel 10" in page
    assert 'role="status"' not in page


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
