"""A Rasa message as the reader of answers gets it."""

from actions.conversation import latest
from tests.actions.trackers import create_tracker


def test_a_message_comes_with_the_question_it_answers():
    message = latest(create_tracker("34", intent="antwoord", asked="leeftijd"))

    assert (message.text, message.intent, message.question) == ("34", "antwoord", "leeftijd")


def test_outside_the_form_there_is_no_question():
    tracker = create_tracker("34")
    tracker.slots["requested_slot"] = "leeftijd"

    assert latest(tracker).question is None


def test_a_pressed_button_has_values_and_no_text():
    message = latest(create_tracker('/antwoord{"interesse": ["ict"], "leeftijd": 34}'))

    assert message.text == ""
    assert message.given == {"interesse": ["ict"], "leeftijd": 34}


def test_entities_in_a_typed_text_are_not_taken_as_values():
    # They show what was recognised; the text itself is read.
    tracker = create_tracker("ik ben 34")
    tracker.latest_message["entities"] = [{"entity": "leeftijd", "value": 34}]

    assert latest(tracker).given == {}


def test_in_doubt_the_confidence_is_that_of_the_likeliest_intent():
    tracker = create_tracker("blabla", intent="nlu_fallback")
    tracker.latest_message["intent_ranking"] = [
        {"name": "nlu_fallback", "confidence": 0.9}, {"name": "groet", "confidence": 0.2},
    ]  # fmt: skip

    message = latest(tracker)

    assert (message.intent, message.confidence) == ("nlu_fallback", 0.2)
