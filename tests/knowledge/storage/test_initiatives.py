import datetime

import pytest
from sqlalchemy.exc import IntegrityError

from knowledge.storage import initiatives
from knowledge.storage.database import SessionFactory, engine_for, session_factory
from knowledge.storage.database import session_scope as scope
from knowledge.storage.schema import create_tables
from tests.knowledge.examples import initiative


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
        assert initiatives.get(session, "voorbeeld") == given
        assert initiatives.all(session) == [given]


def test_an_unknown_id_gives_none(factory: SessionFactory) -> None:
    with scope(factory) as session:
        assert initiatives.get(session, "bestaat-niet") is None


def test_the_same_id_is_refused_twice(factory: SessionFactory) -> None:
    with scope(factory) as session:
        initiatives.add(session, [initiative()], from_data_files=True)

    with pytest.raises(IntegrityError), scope(factory) as session:
        initiatives.add(session, [initiative()], from_data_files=True)
