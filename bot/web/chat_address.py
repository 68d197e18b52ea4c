"""The address that opens the chat with what is already known."""

from __future__ import annotations

from urllib.parse import urlencode


def chat_address(
    rol: str | None = None,
    leeftijd: int | None = None,
    situatie: str | None = None,
    regio: str | None = None,
    school: str | None = None,
) -> str:
    """Return the path of the chat, with what is known as query parameters.

    They are slots of the contract, and the name of the school that the link comes from.
    """
    told = {
        "rol": rol, "leeftijd": leeftijd, "situatie": situatie, "regio": regio, "school": school,
    }  # fmt: skip
    query = urlencode({name: value for name, value in told.items() if value is not None})
    return f"/chat?{query}" if query else "/chat"
