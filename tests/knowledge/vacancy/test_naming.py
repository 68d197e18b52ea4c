"""How the function and the organisation are named in example sentences."""

import pytest

from knowledge.vacancy.checker import check
from knowledge.vacancy.company_name import company_phrase
from knowledge.vacancy.naming import function_phrase
from knowledge.vacancy.text import VacancyText

REST = "\n\nJe werkt met collega's aan mooie dingen, van maandag tot en met donderdag."


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Gevraagt: automonteur", "de functie van automonteur"),
        ("Gezogt loodgieter!!", "de functie van loodgieter"),
        ("Fucntie: kok", "de functie van kok"),
        ("Vacature orderpicker Waalwijk", "de functie van orderpicker"),
        ("Monteur Den Haag", "de functie van monteur"),
        ("Allround timmerman - Hoek van Holland", "de functie van allround timmerman"),
        ("Vacature:Keukenmonteur", "de functie van keukenmonteur"),
        ("Wij zoeken een ervaren lasser (m/v)", "de functie van lasser"),
        ("Wie wordt onze nieuwe planner?", "de functie van planner"),
        (
            "We zoeken per direct een Allround Timmerman in Breda",
            "de functie van allround timmerman",
        ),
        ("VACATURE MAGAZIJNMEDEWERKER", "de functie van magazijnmedewerker"),
        ("☀️ Zonnepaneelinstallateur gezocht! ☀️", "de functie van zonnepaneelinstallateur"),
        ("CNC-frezer - Metaal - Regio Helmond", "de functie van CNC-frezer"),
        ("Java Developer bij Ordina", "de functie van Java developer"),
        ("Managementassistent", "de functie van managementassistent"),
        ("Vacature: 2e monteur (32-40 uur)", "de functie van 2e monteur"),
        ("Traineeship Smart Industry", "dit traineeship"),
        ("Stage elektrotechniek", "deze stage"),
        ("Kom jij ook bij ons?", "deze functie"),
        ("Jij maakt het verschil", "deze functie"),
        ("Wij groeien! Daarom zoeken wij een operator", "de functie van operator"),
        ("Wat zoeken we in jou", "deze functie"),
    ],
)
def test_the_function_is_read_from_its_line(line, expected):
    assert function_phrase(VacancyText(line + REST)) == expected


def test_the_function_is_read_from_a_sentence_when_the_first_line_is_a_slogan():
    text = "Kom jij ook?\n\nVoor Gouda zijn wij op zoek naar een ervaren lasser met plezier."

    assert function_phrase(VacancyText(text)) == "de functie van lasser"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Bij Vonk & Van Dalen leer je het vak.", "Vonk & Van Dalen"),
        ("Wij zijn Helder Schoon. Wij maken kantoren schoon.", "Helder Schoon"),
        ("Over Jansen & Zn.\nJansen & Zn. rijdt met koelwagens.", "Jansen & Zn"),
        (
            "Gemeente Zuidplas zoekt een planner. De gemeente Zuidplas groeit.",
            "de gemeente Zuidplas",
        ),
        ("Je werkt als monteur bij het Rijnoever Ziekenhuis.", "het Rijnoever Ziekenhuis"),
        ("Wij van BelWel doen de telefoon voor webshops.", "BelWel"),
        ("Vragen? Je kunt terecht bij Karim de Wit.", "ons bedrijf"),
        ("Wij hebben gewerkt bij Philips en Shell.", "ons bedrijf"),
        ("Hierbij is ervaring fijn. Zij helpen je op weg.", "ons bedrijf"),
    ],
)
def test_the_organisation_is_named_when_the_text_names_it_plainly(sentence, expected):
    assert company_phrase(VacancyText(sentence)) == expected


def test_an_example_sentence_reads_well_with_the_names_of_the_text():
    text = "Managementassistent\n\nBij Bakker Metaal regel je de agenda's van drie directeuren."

    examples = [one.example for one in check(text).findings if one.example]

    assert (
        "Het loon voor de functie van managementassistent is € … tot € … bruto per maand, "
        "bij … uur per week." in examples
    )
    assert "Bij Bakker Metaal leer je … en kun je op onze kosten … halen." in examples
