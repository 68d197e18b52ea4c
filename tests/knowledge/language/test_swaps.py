import pytest

from knowledge.language.swaps import parts, swaps, taken_out


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("tiel ipv ede", "ede", "tiel"),
        ("ede? nee tiel", "ede", "tiel"),
        ("ik tikte ede maar het is tiel", "ede", "tiel"),
        ("wijzig ede naar tiel", "ede", "tiel"),
        ("kun je ede wijzigen in tiel", "ede", "tiel"),
        ("ede is verkeerd, moet tiel zijn", "ede", "tiel"),
        ("het was ede maar moet tiel worden", "ede", "tiel"),
        ("ik woon niet in ede maar in tiel", "ede", "tiel"),
        ("hihi tiel, niet ede", "ede", "tiel"),
    ],
)
def test_a_frame_tells_the_old_answer_from_the_new(text, old, new):
    found = [(swap.old, swap.new) for swap in swaps(text)]

    assert (old, new) in found


@pytest.mark.parametrize(
    "text",
    ["oeps tiel", "o nee, tiel", "srry tiel bedoel ik", "tikfoutje: tiel", "Tiel sorry", "*tiel",
     "ik had tiel moeten schrijven", "dat moest tiel zijn", "maak er tiel van"],
)  # fmt: skip
def test_what_is_around_the_new_answer_is_taken_off(text):
    found = list(swaps(text))

    assert found[-1].old is None
    assert found[-1].new == "tiel"
    assert found[-1].is_certain


@pytest.mark.parametrize(
    "text",
    ["tiel", "oeps verkeerd", "sorry hoor", "nee wacht, ik snap de vraag niet",
     "ik wil van de zorg naar de techniek", "waarom staat er iets met auto's, ik zoek bouw"],
)  # fmt: skip
def test_what_puts_nothing_in_the_place_of_something_is_no_swap(text):
    assert list(swaps(text)) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("haal mijn oom maar weg", "oom"),
        ("schrap lassen", "lassen"),
        ("mijn oom hoeft niet mee", "oom"),
        ("kun je mijn oom weghalen", "oom"),
        ("mijn oom denkt mee", ""),
    ],
)
def test_what_is_to_be_left_out(text, words):
    assert taken_out(text).removeprefix("mijn ") == words


def test_each_thing_that_is_told_is_a_part():
    assert parts("tiel, niet ede en ik ben 40. o ja mijn oom ook") == [
        "tiel, niet ede", "ik ben 40.", "o ja mijn oom ook",
    ]  # fmt: skip


def test_somebody_and_i_stay_together():
    assert parts("mijn vrouw en ik, want zij rijdt") == ["mijn vrouw en ik, want zij rijdt"]
