import pytest

from knowledge.language.interests import find_interests
from knowledge.language.lexicon import load
from knowledge.language.phrases import key_of
from tests.knowledge.language.test_occupations import BRANCHES

_FIELDS = {
    "branche", "woorden", "zwak", "middelen", "handelingen", "wijkt_voor", "samenstelling",
    "heel_bericht",
}  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("iets met auto's", ["automotive"]),
        ("sleutelen aan brommers", ["automotive"]),
        ("Auto", ["automotive"]),
        ("ik hou van gamen en computers", ["ict"]),
        ("IT", ["ict"]),
        ("stroom", ["installatietechniek"]),
        ("robots bouwen", ["metaal"]),
        ("iets duurzaams, zonnepanelen of zo", ["energietransitie"]),
        ("grote schepen en de haven", ["maritiem"]),
        ("huizen bouwen", ["bouw_infra"]),
        ("werken met hout", ["bouw_infra"]),
        ("planten en techniek", ["greentech"]),
        ("iets met groene techniek", ["greentech"]),
        ("iets in de kassen", ["greentech"]),
        ("sleutelen aan machines in de tuinbouw", ["greentech"]),
        ("de zorg", ["zorg_techniek"]),
        ("ziekenhuisapparatuur", ["zorg_techniek"]),
        ("loodgieter worden", ["installatietechniek"]),
        ("civiele techniek studeren", ["bouw_infra"]),
        ("metaal,ict", ["metaal", "ict"]),
        ("ik herstel brommers voor de hele straat", ["automotive"]),
        ("zelf bouw ik computers", ["ict"]),
        ("ik bouw graag", ["bouw_infra"]),
        ("machines op een boot", ["maritiem"]),
        ("robots en planten", ["greentech"]),
        ("robots en software", ["metaal", "ict"]),
        ("kranen in de haven", ["maritiem"]),
        ("legervoertuigen", ["automotive"]),
        ("badkamers betegelen", ["bouw_infra"]),
        ("bosbouw en motorzagen", ["greentech"]),
        ("kranen, douches en leidingen aansluiten", ["installatietechniek"]),
        ("een lekkende kraan", ["installatietechniek"]),
        ("vrachtwagens en kranen", ["automotive", "bouw_infra"]),
        ("ventilatie, klimaat en zo", ["installatietechniek"]),
        ("klimaat en zonne-energie", ["energietransitie"]),
        ("medische apparaten, dus het onderhoud daarvan", ["zorg_techniek"]),
        ("onderhoud in een fabriek", ["metaal"]),
        ("laadpalen bij huizen", ["energietransitie"]),
        ("huizen schilderen", ["bouw_infra"]),
        ("schilderen van boten", ["maritiem"]),
        ("motoren van schepen", ["maritiem"]),
        ("motoren en schepen", ["automotive", "maritiem"]),
        ("bouwen van caravans en campers", ["automotive"]),
        ("auto's, bouwen", ["automotive", "bouw_infra"]),
        ("eerst ict, dan robots en nog eens computers", ["ict", "metaal"]),
    ],
)
def test_likes_become_branches_in_order_of_mention(sentence, expected):
    assert find_interests(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "techniek in het algemeen",
        "alles",
        "Alles!",
        "iets met mijn handen",
        "met m’n handen werken",
        "maakt me niet uit",
        "geen voorkeur",
        "ik vind alles leuk",
        "ik wil de techniek in",
        "monteur",
    ],
)
def test_technical_work_in_general_is_an_interest(sentence):
    assert find_interests(sentence) == ["techniek_breed"]


def test_a_general_word_gives_way_to_a_branch():
    assert find_interests("ik wil de techniek in, iets met schepen") == ["maritiem"]


def test_all_of_technology_stays_beside_a_branch():
    assert find_interests("techniek breed en ict") == ["techniek_breed", "ict"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("meer hout dan stroom", ["bouw_infra"]),
        ("niks met computers, wel met schepen", ["maritiem"]),
        ("ik kom uit de haven maar zoek iets met software", ["ict"]),
        ("van metaal krijg ik hoofdpijn, doe mij maar hout", ["bouw_infra"]),
        ("liever auto's dan metaal", ["automotive"]),
        ("doe toch liever metaal dan de haven", ["metaal"]),
        ("een robot programmeren", ["ict"]),
        ("onderhoud aan auto's", ["automotive"]),
        ("onderhoud", ["metaal"]),
        ("geen ict", []),
        ("alles behalve bouw", ["techniek_breed"]),
        ("alles behalve bouw, ict en metaal", ["techniek_breed"]),
        ("niet in de haven", []),
        ("geen ict, bouw of metaal", []),
        ("geen ict, wel bouw", ["bouw_infra"]),
        ("ik wil niet in de bouw maar in de haven", ["maritiem"]),
        ("lassen vind ik niks, stroom wel", ["installatietechniek"]),
        ("bouw lijkt me leuk en ict is niks", ["bouw_infra"]),
        ("bouw en ict vind ik niks", []),
        ("weg uit de ict, liever de installatietechniek", ["installatietechniek"]),
        ("liefst geen bouw", []),
        ("ik haat computers", []),
    ],
)
def test_what_somebody_does_not_want_is_no_interest(sentence, expected):
    assert find_interests(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("niet alleen ict maar ook robots", ["ict", "metaal"]),
        ("ik weet het niet, iets met hout", ["bouw_infra"]),
        ("geen idee iets met computers", ["ict"]),
        ("ik heb nog geen diploma maar wil lassen", ["metaal"]),
        ("ik weet niet of ict iets voor mij is", ["ict"]),
        ("geen ervaring met robots", ["metaal"]),
    ],
)
def test_a_negation_of_something_else_leaves_the_interest(sentence, expected):
    assert find_interests(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "ik ben verpleegkundige",
        "iets met mensen",
        "ik kom met de auto",
        "ik heb geen auto",
        "ik woon in Huizen",
        "ik heb weinig energie",
        "ik zag het op internet",
        "ik heb alles al ingevuld",
        "mijn cv staat klaar",
        "zijn er nog data voor een open dag",
        "dat is handig",
        "computerverkoper",
        "ik zoek werk",
        "",
    ],
)
def test_no_interest_is_seen_where_none_is_named(sentence):
    assert find_interests(sentence) == []


def test_records_use_the_closed_vocabulary():
    assert {record["branche"] for record in load("interesses")} == BRANCHES | {None}
    assert all(set(record) <= _FIELDS for record in load("interesses"))


def test_every_branch_has_words_enough():
    sizes = {
        record["branche"]: len(record["woorden"]) + len(record.get("zwak", ()))
        for record in load("interesses")
        if record["branche"]
    }

    assert min(sizes.values()) >= 25


def test_no_word_stands_for_two_branches():
    seen: dict[str, set[str | None]] = {}
    for record in load("interesses"):
        for kind in ("woorden", "zwak", "heel_bericht"):
            for word in record.get(kind, ()):
                seen.setdefault(key_of(word), set()).add(record["branche"])

    assert {word: branches for word, branches in seen.items() if len(branches) > 1} == {}


def test_every_word_leads_to_its_branch():
    missed = [
        (word, record["branche"])
        for record in load("interesses")
        for word in record["woorden"]
        if find_interests(word) != ([record["branche"]] if record["branche"] else [])
    ]

    assert missed == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lassen met robots, metaal dus", ["metaal"]),
        ("sensoren in kassen, greentech dus.", ["greentech"]),
    ],
)
def test_what_somebody_sums_up_as_counts(text, expected):
    assert find_interests(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("printplaten en websites", ["ict"]),
        ("microchips", ["techniek_breed"]),
        ("cv", ["installatietechniek"]),
        ("weer cv's plaatsen", ["installatietechniek"]),
        ("mijn cv opsturen", []),
    ],
)
def test_a_part_gives_way_to_the_field_and_a_cv_may_be_a_boiler(text, expected):
    assert find_interests(text) == expected
