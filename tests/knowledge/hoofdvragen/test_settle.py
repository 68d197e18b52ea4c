import pytest

from knowledge.hoofdvragen.settle import settle


def follows(known: dict, **updates) -> dict:
    return settle(known, updates)[0]


# The situation


def test_facts_that_leave_one_situation_settle_it():
    result = follows({"leeftijd": 20}, situatie_feiten={"soort": ["hbo"], "technisch": True})

    assert result["situatie"] == "hbo_technisch"
    assert result["twijfel"] is None


def test_facts_that_leave_more_situations_settle_none():
    result = follows({"leeftijd": 20}, situatie_feiten={"soort": ["hbo"]})

    assert result["situatie"] is None


@pytest.mark.parametrize(("age", "expected"), [(13, "vmbo_onderbouw"), (16, None)])
def test_the_age_tells_classes_apart(age, expected):
    # At 16 only the profile is still unknown.
    assert follows({}, leeftijd=age, situatie_feiten={"soort": ["vmbo"]})["situatie"] == expected


def test_a_later_age_completes_earlier_facts():
    known = {"rol": "leerling", "situatie_feiten": {"soort": ["havo"]}}

    assert follows(known, leeftijd=12)["situatie"] == "havo_vwo_onderbouw"


@pytest.mark.parametrize(
    ("known", "updates"),
    [
        ({"leeftijd": 38}, {"situatie_feiten": {"soort": ["po"]}}),
        ({"leeftijd": 38}, {"situatie": "primair_onderwijs"}),
        ({"situatie": "primair_onderwijs"}, {"leeftijd": 38}),
        ({"situatie_feiten": {"soort": ["po"]}}, {"leeftijd": 38}),
    ],
)
def test_an_unusual_age_ends_in_doubt_whichever_came_last(known, updates):
    result = follows(known, **updates)

    assert result["situatie"] is None
    assert result["twijfel"] == {"leeftijd": 38, "situatie": "primair_onderwijs"}


def test_a_confirmed_doubt_is_not_raised_again():
    doubt = {"leeftijd": 38, "situatie": "primair_onderwijs"}

    result = follows({"leeftijd": 38, "twijfel": doubt}, situatie="primair_onderwijs", twijfel=None)

    assert result["situatie"] == "primair_onderwijs"
    assert result["twijfel"] is None


# The role


@pytest.mark.parametrize(
    ("updates", "expected"),
    [
        ({"situatie": "vmbo_tl"}, "leerling"),
        ({"situatie": "werk_buiten_techniek"}, "kandidaat"),
        ({"situatie_feiten": {"soort": ["geen_werk"]}}, "kandidaat"),
        ({"situatie_feiten": {"soort": ["mbo"]}}, "leerling"),
        ({"leeftijd": 15}, "leerling"),
    ],
)
def test_the_role_follows_from_what_somebody_does(updates, expected):
    assert follows({}, **updates)["rol"] == expected


def test_an_age_alone_says_nothing_about_an_adults_role():
    assert "rol" not in follows({}, leeftijd=34)


def test_a_pupil_who_leaves_school_is_a_candidate_before_the_rest_is_asked():
    known = {"rol": "leerling", "leeftijd": 19, "situatie": "mbo_niet_technisch"}

    result = follows(known, situatie_feiten={"soort": ["geen_werk"]})

    assert (result["rol"], result["situatie"]) == ("kandidaat", None)


def test_a_role_that_was_told_stays():
    assert "rol" not in follows({"rol": "begeleider"}, situatie="vmbo_tl")


# Persona and choice


@pytest.mark.parametrize(("age", "role"), [(22, "leerling"), (41, None), (None, None)])
def test_a_young_candidate_who_studies_is_a_student(age, role):
    known = {"rol": "kandidaat", "leeftijd": age}

    assert follows(known, situatie="wo_niet_technisch").get("rol") == role


def test_the_persona_follows():
    assert follows({}, situatie="werk_binnen_techniek")["persona"] == "werk_binnen_techniek"


def test_a_pupil_who_was_a_worker_loses_the_persona():
    known = {"situatie": "werk_buiten_techniek", "persona": "werk_buiten_techniek"}

    assert follows(known, situatie="hbo_technisch")["persona"] is None


def test_the_choice_moves_along_with_the_situation():
    known = {"rol": "leerling", "leeftijd": 15, "situatie": "vmbo_bovenbouw_technisch",
             "keuzemoment": "vervolgopleiding_mbo"}  # fmt: skip

    assert follows(known, situatie="havo_vwo_3")["keuzemoment"] == "profielkeuze_havo_vwo"


def test_the_choice_moves_along_with_the_age():
    known = {"rol": "kandidaat", "leeftijd": 24, "situatie": "werk_buiten_techniek",
             "keuzemoment": "blijven_of_switchen"}  # fmt: skip

    assert follows(known, leeftijd=25)["keuzemoment"] == "blijven_of_switchen_deeltijd"


def test_a_choice_that_is_told_now_is_not_replaced():
    known = {"rol": "kandidaat", "leeftijd": 24, "situatie": "werk_buiten_techniek",
             "keuzemoment": "blijven_of_switchen"}  # fmt: skip

    assert follows(known, leeftijd=25, keuzemoment="anders")["keuzemoment"] == "anders"


def test_a_choice_that_was_not_made_yet_stays_open():
    assert "keuzemoment" not in follows({"leeftijd": 34}, situatie="werk_buiten_techniek")


# What is said


def test_a_first_answer_is_not_called_a_change():
    assert settle({}, {"leeftijd": 34})[1] == []


def test_a_changed_answer_is_said_with_its_new_value():
    (note,) = settle({"leeftijd": 34}, {"leeftijd": 43})[1]

    assert (note.key, note.values) == ("gewijzigd", {"slot": "leeftijd", "waarde": 43})


def test_an_emptied_answer_is_not_called_a_change():
    assert settle({"gemeente": "Gouda"}, {"gemeente": None, "regio": None})[1] == []


def test_what_was_given_is_left_as_it_was():
    known, updates = {"leeftijd": 34, "overgeslagen": ["gemeente"]}, {"gemeente": "Gouda"}

    settle(known, updates)

    assert (known["overgeslagen"], updates) == (["gemeente"], {"gemeente": "Gouda"})


# A choice that was named before it was asked


def test_a_choice_named_early_counts_once_the_situation_is_known():
    named = {"leeftijd": 14, "genoemde_keuze": ["profielkeuze_tl", "beroepsgericht_profiel"]}

    result = follows(named, situatie_feiten={"soort": ["vmbo"], "jaar": 2})

    assert result["keuzemoment"] == "beroepsgericht_profiel"
    assert result["genoemde_keuze"] is None


def test_a_choice_named_early_that_is_another_is_asked_about():
    named = {"leeftijd": 38, "genoemde_keuze": ["beroepsgericht_profiel"]}

    result = follows(named, situatie_feiten={"soort": ["werk"], "technisch": False})

    assert result["situatie"] == "werk_buiten_techniek"
    assert "keuzemoment" not in result


def test_an_answer_to_the_choice_itself_goes_before_what_was_named():
    known = {"leeftijd": 40, "situatie": "werk_buiten_techniek"}

    result = follows(known, keuzemoment="anders", genoemde_keuze=["blijven_of_switchen_deeltijd"])

    assert result["keuzemoment"] == "anders"
