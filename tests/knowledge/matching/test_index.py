import numpy as np

from knowledge.initiatives import Initiative
from knowledge.matching.index import Index
from tests.knowledge.examples import initiative


def index() -> Index:
    return Index(
        [
            initiative(id="c", soort="museum", groep="dagen"),
            initiative(id="a", soort="loket"),
            initiative(id="b", soort="museum", groep="dagen", toegang="via_school"),
            initiative(id="d", soort="fonds", groep="fondsen"),
        ]
    )


def test_an_answer_is_spread_over_all_that_share_the_value() -> None:
    judged = index().ask(("soort",), lambda one: one.soort.upper())

    assert list(judged.spread()) == ["MUSEUM", "LOKET", "MUSEUM", "FONDS"]
    assert list(judged.spread(len)) == [6, 5, 6, 5]
    assert [judged.of(place) for place in range(4)] == list(judged.spread())


def test_each_different_value_is_judged_once() -> None:
    asked: list[str] = []

    def remember(one: Initiative) -> bool:
        asked.append(one.id)
        return True

    index().ask(("soort",), remember)

    assert asked == ["c", "a", "d"]


def test_a_question_that_is_the_same_for_everybody_is_asked_once() -> None:
    asked: list[str] = []

    def remember(one: Initiative) -> bool:
        asked.append(one.soort)
        return one.soort == "museum"

    found = index()
    answers = [list(found.always(("soort",), remember)) for _ in range(2)]

    assert answers == [[True, False, True, False]] * 2
    assert sorted(asked) == ["fonds", "loket", "museum"]


def test_a_question_about_two_fields_is_asked_of_every_combination() -> None:
    judged = index().ask(("soort", "toegang"), lambda one: (one.soort, one.toegang))

    assert [judged.of(place) for place in range(4)] == [
        ("museum", "zelf"),
        ("loket", "zelf"),
        ("museum", "via_school"),
        ("fonds", "zelf"),
    ]


def test_another_question_about_the_same_fields_gets_its_own_answers() -> None:
    asked = index()

    museums = asked.ask(("soort",), lambda one: one.soort == "museum")
    desks = asked.ask(("soort",), lambda one: one.soort == "loket")

    assert list(museums.spread()) == [True, False, True, False]
    assert list(desks.spread()) == [False, True, False, False]


def test_the_places_of_every_group_are_known() -> None:
    assert index().groups == {"dagen": [0, 2], "fondsen": [3]}


def test_the_order_of_the_ids_is_known_for_every_place() -> None:
    assert list(index().order_of_ids) == [2, 0, 1, 3]


def test_an_index_keeps_the_order_it_was_given() -> None:
    given = index()

    assert len(given) == 4
    assert [one.id for one in given.initiatives] == ["c", "a", "b", "d"]


def test_an_empty_index_answers_nothing() -> None:
    empty = Index([])

    judged = empty.ask(("soort",), lambda one: one.soort)

    assert len(empty) == 0
    assert list(judged.spread()) == []
    assert list(judged.spread(len)) == []
    assert empty.groups == {}
    assert list(empty.order_of_ids) == []


def test_holds_tells_which_lists_have_one_of_the_keys() -> None:
    given = Index(
        [
            initiative(id="a", regios=["rijnmond", "haaglanden"]),
            initiative(id="b", regios=["landelijk"]),
            initiative(id="c", regios=["haaglanden"]),
        ]
    )

    assert list(given.holds("regios", ["rijnmond", "landelijk"])) == [True, True, False]
    assert list(given.holds("regios", ["haaglanden"])) == [True, False, True]
    assert list(given.holds("regios", ["limburg"])) == [False, False, False]
    assert list(given.holds("regios", [])) == [False, False, False]
    assert list(given.holds("gemeenten", ["Gouda"])) == [False, False, False]


def test_the_ages_of_each_are_at_hand() -> None:
    given = Index([initiative(id="a", leeftijd=[12, 16]), initiative(id="b")])

    assert (list(given.youngest), list(given.oldest)) == ([12, 18], [16, 67])


def test_the_first_of_every_group_in_order_are_found_whatever_their_number() -> None:
    groups = (None, "g", "g", "g", "g", None, "h", "h")
    given = Index(initiative(id=f"n-{i}", groep=groep) for i, groep in enumerate(groups))
    places, order = np.arange(1, 8), np.array([0, 30, 10, 20, 40, 60, 50, 70])

    assert [given.first(places, order, count) for count in range(5)] == [
        [],
        [2],
        [2, 6],
        [2, 6, 5],
        [2, 6, 5],
    ]


def test_a_group_counts_as_one() -> None:
    assert index().groups_in(np.array([0, 1, 2])) == 2
    assert index().groups_in(np.array([0, 2])) == 1
    assert index().groups_in(np.array([], dtype=np.int64)) == 0
