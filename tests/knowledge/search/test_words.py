import pytest

from knowledge.search.inverted import InvertedIndex
from knowledge.search.spelling import Spelling
from knowledge.search.words import content_words, lemma, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jet-Net & TechNet", ["jetnet", "jet", "net", "technet"]),
        ("Girls'Day!", ["girlsday", "girls", "day"]),
        ("  Één   lasser ", ["een", "lasser"]),
        ("", []),
    ],
)
def test_words_have_no_signs_and_compounds_are_whole_and_apart(
    text: str, expected: list[str]
) -> None:
    assert words(text) == expected


def test_words_that_tell_nothing_are_left_out() -> None:
    told = content_words("Ik zoek iets met lassen in de buurt, lassen dus", {"lassen"}.__contains__)

    assert told == ["lassen", "dus"]


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("gratis lassen leren", (), ["lassen"]),
        ("gratis leren", (), ["gratis", "leren"]),
        ("jet-net", ("jetnet",), ["jetnet"]),
        ("cv-monteur", (), ["cv", "monteur"]),
        ("zij-instroom", (), ["zijinstroom"]),
    ],
)
def test_weak_words_count_alone_and_a_hyphen_joins_what_is_known(
    text: str, known: tuple[str, ...], expected: list[str]
) -> None:
    assert content_words(text, known.__contains__) == expected


def test_a_plural_has_the_lemma_of_the_single_word() -> None:
    assert lemma("opleidingen") == lemma("opleiding")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("lasssen", "lassen"),
        ("lassne", "lassen"),
        ("instalatietechnik", "installatietechniek"),
        ("lasxxen", None),
        ("las", None),
        ("12345", None),
        ("", None),
    ],
)
def test_a_slip_is_corrected_and_nonsense_is_not(typed: str, expected: str | None) -> None:
    spelling = Spelling(["lassen", "installatietechniek", "gras", "12346"])

    assert spelling.correct(typed) == expected


def test_of_words_as_near_the_one_with_the_same_first_letter_is_taken() -> None:
    assert Spelling(["boot", "poot"]).correct("paot") == "poot"


def test_three_letters_are_corrected_only_when_there_is_no_choice() -> None:
    assert Spelling(["uwv", "oud"]).correct("uwf") == "uwv"
    assert Spelling(["uwv", "uwe"]).correct("uwf") is None
    assert Spelling(["owf"]).correct("uwf") is None


def test_a_beginning_finds_the_word_when_nothing_else_does() -> None:
    index = InvertedIndex([[(["jobsurfing"], 1.0)]])

    assert index.alike("jobsurf").keys() == {"jobsurfing"}
    assert index.alike("jobs") == {}


def test_nothing_is_corrected_when_no_words_are_known() -> None:
    assert Spelling([]).correct("lassen") is None


def test_a_rare_word_counts_more_than_a_common_one() -> None:
    index = InvertedIndex([[(["techniek", "lassen"], 2.0)], [(["techniek"], 2.0)]])

    assert index.points({"lassen": 1.0})[0] > index.points({"techniek": 1.0})[0] > 0
    assert index.points({"lassen": 1.0})[1] == 0


def test_a_word_finds_its_other_forms_and_the_compounds_it_is_in() -> None:
    index = InvertedIndex([[(["opleiding", "lasopleiding", "leiding"], 1.0)]])

    assert index.alike("opleiding")["opleiding"] == 1.0
    assert 0 < index.alike("opleidingen")["opleiding"] < 1.0
    assert index.alike("opleiding")["lasopleiding"] < 1.0
    assert index.knows("opleidingen")
    assert not index.knows("school")
