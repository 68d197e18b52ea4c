import pytest

from knowledge.catalogue import Catalogue
from knowledge.matching.profile import Profile
from tests.knowledge.examples import initiative


@pytest.fixture(scope="module")
def from_files() -> Catalogue:
    return Catalogue.from_data_files()


def test_an_initiative_is_found_by_its_id(from_files: Catalogue) -> None:
    found = from_files.get("zh-002")

    assert found is not None
    assert found.naam == "De Beroepentuin"
    assert from_files.get("bestaat-niet") is None


def test_matching_asks_only_the_initiatives_of_the_catalogue() -> None:
    catalogue = Catalogue([initiative(id="een"), initiative(id="twee", regios=["rijnmond"])])

    found = catalogue.match(Profile(leeftijd=40, regio="rijnmond"), limit=1)

    assert [match.initiatief.id for match in found] == ["twee"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("wat is NexTechnician", "nextechnician"),
        ("ken je techniek tastbaar", "zh-022"),
        ("Go Dare", "zh-184"),
        ("wat is watertalent?", "zh-094"),
    ],
)
def test_an_initiative_is_found_by_the_name_that_a_question_has(
    from_files: Catalogue, text: str, expected: str
) -> None:
    named = from_files.asked(text)

    assert named is not None
    assert named.value.id == expected


def test_a_sentence_with_a_name_in_it_is_no_question_about_it(from_files: Catalogue) -> None:
    assert from_files.asked("ik zit op de techniektuin en wil verder") is None
