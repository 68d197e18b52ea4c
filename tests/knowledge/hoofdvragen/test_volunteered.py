import pytest

from knowledge.hoofdvragen.volunteered import volunteered
from tests.knowledge.hoofdvragen.conversations import message

CANDIDATE = {"rol": "kandidaat"}


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


def test_asking_for_another_region_changes_the_place():
    known = {**CANDIDATE, "gemeente": "Gouda", "regio": "midden_holland"}

    assert tells("en in Rotterdam?", known, intent="andere_regio")["gemeente"] == "Rotterdam"
