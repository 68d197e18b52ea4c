import pytest

from knowledge.language.role import find_role


@pytest.mark.parametrize(
    ("answer", "role"),
    [
        ("voor mezelf", "kandidaat"),
        ("voor mij", "kandidaat"),
        ("ik zelf", "kandidaat"),
        ("werkzoekende", "kandidaat"),
        ("zij-instromer", "kandidaat"),
        ("leerling", "leerling"),
        ("ik ben student", "leerling"),
        ("ik ben een leerling", "leerling"),
        ("ben nog een leerling van 16", "leerling"),
        ("ik ben mentor van een leerling", "begeleider"),
        ("scholier", "leerling"),
        ("decaan", "begeleider"),
        ("ik ben jobcoach", "begeleider"),
        ("ouder", "begeleider"),
        ("voor mijn zoon", "begeleider"),
        ("namens een leerling", "begeleider"),
        ("werkgever", "werkgever"),
        ("wij zoeken personeel", "werkgever"),
        ("ik ben hr-adviseur", "werkgever"),
        ("52", None),
        ("hoi", None),
        ("ik wil monteur worden", None),
    ],
)
def test_an_answer_names_who_is_talking(answer, role):
    assert find_role(answer, asked=True) == role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("mijn dochter van 15 zit op de havo", "begeleider"),
        ("ik ben mentor van een vmbo-klas", "begeleider"),
        ("onze vacature trekt niemand", "werkgever"),
        ("consulent hier, namens een jonge deelnemer", "begeleider"),
        ("begeleid een statushouder van 29", "begeleider"),
        ("UWV, klant van 51 ontvangt een WW-uitkering", "begeleider"),
        ("cliënt krijgt een WIA-uitkering", "begeleider"),
        ("mijn dochter vindt dat ik iets nieuws moet proberen", None),
        ("namens een bedrijf met tien mensen", "werkgever"),
        ("ik zit in vwo 5", "leerling"),
        ("ik ben leraar en wil overstappen naar de techniek", "kandidaat"),
        ("mijn kinderen zijn groot, ik wil me omscholen", "kandidaat"),
        ("mijn werkgever gaat sluiten", None),
        ("mijn vorige werkgever was failliet", None),
        ("ik ben 15", None),
        ("leerling", None),
        ("hallo", None),
    ],
)
def test_a_sentence_may_tell_who_is_talking_without_being_asked(sentence, role):
    assert find_role(sentence) == role


@pytest.mark.parametrize(
    "text",
    [
        "moeder hier, mijn kind weet het niet",
        "opa hier, kleinzoon 13 doet vmbo",
        "me dochter is 16",
    ],
)
def test_somebody_who_calls_themselves_a_parent_speaks_for_a_pupil(text):
    assert find_role(text) == "begeleider"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("dochter van 12 in groep 8", "begeleider"),
        ("zoon 15 vmbo kader", "begeleider"),
        ("kleinzoon van 10, groep 7", "begeleider"),
        ("leerling van 14 in 2 vmbo", "begeleider"),
        ("leerling in 3 kader", None),
        ("ben leerling 15 jr oud", "leerling"),
        ("zoon van een lasser", None),
    ],
)
def test_a_child_named_first_is_spoken_of_by_a_helper(text, role):
    assert find_role(text) == role
