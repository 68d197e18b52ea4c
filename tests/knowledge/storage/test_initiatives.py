import datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.engine import Engine

from knowledge import vocabulary as v
from knowledge.exchange.row import Row
from knowledge.storage import initiatives
from knowledge.storage.database import (
    DatabaseError,
    SessionFactory,
    engine_for,
    session_factory,
)
from knowledge.storage.database import session_scope as scope
from knowledge.storage.importing import import_rows
from knowledge.storage.schema import create_tables
from tests.knowledge.examples import initiative, record


@pytest.fixture
def factory() -> SessionFactory:
    engine = engine_for("sqlite://")
    create_tables(engine)
    return session_factory(engine)


def test_an_initiative_comes_back_with_every_field(factory: SessionFactory) -> None:
    given = initiative(
        laatste_datum=datetime.date(2023, 6, 6),
        data="6x",
        gemeenten=["Gouda"],
        personas=["werk_buiten_techniek"],
        doelgroep="jongeren uit Rotterdam-Zuid",
        link="https://deberoepentuin.nl/",
        einde="gestopt",
        groep="samen",
    )

    with scope(factory) as session:
        initiatives.add(session, [given], from_data_files=True)

    with scope(factory) as session:
        assert initiatives.all(session) == [given]


def test_the_same_id_is_refused_twice(factory: SessionFactory) -> None:
    with scope(factory) as session:
        initiatives.add(session, [initiative()], from_data_files=True)

    with pytest.raises(DatabaseError, match="Er is niets veranderd"), scope(factory) as session:
        initiatives.add(session, [initiative()], from_data_files=True)


def test_every_key_of_the_vocabulary_can_be_stored(empty_database: Engine) -> None:
    create_tables(empty_database)
    factory = session_factory(empty_database)
    everything = {
        "voor": v.VOOR,
        "situaties": v.SITUATIES,
        "personas": v.PERSONAS,
        "doel": v.DOELEN,
        "fase": v.FASEN,
        "regios": tuple(regio for regio in v.REGIOS if regio != v.LANDELIJK),
    }
    kinds = {
        "kenmerk": v.KENMERKEN,
        "branche": v.BRANCHES,
        "soort": v.SOORTEN,
        "toegang": v.TOEGANGEN,
        "frequentie": v.FREQUENTIES,
    }
    given = [
        initiative(id=f"{field}-{n}", **everything, **{field: key})
        for field, keys in kinds.items()
        for n, key in enumerate(keys)
    ]
    given.append(initiative(id="overal", regios=(v.LANDELIJK,)))

    with scope(factory) as session:
        initiatives.add(session, given, from_data_files=True)

    with scope(factory) as session:
        assert initiatives.all(session) == given


def break_row(engine: Engine, identity: str, column: str, value: object) -> None:
    """Write what the constraints refuse, as in a database that lost them."""
    with engine.begin() as connection:
        if engine.dialect.name == "sqlite":
            connection.execute(text("PRAGMA ignore_check_constraints = ON"))
        else:
            name = f"initiatieven_geldig_{column}"
            connection.execute(text(f"ALTER TABLE initiatieven DROP CONSTRAINT IF EXISTS {name}"))
        connection.execute(
            text(f"UPDATE initiatieven SET {column} = :value WHERE id = :id"),
            {"value": value, "id": identity},
        )


def stored(engine: Engine) -> SessionFactory:
    create_tables(engine)
    factory = session_factory(engine)
    with scope(factory) as session:
        two = [initiative(id="goed"), initiative(id="fout")]
        initiatives.add(session, two, from_data_files=False)
    return factory


@pytest.mark.parametrize(
    ("column", "value"),
    [("soort", "feest"), ("fase", '["soms"]'), ("gemeenten", "{}"), ("link", "httpnergens")],
)
def test_a_row_that_cannot_be_is_left_out_and_named_in_the_log(
    empty_database: Engine, caplog: pytest.LogCaptureFixture, column: str, value: str
) -> None:
    factory = stored(empty_database)
    break_row(empty_database, "fout", column, value)

    with scope(factory) as session:
        found = [one.id for one in initiatives.all(session)]

    assert found == ["goed"]
    assert f"Initiatief fout, veld '{column}':" in caplog.text


@pytest.mark.parametrize(
    ("column", "value"), [("updated", "2026-99-99"), ("fase", "geen json"), ("jaar", "ooit")]
)
def test_what_only_sqlite_lets_in_is_left_out_too(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, column: str, value: str
) -> None:
    engine = engine_for(f"sqlite:///{tmp_path}/gids.db")
    factory = stored(engine)
    break_row(engine, "fout", column, value)

    with scope(factory) as session:
        found = [one.id for one in initiatives.all(session)]

    assert found == ["goed"]
    assert f"Initiatief fout, veld '{column}':" in caplog.text


def test_importing_the_whole_record_repairs_a_row_that_cannot_be(empty_database: Engine) -> None:
    factory = stored(empty_database)
    break_row(empty_database, "fout", "soort", "feest")

    with scope(factory) as session:
        import_rows(session, [Row(2, record(id="fout"))], datetime.date(2026, 11, 22))

    with scope(factory) as session:
        assert {"goed", "fout"} <= {one.id for one in initiatives.all(session)}
