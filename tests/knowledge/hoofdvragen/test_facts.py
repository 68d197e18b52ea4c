import pytest

from knowledge.hoofdvragen.facts import candidates, merge, missing, read_facts


def keys(facts, age):
    return [situation.key for situation in candidates(facts, age)]


def lacking(facts, age):
    return missing(candidates(facts, age))


@pytest.mark.parametrize(
    ("facts", "age", "question"),
    [
        ({"soort": ["mbo"]}, 17, "technisch"),
        ({"soort": ["hbo"]}, 20, "technisch"),
        ({"soort": ["wo"]}, 21, "technisch"),
        ({"soort": ["vmbo"], "jaar": 3}, 15, "technisch"),
        ({"soort": ["vmbo"], "jaar": 4, "tl": True}, 16, "technisch"),
        ({"soort": ["mbo"], "leerweg": "bbl"}, 18, "technisch"),
        ({"soort": ["mbo"], "technisch": True}, 17, "leerweg"),
        ({"soort": ["vmbo"]}, 14, "klas"),
        ({"soort": ["havo"]}, 14, "klas"),
        ({"soort": ["vwo"]}, 15, "klas"),
        ({"soort": ["so"]}, 14, "uitstroom"),
        ({"soort": ["so"], "basis": False}, 16, "uitstroom"),
        ({"soort": ["so"]}, 12, "klas"),
        ({"soort": ["vmbo", "havo", "vwo"]}, 15, "soort"),
        ({"soort": ["mbo", "hbo", "wo"]}, 19, "soort"),
        ({"soort": ["geen_werk"]}, 30, "uitkering"),
        ({"soort": ["werk"]}, 30, "technisch"),
        ({}, 15, "soort"),
    ],
)
def test_what_is_not_told_is_asked(facts, age, question):
    assert lacking(facts, age) == question


@pytest.mark.parametrize(
    ("facts", "age", "situation"),
    [
        ({"soort": ["vmbo"]}, 13, "vmbo_onderbouw"),
        ({"soort": ["vmbo"], "tl": True}, 14, "vmbo_tl"),
        ({"soort": ["vmbo"], "tl": False, "jaar": 2}, 15, "vmbo_onderbouw"),
        ({"soort": ["vmbo"], "tl": True, "jaar": 2}, 15, "vmbo_tl"),
        ({"soort": ["vmbo"], "tl": True, "technisch": False}, 16, "vmbo_bovenbouw_niet_technisch"),
        ({"soort": ["havo"]}, 13, "havo_vwo_onderbouw"),
        ({"soort": ["havo", "vwo"], "jaar": 3}, 14, "havo_vwo_3"),
        ({"soort": ["havo"]}, 16, "havo_bovenbouw"),
        ({"soort": ["vwo"], "boven": True}, 15, "vwo_bovenbouw"),
        ({"soort": ["so"], "basis": True}, 12, "speciaal_onderwijs"),
        ({"soort": ["so"], "basis": False}, 11, "so_onderbouw"),
        ({"soort": ["so"], "uitstroom": "leren"}, 14, "so_vervolgonderwijs"),
        ({"soort": ["mbo"], "technisch": False}, 19, "mbo_niet_technisch"),
        ({"soort": ["mbo"], "technisch": True, "leerweg": "bbl"}, 35, "mbo_technisch_bbl"),
        ({"soort": ["hbo"], "technisch": True}, 23, "hbo_technisch"),
    ],
)
def test_facts_and_age_together_leave_one_situation(facts, age, situation):
    assert keys(facts, age) == [situation]


def test_without_an_age_the_facts_alone_decide():
    assert keys({"soort": ["havo"]}, None) == [
        "havo_vwo_onderbouw",
        "havo_vwo_3",
        "havo_bovenbouw",
    ]


def test_without_a_sort_of_school_nothing_is_left_open():
    assert keys({"technisch": True}, 17) == []


def test_a_new_fact_is_added_to_the_old():
    old = {"soort": ["mbo"], "technisch": True}
    assert merge(old, {"leerweg": "bol"}) == {**old, "leerweg": "bol"}


def test_another_sort_of_school_drops_what_belonged_to_the_old():
    old = {"soort": ["mbo"], "technisch": True}
    assert merge(old, {"soort": ["havo"], "jaar": 5}) == {"soort": ["havo"], "jaar": 5}


def test_a_sort_within_the_old_ones_narrows_them():
    assert merge({"soort": ["mbo", "hbo", "wo"]}, {"soort": ["hbo"]}) == {"soort": ["hbo"]}


def test_nothing_new_leaves_the_facts_as_they_are():
    assert merge({"soort": ["po"]}, {}) == {"soort": ["po"]}


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("ik zit in 5 havo en werk op zaterdag bij de bakker", ["havo"]),
        ("ik volg een bbl tot stukadoor", ["mbo"]),
        ("mbo verzorgende afgerond, nu werk ik in de thuiszorg", ["werk"]),
        ("ik heb een vmbo-diploma en zoek een baan", ["geen_werk"]),
        ("ik werk als receptioniste en wil naar het hbo", ["werk"]),
        ("ik ben kok en sta in de kantine van een hogeschool", ["werk"]),
        ("ik werk bij een bank en mijn dochter zit op de havo", ["werk"]),
    ],
)
def test_the_present_school_or_else_the_work_counts(text, sort):
    assert read_facts(text)["soort"] == sort


@pytest.mark.parametrize(
    ("so_far", "text", "facts"),
    [
        ({"soort": ["so"]}, "werken", {"uitstroom": "werken"}),
        ({"soort": ["so"]}, "gelijk een baan", {"uitstroom": "werken"}),
        ({"soort": ["so"]}, "mbo", {"uitstroom": "leren"}),
        ({"soort": ["mbo"], "technisch": True}, "ik werk vier dagen", {"leerweg": "bbl"}),
        ({"soort": ["mbo"], "technisch": True}, "gewoon naar school", {"leerweg": "bol"}),
        ({"soort": ["mbo"]}, "ja, timmerman", {"technisch": True}),
        ({"soort": ["vmbo"], "jaar": 4}, "nee, economie", {"technisch": False}),
        ({"soort": ["vmbo"]}, "ik zit in de vierde", {"jaar": 4}),
        ({"soort": ["vmbo"]}, "2", {"jaar": 2}),
    ],
)
def test_an_answer_about_a_detail_says_nothing_of_another_school_or_work(so_far, text, facts):
    assert read_facts(text, asked=True, so_far=so_far) == facts


def test_another_school_named_in_answer_to_a_detail_is_a_correction():
    facts = read_facts("nee ik zit op het hbo", asked=True, so_far={"soort": ["mbo"]})
    assert facts["soort"] == ["hbo"]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("ik werk zelf in de zorg maar mijn zoon zit thuis zonder baan", {"soort": ["geen_werk"]}),
        (
            "ik ben consulent, mijn cliente werkt als lasser",
            {"soort": ["werk"], "technisch": True},
        ),
        ("het gaat om mijn zusje, ze zit in groep 7", {"soort": ["po"]}),
        ("ik heb hbo gedaan, mijn dochter zit op de mavo", {"soort": ["vmbo"], "tl": True}),
    ],
)
def test_of_a_begeleider_the_facts_are_those_of_the_child_or_client(text, facts):
    assert read_facts(text, helper=True) == facts


def test_a_text_without_school_or_work_gives_no_facts():
    assert read_facts("wat leuk, dank je wel") == {}


@pytest.mark.parametrize(
    "text",
    [
        "ik zit zonder werk en zonder uitkering, daarnaast doe ik een thuisstudie",
        "geen baan, geen uitkering, volg wel een cursus in de avonduren",
    ],
)
def test_a_study_beside_being_without_work_is_no_school(text):
    assert read_facts(text, adult=True) == {"soort": ["geen_werk"], "uitkering": False}


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("overdag werk ik in een kantine, op de avondschool doe ik havo", "werk"),
        ("ik werk fulltime en volg in de avonduren hbo logistiek", "werk"),
        ("ik werk 36 uur bij een reisbureau en studeer ook nog rechten", "werk"),
        ("ik doe hbo rechten naast mijn vaste baan als serveerster", "werk"),
        ("ik studeer wat naast het solliciteren", "geen_werk"),
        ("mbo 2 schilderen via bbl, ik werk 32 uur", "mbo"),
        ("drop out van het mbo, werk nu in een pizzeria", "werk"),
        ("mijn opleiding tot kapper begint pas in februari, werk nu in een bakkerij", "werk"),
    ],
)
def test_of_study_and_work_the_main_thing_counts(text, sort):
    assert read_facts(text)["soort"] == [sort]


@pytest.mark.parametrize(
    "text", ["ik zit gewoon op school en werk bij een snackbar", "na school sta ik in de viswinkel"]
)
def test_the_side_job_of_who_is_at_school_is_no_work(text):
    assert read_facts(text) == {}


@pytest.mark.parametrize(
    ("text", "sorts"),
    [
        ("ik zit op de isk", ["vmbo", "havo", "vwo"]),
        ("ik zit op het lyceum", ["havo", "vwo"]),
        ("psychologie, tweede jaar", ["wo"]),
    ],
)
def test_a_school_is_known_without_its_level(text, sorts):
    assert read_facts(text)["soort"] == sorts


def test_a_bad_back_is_no_university():
    assert read_facts("zit thuis met een kapotte rug") == {"soort": ["geen_werk"]}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("zit op het vmbo basis bbl", "vmbo"),
        ("bbl op het vmbo", "vmbo"),
        ("ik doe bbl", "mbo"),
        ("na het vmbo ben ik bbl gaan doen", "mbo"),
        ("bbl motorfietstechniek", "mbo"),
    ],
)
def test_the_basic_level_of_the_vmbo_is_no_way_of_learning(text, kind):
    assert read_facts(text, asked=True)["soort"] == [kind]
