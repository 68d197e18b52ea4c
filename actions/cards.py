"""Initiatives as a message: readable text, and cards for where they can be shown."""

import datetime
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import Button
from actions.conversation import known
from actions.dependencies import catalogue
from knowledge.initiative_words import where
from knowledge.initiatives import Initiative
from knowledge.language.asked_names import Named
from knowledge.matching.matcher import Match
from knowledge.matching.profile import Profile
from knowledge.matching.reasons import end_in_words
from knowledge.sources import year_in_words

PAGE = 3


def find(tracker: Tracker, offset: int = 0) -> list[Match]:
    """Return the next page of initiatives for the person as known so far."""
    facts = known(tracker)
    area = facts["zoekgebied"] or facts
    profile = Profile(
        leeftijd=facts["leeftijd"],
        situatie=facts["situatie"],
        persona=facts["persona"],
        regio=area["regio"],
        gemeente=area["gemeente"],
        interesse=tuple(facts["interesse"] or ()),
    )
    return catalogue().match(profile, limit=PAGE, offset=offset)


def show(
    dispatcher: CollectingDispatcher, intro: str, matches: list[Match], buttons: list[Button]
) -> list[str]:
    """Utter the initiatives and return their ids in the order shown.

    `data` holds the ids for programs and the cards for the website; the text has it all.
    """
    ids = [match.initiatief.id for match in matches]
    cards = [_card(match.initiatief, _reason(match)) for match in matches]
    text = "\n\n".join([intro, *(_in_text(card, n) for n, card in enumerate(cards, 1))])
    data = {"initiatieven": ids, "inleiding": intro, "kaarten": cards}
    dispatcher.utter_message(text=text, buttons=buttons, json_message=data)
    return ids


def _reason(match: Match) -> str:
    return " ".join(part for part in (match.reden, match.waarschuwing) if part)


def asked_by_name(text: str) -> Named[Initiative] | None:
    """Return the initiative that a question names, or None; see `Catalogue.asked`."""
    return catalogue().asked(text)


def show_one(dispatcher: CollectingDispatcher, record: Initiative, buttons: list[Button]) -> None:
    """Utter what an initiative is, that somebody asked about by its name."""
    card = _card(record, end_in_words(record, datetime.date.today()) or "")
    data = {"initiatieven": [record.id], "kaarten": [card]}
    dispatcher.utter_message(text=_in_text(card), buttons=buttons, json_message=data)


def _card(record: Initiative, reden: str) -> dict[str, Any]:
    youngest, oldest = record.leeftijd
    return {
        "id": record.id,
        "titel": record.naam,
        "tekst": record.activiteit,
        "voor": f"{youngest} tot en met {oldest} jaar",
        "waar": where(record),
        "reden": reden,
        "bron": f"Informatie {year_in_words(record.bron.document, record.jaar)}",
        "link": record.link,
    }


def _in_text(card: dict[str, Any], number: int | None = None) -> str:
    place = f"{number}. " if number else ""
    lines = [f"{place}**{card['titel']}**", card["tekst"], card["reden"],
             f"Waar: {card['waar']}. {card['bron']}.", card["link"]]  # fmt: skip
    return "\n".join(line for line in lines if line)
