"""What a decaan, mentor or parent passes on: a QR code, a link and a leaflet."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from bot.conversation import Button
from bot.handout.leaflet import MOST, leaflet
from bot.handout.qr import as_png
from bot.links import facts_for
from bot.telegram import texts
from bot.telegram.delivery import Delivery, Document
from bot.telegram.start import link
from bot.web.chat_address import chat_address
from knowledge.catalogue import Catalogue
from knowledge.hoofdvragen.table import row_for, situations
from knowledge.labels import in_words
from knowledge.matching.profile import Profile
from knowledge.vocabulary import LANDELIJK

MAKE = "folder:maak"
"""The payload of the button that asks for it; never given to the guide."""

BUTTON = Button(texts.HANDOUT_BUTTON, MAKE)

_TOLD = ("leeftijd", "situatie", "regio")


def is_for(known: Mapping[str, Any]) -> bool:
    """Return whether this is somebody who helps others and told enough to pass it on."""
    return known.get("rol") == "begeleider" and bool(known.get("situatie"))


class Handout:
    """Makes it; `website` is the website's public address, None when nobody told it."""

    def __init__(
        self, catalogue: Callable[[], Catalogue], username: Callable[[], str], website: str | None
    ) -> None:
        self._catalogue = catalogue
        self._username = username
        self._website = website

    async def send(self, known: Mapping[str, Any], delivery: Delivery) -> None:
        """Send the code with the link, then the leaflet; the situation must be known."""
        profile = _profile(known)
        facts = facts_for(profile)
        address = link(self._username(), facts)
        website = f"{self._website}{chat_address(**facts)}" if self._website else None
        async with delivery.typing():
            code = await asyncio.to_thread(as_png, address)
            folder = await asyncio.to_thread(self._leaflet, profile, website or address)
        told = [in_words(slot, facts[slot], helper=True) for slot in _TOLD if slot in facts]
        caption = texts.HANDOUT.format(told="; ".join(told), address=address)
        if website:
            caption += f"\n\n{texts.HANDOUT_WEBSITE.format(address=website)}"
        await delivery.show(code, caption)
        name = f"techniekgids-{profile.situatie}.pdf"
        await delivery.hand_over(Document(name, folder), texts.LEAFLET)

    def _leaflet(self, profile: Profile, address: str) -> bytes:
        assert profile.situatie is not None
        row = row_for(profile.situatie, profile.leeftijd)
        matches = self._catalogue().match(profile, MOST)
        return leaflet(situations()[profile.situatie], row, profile.regio, matches, address)


def _profile(known: Mapping[str, Any]) -> Profile:
    region = known.get("regio")
    return Profile(
        leeftijd=known.get("leeftijd"),
        situatie=known["situatie"],
        persona=known.get("persona"),
        regio=None if region == LANDELIJK else region,
        gemeente=known.get("gemeente"),
        interesse=tuple(known.get("interesse") or ()),
    )
