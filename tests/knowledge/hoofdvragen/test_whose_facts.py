"""Whose age, school and work are told: those of who speaks, or of somebody else."""

import pytest

from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.roles import after


def test_what_a_helper_tells_of_a_client_is_the_clients():
    text = "Ik werk bij het werkcentrum en help een statushouder, 35 jaar, was lasser, nu bijstand."
    now = after({}, text, intent="overstappen")

    assert (now["leeftijd"], now["persona"]) == (35, "uitkering_met_techniek")


def test_the_age_of_a_partner_is_not_the_childs():
    pupil = {"rol": "begeleider", "leeftijd": 13, "situatie": "vmbo_onderbouw"}

    assert after(pupil, "mijn vrouw is 47 en werkt in de bouw")["leeftijd"] == 13


def test_the_work_of_a_relative_who_is_helped_is_theirs():
    text = "mijn broer is 38, werkt in een magazijn, we wonen in Delft en hij wil lasser worden"
    now = after({}, text, intent="decaan_hulp")

    assert (now["leeftijd"], now["situatie"], now["gemeente"]) == (
        38,
        "werk_buiten_techniek",
        "Delft",
    )


def test_what_a_helper_tells_of_themselves_is_not_the_pupils():
    pupil = {"rol": "begeleider", "leeftijd": 12, "situatie": "primair_onderwijs"}

    now = after(pupil, "ik ben 44, werk bij de bank")

    assert (now["leeftijd"], now["situatie"]) == (12, "primair_onderwijs")


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("ik ben de mama van Lars (15)", 15),
        ("mijn man van 50 is werkloos, is er iets voor hem", 50),
        ("mijn neefje van 15 zoekt een opleiding, ik help hem", 15),
    ],
)
def test_the_age_beside_the_role_is_that_of_the_one_spoken_of(text, age):
    assert after({}, text, intent="decaan_hulp")["leeftijd"] == age


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("ik ben de tante van Sara, zij is 16 en zit thuis", 16),
        ("mevrouw is 36 en ontvangt bijstand, ik ben vrijwilliger", 36),
        ("mijn zwager uit Syrië hij is 33 jaar hij heeft uitkering", 33),
        ("participatieconsulent, betreft vrouw 41 jaar, WIA", 41),
        ("ben opa van Noor, 10, groep 6", 10),
        ("voor de buurjongen, 19, zit thuis", 19),
        ("werkcoach, klant 48, ww", 48),
    ],
)
def test_helpers_of_all_sorts_tell_the_age_of_the_other(text, age):
    known = after({}, text)

    assert (known["rol"], known["leeftijd"]) == ("begeleider", age)


def test_a_parent_inspired_by_a_child_speaks_for_themselves():
    text = "mijn dochter van 20 doet bbl lassen en dat wil ik ook, ik ben zelf 46"
    known = after({}, text, intent="orienteren")

    assert (known["rol"], known["leeftijd"]) == ("kandidaat", 46)


def test_all_that_is_told_of_a_relative_is_about_them():
    now = after({}, "mijn zus is 31, werkt als kapster en zoekt iets technisch")

    assert (now["rol"], now["leeftijd"]) == ("begeleider", 31)
    assert now["situatie"] == "werk_buiten_techniek"


def test_a_grandparent_tells_their_own_age_and_the_grandchilds_school():
    now = after({}, "ik ben oma van 68 en kijk voor mijn kleindochter uit groep 8")

    assert (now["rol"], now.get("leeftijd")) == ("begeleider", None)
    assert now["situatie"] == "primair_onderwijs"


def test_an_advisor_who_looks_for_somebody_is_a_helper():
    now = after({}, "casemanager bij het uwv, heb je iets voor een man van 52 met ww")

    assert (now["rol"], now["leeftijd"]) == ("begeleider", 52)


def test_the_age_of_ones_youngest_is_not_ones_own():
    text = "ik ben er zelf 46, de jongste is inmiddels 12, en ik werk in de thuiszorg"

    now = after({}, text, intent="overstappen")

    assert (now["rol"], now["leeftijd"]) == ("kandidaat", 46)


def test_the_age_of_a_helper_is_not_that_of_the_child():
    asked = Message("ik ben zelf 48, maar het gaat om Daan", "antwoord", 0.9, "leeftijd")
    assert "leeftijd" not in read(asked, {"rol": "begeleider"}).updates


@pytest.mark.parametrize(
    ("text", "background"),
    [
        ("mevrouw van 51, ww, was kassière. Technische kennis heeft zij niet", False),
        ("man van 45 in de bijstand, een technisch diploma heeft hij niet", False),
        ("klant van 39 met ww, van techniek weet ze niks", False),
        ("klant van 39 met ww, technische ervaring heeft hij", True),
    ],
)
def test_a_background_of_another_is_told_or_denied(text, background):
    now = after({}, f"jobcoach hier, {text}", intent="decaan_hulp")

    assert now["technische_achtergrond"] is background


@pytest.mark.parametrize(
    "text",
    ["ik lees net in het dossier dat zij 52 is", "volgens haar cv is ze 52 en niet 58"],
)
def test_the_age_that_a_file_tells_replaces_the_one_before(text):
    known = {"rol": "begeleider", "leeftijd": 58, "situatie": "zonder_werk_met_uitkering"}

    assert after(known, text)["leeftijd"] == 52


def test_a_helper_goes_on_to_another_child_of_another_age():
    first = {"rol": "begeleider", "leeftijd": 11, "situatie": "primair_onderwijs"}

    now = after(first, "en mijn dochter van 14 zit in vmbo 2 kader")

    assert (now["leeftijd"], now["situatie"]) == (14, "vmbo_onderbouw")
    assert after(first, "en mijn dochter is 11")["situatie"] == "primair_onderwijs"


def test_a_relative_of_a_helper_may_have_a_profile():
    now = after({}, "mijn nichtje van 16 zit in 4 kader, PIE heet dat", intent="decaan_hulp")

    assert now["situatie"] == "vmbo_bovenbouw_technisch"


def test_what_a_child_does_all_day_is_what_it_likes():
    text = "onze jongste van 10 staat hele dagen te solderen, groep 6"

    assert after({}, text, intent="decaan_hulp")["interesse"]
