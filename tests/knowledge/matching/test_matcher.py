import datetime
import random
from typing import Any

import pytest

from knowledge import vocabulary as v
from knowledge.initiatives import Initiative
from knowledge.matching.index import Index
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
    return [one.initiatief.id for one in match(profile, Index(given), **options)]


def own(count: int) -> list[dict[str, Any]]:
    """Return so many initiatives of the own region."""
    return [{"id": f"eigen-{number:02d}"} for number in range(count)]


def test_own_region_then_province_then_country_then_a_neighbour_to_visit() -> None:
    given = named(
        {"id": "buren", "regios": ["rijnmond"], "soort": "museum"},
        {"id": "land", "regios": ["landelijk"]},
        {"id": "eigen"},
        {"id": "provincie", "regios": WHOLE_PROVINCE},
    )

    assert found(GOUDA, given) == ["eigen", "provincie", "land", "buren"]


@pytest.mark.parametrize(
    "far",
    [
        {"regios": ["haaglanden"], "soort": "museum"},
        {"regios": ["rijnmond"], "soort": "opleiding"},
        {"regios": ["rijnmond"], "soort": "loket"},
        {"regios": ["landelijk"], "doelgroep": "statushouders"},
    ],
    ids=["further-than-a-neighbour", "course-next-door", "desk-next-door", "narrow-group"],
)
def test_what_is_for_others_is_left_out_or_comes_after_ten(far: dict[str, Any]) -> None:
    for_others = {"id": "voor-anderen", **far}
    nine, ten = ([one["id"] for one in own(count)] for count in (9, 10))

    assert found(GOUDA, named(for_others, *own(9))) == nine
    assert found(GOUDA, named(for_others, *own(10))) == [*ten, "voor-anderen"]


def test_repeats_count_once_among_the_ten() -> None:
    far = {"id": "ver", "regios": ["haaglanden"]}
    days = ({"id": f"dag-{number}", "groep": "open-dagen"} for number in range(4))

    assert "ver" not in found(GOUDA, named(far, *own(8), *days))


def test_a_neighbour_never_goes_before_a_weaker_fit_in_the_own_region() -> None:
    given = named(
        {
            "id": "perfecte-buur",
            "regios": ["rijnmond"],
            "branche": "maritiem",
            "soort": "wedstrijd",
        },
        {
            "id": "zwak-eigen",
            "kenmerk": "techniekpromotie",
            "soort": "museum",
            "situaties": ["werkend", "werkzoekend", "mbo", "hbo", "vmbo"],
        },
    )

    near, neighbour = match(MARITIME, Index(given), today=TODAY)

    assert (near.initiatief.id, neighbour.initiatief.id) == ("zwak-eigen", "perfecte-buur")
    assert near.score.total < neighbour.score.total


def test_another_branch_of_the_own_region_comes_after_what_fits_and_before_the_neighbours() -> None:
    given = named(
        {"id": "andere-branche", "branche": "ict"},
        {"id": "buur", "regios": ["rijnmond"], "branche": "maritiem", "soort": "museum"},
        {"id": "land", "regios": ["landelijk"], "branche": "maritiem", "soort": "platform"},
        {"id": "breed", "soort": "museum", "kenmerk": "techniekpromotie"},
    )

    assert found(MARITIME, given) == ["land", "breed", "andere-branche", "buur"]


def test_the_own_loket_and_then_the_national_one_come_before_the_neighbours() -> None:
    loket = {"soort": "loket", "kenmerk": "instrumentarium"}
    given = named(
        {"id": "werkcentrum", "regios": ["landelijk"], **loket},
        {"id": "loket", **loket},
        {"id": "loket-elders", "regios": ["rijnmond"], **loket},
        {"id": "buur", "regios": ["rijnmond"], "soort": "museum"},
        {"id": "andere-branche", "branche": "ict"},
    )

    assert found(MARITIME, given) == ["loket", "werkcentrum", "andere-branche", "buur"]


def test_without_a_region_the_national_comes_first_and_its_loket_with_it() -> None:
    anywhere = Profile(leeftijd=34, situatie="werk_buiten_techniek", regio="landelijk")
    loket = {"soort": "loket", "kenmerk": "instrumentarium"}
    given = named(
        {"id": "provincie", "regios": WHOLE_PROVINCE},
        {"id": "loket-ergens", **loket},
        {"id": "museum", "regios": ["landelijk"], "soort": "museum"},
        {"id": "werkcentrum", "regios": ["landelijk"], **loket},
        {"id": "regio"},
    )

    assert found(anywhere, given) == ["werkcentrum", "museum", "provincie", "regio", "loket-ergens"]


def test_the_servicepunt_of_the_own_region_is_an_offer_like_others() -> None:
    amsterdam = Profile(situatie="werk_buiten_techniek", regio="groot_amsterdam")
    given = named(
        {"id": "buur", "regios": ["utrecht"], "soort": "museum"},
        {"id": "museum", "regios": ["groot_amsterdam"], "soort": "museum"},
        {"id": "programma", "regios": ["groot_amsterdam"]},
        {"id": "spt", "regios": ["groot_amsterdam"], "soort": "loket"},
        {"id": "spt-elders", "regios": ["noord_holland"], "soort": "loket"},
    )

    assert found(amsterdam, given) == ["programma", "spt", "museum", "buur"]


def test_for_an_adult_a_passed_event_comes_after_the_loket() -> None:
    given = named(
        {"id": "oude-dag", "soort": "evenement", "frequentie": "terugkerend"},
        {"id": "loket", "soort": "loket", "kenmerk": "instrumentarium"},
    )

    assert found(GOUDA, given) == ["loket", "oude-dag"]


def test_something_that_was_once_comes_after_everything_that_still_is_near() -> None:
    given = named(
        {"id": "voorbij", "soort": "programma", "laatste_datum": "2022-12-31"},
        {"id": "museum", "soort": "museum"},
        {"id": "buur", "regios": ["rijnmond"], "soort": "museum"},
    )

    assert found(GOUDA, given) == ["museum", "voorbij", "buur"]


def test_nobody_visits_a_neighbouring_region_for_what_goes_through_school() -> None:
    pupil = Profile(leeftijd=13, situatie="vmbo_onderbouw", regio="midden_holland")
    school = {"situaties": ["vmbo"], "leeftijd": [12, 16], "kenmerk": "techniekpromotie"}
    elsewhere = {"regios": ["rijnmond"], **school}
    given = named(
        {"id": "schoolprogramma", "toegang": "via_school", **elsewhere},
        {"id": "met-school-erheen", "soort": "ontdekplek", "toegang": "via_school", **elsewhere},
        {"id": "museum", "soort": "museum", **elsewhere},
        {"id": "geweest", "soort": "programma", "laatste_datum": "2022-12-31", **school},
    )

    assert found(pupil, given) == ["geweest", "museum"]


def test_repeats_are_shown_once_with_the_others_that_fit() -> None:
    day = {"groep": "open-dagen", "soort": "evenement", "frequentie": "terugkerend"}
    given = named(
        {"id": "dag-1", **day},
        {"id": "dag-2", **day},
        {"id": "dag-elders", "regios": ["drechtsteden"], **day},
        {"id": "dag-leerlingen", "situaties": ["vmbo"], **day},
    )

    only = match(GOUDA, Index(given), today=TODAY)

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
        match(GOUDA, Index([]), **options)


def test_without_initiatives_nothing_is_found() -> None:
    assert found(GOUDA, []) == []


def test_without_a_day_it_is_today() -> None:
    tomorrow = datetime.date.today() + datetime.timedelta(days=1)
    given = named({"id": "morgen", "soort": "evenement", "laatste_datum": tomorrow})

    assert match(GOUDA, Index(given))[0].waarschuwing is None


def test_a_third_of_one_organiser_makes_room_for_another_even_further_away() -> None:
    given = [
        *(initiative(id=f"dag-{number}", naam="mbo Voorbeeld") for number in range(4)),
        initiative(id="verder", naam="Werkplaats", regios=["rijnmond"], soort="museum"),
    ]

    assert found(GOUDA, given) == ["dag-0", "dag-1", "verder", "dag-2", "dag-3"]


def test_what_is_for_others_makes_no_room_in_a_row_of_one_organiser() -> None:
    given = [
        *(initiative(id=f"dag-{number}", naam="mbo Voorbeeld") for number in range(10)),
        initiative(id="verder", naam="Werkplaats", regios=["rijnmond"]),
    ]

    assert found(GOUDA, given)[-1] == "verder"


def test_a_municipality_keeps_the_desk_of_the_ones_that_it_came_from() -> None:
    desk = named(
        {"id": "loket", "soort": "loket", "regios": ["rijnmond"], "gemeenten": ["Brielle"]}
    )
    moved = Profile(leeftijd=40, situatie="werk_buiten_techniek", gemeente="Voorne aan Zee")

    assert found(moved, desk) == ["loket"]


def test_who_seeks_in_another_region_gets_the_desk_of_that_region() -> None:
    desk = named(
        {"id": "rijnmond", "soort": "loket", "regios": ["rijnmond"], "gemeenten": ["Rotterdam"]},
        {"id": "gouda", "soort": "loket", "regios": ["midden_holland"], "gemeenten": ["Gouda"]},
    )
    seeker = Profile(situatie="werk_buiten_techniek", gemeente="Gouda", regio="rijnmond")

    assert found(seeker, desk) == ["rijnmond"]
