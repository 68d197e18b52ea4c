import datetime

from knowledge.review_list import oldest_first
from tests.knowledge.examples import initiative

TODAY = datetime.date(2026, 11, 22)


def test_what_was_never_checked_comes_first_and_then_what_was_checked_longest_ago() -> None:
    given = [
        initiative(id="pas", checked="2026-11-01"),
        initiative(id="lang", checked="2025-01-01"),
        initiative(id="nooit"),
    ]

    assert [one.id for one in oldest_first(given, TODAY)] == ["nooit", "lang", "pas"]


def test_of_the_same_day_the_oldest_information_comes_first() -> None:
    given = [initiative(id="b", jaar=2022), initiative(id="a", jaar=2018)]

    assert [one.id for one in oldest_first(given, TODAY)] == ["a", "b"]


def test_what_has_ended_needs_no_review() -> None:
    assert oldest_first([initiative(einde="2018", jaar=2022)], TODAY) == []


def test_what_should_have_ended_since_its_source_was_written_does_need_review() -> None:
    given = initiative(einde="2018", jaar=2018)

    assert oldest_first([given], TODAY) == [given]
