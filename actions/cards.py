"""Initiatives as a message: readable text, and cards for where they can be shown."""

import datetime
from collections.abc import Iterator
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import Button
from actions.conversation import known
from actions.dependencies import catalogue
from actions.wording import told_last
from knowledge.initiative_words import caution, for_whom, sources, where, word
from knowledge.initiatives import Initiative
from knowledge.language.asked_names import Named
from knowledge.matching.matcher import Match
from knowledge.matching.profile import Profile
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
    """Utter all that people want to know of an initiative that somebody asked about."""
    data = {"initiatieven": [record.id]}
    dispatcher.utter_message(text=_in_full(record), buttons=buttons, json_message=data)


def shown_before(tracker: Tracker) -> list[list[Initiative]]:
    """Return the lists of initiatives that were shown, the last first, each in its order."""
    lists = [said["initiatieven"] for said in _data_of_replies(tracker) if said.get("inleiding")]
    found = catalogue()
    return [[one for id_ in ids if (one := found.get(id_))] for ids in lists]


def told_alone(tracker: Tracker) -> Initiative | None:
    """Return the one initiative that the last turn told in full, if it did."""
    ids = told_last(tracker, "initiatieven") or []
    return catalogue().get(ids[0]) if len(ids) == 1 else None


def has_list_at_hand(tracker: Tracker) -> bool:
    """Return whether the last list that somebody saw is one of initiatives, not of findings."""
    lists = (said for said in _data_of_replies(tracker) if {"inleiding", "bevindingen"} & {*said})
    return "inleiding" in next(lists, {})


def _data_of_replies(tracker: Tracker) -> Iterator[dict[str, Any]]:
    """Give what programs got beside the replies of the bot, the last first."""
    for event in reversed(tracker.events):
        if event.get("event") == "bot" and (data := (event.get("data") or {}).get("custom")):
            yield data


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


def _in_full(record: Initiative) -> str:
    kind, often = word("soort", record.soort), word("frequentie", record.frequentie)
    access = word("toegang", record.toegang)
    year = year_in_words(record.bron.document, record.jaar)
    told = (
        f"**{record.naam}**",
        record.activiteit,
        "",
        f"- Wat: {kind} ({often})",
        f"- Voor wie: {for_whom(record)}",
        f"- Hoe kom je er: {access}" if record.for_persons else None,
        f"- Waar: {where(record)}",
        f"- Wanneer: {record.data}" if record.data else None,
        f"- Let op: {said}" if (said := caution(record, datetime.date.today())) else None,
        f"- Website: {record.link or 'die staat niet in mijn bron'}",
        f"- Informatie {year}. Bron: {sources(record)[0]}.",
    )
    return "\n".join(line for line in told if line is not None)


def _in_text(card: dict[str, Any], number: int | None = None) -> str:
    place = f"{number}. " if number else ""
    lines = [f"{place}**{card['titel']}**", card["tekst"], card["reden"],
             f"Waar: {card['waar']}. {card['bron']}.", card["link"]]  # fmt: skip
    return "\n".join(line for line in lines if line)
