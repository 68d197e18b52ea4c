import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from knowledge.exchange.changes import compare
from knowledge.exchange.row import Row
from knowledge.storage import initiatives
from knowledge.storage.database import SessionFactory, engine_for, session_factory
from knowledge.storage.database import session_scope as scope
from knowledge.storage.schema import create_tables
from knowledge.storage.seed import fill_if_empty
from tests.knowledge.examples import initiative, record


@pytest.fixture
def factory() -> SessionFactory:
    engine = engine_for("sqlite://")
    create_tables(engine)
    return session_factory(engine)


def write(folder: Path, *records: dict[str, Any]) -> None:
    (folder / "eigen.yml").write_text(
        yaml.safe_dump({"initiatieven": list(records)}), encoding="utf-8"
    )


def names(factory: SessionFactory) -> dict[str, str]:
    with scope(factory) as session:
        return {one.id: one.naam for one in initiatives.all(session)}


def test_an_empty_database_is_filled_from_the_data_files(
    factory: SessionFactory, tmp_path: Path
) -> None:
    write(tmp_path, record(id="b", naam="B"), record(id="a", naam="A"))

    with scope(factory) as session:
        assert fill_if_empty(session, tmp_path) is True

    assert list(names(factory).items()) == [("b", "B"), ("a", "A")]


def test_nothing_happens_when_the_files_have_not_changed(
    factory: SessionFactory, tmp_path: Path
) -> None:
    write(tmp_path, record())
    with scope(factory) as session:
        fill_if_empty(session, tmp_path)

    with scope(factory) as session:
        assert fill_if_empty(session, tmp_path) is False


def test_changed_files_replace_their_own_rows(factory: SessionFactory, tmp_path: Path) -> None:
    write(tmp_path, record(id="blijft", naam="Oud"), record(id="weg"))
    with scope(factory) as session:
        fill_if_empty(session, tmp_path)
    write(tmp_path, record(id="blijft", naam="Nieuw"), record(id="erbij", naam="Erbij"))

    with scope(factory) as session:
        assert fill_if_empty(session, tmp_path) is True

    assert names(factory) == {"blijft": "Nieuw", "erbij": "Erbij"}


def test_rows_that_people_added_stay(factory: SessionFactory, tmp_path: Path) -> None:
    with scope(factory) as session:
        own = [initiative(id="eigen", naam="Eigen"), initiative(id="beide", naam="Verbeterd")]
        initiatives.add(session, own, from_data_files=False)
    write(tmp_path, record(id="beide", naam="Uit het bestand"), record(id="nieuw", naam="Nieuw"))

    with scope(factory) as session:
        fill_if_empty(session, tmp_path)

    assert names(factory) == {"eigen": "Eigen", "beide": "Verbeterd", "nieuw": "Nieuw"}


def test_what_people_wrote_and_the_files_say_too_follows_the_files(
    factory: SessionFactory, tmp_path: Path
) -> None:
    with scope(factory) as session:
        own = initiative(id="beide", naam="Verbeterd", updated="2026-11-01")
        initiatives.add(session, [own], from_data_files=False)
    for naam in ("Verbeterd", "Nog beter"):
        write(tmp_path, record(id="beide", naam=naam))
        with scope(factory) as session:
            fill_if_empty(session, tmp_path)

    assert names(factory) == {"beide": "Nog beter"}


def test_a_wrong_file_leaves_the_database_as_it_was(
    factory: SessionFactory, tmp_path: Path
) -> None:
    write(tmp_path, record(naam="Goed"))
    with scope(factory) as session:
        fill_if_empty(session, tmp_path)
    write(tmp_path, record(naam="Fout", soort="feest"))

    with pytest.raises(ValueError, match="soort"), scope(factory) as session:
        fill_if_empty(session, tmp_path)

    assert names(factory) == {"voorbeeld": "Goed"}


def test_a_record_that_was_only_checked_is_still_replaced_when_its_file_changes(
    factory: SessionFactory, tmp_path: Path
) -> None:
    write(tmp_path, record(checked="2026-01-01"), record(id="ander", checked="2026-01-01"))
    with scope(factory) as session:
        fill_if_empty(session, tmp_path)
    day = datetime.date(2026, 11, 22)
    with scope(factory) as session:
        stored = {one.id: one for one in initiatives.all(session)}
        rows = [Row(n, {"id": i, "checked": day}) for n, i in enumerate(stored, 1)]
        initiatives.apply(session, compare(rows, stored, day), day, stored)
    write(tmp_path, record(naam="Nieuw", checked="2026-01-01"), record(id="ander"))

    with scope(factory) as session:
        fill_if_empty(session, tmp_path)

    with scope(factory) as session:
        found = {one.id: (one.naam, one.checked) for one in initiatives.all(session)}
    # What says something else has to be looked at again.
    assert found == {
        "voorbeeld": ("Nieuw", datetime.date(2026, 1, 1)),
        "ander": ("Voorbeeld", day),
    }
