"""The pages with the initiatives: searching, and one page for each."""

from __future__ import annotations

import re

import httpx
import pytest

from knowledge.catalogue import Catalogue
from knowledge.initiative_words import sources
from knowledge.search.filters import Filters

ENDED = "regionaal-investeringsfonds-mbo"


def shown(page: str) -> list[str]:
    return re.findall(r'<h3><a href="/initiatieven/([^"]+)"', page)


async def test_without_a_question_everything_is_there_in_pages(
    client: httpx.AsyncClient, catalogue: Catalogue
) -> None:
    first = (await client.get("/initiatieven")).text
    second = (await client.get("/initiatieven", params={"pagina": 2})).text

    total = catalogue.find("").total
    assert f"{total} initiatieven gevonden" in first
    assert f"Pagina 1 van {-(-total // 20)}" in first
    assert shown(first) + shown(second) == [
        hit.initiatief.id for hit in catalogue.find("", limit=40).hits
    ]


async def test_words_and_filters_find_what_the_engine_finds(
    client: httpx.AsyncClient, catalogue: Catalogue
) -> None:
    asked = {
        "zoek": "lassen",
        "leeftijd": "30",
        "situatie": "werk_buiten_techniek",
        "regio": "rijnmond",
        "branche": "metaal",
        "kenmerk": "zij_instroom",
        "voor": "individu",
    }

    page = (await client.get("/initiatieven", params=asked)).text

    filters = Filters(
        leeftijd=30,
        situatie="werk_buiten_techniek",
        regio="rijnmond",
        branche=("metaal",),
        kenmerk=("zij_instroom",),
        voor="individu",
    )
    found = [hit.initiatief.id for hit in catalogue.find("lassen", filters, 20).hits]
    assert found
    assert shown(page) == found


async def test_a_chosen_filter_stays_in_the_form_and_can_be_taken_away(
    client: httpx.AsyncClient,
) -> None:
    asked = {"zoek": "lassen", "regio": "rijnmond", "fase": "scholing"}

    page = (await client.get("/initiatieven", params=asked)).text

    assert '<option value="rijnmond" selected>Rijnmond</option>' in page
    assert 'href="/initiatieven?zoek=lassen&amp;fase=scholing#gevonden"' in page
    assert 'name="zoek" value="lassen"' in page


async def test_the_next_page_keeps_the_question(client: httpx.AsyncClient) -> None:
    page = (await client.get("/initiatieven", params={"zoek": "open dag", "leeftijd": "16"})).text

    address = "/initiatieven?zoek=open+dag&amp;leeftijd=16&amp;pagina=2#gevonden"
    assert f'rel="next" href="{address}"' in page
    assert 'rel="prev"' not in page


async def test_a_page_after_the_last_gives_the_last(
    client: httpx.AsyncClient, catalogue: Catalogue
) -> None:
    page = (await client.get("/initiatieven", params={"zoek": "lassen", "pagina": "99"})).text

    found = catalogue.find("lassen", limit=100).hits
    last = (len(found) - 1) // 20
    assert f"Pagina 99 is er niet. Dit is de laatste, pagina {last + 1}." in page
    assert shown(page) == [hit.initiatief.id for hit in found[20 * last :]]


async def test_a_corrected_word_is_told(client: httpx.AsyncClient) -> None:
    page = (await client.get("/initiatieven", params={"zoek": "lasssen"})).text

    assert "Er is niets met <q>lasssen</q>. Gezocht is op <q>lassen</q>." in page


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Lomans", "<strong>Let op:</strong> Dit was er in 2022. Kijk of er een nieuwe datum is."),
        ("Watertalent", '<a href="https://www.watertalent.nl" rel="noopener">'),
        ("Watertalent", "<dt>Waar</dt><dd>Rijnmond</dd>"),
        ("Watertalent", "<dt>Informatie</dt><dd>uit 2022</dd>"),
    ],
)
async def test_a_card_warns_and_tells_where_and_of_what_year(
    client: httpx.AsyncClient, asked: str, told: str
) -> None:
    page = (await client.get("/initiatieven", params={"zoek": asked})).text

    card = page.partition('<article class="techniekgids-card techniekgids-result">')[2].partition(
        "</article>"
    )[0]
    assert told in card


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"zoek": "xqzwv"}, "Zoek op één woord"),
        ({"branche": "greentech", "leeftijd": "7"}, "Haal een keuze weg."),
        ({"zoek": "?!"}, "Noem een vak, een naam of een plaats."),
    ],
)
async def test_where_nothing_is_found_it_says_what_to_do(
    client: httpx.AsyncClient, asked: dict[str, str], said: str
) -> None:
    page = (await client.get("/initiatieven", params=asked)).text

    assert "0 initiatieven gevonden" in page
    assert said in page
    assert "<ol" not in page


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"leeftijd": "oud"}, "‘oud’ is geen leeftijd."),
        ({"leeftijd": "-3"}, "‘-3’ is geen leeftijd."),
        ({"leeftijd": "²"}, "‘²’ is geen leeftijd."),
        ({"leeftijd": "400"}, "‘400’ is geen leeftijd."),
        ({"regio": "<b>"}, "‘&lt;b&gt;’ staat niet bij ‘regio’. Kies iets uit de lijst."),
        ({"fase": "x" * 5000}, "Kies iets uit de lijst."),
        ({"pagina": "0"}, "Die pagina is er niet. Dit is de eerste."),
        ({"pagina": "9999"}, "Pagina 9999 is er niet."),
        ({"pagina": "9" * 500}, "Die pagina is er niet."),
        ({"zoek": "las " * 500}, "Gezocht is met de eerste 200 tekens."),
    ],
)
async def test_what_cannot_be_gets_one_sentence_and_the_page_stays(
    client: httpx.AsyncClient, asked: dict[str, str], said: str
) -> None:
    response = await client.get("/initiatieven", params=asked)

    assert response.status_code == 200
    assert response.text.count('role="alert"') == 1
    assert said in response.text


async def test_an_initiative_tells_all_it_knows_with_its_sources(
    client: httpx.AsyncClient, catalogue: Catalogue
) -> None:
    page = (await client.get("/initiatieven/zh-001")).text

    one = catalogue.get("zh-001")
    assert one is not None
    assert "<h1>Bank naar Techniek</h1>" in page
    for told in (*sources(one), "Van Bank naar Bouw en Techniek", "18 tot en met 67 jaar"):
        assert f"<dd>{told}</dd>" in page
    assert "Bijlage 2 en paragraaf 4.1a, nummer 1" in sources(one)[0]
    assert '<a class="techniekgids-button techniekgids-button--primary" href="/chat">' in page


async def test_what_is_not_for_persons_is_not_asked_whether_it_suits_you(
    client: httpx.AsyncClient,
) -> None:
    for_persons = (await client.get("/initiatieven/zh-001")).text
    for_schools = (await client.get(f"/initiatieven/{ENDED}")).text

    assert "Hoort dit bij mij?" in for_persons
    assert "Hoort dit bij mij?" not in for_schools


async def test_an_initiative_that_ended_says_so(client: httpx.AsyncClient) -> None:
    page = (await client.get(f"/initiatieven/{ENDED}")).text

    told = "Volgens de bron duurde dit tot en met 2022. Vraag na of het er nog is."
    assert page.count(told) == 2
    assert f"<dt>Is het er nog?</dt><dd>{told}</dd>" in page


async def test_a_repeat_leads_to_the_others(client: httpx.AsyncClient) -> None:
    page = (await client.get("/initiatieven/zh-025")).text

    assert '<a href="/initiatieven/zh-026">Bouwmensen Leiden</a>' in page
    assert '<a href="/initiatieven/zh-025">' not in page


@pytest.mark.parametrize("identity", ["zh-999", "<b>", "x" * 3000])
async def test_an_unknown_initiative_is_not_found_and_can_be_searched(
    client: httpx.AsyncClient, identity: str
) -> None:
    response = await client.get(f"/initiatieven/{identity}")

    assert response.status_code == 404
    assert "Er is geen initiatief" in response.text
    assert 'role="search"' in response.text


async def test_every_initiative_has_a_page(client: httpx.AsyncClient, catalogue: Catalogue) -> None:
    for one in catalogue:
        assert (await client.get(f"/initiatieven/{one.id}")).status_code == 200


async def test_what_is_told_on_the_page_of_an_initiative_begins_with_a_capital(
    client: httpx.AsyncClient,
) -> None:
    page = (await client.get("/initiatieven/zh-001")).text

    told = re.findall(r"<dd>(.)", page)
    assert len(told) > 10
    assert [first for first in told if first.islower()] == []
