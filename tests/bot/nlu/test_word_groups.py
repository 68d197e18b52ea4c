import pytest

from bot.nlu.word_groups import groups_of, plain, word_groups


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("ik wil dood", "nood"),
        ("Ik maak er vanavond een eind aan", "nood"),
        ("Ik word thuis elke dag geslagen", "geweld"),
        ("ik zie geen uitweg", "wanhoop"),
        ("waar komt dit vandaan?", "bron"),
        ("is dit nog actueel", "actueel"),
        ("waarom raad je me dit aan", "voorstel"),
        ("wat een klotebot", "schelden"),
        ("Szukam pracy", "vreemd"),
        ("wie is jouw favoriete voetballer?", "dagelijks"),
        ("wat kost dat", "geld"),
    ],
)
def test_a_word_or_phrase_gives_its_group(text, group):
    assert group in groups_of(text)


def test_a_phrase_may_have_three_words_in_between_and_no_more():
    assert "nood" in groups_of("ik zie de zin van het hele leven niet")
    assert "nood" not in groups_of("ik heb zin in een heel ander soort leven")


def test_part_of_a_word_is_no_word():
    assert "nood" not in groups_of("noodstroomaggregaat")


def test_repeated_letters_and_accents_make_no_difference():
    assert plain("Héééél vet") == "heel vet"
    assert groups_of("hooooi") == groups_of("hooi")


def test_every_group_has_words_and_none_matches_nothing():
    assert word_groups()
    assert groups_of("") == []
