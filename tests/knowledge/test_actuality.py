import datetime
from typing import Any

import pytest

from knowledge.actuality import end_was_planned, is_ended, is_gone, is_passed, years
from tests.knowledge.examples import initiative

TODAY = datetime.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, (2022, 2022)),
        ({"data": "6x tussen 15-1-22 en 6-6-23"}, (2022, 2023)),
        ({"data": "open dag november 2024"}, (2024, 2024)),
        ({"data": "7-2-2023"}, (2023, 2023)),
        ({"data": "elke zaterdag"}, (2022, 2022)),
        ({"data": "vanaf 1-11-22", "laatste_datum": "2023-06-20"}, (2022, 2023)),
    ],
)
def test_the_years_come_from_the_dates(changes: dict[str, Any], expected: tuple[int, int]) -> None:
    assert years(initiative(**changes)) == expected


@pytest.mark.parametrize(
    ("einde", "expected"),
    [
        (None, False),
        (2025, True),
        (2026, False),
        ("loopt tot 2027", False),
        ("gestopt", True),
        ("van 2019 tot 2021", True),
    ],
)
def test_an_end_in_the_past_or_without_a_year_is_an_end(einde: Any, expected: bool) -> None:
    assert is_ended(initiative(einde=einde), TODAY) is expected


@pytest.mark.parametrize(
    ("einde", "expected"),
    [(None, False), ("2016", False), ("opgegaan in iets anders", False), ("2018", True),
     ("2018; een besluit volgt", True), ("2020 (drie jaar na 2017)", True)],
)  # fmt: skip
def test_an_end_that_the_source_told_beforehand_was_a_plan(
    einde: str | None, expected: bool
) -> None:
    assert end_was_planned(initiative(einde=einde, jaar=2018)) is expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"soort": "evenement", "frequentie": "terugkerend", "laatste_datum": "2023-06-06"}, True),
        ({"soort": "evenement", "frequentie": "eenmalig", "laatste_datum": "2026-11-22"}, False),
        ({"soort": "evenement", "frequentie": "terugkerend"}, True),
        ({"soort": "evenement", "frequentie": "terugkerend", "jaar": 2026}, False),
        ({"soort": "vereniging", "frequentie": "terugkerend", "data": "elke zaterdag"}, False),
        ({"soort": "programma", "frequentie": "doorlopend"}, False),
        ({"soort": "programma", "frequentie": "doorlopend", "laatste_datum": "2022-12-31"}, True),
    ],
)
def test_dates_have_passed_when_none_is_known_from_today_on(
    changes: dict[str, Any], expected: bool
) -> None:
    assert is_passed(initiative(**changes), TODAY) is expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"frequentie": "eenmalig", "laatste_datum": "2026-11-21"}, True),
        ({"frequentie": "eenmalig", "laatste_datum": "2026-11-22"}, False),
        ({"frequentie": "eenmalig"}, False),
        ({"frequentie": "terugkerend", "laatste_datum": "2022-06-06"}, False),
        ({"frequentie": "doorlopend", "einde": "2018"}, True),
    ],
)
def test_what_was_once_is_gone_after_its_last_day(changes: dict[str, Any], expected: bool) -> None:
    assert is_gone(initiative(**changes), TODAY) is expected
