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
