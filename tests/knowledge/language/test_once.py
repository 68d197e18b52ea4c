"""What is found in a message is worked out once within it, and kept no longer."""

from contextlib import suppress

import pytest

from knowledge.language.once import once, one_message


@pytest.fixture
def reader():
    """A reader that counts how often it really reads."""

    class Reader:
        times = 0

        @once
        def read(self, text: str, *, asked: bool = False) -> str:
            self.times += 1
            return f"{text} {asked}"

    return Reader()


def test_the_same_words_are_read_once_within_a_message(reader):
    with one_message():
        assert reader.read("lasser") == reader.read("lasser") == "lasser False"

    assert reader.times == 1


def test_other_words_or_another_question_are_read_anew(reader):
    with one_message():
        assert reader.read("lasser") != reader.read("kok")
        assert reader.read("lasser") != reader.read("lasser", asked=True)

    assert reader.times == 3


def test_nothing_is_kept_after_the_message(reader):
    with one_message():
        reader.read("lasser")
    with one_message():
        reader.read("lasser")

    assert reader.times == 2


def test_nothing_is_kept_outside_a_message(reader):
    reader.read("lasser")
    reader.read("lasser")

    assert reader.times == 2


def test_a_message_within_another_keeps_with_the_outer_one(reader):
    with one_message():
        with one_message():
            reader.read("lasser")
        reader.read("lasser")

    assert reader.times == 1


def test_nothing_is_kept_of_a_message_that_fails(reader):
    with suppress(ValueError), one_message():
        reader.read("lasser")
        raise ValueError
    with one_message():
        reader.read("lasser")

    assert reader.times == 2
