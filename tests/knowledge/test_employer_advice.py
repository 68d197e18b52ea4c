import re
from collections import Counter

import pytest

from knowledge import employer_advice
from knowledge.employer_advice import Advice, advice, advice_for, steps
from tests.knowledge.plain_dutch import faults, sentences

SURVEY = "000_342337ba31c5919d"
CASES = "002_a796f2c08bb28895"
WHITEPAPER = "004_ea60cb4fecf9db43"

# Counted in the document, list by list: (adviezen, valkuilen). Tabel 10 has 32 and 21.
TABEL_10 = {
    "werving": (8, 1),
    "vacaturetekst": (10, 7),
    "selectie": (8, 9),
    "assessment": (2, 1),
    "loopbaanpaden": (2, 1),
    "onboarden": (2, 2),
}
# The six tables of Bijlage 3, by the number of their onderwerp; together 30 and 19.
BIJLAGE_3 = {1: (5, 1), 2: (10, 5), 3: (9, 9), 4: (2, 1), 5: (2, 1), 6: (2, 2)}
TIPS_OF_ONDERWERP_7 = 3
LESSONS_OF_002 = 10
CELLS_OF_FIGUUR_13 = {
    ("zonder", "incidenteel"),
    ("zonder", "frequent"),
    ("met", "incidenteel"),
    ("met", "frequent"),
}
# What Tabel 8 asks of an employer: (stap, punt).
OF_EMPLOYERS_IN_TABEL_8 = {
    (1, 1), (1, 4), (3, 2), (3, 3), (4, 1), (4, 2), (5, 1), (5, 2), (5, 3), (5, 4)
}  # fmt: skip
CASES_OF_002 = ("NexTechnician", "Startplein Techniek", "Toekomst in de Maakindustrie",
                "Toekomst in de Techniek")  # fmt: skip

# Contract section 9: first those from Tabel 10 and Bijlage 3, then those beyond the documents.
RULES_OF_THE_DOCUMENTS = {
    "nietszeggende_term",
    "eenzijdig_woordgebruik",
    "te_hoge_eis",
    "automatisch_fulltime",
    "parttime_of_thuiswerk_ontbreekt",
    "salaris_ontbreekt",
    "salaris_vaag",
    "bedrijf_onduidelijk",
    "niet_persoonlijk",
    "gedateerd",
    "te_lang",
    "opsomming_ontbreekt",
    "ontwikkeling_ontbreekt",
    "ontwikkeling_overdreven",
    "taal_past_niet",
}

EVERY_ADVICE = [pytest.param(item, id=item.key) for item in advice()]


def _cited(pattern: str) -> list[tuple[str, ...]]:
    """What a pattern finds in the places of all advice: the groups of each match."""
    return [found for item in advice() for found in re.findall(pattern, item.source.onderdeel)]


def _bullets(table: dict) -> list[tuple[str, str, str]]:
    return [
        (str(part), kind, str(number))
        for part, counts in table.items()
        for kind, count in zip(("advies", "valkuil"), counts, strict=True)
        for number in range(1, count + 1)
    ]


def test_every_do_and_dont_of_tabel_10_is_one_advice():
    assert len(_bullets(TABEL_10)) == 32 + 21

    assert sorted(_cited(r"Tabel 10, (\w+), (advies|valkuil) (\d+)")) == sorted(_bullets(TABEL_10))


def test_every_do_and_dont_of_bijlage_3_is_in_an_advice():
    assert len(_bullets(BIJLAGE_3)) == 30 + 19

    cited = _cited(r"Bijlage 3, onderwerp (\d), (advies|valkuil) (\d+)")

    assert set(cited) == set(_bullets(BIJLAGE_3))
    # Two bullets of Bijlage 3 are two bullets each in Tabel 10.
    twice = [bullet for bullet, count in Counter(cited).items() if count > 1]
    assert twice == [("2", "advies", "4"), ("2", "valkuil", "1")]


def test_the_general_tips_of_bijlage_3_are_all_there():
    tips = _cited(r"onderwerp 7, tip (\d)")

    assert sorted(map(int, tips)) == list(range(1, TIPS_OF_ONDERWERP_7 + 1))


def test_figuur_13_has_an_advice_for_each_kind_of_company():
    cells = _cited(r"figuur 13, (zonder|met) HR en (incidenteel|frequent)")

    assert sorted(cells) == sorted(CELLS_OF_FIGUUR_13)


def test_figuur_13_says_what_to_do_with_hr_and_many_vacancies():
    found = {item.key: item.text for item in advice_for("aanpak")}

    assert "Volg dan een training" in found["met_hr_zelden"]
    assert "goede werkprocessen" in found["met_hr_vaak"]


def test_the_advice_on_zij_instroom_is_the_employers_part_of_tabel_8():
    points = _cited(r"Tabel 8, stap (\d), punt (\d)")

    assert sorted((int(stap), int(punt)) for stap, punt in points) == sorted(
        OF_EMPLOYERS_IN_TABEL_8
    )


def test_every_case_tells_an_employer_what_to_do():
    told = [item.source.onderdeel for item in advice() if item.source.document == CASES]

    assert {case for case in CASES_OF_002 if any(one.startswith(case) for one in told)} == {
        *CASES_OF_002
    }


def test_all_ten_lessons_on_working_together_are_there():
    found = [item for item in advice_for("samenwerking") if "les " in item.source.onderdeel]

    assert [item.source.onderdeel.split(", ")[-1] for item in found] == [
        f"les {number}" for number in range(1, LESSONS_OF_002 + 1)
    ]
    assert {item.source.document for item in found} == {CASES}


def test_the_whitepaper_adds_what_makes_room_for_beginners():
    found = advice_for("ruimte_maken")

    assert {item.source.document for item in found} == {WHITEPAPER}
    assert {"splits_een_functie", "eigen_praktijkopleider"} <= {item.key for item in found}


def test_the_first_steps_are_those_of_tabel_10_in_its_order():
    assert steps() == (*TABEL_10, "aanpak", "zij_instroom", "ruimte_maken", "samenwerking")


@pytest.mark.parametrize("step", TABEL_10)
def test_a_bullet_of_tabel_10_keeps_its_step_and_its_side(step: str):
    for item in advice_for(step):
        for heading, side in re.findall(r"Tabel 10, (\w+), (\w+)", item.source.onderdeel):
            assert (heading, side) == (step, "advies" if item.kind == "doen" else "valkuil")


@pytest.mark.parametrize("step", steps())
def test_what_to_do_comes_before_what_to_leave(step: str):
    kinds = [item.kind for item in advice_for(step)]

    assert kinds == sorted(kinds)


def test_an_unknown_step_names_the_ones_there_are():
    with pytest.raises(KeyError, match=r"'ontslag'.*onboarden"):
        advice_for("ontslag")


def test_a_kind_that_does_not_exist_is_refused(monkeypatch: pytest.MonkeyPatch):
    record = {"key": "misschien", "soort": "twijfel"}
    monkeypatch.setattr(employer_advice, "read_data", lambda _: {"werving": [record]})

    # Without the cache, so that the real advice stays as it is.
    with pytest.raises(ValueError, match=r"'misschien'.*'twijfel'.*doen, laten"):
        advice.__wrapped__()


def test_every_key_is_a_slug_and_there_once():
    keys = [item.key for item in advice()]

    assert [key for key in keys if not re.fullmatch(r"[a-z]+(_[a-z]+)*", key)] == []
    assert [key for key, count in Counter(keys).items() if count > 1] == []


def test_every_rule_that_comes_from_the_documents_stands_on_an_advice():
    assert {rule for item in advice() for rule in item.rules} == RULES_OF_THE_DOCUMENTS


@pytest.mark.parametrize(
    ("rule", "key"),
    [
        ("nietszeggende_term", "lege_woorden"),
        ("eenzijdig_woordgebruik", "woorden_die_niet_passen"),
        ("te_hoge_eis", "te_hoge_eisen"),
        ("automatisch_fulltime", "vanzelf_fulltime"),
        ("salaris_ontbreekt", "salaris_vooraf"),
        ("te_lang", "houd_het_kort"),
    ],
)
def test_a_rule_stands_on_the_advice_about_the_same(rule: str, key: str):
    assert key in [item.key for item in advice() if rule in item.rules]


@pytest.mark.parametrize("item", EVERY_ADVICE)
def test_an_advice_is_short_plain_dutch_with_its_source(item: Advice):
    assert faults(item.title) + faults(item.text) == []
    assert 1 <= len(sentences(item.text)) <= 3
    assert len(item.title.split()) <= 8
    assert not item.title.endswith(".")
    assert item.source.document in {SURVEY, CASES, WHITEPAPER}


@pytest.mark.parametrize(
    ("key", "as_in_the_document"),
    [
        ("bestaande_platforms", "Indeed"),
        ("vakmensen_op_sociale_media", "Facebook, Instagram en TikTok"),
        ("lege_woorden", "'mensenmens' en 'duizendpoot'"),
        ("eens_parttime", "20 uur is ook 40"),
        ("fulltime_echt_nodig", "32 uur per week"),
        ("vaste_begeleider", "twee kalenderjaren"),
    ],
)
def test_names_and_figures_are_those_of_the_document(key: str, as_in_the_document: str):
    found = next(item for item in advice() if item.key == key)

    assert as_in_the_document in found.text
