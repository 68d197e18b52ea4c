import pytest

from knowledge.language.erasure import wants_erasure


@pytest.mark.parametrize(
    "text",
    [
        "wis alles maar",
        "ok bedankt, verwijder nu alles maar",
        "gooi het weg",
        "gooi al mijn spul maar weg",
        "ik wil dat je alles weggooit",
        "ik wil dat mijn data vernietigd wordt",
        "zou u mijn gegevens willen wissen?",
        "kunt u mijn gegevens aub verwijderen?",
        "Hierbij verzoek ik u al mijn antwoorden te verwijderen.",
        "vergeet alles wat ik heb verteld",
        "haal mijn antwoorden uit het systeem",
        "mijn gegevens moeten weg",
        "alles weg graag",
        "delete me",
        "ik stop ermee. gooi die zooi maar weg",
    ],
)
def test_an_order_or_a_wish_erases(text):
    assert wants_erasure(text)


@pytest.mark.parametrize(
    "text",
    [
        "als ik nu stop, is dan alles gewist?",
        "worden mijn gegevens ook weggegooid",
        "kan ik mijn antwoorden weghalen",
        "wis je dit later",
        "gooi je alles weg als ik klaar ben",
        "verwijdert u mijn gegevens na afloop?",
        "gooi het straks weg hoor. hoe werkt dat",
        "ik wil weten of alles gewist wordt",
        "dus na dertig dagen is alles weg",
        "jullie wissen alles toch na een maand?",
        "mijn gegevens zijn weg",
        "wis nog niks",
        "verwijder mijn gegevens niet",
        "vergeet het maar",
        "wis mijn laatste antwoord",
        "wie kan mijn gegevens verwijderen",
    ],
)
def test_a_question_about_erasing_is_no_order(text):
    assert not wants_erasure(text)
