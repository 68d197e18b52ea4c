"""What a decaan, mentor or parent gets to pass on: a QR code, a link and a leaflet."""

from __future__ import annotations

import io
import itertools
import re

import pypdf
import pytest

from bot.conversation import Button, Reply
from bot.handout.qr import as_png
from bot.links import facts_for
from bot.telegram import texts
from bot.telegram.start import LONGEST, link, told_by_link
from knowledge.matching.profile import Profile
from knowledge.vocabulary import LANDELIJK, REGIOS, SITUATIES
from tests.bot.telegram.bot_api import USERNAME, BotApi, Call
from tests.bot.telegram.conftest import StartGuide, catalogue, hand_over
from tests.bot.telegram.people import Person
from tests.bot.web.fake_engine import FakeEngine

KNOWN = {"rol": "begeleider", "leeftijd": 13, "situatie": "vmbo_onderbouw", "regio": "rijnmond"}
FOUND = (
    Reply("Dit past:", (Button("Meer", "/meer_resultaten"),), data={"initiatieven": ["zh-001"]}),
)


@pytest.fixture(autouse=True, scope="module")
def _initiatives_are_there() -> None:
    catalogue().match(Profile(situatie="vmbo_onderbouw"), 1)


async def found(api: BotApi, person: Person, engine: FakeEngine, **known: object) -> Call:
    engine.slots = {**KNOWN, **known}
    engine.answers["zoek"] = FOUND
    await api.offer(person.says("zoek"))
    return (await api.until(1))[-1]


@pytest.mark.parametrize("public", ["", "https://gids.voorbeeld.nl"])
async def test_who_helps_somebody_gets_a_code_and_a_leaflet(
    public: str, start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    # Given a decaan who sees what fits a pupil
    guide = await start(**({"telegram_webhook": public} if public else {}))
    engine.slots, engine.answers["zoek"] = KNOWN, FOUND
    await hand_over(guide, api, person.says("zoek"))
    (shown,) = await api.until(1)
    assert shown.titles == ["Meer", texts.HANDOUT_BUTTON]

    # When
    await hand_over(guide, api, person.presses(shown, texts.HANDOUT_BUTTON))
    _, code, leaflet = await api.until(3)

    # Then
    told = "rol-leerling--leeftijd-13--situatie-vmbo_onderbouw--regio-rijnmond"
    short = "l-13--s-vmbo_onderbouw--r-rijnmond"
    address = f"https://t.me/{USERNAME}?start={told if len(told) <= LONGEST else short}"
    website = f"{public}/chat?rol=leerling&leeftijd=13&situatie=vmbo_onderbouw&regio=rijnmond"
    assert code.params["photo"] == as_png(address)
    assert address in code.text
    assert "13 jaar; zit in klas 1 of 2 van het vmbo; Rijnmond" in code.text
    assert (website in code.text) is bool(public)
    assert leaflet.params["document"] == "techniekgids-vmbo_onderbouw.pdf"
    pages = pypdf.PdfReader(io.BytesIO(api.files["techniekgids-vmbo_onderbouw.pdf"])).pages
    links = {note.get_object()["/A"]["/URI"] for page in pages for note in page.get("/Annots", [])}
    assert (website if public else address) in links


@pytest.mark.parametrize("known", [{"rol": "leerling"}, {"situatie": None}])
async def test_others_see_no_button_for_it(
    known: dict, start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    await start()

    assert (await found(api, person, engine, **known)).titles == ["Meer"]


async def test_the_command_gives_it_to_who_told_a_situation(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    await start()
    await found(api, person, engine, leeftijd=None, regio=LANDELIJK)

    await api.offer(person.says("/folder"))
    _, code, leaflet = await api.until(3)

    assert code.method == "sendPhoto"
    assert re.search(r"start=rol-leerling--situatie-vmbo_onderbouw$", code.text, re.MULTILINE)
    assert leaflet.method == "sendDocument"


async def test_the_command_asks_who_it_is_for_when_that_is_not_known(
    start: StartGuide, api: BotApi, person: Person
) -> None:
    await start()

    await api.offer(person.says("/folder"))
    first, question = await api.until(2)

    assert first.text == texts.HANDOUT_FIRST
    assert question.text == "Verteld: {'rol': 'begeleider'}"


def test_every_link_fits_and_tells_what_is_known() -> None:
    places = (None, *(one for one in REGIOS if one != LANDELIJK))
    for situation, place, age in itertools.product(SITUATIES, places, (None, 9, 67)):
        facts = facts_for(Profile(leeftijd=age, situatie=situation, regio=place))
        argument = link(USERNAME, facts).partition("?start=")[2]

        assert re.fullmatch(rf"[A-Za-z0-9_-]{{1,{LONGEST}}}", argument)
        assert told_by_link(argument) == facts


@pytest.mark.parametrize(
    ("argument", "told"),
    [
        ("s-werk_buiten_techniek", {"rol": "kandidaat", "situatie": "werk_buiten_techniek"}),
        ("rol-begeleider--s-vmbo_tl", {"rol": "begeleider", "situatie": "vmbo_tl"}),
        ("i-ict", {"interesse": ["ict"]}),
        ("x-vmbo_tl--s-anders", {}),
    ],
)
def test_short_names_tell_the_same(argument: str, told: dict) -> None:
    assert told_by_link(argument) == told
