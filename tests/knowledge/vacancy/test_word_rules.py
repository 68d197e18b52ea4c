"""The rules that look for words mark those words, and leave what is beside them alone."""

import datetime
import time

import pytest

from knowledge.vacancy.checker import LONGEST, check, findings_of
from knowledge.vacancy.rules import rule

TODAY = datetime.date(2026, 11, 22)


def found(identity, text, audience="techniek"):
    return [one.text for one in findings_of(rule(identity), text, audience, TODAY)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Je bent flexibel, loyaal en stressbestendig en woont in Delft.",
            ["flexibel, loyaal en stressbestendig"],
        ),
        ("Wij vragen een enthousiaste en flexibele instelling.", None),
        ("Je eisen\n• Accuraat\n• Leergierig\n• Rijbewijs B", ["Accuraat", "Leergierig"]),
        ("Je bent flexibel en betrokken bij onze klanten in de wijk.", []),
        ("Je komt in een gedreven en enthousiast team in Gouda.", []),
        ("Je bent flexibel en geduldig, want onze bewoners worden oud.", []),
        ("Je staat stevig in je schoenen, omdat er veel verkeer langskomt.", []),
    ],
)
def test_a_row_of_traits_is_one_finding_unless_it_is_explained(text, expected):
    whole = ["enthousiaste en flexibele instelling"]
    assert found("nietszeggende_term", text) == (whole if expected is None else expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De monteur werkt alleen. Hij heeft een rijbewijs.", ["Hij"]),
        ("De monteur belt de klant. Hij hoort wanneer het klaar is.", []),
        ("De monteur meldt zich. Hij of zij krijgt een pas.", []),
    ],
)
def test_a_pronoun_counts_when_it_stands_for_the_candidate(text, expected):
    assert found("eenzijdig_woordgebruik", text) == expected


def test_words_of_competition_count_when_there_are_many_and_few_of_working_together():
    alone = "Je bent ambitieus, competitief en een doorzetter die wil winnen."
    together = f"{alone} Je helpt je collega's, je luistert en je werkt graag samen."

    assert found("eenzijdig_woordgebruik", alone)
    assert not found("eenzijdig_woordgebruik", together)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Solliciteer voor 15 januari 2021.", ["15 januari 2021"]),
        ("Solliciteer voor 15-01-2021.", ["15-01-2021"]),
        ("De gesprekken zijn op 1 juni 2026.", ["1 juni 2026"]),
        ("Je begint in oktober 2026 of eerder.", ["oktober 2026"]),
        ("Je begint in november 2026 of later.", []),
        ("Wij zijn in mei 2009 begonnen met drie monteurs.", []),
        ("Per 1 apr. 2021 komt er een plek vrij.", ["1 apr. 2021"]),
        ("Per dec. 2026 komt er een plek vrij.", []),
        ("We zoeken per mei '22 een lasser.", ["mei '22"]),
        ("Aanvang: z.s.m. 2020", ["2020"]),
        ("Op 1 april 2021 verhuisden we naar Gouda.", []),
        ("Je werkt volgens NEN 3140 en ISO 9001:2015.", []),
    ],
)
def test_a_date_counts_when_it_is_over(text, expected):
    assert found("gedateerd", text) == expected


def test_a_high_level_counts_for_work_that_does_not_ask_it():
    asked = "Je hebt een academisch werk- en denkniveau."

    assert found("te_hoge_eis", f"Receptionist gezocht. {asked}")
    assert not found("te_hoge_eis", f"Beleidsadviseur gezocht. {asked}")


def test_an_english_sentence_counts_and_a_slogan_does_not():
    assert found("taal_past_niet", "Monteur. This job is only for you and your friends.") == [
        "This job is only for you and your friends"
    ]
    assert not found("taal_past_niet", "Monteur. Ons motto is: This is only for you and us.")


def test_words_that_are_common_in_one_trade_count_for_another():
    text = "Je bespreekt de planning met stakeholders van het project."

    assert found("taal_past_niet", text, "techniek") == ["stakeholders"]
    assert not found("taal_past_niet", text, "kantoor")


def test_a_hard_word_is_told_once_with_an_easier_one():
    findings = findings_of(
        rule("moeilijk_woord"),
        "Je gaat werk prioriteren. Wie prioriteren kan, is welkom.",
        "techniek",
        TODAY,
    )

    assert [(one.text, one.better) for one in findings] == [
        ("prioriteren", "Schrijf: kiezen wat eerst moet.")
    ]


@pytest.mark.parametrize(
    "piece",
    [
        "flexibel, ",
        "monteur hij ",
        "minimaal 5 jaar ",
        "geen geen dag ",
        "geldig vca halen ",
        "jong en dynamisch ",
        "the and for you ",
        "15 januari 2021 ",
    ],
)
def test_a_long_text_of_the_same_words_is_checked_in_time(piece):
    text = (piece * LONGEST)[:LONGEST]
    check("Wij zoeken een monteur die pompen repareert in Delft en Gouda.")
    start = time.process_time()

    check(text)

    assert time.process_time() - start < 3


def test_a_client_without_a_name_is_the_place_of_an_unclear_company():
    text = "Monteur\nNamens een van onze relaties zoeken we een monteur. Je sleutelt aan pompen."

    assert found("bedrijf_onduidelijk", text) == ["een van onze relaties"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Planner in Tiel\nBenefits\nJe krijgt een fiets.", ["Benefits"]),
        ("Planner in Tiel\nJe rekent benefits uit voor onze collega's.", []),
    ],
)
def test_an_english_word_for_a_part_counts_as_a_heading_only(text, expected):
    assert found("taal_past_niet", text, "kantoor") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We zoeken iemand voor het schooljaar 2025-2026.", []),
        ("We zoeken iemand voor het schooljaar 2024-2025.", ["2024-2025"]),
        ("Startdatum 1-3-24.", ["1-3-24"]),
        ("Een balk van 1-3-24 centimeter.", []),
    ],
)
def test_a_school_year_and_a_short_date_count_when_they_are_over(text, expected):
    assert found("gedateerd", text) == expected


@pytest.mark.parametrize(
    "word",
    ["DUIZENDPOOT", "duizend-poot", "duizend\u2011poot", "duizend\u00adpoot", "*duizendpoot*"],
)
def test_a_word_counts_however_it_is_hyphenated_or_printed(word):
    assert found("nietszeggende_term", f"Wij zoeken een {word} voor ons kantoor.")


def test_a_term_that_goes_on_after_a_line_break_is_found_as_a_whole():
    text = "Je hebt een hands-on\nmentaliteit en je woont in Tiel."

    assert found("nietszeggende_term", text) == ["hands-on\nmentaliteit"]


@pytest.mark.parametrize(
    "word",
    ["zonwering", "paalfunderingen", "brandmeldinstallaties", "kozijnrenovatie", "etiketteren"],
)
def test_trade_words_and_compounds_of_common_words_are_not_hard(word):
    assert not found("moeilijk_woord", f"Je werkt bij ons aan {word} voor klanten.")
