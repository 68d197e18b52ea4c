from __future__ import annotations

import pytest

from bot.web.cards import Card, cards, named_page


def test_a_card_has_all_its_parts() -> None:
    # Given
    part = {
        "titel": "Proefdag",
        "tekst": "Een dag meelopen.",
        "voor": "iedereen",
        "waar": "Gouda",
        "reden": "Je zoekt metaal.",
        "bron": "Bijlage 2",
        "link": "https://a.nl",
    }

    # When, then
    assert cards({"kaarten": [part]}) == [Card(**part)]


def test_missing_parts_are_empty_and_a_card_without_title_is_left_out() -> None:
    assert cards({"kaarten": [{"titel": "A", "link": None}, {"tekst": "B"}, "C"]}) == [
        Card("A", "", "", "", "", "", None)
    ]


@pytest.mark.parametrize("link", ["javascript:alert(1)", "//a.nl", "a.nl", "http://[", 7])
def test_only_an_http_address_becomes_a_link(link: object) -> None:
    assert cards({"kaarten": [{"titel": "A", "link": link}]})[0].link is None


@pytest.mark.parametrize("data", [{}, {"kaarten": None}, {"kaarten": "A"}])
def test_data_without_cards_gives_none(data: dict[str, object]) -> None:
    assert cards(data) == []


@pytest.mark.parametrize(
    ("told", "path"),
    [
        ("/werkgevers", "/werkgevers"),
        ("/werkgevers/zij_instroom", "/werkgevers/zij_instroom"),
        ("//a.nl", None),
        ("https://a.nl", None),
        ("javascript:alert(1)", None),
        (None, None),
    ],
)
def test_only_a_page_of_this_site_is_named(told: object, path: str | None) -> None:
    assert named_page({"pagina": told}) == path
