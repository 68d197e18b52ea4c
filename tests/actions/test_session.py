from actions.session import ActionSessionStart
from tests.actions.trackers import create_tracker, run


async def test_a_conversation_starts_with_what_this_is_and_how_to_erase_it():
    events, said = await run(ActionSessionStart(), create_tracker())

    assert [event["event"] for event in events] == ["session_started", "action"]
    assert events[1]["name"] == "action_listen"
    welcome = said[0].text
    assert "computerprogramma" in welcome
    assert "30 dagen" in welcome
    assert "verwijder mijn gegevens" in welcome
