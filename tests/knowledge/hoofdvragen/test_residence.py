import pytest

from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read
from knowledge.hoofdvragen.residence import residence, told_place
from knowledge.hoofdvragen.volunteered import volunteered
from knowledge.language.places import find_places
from tests.knowledge.hoofdvragen.conversations import message


def home(text: str) -> str | None:
    place = residence(text, find_places(text))
    return place.gemeente if place else None


@pytest.mark.parametrize(
    ("text", "gemeente"),
    [
        ("in Den Haag op school, ik woon in Vlaardingen", "Vlaardingen"),
        ("de uni in Leiden of die in Delft, ik woon in Gouda", "Gouda"),
        ("ik woon in vlaardingen nee schiedam bedoel ik", "Schiedam"),
        ("ik woon niet meer in Rotterdam maar in Delft", "Delft"),
        ("ik werk in Rotterdam maar woon in Barendrecht", "Barendrecht"),
        ("ik kom uit Rotterdam maar woon in Delft", "Delft"),
        ("mijn zus woont in Rotterdam, ik in Delft", "Delft"),
        ("van Schiedam naar Vlaardingen verhuisd", "Vlaardingen"),
        ("geboren in Rotterdam, nu in Delft", "Delft"),
        ("ik werk in een winkel in Gouda", "Gouda"),
        ("ik woon trouwens niet in Gouda maar in Dordrecht", "Dordrecht"),
        ("niet Gouda maar Dordrecht", "Dordrecht"),
        ("ik woon niet ver van Gouda", "Gouda"),
        ("mijn werk is in Leiden, ik woon in Katwijk", "Katwijk"),
        ("niet Delft, Rijswijk", "Rijswijk"),
        ("vroeger Amsterdam, sinds kort Leiden", "Leiden"),
        ("in de buurt van Dordrecht, Zwijndrecht om precies te zijn", "Zwijndrecht"),
        ("tussen Leiden en Den Haag in, Voorschoten dus", "Voorschoten"),
        ("alles behalve Rotterdam, ik woon in Barendrecht", "Barendrecht"),
        ("ik krijg bijstand via de gemeente Leiden", "Leiden"),
        ("sta ingeschreven bij de gemeente Delft", "Delft"),
        ("48 schiedam bijstand bakker geweest", "Schiedam"),
        ("werkloos 50 schiedam vroeger bakker", "Schiedam"),
        ("vrouw 47 ww vlaardingen vroeger kapster wil lasser worden", "Vlaardingen"),
        ("man 45 bijstand rotterdam voorheen in de bouw", "Rotterdam"),
        ("ik woon leiden", "Leiden"),
        ("ik ben leerkracht op een mavo in Gouda", "Gouda"),
        ("ik sta al jaren voor de klas op een mavo in Schiedam", "Schiedam"),
    ],
)
def test_of_several_places_the_home_counts(text, gemeente):
    assert home(text) == gemeente


@pytest.mark.parametrize(
    "text",
    [
        "mijn zus woont in Rotterdam",
        "mijn vrouw is kok in Leiden",
        "mijn juf van de basisschool in Gouda",
        "ik twijfel tussen de hogeschool in Leiden en die in Rotterdam",
        "ik ben juf geweest op een basisschool in Schiedam",
        "ik werkte in Delft bij een bakker",
        "ik geef les op een school in Leiden",
        "ik studeer aan het hbo in Leiden",
        "ik woonde in Utrecht",
        "rechten in Leiden, tweedejaars",
        "ik draai diensten op Schiphol",
        "ik zit op mbo Rijnland",
        "een leerling uit vwo 6 wil naar Delft",
        "ik werk bij de gemeente Den Haag",
        "mijn ouders komen uit Gouda",
        "ik woon niet in Gouda",
        "ik was vroeger bakker in Delft",
        "ww, vroeger in Gouda lasser geweest",
    ],
)
def test_a_place_of_something_else_is_no_home(text):
    assert home(text) is None


@pytest.mark.parametrize(
    ("text", "gemeente"),
    [
        ("ik ga in Leiden naar school", "Leiden"),
        ("ik zit op school in Woerden, klas 3", "Woerden"),
        ("mbo kok bbl in Gouda", "Gouda"),
        ("mbo kok bbl in Gouda, ik woon in Boskoop", "Alphen aan den Rijn"),
    ],
)
def test_the_place_of_a_pupils_school_counts_where_no_home_is_told(text, gemeente):
    assert home(text) == gemeente


def test_a_home_that_is_told_later_goes_before_the_place_of_the_school():
    known = {"rol": "leerling", "gemeente": "Gouda", "regio": "midden_holland"}

    assert volunteered(message("ik woon zelf in Boskoop"), known)["gemeente"] == (
        "Alphen aan den Rijn"
    )


def test_in_a_row_of_facts_a_town_needs_no_word_before_it():
    found = volunteered(message("29 verpleegkundige leiden"), {})

    assert (found["leeftijd"], found["gemeente"]) == (29, "Leiden")


@pytest.mark.parametrize(
    "text", ["ik ga over een maand in Delft wonen", "we verhuizen straks naar Delft, is daar iets?"]
)
def test_who_moves_lives_there(text):
    known = {"rol": "kandidaat", "gemeente": "Gouda", "regio": "midden_holland"}

    found = told_place(Message(text, intent="andere_regio"), known, change=False)

    assert found == {"gemeente": "Delft", "regio": "haaglanden"}


def test_who_works_at_a_school_and_does_not_teach_is_near_it():
    text = "ik ben kok op een basisschool in Woerden"

    assert told_place(Message(text), {}, change=False)["gemeente"] == "Woerden"


@pytest.mark.parametrize(
    "text",
    [
        "ik woon officieel nog bij mijn moeder in Delft",
        "ik val onder Delft",
        "ik sta ingeschreven in Delft",
        "in Leiden studeer ik, in Delft sta ik ingeschreven",
    ],
)
@pytest.mark.parametrize("gemeente", [None, "Gouda"], ids=["unknown", "known"])
def test_where_somebody_is_registered_is_home(text, gemeente):
    known = {"rol": "kandidaat", "gemeente": gemeente}

    assert told_place(Message(text), known, change=False)["gemeente"] == "Delft"


@pytest.mark.parametrize(
    "text",
    ["ik sta ingeschreven bij een uitzendbureau in Delft", "ik sta ingeschreven voor Delft",
     "ik ben ingeschreven voor een avond in Delft"],
)  # fmt: skip
def test_who_is_registered_for_something_else_does_not_live_there(text):
    known = {"rol": "kandidaat", "gemeente": "Gouda"}

    assert told_place(Message(text), known, change=False) == {}


def test_a_brother_who_lives_with_the_parents_is_no_home():
    text = "mijn broer woont bij mijn ouders in Delft"

    assert told_place(Message(text), {"rol": "kandidaat"}, change=False) == {}


@pytest.mark.parametrize(
    ("text", "gemeente"),
    [
        ("ik ben decaan op een vmbo in Zoetermeer", "Zoetermeer"),
        ("mentor van klas 2 op een school in Schiedam", "Schiedam"),
        ("docent op een school in Delft, het meisje woont in Rijswijk", "Rijswijk"),
        ("ik ben mentor en mijn leerling wil naar Leiden", None),
    ],
)
def test_pupils_live_near_the_school_of_who_helps_them(text, gemeente):
    place = residence(text, find_places(text), helper=True)

    assert (place.gemeente if place else None) == gemeente


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("zoek eigenlijk liever rond Zwolle", "zoekgebied"),
        ("ik wil toch in Breda kijken", "zoekgebied"),
        ("ik woon eigenlijk in Breda", "gemeente"),
        ("pardon, ik bedoelde Breda", "gemeente"),
    ],
)
def test_who_would_rather_look_elsewhere_still_lives_at_home(text, slot):
    known = {"rol": "kandidaat", "leeftijd": 51, "gemeente": "Gouda", "regio": "midden_holland"}

    updates = read(Message(text, "andere_regio", 0.98), known).updates

    assert [name for name in ("gemeente", "zoekgebied") if name in updates] == [slot]


def test_a_child_lives_near_the_school_that_a_parent_names():
    told = read(message("mijn zoon van 14 zit op het vmbo in Gouda"), {}).updates

    assert told["gemeente"] == "Gouda"
