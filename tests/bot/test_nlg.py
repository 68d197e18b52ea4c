"""The wording of a response that is said."""

import asyncio

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.nlg import FreshWordings

_DOMAIN = Domain.from_dict(
    {
        "responses": {
            "utter_twee": [{"text": "Eerste {wat}."}, {"text": "Tweede {wat}."}],
            "utter_een": [{"text": "Alleen dit."}],
        }
    }
)


def _said(response, *events, **values):
    tracker = DialogueStateTracker.from_events("iemand", list(events))
    wordings = FreshWordings(domain=_DOMAIN)
    said = asyncio.run(wordings.generate(response, tracker, "chat", **values))
    return said and said["text"]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ([], "Eerste keer."),
        ([BotUttered("Eerste keer."), UserUttered("nog eens")], "Tweede keer."),
        (
            [BotUttered("Tweede keer."), UserUttered("nog eens")],
            "Eerste keer.",
        ),
        (
            [BotUttered("Eerste keer."), UserUttered("a"), BotUttered("Anders."), UserUttered("b")],
            "Eerste keer.",
        ),
    ],
    ids=["first", "again", "once more", "long ago"],
)  # fmt: skip
def test_a_wording_that_was_not_said_last(before, expected):
    assert _said("utter_twee", *before, wat="keer") == expected


def test_other_values_make_another_text():
    assert _said("utter_twee", BotUttered("Eerste man."), UserUttered("x"), wat="vrouw") == (
        "Eerste vrouw."
    )


def test_the_only_wording_is_said_again():
    assert _said("utter_een", BotUttered("Alleen dit."), UserUttered("x")) == "Alleen dit."


def test_a_response_that_is_not_there_says_nothing():
    assert _said("utter_onbekend") is None
