"""Another home than was told."""

import pytest

from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.conversations import message
from tests.knowledge.hoofdvragen.people import COOK, PUPIL, TOLD_ALL


def test_a_place_that_is_called_wrong_is_no_answer_to_who_decides():
    known = {**PUPIL, "keuzemoment": "vervolgopleiding"}

    reading = read(message("mijn stad klopt niet, dat is Meppel", asked="invloed"), known)

    assert reading.updates["gemeente"] == "Meppel"
    assert "invloed" not in reading.updates


@pytest.mark.parametrize(
    "text",
    [
        "nee, niet Zwolle, daar woonde ik eerst. Kampen",
        "Zwolle was vroeger, nu Kampen",
        "nee geen Zwolle, daar werk ik. Kampen",
    ],
)
@pytest.mark.parametrize("asked", ["keuzemoment", "invloed", None])
def test_a_home_that_is_put_off_gives_way_to_another(text, asked):
    reading = read(message(text, asked=asked), COOK)

    assert reading.updates["gemeente"] == "Kampen"
    assert not {"keuzemoment", "invloed"} & {*reading.updates}


@pytest.mark.parametrize(
    "text",
    [
        "Kan de woonplaats gewijzigd worden? Wij zijn verhuisd naar Kampen.",
        "pardon, Zwolle is waar ik werk. Mijn flat staat in Kampen",
        "we zijn pas verhuisd, het is nu Kampen",
        "Zwolle is mijn stageplek, wonen doe ik in Kampen",
    ],
)
def test_a_home_elsewhere_changes_the_place(text):
    reading = read(message(text, intent="corrigeer"), {**COOK, **TOLD_ALL})

    assert reading.updates["gemeente"] == "Kampen"


@pytest.mark.parametrize(
    "text",
    ["we wonen nu in Kampen", "binnenkort verhuis ik naar Kampen", "ik ga in Kampen wonen",
     "ik woon nu in Kampen, ik wilde altijd al kleiner wonen"],
)  # fmt: skip
def test_who_tells_of_another_home_lives_there(text):
    assert read(message(text), {**COOK, **TOLD_ALL}).updates["gemeente"] == "Kampen"


@pytest.mark.parametrize(
    "text",
    [
        "later wil ik in Kampen gaan wonen",
        "over 5 jaar verhuizen we misschien naar Kampen",
        "als ik een baan vind ga ik in Kampen wonen",
        "ik zou ooit wel in Kampen willen wonen",
        "we denken erover om naar Kampen te verhuizen",
        "mocht ik gaan verhuizen dan wordt het Kampen",
        "na mijn pensioen wil ik in Kampen wonen",
    ],
)
@pytest.mark.parametrize("intent", ["antwoord", "corrigeer"])
def test_where_somebody_may_live_one_day_is_no_home(text, intent):
    reading = read(message(text, intent=intent), {**COOK, **TOLD_ALL})

    assert "gemeente" not in reading.updates


@pytest.mark.parametrize("text", ["kan dat ook in Kampen?", "mijn zus woont in Kampen"])
def test_a_place_of_something_else_changes_nothing(text):
    assert "gemeente" not in read(message(text), {**COOK, **TOLD_ALL}).updates
