from datetime import date

import pytest

from knowledge.language.age import find_age_at_edge, find_ages, is_possible
from tests.knowledge.language.speed import reads_in_proportion

TODAY = date(2026, 11, 22)


def own_age(text):
    ages = find_ages(text, TODAY)
    own = [age for age in ages if age.subject == "zelf"]
    return next((age.value for age in own if age.sure), own[0].value if own else None)


@pytest.mark.parametrize(
    ("sentence", "age"),
    [
        ("53", 53),
        ("ik ben 37 jaar oud", 37),
        ("19jr", 19),
        ("nou dan, mijn leeftijd is 33, niet 35", 33),
        ("ik ben van 86 en woon in Delft", 40),
        ("ben van '71, over een maand jarig dus nog 54", 54),
        ("Ingrid, 57 ondertussen, werk in een bakkerij", 57),
        ("man 52 jaar vrachtwagenchauffeur uit delft", 52),
        ("hoi, vrouw van 38 jr verkoopster", 38),
        ("kben 22", 22),
        ("zevenenveertig", 47),
        ("ik Amina, ik 29 jaar. Ik zoek werk", 29),
        ("rug is op. 56 en zzp stukadoor", 56),
        ("metselaar sinds mijn 17e, nu 51", 51),
        ("eh ja veertig en ik werk in een bar", 40),
        ("mijn naam is Samir 31, ik zoek werk", 31),
        ("ik ben metselaar Bulgarije 18 jaar, hier magazijn, 44", 44),
        ("mbo niveau 2, 19", 19),
        ("gozer 15 jr mavo", 15),
        ("zit in 1vwo 12 jaar, beetje saai", 12),
        ("moeder van twee, 33 en zonder baan", 33),
        ("ik vrouw 44 jaar van Eritrea", 44),
        ("juf groep 6 hier, 28, toe aan wat nieuws", 28),
        ("zit in 2 mavo 13 jaar", 13),
        ("vmbo leerling 15 jaar derde klas", 15),
        ("student, werk bij een bioscoop, 22", 22),
        ("ben 1994 geboren jaartal dus", 32),
        ("mijn zusje is 12, zelf 16", 16),
        ("hoi 23 hier, kok", 23),
        ("opleiding kapper niveau 2, 17 jaar", 17),
        ("mantelzorger voor mijn moeder, 58", 58),
        ("acht en dertig jaar", 38),
        ("ik ben van 1 januari 1986", 40),
        ("ik ben van 24 december 1986", 39),
        ("30-12-1999", 26),
        ("3/4/88", 38),
        ("ik ben op 3 maart 1990 geboren", 36),
        ("bouwjaar '90", 36),
        ("15 jaar bro", 15),
        ("hoi ik ben Youssef 13 zit in de tweede", 13),
        ("woon in Rhoon, 47 hoor", 47),
        ("kok in een hotel, 31 🙂", 31),
        ("ik doe horeca, 18 jr. groetjes Mila", 18),
        ("12 o nee 13", 13),
        ("33 pardon 34", 34),
        ("50 worre in maart, dus nog 49", 49),
        ("nog 49", 49),
        ("al 64!", 64),
        ("27 ben ik", 27),
        ("groep 8, 11 jaar, uit Barendrecht", 11),
        ("vijfendertg", 35),
        ("zevenendertich", 37),
        ("eenenzestig", 61),
        ("bijna 18", 17),
        ("haast vijftig", 49),
        ("ik word in juni 28", 27),
        ("volgende maand word ik 60", 59),
        ("vorige week 40 geworden", 40),
        ("15,5", 15),
        ("zeventien en een half", 17),
        ("geboren in 1979", 47),
        ("ik ben van 1991", 35),
        ("ben van '85", 41),
        ("03-08-2001", 25),
        ("begin vijftig, 51 om eerlijk te zijn", 51),
        ("man, 44, werkloos", 44),
        ("vrouw 29 jaar", 29),
        ("ik ben er 36", 36),
        ("mijn leeftijd: 48", 48),
        ("ik ben 52 en heb 30 jaar in de bouw gewerkt", 52),
        ("ik ben 31 heb 2 kinderen en werk 36 uur", 31),
        ("26 jaar en woon op nummer 14", 26),
        ("ik ben student, 20 jaar", 20),
        ("ik ben moeder van drie kinderen, 41", 41),
        ("ik ben inmiddels al 63", 63),
        ("34 jaartjes", 34),
        ("op mijn 45e", 45),
        ("ik ben d'r een van 58, zoek werk", 58),
        ("ik ben er een van 48 uit Gouda", 48),
        ("kben er zo eentje van 52 en werk in een winkel", 52),
        ("bakker, 51, en toe aan iets nieuws", 51),
        ("38, buschauffeur, woon in Zwolle", 38),
        ("ik ben kraamverzorgster en 46. mijn man is lasser", 46),
        ("ik ben niet meer zo jong en 58, dus ik twijfel", 58),
        ("werkzoekende van 44 uit Almelo", 44),
        ("52 jaar vanuit Hoogezand", 52),
        ("ik ben geen 27 maar 28", 28),
        ("nee geen 60, maar 61", 61),
        ("Ik ben 33 jaar zonder werk", 33),
    ],
)
def test_an_age_is_read_as_people_tell_it(sentence, age):
    assert own_age(sentence) == age


@pytest.mark.parametrize(
    "sentence",
    [
        "begin dertig",
        "man 30 jaar ervaring als kok",
        "ik ben geen 18 meer",
        "er zijn er 10 geloof ik",
        "ik ben daar 15 keer geweest",
        "ik ben oproepkracht 24 uur",
        "mijn baas is 55",
        "112 sollicitaties",
        "rond de 45",
        "eind veertig",
        "ergens in de zestig",
        "midden 20",
        "50+",
        "vijftigplusser",
        "tussen de 30 en 40",
        "al 25 jaar kraanmachinist",
        "15 jaar ervaring als kok",
        "32 uur per week",
        "ik heb vier kinderen",
        "klas 4",
        "groep 7",
        "mbo 3",
        "niveau 2",
        "2500 euro",
        "dorpsstraat 48",
        "ik ben 2 jaar werkloos",
        "ik ben 16 jaar buschauffeur geweest",
        "sinds 2019 in de bijstand",
        "van 2004 tot 2016 bij Philips gewerkt",
        "nog 4 jaar tot mijn pensioen",
        "toen ik 18 was",
        "ja 9 jaar loodgieter in Asmara",
        "24/7 beschikbaar",
        "over 3 maanden",
    ],
)
def test_what_is_no_age_is_not_taken_for_one(sentence):
    assert own_age(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "age"),
    [
        ("I'm 31 and I live here", 31), ("she is 27 years old", 27),
        ("ich bin 52, Schlosser", 52),
        ("tengo 45 años", 45), ("mam 29 lat", 29), ("j'ai 38 ans", 38), ("mi tin 22 aña", 22),
        ("мені 47 років", 47), ("мне 21 год", 21), ("عمري ٤٠ سنة", 40), ("من ۳۳ ساله هستم", 33),
        ("43 yaşındayım", 43),
    ],
)  # fmt: skip
def test_an_age_in_another_language_is_read(sentence, age):
    assert own_age(sentence) == age


@pytest.mark.parametrize(
    "sentence", ["mam 12 lat doświadczenia", "tengo 20 años de experiencia",
                 "I am 16 hours a week here",
                 "мам 15 років досвіду"]
)  # fmt: skip
def test_years_of_work_in_another_language_are_no_age(sentence):
    assert own_age(sentence) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "41",
        "ik ben er een van 30 collega's",
        "wij hebben er een van 16",
        "ik sorteer post, 9 jaar al",
        "was kok, 6 jaar uit het vak",
        "was lasser, twintig jaar",
        "in mijn land ik was kok, 12 jaar",
        "16, 24 of 32 uur",
        "ik woon op de Julianastraat, 45",
        "lijn 3, 14, 20",
    ],
)
def test_a_loose_number_in_a_list_or_an_address_is_no_sure_age(sentence):
    assert not any(age.sure for age in find_ages(sentence, TODAY))


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("ik ben een leerling van 15 en hou van motoren", "zelf"),
        ("een leerling van 15 zoekt iets", "ander"),
        ("mijn zoon is 14", "ander"),
        ("mijn dochter van 12", "ander"),
        ("de leerling is 15 jaar", "ander"),
        ("mijn vrouw is 43", "partner"),
        ("ik ben een man van 50", "zelf"),
        ("mijn zoon is 12 en ik ben 41", "zelf"),
    ],
)
def test_an_age_belongs_to_somebody(sentence, subject):
    assert find_ages(sentence, TODAY)[-1].subject == subject


@pytest.mark.parametrize(
    ("sentence", "sure"), [("ik ben 39", True), ("39 jaar", True), ("39", False)]
)
def test_a_bare_number_is_not_sure_to_be_an_age(sentence, sure):
    assert [age.sure for age in find_ages(sentence, TODAY)] == [sure]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("zit op het atheneum in het tweede jaar 13", 13),
        ("19 en klaar met de mavo", 19),
        ("mijn zoon zit op het vmbo en is 14", None),
        ("12 of 13 uur per week in de keuken", None),
    ],
)
def test_a_number_at_the_edge_of_a_message_may_be_an_age(text, age):
    assert find_age_at_edge(text) == age


@pytest.mark.parametrize(("age", "possible"), [(5, False), (6, True), (90, True), (91, False)])
def test_only_ages_from_six_to_ninety_are_taken_as_told(age, possible):
    assert is_possible(age) is possible


@pytest.mark.parametrize("piece", ["12 ", "ik ben ", "geboren ", "1", "word 12 jaar "])
def test_a_long_message_takes_time_in_proportion(piece):
    assert reads_in_proportion(find_ages, piece)


@pytest.mark.parametrize(
    "text", ["een leerling van 15 vmbo kader", "zoon van 15 havo", "meisje van 12 vwo"]
)
def test_a_level_after_an_age_makes_it_no_class(text: str) -> None:
    (found,) = find_ages(text)

    assert found.sure
    assert found.value >= 12


@pytest.mark.parametrize(
    ("text", "expected"),
    [("geboren op 3 maart 1990", 36), ("geb. 1 december 2011", 14), ("30-12-1999", 26)],
)
def test_a_birthday_that_is_still_to_come_does_not_count_yet(text, expected):
    assert [age.value for age in find_ages(text, date(2026, 11, 22))] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "ik breng pakketten rond, al 16 jaar, en dat stopt",
        "kok geweest, 22 jaar, nu thuis",
        "meester groep 8 hier",
        "mijn nichtjes zijn klein, 15 en 16",
        "ik deed er wat uren, 30 en nog wat",
    ],
)
def test_years_of_service_a_class_and_a_list_are_no_age(text):
    assert not [age for age in find_ages(text) if age.sure and age.subject == "zelf"]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("21 zonder werk", 21),
        ("38 chauffeur in delft", 38),
        ("20 leerlingen van mijn mavo", None),
        ("4 jaar havo", None),
    ],
)
def test_a_number_at_the_start_is_an_age_unless_it_counts(text, age):
    assert find_age_at_edge(text) == age


def test_how_long_somebody_is_here_is_no_age():
    assert not [age for age in find_ages("ik ben twaalf jaar hier in Nederland") if age.sure]


def test_an_age_that_comes_later_is_a_year_more():
    assert [age.value for age in find_ages("33 word ik over twee weken")] == [32]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("ik word pas over 3 weken 45, ben nu dus nog 44", 44),
        ("over een maand word ik 45", 44),
        ("ik ben sinds vorige week 45", 45),
        ("vwo 5 ben ik blijven zitten dus ik ben al 18", 18),
    ],
)
def test_a_birthday_and_a_year_done_again_tell_the_age(text, age):
    assert next(found.value for found in find_ages(text) if found.sure) == age


@pytest.mark.parametrize("text", ["15 jaar 4 kader BWI", "15 jaar btw", "15 is het sinds gister"])
def test_an_age_before_a_class_or_a_remark(text):
    assert [age.value for age in find_ages(text) if age.sure] == [15]


def test_what_was_typed_by_mistake_is_no_age():
    ages = find_ages("ik zie dat ik 23 heb getypt, moet 32 zijn")
    assert [(age.value, age.sure) for age in ages] == [(32, True)]
