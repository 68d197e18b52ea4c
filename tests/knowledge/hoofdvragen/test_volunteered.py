import pytest

from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read
from knowledge.hoofdvragen.volunteered import volunteered
from tests.knowledge.hoofdvragen.conversations import message
from tests.knowledge.hoofdvragen.people import CANDIDATE


def tells(text: str, known: dict | None = None, **how) -> dict:
    return volunteered(message(text, **how), known or {})


@pytest.mark.parametrize(
    ("text", "slot", "expected"),
    [
        ("ik ben 34", "leeftijd", 34),
        ("ik woon in Gouda", "gemeente", "Gouda"),
        ("ik woon in Gouda", "regio", "midden_holland"),
        ("ik wil graag lasser worden", "interesse", ["metaal"]),
        ("mijn ouders beslissen mee", "invloed", ["ouders"]),
        ("ik werk in een winkel", "situatie_feiten", {"soort": ["werk"], "technisch": False}),
        ("ik was vroeger lasser en zit nu in de bijstand", "technische_achtergrond", True),
    ],
)
def test_what_is_told_without_being_asked_is_heard(text, slot, expected):
    assert tells(text, CANDIDATE)[slot] == expected


@pytest.mark.parametrize(
    ("text", "interests"),
    [
        ("mijn man kijkt mee en ik dacht zelf aan robots", ["metaal"]),
        ("zelf denk ik meer aan ict", ["ict"]),
        ("ik werk in de haven en denk vaak aan mijn rug", None),
        ("toen ik nog in de bouw werkte dacht ik aan stoppen", None),
    ],
)
def test_what_somebody_thinks_of_themselves_is_a_wish(text, interests):
    assert tells(text, CANDIDATE).get("interesse") == interests


def test_what_only_resembles_distress_tells_as_any_other_message():
    doubtful = Message("19 jaar, dat bepaal ik zelf", "noodsignaal", 0.65, "leeftijd")

    assert volunteered(doubtful, CANDIDATE)["invloed"] == ["kandidaat"]


def test_what_somebody_follows_is_no_wish_where_they_look_for_something():
    followed = "ben student mechatronica en zoek een leuke dag"

    assert "interesse" not in tells(followed, CANDIDATE, intent="initiatieven_zoeken")
    wish = tells("wat is er in de metaal", CANDIDATE, intent="initiatieven_zoeken")
    assert wish["interesse"] == ["metaal"]
    assert tells("doe metaal", CANDIDATE, intent="initiatieven_zoeken")["interesse"] == ["metaal"]


@pytest.mark.parametrize(
    "text", ["I live in Dordrecht and need work", "mieszkam w Dordrecht", "vivo en Dordrecht"]
)
def test_a_place_is_heard_in_another_language(text):
    assert tells(text, CANDIDATE, intent="andere_taal")["gemeente"] == "Dordrecht"


def test_a_pressed_button_tells_nothing_beside_its_values():
    assert volunteered(message("ik ben 34", situatie="vmbo_tl"), {}) == {}


# The role


@pytest.mark.parametrize(
    ("intent", "expected"),
    [("overstappen", "kandidaat"), ("orienteren", "leerling"), ("decaan_hulp", "begeleider"),
     ("vacature_checken", "werkgever"), ("werving_tips", "werkgever")],
)  # fmt: skip
def test_what_somebody_comes_for_tells_the_role(intent, expected):
    assert tells("ik heb een vraag", intent=intent)["rol"] == expected


@pytest.mark.parametrize("text", ["ik zoek iets", "ik heb een vraag"])
def test_a_role_that_is_known_stays_whatever_somebody_asks(text):
    assert "rol" not in tells(text, CANDIDATE, intent="decaan_hulp")


def test_an_employer_who_turns_out_to_seek_for_themselves_is_heard():
    assert tells("ik zoek voor mezelf", {"rol": "werkgever"})["rol"] == "kandidaat"


@pytest.mark.parametrize(
    "text", ["hoe bereid ik mijn ploeg voor op een zij-instromer", "hoe begeleid ik een leerling"]
)
def test_an_employer_who_asks_for_advice_on_people_stays_an_employer(text):
    assert "rol" not in tells(text, {"rol": "werkgever"}, intent="werving_tips")


def test_of_an_employer_nothing_else_is_taken():
    found = tells("wij zoeken monteurs in Gouda", intent="werving_tips")

    assert found == {"rol": "werkgever"}


# The age


def test_a_bare_number_before_the_questions_is_an_age():
    assert tells("34")["leeftijd"] == 34


@pytest.mark.parametrize("text", ["34", "klas 3", "ik werk 32 uur"])
def test_a_number_in_another_answer_is_no_age(text):
    assert "leeftijd" not in tells(text, CANDIDATE, asked="situatie")


def test_somebody_elses_age_is_not_ones_own():
    assert "leeftijd" not in tells("mijn dochter is 15 jaar", CANDIDATE)


def test_of_a_helper_only_the_pupils_age_counts():
    found = tells("ik ben 45 en mijn leerling is 15", {"rol": "begeleider"}, asked="situatie")

    assert found["leeftijd"] == 15


def test_an_impossible_age_in_passing_is_passed_over():
    assert "leeftijd" not in tells("ik ben 250 jaar", CANDIDATE)


# What is not taken


def test_a_question_tells_nothing_but_an_age():
    found = tells("wat kost het als ik 34 jaar ben en in Gouda woon?", CANDIDATE,
                  intent="geld_en_regelingen")  # fmt: skip

    assert set(found) <= {"leeftijd"}


def test_the_question_asked_is_left_to_its_own_reader():
    assert "gemeente" not in tells("ik woon in Gouda", CANDIDATE, asked="gemeente")
    assert "interesse" not in tells("ik wil lasser worden", CANDIDATE, asked="interesse")
    assert "leeftijd" not in tells("ik ben 34", CANDIDATE, asked="leeftijd")


def test_the_town_of_a_school_is_not_where_somebody_lives():
    assert "gemeente" not in tells("ik studeer in Leiden", CANDIDATE)


def test_of_two_places_the_one_somebody_lives_in_counts():
    found = tells("ik werk in Rotterdam maar woon in Gouda", CANDIDATE)

    assert found["gemeente"] == "Gouda"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("zit in 3 kader, timmeren is mijn ding", ["bouw_infra"]),
        ("ik zit in 4 basis en vind lassen vet", ["metaal"]),
        ("2 vwo, dol op computers", ["ict"]),
        ("4 gtl, ben handig met auto's", ["automotive"]),
    ],
)
def test_what_somebody_likes_is_heard_beside_the_class(text, expected):
    assert tells(text, intent="orienteren")["interesse"] == expected


def test_a_wish_leaves_the_school_that_was_told():
    known = {"rol": "leerling", "situatie": "havo_bovenbouw",
             "situatie_feiten": {"soort": ["havo"], "jaar": 5}}  # fmt: skip

    assert "situatie_feiten" not in tells("ik wil een tussenjaar", known, asked="leeftijd")


def test_liking_ones_work_leaves_it_ones_work():
    found = tells("ik werk in de bouw en dat vind ik geweldig", CANDIDATE)

    assert found["situatie_feiten"] == {"soort": ["werk"], "technisch": True}


def test_technical_work_in_general_leaves_the_interest_open():
    assert "interesse" not in tells("ik wil de techniek in", {}, intent="overstappen")


def test_present_work_is_not_an_interest():
    assert "interesse" not in tells("ik ben lasser", CANDIDATE)


@pytest.mark.parametrize(
    ("text", "known", "slot"),
    [
        ("ik kom uit Dordrecht", {"gemeente": "Gouda", "regio": "midden_holland"}, "gemeente"),
        ("ik wil graag lasser worden", {"interesse": ["ict"]}, "interesse"),
        ("mijn ouders beslissen mee", {"invloed": ["partner"]}, "invloed"),
    ],
)
def test_what_is_known_changes_only_by_a_correction(text, known, slot):
    assert slot not in tells(text, {**CANDIDATE, **known})
    assert slot in tells(f"nee wacht, {text}", {**CANDIDATE, **known}, intent="corrigeer")


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("en in Rotterdam?", "andere_regio"),
        ("zijn er cursussen in Rotterdam?", "initiatieven_zoeken"),
        ("wat is er te doen in Rotterdam", "initiatieven_zoeken"),
        ("kun je ook in Rotterdam zoeken", "andere_regio"),
    ],
)
def test_who_looks_in_another_place_keeps_their_home(text, intent):
    known = {**CANDIDATE, "gemeente": "Gouda", "regio": "midden_holland"}

    told = tells(text, known, intent=intent)

    assert told["zoekgebied"] == {"gemeente": "Rotterdam", "regio": "rijnmond"}
    assert not {"gemeente", "regio"} & told.keys()


@pytest.mark.parametrize(
    "text", ["en in mijn eigen buurt?", "en bij mij?", "nu weer in mijn regio"]
)
def test_the_look_elsewhere_ends_at_home(text):
    away = {"gemeente": "Rotterdam", "regio": "rijnmond"}
    known = {**CANDIDATE, "gemeente": "Gouda", "regio": "midden_holland", "zoekgebied": away}

    assert tells(text, known, intent="andere_regio") == {"zoekgebied": None}


def test_who_moves_no_longer_looks_elsewhere():
    away = {"gemeente": "Rotterdam", "regio": "rijnmond"}
    known = {**CANDIDATE, "gemeente": "Gouda", "regio": "midden_holland", "zoekgebied": away}

    told = read(message("ik woon nu in Delft"), known).updates

    assert told["gemeente"] == "Delft"
    assert told["zoekgebied"] is None


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Ik ben 34 en kapper in Delft. Wat kost een opleiding tot lasser?", "geld_en_regelingen"),
        ("Mag ik een medewerker spreken? Ik werk in een winkel in Delft.", "mens_spreken"),
        ("wat is bbl eigenlijk, ik werk in een winkel in Delft", "begrip_uitleg"),
    ],
)
def test_what_is_told_beside_a_question_of_ones_own_is_heard(text, intent):
    told = tells(text, intent=intent)

    assert told["situatie_feiten"] == {"soort": ["werk"], "technisch": False}
    assert told["gemeente"] == "Delft"


def test_a_question_about_something_tells_nothing_of_oneself():
    assert tells("kan ik werken en leren in Delft?", intent="begrip_uitleg") == {}


def test_the_place_of_who_wants_to_be_helped_there_is_heard():
    assert tells("wie kan mij helpen in Hoorn?", intent="mens_spreken")["gemeente"] == "Hoorn"


def test_what_was_passed_over_is_heard_later():
    known = {**CANDIDATE, "leeftijd": 41, "overgeslagen": ["situatie"]}

    told = tells("trouwens, ik werk in de keuken van een hotel", known, asked="gemeente")

    assert told["situatie_feiten"] == {"soort": ["werk"], "technisch": False}


def test_a_parent_who_decides_with_the_other_parent_names_no_candidate():
    told = tells("haar moeder en ik beslissen daarover", {"rol": "begeleider"})

    assert told["invloed"] == ["ouders"]


def test_the_age_in_a_note_of_a_helper_is_the_clients():
    text = "Werkcoach. Betreft: vrouw, 44 jaar, WIA, acht jaar uit het vak"

    assert tells(text, {}, intent="decaan_hulp")["leeftijd"] == 44


@pytest.mark.parametrize(
    ("text", "intent", "age"),
    [
        ("zit op het lyceum in het vierde jaar 16", "antwoord", 16),
        ("14, 2 gymnasium, geen idee welk profiel", "weet_niet", 14),
        ("wel leuk 16", "antwoord", None),
    ],
)
def test_a_number_beside_a_school_in_the_first_message_is_an_age(text, intent, age):
    assert tells(text, intent=intent).get("leeftijd") == age


def test_a_word_that_is_asked_about_is_no_school():
    told = tells("ok 31, en wat betekent bol dan", CANDIDATE, asked="leeftijd")

    assert "situatie_feiten" not in told


def test_who_lost_their_work_says_so_whatever_was_asked():
    known = {"rol": "kandidaat", "leeftijd": 44, "situatie": "werk_buiten_techniek",
             "situatie_feiten": {"soort": ["werk"], "technisch": False}}  # fmt: skip
    text = "dat geldt niet meer, sinds deze week ben ik ontslagen en krijg ik ww"

    updates = read(message(text, asked="keuzemoment"), known).updates

    assert updates["situatie"] == "zonder_werk_met_uitkering"


def test_a_background_that_is_denied_later_is_none():
    known = {"rol": "kandidaat", "leeftijd": 57, "situatie": "zonder_werk_met_uitkering",
             "uitkering": True, "technische_achtergrond": True}  # fmt: skip
    denied = Message("een technische achtergrond heb ik niet", "antwoord", 0.9, "gemeente")

    assert read(denied, known).updates["technische_achtergrond"] is False


def test_the_age_of_a_partner_is_not_that_of_the_child():
    known = {"rol": "begeleider", "leeftijd": 13, "situatie": "vmbo_onderbouw"}
    told = Message("mijn man is 50 en werkt op een werf", "decaan_hulp", 0.9, "invloed")

    assert "leeftijd" not in read(told, known).updates


def test_the_age_of_whom_a_helper_guides():
    told = Message("als klantmanager begeleid ik een man van 39 in de bijstand", "decaan_hulp", 0.9)

    assert read(told, {}).updates["leeftijd"] == 39
