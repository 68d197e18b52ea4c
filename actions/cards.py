"""Initiatives as a message: readable text, and cards for where they can be shown."""

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import Button
from actions.conversation import known
from actions.dependencies import catalogue
from knowledge.labels import place_name
from knowledge.matching.fit import province
from knowledge.matching.matcher import Match
from knowledge.matching.profile import Profile
from knowledge.regions import region

PAGE = 3


def find(tracker: Tracker, offset: int = 0) -> list[Match]:
    """Return the next page of initiatives for the person as known so far."""
    facts = known(tracker)
    profile = Profile(
        leeftijd=facts["leeftijd"],
        situatie=facts["situatie"],
        persona=facts["persona"],
        regio=facts["regio"],
        gemeente=facts["gemeente"],
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
    text = "\n\n".join(
        [intro, *(_in_text(number, match) for number, match in enumerate(matches, 1))]
    )
    data = {"initiatieven": ids, "inleiding": intro, "kaarten": [_card(match) for match in matches]}
    dispatcher.utter_message(text=text, buttons=buttons, json_message=data)
    return ids


def _card(match: Match) -> dict[str, Any]:
    record = match.initiatief
    youngest, oldest = record.leeftijd
    return {
        "id": record.id,
        "titel": record.naam,
        "tekst": record.activiteit,
        "voor": f"{youngest} tot en met {oldest} jaar",
        "waar": _where(match),
        "reden": " ".join(part for part in (match.reden, match.waarschuwing) if part),
        "bron": f"Informatie uit {record.jaar}",
        "link": record.link,
    }


def _in_text(number: int, match: Match) -> str:
    card = _card(match)
    lines = [f"{number}. **{card['titel']}**", card["tekst"], card["reden"],
             f"Waar: {card['waar']}. {card['bron']}."]  # fmt: skip
    return "\n".join([*lines, *([card["link"]] if card["link"] else [])])


def _where(match: Match) -> str:
    record = match.initiatief
    if record.gemeenten and len(record.gemeenten) <= 3:
        return ", ".join(map(place_name, record.gemeenten))
    if "landelijk" in record.regios:
        return "heel Nederland"
    whole = province(record.regio_set)
    if whole is not None:
        return f"heel {whole}"
    return ", ".join(region(key).naam for key in record.regios)
