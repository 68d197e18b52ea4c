import pytest

from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read
from knowledge.language.work import find_work


@pytest.mark.parametrize(
    ("sentence", "technical"),
    [
        ("hallo, buschauffeur uit Weesp hier", False),
        ("hier een stukadoor uit Uden", True),
        ("u spreekt met een kapster uit Heerde", False),
        ("al 14 jaar slager en er helemaal klaar mee", False),
        ("zestien jaar dakdekker, mijn knieen willen niet meer", True),
        ("mijn hele leven al verkoper", False),
        ("hallo, bakker en zoek iets anders", False),
        ("onderhoudsmonteur liften 38 jaar, zou graag iets nieuws doen", True),
    ],
)
def test_an_occupation_is_told_without_a_verb(sentence, technical):
    work = find_work(sentence)

    assert (work.works, work.technical) == (True, technical)


@pytest.mark.parametrize(
    "sentence",
    [
        "stukadoor uit Uden gezocht",
        "negen jaar slager geweest",
        "wil al jaren dakdekker worden",
        "mijn neef is al jaren bakker",
        "stukadoor worden wil ik",
        "dakdekker, wil dat leren",
    ],
)
def test_an_occupation_that_was_is_sought_or_wished_for_is_no_work(sentence):
    assert find_work(sentence).works is None


@pytest.mark.parametrize(
    ("sentence", "technical"),
    [
        ("ik word doodmoe van de drukte in het hotel", False),
        ("ik ben de kinderopvang spuugzat", False),
        ("ik wil weg bij de bakkerij, iets met stroom", False),
        ("ik wil het magazijn uit", False),
        ("ik ben klaar met de bouw en wil de ict in", True),
    ],
)
def test_who_is_tired_of_a_place_of_work_works_there(sentence, technical):
    work = find_work(sentence)

    assert (work.works, work.technical) == (True, technical)


@pytest.mark.parametrize(
    "sentence",
    [
        "ik heb genoeg van de lessen op school",
        "ik ben het solliciteren zat",
        "ik zat op kantoor, nu zoek ik iets anders",
        "mijn vriend wordt gek van de horeca",
        "ik wil weg uit Almere",
    ],
)
def test_who_is_tired_of_something_else_has_told_no_work(sentence):
    assert find_work(sentence).works is None


@pytest.mark.parametrize(
    ("sentence", "works", "technical"),
    [
        ("ik rij op de nachtbus", True, False),
        ("ik rijd streekvervoer", True, False),
        ("ik rij met de bus naar mijn oma", None, False),
        ("ik rijd vaak op mijn scooter", None, None),
    ],
)
def test_who_drives_for_others_works(sentence, works, technical):
    work = find_work(sentence)

    assert (work.works, work.technical) == (works, technical)


def test_an_age_is_told_with_nu_as_it_is_said():
    # Given who tells work and age in spoken language
    message = Message("al 21 jaar tegelzetter ben nou 45", intent="overstappen", confidence=0.9)

    # When it is read
    told = read(message, {}).updates

    # Then both are known
    assert (told["leeftijd"], told["situatie"]) == (45, "werk_binnen_techniek")
