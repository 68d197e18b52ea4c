"""Whether somebody gets a benefit."""

import pytest

from knowledge.language.work import says_benefit


@pytest.mark.parametrize(
    "sentence",
    [
        "ja ik krijg WW",
        "zit in de bijstand",
        "ik leef van een Wajong-uitkering",
        "WIA sinds vorig jaar",
        "ziektewetuitkering",
        "ioaw",
        "participatiewet",
        "geen ww maar wel bijstand",
        "ik krijg geld van de gemeente",
        "inkomen van het uwv",
        "ik krijg niet genoeg uitkering",
        "uitkering? geen idee of het mag, maar ik krijg ww",
        "elke maand een uitkering van een paar honderd euro",
        "UWV",
        "ik ontvang een werkloosheidsuitkering",
        "mijn uitkering loopt tot juli",
        "heb wao",
        "ik ontvang leefgeld",
        "mijn wia is nog maar net toegekend",
        "ik heb de ww vorige week aangevraagd",
        "de ziektewet loopt, wia aangevraagd maar nog geen besluit",
        "mijn ww is bijna afgelopen",
        "mijn man krijgt bijstand voor ons allebei",
    ],
)
def test_a_benefit_is_heard(sentence):
    assert says_benefit(sentence) is True


@pytest.mark.parametrize(
    "sentence",
    [
        "geen uitkering",
        "nee geen ww of bijstand",
        "ik heb nergens recht op",
        "krijg helemaal niks",
        "ik leef van mijn spaargeld",
        "mijn vrouw verdient genoeg voor ons beiden",
        "mijn uitkering is gestopt",
        "zonder inkomen",
        "een uitkering heb ik niet",
        "ik heb nog geen uitkering aangevraagd",
        "uitkering loopt nog niet",
        "ik zit niet in de bijstand",
        "mijn contract wordt niet verlengd, straks dus ww",
        "de ww is sinds september afgelopen",
        "ben al uit de bijstand",
        "ww aangevraagd maar nog niks gehoord",
        "alleen kinderbijslag en huurtoeslag",
        "ik wacht nog op mijn bijstand",
        "kreeg wia maar die is ingetrokken",
        "mijn vriendin krijgt wajong maar ik niet",
        "een uitkering heb ik evenmin",
        "noch bijstand noch ww",
        "werk niet, ww ook niet",
        "mijn man krijgt ww\nik krijg niks",
        "ik kom niet in aanmerking voor bijstand",
        "uitkering? nee, nooit gehad",
        "bijstand krijgen wij niet",
    ],
)
def test_no_benefit_is_heard(sentence):
    assert says_benefit(sentence) is False


@pytest.mark.parametrize(
    "sentence",
    [
        "ik woon in Delft",
        "uitdaging gezocht",
        "ik ben wiskundedocent",
        "dat is wel bijzonder",
        "sinds de winkel sloot heb ik niks meer gevonden",
        "ik krijg zorgtoeslag",
    ],
)
def test_without_a_word_on_benefit_nothing_is_known(sentence):
    assert says_benefit(sentence) is None
