import pytest

from knowledge.catalogue import Catalogue
from knowledge.matching.index import Index
from knowledge.search.engine import Search
from knowledge.search.inverted import InvertedIndex
from knowledge.search.question import Question, read
from knowledge.search.spelling import Spelling, words_of_work
from tests.knowledge.examples import initiative

WORDS = ["techniek", "coach", "wedstrijd", "robot", "cursus", "dag", "life"]
TEXTS = InvertedIndex([[(WORDS, 1.0)]])
SPELLING = Spelling([*TEXTS.words(), *words_of_work()])


def asked(text: str) -> Question:
    return read(text, SPELLING, TEXTS.knows)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("techniekcoach", ("techniek", "coach")),
        ("gratis cursus", ("cursus",)),
        ("lift monteur", ("lift", "monteur")),
        ("groep 8", ("basisschool",)),
        ("ik zoek iets in de buurt", ()),
        ("???", ()),
    ],
)
def test_the_words_that_tell_what_is_sought_are_kept(text: str, words: tuple[str, ...]) -> None:
    assert asked(text).words == words
    assert asked(text).is_empty == (not words)


@pytest.mark.parametrize(
    ("text", "corrected"),
    [
        ("lasssen", {"lasssen": "lassen"}),
        ("lift", {}),
        ("monter", {"monter": "monteur"}),
        ("techniekcoach", {}),
    ],
)
def test_a_dutch_word_is_no_slip_unless_it_is_long(text: str, corrected: dict[str, str]) -> None:
    assert asked(text).corrected == corrected


def test_a_word_stands_for_the_branch_that_it_or_its_synonym_names() -> None:
    assert asked("ict omscholing").branches == {"ict": {"ict"}}
    assert asked("tuinder").branches == {"tuinder": {"greentech"}}
    assert asked("geen ict, wel bouw").branches == {"bouw": {"bouw_infra"}}


def test_who_is_named_narrows_and_a_school_does_not() -> None:
    assert asked("robot kinderen").only_for == {"primair_onderwijs", "speciaal_onderwijs"}
    assert asked("open dag mbo").only_for == frozenset()
    assert asked("open dag mbo").audience["mbo"] == {
        "mbo_technisch_bol", "mbo_technisch_bbl", "mbo_niet_technisch",
    }  # fmt: skip
    assert asked("personeel werven").for_organisations
    assert not asked("robot kinderen").for_organisations


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("ik ben 50 en wil wat anders", 50),
        ("dochter 12 jaar techniek", 12),
        ("ik ben 45 en zoek iets voor mijn zoon van 14", 14),
        ("monteur 35", 35),
        ("mijn man is 55", None),
        ("3 jaar bbl", None),
        ("1.000-banenplan", None),
        ("groep 8", None),
    ],
)
def test_the_age_is_that_of_who_is_meant_and_a_number_is_no_word(
    text: str, age: int | None
) -> None:
    assert asked(text).age == age
    assert not any(word.isdigit() for word in asked(text).words)


def test_a_place_is_no_word_to_search_for() -> None:
    question = asked("robot in Gouda")

    assert question.words == ("robot",)
    assert [mention.gemeente for mention in question.mentions] == ["Gouda"]


def test_a_place_that_ends_a_name_is_no_place() -> None:
    texts = InvertedIndex([[(["mborijnland"], 1.0)]])
    question = read("mbo rijnland", Spelling(texts.words()), texts.knows)

    assert (question.mentions, question.words) == ((), ("mbo", "rijnland"))


def test_who_wants_to_become_something_is_not_it_yet() -> None:
    assert asked("lasser worden").aim == asked("hoe word ik lasser").aim == "leiden_naar"
    assert asked("lasser").aim is None


def test_a_text_without_a_word_finds_nothing_and_an_empty_one_everything() -> None:
    search = Search(Index([initiative()]))

    for text in ("???", "%", "\U0001f600", "iets in de buurt"):
        assert (search.find(text).total, search.find(text).understood) == (0, False)
    assert (search.find("").total, search.find("").understood) == (1, True)


def test_what_is_found_is_warned_for_as_a_match_is() -> None:
    catalogue = Catalogue(
        [
            initiative(id="oud", jaar=2015),
            initiative(id="geweest", laatste_datum="2023-06-06"),
            initiative(id="weg", einde="2018"),
            initiative(id="ver", regios=["limburg"]),
        ]
    )

    hits = catalogue.find("voorbeeld Gouda").hits + catalogue.find("ver Gouda").hits

    assert {hit.initiatief.id: hit.waarschuwing for hit in hits} == {
        "oud": "Deze informatie is uit 2015. Vraag na of het er nog is.",
        "geweest": "Dit was er in 2023. Kijk of er een nieuwe datum is.",
        "weg": "Dit is er niet meer (2018).",
    }


def test_a_word_that_is_nowhere_does_not_hide_what_the_others_say() -> None:
    catalogue = Catalogue([initiative(activiteit="Je bouwt een robot.")])

    with_more, alone = catalogue.find("robot xyzzyq"), catalogue.find("robot")

    assert with_more.hits == alone.hits
    assert catalogue.find("xyzzyq").total == 0
