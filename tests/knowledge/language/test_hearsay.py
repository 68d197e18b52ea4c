import pytest

from knowledge.language.hearsay import told_fact


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("mijn mentor zegt het is niet bol maar bbl", "het is niet bol maar bbl"),
        ("mijn pa zegt dat het bbl is", "het is bbl"),
        ("mijn zus zegt dat ik in de derde zit", "ik zit in de derde"),
        ("volgens mijn mentor is het bbl", "het is bbl"),
        ("mijn stagebegeleider meldt dat mijn uitstroom vervolgonderwijs is",
         "mijn uitstroom is vervolgonderwijs"),
    ],
)  # fmt: skip
def test_what_a_pupil_heard_becomes_a_plain_sentence(text, told):
    assert told_fact(text, helper=False) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ik lees nu dat ze in Rhoon woont en 17 is.", "ze woont in rhoon en ze is 17"),
        ("In haar dossier staat dat ze 15 is", "ze is 15"),
        ("volgens zijn zus woont hij in Katwijk", "hij woont in katwijk"),
        ("ik hoor net dat hij al 15 is geworden", "hij is al 15 geworden"),
        ("net hoor ik van zijn moeder dat hij 15 is", "hij is 15"),
        ("hij blijkt 41 te zijn", "hij is 41"),
        ("hij heeft volgens zijn mentor het profiel pie", "hij heeft het profiel pie"),
    ],
)
def test_what_a_helper_heard_or_read_becomes_a_plain_sentence(text, told):
    assert told_fact(text, helper=True) == told


@pytest.mark.parametrize(
    "text",
    [
        "mijn moeder zegt dat het hbo beter is",
        "mijn moeder zegt dat het mijn keuze is",
        "mijn vader zegt dat ik moet gaan werken",
        "mijn zus zegt dat ze op de havo zit",
        "mijn vader zegt dat mijn broer 15 is",
        "volgens mij ben ik 17",
        "mijn broer zegt dat het bbl is, klopt dat?",
        "ik zit op de bbl",
    ],
)
def test_a_judgement_a_question_or_a_fact_of_another_is_not_passed_on(text):
    assert not told_fact(text, helper=False)


@pytest.mark.parametrize(
    "text", ["hij zegt dat hij kok wil worden", "hij zegt dat zijn broer in Katwijk woont"]
)
def test_a_wish_of_the_pupil_or_a_fact_of_a_relative_is_not_passed_on(text):
    assert not told_fact(text, helper=True)
