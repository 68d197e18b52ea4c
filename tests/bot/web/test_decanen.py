"""The pages for decanen: Tabel 6, and a link, a code and a leaflet for pupils."""

from __future__ import annotations

import html
import io
import re
from dataclasses import replace
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pypdf
import pytest

from bot.handout.leaflet import leaflet
from bot.handout.qr import as_svg
from knowledge.catalogue import Catalogue
from knowledge.hoofdvragen.table import Row, row_for, rows, situations
from knowledge.matching.profile import Profile

VMBO = {"groep": "12-14", "situatie": "vmbo_onderbouw", "regio": "rijnmond"}


def chat_link(page: str) -> dict[str, list[str]]:
    (address,) = re.findall(r'<a href="(/chat\?[^"]+)">http://gids.test/', page)
    return parse_qs(urlsplit(html.unescape(address)).query)


async def test_without_a_choice_the_whole_table_is_there(client: httpx.AsyncClient) -> None:
    page = (await client.get("/decanen")).text

    for row in rows():
        for situation in row.situations:
            assert f"situatie={situation.key}#keuze" in page
        assert f"<td>{html.escape(row.choice)}</td>" in page
    assert 'id="keuze"' not in page


async def test_an_age_leaves_its_own_situations(client: httpx.AsyncClient) -> None:
    page = (await client.get("/decanen", params={"groep": "18-22"})).text

    links = re.findall(r"situatie=(\w+)#keuze", page)
    assert links == ["hbo_technisch", "hbo_niet_technisch", "wo_technisch", "wo_niet_technisch"]
    assert 'href="/decanen?groep=18-22#situaties" aria-current="true"' in page


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row.number} {row.text}")
async def test_every_place_in_the_table_tells_the_choice_and_who_has_influence(
    client: httpx.AsyncClient, row: Row
) -> None:
    for situation in row.situations:
        asked = {"groep": f"{row.ages[0]}-{row.ages[1]}", "situatie": situation.key}
        page = (await client.get("/decanen", params=asked)).text

        choice = page.partition('id="keuze"')[2].partition("</section>")[0]
        assert row.choice[1:] in html.unescape(choice)
        assert choice.count("<dd>") == len(row.influence)
        assert choice.count("<li>") == len(row.options)


async def test_a_technical_option_is_marked_where_its_name_does_not_tell(
    client: httpx.AsyncClient,
) -> None:
    profiles = (await client.get("/decanen", params=VMBO)).text
    tl = (await client.get("/decanen", params={"situatie": "vmbo_tl"})).text

    assert "<li>horeca</li>" in profiles
    assert "<li>maritiem (techniek)</li>" in profiles
    assert "<li>techniek</li>" in tl


async def test_a_class_gets_what_goes_through_school_first(
    client: httpx.AsyncClient, catalogue: Catalogue
) -> None:
    page = (await client.get("/decanen", params=VMBO)).text

    school, _, alone = page.partition("<h3>Wat leerlingen zelf kunnen doen</h3>")
    found = [re.findall(r'<h4><a href="/initiatieven/([^"]+)"', part) for part in (school, alone)]
    kinds = [{one.toegang for key in keys if (one := catalogue.get(key))} for keys in found]
    assert kinds[0] == {"via_school"}
    assert "via_school" not in kinds[1]
    assert kinds[1]


async def test_one_pupil_gets_what_fits_best(
    client: httpx.AsyncClient, catalogue: Catalogue
) -> None:
    page = (
        await client.get("/decanen", params={**VMBO, "voor": "leerling", "leeftijd": "13"})
    ).text

    person = Profile(13, "vmbo_onderbouw", regio="rijnmond")
    assert re.findall(r'<h3><a href="/initiatieven/([^"]+)"', page) == [
        match.initiatief.id for match in catalogue.match(person, 6)
    ]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (VMBO, {"rol": "leerling", "situatie": "vmbo_onderbouw", "regio": "rijnmond"}),
        ({"situatie": "havo_vwo_3"}, {"rol": "leerling", "situatie": "havo_vwo_3"}),
        (
            {"situatie": "vmbo_tl", "voor": "leerling", "leeftijd": "14"},
            {"rol": "leerling", "leeftijd": "14", "situatie": "vmbo_tl"},
        ),
        (
            {"situatie": "werk_buiten_techniek", "groep": "25-67"},
            {"rol": "kandidaat", "situatie": "werk_buiten_techniek"},
        ),
    ],
)
async def test_the_link_opens_the_chat_with_what_was_chosen(
    client: httpx.AsyncClient, asked: dict[str, str], told: dict[str, str]
) -> None:
    page = (await client.get("/decanen", params=asked)).text

    assert chat_link(page) == {name: [value] for name, value in told.items()}


async def test_the_codes_hold_the_address_of_the_link(client: httpx.AsyncClient) -> None:
    svg = await client.get("/decanen/qr.svg", params=VMBO)
    png = await client.get("/decanen/qr.png", params=VMBO)

    address = "http://gids.test/chat?rol=leerling&situatie=vmbo_onderbouw&regio=rijnmond"
    assert svg.headers["content-type"].startswith("image/svg+xml")
    assert svg.text == as_svg(address)
    assert 'xmlns="http://www.w3.org/2000/svg"' in svg.text
    assert png.content.startswith(b"\x89PNG")
    assert "techniekgids-qr.png" in png.headers["content-disposition"]


async def test_the_name_of_the_school_is_in_all_that_is_handed_out(
    client: httpx.AsyncClient,
) -> None:
    school = 'Lyceum "De Brug" & co'
    asked = {**VMBO, "voor": "leerling", "leeftijd": "13", "school": f"  {school} "}

    page = (await client.get("/decanen", params=asked)).text
    code = await client.get("/decanen/qr.svg", params=asked)
    folder = await client.get("/decanen/folder.pdf", params=asked)

    told = chat_link(page)
    assert told["school"] == [school]
    assert f"<q>Je komt van {html.escape(school, quote=False)}" in page.replace("&#34;", '"')
    assert code.text == as_svg(f"http://gids.test/chat?{urlencode(told, doseq=True)}")
    text = pypdf.PdfReader(io.BytesIO(folder.content)).pages[0].extract_text()
    assert f"Je krijgt deze folder van {school}." in " ".join(text.replace("”", '"').split())


async def test_each_form_keeps_what_the_other_asked(client: httpx.AsyncClient) -> None:
    asked = {**VMBO, "voor": "leerling", "leeftijd": "13", "school": "Het Lyceum"}

    page = (await client.get("/decanen", params=asked)).text

    forms = re.findall(r"<form[^>]*>.+?</form>", page, flags=re.DOTALL)
    kept = [
        dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', f)) for f in forms
    ]
    assert kept == [
        {name: asked[name] for name in ("groep", "situatie", "school")},
        {name: asked[name] for name in ("groep", "situatie", "regio", "voor", "leeftijd")},
    ]
    assert 'id="school" name="school" value="Het Lyceum"' in page
    assert "school=Het+Lyceum#keuze" in page


async def test_a_school_that_cannot_be_is_told_at_its_field(client: httpx.AsyncClient) -> None:
    for school in ("www.elders.test", "x" * 81):
        page = (await client.get("/decanen", params={**VMBO, "school": school})).text

        assert page.count("kan niet als naam van een school.") == 1
        assert 'aria-describedby="school-help school-problem" aria-invalid="true"' in page
        assert "school" not in chat_link(page)


async def test_the_leaflet_is_a_tagged_pdf_with_the_text(
    client: httpx.AsyncClient, catalogue: Catalogue
) -> None:
    response = await client.get("/decanen/folder.pdf", params=VMBO)

    document = pypdf.PdfReader(io.BytesIO(response.content))
    root = document.trailer["/Root"]
    text = " ".join(" ".join(page.extract_text() for page in document.pages).split())
    best = catalogue.match(Profile(situatie="vmbo_onderbouw", regio="rijnmond"), 1)[0].initiatief
    assert response.headers["content-type"] == "application/pdf"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "nl"
    assert b"pdfuaid" in response.content
    assert document.metadata is not None
    assert document.metadata.title == "Kijk ook eens naar techniek"
    for told in ("Je zit in klas 1 of 2 van het vmbo.", "Tabel 6, rij 4", best.naam):
        assert told in text


def test_a_sign_without_a_letter_form_does_not_stop_the_leaflet(catalogue: Catalogue) -> None:
    situation, row = situations()["vmbo_onderbouw"], row_for("vmbo_onderbouw", None)
    (found,) = catalogue.match(Profile(situatie="vmbo_onderbouw"), 1)
    odd = replace(found, initiatief=replace(found.initiatief, naam="Robots 🤖 [#let] *en* $meer$"))

    made = leaflet(situation, row, "rijnmond", [odd], "https://gids.test/")
    document = pypdf.PdfReader(io.BytesIO(made))

    assert document.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert "[#let] *en* $meer$" in document.pages[0].extract_text()


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row.number} {row.text}")
async def test_every_situation_has_a_leaflet(client: httpx.AsyncClient, row: Row) -> None:
    for situation in row.situations:
        asked = {"situatie": situation.key, "regio": "zeeland"}
        assert (await client.get("/decanen/folder.pdf", params=asked)).status_code == 200


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"groep": "3-4"}, "‘3-4’ staat niet bij ‘groep’."),
        ({"situatie": "<b>"}, "‘&lt;b&gt;’ staat niet bij ‘situatie’."),
        ({"regio": "atlantis"}, "‘atlantis’ staat niet bij ‘regio’."),
        ({"voor": "leerling", "leeftijd": "x"}, "‘x’ is geen leeftijd."),
        ({"school": "<b>"}, "‘&lt;b&gt;’ kan niet als naam van een school."),
    ],
)
async def test_what_cannot_be_gets_one_sentence(
    client: httpx.AsyncClient, asked: dict[str, str], said: str
) -> None:
    page = await client.get("/decanen", params=asked)
    code = await client.get("/decanen/qr.svg", params=asked)

    assert (page.status_code, code.status_code) == (200, 400)
    assert said in page.text
    assert said in code.text


async def test_a_leaflet_needs_a_situation(client: httpx.AsyncClient) -> None:
    response = await client.get("/decanen/folder.pdf")

    assert response.status_code == 400
    assert "Kies eerst een leeftijd en een situatie" in response.text
