"""The cards in a reply's data, made safe to show."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from bot.conversation import Reply

_PAGE = re.compile(r"/[a-z]+(?:/[a-z_]+)?")


@dataclass(frozen=True)
class Card:
    """One suggestion; an empty string is not shown, `link` is an http(s) address or None."""

    titel: str
    tekst: str
    voor: str
    waar: str
    reden: str
    bron: str
    link: str | None


def cards(data: Mapping[str, Any]) -> list[Card]:
    """Return the cards under `kaarten`, in order; without a title a card is left out."""
    found = data.get("kaarten")
    if not isinstance(found, list):
        return []
    return [_card(item) for item in found if isinstance(item, Mapping) and _text(item, "titel")]


def named_page(data: Mapping[str, Any]) -> str | None:
    """Return the path under `pagina`: a page of this site with more; None for anything else."""
    path = _text(data, "pagina")
    return path if _PAGE.fullmatch(path) else None


def shown_text(reply: Reply) -> str:
    """Return the text to show with a reply: only its introduction where cards say the rest."""
    introduction = _text(reply.data, "inleiding")
    return introduction if introduction and cards(reply.data) else reply.text


def _card(item: Mapping[str, Any]) -> Card:
    return Card(
        titel=_text(item, "titel"),
        tekst=_text(item, "tekst"),
        voor=_text(item, "voor"),
        waar=_text(item, "waar"),
        reden=_text(item, "reden"),
        bron=_text(item, "bron"),
        link=_web_address(_text(item, "link")),
    )


def _text(item: Mapping[str, Any], key: str) -> str:
    value = item.get(key)
    return value.strip() if isinstance(value, str) else ""


def _web_address(text: str) -> str | None:
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    return text if parts.scheme in ("http", "https") and parts.netloc else None
