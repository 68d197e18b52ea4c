import numpy as np
import pytest

from bot.nlu.guarded_model import NEED, GuardedModel
from bot.nlu.linear_model import LinearModel, Utterance

EXAMPLES = {
    NEED: [
        "ik wil niet meer leven", "mijn man slaat mij", "ik wil dood", "ik snij mezelf",
        "mijn vader slaat mij elke dag", "ik wil er niet meer zijn", "hij slaat mij",
    ],
    "antwoord": [
        "ik ben 34", "ik woon in Gouda", "ik werk als kapper", "17 jaar", "ik zit op de havo",
        "ik ben lasser", "mijn man is lasser", "ik wil iets met auto's", "ik werk elke dag",
    ],
}  # fmt: skip
BESIDE = "Ik ben 34 jaar en woon in Gouda. Mijn man slaat mij. Ik werk als lasser in Delft."


def utterance(text: str) -> Utterance:
    return Utterance(text, text.lower().replace(".", " .").split())


@pytest.fixture(scope="module")
def examples() -> tuple[list[Utterance], list[str]]:
    pairs = [(utterance(text), intent) for intent, texts in EXAMPLES.items() for text in texts]
    return [one for one, _ in pairs], [intent for _, intent in pairs]


@pytest.fixture(scope="module")
def model(examples) -> GuardedModel:
    return GuardedModel().fit(*examples)


def chance(model: LinearModel, text: str) -> float:
    [row] = model.probabilities([utterance(text)])
    return float(row[model.intents.index(NEED)])


def test_need_in_one_sentence_is_heard(model, examples):
    plain = LinearModel().fit(*examples)

    assert chance(model, BESIDE) > 0.9
    assert chance(plain, BESIDE) < 0.9


def test_a_long_message_without_need_stays_what_it_is(model):
    assert chance(model, "Ik ben 34 jaar. Mijn man is lasser. Ik woon in Gouda.") < 0.5


def test_probabilities_are_one_together(model):
    rows = model.probabilities([utterance(text) for text in ("ik wil dood", BESIDE, "", "34")])

    assert rows.shape == (4, 2)
    assert np.allclose(rows.sum(axis=1), 1)


def test_without_need_among_the_intents_it_is_the_linear_model():
    texts = [utterance(text) for text in ("hoi", "hallo", "dag", "doei", "tot ziens", "later")]
    intents = ["groet"] * 3 + ["afscheid"] * 3

    guarded, plain = (kind().fit(texts, intents) for kind in (GuardedModel, LinearModel))

    assert np.array_equal(guarded.probabilities(texts), plain.probabilities(texts))
