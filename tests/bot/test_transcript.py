"""From the events of a tracker to what a person saw."""

from rasa.shared.core.events import ActionExecuted, BotUttered, SlotSet, UserUttered

from bot.conversation import Button, Reply, Turn
from bot.transcript import actions_run, offered, reply, turns, understood_intent

YES = {"title": "Ja", "payload": "/bevestig"}
WELCOME = BotUttered("Hoi, ik ben een computerprogramma.")
QUESTION = BotUttered("Klopt dat?", {"buttons": [YES]})


def said(text, shown=..., client_id=None, **parsed):
    metadata = {"client_id": client_id} | ({} if shown is ... else {"shown": shown})
    return UserUttered(text, metadata=metadata, **parsed)


# Turns


def test_a_conversation_without_events_has_no_turns():
    assert turns([]) == []


def test_what_the_bot_says_belongs_to_the_message_before_it():
    events = [said("hoi"), QUESTION, said("ja"), BotUttered("Goed."), BotUttered("En verder?")]

    assert turns(events) == [
        Turn("hoi", (Reply("Klopt dat?", (Button("Ja", "/bevestig"),)),)),
        Turn("ja", (Reply("Goed."), Reply("En verder?"))),
    ]


def test_the_welcome_belongs_to_the_first_message():
    (turn,) = turns([WELCOME, said("hoi"), QUESTION])

    assert turn.text == "hoi"
    assert [one.text for one in turn.replies] == [WELCOME.text, "Klopt dat?"]


def test_a_welcome_without_any_message_is_a_turn_of_its_own():
    assert turns([WELCOME]) == [Turn(None, (Reply(WELCOME.text),))]


def test_the_opening_shows_no_message_of_the_person():
    (turn,) = turns([WELCOME, said("/groet", shown=None), QUESTION])

    assert turn.text is None


def test_a_pressed_button_shows_its_title():
    (turn,) = turns([said("/bevestig", shown="Ja")])

    assert turn.text == "Ja"


def test_a_message_without_an_answer_is_still_a_turn():
    assert turns([said("hoi", client_id="b-1")]) == [Turn("hoi", (), "b-1")]


def test_other_events_are_passed_over():
    events = [ActionExecuted("action_listen"), said("hoi"), SlotSet("rol", "leerling"), QUESTION]

    assert len(turns(events)[0].replies) == 1


# Replies


def test_a_reply_has_its_buttons_and_what_programs_need():
    event = BotUttered("Dit past:", {"buttons": [YES], "custom": {"initiatieven": ["zh-001"]}})

    assert reply(event) == Reply(
        "Dit past:", (Button("Ja", "/bevestig"),), {"initiatieven": ["zh-001"]}
    )


def test_a_reply_without_anything_is_empty_and_no_failure():
    assert reply(BotUttered(None, {"buttons": None, "custom": None})) == Reply("")


# What was offered, done and understood


def test_every_button_of_the_conversation_counts_as_offered():
    events = [
        QUESTION, said("nee"),
        BotUttered("Dan?", {"buttons": [{"title": "Nee", "payload": "/ontken"}]}),
    ]  # fmt: skip

    assert offered(events) == {"/bevestig": "Ja", "/ontken": "Nee"}


def test_what_a_person_types_is_not_offered():
    assert offered([said('/antwoord{"rol": "werkgever"}')]) == {}


def test_the_plumbing_of_rasa_is_no_action():
    events = [
        ActionExecuted(name)
        for name in ("action_session_start", "action_listen", "action_extract_slots",
                     "hoofdvragen_form", "action_ask_leeftijd")
    ]  # fmt: skip

    assert actions_run(events) == ["hoofdvragen_form", "action_ask_leeftijd"]


def test_in_doubt_the_likeliest_intent_is_told():
    ranking = [
        {"name": "nlu_fallback", "confidence": 0.7}, {"name": "groet", "confidence": 0.23456},
    ]  # fmt: skip
    event = said("hm", parse_data={"intent": ranking[0], "intent_ranking": ranking,
                                   "entities": [], "text": "hm"})  # fmt: skip

    assert understood_intent(event) == {"name": "groet", "confidence": 0.2346}


def test_a_button_is_understood_with_full_confidence():
    event = said("/bevestig", intent={"name": "bevestig", "confidence": 1.0})

    assert understood_intent(event) == {"name": "bevestig", "confidence": 1.0}


def test_nothing_understood_has_no_name():
    assert understood_intent(said("hm")) == {"name": None, "confidence": 0.0}
