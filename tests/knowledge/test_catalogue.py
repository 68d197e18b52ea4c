from pathlib import Path

import pytest

from knowledge.catalogue import Catalogue
from knowledge.initiatives import to_record
from knowledge.matching.profile import Profile
from knowledge.storage.database import engine_for, session_factory
from knowledge.storage.schema import create_tables
from tests.knowledge.examples import initiative


@pytest.fixture(scope="module")
def from_files() -> Catalogue:
    return Catalogue.from_data_files()


def test_the_database_gives_the_same_records_as_the_data_files(
    from_files: Catalogue, tmp_path: Path
) -> None:
    engine = engine_for(f"sqlite:///{tmp_path}/proef.db")
    create_tables(engine)

    stored = Catalogue.from_database(session_factory(engine))

    assert len(stored) == len(from_files) > 236
    assert stored.export() == from_files.export()


def test_an_initiative_is_found_by_its_id(from_files: Catalogue) -> None:
    found = from_files.get("zh-002")

    assert found is not None
    assert found.naam == "De Beroepentuin"
    assert from_files.get("bestaat-niet") is None


def test_an_export_holds_every_field_of_every_record() -> None:
    given = [initiative(id="een"), initiative(id="twee")]

    assert Catalogue(given).export() == [to_record(one) for one in given]


def test_matching_asks_only_the_initiatives_of_the_catalogue() -> None:
    catalogue = Catalogue([initiative(id="een"), initiative(id="twee", regios=["rijnmond"])])

    found = catalogue.match(Profile(leeftijd=40, regio="rijnmond"), limit=1)

    assert [match.initiatief.id for match in found] == ["twee"]
