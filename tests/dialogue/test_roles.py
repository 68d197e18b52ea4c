"""Helpers, parents and employers, and who turns out to be somebody else."""

from tests.dialogue.fragments import ADULT_STARTS, HELPER_STARTS


async def test_a_helper_speaks_about_the_pupil(talk):
    await talk.says(*HELPER_STARTS, "hij is 14", "2 tl")
    talk.knows(rol="begeleider", leeftijd=14, situatie="vmbo_tl", persona=None)
    assert "je " not in talk.text.split("\n")[0].lower()


async def test_an_employer_is_not_asked_for_an_age(talk):
    await talk.says("ik ben werkgever en zoek monteurs")
    talk.knows(rol="werkgever")
    assert talk.asked is None
    assert talk.buttons or talk.text


async def test_the_pupil_is_forgotten_when_somebody_seeks_for_themselves(talk):
    await talk.says("ik ben mentor op een vmbo", "wacht ik zoek voor mezelf", "47")
    talk.knows(rol="kandidaat", leeftijd=47, situatie=None)
    assert "Klopt het?" not in talk.text


async def test_a_helper_who_seeks_too_keeps_both_sets_of_answers(talk):
    # Given a jobcoach who told of a client
    await talk.says(
        "ik ben jobcoach en zoek iets voor mijn klant", "ze is 31", "ze zit in de bijstand"
    )
    # When they speak of themselves
    await talk.says("ik ben zelf ook op zoek naar werk")
    talk.knows(rol="kandidaat", leeftijd=None, situatie=None)
    await talk.says("46", "ik werk op een kantoor")
    talk.knows(leeftijd=46, persona="werk_buiten_techniek")
    # Then the client's answers are there when the talk goes back
    await talk.says("ik ga toch verder met mijn klant")
    talk.knows(rol="begeleider", leeftijd=31, situatie="zonder_werk_met_uitkering")
    assert talk.asked == "technische_achtergrond"


async def test_an_employer_in_the_middle_of_the_questions_can_go_back_to_them(talk):
    await talk.says(*ADULT_STARTS, "29", "ik ben trouwens werkgever")
    talk.knows(rol="werkgever")
    assert talk.asked is None
    await talk.says("nu weer voor mezelf")
    talk.knows(rol="kandidaat", leeftijd=29)
    assert talk.asked == "situatie"


async def test_a_parent_is_heard_who_tells_of_the_child_by_name(talk):
    await talk.says("hallo ik ben de moeder van Tim van 16, hij zit in 4 vmbo en doet BWI")
    talk.knows(rol="begeleider", leeftijd=16)
