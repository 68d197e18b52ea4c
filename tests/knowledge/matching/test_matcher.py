import datetime
import random
from typing import Any

import pytest

from knowledge import vocabulary as v
from knowledge.initiatives import Initiative
from knowledge.matching.matcher import match
from knowledge.matching.profile import Profile
from tests.knowledge.examples import initiative

TODAY = datetime.date(2026, 11, 22)
WHOLE_PROVINCE = list(v.REGIOS_ZUID_HOLLAND)
GOUDA = Profile(leeftijd=34, situatie="werk_buiten_techniek", regio="midden_holland")
MARITIME = Profile(
    leeftijd=34,
    situatie="werk_buiten_techniek",
    regio="midden_holland",
    interesse=("maritiem",),
)


def named(*changes: dict[str, Any]) -> list[Initiative]:
    """Return initiatives with names that have nothing in common."""
    return [initiative(**{"naam": one["id"].upper(), **one}) for one in changes]


def found(profile: Profile, given: list[Initiative], **options: Any) -> list[str]:
    options = {"limit": 20, "today": TODAY, **options}
    return [one.initiatief.id for one in match(profile, given, **options)]


def test_own_region_then_province_then_country_then_neighbours_then_further() -> None:
    given = named(
        {"id": "verder", "regios": ["haaglanden"]},
        {"id": "buren", "regios": ["rijnmond"]},
        {"id": "land", "regios": ["landelijk"]},
        {"id": "eigen"},
        {"id": "provincie", "regios": WHOLE_PROVINCE},
    )

    assert found(GOUDA, given) == ["eigen", "provincie", "land", "buren", "verder"]


def test_a_neighbour_never_goes_before_a_weaker_fit_in_the_own_region() -> None:
    given = named(
        {"id": "perfecte-buur", "regios": ["rijnmond"], "branche": "maritiem"},
        {
            "id": "zwak-eigen",
            "kenmerk": "techniekpromotie",
            "soort": "museum",
            "situaties": ["werkend", "werkzoekend", "mbo", "hbo", "vmbo"],
        },
    )

    assert found(MARITIME, given) == ["zwak-eigen", "perfecte-buur"]


def test_another_branch_never_goes_before_a_matching_one() -> None:
    given = named(
        {"id": "andere-branche", "branche": "ict"},
        {"id": "buur", "regios": ["rijnmond"], "branche": "maritiem"},
        {"id": "ver", "regios": ["drechtsteden"], "branche": "maritiem"},
        {"id": "breed", "soort": "museum", "kenmerk": "techniekpromotie"},
    )

    assert found(MARITIME, given) == ["breed", "buur", "ver", "andere-branche"]


def test_when_little_fits_the_loket_and_the_werkcentrum_come_after_the_neighbours() -> None:
    loket = {"soort": "loket", "kenmerk": "instrumentarium"}
    given = named(
        {"id": "werkcentrum", "regios": ["landelijk"], **loket},
        {"id": "loket", **loket},
        {"id": "loket-elders", "regios": ["rijnmond"], **loket},
        {"id": "buur", "regios": ["rijnmond"]},
        {"id": "andere-branche", "branche": "ict"},
    )

    assert found(MARITIME, given) == [
        "buur",
        "loket",
        "werkcentrum",
        "andere-branche",
        "loket-elders",
    ]


def test_the_servicepunt_of_the_own_region_is_an_offer_like_others() -> None:
    amsterdam = Profile(situatie="werk_buiten_techniek", regio="groot_amsterdam")
    given = named(
        {"id": "buur", "regios": ["utrecht"]},
        {"id": "spt", "regios": ["groot_amsterdam"], "soort": "loket"},
        {"id": "spt-elders", "regios": ["noord_holland"], "soort": "loket"},
    )

    assert found(amsterdam, given) == ["spt", "buur", "spt-elders"]


def test_for_an_adult_a_passed_event_comes_after_the_loket() -> None:
    given = named(
        {"id": "oude-dag", "soort": "evenement", "frequentie": "terugkerend"},
        {"id": "loket", "soort": "loket", "kenmerk": "instrumentarium"},
    )

    assert found(GOUDA, given) == ["loket", "oude-dag"]


def test_something_that_was_once_comes_after_everything_that_still_is() -> None:
    given = named(
        {"id": "voorbij", "soort": "programma", "laatste_datum": "2022-12-31"},
        {"id": "buur", "regios": ["rijnmond"]},
    )

    assert found(GOUDA, given) == ["buur", "voorbij"]


def test_school_programmes_of_a_neighbouring_region_do_not_go_before_a_place_to_visit() -> None:
    pupil = Profile(leeftijd=13, situatie="vmbo_onderbouw", regio="midden_holland")
    school = {"situaties": ["vmbo"], "leeftijd": [12, 16], "kenmerk": "techniekpromotie"}
    given = named(
        {"id": "schoolprogramma", "regios": ["rijnmond"], "toegang": "via_school", **school},
        {"id": "museum", "regios": ["rijnmond"], "soort": "museum", **school},
    )

    assert found(pupil, given) == ["museum", "schoolprogramma"]


def test_repeats_are_shown_once_with_the_others_that_fit() -> None:
    day = {"groep": "open-dagen", "soort": "evenement", "frequentie": "terugkerend"}
    given = named(
        {"id": "dag-1", **day},
        {"id": "dag-2", **day},
        {"id": "dag-elders", "regios": ["drechtsteden"], **day},
        {"id": "dag-leerlingen", "situaties": ["vmbo"], **day},
    )

    only = match(GOUDA, given, today=TODAY)

    assert [(one.initiatief.id, one.herhalingen) for one in only] == [("dag-1", ("dag-2",))]


def test_of_repeats_the_one_in_the_own_municipality_is_shown() -> None:
    given = named(
        {"id": "a-waddinxveen", "groep": "school", "gemeenten": ["Waddinxveen"]},
        {"id": "b-gouda", "groep": "school", "gemeenten": ["Gouda"]},
    )

    assert found(Profile(leeftijd=34, gemeente="Gouda"), given) == ["b-gouda"]


def test_a_third_of_the_same_kind_makes_room_for_something_nearly_as_good() -> None:
    given = named(
        {"id": "programma-1"},
        {"id": "programma-2"},
        {"id": "programma-3"},
        {"id": "opleiding", "soort": "opleiding"},
    )

    assert found(GOUDA, given) == ["programma-1", "programma-2", "opleiding", "programma-3"]


def test_a_third_of_the_same_kind_stays_when_the_rest_is_much_worse() -> None:
    given = named(
        {"id": "programma-1"},
        {"id": "programma-2"},
        {"id": "programma-3"},
        {"id": "museum", "soort": "museum", "kenmerk": "techniekpromotie"},
    )

    assert found(GOUDA, given)[2] == "programma-3"


def test_two_of_one_organiser_do_not_follow_each_other_when_there_is_another() -> None:
    given = [
        initiative(id="a", naam="mbo Voorbeeld open dag"),
        initiative(id="b", naam="mbo Voorbeeld infodag"),
        initiative(id="c", naam="Werkplaats", regios=WHOLE_PROVINCE),
    ]

    assert found(GOUDA, given) == ["a", "c", "b"]


def test_variety_does_not_put_a_broad_one_before_the_exact_branch() -> None:
    given = named(
        *({"id": f"schip-{number}", "branche": "maritiem"} for number in range(3)),
        {"id": "breed", "soort": "opleiding"},
    )

    assert found(MARITIME, given) == ["schip-0", "schip-1", "schip-2", "breed"]


def test_the_order_does_not_depend_on_the_order_of_the_input() -> None:
    given = named(*({"id": f"nummer-{number:02d}"} for number in range(12)))
    shuffled = random.Random(4).sample(given, len(given))

    assert found(GOUDA, shuffled) == found(GOUDA, given)


def test_pages_follow_on_each_other_whatever_their_size() -> None:
    soorten = ("programma", "opleiding", "fonds")
    given = named(*({"id": f"n-{i:02d}", "soort": soorten[i % 3]} for i in range(11)))
    whole = found(GOUDA, given)

    pages = [found(GOUDA, given, limit=3, offset=offset) for offset in range(0, 12, 3)]

    assert [one for page in pages for one in page] == whole
    assert found(GOUDA, given, limit=3, offset=50) == []


@pytest.mark.parametrize("options", [{"limit": -1}, {"offset": -1}])
def test_a_negative_page_is_refused(options: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="kunnen niet onder nul"):
        match(GOUDA, [], **options)


def test_without_a_day_it_is_today() -> None:
    tomorrow = datetime.date.today() + datetime.timedelta(days=1)
    given = named({"id": "morgen", "soort": "evenement", "laatste_datum": tomorrow})

    assert match(GOUDA, given)[0].waarschuwing is None


def test_a_third_of_one_organiser_makes_room_for_another_even_further_away() -> None:
    given = [
        *(initiative(id=f"dag-{number}", naam="mbo Voorbeeld") for number in range(4)),
        initiative(id="verder", naam="Werkplaats", regios=["rijnmond"]),
    ]

    assert found(GOUDA, given) == ["dag-0", "dag-1", "verder", "dag-2", "dag-3"]
