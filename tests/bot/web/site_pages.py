"""Every page of the website with what it can show, for tests that hold for all of them."""

from __future__ import annotations

CHOSEN = "/decanen?groep=12-14&situatie=vmbo_onderbouw&regio=rijnmond"

PAGES = (
    "/",
    "/chat",
    "/initiatieven",
    "/initiatieven?pagina=2",
    "/initiatieven?zoek=lassen&leeftijd=30&regio=rijnmond",
    "/initiatieven?zoek=olifantenverzorger&leeftijd=oud",
    "/initiatieven/zh-001",
    "/decanen",
    "/decanen?groep=12-14",
    CHOSEN,
    f"{CHOSEN}&voor=leerling&leeftijd=13&school=Het+Lyceum",
    "/ouders",
    "/werkgevers",
    "/werkgevers?hr=nee&vacatures=zelden",
    "/werkgevers/selectie",
    "/vacature",
    "/pad",
    "/begrippen",
    "/begrippen?zoek=bbl",
    "/bronnen",
    "/plaatsen",
    "/plaatsen?school=Het+Lyceum&leeftijd=oud",
    "/privacy",
    "/toegankelijkheid",
    "/wissen",
    "/nergens",
)
"""Addresses; the last one does not exist."""

# The rest is the same for everybody who asks for the same address, with the button of the chat.
PERSONAL = ("/", "/chat", "/wissen", "/nergens")
