import datetime
from typing import Any

import pytest

from knowledge import vocabulary as v
from knowledge.matching.index import Index
from knowledge.matching.matcher import Match, match
from knowledge.matching.profile import Profile
from knowledge.reviewed import read_data
from tests.knowledge.examples import initiative

TODAY = datetime.date(2026, 11, 22)


def only(profile: Profile, **changes: Any) -> Match:
    """Return the match of one initiative, below enough others for it to be shown at all."""
    everybody = {"regios": ["landelijk"], "situaties": list(v.SITUATIES), "leeftijd": [0, 67]}
    others = [initiative(id=f"ander-{number}", **everybody) for number in range(10)]
    index = Index([initiative(**changes), *others])
    found = match(profile, index, limit=len(index), today=TODAY)
    return next(one for one in found if one.initiatief.id == "voorbeeld")


def test_the_reason_names_the_person_the_place_and_the_branch() -> None:
    profile = Profile(
        persona="werk_buiten_techniek",
        regio="midden_holland",
        interesse=("installatietechniek",),
    )

    assert only(profile, branche="installatietechniek").reden == (
        "Past goed: voor wie uit een ander vak komt, in de regio Midden-Holland, "
        "in de installatietechniek."
    )


@pytest.mark.parametrize(
    ("known", "changes", "part"),
    [
        ({"situatie": "vmbo_tl"}, {"situaties": ["vmbo"]}, "voor leerlingen van het vmbo,"),
        ({"leeftijd": 30}, {}, "voor iemand van 30 jaar,"),
        ({"gemeente": "den Haag"}, {"regios": ["haaglanden"], "gemeenten": ["den Haag"]}, "Den"),
        ({"regio": "rijnmond"}, {"regios": list(v.REGIOS_ZUID_HOLLAND)}, "in heel Zuid-Holland"),
        ({"regio": "rijnmond"}, {"regios": ["landelijk"]}, "in het hele land"),
        ({"regio": "rijnmond"}, {}, "in de regio Midden-Holland"),
        ({"regio": "groningen"}, {}, "in de regio Midden-Holland"),
        ({}, {}, "in Midden-Holland"),
        ({"interesse": ("ict",)}, {"branche": "metaal"}, "dus iets anders dan gevraagd"),
    ],
)
def test_the_reason_says_only_what_is_known(
    known: dict[str, Any], changes: dict[str, Any], part: str
) -> None:
    assert part in only(Profile(**known), **changes).reden


def test_a_reason_never_shows_none_or_an_open_place() -> None:
    for regio in (None, *v.REGIOS):
        for gemeente in (None, "Gouda"):
            said = only(Profile(regio=regio, gemeente=gemeente), gemeenten=["Gouda"]).reden
            assert "None" not in said
            assert "{" not in said


def test_repeated_events_are_told_apart_from_other_groups() -> None:
    def said(soort: str) -> str:
        group = [initiative(id=name, soort=soort, groep="g") for name in ("a", "b")]
        return match(Profile(), Index(group), today=TODAY)[0].reden

    assert said("evenement").endswith(". Dit komt vaker terug; je ziet het hier één keer.")
    assert said("programma").endswith(". Hiervan zijn er meer; je ziet het hier één keer.")


def test_an_event_of_the_past_is_never_presented_as_upcoming() -> None:
    given = only(
        Profile(),
        soort="evenement",
        frequentie="terugkerend",
        data="6x tussen 15-1-22 en 6-6-23",
        laatste_datum="2023-06-06",
    )

    assert given.waarschuwing == "Dit was er in 2022-2023. Kijk of er een nieuwe datum is."


def test_the_year_of_an_undated_document_is_told_as_an_estimate() -> None:
    undated = {"document": "001_f476b115b3a57d36", "onderdeel": "Bijlage 1"}

    event = only(Profile(), soort="evenement", frequentie="terugkerend", bron=undated)

    assert event.waarschuwing == (
        "Dit was er rond 2022; het document noemt geen jaar. Kijk of er een nieuwe datum is."
    )


def test_a_programme_in_the_own_region_needs_no_warning() -> None:
    assert only(Profile(regio="midden_holland")).waarschuwing is None


def test_a_special_group_is_warned_for() -> None:
    given = only(Profile(regio="midden_holland"), doelgroep="jongeren uit Gouda")

    assert given.waarschuwing == "Dit is bedoeld voor jongeren uit Gouda."


@pytest.mark.parametrize(
    ("home", "there", "warning"),
    [
        ("rijnmond", ["midden_holland"], "Midden-Holland is een buurregio."),
        ("groningen", ["midden_holland"], "Midden-Holland is een andere regio."),
        ("noord_holland", list(v.REGIOS_ZUID_HOLLAND), "Zuid-Holland is een andere provincie."),
    ],
)
def test_only_the_warning_says_that_it_is_elsewhere(
    home: str, there: list[str], warning: str
) -> None:
    given = only(Profile(regio=home), regios=there)

    assert given.waarschuwing == warning
    assert "dichtbij" not in given.reden
    assert "andere" not in given.reden


def test_there_are_words_for_every_key() -> None:
    texts = read_data("redenen.yml")

    assert set(texts["wie"]["persona"]) == set(v.PERSONAS)
    assert set(texts["wie"]["situatie"]) == set(v.SITUATIES)
    assert set(texts["branche"]) == set(v.BRANCHES)
    assert set(texts["waar"]) == set(read_data("weights.yml")["nabijheid"])


def test_another_branch_than_asked_is_not_called_a_good_fit() -> None:
    given = only(Profile(regio="midden_holland", interesse=("ict",)), branche="metaal")

    assert given.reden.startswith("Ook mogelijk: ")
    assert given.reden.endswith("dus iets anders dan gevraagd.")


@pytest.mark.parametrize("region", ["noord_holland", "limburg"])
def test_a_whole_province_is_not_called_a_region(region: str) -> None:
    given = only(Profile(regio=region), regios=list(v.REGIOS_ZUID_HOLLAND))

    assert "in heel Zuid-Holland" in given.reden
