from __future__ import annotations

import pytest

from bot.web.markup import Block, Segment, as_html, blocks, segments


def test_lines_that_start_with_a_dash_become_a_list_between_paragraphs() -> None:
    assert blocks("Kies:\n- bouw\n- metaal\nOf niets.") == [
        Block("paragraph", ((Segment("Kies:"),),)),
        Block("list", ((Segment("bouw"),), (Segment("metaal"),))),
        Block("paragraph", ((Segment("Of niets."),),)),
    ]


def test_an_empty_line_starts_a_new_paragraph_and_a_single_one_a_new_line() -> None:
    assert blocks("een\ntwee\n\n\ndrie") == [
        Block("paragraph", ((Segment("een"),), (Segment("twee"),))),
        Block("paragraph", ((Segment("drie"),),)),
    ]


def test_an_empty_text_has_no_blocks() -> None:
    assert blocks(" \n ") == []


def test_two_stars_on_both_sides_make_strong_text() -> None:
    assert segments("een **sterk** woord") == (
        Segment("een "),
        Segment("sterk", strong=True),
        Segment(" woord"),
    )


def test_stars_without_a_partner_stay_as_they_are() -> None:
    assert segments("2 ** 3") == (Segment("2 ** 3"),)


@pytest.mark.parametrize(
    ("line", "href"),
    [
        ("Kijk op https://nextechnician.nl.", "https://nextechnician.nl"),
        ("(zie http://a.nl/b?c=d&e=1)", "http://a.nl/b?c=d&e=1"),
        ("**https://a.nl/**", "https://a.nl/"),
    ],
)
def test_a_web_address_is_a_link_without_the_punctuation_around_it(line: str, href: str) -> None:
    assert [segment.href for segment in segments(line) if segment.href] == [href]


@pytest.mark.parametrize("line", ["javascript:alert(1)", "data:text/html,x", "ftp://a.nl"])
def test_other_addresses_are_not_links(line: str) -> None:
    assert segments(line) == (Segment(line),)


def test_in_html_what_a_text_says_is_never_markup() -> None:
    text = "**<b>** & \"\nhttps://a.nl/?b=1&c='\n- <script>"

    assert as_html(text) == (
        "<p><strong>&lt;b&gt;</strong> &amp; &#34;<br>"
        '<a href="https://a.nl/?b=1&amp;c=" rel="noopener">https://a.nl/?b=1&amp;c=</a>&#39;</p>\n'
        "<ul>\n<li>&lt;script&gt;</li>\n</ul>"
    )
