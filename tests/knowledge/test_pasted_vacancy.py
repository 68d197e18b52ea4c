"""A pasted text is known for a vacancy, and what is no vacancy is not."""

from pathlib import Path

import pytest

from knowledge.pasted_vacancy import (
    after_request,
    is_new_version,
    is_part,
    is_request,
    is_vacancy,
    wants_to_stop,
)

VACANCIES = sorted((Path(__file__).parent.parent / "data" / "vacatures").glob("*.txt"))
STORY = (
    "Ik werk nu negen jaar in een functie op kantoor en mijn salaris is goed, maar ik wil iets "
    "anders. Ik heb wel eens gesolliciteerd bij een bedrijf in de metaal, en toen zeiden ze dat ik "
    "te weinig werkervaring had. Ik heb een contract voor 32 uur per week en ik moet voor mijn "
    "kinderen zorgen. Mijn man werkt fulltime. Ik zou graag leren lassen, want dat deed mijn vader "
    "ook. Wat kan ik nu het beste doen, en waar kan ik een cursus volgen bij mij in de buurt?"
)


@pytest.mark.parametrize("file", VACANCIES, ids=lambda file: file.stem)
def test_every_vacancy_of_the_examples_is_recognised(file):
    assert is_vacancy(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        STORY.replace(". ", ".\n"),
        "hoi\nik ben 34\nik werk fulltime\nik wil solliciteren\nmijn salaris moet goed blijven\n",
        "hoe hoog is het salaris in deze functie?",
        "lang " * 200,
        "",
    ],
    ids=["a story", "a story in lines", "facts in lines", "a question", "long", "nothing"],
)
def test_what_is_no_vacancy_is_not_taken_for_one(text):
    assert not is_vacancy(text)


def test_a_short_text_counts_when_it_was_asked_for():
    text = "Gezocht: lasser tussen 18 en 25 jaar in Rotterdam, 40 uur per week."

    assert is_part(text)
    assert not is_vacancy(text)


def test_the_request_before_a_text_is_no_part_of_it():
    text = "Lasser gezocht voor 32 uur per week in Gouda. Wij bieden een vast contract."

    assert after_request(f"Controleer mijn vacature: {text}") == text
    assert after_request(f"kun je deze vacaturetekst nakijken?\n\n{text}") == text
    assert after_request(f"Wilt u deze tekst eens bekijken: {text}") == text
    assert is_vacancy(f"controleer mijn vacature: {text}")


@pytest.mark.parametrize(
    "text", ["controleer mijn vacature", "wil je mijn vacaturetekst nakijken?"]
)
def test_a_request_without_a_text_is_only_a_request(text):
    assert after_request(text) is None
    assert is_request(text)


def test_a_heading_of_the_vacancy_itself_is_no_request():
    assert after_request("Vacature: monteur\nWij zoeken een monteur voor 32 uur.") is None


@pytest.mark.parametrize("text", ["stop", "Klaar.", "laat maar", "nee, laat maar"])
def test_a_word_or_two_end_it(text):
    assert wants_to_stop(text)


def test_stopping_in_a_sentence_of_the_text_ends_nothing():
    assert not wants_to_stop("Je stopt niet voordat het werk klaar is")


def test_a_rewritten_text_is_a_new_version_and_another_text_is_not():
    old = VACANCIES[0].read_text(encoding="utf-8")

    assert is_new_version(old.replace("automonteur", "technicus"), old)
    assert not is_new_version(VACANCIES[1].read_text(encoding="utf-8"), old)
