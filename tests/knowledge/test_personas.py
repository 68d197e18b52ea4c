import pytest

from knowledge.invloeden import invloeden
from knowledge.kandidaatreis import going_back, steps
from knowledge.personas import persona, persona_for, personas
from knowledge.vocabulary import FASEN, PERSONAS
from tests.knowledge.plain_dutch import DOCUMENTS, faults

INVLOED_OF_CONTRACT = {
    "kandidaat",
    "ouders",
    "leerkracht",
    "mentor",
    "decaan",
    "studieloopbaanbegeleider",
    "leerbedrijf",
    "partner",
    "werkgever",
    "coach",
    "vrienden",
    "niemand",
}


@pytest.mark.parametrize(
    ("situatie", "technische_achtergrond", "expected"),
    [
        ("zonder_werk_zonder_uitkering", None, "zonder_werk_zonder_uitkering"),
        ("zonder_werk_zonder_uitkering", True, "zonder_werk_zonder_uitkering"),
        ("zonder_werk_met_uitkering", True, "uitkering_met_techniek"),
        ("zonder_werk_met_uitkering", False, "uitkering_zonder_techniek"),
        ("zonder_werk_met_uitkering", None, None),
        ("werk_buiten_techniek", None, "werk_buiten_techniek"),
        ("werk_buiten_techniek", True, "werk_buiten_techniek"),
        ("werk_binnen_techniek", False, "werk_binnen_techniek"),
        ("vmbo_tl", True, None),
        ("mbo_technisch_bbl", None, None),
        (None, None, None),
    ],
)
def test_the_persona_follows_from_situation_and_technical_background(
    situatie: str | None, technische_achtergrond: bool | None, expected: str | None
):
    assert persona_for(situatie, technische_achtergrond) == expected


def test_there_are_exactly_the_persona_s_of_the_contract():
    assert {item.key for item in personas()} == set(PERSONAS)
    assert len(personas()) == 5


def test_a_persona_is_found_by_its_key():
    found = persona("werk_buiten_techniek")

    assert found.naam == "Je werkt nu buiten de techniek"


def test_an_unknown_persona_names_the_ones_there_are():
    with pytest.raises(KeyError, match="werk_binnen_techniek"):
        persona("astronaut")


@pytest.mark.parametrize(
    ("key", "organisations"),
    [
        ("zonder_werk_zonder_uitkering", ["gemeente", "school"]),
        (
            "uitkering_zonder_techniek",
            ["UWV", "RMT", "WSP", "uitzendbureaus", "werkgevers"],
        ),
        ("uitkering_met_techniek", ["UWV", "werkcentrum", "uitzendbureaus", "werkgevers"]),
        ("werk_buiten_techniek", ["eigen werkgever", "werkgevers", "recruiters"]),
        ("werk_binnen_techniek", ["eigen werkgever", "techniekbedrijven", "recruiters"]),
    ],
)
def test_contacts_are_those_of_the_whitepaper(key: str, organisations: list[str]):
    names = [contact.naam for contact in persona(key).contact]

    assert len(names) == len(organisations)
    assert all(word in name for word, name in zip(organisations, names, strict=True))


@pytest.mark.parametrize("key", PERSONAS)
def test_a_persona_is_said_in_plain_dutch_with_its_source(key: str):
    item = persona(key)
    texts = [item.naam, item.naam_ander, item.omschrijving, item.eerste_stap, *item.hulp]
    texts += [text for contact in item.contact for text in (contact.naam, contact.wat)]

    assert [fault for text in texts for fault in faults(text)] == []
    assert item.source.document in DOCUMENTS
    assert 3 <= len(item.hulp) <= 5


def test_money_of_a_fund_is_never_promised_to_somebody_without_work():
    # 004, hoofdstuk 1: "Middelen van de fondsen (alleen voor werkenden)".
    without_work = {"zonder_werk_zonder_uitkering", "uitkering_met_techniek"}
    for key in without_work:
        about_funds = [text for text in persona(key).hulp if "fonds" in text]
        assert about_funds
        assert all("werk" in text.split("fonds")[0] for text in about_funds)


def test_the_kandidaatreis_has_five_steps_in_the_order_of_the_phases():
    assert tuple(step.key for step in steps()) == FASEN


def test_every_step_is_said_in_plain_dutch_with_both_sources():
    for step in steps():
        texts = (step.naam, step.wat, step.wie, step.tip)
        assert [fault for text in texts for fault in faults(text)] == []
        assert step.source.document.startswith("004")
        assert step.tip_source.document.startswith("000")


def test_going_back_a_step_is_allowed():
    assert "een stap terug" in going_back()
    assert faults(going_back()) == []


def test_everybody_with_influence_in_the_contract_has_labels_and_help():
    assert set(invloeden()) == INVLOED_OF_CONTRACT
    for item in invloeden().values():
        texts = (item.label, item.label_ander, item.hulp)
        assert all(texts)
        assert [fault for text in texts for fault in faults(text)] == []


def test_a_begeleider_never_reads_my_about_somebody_else():
    assert [item.key for item in invloeden().values() if "mijn" in item.label_ander] == []


def test_everybody_that_tabel_6_names_has_it_as_source():
    of_tabel_6 = {
        key
        for key, item in invloeden().items()
        if item.source and item.source.onderdeel.startswith("Tabel 6")
    }

    assert of_tabel_6 == {
        "kandidaat",
        "ouders",
        "leerkracht",
        "mentor",
        "decaan",
        "studieloopbaanbegeleider",
        "leerbedrijf",
    }
