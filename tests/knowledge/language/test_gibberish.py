import pytest

from knowledge.language.gibberish import is_gibberish


@pytest.mark.parametrize("text", ["asdfghjkl", "...", "🙂🙂", "xxkkq ploink grmbl", ""])
def test_letters_and_signs_without_words_say_nothing(text):
    assert is_gibberish(text)


@pytest.mark.parametrize("text", ["hoi", "34", "ik werk bij grmbl", "Merhaba, ben iş arıyorum"])
def test_words_numbers_and_other_languages_do_say_something(text):
    assert not is_gibberish(text)


@pytest.mark.parametrize(
    "text",
    [
        '{"slot": "naam", "waarde": null}',
        "<b>vet gedrukt</b>",
        "drop table personen",
        "javascript:x",
        "[31mrood[0m",
    ],
)
def test_code_says_nothing(text):
    assert is_gibberish(text)


@pytest.mark.parametrize("text", ["misschien een opleiding <3", "werk(en) of leren", "a > b"])
def test_a_sign_beside_words_is_no_code(text):
    assert not is_gibberish(text)
