import datetime
from pathlib import Path

import pytest
import yaml
from sqlalchemy.engine import Engine

from knowledge.exchange.row import Row
from knowledge.initiatives import Initiative, to_record
from knowledge.storage import initiatives, meta
from knowledge.storage.database import SessionFactory, session_factory
from knowledge.storage.database import session_scope as scope
from knowledge.storage.importing import import_rows
from knowledge.storage.schema import create_tables
from knowledge.storage.seed import fill_if_empty
from knowledge.stored_catalogue import StoredCatalogue
from tests.knowledge.examples import record

TODAY = datetime.date(2026, 11, 22)


@pytest.fixture
def factory(empty_database: Engine) -> SessionFactory:
    create_tables(empty_database)
    made = session_factory(empty_database)
    with scope(made) as session:
        fill_if_empty(session)
    return made


def everything(factory: SessionFactory) -> dict[str, Initiative]:
    with scope(factory) as session:
        return {one.id: one for one in initiatives.all(session)}


def run(factory: SessionFactory, *values: dict[str, object], **options: bool) -> None:
    rows = [Row(number, row) for number, row in enumerate(values, start=2)]
    with scope(factory) as session:
        import_rows(session, rows, TODAY, **options)


def test_an_import_adds_and_changes_and_the_rest_stays(factory: SessionFactory) -> None:
    before = everything(factory)

    run(factory, record(id="nieuw"), {"id": "zh-001", "naam": "Andere naam"})

    after = everything(factory)
    assert after.keys() - before.keys() == {"nieuw"}
    assert after["zh-001"].naam == "Andere naam"
    assert {i: one for i, one in after.items() if i not in ("nieuw", "zh-001")} == {
        i: one for i, one in before.items() if i != "zh-001"
    }


def test_a_trial_writes_nothing(factory: SessionFactory) -> None:
    before = everything(factory)

    run(factory, record(id="nieuw"), trial=True)

    assert everything(factory) == before


def test_an_import_that_fails_halfway_leaves_everything_as_it_was(
    factory: SessionFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything(factory)

    def fail(*_: object) -> None:
        raise RuntimeError("de stroom valt uit")

    monkeypatch.setattr(meta, "set_value", fail)
    with pytest.raises(RuntimeError, match="stroom"):
        run(factory, record(id="nieuw"), {"id": "zh-001", "naam": "Andere naam"})

    assert everything(factory) == before


def test_what_was_removed_does_not_come_back_with_the_data_files(factory: SessionFactory) -> None:
    kept = [to_record(one) for one in everything(factory).values() if one.id != "zh-001"]
    run(factory, *kept, remove=True)
    with scope(factory) as session:
        meta.set_value(session, meta.FINGERPRINT, "andere bestanden")
        fill_if_empty(session)
    assert "zh-001" not in everything(factory)

    run(factory, record(id="zh-001"))

    assert everything(factory)["zh-001"].naam == "Voorbeeld"


def next_version_of_the_files(factory: SessionFactory, folder: Path, naam: str) -> None:
    """Start with data files in which zh-001 has another name."""
    one = {**to_record(everything(factory)["zh-001"]), "naam": naam}
    folder.joinpath("x.yml").write_text(yaml.safe_dump({"initiatieven": [one]}), encoding="utf-8")
    with scope(factory) as session:
        fill_if_empty(session, folder)


def test_what_was_removed_and_is_brought_back_follows_the_data_files_again(
    factory: SessionFactory, tmp_path: Path
) -> None:
    exported = [to_record(one) for one in everything(factory).values()]
    run(factory, *exported[1:], remove=True)
    run(factory, *exported)

    next_version_of_the_files(factory, tmp_path, "Nieuwe naam")

    assert {i: one.naam for i, one in everything(factory).items()} == {"zh-001": "Nieuwe naam"}


def test_what_was_changed_and_changed_back_follows_the_data_files_again(
    factory: SessionFactory, tmp_path: Path
) -> None:
    naam = everything(factory)["zh-001"].naam
    run(factory, {"id": "zh-001", "naam": "Andere naam"})
    run(factory, {"id": "zh-001", "naam": naam})

    next_version_of_the_files(factory, tmp_path, "Nieuwe naam")

    assert everything(factory)["zh-001"].naam == "Nieuwe naam"


def test_what_people_changed_does_not_follow_the_data_files(
    factory: SessionFactory, tmp_path: Path
) -> None:
    run(factory, {"id": "zh-001", "naam": "Andere naam"})

    next_version_of_the_files(factory, tmp_path, "Nieuwe naam")

    assert everything(factory)["zh-001"].naam == "Andere naam"


def test_more_can_be_deleted_than_one_question_holds(factory: SessionFactory) -> None:
    with scope(factory) as session:
        initiatives.delete_rows(session, [*(f"n-{n}" for n in range(40_000)), "zh-001"])

    assert "zh-001" not in everything(factory)


def test_a_running_guide_notices_an_import_after_a_while(factory: SessionFactory) -> None:
    now = [0.0]
    guide = StoredCatalogue(factory, clock=lambda: now[0])
    run(factory, record(id="nieuw"))

    at_once = guide.current().get("nieuw")
    now[0] = 31.0
    later = guide.current().get("nieuw")

    assert at_once is None
    assert later is not None
