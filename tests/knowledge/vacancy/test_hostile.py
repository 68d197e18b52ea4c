"""Nothing that is pasted or sent makes the vacancy check fail or wait."""

import time

import pytest

from knowledge.vacancy.checker import LONGEST, NotAVacancyError, check

START = "Wij zoeken een monteur voor onze werkplaats in Delft. Je krijgt een goed salaris.\n"
SECONDS = 5.0
"""Such texts take one or two at most; what grows with the square of the length takes minutes."""

PIECES = {
    "a letter": "a",
    "loose letters": "a ",
    "brackets": "(",
    "loose brackets": "( ",
    "forms of worden": "worden ",
    "passive sentences": "kan worden gemaakt ",
    "line breaks": "\n",
    "Windows line breaks": "\r\n",
    "line separators": "\u2028",
    "bullets": "•",
    "loose bullets": "• ",
    "empty points": "- \n",
    "points": "- a\n",
    "zero-width spaces": "\u200b",
    "soft hyphens": "\u00ad",
    "loose accents": "\u0301",
    "variation selectors": "\ufe0f",
    "half characters": "\ud800",
    "half characters and spaces": "\ud800 ",
    "null characters": "\x00",
    "control characters": "\x07 ",
    "emoji": "😀",
    "capitals": "A",
    "glued headings": "doenAls",
    "numbers": "24-",
    "telephones": "06-",
    "amounts": "€ 3 ",
    "half addresses": "a@",
    "dots": "a.b.",
    "sentences": "A! ",
    "questions": "a? ",
    "sentences to the reader": "Je gaat. ",
    "points that are wishes": "- Een pre\n",
    "names": "Jan De ",
    "contact": "contact met a ",
    "pay": "salaris ",
    "pay in words": "goed salaris ",
    "years of experience": "ervaring minimaal 5 jaar ",
    "short dates": "1-1-24 ",
    "school years": "2023-",
    "companies": "wij maken ",
    "names of companies": "Aa & ",
    "one of many": "een van de ",
    "clients without a name": "een opdrachtgever ",
    "agencies": "Uitzendbureau Aa zoekt voor een klant ",
    "growth without an end": "binnen een jaar carrière zonder grenzen ",
    "how to apply": "solliciteer ",
    "whom to ask": "informatie neem contact op ",
    "headings in English": "Requirements\n",
    "English to the reader": "your our ",
    "days of work": "vier dagen ",
    "words for a man": "kandidaat hij ",
    "addresses": "sollicitatie@a.nl cv ",
    "names of employers": "Bij Jansen & Zn ",
    "letters with points": "A.",
    "one word without an end": "Werkmonteur",
    "halves of words": "gemoti-\n",
    "halves of one letter": "a-\n",
    "announcements": "zoeken als functie ",
}


@pytest.fixture(scope="module", autouse=True)
def _rules_are_read():
    check(START)


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_a_text_of_one_thing_over_and_over_is_checked_soon(piece):
    text = (START + piece * LONGEST)[:LONGEST]

    began = time.process_time()
    report = check(text)

    assert time.process_time() - began < SECONDS
    assert all(
        text[one.start : one.end] == one.text for one in report.findings if one.start is not None
    )


@pytest.mark.parametrize("text", ["", " ", "\n\n", "•••", "\u200b", "\ud800", "monteur"])
def test_what_is_no_vacancy_is_refused_with_what_to_do(text):
    with pytest.raises(NotAVacancyError, match="Geef de hele vacaturetekst"):
        check(text)


def test_more_than_fits_is_refused_with_how_much_does():
    with pytest.raises(NotAVacancyError, match="50000 tekens"):
        check("a" * (LONGEST + 1))


def test_a_thousand_words_are_checked_in_a_moment():
    text = (START + "- Je leest tekeningen en je meet wat je maakt\n") * 45

    assert len(text.split()) > 1000
    # Far above what it takes, as other work may share the machine.
    assert min(_seconds(text) for _ in range(5)) < 0.4


def test_twice_the_text_takes_about_twice_the_time():
    part = START + "- Je leest tekeningen\n- Je hebt een rijbewijs\nJe wordt door ons ingewerkt. "
    small, large = (part * times for times in (20, 80))

    took = [min(_seconds(text) for _ in range(3)) for text in (small, large)]

    assert took[1] < 10 * took[0]


def _seconds(text):
    began = time.process_time()
    check(text)
    return time.process_time() - began
