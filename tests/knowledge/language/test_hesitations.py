"""What makes somebody think that technical work is not for them."""

import pytest

from knowledge.language.hesitations import find_hesitation


@pytest.mark.parametrize(
    ("text", "hesitation"),
    [
        ("ben ik daar op mijn 61e niet veel te oud voor?", "te_oud"),
        ("is mijn man te oud om lasser te worden", "te_oud"),
        ("heeft omscholen op mijn leeftijd nog kans van slagen, nog beginnen dus", "te_oud"),
        ("kan ik zonder diploma terecht in de bouw?", "niveau"),
        ("mag een meisje ook de werkplaats in? kan dat ook als meisje in de techniek", "vrouw"),
        ("pff ik weet het allemaal niet meer", "geschikt"),
        ("eerlijk gezegd heb ik twee linkerhanden", "geschikt"),
        ("ik ben helemaal niet zo technisch aangelegd", "geschikt"),
        ("geen idee of dat werk wel bij mij past, is techniek wel wat voor mij?", "geschikt"),
    ],
)
def test_a_hesitation_is_heard(text, hesitation):
    assert find_hesitation(text) == hesitation


@pytest.mark.parametrize(
    "text",
    [
        "ik twijfel of ik niet iets technisch moet gaan doen",
        "ik ben 61 jaar oud",
        "mijn auto is te oud",
        "ik weet niet of ik recht heb op een uitkering",
        "ik ben moeder van twee kinderen en werk als kapster",
        "weet ik niet",
        "dat weet ik niet meer",
        "ik werk op mijn leeftijd nog steeds in ploegen",
        "ik ben handig met gereedschap",
    ],
)
def test_facts_and_other_doubts_are_no_hesitation(text):
    assert find_hesitation(text) is None
