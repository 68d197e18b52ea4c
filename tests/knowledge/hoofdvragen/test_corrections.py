import pytest

from knowledge.hoofdvragen.corrections import (
    is_corrective,
    only_names_slot,
    reopened,
    without_taken_back,
)
from knowledge.hoofdvragen.known import next_question
from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.conversations import message

KNOWN = {
    "rol": "kandidaat", "leeftijd": 34, "situatie": "werk_buiten_techniek",
    "persona": "werk_buiten_techniek", "keuzemoment": "blijven_of_switchen_deeltijd",
    "invloed": ["partner"], "gemeente": "Gouda", "regio": "midden_holland",
    "interesse": ["metaal"],
}  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["nee wacht, ik ben 43", "ik bedoelde Dordrecht", "sorry, typfout", "nee, 43",
     "mijn leeftijd klopt niet", "dat moet zijn 43", "ik zei Gouda maar het is Leiden"],
)  # fmt: skip
def test_words_that_take_something_back_are_heard(text):
    assert is_corrective(message(text))


@pytest.mark.parametrize("text", ["ik ben 34", "ik woon in Gouda", "ja", "lassen lijkt me leuk"])
def test_a_plain_answer_takes_nothing_back(text):
    assert not is_corrective(message(text))


# A change that says the new answer


@pytest.mark.parametrize(
    ("text", "slot", "expected"),
    [
        ("nee wacht, ik ben 43", "leeftijd", 43),
        ("o nee 43 sorry, en ik ben receptionist bij een hotel", "leeftijd", 43),
        ("ik bedoelde Dordrecht", "gemeente", "Dordrecht"),
        ("ik woon toch in Leiden", "regio", "holland_rijnland"),
        ("eigenlijk werk ik als lasser", "situatie", "werk_binnen_techniek"),
        ("mijn leeftijd klopt niet, ik ben 43", "leeftijd", 43),
        ("mijn woonplaats is Leiden, niet Gouda", "gemeente", "Leiden"),
        ("sorry, mijn moeder beslist mee", "invloed", ["ouders"]),
        ("ik wil toch liever iets met zonnepanelen", "interesse", ["energietransitie"]),
    ],
)
@pytest.mark.parametrize("asked", [None, "keuzemoment"])
def test_an_earlier_answer_is_changed_from_anywhere(text, slot, expected, asked):
    reading = read(message(text, intent="corrigeer", asked=asked), KNOWN)

    assert reading.updates[slot] == expected
    assert "gewijzigd" in [note.key for note in reading.notes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("toch geen lasser, doe maar loodgieter", ["installatietechniek"]),
        ("nee niet lassen maar timmeren", ["bouw_infra"]),
        ("loodgieter in plaats van lasser", ["installatietechniek"]),
        ("oh nee, toch de bouw", ["bouw_infra"]),
        ("verander lasser in loodgieter", ["installatietechniek"]),
        ("laat lassen maar zitten, computers lijken me leuker", ["ict"]),
        ("voeg ook ict toe", ["metaal", "ict"]),
        ("toch geen metaal", None),
    ],
)
@pytest.mark.parametrize("asked", [None, "keuzemoment"])
def test_an_interest_that_is_taken_back_is_no_work(text, expected, asked):
    reading = read(message(text, intent="corrigeer", asked=asked), KNOWN)

    assert reading.updates["interesse"] == expected
    assert "situatie" not in reading.updates


def test_work_that_ends_is_no_interest_that_is_taken_back():
    reading = read(message("nee wacht, ik ben geen lasser meer", intent="corrigeer"), KNOWN)

    assert "interesse" not in reading.updates


@pytest.mark.parametrize(
    "text",
    ["o nee het is bbl, niet bol", "bbl bedoel ik", "sorry, bbl in plaats van bol",
     "ik zei bol maar het is bbl", "nee wacht, ik doe geen bol maar bbl"],
)  # fmt: skip
@pytest.mark.parametrize("asked", [None, "keuzemoment", "invloed"])
def test_one_detail_of_the_school_is_changed(text, asked):
    facts = {"soort": ["mbo"], "technisch": True, "leerweg": "bol"}
    known = {"rol": "leerling", "situatie": "mbo_technisch_bol", "situatie_feiten": facts}

    reading = read(message(text, intent="corrigeer", asked=asked), known)

    assert reading.updates["situatie"] == "mbo_technisch_bbl"
    assert "keuzemoment" not in reading.updates


def test_a_correction_says_no_to_nothing():
    # Given somebody who is asked whether the choice is right
    known = {**KNOWN, "keuzemoment": None}

    # When the "nee" belongs to an earlier answer
    reading = read(message("nee wacht, ik ben 43", intent="corrigeer", asked="keuzemoment"), known)

    # Then the choice is not refused
    assert reading.updates["leeftijd"] == 43
    assert reading.updates.get("wacht_op") is None
    assert next_question({**known, **reading.updates}) == "keuzemoment"


def test_saying_the_same_again_changes_nothing_and_says_nothing():
    reading = read(message("ik ben 34", asked="keuzemoment"), {**KNOWN, "keuzemoment": None})

    assert "gewijzigd" not in [note.key for note in reading.notes]


# A change that only names what is wrong


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("mijn leeftijd klopt niet", "leeftijd"),
        ("ik wil mijn woonplaats aanpassen", "gemeente"),
        ("de keuze is verkeerd", "keuzemoment"),
        ("ik wil mijn interesses wijzigen", "interesse"),
    ],
)
def test_naming_an_answer_asks_it_again(text, slot):
    reading = read(message(text, intent="corrigeer"), KNOWN)

    assert reading.updates[slot] is None
    assert next_question({**KNOWN, **reading.updates}) == slot


@pytest.mark.parametrize("slot", ["rol", "leeftijd", "situatie", "keuzemoment", "invloed",
                                  "gemeente", "interesse"])  # fmt: skip
def test_a_button_asks_an_answer_again(slot):
    reading = read(message(intent="corrigeer", wijzig=slot), KNOWN)

    assert reading.answered
    assert next_question({**KNOWN, **reading.updates}) == slot


def test_a_benefit_that_is_wrong_is_asked_again_on_its_own():
    known = {**KNOWN, "situatie": "zonder_werk_met_uitkering", "uitkering": True,
             "technische_achtergrond": True}  # fmt: skip

    reading = read(message(intent="corrigeer", wijzig="uitkering"), known)

    assert next_question({**known, **reading.updates}) == "uitkering"


def test_the_situation_takes_along_what_depended_on_it():
    emptied = reopened(message(intent="corrigeer", wijzig="situatie"), KNOWN)

    assert emptied["keuzemoment"] is None
    assert emptied["technische_achtergrond"] is None
    assert "leeftijd" not in emptied


def test_a_skipped_answer_can_be_asked_again():
    known = {**KNOWN, "gemeente": None, "regio": None, "overgeslagen": ["gemeente", "invloed"]}

    assert reopened(message(intent="corrigeer", wijzig="gemeente"), known)["overgeslagen"] == [
        "invloed"
    ]


@pytest.mark.parametrize("slot", ["persona", "bestaat_niet"])
def test_what_is_no_answer_cannot_be_asked_again(slot):
    assert reopened(message(intent="corrigeer", wijzig=slot), KNOWN) == {}


def test_a_word_in_passing_reopens_nothing():
    assert reopened(message("ik werk op een school", intent="antwoord"), KNOWN) == {}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("toch niet bbl maar bol", "bol"),
        ("ik woon niet in Gorinchem maar in Sliedrecht", "ik woon in Sliedrecht"),
        ("ik ben niet 34 maar 43", "ik ben 43"),
        ("niet op de havo, maar op het vwo", "op het vwo"),
        ("ik werk niet meer in de winkel maar zit thuis", None),
        ("ik heb geen werk maar wel een uitkering", None),
        ("niet alleen bouw maar ook metaal", None),
        ("ik kan niet goed lezen maar wil wel leren", None),
    ],
)
def test_what_is_taken_back_is_left_out(text, left):
    assert without_taken_back(text) == (left or text)


def test_a_school_in_passing_is_not_taken_back_with_the_place():
    known = {
        "rol": "leerling", "leeftijd": 13, "situatie": "vmbo_onderbouw", "gemeente": "Delft",
        "regio": "haaglanden", "situatie_feiten": {"soort": ["vmbo"], "jaar": 2},
    }  # fmt: skip
    reading = read(message("ik woon eigenlijk in Leiden, in Delft is mijn school",
                           intent="corrigeer"), known)  # fmt: skip

    assert reading.updates["gemeente"] == "Leiden"
    assert "situatie" not in reading.updates


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("alles klopt behalve de woonplaats", "gemeente"),
        ("klopt, alleen mijn leeftijd niet", "leeftijd"),
        ("alles goed op mijn interesse na", "interesse"),
    ],
)
def test_the_exception_to_what_is_right_is_asked_again(text, slot):
    reading = read(message(text, intent="bevestig"), KNOWN)

    assert next_question({**KNOWN, **reading.updates}) == slot


@pytest.mark.parametrize(
    "text", ["ik wil bij mijn werk blijven", "nee ik wil eigenlijk op deze school verder"]
)
def test_an_answer_that_is_named_but_not_called_wrong_stays(text):
    assert reopened(message(text, intent="corrigeer"), KNOWN) == {}


def test_who_decides_as_well_comes_beside_those_told():
    reading = read(message("o sorry, mijn baas beslist ook mee", intent="corrigeer"), KNOWN)

    assert reading.updates["invloed"] == ["partner", "werkgever"]


def test_weighing_a_choice_corrects_nothing():
    text = "hbo verpleegkunde of toch iets anders"

    assert not is_corrective(message(text, intent="corrigeer", asked="keuzemoment"))


@pytest.mark.parametrize(
    "text",
    [
        "nee dank je, ik mail zelf wel",
        "nee ik bel ze zelf",
        "nee hoor, in Leiden heb ik al gekeken",
        "nee bedankt, mijn moeder regelt het",
    ],
)
def test_who_declines_after_the_outcome_changes_nothing(text):
    known = {**KNOWN, "uitkomst_verteld": True}

    assert read(message(text, intent="ontken"), known).updates == {}


@pytest.mark.parametrize(
    ("text", "slot", "expected"),
    [("nee hoor, ik ben 43", "leeftijd", 43), ("nee hoor ik woon in Leiden", "gemeente", "Leiden")],
)
def test_a_no_that_tells_otherwise_still_changes(text, slot, expected):
    known = {**KNOWN, "uitkomst_verteld": True}

    assert read(message(text, intent="corrigeer"), known).updates[slot] == expected


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("doe mijn leeftijd maar", "leeftijd"),
        ("waar ik woon graag", "gemeente"),
        ("wie er meedenkt", "invloed"),
        ("mijn leeftijd is 51", None),
        ("mijn werk is metselen", None),
    ],
)
def test_an_answer_may_be_named_and_no_more(text, slot):
    assert only_names_slot(text) == slot
