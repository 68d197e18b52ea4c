import pytest

from knowledge.language.distress import tells_distress
from tests.evaluation.examples import training


@pytest.mark.parametrize(
    "text",
    [
        "ik wil dood", "Ik wil echt niet meer leven.", "was ik maar dood", "wil er niet meer zijn",
        "34 en ik wil er een einde aan maken", "ik denk aan zelfmoord", "ik snij mezelf",
        "sinds mijn ontslag wil ik niet meer leven", "ik ga mij van kant maken",
        "mijn vader slaat mij", "ik word thuis mishandeld", "ik durf niet naar huis",
        "mijn leerling zegt dat hij zichzelf iets wil aandoen", "mijn dochter wil dood",
        "heb een strip slaappillen geslikt", "ik spring van de brug",
    ],
)  # fmt: skip
def test_clear_words_of_danger_are_heard(text):
    assert tells_distress(text)


@pytest.mark.parametrize(
    "text",
    [
        "mijn telefoon is dood", "ik lach me dood", "ik wil me niet dood werken",
        "mijn vader leeft niet meer", "ik wil niet meer leven van een uitkering",
        "hoe maak ik een eind aan mijn contract", "ik werk op het spoor",
        "ik zie het niet meer zitten op de havo", "ik kan niet meer werken door mijn rug",
        "ik hang zonnepanelen op", "ik stop ermee", "ik wil stoppen met school",
    ],
)  # fmt: skip
def test_ordinary_words_are_no_danger(text):
    assert not tells_distress(text)


def test_no_other_training_sentence_sounds_like_danger():
    wrong = [
        text for text, intent in training() if tells_distress(text) and intent != "noodsignaal"
    ]

    assert not wrong
