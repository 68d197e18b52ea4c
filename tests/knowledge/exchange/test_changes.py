import datetime
from typing import Any

import pytest

from knowledge.exchange.changes import Changes, compare
from knowledge.exchange.row import Row
from knowledge.initiatives import Bron, Initiative
from tests.knowledge.examples import initiative, record

TODAY = datetime.date(2026, 11, 22)
BEFORE = datetime.date(2026, 1, 1)


def stored(*ids: str) -> dict[str, Initiative]:
    return {identity: initiative(id=identity, updated=BEFORE) for identity in ids}


def changes(
    *values: dict[str, Any], known: dict[str, Initiative] | None = None, remove: bool = False
) -> Changes:
    rows = [Row(number, row) for number, row in enumerate(values, start=2)]
    return compare(rows, known or {}, TODAY, remove=remove)


def reasons(found: Changes) -> list[tuple[int, str, str]]:
    return [(refusal.number, refusal.id, refusal.reason) for refusal in found.refused]


def test_a_new_record_is_added_with_the_day() -> None:
    found = changes(record(id="nieuw"))

    assert [(one.id, one.updated, one.checked) for one in found.added] == [("nieuw", TODAY, None)]


def test_a_record_that_is_the_same_changes_nothing() -> None:
    found = changes(record(id="een"), known=stored("een"))

    assert (found.unchanged, found.added, found.changed) == (1, (), ())


def test_a_change_names_its_fields_and_gets_the_day() -> None:
    found = changes({"id": "een", "naam": "Anders", "jaar": 2024}, known=stored("een"))

    (change,) = found.changed
    assert change.fields == ("naam", "jaar")
    assert (change.before.jaar, change.initiative.jaar) == (2022, 2024)
    assert change.initiative.updated == TODAY


def test_a_field_that_is_not_told_keeps_its_value() -> None:
    found = changes({"id": "een", "naam": "Anders"}, known=stored("een"))

    assert found.changed[0].initiative.activiteit == "Je leert een technisch vak."


def test_other_situations_bring_their_own_personas() -> None:
    found = changes({"id": "een", "situaties": ["werkzoekend"]}, known=stored("een"))

    assert "werk_buiten_techniek" not in found.changed[0].initiative.personas


def test_a_record_that_was_only_looked_at_keeps_its_day_of_change() -> None:
    found = changes({"id": "een", "checked": "2026-11-20"}, known=stored("een"))

    (change,) = found.changed
    assert change.fields == ("checked",)
    assert change.initiative.updated == BEFORE


def test_a_wrong_row_is_refused_with_its_number_and_the_others_are_not() -> None:
    found = changes(
        record(id="goed"),
        record(id="fout", branche="bakken"),
        record(id="zonder-bron", bron={"document": " ", "onderdeel": "x", "rij": None}),
        record(id="later", checked="2026-11-24"),
        record(id=""),
        record(id="volgend-jaar", jaar=2027),
    )

    assert [one.id for one in found.added] == ["goed"]
    told = reasons(found)
    assert [number for number, _, _ in told] == [3, 4, 5, 6, 7]
    assert "veld 'branche': 'bakken' mag niet" in told[0][2]
    assert "veld 'bron', veld 'document': hier is een tekst nodig" in told[1][2]
    assert told[2][2] == "veld 'checked': 2026-11-24 ligt in de toekomst."
    assert "veld 'id': hier is een tekst nodig" in told[3][2]
    assert told[4][2] == "veld 'jaar': 2027 ligt in de toekomst; geef het jaar van de bron."


def test_the_second_row_with_an_id_is_refused() -> None:
    found = changes(record(id="een"), record(id="een", naam="Anders"))

    assert [one.naam for one in found.added] == ["Voorbeeld"]
    assert reasons(found) == [(3, "een", "het id 'een' staat al in rij 2.")]


def test_what_the_file_does_not_have_stays_unless_asked_otherwise() -> None:
    known = stored("een", "twee")

    kept = changes(record(id="een"), known=known)
    removed = changes(record(id="een"), known=known, remove=True)

    assert (kept.missing, kept.removed) == (("twee",), ())
    assert (removed.missing, removed.removed) == ((), ("twee",))


def test_nothing_is_removed_while_a_row_is_refused() -> None:
    found = changes(record(id="een", soort="feest"), known=stored("een", "twee"), remove=True)

    assert (found.missing, found.removed) == (("twee",), ())


def test_more_than_half_going_away_is_noticed() -> None:
    known = stored("een", "twee", "drie", "vier")

    assert changes(record(id="een"), known=known, remove=True).removes_most
    assert not changes(record(id="een"), record(id="twee"), known=known, remove=True).removes_most
    assert not changes(record(id="een"), known=known).removes_most


def test_an_older_file_does_not_turn_the_days_back() -> None:
    known = {"een": initiative(id="een", updated=BEFORE, checked=BEFORE)}
    old = {"id": "een", "naam": "Anders", "updated": "2025-01-01", "checked": None}

    (change,) = changes(old, known=known).changed

    assert (change.initiative.updated, change.initiative.checked) == (TODAY, BEFORE)


def test_a_stored_day_that_this_clock_has_not_reached_refuses_nothing() -> None:
    ahead = datetime.date(2027, 1, 1)
    known = {"een": initiative(id="een", updated=ahead, checked=ahead, jaar=2027)}

    assert changes({"id": "een", "naam": "Anders"}, known=known).refused == ()


def test_a_part_of_the_ages_or_the_source_leaves_the_other_parts_as_they_were() -> None:
    known = {"a": initiative(id="a", leeftijd=[18, 67])}

    older, elsewhere = (
        changes({"id": "a", **told}, known=known).changed[0].initiative
        for told in ({"leeftijd": {"van": 20}}, {"bron": {"onderdeel": "Tabel 7"}})
    )

    assert older.leeftijd == (20, 67)
    assert elsewhere.bron == Bron("000_342337ba31c5919d", "Tabel 7", 1)


def test_a_new_record_needs_every_part() -> None:
    found = changes(record(id="a", leeftijd={"van": 20}), record(id="b", bron={"rij": 1}))

    assert [refusal.reason.partition("veld ")[2] for refusal in found.refused] == [
        "'leeftijd': geef de laagste en de hoogste leeftijd, zoals [16, 67].",
        "'bron', veld 'document': hier is een tekst nodig.",
    ]


def test_an_unknown_part_of_the_ages_is_refused() -> None:
    found = changes({"id": "a", "leeftijd": {"vanaf": 20}}, known=stored("a"))

    assert "geef de laagste en de hoogste leeftijd" in found.refused[0].reason


@pytest.mark.parametrize("identity", ["zh-000", "zh-237", "zh-1", "zh-0001"])
def test_a_new_record_takes_no_number_of_bijlage_2_that_is_not_there(identity: str) -> None:
    found = changes(record(id=identity))

    assert "staat niet in Bijlage 2" in found.refused[0].reason


def test_an_own_record_has_an_own_id_and_a_source_in_words() -> None:
    bron = {"document": "Website van de gemeente", "onderdeel": "Cursussen"}

    found = changes(record(id="zh-cursus", bron=bron), record(id="zh-236"))

    assert [one.id for one in found.added] == ["zh-cursus", "zh-236"]
