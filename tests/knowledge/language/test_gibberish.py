import pytest

from knowledge.language.gibberish import is_gibberish


@pytest.mark.parametrize("text", ["asdfghjkl", "...", "🙂🙂", "xxkkq ploink grmbl", ""])
def test_letters_and_signs_without_words_say_nothing(text):
    assert is_gibberish(text)


@pytest.mark.parametrize("text", ["hoi", "34", "ik werk bij grmbl", "Merhaba, ben iş arıyorum"])
def test_words_numbers_and_other_languages_do_say_something(text):
    assert not is_gibberish(text)
