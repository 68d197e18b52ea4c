from concurrent.futures import ThreadPoolExecutor

from knowledge.catalogue import Catalogue
from knowledge.storage.database import engine_for, session_factory
from knowledge.storage.schema import create_tables


def test_postgresql_gives_the_same_records_as_the_data_files(postgresql_url: str) -> None:
    engine = engine_for(postgresql_url)
    create_tables(engine)

    stored = Catalogue.from_database(session_factory(engine))

    assert stored.export() == Catalogue.from_data_files().export()
    engine.dispose()


def test_replicas_that_start_at_once_fill_the_database_together(postgresql_url: str) -> None:
    def start(_: int) -> int:
        engine = engine_for(postgresql_url)
        create_tables(engine)
        found = len(Catalogue.from_database(session_factory(engine)))
        engine.dispose()
        return found

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(start, range(4)))

    assert found == [len(Catalogue.from_data_files())] * 4
