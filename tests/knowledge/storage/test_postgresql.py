from concurrent.futures import ThreadPoolExecutor

from knowledge.catalogue import Catalogue
from knowledge.storage.database import engine_for, session_factory
from knowledge.storage.schema import create_tables
from knowledge.stored_catalogue import StoredCatalogue


def test_replicas_that_start_at_once_fill_the_database_together(postgresql_url: str) -> None:
    def start(_: int) -> int:
        engine = engine_for(postgresql_url)
        create_tables(engine)
        found = len(StoredCatalogue(session_factory(engine)).current())
        engine.dispose()
        return found

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(start, range(4)))

    assert found == [len(Catalogue.from_data_files())] * 4
