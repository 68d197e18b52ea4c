import pytest

from knowledge.language.shown_list import LAST, asked_name, asked_place

SHOWN = ("Stichting Metalent", "De Beroepentuin", "Zij-instroom traject Haaglanden", "UWV")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("kun je me iets meer over de eerste vertellen", 1),
        ("wat is die tweede precies?", 2),
        ("Zou u de derde suggestie willen toelichten?", 3),
        ("die bovenste spreekt me aan, info graag", 1),
        ("heb je een link van de onderste?", LAST),
        ("vertel eens wat over optie 2", 2),
        ("hoe meld ik me aan bij de 3e?", 3),
        ("wat voor club is de laatste", LAST),
        ("Ik wil wel iets weten van nummer twee", 2),
        ("vertel maar over de zevende", 7),
    ],
)
def test_a_place_in_the_list_is_asked_about(text, place):
    assert asked_place(text, alone=False) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("de tweede", 2),
        ("nr 3", 3),
        ("en de laatste dan?", LAST),
        ("2", 2),
        ("doe de eerste maar", 1),
    ],
)
def test_a_place_alone_asks_only_where_nothing_else_can_be_meant(text, place):
    assert asked_place(text, alone=True) == place
    assert asked_place(text, alone=False) is None


@pytest.mark.parametrize(
    "text",
    [
        "wat is de eerste stap?", "ik zit in de tweede klas", "vertel over de eerste oriëntatie",
        "is dit de laatste vraag?", "wat doet de eerste hulp", "mijn nummer is 06 12345678", "38",
        "ik werk in de derde ploeg, wat kan ik doen", "de laatste tijd weet ik het niet meer",
        "wat is er in het eerste jaar te doen",
    ],
)  # fmt: skip
def test_a_rank_of_something_else_asks_for_nothing_in_the_list(text):
    assert asked_place(text, alone=True) is None


@pytest.mark.parametrize(
    ("text", "index"),
    [
        ("vertel meer over metalent", 0), ("wat is Metallent voor iets?", 0),
        ("de beroepentuin, wat is dat?", 1), ("kun je uitleggen wat de beroepentuin is", 1),
        ("weet je meer over dat traject in haaglanden", 2), ("wat doet het UWV", 3),
        ("en metalent?", 0), ("wat houdt de Beroepentuin in", 1),
    ],
)  # fmt: skip
def test_a_name_or_a_part_of_it_is_asked_about(text, index):
    assert asked_name(text, SHOWN) == index


@pytest.mark.parametrize(
    "text",
    [
        "vertel meer over techniek", "wat is zij-instroom", "wat kost een traject", "wat is bbl",
        "metalent", "hoe werkt dit", "ik woon in haaglanden, wat is er te doen",
    ],
)  # fmt: skip
def test_what_names_none_of_the_list_asks_for_none(text):
    assert asked_name(text, SHOWN) is None
