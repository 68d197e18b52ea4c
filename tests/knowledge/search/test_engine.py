import datetime
from dataclasses import replace
from typing import Any

import pytest

from knowledge.catalogue import Catalogue
from knowledge.matching.index import Index
from knowledge.search.engine import Search
from knowledge.search.filters import Filters
from tests.knowledge.examples import initiative

TODAY = datetime.date(2026, 11, 22)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.from_data_files()


def ids(catalogue: Catalogue, text: str, limit: int = 3, **filters: object) -> list[str]:
    found = catalogue.find(text, Filters(**filters), limit, today=TODAY)  # type: ignore[arg-type]
    return [hit.initiatief.id for hit in found.hits]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The name, as it is written and as people write it.
        ("Go Dare", "zh-184"),
        ("godare", "zh-184"),
        ("go-dare", "zh-184"),
        ("girls day", "girlsday"),
        ("Girlsday", "girlsday"),
        ("house of skils", "house-of-skills"),
        ("jet net", "jet-net-technet"),
        ("technisch beroepen factsheet", "factsheet-arbeidsmarkt-technische-beroepen"),
        ("van bank naar bouw en techniek", "zh-001"),
        ("watertalent", "zh-094"),
        ("zh-043", "zh-043"),
        ("ZH-043", "zh-043"),
        # Abbreviations.
        ("STO", "sterk-techniek-onderwijs"),
        ("RMT", "regionaal-mobiliteitsteam"),
        ("wsp", "werkgeversservicepunt"),
        # What one does there.
        ("programmeren", "leergang-programmeren"),
        ("elektrische racemotor", "nova-racing"),
        ("hulp bij kinderopvang", "hulp-bij-kinderopvang-en-reiskosten"),
        ("scholingsfonds rotterdam", "zh-124"),
    ],
)
def test_what_is_asked_for_is_among_the_first_three(
    catalogue: Catalogue, text: str, expected: str
) -> None:
    assert expected in ids(catalogue, text)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("lasssen", "lassen"),
        ("programeren", "programmeren"),
        ("installatietechnik", "installatietechniek"),
        ("statushuoders", "statushouders"),
        ("beroepentiun", "beroepentuin"),
    ],
)
def test_a_slip_of_the_finger_finds_the_same(catalogue: Catalogue, typed: str, meant: str) -> None:
    found = catalogue.find(typed, today=TODAY)

    assert ids(catalogue, typed, 10) == ids(catalogue, meant, 10)
    assert found.hits
    assert found.corrected.keys() == {typed}


def test_a_word_that_is_right_is_not_corrected(catalogue: Catalogue) -> None:
    assert catalogue.find("robotica op de basisschool", today=TODAY).corrected == {}


def test_a_compound_that_is_written_apart_is_one_word(catalogue: Catalogue) -> None:
    branches = {
        catalogue.get(identity).branche  # type: ignore[union-attr]
        for identity in ids(catalogue, "installatie techniek", 5)
    }

    assert branches == {"installatietechniek"}
    assert "zh-172" in ids(catalogue, "zij instroom installatie techniek")


def test_an_occupation_stands_for_its_branch(catalogue: Catalogue) -> None:
    for text, branch in (("loodgieter", "installatietechniek"), ("lasser", "metaal")):
        found = catalogue.find(text, limit=5, today=TODAY)
        assert {hit.initiatief.branche for hit in found.hits} == {branch}


def test_a_place_puts_what_is_near_first(catalogue: Catalogue) -> None:
    for text in ("schevening", "Scheveningen", "den haag"):
        assert all(
            {"haaglanden", "landelijk"} & catalogue.get(one).regio_set  # type: ignore[union-attr]
            for one in ids(catalogue, text, 10)
        )
    assert ids(catalogue, "loodgieter gouda")[0] == "zh-164"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("vluchtelingen", "statushouders-tot-monteur"), ("robot", "zh-160"), ("vrouwen", "girlsday")],
)
def test_a_word_finds_what_is_called_otherwise(
    catalogue: Catalogue, text: str, expected: str
) -> None:
    assert expected in ids(catalogue, text, 10)


def test_a_record_that_is_asked_for_by_its_own_name_is_the_first(catalogue: Catalogue) -> None:
    for name in ("Wij Techniek", "Gemeente", "Arbeidsmarktregio Gorinchem", "VHTO",
                 "Open dagen van vmbo, mbo, hbo en wo"):  # fmt: skip
        (first,) = catalogue.find(name, limit=1, today=TODAY).hits
        assert first.initiatief.naam == name


def test_a_name_without_letters_breaks_nothing() -> None:
    odd = replace(initiative(), ook_bekend_als=("-",))

    assert Search(Index([odd])).find("voorbeeld", today=TODAY).total == 1


def test_all_words_together_go_before_one_of_them(catalogue: Catalogue) -> None:
    found = ids(catalogue, "subsidie sterk techniek onderwijs", 2)

    assert found[0] == "subsidie-sterk-techniekonderwijs"


def test_repeats_are_shown_once(catalogue: Catalogue) -> None:
    found = catalogue.find("open dag installatietechniek", limit=50, today=TODAY)

    groups = [hit.initiatief.groep for hit in found.hits if hit.initiatief.groep]
    assert len(groups) == len(set(groups))
    open_day = next(hit for hit in found.hits if hit.initiatief.groep == "iw-open-dagen")
    assert len(open_day.herhalingen) == 3


def test_the_pages_together_are_the_whole_list(catalogue: Catalogue) -> None:
    whole = catalogue.find("techniek", limit=40, today=TODAY)

    pages = [catalogue.find("techniek", limit=8, offset=o, today=TODAY) for o in range(0, 40, 8)]

    assert [hit for page in pages for hit in page.hits] == list(whole.hits)
    assert {page.total for page in pages} == {whole.total}


def test_without_words_the_filters_decide(catalogue: Catalogue) -> None:
    found = catalogue.find("", Filters(soort=("museum",)), limit=50, today=TODAY)

    assert {hit.initiatief.soort for hit in found.hits} == {"museum"}
    assert found.total == sum(one.soort == "museum" for one in catalogue)


def test_something_that_has_ended_is_found_by_its_name(catalogue: Catalogue) -> None:
    assert ids(catalogue, "boris", 1) == ["boris"]


def test_of_two_that_are_equal_the_one_that_still_is_goes_first() -> None:
    search = Search(Index([initiative(id="a", einde="2018"), initiative(id="b")]))

    assert [hit.initiatief.id for hit in search.find("voorbeeld", today=TODAY).hits] == ["b", "a"]


ENDED = {"einde": "2018"}
WAS_ONCE = {"soort": "evenement", "frequentie": "eenmalig", "laatste_datum": "2018-04-24"}


@pytest.mark.parametrize("changes", [ENDED, WAS_ONCE], ids=["ended", "was-once"])
@pytest.mark.parametrize(("others", "expected"), [(1, False), (9, False), (10, True)])
def test_what_is_gone_is_not_among_the_first_ten_though_its_text_says_more(
    changes: dict[str, Any], others: int, expected: bool
) -> None:
    gone = initiative(id="weg", naam="Cursus lassen", **changes)
    given = [initiative(id=f"nog-{i}", activiteit="Je leert lassen.") for i in range(others)]
    search = Search(Index([gone, *given]))

    hits = search.find("lassen", limit=20, today=TODAY).hits

    assert ("weg" in [hit.initiatief.id for hit in hits]) is expected
    assert "weg" not in [hit.initiatief.id for hit in hits[:10]]
    assert search.find("cursus lassen", today=TODAY).hits[0].initiatief.id == "weg"


def test_the_words_that_are_nowhere_are_told(catalogue: Catalogue) -> None:
    assert catalogue.find("xyzzyq lassen", today=TODAY).unknown == ("xyzzyq",)
    assert catalogue.find("mijn dochter van 12 wil lassen", today=TODAY).unknown == ()


@pytest.mark.parametrize(
    "text", ["xyzzyq", "!!!", "\U0001f600", "' OR 1=1 --", "<b>", "\0", "?" * 10_000, "a" * 10_000]
)
def test_anything_may_be_typed(catalogue: Catalogue, text: str) -> None:
    found = catalogue.find(text, today=TODAY)

    assert found.total >= len(found.hits)


def test_a_search_in_nothing_finds_nothing() -> None:
    assert Search(Index([])).find("lassen", today=TODAY).hits == ()


@pytest.mark.parametrize("options", [{"limit": -1}, {"offset": -1}])
def test_a_page_cannot_begin_or_end_below_zero(
    catalogue: Catalogue, options: dict[str, int]
) -> None:
    with pytest.raises(ValueError, match="onder nul"):
        catalogue.find("lassen", **options)  # type: ignore[arg-type]
