"""The page for parents: the choices in which they have influence, and what they can do."""

from __future__ import annotations

import html

import httpx

from knowledge.hoofdvragen.table import rows
from knowledge.parents import tips_for_parents
from knowledge.vocabulary import DOELEN


async def test_every_choice_with_influence_of_parents_is_there(client: httpx.AsyncClient) -> None:
    page = html.unescape((await client.get("/ouders")).text)

    asked = [row for row in rows() if "ouders" in row.influence]
    assert len(asked) == 15
    for row in asked:
        assert f"De keuze: {row.choice}." in page
        assert f'href="/initiatieven?situatie={row.situations[0].key}"' in page
        assert f'href="/chat?rol=begeleider&situatie={row.situations[0].key}"' in page


async def test_ages_at_which_the_table_names_no_parents_are_told_apart(
    client: httpx.AsyncClient,
) -> None:
    page = (await client.get("/ouders")).text

    assert 'id="vanaf-16"' in page
    assert 'id="vanaf-18"' not in page
    assert "noemt de tabel ouders niet meer" in page


async def test_the_tips_are_there_with_their_source(client: httpx.AsyncClient) -> None:
    page = (await client.get("/ouders")).text

    assert tuple(tips_for_parents()) == DOELEN
    for tips in tips_for_parents().values():
        for tip in tips:
            assert f'<li id="{tip.key}">\n<h3>{tip.title}</h3>' in page
    assert "2022: paragraaf 5.3a, leiden naar de techniek." in page
    assert "2022: Tabel 6, 12 tot 14 jaar." in page


async def test_a_child_that_chose_technical_school_gets_the_other_tips(
    client: httpx.AsyncClient,
) -> None:
    page = (await client.get("/ouders")).text

    bbl = page.partition("<h3>Mbo techniek, werken en leren (bbl)</h3>")[2].partition("<h3>")[0]
    assert '<a href="#blijven">' in bbl
    assert '<a href="#kiezen">' not in bbl
