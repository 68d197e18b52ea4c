"""What each command does, and the buttons that are not of the guide."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

from bot.telegram import texts, vacancy
from bot.telegram.handout import MAKE, Handout
from bot.telegram.start import FOR_VACANCY, told_by_link
from bot.telegram.store import Waiting
from bot.telegram.talk import Talk

COMMAND = re.compile(r"\A/([A-Za-z_]+)(?:@\w+)?(?:\s+(.*))?", re.DOTALL)


class Commands:
    """The commands of `texts.COMMANDS`."""

    def __init__(self, handout: Handout) -> None:
        self._handout = handout
        self._by_name: dict[str, Callable[[Talk, str], Awaitable[None]]] = {
            "start": self._start,
            "opnieuw": self._again,
            "vacature": self._vacancy,
            "initiatieven": self._initiatives,
            "folder": self._hand_out,
            "privacy": self._privacy,
            "verwijder": self._erase,
            "help": self._help,
        }

    async def run(self, talk: Talk, text: str) -> None:
        """Do what a command asks; the chat does not wait for a vacancy any more."""
        found = COMMAND.match(text)
        do = self._by_name.get(found[1].lower()) if found else None
        await _wait_no_more(talk)
        if found is None or do is None:
            await talk.delivery.say(f"{texts.UNKNOWN_COMMAND}\n\n{texts.HELP}")
        else:
            await do(talk, (found[2] or "").strip())

    async def choose(self, talk: Talk, payload: str) -> None:
        """Do what a button asks, or give it to the guide."""
        await _wait_no_more(talk)
        if payload == vacancy.NO_VACANCY:
            await talk.delivery.say(texts.NO_VACANCY_AFTER_ALL)
        elif payload == MAKE:
            await self._hand_out(talk, "")
        else:
            await talk.say(payload)

    async def _start(self, talk: Talk, argument: str) -> None:
        if argument == FOR_VACANCY:
            await self._vacancy(talk, argument)
        elif facts := told_by_link(argument):
            await talk.tell(facts)
        else:
            await talk.start()

    async def _again(self, talk: Talk, argument: str) -> None:  # noqa: ARG002
        await talk.erase()
        await talk.start()

    async def _vacancy(self, talk: Talk, argument: str) -> None:  # noqa: ARG002
        await talk.wait(Waiting(vacancy.WAITING))
        await talk.delivery.say(texts.VACANCY)

    async def _initiatives(self, talk: Talk, argument: str) -> None:
        if argument:
            turn = await talk.say(texts.ASK_INITIATIVES.format(about=argument))
            if any(reply.data.get("initiatieven") for reply in turn.replies):
                return
        await talk.say(texts.SHOW_INITIATIVES)

    async def _hand_out(self, talk: Talk, argument: str) -> None:  # noqa: ARG002
        known = await talk.known()
        if known.get("situatie"):
            await self._handout.send(known, talk.delivery)
        else:
            await talk.delivery.say(texts.HANDOUT_FIRST)
            await talk.tell({"rol": "begeleider"})

    async def _privacy(self, talk: Talk, argument: str) -> None:  # noqa: ARG002
        await talk.delivery.say(texts.PRIVACY)
        await talk.say(texts.ASK_PRIVACY)

    async def _erase(self, talk: Talk, argument: str) -> None:  # noqa: ARG002
        await talk.erase()
        await talk.delivery.say(texts.ERASED)

    async def _help(self, talk: Talk, argument: str) -> None:  # noqa: ARG002
        await talk.delivery.say(texts.HELP)


async def _wait_no_more(talk: Talk) -> None:
    if (await talk.waiting()).wacht_op:
        await talk.wait(Waiting())
