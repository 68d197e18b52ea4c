"""The facts of an initiative in words: every key has one, and every record can be told."""

from __future__ import annotations

import datetime

import pytest

from knowledge import vocabulary as v
from knowledge.catalogue import Catalogue
from knowledge.initiative_words import caution, for_whom, sources, where, words

TODAY = datetime.date(2026, 11, 22)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.from_data_files()


@pytest.mark.parametrize(
    ("field", "keys"),
    [
        ("kenmerk", v.KENMERKEN),
        ("soort", v.SOORTEN),
        ("toegang", v.TOEGANGEN),
        ("voor", v.VOOR),
        ("doel", v.DOELEN),
        ("frequentie", v.FREQUENTIES),
        ("fase", v.FASEN),
    ],
)
def test_every_key_has_words(field: str, keys: tuple[str, ...]) -> None:
    assert tuple(words(field)) == keys


def test_every_record_says_where_for_whom_and_from_which_document(catalogue: Catalogue) -> None:
    for one in catalogue:
        assert where(one)
        assert for_whom(one)
        assert len(sources(one)) == 1 + len(one.ook_in)
        assert not any(source.startswith("00") for source in sources(one))


@pytest.mark.parametrize(
    ("identity", "told"),
    [
        ("zh-166", "Dit was er in 2022. Kijk of er een nieuwe datum is."),
        ("make-it-in-the-netherlands", "Dit is er niet meer (2016)."),
        (
            "regionaal-investeringsfonds-mbo",
            "Volgens de bron duurde dit tot en met 2022. Vraag na of het er nog is.",
        ),
        ("zh-001", None),
    ],
)
def test_what_to_be_careful_with(catalogue: Catalogue, identity: str, told: str | None) -> None:
    one = catalogue.get(identity)

    assert one is not None
    assert caution(one, TODAY) == told
