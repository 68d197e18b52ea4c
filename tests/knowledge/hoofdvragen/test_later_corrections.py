"""Answers that are taken back at a later question, or after the results."""

import pytest

from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.conversations import message, notes

COOK = {
    "rol": "kandidaat", "leeftijd": 38, "situatie": "werk_buiten_techniek",
    "situatie_feiten": {"soort": ["werk"], "technisch": False},
    "persona": "werk_buiten_techniek", "gemeente": "Zwolle", "regio": "overijssel",
}  # fmt: skip
PUPIL = {
    "rol": "leerling", "leeftijd": 15, "situatie": "vmbo_bovenbouw_niet_technisch",
    "situatie_feiten": {"soort": ["vmbo"], "jaar": 3, "technisch": False, "tl": False},
}  # fmt: skip
STUDENT = {
    "rol": "leerling", "leeftijd": 19, "situatie": "hbo_niet_technisch",
    "situatie_feiten": {"soort": ["hbo"], "technisch": False},
}  # fmt: skip
CHILD = {
    "rol": "begeleider", "leeftijd": 13, "situatie": "havo_vwo_onderbouw",
    "situatie_feiten": {"soort": ["havo"], "jaar": 2},
}  # fmt: skip
TOLD_ALL = {"keuzemoment": "vervolgopleiding", "invloed": ["ouders"], "uitkomst_verteld": True}


# At the question which choice it is


@pytest.mark.parametrize(
    ("text", "known", "slot", "expected"),
    [
        ("nou nee, ik zie het verkeerd, hij is vorige week 14 geworden", CHILD, "leeftijd", 14),
        ("nee joh, ik volg mobiliteit en transport", PUPIL, "situatie",
         "vmbo_bovenbouw_technisch"),
        ("nee, ik studeer elektrotechniek", STUDENT, "situatie", "hbo_technisch"),
        ("nee Zwolle is bij mijn vader, zet maar Kampen neer", COOK, "gemeente", "Kampen"),
    ],
)  # fmt: skip
def test_no_to_the_choice_that_tells_a_fact_leaves_the_choice_open(text, known, slot, expected):
    reading = read(message(text, asked="keuzemoment"), known)

    assert reading.updates[slot] == expected
    assert "keuzemoment" not in reading.updates


@pytest.mark.parametrize("text", ["nee ik ga werken", "nee, ik wil naar het mbo"])
def test_no_to_the_choice_that_tells_a_wish_is_a_choice(text):
    reading = read(message(text, asked="keuzemoment"), PUPIL)

    assert reading.updates["keuzemoment"]
    assert "situatie" not in reading.updates


def test_a_place_that_is_called_wrong_is_no_answer_to_who_decides():
    known = {**PUPIL, "keuzemoment": "vervolgopleiding"}

    reading = read(message("mijn stad klopt niet, dat is Meppel", asked="invloed"), known)

    assert reading.updates["gemeente"] == "Meppel"
    assert "invloed" not in reading.updates


def test_an_age_beside_the_choice_decides_which_choice_it_is():
    known = {key: COOK[key] for key in ("rol", "situatie", "situatie_feiten")}

    reading = read(message("ja klopt, en ik ben 22", asked="keuzemoment"), known)

    assert reading.updates["keuzemoment"] == "blijven_of_switchen"


# School and study


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("ik ben gewisseld naar hbo werktuigbouwkunde", STUDENT, "hbo_technisch"),
        ("verpleegkunde was vorig jaar, nu doe ik bouwkunde", STUDENT, "hbo_technisch"),
        ("ik ben veranderd van studie, nu hbo bouwkunde", STUDENT, "hbo_technisch"),
        ("sinds februari doe ik hbo civiele techniek", STUDENT, "hbo_technisch"),
        ("ben overgestapt naar bwi", PUPIL, "vmbo_bovenbouw_technisch"),
        ("ik zit inmiddels bij pie", PUPIL, "vmbo_bovenbouw_technisch"),
        ("oeps, mijn profiel is pie", PUPIL, "vmbo_bovenbouw_technisch"),
        ("kan mijn profiel nog anders? ik doe bwi", PUPIL, "vmbo_bovenbouw_technisch"),
        ("zorg heb ik niet meer, ik heb nu pie", PUPIL, "vmbo_bovenbouw_technisch"),
        ("ben geswitcht, doe nu bwi", PUPIL, "vmbo_bovenbouw_technisch"),
        ("van zorg naar pie gegaan", PUPIL, "vmbo_bovenbouw_technisch"),
        ("eerst zat ik bij zorg en nu bij bwi", PUPIL, "vmbo_bovenbouw_technisch"),
    ],
)
@pytest.mark.parametrize("asked", ["keuzemoment", None])
def test_another_study_or_profile_changes_the_situation(text, known, expected, asked):
    known = known if asked else {**known, **TOLD_ALL}

    reading = read(message(text, asked=asked), known)

    assert reading.updates["situatie"] == expected
    assert "interesse" not in reading.updates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ik ben gewisseld van baan en werk nu als monteur", "werk_binnen_techniek"),
        ("ik ben begonnen met zoeken naar werk in de techniek", None),
    ],
)
def test_another_job_changes_the_situation_and_a_search_does_not(text, expected):
    reading = read(message(text, asked="keuzemoment"), COOK)

    assert reading.updates.get("situatie") == expected


def test_the_choice_follows_a_corrected_profile():
    reading = read(message("ik zit inmiddels bij pie"), {**PUPIL, **TOLD_ALL})

    assert reading.updates["keuzemoment"] == "vervolgopleiding_mbo"


@pytest.mark.parametrize(
    "text",
    [
        "mijn broer is overgestapt naar pie",
        "welk profiel is bwi?",
        "mijn nichtje doet nu pie",
        "volgend jaar ga ik bwi doen",
        "had ik maar pie gekozen",
        "ik heb nu wiskunde en nask",
    ],
)
def test_the_profile_of_another_changes_nothing(text):
    assert "situatie" not in read(message(text), {**PUPIL, **TOLD_ALL}).updates


def test_the_class_of_now_counts_before_that_of_last_year():
    known = {**CHILD, "rol": "leerling"}

    reading = read(message("2 havo was vorig jaar, nu 3 havo", asked="keuzemoment"), known)

    assert reading.updates["situatie_feiten"]["jaar"] == 3


@pytest.mark.parametrize(
    ("text", "track"),
    [
        ("ik ben overgestapt van bbl naar bol", "bol"),
        ("bol bedoel ik, bbl deed ik in het begin", "bol"),
        ("ik heb bol gehad maar nu zit ik op bbl", "bbl"),
        ("bbl dus, bol was vorig jaar", "bbl"),
        ("eerst was het bol, inmiddels doe ik bbl", "bbl"),
        ("ik doe bbl, bol deed ik eerst", "bbl"),
    ],
)
@pytest.mark.parametrize("asked", ["keuzemoment", "invloed"])
def test_a_way_of_learning_that_was_left_does_not_count(text, track, asked):
    facts = {"soort": ["mbo"], "technisch": True, "leerweg": "bbl" if track == "bol" else "bol"}
    known = {
        **STUDENT, "situatie": f"mbo_technisch_{facts['leerweg']}", "situatie_feiten": facts,
    }  # fmt: skip

    reading = read(message(text, asked=asked), known)

    assert reading.updates["situatie"] == f"mbo_technisch_{track}"


@pytest.mark.parametrize(
    "text", ["nu bol, straks misschien bbl", "na mijn bol wil ik bbl doen", "ik deed eerst bbl"]
)
def test_a_way_of_learning_of_later_or_before_changes_nothing(text):
    facts = {"soort": ["mbo"], "technisch": True, "leerweg": "bol"}
    known = {**STUDENT, "situatie": "mbo_technisch_bol", "situatie_feiten": facts}

    assert "situatie_feiten" not in read(message(text, asked="keuzemoment"), known).updates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("o bol is dus elke dag naar school? dan doe ik bbl", "mbo_technisch_bbl"),
        ("ah bol was fulltime school, dan is het bbl bij mij", "mbo_technisch_bbl"),
        ("bbl is toch met werken erbij? dat doe ik", "mbo_technisch_bbl"),
        ("bbl moet het zijn", "mbo_technisch_bbl"),
        ("wat is het verschil tussen bol en bbl?", None),
        ("mijn zus zegt dat bbl leuker is", None),
    ],
)
@pytest.mark.parametrize("asked", ["keuzemoment", "invloed", None])
def test_who_understood_a_word_otherwise_changes_the_way_of_learning(text, expected, asked):
    facts = {"soort": ["mbo"], "technisch": True, "leerweg": "bol"}
    known = {**STUDENT, "situatie": "mbo_technisch_bol", "situatie_feiten": facts}

    reading = read(message(text, asked=asked), known)

    assert reading.updates.get("situatie") == expected


@pytest.mark.parametrize("asked", ["leeftijd", "keuzemoment", None])
def test_a_correction_that_leaves_the_row_as_it_is_is_acknowledged(asked):
    known = {"rol": "leerling", "situatie": "vmbo_onderbouw",
             "situatie_feiten": {"soort": ["vmbo"], "jaar": 2, "tl": False}}  # fmt: skip

    reading = read(message("sorry, het is 2 basis", asked=asked), known)

    assert notes(reading) == ["onthouden"]
    assert "keuzemoment" not in reading.updates


# Another situation of now


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("eerlijk gezegd werk ik daar niet meer. ik zit nu in de bijstand", COOK,
         "zonder_werk_met_uitkering"),
        ("moet ik nog bij zeggen: ik heb geen baan meer, en geen uitkering", COOK,
         "zonder_werk_zonder_uitkering"),
        ("ik werk daar niet meer, ik ben nu lasser", COOK, "werk_binnen_techniek"),
        ("ben werkloos trouwens, geen ww", COOK, "zonder_werk_zonder_uitkering"),
        ("ben van school af sinds kerst en zit thuis zonder uitkering", STUDENT,
         "zonder_werk_zonder_uitkering"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("asked", ["keuzemoment", "invloed", "gemeente", "interesse"])
def test_another_situation_of_now_answers_no_open_question(text, known, expected, asked):
    reading = read(message(text, asked=asked), {**known, "gemeente": None, "regio": None})

    assert reading.updates["situatie"] == expected
    assert not {"invloed", "gemeente", "interesse"} & {*reading.updates}
    assert reading.updates.get("wacht_op") is None


@pytest.mark.parametrize(
    "text",
    [
        "ik ben bang dat ik straks geen werk heb",
        "ik wil geen werk meer in ploegendienst",
        "vroeger zat ik in de bijstand, dat wil ik nooit meer",
        "mijn vrouw zit in de ww",
    ],
)
@pytest.mark.parametrize("asked", ["keuzemoment", "invloed"])
def test_a_fear_a_wish_or_the_past_is_no_other_situation(text, asked):
    assert "situatie" not in read(message(text, asked=asked), COOK).updates


def test_a_job_lost_is_heard_beside_a_question_about_money_after_the_results():
    reading = read(
        message(
            "ik ben mijn baan kwijt sinds gisteren, ga ww krijgen", intent="geld_en_regelingen"
        ),
        {**COOK, **TOLD_ALL},
    )

    assert reading.updates["situatie"] == "zonder_werk_met_uitkering"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ik ben overgestapt naar de universiteit, richting bouwkunde", None),
        ("ik wil later een master aan de tu", None),
        ("ik ben overgestapt naar de universiteit en wil nu iets met ict", ["ict"]),
    ],
)
def test_a_study_is_no_new_interest_where_one_was_told(text, expected):
    known = {**STUDENT, **TOLD_ALL, "interesse": ["maritiem"]}

    assert read(message(text, intent="orienteren"), known).updates.get("interesse") == expected


@pytest.mark.parametrize(
    "text",
    [
        "trouwens hij zit op een sbo",
        "ik vergat te zeggen dat hij op het speciaal onderwijs zit",
        "het is wel een school voor speciaal onderwijs",
        "hij zit niet op een gewone school, het is een vso",
        "ter aanvulling: hij zit op het speciaal basisonderwijs",
    ],
)
def test_a_school_of_another_sort_that_is_added_is_no_answer_to_the_choice(text):
    known = {"rol": "begeleider", "leeftijd": 10, "situatie": "primair_onderwijs",
             "situatie_feiten": {"soort": ["po"]}}  # fmt: skip

    reading = read(message(text, asked="keuzemoment"), known)

    assert reading.updates["situatie_feiten"]["soort"] == ["so"]
    assert "keuzemoment" not in reading.updates


@pytest.mark.parametrize(
    "text", ["ik denk aan speciaal onderwijs", "misschien moet hij naar het vso", "vso of vmbo"]
)
def test_a_special_school_that_is_thought_of_is_a_choice(text):
    known = {"rol": "begeleider", "leeftijd": 11, "situatie": "primair_onderwijs",
             "situatie_feiten": {"soort": ["po"]}}  # fmt: skip

    reading = read(message(text, asked="keuzemoment"), known)

    assert reading.updates["keuzemoment"] == "schoolkeuze_vo"
    assert "situatie_feiten" not in reading.updates


@pytest.mark.parametrize(
    "text",
    ["ik neig toch meer naar mbo dan naar hbo", "liever mbo ipv hbo", "niet hbo maar mbo"],
)
@pytest.mark.parametrize("intent", ["antwoord", "corrigeer"])
def test_another_school_for_later_is_not_the_school_of_now(text, intent):
    known = {"rol": "leerling", "leeftijd": 16, "situatie": "havo_bovenbouw",
             "situatie_feiten": {"soort": ["havo"], "jaar": 4},
             "keuzemoment": "vervolgonderwijs_hbo"}  # fmt: skip

    reading = read(message(text, intent=intent, asked="invloed"), known)

    assert "situatie_feiten" not in reading.updates


# Background


IDLE = {
    "rol": "kandidaat", "leeftijd": 54, "situatie": "zonder_werk_met_uitkering",
    "situatie_feiten": {"soort": ["geen_werk"], "uitkering": True}, "uitkering": True,
    "technische_achtergrond": False, "persona": "uitkering_zonder_techniek",
}  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "die vraag had ik fout, ik heb wel een technische opleiding",
        "toch wel technische ervaring: lts en zes jaar monteur geweest",
        "ik zei nee maar ik ben acht jaar lasser geweest",
        "oh wacht, ik heb wel werktuigbouwkunde gedaan op de mts",
        "ik heb ooit de mts afgerond en in een garage gewerkt",
    ],
)
@pytest.mark.parametrize("more", [{}, {**TOLD_ALL, "interesse": ["ict"]}])
def test_a_background_that_is_told_after_no_leaves_the_situation(text, more):
    reading = read(message(text, intent="corrigeer"), {**IDLE, **more})

    assert reading.updates["technische_achtergrond"] is True
    assert reading.updates["persona"] == "uitkering_met_techniek"
    assert not {"situatie_feiten", "interesse"} & {*reading.updates}


@pytest.mark.parametrize(
    "text",
    ["mijn broer was monteur", "ik wil graag monteur worden", "mijn man heeft wel de mts gedaan"],
)
def test_the_background_of_another_or_a_wish_is_no_background(text):
    assert "technische_achtergrond" not in read(message(text), {**IDLE, **TOLD_ALL}).updates


def test_who_denies_a_background_may_still_want_technical_work():
    known = {**IDLE, "technische_achtergrond": True, "interesse": ["techniek_breed"], **TOLD_ALL}

    reading = read(message("ik heb toch geen technische opleiding", intent="corrigeer"), known)

    assert reading.updates["technische_achtergrond"] is False
    assert "interesse" not in reading.updates


# Place


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


# Age


@pytest.mark.parametrize(
    ("text", "expected"), [("is 55 te oud?", None), ("ik ben 39, kan dat?", 39)]
)
def test_an_age_that_is_only_asked_about_changes_nothing(text, expected):
    assert read(message(text), {**COOK, **TOLD_ALL}).updates.get("leeftijd") == expected


# Who decides


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("mijn ouders hebben er bij nader inzien niks over te zeggen, ik kies zelf", PUPIL,
         ["kandidaat"]),
        ("mijn ouders bemoeien zich er niet meer mee, mijn mentor wel", PUPIL, ["mentor"]),
        ("bij nader inzien maak ik die keuze in mijn eentje", PUPIL, ["kandidaat"]),
        ("wij gaan er niet over, hij kiest zelf", CHILD, ["kandidaat"]),
        ("mijn man zegt dat wij er niet over gaan: onze zoon beslist zelf", CHILD,
         ["kandidaat"]),
    ],
)  # fmt: skip
def test_who_is_said_to_have_no_say_no_longer_decides(text, known, expected):
    reading = read(message(text, intent="corrigeer"), {**known, **TOLD_ALL})

    assert reading.updates["invloed"] == expected


@pytest.mark.parametrize(
    "text",
    ["laat maar, mijn ouders beslissen niet mee, ik kies zelf", "ach laat maar: ik kies zelf"],
)
@pytest.mark.parametrize("intent", ["antwoord", "sla_over"])
def test_never_mind_before_who_decides_skips_no_question(text, intent):
    known = {**PUPIL, "keuzemoment": "vervolgopleiding", "invloed": ["ouders"]}

    reading = read(message(text, intent=intent, asked="gemeente"), known)

    assert reading.updates["invloed"] == ["kandidaat"]
    assert "overgeslagen" not in reading.updates


@pytest.mark.parametrize("text", ["laat maar, dat zeg ik niet", "laat maar"])
def test_never_mind_skips_the_question_where_nobody_is_named(text):
    known = {**PUPIL, "keuzemoment": "vervolgopleiding", "invloed": ["ouders"]}

    assert read(message(text, asked="gemeente"), known).updates["overgeslagen"] == ["gemeente"]


# Who it is about


@pytest.mark.parametrize(
    "text",
    ["haha nee ik ben geen juf, ik ben zelf die leerling", "nee, ik zit zelf gewoon op school"],
)
def test_a_pupil_who_was_taken_for_a_helper_keeps_the_answers(text):
    reading = read(message(text, intent="corrigeer", asked="keuzemoment"), CHILD)

    assert reading.updates["rol"] == "leerling"
    assert "leeftijd" not in reading.updates


def test_a_helper_who_corrects_something_of_the_pupil_stays_a_helper():
    reading = read(message("sorry, de leerling zit in 3 havo", intent="corrigeer"), CHILD)

    assert "rol" not in reading.updates
    assert reading.updates["situatie"] == "havo_vwo_3"


# What was skipped along


def test_a_choice_that_was_skipped_along_is_asked_once_the_situation_is_told():
    known = {"rol": "kandidaat", "leeftijd": 51, "invloed": ["partner"],
             "overgeslagen": ["situatie", "uitkering", "keuzemoment"]}  # fmt: skip

    reading = read(message("ik werk toch gewoon als kapster", asked="gemeente"), known)

    assert reading.updates["situatie"] == "werk_buiten_techniek"
    assert reading.updates["overgeslagen"] == []


def test_a_background_that_is_denied_gives_nobody_work():
    known = {
        "rol": "kandidaat",
        "leeftijd": 52,
        "situatie": "zonder_werk_met_uitkering",
        "uitkering": True,
        "technische_achtergrond": False,
        "situatie_feiten": {"soort": ["geen_werk"], "uitkering": True},
    }
    said = Message(
        "ik heb geen technische ervaring, enkel de horeca", "corrigeer", 1.0, "keuzemoment"
    )

    assert read(said, known).updates.get("situatie") in (None, "zonder_werk_met_uitkering")


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("ik wil weer bij het begin beginnen, mijn broer vult het nu in", "opnieuw"),
        ("hoeft nu even niet, ik kijk later nog eens. Dag!", "afscheid"),
    ],
)
def test_who_starts_over_or_leaves_chooses_nothing(text, intent):
    known = {
        "rol": "leerling",
        "leeftijd": 16,
        "situatie": "vmbo_bovenbouw_technisch",
        "situatie_feiten": {"soort": ["vmbo"], "jaar": 4, "technisch": True, "tl": False},
    }

    told = read(Message(text, intent, 1.0, "keuzemoment"), known).updates

    assert told.get("keuzemoment") is None
