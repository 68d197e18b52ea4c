"""The vacancy check on the website: the form without a script, and the API."""

from __future__ import annotations

import re

import httpx
import pytest

from knowledge.documents import LARGEST

FORM = {"Origin": "http://gids.test"}
JSON = {"content-type": "application/json"}
TEXT = (
    "Monteur gezocht\n\nWij zoeken een monteur voor onze werkplaats in Delft.\n\n"
    "Wat bieden we\n- Een marktconform salaris\n- Fijne collega's\n"
)


async def test_the_page_offers_a_text_a_file_and_an_audience(client: httpx.AsyncClient) -> None:
    page = (await client.get("/vacature")).text

    assert '<label class="techniekgids-label" for="text">' in page
    assert 'accept=".txt,.docx,.odt,.pdf,.html,.htm"' in page
    assert '<option value="zij-instromers">' in page


async def test_a_posted_text_comes_back_with_the_words_marked(client: httpx.AsyncClient) -> None:
    page = (await client.post("/vacature", data={"tekst": TEXT}, headers=FORM)).text

    marked = re.search(r'href="#(b\d+)" data-findings="\d+">marktconform salaris</a>', page)
    assert marked
    assert f'id="{marked[1]}"' in page
    assert "zeggen niet wat iemand gaat verdienen" in page
    assert "Fijne collega&#39;s\n</textarea>" in page


async def test_what_is_typed_is_never_markup(client: httpx.AsyncClient) -> None:
    hostile = TEXT + "<script>alert(1)</script> marktconform <b>salaris</b>"

    page = (await client.post("/vacature", data={"tekst": hostile}, headers=FORM)).text

    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page


async def test_an_uploaded_file_is_read(client: httpx.AsyncClient) -> None:
    file = {"bestand": ("monteur.txt", TEXT.encode("cp1252"))}

    page = (await client.post("/vacature", files=file, headers=FORM)).text

    assert "Wij zoeken een monteur voor onze werkplaats in Delft." in page
    assert "marktconform salaris</a>" in page


@pytest.mark.parametrize(
    ("fields", "files", "status", "said"),
    [
        ({"tekst": "Lasser gezocht."}, None, 422, "te kort om na te kijken"),
        ({"tekst": TEXT, "doelgroep": "x"}, None, 422, "kies uit: techniek"),
        ({"tekst": "a " * 40_000}, None, 422, "te lang"),
        ({}, {"bestand": ("v.doc", b"x")}, 422, "bewaar het als .docx"),
        ({}, {"bestand": ("v.pdf", b"x")}, 422, "kan niet worden gelezen"),
        ({}, {"bestand": ("v.txt", b"x" * (LARGEST + 1))}, 422, "groter dan 5 MB"),
    ],
)
async def test_what_cannot_be_checked_gets_a_sentence_on_the_page(
    client: httpx.AsyncClient, fields, files, status, said
) -> None:
    response = await client.post("/vacature", data=fields, files=files, headers=FORM)

    assert response.status_code == status
    assert said in response.text
    assert '<textarea class="techniekgids-editor__text"' in response.text


async def test_a_body_that_is_far_too_large_is_not_read_to_the_end(
    client: httpx.AsyncClient,
) -> None:
    file = {"bestand": ("v.txt", b"x" * (LARGEST + 1_000_000))}

    response = await client.post("/api/vacature", files=file)

    assert response.status_code == 413
    assert "hooguit 5 MB" in response.json()["fout"]


async def test_another_site_cannot_post_the_form(client: httpx.AsyncClient) -> None:
    headers = {"Origin": "http://elders.test"}

    assert (
        await client.post("/vacature", data={"tekst": TEXT}, headers=headers)
    ).status_code == 403


async def test_the_report_can_be_downloaded(client: httpx.AsyncClient) -> None:
    response = await client.post("/vacature/verslag", data={"tekst": TEXT}, headers=FORM)

    assert "attachment" in response.headers["content-disposition"]
    assert "marktconform salaris" in response.text
    assert "\x1b" not in response.text


async def test_the_api_gives_the_report_of_the_contract(client: httpx.AsyncClient) -> None:
    windows = TEXT.replace("\n", "\r\n")

    response = await client.post("/api/vacature", json={"tekst": windows, "doelgroep": "techniek"})

    report = response.json()
    found = {one["regel"]: one for one in report["bevindingen"]}["salaris_vaag"]
    assert windows[found["start"] : found["eind"]] == "marktconform salaris"
    assert report["doelgroep"] == "techniek"


async def test_the_api_tells_what_it_read_from_a_file(client: httpx.AsyncClient) -> None:
    response = await client.post("/api/vacature", files={"bestand": ("v.txt", TEXT.encode())})

    assert response.json()["tekst"] == TEXT


@pytest.mark.parametrize(
    ("request_", "status", "said"),
    [
        ({"json": {"doelgroep": "techniek"}}, 400, "als tekst in 'tekst'"),
        ({"json": [TEXT]}, 400, "JSON-object"),
        ({"content": b"{", "headers": {"content-type": "application/json"}}, 400, "JSON-object"),
        (
            {"content": b'{"tekst": "\\ud800"}', "headers": {"content-type": "application/json"}},
            400,
            "als tekst",
        ),
        ({"content": b"x", "headers": {"content-type": "text/plain"}}, 415, "multipart/form-data"),
        ({"content": b"x", "headers": {"content-type": "multipart/form-data"}}, 400, "formulier"),
        ({"json": {"tekst": "kort"}}, 422, "te kort"),
    ],
)
async def test_the_api_says_what_is_wrong_with_a_request(
    client: httpx.AsyncClient, request_, status, said
) -> None:
    response = await client.post("/api/vacature", **request_)

    assert (response.status_code, said in response.json()["fout"]) == (status, True)
