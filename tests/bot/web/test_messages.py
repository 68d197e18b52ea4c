from __future__ import annotations

import pytest

from bot.web.messages import MAX_CHARACTERS, RefusedError, accept, clean


def test_control_characters_and_loose_surrogates_are_left_out() -> None:
    assert clean(" ik\x00 ben\ud800\r\n34\t👩‍🔧\x1b ") == "ik ben\n34\t👩‍🔧"


def test_the_longest_text_is_accepted_and_one_character_more_is_not() -> None:
    assert accept("é" * MAX_CHARACTERS, None).text == "é" * MAX_CHARACTERS
    with pytest.raises(RefusedError, match=r"langer dan 4\.000 tekens") as refused:
        accept("é" * (MAX_CHARACTERS + 1), None)
    assert refused.value.status == 413


@pytest.mark.parametrize("text", ["", "  \n", "\x00"])
def test_a_text_with_nothing_in_it_is_refused(text: str) -> None:
    with pytest.raises(RefusedError, match="Typ eerst"):
        accept(text, None)


@pytest.mark.parametrize("message_id", [7, "", "a b", "x" * 65, ["a"]])
def test_a_malformed_message_id_is_refused(message_id: object) -> None:
    with pytest.raises(RefusedError, match="message_id"):
        accept("hoi", message_id)
