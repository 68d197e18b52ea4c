"""The page with the road to technical work: a map, and all of it in words."""

from __future__ import annotations

import html
from xml.etree import ElementTree

import httpx

from knowledge.kandidaatreis import going_back, steps
from knowledge.personas import personas


async def test_the_map_is_a_picture_with_a_name_and_a_description(
    client: httpx.AsyncClient,
) -> None:
    page = (await client.get("/pad")).text

    drawn = "<svg" + page.partition("<svg")[2].partition("</svg>")[0] + "</svg>"
    picture = ElementTree.fromstring(drawn)
    texts = [text.text for text in picture.iter("text")]
    described = picture.findtext("desc") or ""
    assert picture.get("role") == "img"
    assert picture.get("aria-labelledby") == "map-title map-text"
    assert texts == ["1", "2", "3", "4", "5", *(step.naam for step in steps())]
    assert all(step.naam in described for step in steps())


async def test_every_step_tells_what_it_is_and_who_helps(client: httpx.AsyncClient) -> None:
    page = html.unescape((await client.get("/pad")).text)

    assert going_back() in page
    for number, step in enumerate(steps(), 1):
        told = page.partition(f'<h3 id="{step.key}">Stap {number}: {step.naam}</h3>')[2]
        told = told.partition("</section>")[0]
        for text in (step.wat, step.wie[1:], step.tip, f"/initiatieven?fase={step.key}"):
            assert text in told


async def test_every_start_tells_who_and_what_there_is(client: httpx.AsyncClient) -> None:
    page = html.unescape((await client.get("/pad")).text)

    for one in personas():
        told = page.partition(f'<h3 id="{one.key}">')[2].partition("</section>")[0]
        assert one.naam in told
        assert one.eerste_stap in told
        assert all(contact.wat in told for contact in one.contact)
        assert all(help in told for help in one.hulp)


async def test_a_start_leads_to_the_chat_with_its_situation(client: httpx.AsyncClient) -> None:
    page = html.unescape((await client.get("/pad")).text)

    start = page.partition('<h3 id="uitkering_met_techniek">')[2].partition("</section>")[0]
    assert 'href="/chat?rol=kandidaat&situatie=zonder_werk_met_uitkering"' in start
