"""Which amounts of money in a vacancy are pay."""

import pytest

from knowledge.vacancy.signals import Signals
from knowledge.vacancy.text import VacancyText


def pay(text):
    taken = VacancyText(text)
    return [taken.words[span.first].text for span in Signals(taken).find("loon_bedrag")]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("€ 2.800,- per maand", ["2.800"]),
        ("2800 - 3400 euro bruto", ["2800", "3400"]),
        ("EUR 45K per jaar", ["45"]),
        ("tussen 2.900 en 3.500 bruto", ["2.900", "3.500"]),
        ("Salaris 2784 - 3480", ["2784", "3480"]),
        ("Je verdient 2600 tot 3100 per maand", ["2600", "3100"]),
        ("Maandsalaris€3,602.00 - €5,748.00", ["3,602.00", "5,748.00"]),
        ("een uurloon van 16,50", ["16,50"]),
        ("salaris tot € 6.000,-, met een bonusregeling", ["6.000"]),
        ("Uurloon vanaf € 15,64 (en € 0,23 per km)", ["15,64"]),
        ("€ 2.600 - € 3.100 | 32 uur | Delft", ["2.600", "3.100"]),
        ("Reiskosten van € 0,23 per kilometer, een salaris van € 3000", ["3000"]),
    ],
)
def test_pay_is_found_however_it_is_written(text, amounts):
    assert pay(text) == amounts


@pytest.mark.parametrize(
    "text",
    [
        "Jaarlijks € 5.000,- aan opleidingsbudget",
        "een persoonlijk opleidingsbudget van €2.000 per jaar",
        "een bonus van € 500 tot € 1000",
        "€ 250 netto per maand reiskostenvergoeding",
        "€ 0,21 per km",
        "projecten tot €250.000,-",
        "een omzet van € 12 miljoen",
        "een investering van 3.000.000 euro",
        "salaris plus 8,33% vakantiegeld",
        "een salaris op basis van 37,5 uur",
        "het salaris stijgt in 2026",
        "We hebben 2000 klanten en een goed salaris",
    ],
)
def test_other_amounts_and_numbers_are_no_pay(text):
    assert pay(text) == []
