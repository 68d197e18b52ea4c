"""Every rule finds what its own examples say, and nothing where they say nothing."""

import datetime

import pytest

from knowledge.vacancy.checker import findings_of
from knowledge.vacancy.rules import examples, rule, rules

TODAY = datetime.date(2026, 11, 22)
AT_LEAST = 4

CASES = [
    pytest.param(key, kind, text, id=f"{key}-{kind}-{number}")
    for key, kinds in examples().items()
    for kind, texts in kinds.items()
    for number, text in enumerate(texts, start=1)
]


@pytest.mark.parametrize(("key", "kind", "example"), CASES)
def test_a_rule_agrees_with_its_examples(key, kind, example):
    told = example if isinstance(example, dict) else {"tekst": example}
    text, audience = told["tekst"] * told.get("keer", 1), told.get("doelgroep")
    audience = audience or rule(key).audiences[0]

    found = findings_of(rule(key), text, audience, TODAY)

    assert bool(found) == (kind == "fout"), [one.text for one in found]


@pytest.mark.parametrize("one", rules(), ids=lambda one: one.id)
def test_every_rule_has_enough_examples_of_both_kinds(one):
    assert min(len(examples()[one.id][kind]) for kind in ("fout", "goed")) >= AT_LEAST


MISSING = [one for one in rules() if one.example]


@pytest.mark.parametrize("one", MISSING, ids=lambda one: one.id)
def test_what_is_missing_is_told_with_a_place_and_a_sentence_that_fits_without_names(one):
    sentence = one.example.format(functie="deze functie", bedrijf="ons bedrijf")

    assert one.where
    assert "als deze functie" not in sentence.lower()
    assert "{" not in sentence
