"""How a vacancy text is taken apart into lines, sentences and parts."""

import pytest

from knowledge.vacancy.layout import Kind, find_lines
from knowledge.vacancy.text import VacancyText


def lines(text):
    return [(line.kind.value, text[line.start : line.end]) for line in find_lines(text)]


def sentences(text):
    taken = VacancyText(text)
    spans = (taken.span(one.first, one.last) for one in taken.sentences)
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    "sign", ["-", "–", "•", "*", "▪", "✓", "✅", "➢", "o", "1.", "2)", "\uf0b7"]
)
def test_every_sign_before_a_line_makes_it_a_point(sign):
    assert lines(f"{sign} Je last frames\n{sign} Je meet") == [
        ("punt", "Je last frames"),
        ("punt", "Je meet"),
    ]


@pytest.mark.parametrize("space", ["", " ", "\t", "\xa0", " \t "])
def test_the_space_behind_a_bullet_does_not_matter(space):
    assert lines(f"•{space}Je last frames") == [("punt", "Je last frames")]


def test_a_dash_that_belongs_to_a_number_is_no_bullet():
    assert lines("-20 graden in de vriescel is gewoon") == [
        ("tekst", "-20 graden in de vriescel is gewoon")
    ]


@pytest.mark.parametrize("stop", ["\n", "\r\n", "\r", "\u2028", "\n\n", "\n \n"])
def test_every_line_break_ends_a_heading(stop):
    assert lines(f"Wat ga je doen{stop}Je last frames.") == [
        ("kop", "Wat ga je doen"),
        ("tekst", "Je last frames."),
    ]


def test_a_heading_that_is_glued_to_the_text_stands_by_itself():
    assert lines("Dit ga je doenAls lasser maak je frames.") == [
        ("kop", "Dit ga je doen"),
        ("tekst", "Als lasser maak je frames."),
    ]


def test_names_with_a_capital_inside_stay_whole():
    assert lines("Je werkt met JavaScript, PowerBI en een iPhone.") == [
        ("tekst", "Je werkt met JavaScript, PowerBI en een iPhone.")
    ]


def test_bullets_within_a_line_are_points():
    assert lines("Wij vragen: • rijbewijs • diploma") == [
        ("kop", "Wij vragen:"),
        ("punt", "rijbewijs"),
        ("punt", "diploma"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Je verdient ca. 3.000 euro.",
        "Bel dhr. Jansen om 9.00 uur.",
        "Je werkt o.a. met hout, staal e.d. en meer.",
        "Je start per 1.1.2027 in ons team.",
        "Je start per 1 apr. 2027 in ons team.",
        "Kijk op www.voorbeeld.nl voor meer.",
    ],
)
def test_a_dot_that_ends_no_sentence_does_not_end_one(text):
    assert sentences(text) == [text]


def test_a_name_that_is_like_a_month_ends_a_sentence():
    assert sentences("Je belt met Jan. Hij helpt je.") == ["Je belt met Jan.", "Hij helpt je."]


def test_words_with_a_slash_between_them_are_words_of_their_own():
    taken = VacancyText(
        "Je bent gedreven/ambitieus (m/v), hbo/wo. Kijk op www.abcd.nl/werken/hier."
    )

    said = [word.text for word in taken.words]

    assert said[2:5] == ["gedreven", "/", "ambitieus"]
    assert {"m/v", "hbo/wo", "www.abcd.nl/werken/hier"} <= {*said}
    assert [taken.text[word.start : word.end] for word in taken.words[2:5]] == said[2:5]


def test_sentences_end_at_a_dot_a_question_and_a_shout():
    assert sentences("Je last. Wil je dat? Kom dan! Tot snel.") == [
        "Je last.",
        "Wil je dat?",
        "Kom dan!",
        "Tot snel.",
    ]


def test_text_that_runs_on_over_a_line_break_is_one_sentence():
    assert sentences("Je last frames voor\nvrachtwagens in Delft.") == [
        "Je last frames voor\nvrachtwagens in Delft."
    ]


def test_every_point_is_a_sentence_of_its_own():
    assert sentences("- lassen\n- meten\n- tekenen") == ["lassen", "meten", "tekenen"]


def test_parts_hold_what_stands_under_their_heading():
    text = VacancyText(
        "Lasser\n\nWat ga je doen\n- Lassen\n- Meten\n\nWat vragen we\n- Een diploma"
    )

    found = [(part.heading, len(part.sentences)) for part in text.parts]

    assert found == [("", 0), ("Lasser", 1), ("Wat ga je doen", 3), ("Wat vragen we", 2)]


def test_bullets_and_loose_signs_are_not_counted_as_words():
    assert VacancyText("• Je last – en meet | 32 uur ✅").word_count == 6


def test_a_point_is_told_from_a_heading_by_its_bullet():
    kinds = [line.kind for line in find_lines("Eisen\n- Rijbewijs B\n- VCA")]

    assert kinds == [Kind.KOP, Kind.PUNT, Kind.PUNT]
