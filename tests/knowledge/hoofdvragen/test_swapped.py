import pytest

from knowledge.hoofdvragen.reading import read
from knowledge.hoofdvragen.swapped import is_swap, swapped
from tests.knowledge.hoofdvragen.conversations import message

ADULT = {
    "rol": "kandidaat", "leeftijd": 34, "situatie": "werk_buiten_techniek",
    "situatie_feiten": {"soort": ["werk"], "technisch": False},
    "persona": "werk_buiten_techniek", "keuzemoment": "blijven_of_switchen_deeltijd",
    "invloed": ["partner"], "gemeente": "Gouda", "regio": "midden_holland",
    "interesse": ["metaal"],
}  # fmt: skip
PUPIL = {
    "rol": "leerling", "leeftijd": 15, "situatie": "vmbo_bovenbouw_technisch",
    "situatie_feiten": {"soort": ["vmbo"], "jaar": 4, "technisch": True},
    "keuzemoment": "vervolgopleiding_mbo", "invloed": ["ouders"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "slot", "expected"),
    [
        ("51 ipv 34", "leeftijd", 51),
        ("verander mijn leeftijd in 51", "leeftijd", 51),
        ("34 is een typfout, moet 51 zijn", "leeftijd", 51),
        ("oeps 51", "leeftijd", 51),
        ("ik tikte gouda maar het is maassluis", "gemeente", "Maassluis"),
        ("gouda? nee maassluis", "gemeente", "Maassluis"),
        ("o nee maassluis", "gemeente", "Maassluis"),
        ("wissel metaal om voor software", "interesse", ["ict"]),
        ("mijn vriendin is fout, het is mijn baas", "invloed", ["werkgever"]),
        ("niet mijn man, mijn baas", "invloed", ["werkgever"]),
        ("doe ook nog software erbij", "interesse", ["metaal", "ict"]),
        ("sorry, mijn baas ook nog", "invloed", ["partner", "werkgever"]),
        ("haal metaal maar weg", "interesse", None),
        ("metaal is toch niks voor mij", "interesse", None),
        ("of nee 51", "leeftijd", 51),
        ("haal gouda maar weg", "gemeente", None),
        ("mijn vrouw hoeft niet mee", "invloed", None),
        ("dat is niet mijn vrouw, dat is mijn baas", "invloed", ["werkgever"]),
        ("zij is geen vriendin, het is mijn jobcoach", "invloed", ["coach"]),
        (
            "streep mijn vrouw door, die heeft er niks mee te maken. alleen ik",
            "invloed",
            ["kandidaat"],
        ),
        ("haal mijn vrouw weg bij de mensen die meebeslissen", "invloed", None),
        ("achteraf wil ik toch niet de metaal in, maar de software", "interesse", ["ict"]),
        (
            "gouda zei ik, officieel is het Reeuwijk, dat ligt ernaast",
            "gemeente",
            "Bodegraven-Reeuwijk",
        ),
        ("51 dus", "leeftijd", 51),
        ("bij nader inzien maassluis", "gemeente", "Maassluis"),
        ("pff koude vingers, 51", "leeftijd", 51),
        ("mijn telefoon doet raar, 51 natuurlijk", "leeftijd", 51),
    ],
)
def test_one_answer_comes_in_the_place_of_another(text, slot, expected):
    updates, left = swapped(message(text), ADULT)

    assert updates[slot] == expected
    assert left == ""


@pytest.mark.parametrize(
    ("text", "situation"),
    [
        ("het is niet PIE maar economie en ondernemen", "vmbo_bovenbouw_niet_technisch"),
        ("ik zei vmbo maar het is havo", "havo_bovenbouw"),
        ("klas 4 klopt niet, het is klas 2", "vmbo_onderbouw"),
    ],
)
def test_a_detail_of_the_school_is_swapped_and_the_row_follows(text, situation):
    reading = read(message(text, intent="corrigeer", asked="invloed"), {**PUPIL, "invloed": None})

    assert reading.updates["situatie"] == situation
    assert "gewijzigd" in [note.key for note in reading.notes]


def test_the_subject_goes_along_to_another_study():
    known = {
        "rol": "leerling", "leeftijd": 19, "situatie": "mbo_technisch_bol",
        "situatie_feiten": {"soort": ["mbo"], "technisch": True, "leerweg": "bol"},
    }  # fmt: skip

    reading = read(message("hbo bedoel ik, niet mbo", intent="corrigeer"), known)

    assert reading.updates["situatie"] == "hbo_technisch"


def test_several_answers_are_swapped_at_once():
    updates, left = swapped(message("51 ipv 34, en o ja maassluis, niet gouda"), ADULT)

    assert (updates["leeftijd"], updates["gemeente"]) == (51, "Maassluis")
    assert left == ""


def test_an_answer_beside_a_swap_is_taken():
    known = {**ADULT, "gemeente": None, "regio": None}
    text = "Vlaardingen. en ik ben 51 geen 34"

    reading = read(message(text, intent="corrigeer", asked="gemeente"), known)

    assert (reading.updates["gemeente"], reading.updates["leeftijd"]) == ("Vlaardingen", 51)


def test_a_question_beside_a_swap_stays_a_question():
    text = "Maassluis ipv Gouda. Wat kost een cursus?"

    reading = read(message(text, intent="geld_en_regelingen", asked="interesse"), ADULT)

    assert reading.updates["gemeente"] == "Maassluis"
    assert "interesse" not in reading.updates


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("nee, Maassluis", "gemeente"),
        ("nee, mbo", "keuzemoment"),
        ("doe maar ict", "interesse"),
        ("nee nog nooit", "technische_achtergrond"),
        ("nee nog niet gehad", "uitkering"),
        ("51 uur per week dus", "situatie"),
        ("al 20 jaar kok dus", "situatie"),
        ("groep 8 dus", "situatie"),
        ("bij nader inzien niks", None),
        ("bij nader inzien vind ik het toch spannend", None),
    ],
)
def test_what_answers_the_open_question_replaces_nothing(text, asked):
    assert swapped(message(text, asked=asked), ADULT)[0] == {}


def test_an_answer_that_was_never_given_is_not_replaced():
    assert swapped(message("sorry, mijn baas"), {"rol": "kandidaat", "leeftijd": 34})[0] == {}


@pytest.mark.parametrize(
    "text", ["gouda? nee maassluis", "51 geen 34", "typo, 51", "bbl, niet bol"]
)
def test_a_swap_is_known_by_its_words(text):
    assert is_swap(text)


@pytest.mark.parametrize(
    "text",
    ["nee", "nee bedankt", "oeps verkeerd", "van horeca naar techniek", "sorry, wat bedoel je",
     "ik werk niet in de techniek"],
)  # fmt: skip
def test_other_messages_are_no_swap(text):
    assert not is_swap(text)


@pytest.mark.parametrize("text", ["o ja gisteren jarig geweest, 38 dus", "38 dan, was net jarig"])
def test_a_birthday_makes_a_year_more(text):
    known = {"rol": "kandidaat", "leeftijd": 37}

    assert read(message(text, asked="situatie"), known).updates["leeftijd"] == 38


@pytest.mark.parametrize(("text", "age"), [("48", 48), ("48!", 48), ("8", None), ("4.", None)])
def test_a_bare_number_to_what_somebody_does_is_an_age_told_anew(text, age):
    known = {"rol": "kandidaat", "leeftijd": 49}

    assert read(message(text, asked="situatie"), known).updates.get("leeftijd") == age


def test_a_row_of_facts_with_what_is_not_there_swaps_nothing():
    known = {"rol": "leerling", "situatie_feiten": {"soort": ["wo"]}, "situatie": "wo_technisch"}

    reading = read(message("student nog, 24 jaar, geen baan", asked="leeftijd"), known)

    assert reading.updates["leeftijd"] == 24


@pytest.mark.parametrize(
    ("text", "slot", "expected"),
    [
        ("ik zei Gouda maar ik sta ingeschreven in Maassluis", "gemeente", "Maassluis"),
        ("ik had 34 ingevuld maar ik ben vorige week 35 geworden", "leeftijd", 35),
        ("ik zei 34 maar ik word pas volgende maand 34", "leeftijd", 33),
        ("er staat metaal maar ik wil liever iets met computers", "interesse", ["ict"]),
        ("ik noemde mijn man maar ik overleg met mijn baas", "invloed", ["werkgever"]),
        ("ik zei dat mijn man meebeslist maar ik kies zelf", "invloed", ["kandidaat"]),
        ("ik schreef kok maar ik ben monteur", "situatie", "werk_binnen_techniek"),
        ("ik zei dat ik werk heb maar ik zit in de ww", "situatie", "zonder_werk_met_uitkering"),
        ("klopt niet wat ik zei, software", "interesse", ["ict"]),
        ("o nee, foutje: mijn man en ik", "invloed", ["partner", "kandidaat"]),
        ("dat klopt niet, mijn man en ik kiezen samen", "invloed", ["kandidaat", "partner"]),
        ("ik bedoelde de consulent van het UWV en mijn moeder", "invloed", ["coach", "ouders"]),
        ("metaal toch niet, liever computers", "interesse", ["ict"]),
        ("die man van mij mag weg, ik beslis zelf", "invloed", ["kandidaat"]),
    ],
)
@pytest.mark.parametrize("asked", [None, "interesse"])
def test_what_is_told_in_a_sentence_replaces_what_was_said(text, slot, expected, asked):
    reading = read(message(text, intent="corrigeer", asked=asked), ADULT)

    assert reading.updates[slot] == expected
    assert "gewijzigd" in [note.key for note in reading.notes]


def test_a_school_that_was_said_gives_way_beside_an_answer():
    known = {"rol": "leerling", "situatie_feiten": {"soort": ["havo"], "jaar": 3}}
    text = "16. en ik schreef havo 3 maar ik zit sinds kort in 4"

    updates = read(message(text, intent="corrigeer", asked="leeftijd"), known).updates

    assert (updates["leeftijd"], updates["situatie"]) == (16, "havo_bovenbouw")


def test_a_school_is_meant_before_a_wish_of_the_same_words():
    known = {**PUPIL, "interesse": ["bouw_infra"]}

    updates = read(message("nee wacht, mbo autotechniek bbl", intent="corrigeer"), known).updates

    assert "interesse" not in updates
    assert updates["situatie_feiten"]["soort"] == ["mbo"]


def test_an_answer_before_a_change_is_taken():
    known = {**ADULT, "gemeente": None, "regio": None}
    text = "Vlaardingen. oja mijn baas beslist ook mee"

    updates = read(message(text, intent="corrigeer", asked="gemeente"), known).updates

    assert (updates["gemeente"], updates["invloed"]) == ("Vlaardingen", ["partner", "werkgever"])


def test_a_sentence_that_takes_back_is_no_row_of_words():
    known = {**PUPIL, "rol": "begeleider"}
    text = "oeps, ik haal twee kinderen door elkaar: deze jongen is 16"

    updates = read(message(text, intent="corrigeer"), known).updates

    assert updates["leeftijd"] == 16
    assert "situatie_feiten" not in updates
