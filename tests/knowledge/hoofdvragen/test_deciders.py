"""Who decides with somebody, changed after it was told."""

import pytest

from knowledge.hoofdvragen.deciders import renamed
from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.conversations import message


@pytest.mark.parametrize(
    ("before", "text", "after"),
    [
        (["ouders"], "nee toch niet mijn vader maar mijn mentor", ["mentor"]),
        (["partner"], "niet mijn man maar ikzelf", ["kandidaat"]),
        (["partner"], "wacht, mijn man bepaalt dat niet, ik kies zelf", ["kandidaat"]),
        (["werkgever", "ouders"], "mijn baas toch niet", ["ouders"]),
        (["werkgever"], "mijn baas toch niet", None),
        (["ouders"], "en mijn decaan ook", ["ouders", "decaan"]),
        (["partner"], "sorry, ik bedoel mijn jobcoach", ["coach"]),
        (["kandidaat"], "wacht, mijn vriendin beslist ook mee", ["kandidaat", "partner"]),
        (["partner", "werkgever"], "die chef kun je schrappen", ["partner"]),
        (["werkgever"], "mijn chef mag eruit, ik bepaal het zelf", ["kandidaat"]),
        (["ouders"], "de mentor helpt ook, dus de mentor en mijn decaan", ["mentor", "decaan"]),
        (["ouders"], "opa bemoeit zich er ook mee", ["ouders"]),
    ],
)
def test_who_decides_is_taken_back_or_added_to(before, text, after):
    assert renamed(message(text), {"invloed": before}) == {"invloed": after}


@pytest.mark.parametrize(
    "text",
    [
        "nee wacht, ik ben 43",
        "ik bedoelde Dordrecht",
        "mag mijn moeder ook meekomen?",
        "mijn man werkt in de haven en die zegt dat het daar goed verdient",
        "Spijkenisse",
        "mijn zwager is ook loodgieter",
        "kassen, mijn oom zit daar ook in",
        "nee dankjewel, ik mail zelf wel",
        "nee hoor ik loop er zelf wel even langs",
    ],
)
def test_what_tells_of_something_else_changes_nobody(text):
    assert renamed(message(text), {"invloed": ["ouders"]}) == {}


def test_without_an_earlier_answer_there_is_nothing_to_change():
    assert renamed(message("niet mijn vader maar mijn mentor"), {}) == {}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("ik ben 41, werk als bode, woon in Sneek en kies zelf wat ik ga doen", ["kandidaat"]),
        ("22, mijn leermeester heeft ook iets te vertellen over wat ik kies", ["leerbedrijf"]),
        ("ik wil van vak wisselen en mijn vriendin heeft het meest te zeggen", ["partner"]),
        ("mijn praktijkopleider heeft een dikke vinger in de pap", ["leerbedrijf"]),
        ("ik rond mijn master taalkunde af en beslis alles zelf", ["kandidaat"]),
        ("mijn leermeester heeft een mooie werkplaats", None),
        ("ik woon zelf in Sneek", None),
    ],
)
def test_who_decides_may_be_told_amid_facts(text, people):
    assert read(message(text), {}).updates.get("invloed") == people
