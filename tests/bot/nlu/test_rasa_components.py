"""The components as Rasa uses them; importing Rasa takes ten seconds."""

import time

import pytest

pytestmark = pytest.mark.model

TEXTS = {
    "groet": ["hoi", "hallo daar", "goedemorgen", "hey hoe gaat het"],
    "geld_en_regelingen": ["wat kost dat", "is het gratis", "wat verdien ik", "krijg ik loon"],
}


@pytest.fixture(scope="module", autouse=True)
def rasa():
    from bot.model import quiet_rasa

    quiet_rasa()


@pytest.fixture
def tokenizer():
    from bot.nlu.tokenizer import DutchTokenizer

    return DutchTokenizer(DutchTokenizer.get_default_config())


@pytest.fixture
def message(tokenizer):
    """Makes a message with its words."""
    from rasa.shared.nlu.training_data.message import Message

    def make(text: str, **data: str) -> Message:
        [made] = tokenizer.process([Message({"text": text, **data})])
        return made

    return make


@pytest.fixture
def classifier(tmp_path):
    """Makes a classifier; all of them share one storage, in which `load` finds what was trained."""
    from rasa.engine.graph import ExecutionContext, GraphSchema
    from rasa.engine.storage.local_model_storage import LocalModelStorage
    from rasa.engine.storage.resource import Resource

    from bot.nlu.intent_classifier import LinearIntentClassifier

    storage, resource = LocalModelStorage(tmp_path), Resource("classifier")
    context = ExecutionContext(GraphSchema({}), model_id="test")

    def make(how: str = "create") -> LinearIntentClassifier:
        config = LinearIntentClassifier.get_default_config()
        made: LinearIntentClassifier = getattr(LinearIntentClassifier, how)(
            config, storage, resource, context
        )
        return made

    return make


def examples(message):
    from rasa.shared.nlu.training_data.training_data import TrainingData

    return TrainingData(
        [message(text, intent=intent) for intent, texts in TEXTS.items() for text in texts]
    )


def test_words_are_lower_case_with_offsets_into_the_text(message):
    tokens = message("Ik werk in 's-Gravenhage, al 3 jaar").get("text_tokens")
    text = "Ik werk in 's-Gravenhage, al 3 jaar"
    assert [text[token.start : token.end].lower() for token in tokens] == [t.text for t in tokens]
    assert tokens[0].text == "ik"


@pytest.mark.parametrize("sign", ["'", "–", "😀"])
def test_a_long_run_of_signs_is_split_in_a_moment(message, sign):
    message("ik ben klaar")

    start = time.process_time()
    tokens = message("ik las " + sign * 10_000).get("text_tokens")

    assert time.process_time() - start < 3
    assert [token.start for token in tokens][:3] == [0, 3, 7]
    assert tokens[-1].end == 10_007


def test_a_word_has_its_lemma(message):
    assert [token.lemma for token in message("monteurs").get("text_tokens")] == ["monteur"]


def test_what_was_learned_is_there_after_loading(classifier, message):
    classifier().train(examples(message))
    [said] = classifier("load").process([message("hallo, goedemorgen")])
    assert said.get("intent")["name"] == "groet"
    ranking = said.get("intent_ranking")
    assert {entry["name"] for entry in ranking} == set(TEXTS)
    assert ranking[0] == said.get("intent")
    assert sum(entry["confidence"] for entry in ranking) == pytest.approx(1)


def test_without_training_data_a_message_stays_as_it_is(classifier, message):
    from rasa.shared.nlu.training_data.training_data import TrainingData

    classifier().train(TrainingData())
    [said] = classifier("load").process([message("hallo")])
    assert said.get("intent") is None


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("AgeExtractor", "ik ben 34 jaar", 34),
        ("PlaceExtractor", "ik woon in gouda", "Gouda"),
        ("OccupationExtractor", "ik ben lasser", "lasser"),
        ("BenefitExtractor", "ik heb een ww-uitkering", True),
    ],
)
def test_an_extractor_adds_what_it_finds(message, name, text, value):
    from bot.nlu import extractors

    [said] = getattr(extractors, name)().process([message(text)])
    assert [entity["value"] for entity in said.get("entities")] == [value]


def test_a_pressed_button_keeps_its_own_values(message):
    from bot.nlu.extractors import AgeExtractor

    [said] = AgeExtractor().process([message('/antwoord{"leeftijd": "ik ben 34 jaar"}')])
    assert not said.get("entities")


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("gouda? nee maassluis", "antwoord", "corrigeer"),
        ("oeps maassluis", "terug", "corrigeer"),
        ("niet in Gouda maar in Maassluis", "andere_regio", "andere_regio"),
        ("van horeca naar techniek", "overstappen", "overstappen"),
    ],
)
def test_one_answer_in_the_place_of_another_is_a_correction(message, text, before, after):
    from bot.nlu.recognizers import CorrectionRecognizer

    said = message(text, intent={"name": before, "confidence": 0.5})

    CorrectionRecognizer().process([said])

    assert said.get("intent")["name"] == after
