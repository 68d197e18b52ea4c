import numpy as np
import pytest

from bot.nlu.linear_model import LinearModel, Utterance

EXAMPLES = {
    "groet": ["hoi", "hallo daar", "goedemorgen", "hey hoe gaat het", "hoi hoi", "dag allemaal"],
    "geld": [
        "wat kost dat", "is het gratis", "wie betaalt de opleiding", "wat verdien ik dan",
        "krijg ik loon", "hoeveel kost een cursus",
    ],
    "antwoord": [
        "ik ben 34", "ik woon in Gouda", "ik werk als kapper", "17 jaar", "ik zit op de havo",
        "ik ben lasser",
    ],
}  # fmt: skip


def utterance(text: str) -> Utterance:
    return Utterance(text, text.lower().split())


@pytest.fixture(scope="module")
def model() -> LinearModel:
    texts = [(text, intent) for intent, texts in EXAMPLES.items() for text in texts]
    return LinearModel().fit([utterance(text) for text, _ in texts], [i for _, i in texts])


def likeliest(model: LinearModel, text: str) -> str:
    [row] = model.probabilities([utterance(text)])
    return model.intents[row.argmax()]


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("hoi allemaal", "groet"),
        ("wat kost de cursus", "geld"),
        ("ik ben 51", "antwoord"),
        ("ik woon in Delft", "antwoord"),
        ("Hóóóói", "groet"),
    ],
)
def test_what_is_like_an_example_gets_its_intent(model, text, intent):
    assert likeliest(model, text) == intent


def test_probabilities_are_one_together(model):
    rows = model.probabilities([utterance("hoi"), utterance("xyz"), utterance("")])
    assert rows.shape == (3, len(EXAMPLES))
    assert np.allclose(rows.sum(axis=1), 1)


def test_which_number_it_is_makes_no_difference(model):
    one, other = model.probabilities([utterance("ik ben 34"), utterance("ik ben 51")])
    assert np.allclose(one, other)


def test_the_same_examples_give_the_same_model(model):
    texts = [(text, intent) for intent, texts in EXAMPLES.items() for text in texts]
    again = LinearModel().fit([utterance(text) for text, _ in texts], [i for _, i in texts])
    wanted = utterance("wat kost dat")
    assert np.array_equal(model.probabilities([wanted]), again.probabilities([wanted]))


def test_two_intents_will_do():
    texts = [*EXAMPLES["groet"], *EXAMPLES["geld"]]
    intents = ["groet"] * len(EXAMPLES["groet"]) + ["geld"] * len(EXAMPLES["geld"])
    model = LinearModel().fit([utterance(text) for text in texts], intents)
    assert likeliest(model, "hallo") == "groet"
    assert likeliest(model, "wat kost dat") == "geld"
