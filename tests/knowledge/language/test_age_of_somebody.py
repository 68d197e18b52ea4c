"""Whose age it is, where a name or a verb at the end tells that a number is one."""

import pytest

from knowledge.language.age import find_ages


@pytest.mark.parametrize(
    ("text", "age", "subject"),
    [
        ("ik ben Fleur 15 en zit in 3 havo", 15, "zelf"),
        ("hoi ik ben daan, 17", 17, "zelf"),
        ("ik hoor net dat hij 49 is", 49, "ander"),
        ("omdat mijn klant 38 is", 38, "ander"),
        ("volgens het formulier is ze 27", 27, "ander"),
        ("ik begeleid een jongedame van 20", 20, "ander"),
        ("mijn vriendin (33), zij werkt niet", 33, "partner"),
        ("een vriend van mij is 24 en bouwt kassen", 24, "ander"),
        ("een collega van ons is 61", 61, "ander"),
        ("als ik 21 ben stop ik, ik ben 20", 20, "zelf"),
        ("kan het nog als ik 58 ben", 58, "zelf"),
        ("ik ben <i>44</i> jaar", 44, "zelf"),
        ("Geachte heer, mevrouw, mijn naam is Bas, 52 jaar", 52, "zelf"),
        ("Beste heer/mevrouw, ondergetekende is 57 jaar", 57, "zelf"),
        ("ben werkende moeder van 33", 33, "zelf"),
        ("ben moeder van een meisje van 13", 13, "ander"),
        ("bijstand 44 jaar schiedam, zoek werk", 44, "zelf"),
        ("klant:\n29 jaar\nww", 29, "ander"),
    ],
)
def test_a_number_is_somebodys_age(text, age, subject):
    assert [(a.value, a.subject) for a in find_ages(text) if a.sure] == [(age, subject)]


@pytest.mark.parametrize(
    "text",
    ["ik ben nummer 14", "ik ben zeker 12 keer geweest", "ik ben thuis 20 uur", "ik ben vwo 5"],
)
def test_a_number_after_ik_ben_may_be_something_else(text):
    assert not [age for age in find_ages(text) if age.sure]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("ik wil later piloot worden ik ben 12", 12),
        ("zij wou kok worden maar is 16", 16),
        ("ik word in juni 12", 11),
        ("ben scholier en 12 jr", 12),
        ("hoi ik ben een meisje en nu 11 jaar", 11),
    ],
)
def test_what_somebody_becomes_takes_no_year_off_what_they_are(text, age):
    assert [found.value for found in find_ages(text) if found.sure] == [age]


@pytest.mark.parametrize(
    "text", ["ben smid en 12 jr in dienst", "ben scholiere en 12 keer geweest"]
)
def test_how_long_somebody_is_there_is_no_age(text):
    assert not [age for age in find_ages(text) if age.sure]
