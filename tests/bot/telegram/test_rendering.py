"""Texts as messages of Telegram."""

from __future__ import annotations

import pytest

from bot.telegram.rendering import LONGEST, as_html, length, messages


def test_markup_becomes_html_and_the_rest_is_escaped() -> None:
    text = "Kies **A & B** <nu>:\n- kijk op https://a.nl/?x=1&y=2.\n- of niet"

    assert as_html(text) == (
        "Kies <b>A &amp; B</b> &lt;nu&gt;:\n\n"
        '• kijk op <a href="https://a.nl/?x=1&amp;y=2">https://a.nl/?x=1&amp;y=2</a>.\n• of niet'
    )


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Een alinea van niks.\n\n" * 400, "niks."),
        ("Een regel zonder punt\n" * 400, "punt"),
        ("Een zin & nog iets. " * 800, "iets."),
        ("woord " * 1500, "woord"),
        ("😀" * 5000, "😀"),
    ],
)
def test_a_long_text_is_cut_where_a_reader_pauses(text: str, ends: str) -> None:
    parts = messages(text)

    assert len(parts) > 1
    assert all(length(part) <= LONGEST for part in parts)
    assert all(part.endswith(ends) for part in parts)
    assert "".join("".join(parts).split()) == "".join(as_html(text).split())


def test_words_that_are_strong_beyond_a_cut_are_strong_in_both_messages() -> None:
    first, second = messages(f"Let op: **{'Een zin & nog iets. ' * 250}** Klaar.")

    assert first.startswith("Let op: <b>Een zin &amp;")
    assert first.endswith("iets.</b>")
    assert second.startswith("<b>Een zin &amp;")
    assert second.endswith("</b> Klaar.")


def test_a_text_without_words_is_no_message() -> None:
    assert messages(" \n ") == []
