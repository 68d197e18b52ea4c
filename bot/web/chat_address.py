"""The address that opens the chat with what is already known."""

from __future__ import annotations

from urllib.parse import urlencode


def chat_address(
    rol: str | None = None,
    leeftijd: int | None = None,
    situatie: str | None = None,
    regio: str | None = None,
) -> str:
    """Return the path of the chat, with these slots of the contract as query parameters."""
    told = {"rol": rol, "leeftijd": leeftijd, "situatie": situatie, "regio": regio}
    query = urlencode({name: value for name, value in told.items() if value is not None})
    return f"/?{query}" if query else "/"
