import time

import pytest

from knowledge.hoofdvragen.table import rows
from knowledge.language.choice import find_choice, is_not_yet, names_choice, speaks_of_wish


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("welke middelbare school het wordt", "schoolkeuze_vo"),
        ("ik moet een vakkenpakket kiezen", "profielkeuze_havo_vwo"),
        ("mijn uitstroomprofiel", "uitstroomprofiel"),
        ("ik hoef nog niet te kiezen", "geen_profielkeuze"),
        ("een traineeship zoeken", "werk_loopbaan_traineeship"),
        ("ik wil omscholen", "blijven_of_switchen"),
        ("een andere baan vinden", "blijven_of_switchen"),
        ("doorstuderen of gaan werken", "verder_leren_of_werken"),
        ("welke vervolgopleiding", "vervolgopleiding"),
    ],
)
def test_the_likeliest_choice_comes_first(text, key):
    assert find_choice(text)[0] == key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("de schoolkeuze", "schoolkeuze_so"),
        ("mijn profiel kiezen", "beroepsgericht_profiel"),
        ("naar welk mbo ik ga", "vervolgopleiding_mbo"),
        ("welke studie op het hbo", "vervolgonderwijs_hbo"),
        ("terug naar school in deeltijd", "blijven_of_switchen_deeltijd"),
        ("verder leren", "verder_leren_wo_of_werken"),
    ],
)
def test_a_choice_with_the_same_words_is_among_the_possible_ones(text, key):
    assert key in find_choice(text)


def test_every_choice_is_named_once():
    found = find_choice("een profiel, een sector, een opleiding of verder leren op het mbo")
    assert len(found) == len(set(found))


def test_only_choices_of_tabel_6_are_found():
    words = "middelbare profiel uitstroom geen keuze traineeship overstappen doorleren opleiding"
    assert set(find_choice(words)) == {row.choice_key for row in rows()}


@pytest.mark.parametrize("text", ["", "ja", "dat weet ik nog niet", "mijn vader is schilder"])
def test_other_words_name_no_choice(text):
    assert find_choice(text) == []


@pytest.mark.parametrize("text", ["profiel " * 1_250, "a" * 10_000, "of werken of " * 750])
def test_a_very_long_message_is_read_in_a_moment(text):
    find_choice("profiel")
    began = time.process_time()

    find_choice(text)

    assert time.process_time() - began < 0.5


@pytest.mark.parametrize(
    "text",
    [
        "nog wat betekenen",
        "nieuwe baan zoeken",
        "een paar dagen in de week iets doen",
        "weg uit de zorg",
        "weer aan de bak",
        "terug naar de inhoud",
        "zonnepanelenmonteur worden",
        "uitzoeken wat bij me past",
        "ik sta op een kruispunt",
    ],
)
def test_what_somebody_would_like_is_a_wish(text):
    assert speaks_of_wish(text)


@pytest.mark.parametrize(
    "text",
    [
        "opnieuw",
        "ik wil met een mens praten over werk",
        "laat meer opleidingen zien",
        "terug naar de vorige vraag",
        "geef me nog een paar opties",
        "mooi weer vandaag",
    ],
)
def test_a_request_or_small_talk_is_no_wish(text):
    assert not speaks_of_wish(text)


@pytest.mark.parametrize("text", ["nog niet", "nog niks", "nog lang niet"])
def test_nothing_is_chosen_yet(text):
    assert is_not_yet(text)


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("opnieuw beginnen, liefst parttime leren", True),
        ("helemaal opnieuw beginnen in de techniek", True),
        ("ik wil opnieuw beginnen", False),
        ("opnieuw", False),
        ("alles opnieuw doen", False),
    ],
)
def test_a_new_start_is_a_wish_when_it_says_in_what(text, wishes):
    assert speaks_of_wish(text) is wishes


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("volgende week moet ik mijn profiel inleveren", "beroepsgericht_profiel"),
        ("ik mag dit jaar zelf mijn vakken kiezen", "profielkeuze_havo_vwo"),
        ("zij moet straks een middelbare school uitkiezen", "schoolkeuze_vo"),
        ("ik twijfel of ik ga werken of doorstuderen", "verder_leren_of_werken"),
        ("werk in een hotel en weet nog niet of ik daar blijf", "blijven_of_switchen_deeltijd"),
        ("ik moet nog niks kiezen", "geen_profielkeuze"),
    ],
)
def test_somebody_who_speaks_of_choosing_names_the_choice(text, key):
    assert key in names_choice(text)


@pytest.mark.parametrize(
    "text",
    [
        "ik wil overstappen naar de techniek",
        "ik heb al een profiel",
        "ik moet kiezen",
        "ik zit in de bovenbouw en wil naar het mbo",
        "ik sta voor de klas",
    ],
)
def test_a_wish_alone_names_no_choice_yet(text):
    assert names_choice(text) == []
