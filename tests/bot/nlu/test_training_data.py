"""The examples of the intents, read without Rasa."""

import re
from collections import Counter, defaultdict

import pytest
import yaml

from bot.model import ROOT
from tests.evaluation.examples import read_examples, training
from tests.evaluation.facts import sentences

CONTRACT = [
    "groet", "afscheid", "bedank", "bevestig", "ontken", "weet_niet", "sla_over", "help", "terug",
    "opnieuw", "corrigeer", "waarom_vraag", "overstappen", "orienteren", "initiatieven_zoeken",
    "meer_resultaten", "vacature_checken", "werving_tips", "begrip_uitleg", "kandidaatreis",
    "geld_en_regelingen", "mens_spreken", "privacy", "ben_je_een_bot", "decaan_hulp", "klacht",
    "scheldwoorden", "buiten_bereik",
]  # fmt: skip
AT_LEAST = 40


def same(text: str) -> str:
    """The text as people would call it the same: no capitals, spaces or closing signs."""
    return re.sub(r"\s+", " ", text.lower()).rstrip(" .!?") or text


@pytest.mark.parametrize("intent", CONTRACT)
def test_an_intent_of_the_contract_has_enough_examples(intent):
    assert Counter(intent for _, intent in training())[intent] >= AT_LEAST


def test_every_intent_of_the_domain_has_examples():
    domain = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    assert set(domain["intents"]) == {intent for _, intent in training()}


def test_no_example_stands_there_twice():
    counted = Counter(text.lower() for text, _ in training())
    assert [text for text, count in counted.items() if count > 1] == []


def test_no_example_has_two_intents():
    intents = defaultdict(set)
    for text, intent in training():
        # "bbl" answers a question and "bbl?" asks one, so the mark counts here.
        intents[re.sub(r"\s+", " ", text.lower()).rstrip(" .!")].add(intent)
    assert {text: found for text, found in intents.items() if len(found) > 1} == {}


TESTS = ROOT / "tests" / "data"


@pytest.mark.parametrize("file", sorted(TESTS.glob("nlu_*.yml")), ids=lambda file: file.stem)
def test_no_test_sentence_is_trained_on(file):
    test = {same(text) for text, _ in read_examples(file)}
    assert test
    assert sorted(test & {same(text) for text, _ in training()}) == []


def test_no_sentence_that_facts_are_read_from_is_trained_on():
    test = {same(one["tekst"]) for one in sentences()}
    assert sorted(test & {same(text) for text, _ in training()}) == []
